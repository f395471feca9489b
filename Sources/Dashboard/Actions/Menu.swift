import Finsam
import TextUI

/// All that can be asked for, area by area, with its keys; what cannot be done now says why.
struct Menu: Equatable, Sendable {
  struct Entry: Equatable, Sendable {
    let command: Command
    let title: String
    let key: String
    /// What it does, or why it cannot be done.
    let detail: String
    let isAvailable: Bool
  }

  struct Group: Equatable, Sendable {
    let area: ActionArea
    let entries: [Entry]
  }

  let groups: [Group]
  private(set) var place = 0
  private var table = TableState()

  init(_ groups: [Group]) { self.groups = groups }

  enum Answer: Equatable {
    case open, cancelled
    case chosen(Command)
  }

  /// Every entry with its area, one after another.
  var all: [(area: ActionArea, entry: Entry)] {
    groups.flatMap { group in group.entries.map { (group.area, $0) } }
  }

  private var entries: [Entry] { groups.indices.contains(place) ? groups[place].entries : [] }

  private var entry: Entry? {
    entries.indices.contains(table.cursor) ? entries[table.cursor] : nil
  }

  mutating func handle(_ key: Key, page: Int) -> Answer {
    switch key {
    case .escape: return .cancelled
    case .left, .backTab: show(place - 1)
    case .right, .tab: show(place + 1)
    case .enter: return entry.map { .chosen($0.command) } ?? .open
    case .character(let letter): goOn(to: letter, page: page)
    default: _ = table.move(key, rows: entries.count, page: page)
    }
    return .open
  }

  /// Round past the last to the first.
  private mutating func show(_ place: Int) {
    self.place = (place + groups.count) % max(1, groups.count)
    table = TableState()
  }

  /// The next entry that begins with the letter.
  private mutating func goOn(to letter: Character, page: Int) {
    let wanted = letter.lowercased()
    let places = entries.indices.filter { entries[$0].title.lowercased().hasPrefix(wanted) }
    guard let next = places.first(where: { $0 > table.cursor }) ?? places.first else { return }
    table.select(next, rows: entries.count, page: page)
  }

  mutating func scroll(_ rows: Int, in screen: Rect) {
    table.scroll(by: rows, rows: entries.count, page: page(in: screen))
  }

  /// Chooses what is clicked: an area, or an entry.
  mutating func click(row: Int, pane: Int) -> Answer {
    if pane == Menu.areaPane {
      show(row)
      return .open
    }
    return entries.indices.contains(row) ? .chosen(entries[row].command) : .open
  }

  private static let areaPane = 1
}

extension Menu {
  private var popup: Popup {
    Popup(
      title: Action.menu.facts.title,
      contentSize: Size(72, (groups.map(\.entries.count).max() ?? 0) + 4))
  }

  private func parts(of content: Rect) -> (areas: Rect, list: Rect, foot: Rect) {
    let (areas, rest) = content.splitTop(1)
    let (list, foot) = rest.splitBottom(2)
    return (areas, list.splitTop(1).rest, foot)
  }

  func page(in screen: Rect) -> Int {
    max(1, parts(of: popup.content(in: screen)).list.height)
  }

  func draw(on canvas: inout Canvas, in screen: Rect) {
    let (areas, list, foot) = parts(of: popup.draw(on: &canvas, in: screen))
    drawAreas(on: &canvas, in: areas)
    let top = table.visibleTop(rows: entries.count, page: list.height)
    for (offset, entry) in entries.dropFirst(top).prefix(list.height).enumerated() {
      let line = Rect(x: list.x, y: list.y + offset, width: list.width - 1, height: 1)
      let isCursor = top + offset == table.cursor
      draw(entry, isCursor: isCursor, on: &canvas, in: line)
      canvas.add(Hotspot(line, .row(top + offset, pane: 0)))
      if isCursor { canvas.cursor = Point(x: line.x + 2, y: line.y) }
    }
    ScrollBar(rows: entries.count, top: top).draw(on: &canvas, in: list)
    let detail = (entry?.detail ?? "").wrapped(to: foot.width).prefix(foot.height)
    for (y, text) in detail.enumerated() {
      canvas.write(text, x: foot.x, y: foot.y + y, .popup, in: foot)
    }
  }

  private func drawAreas(on canvas: inout Canvas, in row: Rect) {
    var x = row.x
    for (index, group) in groups.enumerated() {
      let title = group.area.title
      let width = TextWidth.cells(of: title)
      canvas.write(title, x: x, y: row.y, index == place ? .cursor : .popupTitle, in: row)
      canvas.add(
        Hotspot(
          Rect(x: x, y: row.y, width: width, height: 1), .row(index, pane: Menu.areaPane)))
      x += width + 1
    }
  }

  private func draw(
    _ entry: Entry, isCursor: Bool, on canvas: inout Canvas, in line: Rect
  ) {
    let role: Role = isCursor ? .cursor : entry.isAvailable ? .popup : .dim
    canvas.fill(line, role)
    if isCursor { canvas.write("▶", x: line.x, y: line.y, role, in: line) }
    let keyWidth = TextWidth.cells(of: entry.key)
    let text = entry.isAvailable ? entry.title : "\(entry.title)  \(entry.detail)"
    canvas.write(
      text, at: Point(x: line.x + 2, y: line.y), width: line.width - keyWidth - 3, .left, role,
      in: line)
    canvas.write(entry.key, x: line.right - keyWidth, y: line.y, role, in: line)
  }
}
