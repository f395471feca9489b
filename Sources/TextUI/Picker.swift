/// A popup where one of several items is picked, or as many as one likes are ticked; what is typed
/// filters them.
package struct Picker: Equatable, Sendable {
  package struct Item: Equatable, Sendable {
    package let title: String
    package let detail: String
    /// The key that does the same without the picker.
    package let keyLabel: String
    /// Other words that find the item.
    package let synonyms: [String]

    package init(
      _ title: String, detail: String = "", keyLabel: String = "", synonyms: [String] = []
    ) {
      self.title = title
      self.detail = detail
      self.keyLabel = keyLabel
      self.synonyms = synonyms
    }
  }

  package enum Outcome: Equatable, Sendable {
    case open
    case cancelled
    /// The item's number among all items.
    case picked(Int)
    /// The numbers of those that are ticked.
    case pickedSeveral([Int])
  }

  package let title: String
  /// What one should know before one picks; it stands below the items, whole.
  package let note: String
  /// What is picked from; what is typed may bring more.
  package var items: [Item]
  package private(set) var filter = LineEditor()
  /// The numbers of those that are ticked; nil where one is picked.
  private var marked: Set<Int>?
  /// What was ticked when it was opened.
  private let opened: Set<Int>?
  private var state: TableState
  /// Whether the choice was the last thing moved, and not what is searched for.
  private var isChoosing = true

  package init(
    title: String, items: [Item], selected: Int = 0, marked: Set<Int>? = nil, note: String = ""
  ) {
    self.title = title
    self.note = note
    self.items = items
    self.marked = marked
    opened = marked
    state = TableState()
    state.select(selected, rows: items.count, page: Picker.mostRows)
  }

  /// Whether one ticks as many as one likes.
  package var isOfSeveral: Bool { marked != nil }

  /// The numbers of the items found; those whose title begins as typed come first. Where nothing is
  /// spelled so, what is nearly, the nearest first.
  package var found: [Int] {
    let search = SpellingSearch(filter.text)
    guard !search.isEmpty else { return Array(items.indices) }
    let near = items.indices.compactMap { index -> (index: Int, spelling: Spelling)? in
      let item = items[index]
      return search.spelling(title: item.title, detail: item.detail, synonyms: item.synonyms)
        .map { (index, $0) }
    }
    let exact = near.filter(\.spelling.isExact)
    return (exact.isEmpty ? near : exact)
      .sorted { ($0.spelling, $0.index) < ($1.spelling, $1.index) }.map(\.index)
  }

  /// Whether something is spelled as what is typed, and not only nearly so.
  package var isSpelledRight: Bool {
    let search = SpellingSearch(filter.text)
    return search.isEmpty
      || items.contains { item in
        search.spelling(title: item.title, detail: item.detail, synonyms: item.synonyms)?.isExact
          == true
      }
  }

  /// The item under the cursor, if any was found.
  package var selected: Int? {
    let found = found
    return state.cursor < found.count ? found[state.cursor] : nil
  }

  /// Whether something is ticked, or no longer, since it was opened.
  package var isChanged: Bool { marked != opened }

  /// The titles of those that are ticked.
  package var tickedTitles: [String] { (marked ?? []).sorted().map { items[$0].title } }

  /// Ticks just these.
  package mutating func tick(only indices: [Int]) { marked = Set(indices) }

  /// Whether an item is ticked; nil where one is picked.
  package func isTicked(_ index: Int) -> Bool? { marked.map { $0.contains(index) } }

  package mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .escape:
      return .cancelled
    case .space where isOfSeveral: tick()
    case .enter where isOfSeveral:
      // What was searched for is what is meant; then one goes on among all.
      guard filter.isEmpty else {
        tick()
        break
      }
      return .pickedSeveral((marked ?? []).sorted())
    case .enter:
      return selected.map(Outcome.picked) ?? .open
    case .tab:
      return handle(.down)
    case .backTab:
      return handle(.up)
    case .home where filter.isEmpty, .end where filter.isEmpty, .up, .down, .pageUp, .pageDown,
      .controlHome, .controlEnd:
      _ = state.move(key, rows: found.count, page: Picker.mostRows)
      isChoosing = true
    // The search is open already, for those who begin it as they do elsewhere.
    case "/" where filter.isEmpty: isChoosing = false
    default:
      let before = filter.text
      guard filter.handle(key) else { break }
      isChoosing = false
      if filter.text != before { state = TableState() }
    }
    return .open
  }

  /// Adds pasted text to the filter.
  package mutating func paste(_ text: String) {
    filter.paste(text)
    state = TableState()
    isChoosing = false
  }

  /// Turns the wheel.
  package mutating func scroll(by lines: Int) {
    state.scroll(by: lines, rows: found.count, page: Picker.mostRows)
    isChoosing = true
  }

  /// Picks what a click on a row means.
  package mutating func pick(row: Int) -> Outcome {
    let found = found
    guard found.indices.contains(row) else { return .open }
    guard isOfSeveral else { return .picked(found[row]) }
    state.select(row, rows: found.count, page: Picker.mostRows)
    tick()
    return .open
  }

  /// Ticks the item under the cursor, or unticks it, and shows all again with the cursor on it.
  private mutating func tick() {
    guard let selected else { return }
    if marked?.remove(selected) == nil { marked?.insert(selected) }
    guard !filter.isEmpty else { return }
    filter = LineEditor()
    state = TableState()
    state.select(selected, rows: items.count, page: Picker.mostRows)
    isChoosing = true
  }

  package static let mostRows = 12
  private static let widthOfNote = 50
}

extension Picker {
  package func draw(on canvas: inout Canvas, in screen: Rect, pane: Int = 0) {
    let widest = items.map(cells).max() ?? 0
    let rows = min(max(1, items.count), Picker.mostRows)
    let width = min(max(widest, note.isEmpty ? 30 : Picker.widthOfNote), screen.width - 4)
    let noted = note.isEmpty ? [] : [""] + note.wrapped(to: max(10, width - 3))
    let popup = Popup(title: title, contentSize: Size(width, rows + 2 + noted.count))
    let content = popup.draw(on: &canvas, in: screen)
    let (field, rest) = content.splitTop(1)
    let (list, below) = rest.splitTop(1).rest.splitBottom(noted.count)
    for (y, line) in noted.enumerated() {
      canvas.write(line, x: below.x + 2, y: below.y + y, .popup, in: below)
    }
    let found = found
    if found.isEmpty {
      canvas.write("Inga träffar. Ändra orden.", x: list.x + 2, y: list.y, .popup, in: list)
    }
    filter.draw(on: &canvas, in: field, placeholder: "Skriv för att söka")
    let top = state.visibleTop(rows: found.count, page: list.height)
    for row in top..<max(top, min(found.count, top + list.height)) {
      let line = Rect(x: list.x, y: list.y + row - top, width: list.width - 1, height: 1)
      draw(
        items[found[row]], isCursor: row == state.cursor,
        isTicked: marked.map { $0.contains(found[row]) }, on: &canvas, in: line)
      if isChoosing, row == state.cursor { canvas.cursor = Point(x: line.x + 2, y: line.y) }
      canvas.add(Hotspot(line, .row(row, pane: pane)))
    }
    ScrollBar(rows: found.count, top: top).draw(on: &canvas, in: list)
  }

  /// `isTicked` is nil where one item is picked.
  private func draw(
    _ item: Item, isCursor: Bool, isTicked: Bool?, on canvas: inout Canvas, in line: Rect
  ) {
    let role: Role = isCursor ? .cursor : .popup
    canvas.fill(line, role)
    if isCursor { canvas.write("▶", x: line.x, y: line.y, role, in: line) }
    let keyWidth = TextWidth.cells(of: item.keyLabel)
    let left = max(0, line.width - 2 - (keyWidth > 0 ? keyWidth + 2 : 0))
    let box = isTicked.map { $0 ? "[x] " : "[ ] " } ?? ""
    let text = box + (item.detail.isEmpty ? item.title : item.title + "  " + item.detail)
    canvas.write(
      text, at: Point(x: line.x + 2, y: line.y), width: left, .left, role, in: line)
    canvas.write(item.keyLabel, x: line.right - keyWidth, y: line.y, role, in: line)
  }

  private func cells(_ item: Item) -> Int {
    let detail = item.detail.isEmpty ? 0 : TextWidth.cells(of: item.detail) + 2
    let key = item.keyLabel.isEmpty ? 0 : TextWidth.cells(of: item.keyLabel) + 2
    return TextWidth.cells(of: item.title) + detail + key + 3 + (isOfSeveral ? 4 : 0)
  }
}
