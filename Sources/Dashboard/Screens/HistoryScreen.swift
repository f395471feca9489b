import Finsam
import TextUI

/// Every step that somebody has made in the program, the latest first.
struct HistoryScreen: Equatable, Sendable {
  var panes = TwoPane()
  private(set) var list = ShownList()
  /// All steps, named once for the data as it is.
  private var all: [NamedStep] = []
  private var source: Source?

  struct NamedStep: Equatable, Sendable {
    let step: HistoryStep
    let title: String
    let outcome: String
  }

  private struct Source: Equatable {
    let history: [HistoryEntry]
    let office: Office
  }

  var selected: NamedStep? {
    list.row(at: panes.table.cursor).map { all[$0] }
  }

  func lines(_ desk: Desk, width: Int) -> [DetailLine] {
    guard let selected else { return [] }
    return HistoryDetail(step: selected.step, title: selected.title, desk: desk)
      .lines(width: width)
  }
}

extension HistoryScreen: BrowsingScreen {
  var tab: MainScreen? { .history }
  func emptyText(_ desk: Desk) -> String { "Ingen har ändrat något i programmet än." }
  func unread(_ desk: Desk) -> Problem? { desk.reading.unreadHistory }
  func crumb(_ desk: Desk) -> String { "Historik" }

  func row(of address: Address) -> Int? { nil }

  mutating func arrange(_ desk: Desk) {
    let kept = selected?.step
    let source = Source(history: desk.reading.history, office: desk.office)
    if source != self.source { read(source) }
    keepMarks()
    list.arrange(panes)
    let index = kept.flatMap { kept in list.rows.firstIndex { all[$0].step == kept } }
    panes.keep(row: index ?? panes.table.cursor, rows: rowCount)
  }

  private mutating func read(_ source: Source) {
    self.source = source
    all = HistoryStep.steps(of: source.history).reversed()
      .map { NamedStep(step: $0, title: source.office.title(of: $0), outcome: $0.shownOutcome) }
    list.show(
      AnyList(all, NamedStep.columns, isSortable: false) { named in
        AnyList.Line(id: named.step.id, address: named.step.address, title: named.title)
      })
  }

  func listLine(_ desk: Desk) -> DetailLine? {
    selected?.step.address.map { DetailLine([], place: Place($0)) }
  }

  static let actions: [ScreenAction<HistoryScreen>] =
    [
      .openRow.onBar(),
      .asks(.open) { screen, moment in
        let address = moment.line()?.place?.address ?? screen.selected?.step.address
        return Answer(address.map { .go(.record(Place($0))) }, else: "Raden leder ingenstans.")
      }.when(\.isInDetail).onBar(),
      .filter.onBar(), .everywhere(.search), .everywhere(.undo), .everywhere(.redo),
      .back.onBar(), .everywhere(.palette), .copy, .exporting, .marking,
    ] + ScreenAction.moving

  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    draw(
      list.table(panes), title: "Historik", shown: list.count, of: list.total,
      detailTitle: "Steg", on: &canvas, in: area, desk)
  }

  /// Every change of the steps that are chosen.
  func copiedSheet(_ desk: Desk) -> [[String]] {
    let ids = Set(list.chosen(panes).map(\.id))
    let entries = list.rows.map { all[$0].step }.filter { ids.contains($0.id) }.flatMap(\.entries)
    return [["Tid", "Användare", "Fil", "Fält", "Från", "Till"]]
      + entries.map { [$0.time, $0.user, $0.address.file, $0.key, $0.from, $0.to] }
  }
}

extension HistoryStep {
  /// What the field became; how many fields, rows or other changes where there are several.
  fileprivate var shownOutcome: String {
    let isOfFields = entries.allSatisfy { $0.action == .field }
    if entries.count == 1 { return isOfFields ? entries[0].to.oneLine : "" }
    if entries.allSatisfy(\.isOfRow) { return entries.count.inRows }
    return "\(Number(entries.count).shown) \(isOfFields ? "fält" : "ändringar")"
  }
}

extension HistoryEntry {
  /// Whether a row of a register came or went.
  fileprivate var isOfRow: Bool {
    key == RegisterKey.rows && address.steps.isEmpty && (action == .insert || action == .remove)
  }
}

extension HistoryScreen.NamedStep {
  fileprivate static let columns: [Column<Self>] = [
    Column(ColumnHead("När", .fixed(19), priority: 8)) { CellText($0.step.time) },
    Column(ColumnHead("Vem", .flexible(10), priority: 4)) { CellText($0.step.user) },
    Column(ColumnHead("Vad", .flexible(30, weight: 5), priority: 9)) { CellText($0.title) },
    Column(ColumnHead("Till", .flexible(14, weight: 2), priority: 3)) {
      CellText($0.outcome, .dim)
    },
    // Not shown, but searched: what each change was of, and from what to what.
    Column(ColumnHead("Ändringar", .flexible(20), isFileOnly: true)) { named in
      CellText(
        named.step.entries.map {
          "\($0.address.file) \($0.address.path) \($0.key) \($0.from) \($0.to)"
        }.joined(separator: " "))
    },
  ]
}
