import Finsam
import TextUI

/// A list and the detail of its row: side by side where there is room, else one at a time.
struct TwoPane: Equatable, Sendable {
  enum Pane: Equatable, Sendable { case list, detail }

  var table = TableState()
  var detail = LineListState()
  var pane = Pane.list
  var filter = ""
  /// The filter while it is being typed.
  var filterEditor: LineEditor?
  var sort: [TableSort] = []
  var marked: Set<String> = []

  func areas(in area: Rect) -> (list: Rect?, detail: Rect?) {
    guard area.width >= Size.sideBySide else {
      return pane == .list ? (area, nil) : (nil, area)
    }
    let (left, rest) = area.splitLeft(area.width * 11 / 20)
    return (left, Rect(x: rest.x + 1, y: rest.y, width: rest.width - 1, height: rest.height))
  }

  /// How wide the detail's text is, whether or not it is shown now.
  func detailWidth(in area: Rect) -> Int {
    let detail = area.width >= Size.sideBySide ? areas(in: area).detail ?? area : area
    return LineList.textWidth(in: detail)
  }

  static let moves: [Action: Key] = [
    .up: .up, .down: .down, .pageUp: .pageUp, .pageDown: .pageDown, .first: .home, .last: .end,
  ]

  /// Moves in the pane that has the keys; false if the action does not move.
  mutating func move(_ action: Action, rows: Int, lines: [DetailLine], in area: Rect) -> Bool {
    guard let key = TwoPane.moves[action] else { return false }
    switch pane {
    case .list:
      let before = table.cursor
      _ = table.move(key, rows: rows, page: Table.page(height: area.height - 1))
      if table.cursor != before { detail = LineListState() }
    case .detail:
      _ = detail.move(key, lines: lines.map(\.line), page: max(1, area.height - 1))
    }
    return true
  }

  /// Puts the cursor on a row of the list.
  mutating func select(row: Int, rows: Int, in area: Rect) {
    let before = table.cursor
    table.select(row, rows: rows, page: Table.page(height: area.height - 1))
    if table.cursor != before { detail = LineListState() }
  }

  /// Sorts by a column, or turns the order where it is sorted by it already.
  mutating func sort(by column: Int, second: Bool) {
    let index = second ? 1 : 0
    guard sort.count >= index else { return sort = [TableSort(column: column)] }
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
      return
    case .enter, .down, .up, .tab:
      filterEditor = nil
      return
    default: break
    }
    _ = editor.handle(key)
    filterEditor = editor
    filter = editor.text
  }

  mutating func pasteFilter(_ text: String) {
    filterEditor?.paste(text)
    filter = filterEditor?.text ?? filter
  }
}

extension TwoPane {
  /// A click moves the cursor, and the keys go to the pane that was clicked.
  mutating func click(row: Int, pane: Int, rows: Int, lines: [DetailLine], in area: Rect) {
    if pane == 0 {
      self.pane = .list
      select(row: row, rows: rows, in: area)
    } else {
      self.pane = .detail
      detail.select(row, lines: lines.map(\.line), page: max(1, area.height - 1))
    }
  }
}
