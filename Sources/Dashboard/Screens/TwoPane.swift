import Finsam
import TextUI

/// A list and the detail of its row: side by side where there is room, else one at a time.
struct TwoPane: Equatable, Sendable {
  enum Pane: Equatable, Sendable { case list, detail }

  var table = TableState()
  var detail = LineListState()
  /// What the detail's cursor stood on before the data was replaced.
  var kept: DetailLine?
  var pane = Pane.list
  var filter = ""
  /// The only status whose rows are shown; nil for all.
  var state: String?
  /// The filter while it is being typed.
  var filterEditor: LineEditor?
  var sort: [TableSort] = []
  var marked: Set<String> = []
  /// The width that the detail's text was wrapped to when the cursor last moved.
  var width = 76

  static let moves: [Action: Key] = [
    .up: .up, .down: .down, .pageUp: .pageUp, .pageDown: .pageDown, .first: .home, .last: .end,
  ]

  /// The rows of a detail on the smallest screen.
  static let leastPage = 13

  func areas(in area: Rect) -> (list: Rect?, detail: Rect?) {
    guard area.width >= Size.sideBySide else {
      return pane == .list ? (area, nil) : (nil, area)
    }
    let (left, rest) = area.splitLeft(area.width * 11 / 20)
    return (left, rest.splitLeft(1).rest)
  }

  /// How wide the detail's text is, whether or not it is shown now.
  func detailWidth(in area: Rect) -> Int {
    let detail = area.width >= Size.sideBySide ? areas(in: area).detail ?? area : area
    return LineList.textWidth(in: detail)
  }

  /// How many rows a pane has below its title.
  func page(in area: Rect) -> Int { max(1, area.height - 1) }

  /// Moves in the pane that has the keys.
  mutating func move(_ key: Key, rows: Int, lines: [DetailLine], in area: Rect) {
    switch pane {
    case .list:
      let before = table.cursor
      _ = table.move(key, rows: rows, page: Table.page(height: page(in: area)))
      if table.cursor != before { detail = LineListState() }
    case .detail:
      _ = detail.move(key, lines: lines.map(\.line), page: page(in: area))
    }
  }

  /// Puts the cursor on a row of the list.
  mutating func select(row: Int, rows: Int, in area: Rect) {
    let before = table.cursor
    table.select(row, rows: rows, page: Table.page(height: page(in: area)))
    if table.cursor != before { detail = LineListState() }
  }

  /// Puts the cursor back on a row after the list was arranged anew, without knowing the screen.
  mutating func keep(row: Int, rows: Int) {
    table = TableState(cursor: max(0, min(row, rows - 1)), top: table.top)
    // Without a row there is nothing to stand in: keys are the list's.
    if rows == 0 { pane = .list }
  }

  /// Sorts by a column, or turns the order where it is sorted by it already.
  mutating func sort(by column: Int, second: Bool) {
    let index = second && !sort.isEmpty ? 1 : 0
    if sort.count > index, sort[index].column == column {
      sort[index].isDescending.toggle()
    } else if sort.count > index {
      sort[index] = TableSort(column: column)
    } else {
      sort.append(TableSort(column: column))
    }
  }

  /// Takes a key while the filter is typed; Esc clears it, Enter keeps it.
  mutating func typeFilter(_ key: Key) {
    guard var editor = filterEditor else { return }
    switch key {
    case .escape:
      filter = ""
      filterEditor = nil
    case .enter, .down, .up, .tab:
      filterEditor = nil
    default:
      _ = editor.handle(key)
      filterEditor = editor
      filter = editor.text
    }
  }

  mutating func pasteFilter(_ text: String) {
    filterEditor?.paste(text)
    filter = filterEditor?.text ?? filter
  }
}
