import Finsam
import TextUI

/// The figures of all insatser for one time, to write in as in a spreadsheet.
///
/// A cell is saved when it is left; what is typed and not saved stands in `editor`.
struct PeriodScreen: Equatable, Sendable {
  /// A cell by the insats's id, which stays where rows come and go.
  struct Spot: Equatable, Sendable {
    var id: String
    var column: PeriodSheet.Column
  }

  private(set) var period: CountPeriod
  private(set) var sheet = PeriodSheet([], in: .whole)
  /// Whether insatser that surely do not run in the period are shown too.
  private(set) var showsAll = false
  /// Where what is written is from, as far as it is said in this session; nil where the förbund
  /// asks for no sources.
  private(set) var source: String?
  var table = TableState()
  var column = PeriodSheet.Column.women
  var editor: LineEditor?
  /// Whether arrows move in the text, and not to another cell: what stood there is being changed.
  var isChanging = false
  /// Where Enter goes down from: the column that the first Tab was pressed in.
  var firstColumn: PeriodSheet.Column?
  /// What is being saved, to write on in if it cannot be.
  var unsaved: (spot: Spot, text: String)?
  /// Why what is typed cannot be saved.
  var fault: String?
  /// Where what is written is from, while that is being written.
  var sourceEditor: LineEditor?
  /// The cells that wait for it.
  var waiting: [SheetEntry] = []
  /// The key that leaves the one cell that waits, and how many rows are seen.
  var leaving: (key: Key, page: Int)?
  /// The insats that it was opened from: always among the rows.
  private let insats: String?

  init(_ period: CountPeriod, standingOn insats: String? = nil) {
    self.period = period
    self.insats = insats
  }

  static func == (left: PeriodScreen, right: PeriodScreen) -> Bool {
    left.period == right.period && left.sheet == right.sheet && left.table == right.table
      && left.column == right.column && left.editor == right.editor && left.fault == right.fault
      && left.isChanging == right.isChanging && left.firstColumn == right.firstColumn
      && left.showsAll == right.showsAll && left.source == right.source
      && left.sourceEditor == right.sourceEditor && left.waiting == right.waiting
  }

  var row: PeriodSheet.Row? {
    sheet.rows.indices.contains(table.cursor) ? sheet.rows[table.cursor] : nil
  }

  var cell: PeriodSheet.Cell? { row?.cell(column) }

  mutating func arrange(_ desk: Desk) {
    let kept = row?.insats.id ?? insats
    sheet = PeriodSheet(desk.office.insatser, in: period, showsAll: showsAll, with: insats)
    source =
      desk.office.forbund.requiresSources == false ? nil : desk.session.figureSource ?? ""
    let place = kept.flatMap { id in sheet.rows.firstIndex { $0.insats.id == id } }
    keep(row: place ?? table.cursor)
  }

  /// Moves to a row that stays where it is on the screen, where it can.
  mutating func keep(row: Int) {
    table = TableState(cursor: max(0, min(row, sheet.rows.count - 1)), top: table.top)
  }

  mutating func show(_ period: CountPeriod, _ desk: Desk) {
    self.period = period
    editor = nil
    fault = nil
    arrange(desk)
  }

  /// Shows those that surely do not run in the period, or leaves them out again.
  mutating func showAll(_ showsAll: Bool, _ desk: Desk) {
    self.showsAll = showsAll
    arrange(desk)
  }

  /// What does not add up in a row, with what is being typed in it.
  func contradictions(in index: Int) -> [String] {
    let row = sheet.rows[index]
    guard index == table.cursor, let editor else { return row.contradictions }
    let typed = canonical(editor.text) ?? ""
    return PeriodSheet.contradictions(
      { $0 == column ? typed : row.cell($0).text }, computed: { row.cell($0).computedOfTimes })
  }

  /// Nil where it is no figure.
  private func canonical(_ typed: String) -> String? {
    do throws(InvalidInput) { return try column.canonical(typed) } catch { return nil }
  }

  /// Why what is typed is no figure; nil where it is one.
  func faultOfTyped(_ text: String) -> String? {
    do throws(InvalidInput) {
      _ = try column.canonical(text)
      return nil
    } catch { return "\(error.message) \(error.advice)" }
  }
}
