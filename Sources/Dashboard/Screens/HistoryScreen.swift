import Finsam
import TextUI

/// Every step that somebody has made in the program, the latest first.
struct HistoryScreen: Equatable, Sendable {
  var panes = TwoPane()
  /// The steps that pass the filter, each with its title.
  private(set) var steps: [NamedStep] = []
  /// What the columns of the table need.
  private(set) var needs: [Int] = []
  /// All steps, named once for the data as it is.
  private var all: [NamedStep] = []
  private var source: Source?
  /// What a filter looks in, step by step; made when the first one is typed.
  private var searchTexts: [SearchText] = []

  var total: Int { all.count }

  struct NamedStep: Equatable, Sendable {
    let step: HistoryStep
    let title: String
    let outcome: String

    var spans: [Span] { [Span(step.time), Span(step.user), Span(title), Span(outcome, .dim)] }
  }

  private struct Source: Equatable {
    let history: [HistoryEntry]
    let office: Office
  }

  var selected: NamedStep? {
    steps.indices.contains(panes.table.cursor) ? steps[panes.table.cursor] : nil
  }

  func lines(_ desk: Desk, width: Int) -> [DetailLine] {
    guard let selected else { return [] }
    return HistoryDetail(step: selected.step, title: selected.title, desk: desk)
      .lines(width: width)
  }
}

extension HistoryScreen: BrowsingScreen {
  var tab: MainScreen? { .history }
  var rowCount: Int { steps.count }
  var emptyText: String { "Ingen har ändrat något i programmet än." }
  func unread(_ desk: Desk) -> Problem? { desk.reading.unreadHistory }
  func crumb(_ desk: Desk) -> String { "Historik" }

  func row(of address: Address) -> Int? { nil }

  mutating func arrange(_ desk: Desk) {
    let kept = selected?.step
    let query = SearchQuery(panes.filter)
    let source = Source(history: desk.reading.history, office: desk.office)
    if source != self.source { read(source) }
    if !query.isEmpty, searchTexts.isEmpty { searchTexts = all.map(\.searchText) }
    steps =
      query.isEmpty
      ? all : zip(all, searchTexts).filter { $1.matches(query) }.map { $0.0 }
    needs = Table.needs(of: 4, rows: steps.count) { steps[$0].spans }
    let index = kept.flatMap { kept in steps.firstIndex { $0.step == kept } }
    panes.keep(row: index ?? panes.table.cursor, rows: steps.count)
  }

  private mutating func read(_ source: Source) {
    self.source = source
    searchTexts = []
    all = HistoryStep.steps(of: source.history).reversed()
      .map { NamedStep(step: $0, title: source.office.title(of: $0), outcome: $0.shownOutcome) }
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
      .back.onBar(), .everywhere(.palette), .copy,
    ] + ScreenAction.moving

  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    let table = Table(
      columns: [
        TableColumn("När", .fixed(19), priority: 8),
        TableColumn("Vem", .flexible(10), priority: 4),
        TableColumn("Vad", .flexible(30, weight: 5), priority: 9),
        TableColumn("Till", .flexible(14, weight: 2), priority: 3),
      ], rows: steps.count, needs: needs
    ) { steps[$0].spans }
    draw(
      table, title: "Historik", shown: steps.count, of: total, detailTitle: "Steg", on: &canvas,
      in: area, desk)
  }

  /// Every row of the step, as Excel takes them.
  func copyText(_ desk: Desk) -> String {
    (selected?.step.entries ?? []).map {
      "\($0.time)\t\($0.user)\t\($0.address.file)\t\($0.key)\t\($0.from)\t\($0.to)"
    }.joined(separator: "\n")
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
  fileprivate var searchText: SearchText {
    let rows = step.entries.map {
      "\($0.address.file) \($0.address.path) \($0.key) \($0.from) \($0.to)"
    }
    return SearchText("\(step.time) \(step.user) \(title) " + rows.joined(separator: " "))
  }
}
