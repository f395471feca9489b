import Finsam
import TextUI

/// The cells that a list needs.
struct ListRoom: Equatable, Sendable {
  /// For every column that there is anything in.
  var columns = 0
  /// For all of its text.
  var text = 0
  /// How many rows it has.
  var rows = 0
}

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
  /// How wide the list must be for all its columns, and for all its text; none while it is empty.
  var listRoom = ListRoom()
  private var fitted = FittedArea()

  static let moves: [Action: Key] = [
    .up: .up, .down: .down, .pageUp: .pageUp, .pageDown: .pageDown, .first: .home, .last: .end,
  ]

  /// The rows of a detail on the smallest screen.
  static let leastPage = 13

  /// Side by side where the list keeps every column beside the detail, so that a wider screen never
  /// shows fewer of them; else one above the other where there are rows enough, else one at a time.
  func areas(in area: Rect) -> (list: Rect?, detail: Rect?) {
    guard area.width >= Size.sideBySide else { return oneAtATime(area) }
    let most = area.width - 1 - TwoPane.leastDetail
    if listRoom.columns <= most {
      let wished =
        listRoom.text == 0
        ? area.width * 11 / 20
        : min(listRoom.text, max(area.width * 3 / 5, area.width - 1 - TwoPane.readableDetail))
      let width = max(TwoPane.leastList, listRoom.columns, wished)
      let (left, rest) = area.splitLeft(min(width, most))
      return (left, rest.splitLeft(1).rest)
    }
    guard area.height >= TwoPane.leastHeight else { return oneAtATime(area) }
    let (above, below) = area.splitTop(listHeight(in: area))
    return (above, below.splitTop(1).rest)
  }

  /// How high a list above its detail is. A short one gives the rows that it has no use for to the
  /// detail; where text is cut, a row may have the use of two.
  private func listHeight(in area: Rect) -> Int {
    let lines = listRoom.rows * (listRoom.text > area.width ? 2 : 1)
    return min(area.height * 11 / 20, max(TwoPane.leastAbove, lines + 2))
  }

  private func oneAtATime(_ area: Rect) -> (list: Rect?, detail: Rect?) {
    pane == .list ? (area, nil) : (nil, area)
  }

  private static let leastList = 40
  private static let leastDetail = 40
  /// So wide that text reads well: beyond it a list that is cut has more use of the cells.
  private static let readableDetail = 66
  /// Of list and detail one above the other.
  private static let leastHeight = 26
  /// Of the list there.
  private static let leastAbove = 6

  /// How wide the detail's text is, whether or not it is shown now.
  func detailWidth(in area: Rect) -> Int { LineList.textWidth(in: areas(in: area).detail ?? area) }

  /// How wide the detail's text is in the area that it was last fitted to.
  var width: Int { fitted.area.map { detailWidth(in: $0) } ?? TwoPane.usualWidth }

  private static let usualWidth = 76

  mutating func fit(_ area: Rect) { fitted.area = area }

  /// How many rows the list has below its title.
  func listPage(in area: Rect) -> Int { max(1, (areas(in: area).list ?? area).height - 1) }

  /// How many rows the detail has below its title.
  func detailPage(in area: Rect) -> Int { max(1, (areas(in: area).detail ?? area).height - 1) }

  /// Moves in the pane that has the keys.
  mutating func move(_ key: Key, rows: Int, lines: [DetailLine], in area: Rect) {
    switch pane {
    case .list:
      let before = table.cursor
      _ = table.move(key, rows: rows, page: Table.page(height: listPage(in: area)))
      if table.cursor != before { detail = LineListState() }
    case .detail:
      _ = detail.move(key, lines: lines.map(\.line), page: detailPage(in: area))
    }
  }

  /// Puts the cursor on a row of the list.
  mutating func select(row: Int, rows: Int, in area: Rect) {
    let before = table.cursor
    table.select(row, rows: rows, page: Table.page(height: listPage(in: area)))
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

/// What list and detail last had room in: nothing that tells one state of a screen from another.
private struct FittedArea: Equatable, Sendable {
  /// Nil until the screen has been on a terminal.
  var area: Rect?

  static func == (left: FittedArea, right: FittedArea) -> Bool { true }
}
