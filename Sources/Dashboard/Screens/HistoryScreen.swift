import Finsam
import TextUI

/// Every step that somebody has made in the program, the latest first.
struct HistoryScreen: Equatable, Sendable {
  var panes = TwoPane()
  private(set) var list = ShownList()
  /// What the list was made from; nil until it is.
  private var source: Source?
  private var history: HistoryList?

  private struct Source: Equatable {
    let history: [HistoryEntry]
    let office: Office

    func isUntouched(since other: Source) -> Bool {
      history.sharesStorage(with: other.history) && office.isUntouched(since: other.office)
    }
  }

  var selected: HistoryStep? { list.row(at: panes.table.cursor).flatMap { history?.steps[$0] } }

  static func == (left: HistoryScreen, right: HistoryScreen) -> Bool {
    left.panes == right.panes && left.list == right.list && left.source == right.source
  }

  func lines(_ desk: Desk, width: Int) -> [DetailLine] {
    guard let selected, let history else { return [] }
    return HistoryDetail(step: selected, title: history.title(of: selected), desk: desk)
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
    let kept = selected
    let source = Source(history: desk.reading.history, office: desk.office)
    if self.source?.isUntouched(since: source) != true {
      let history = HistoryList(source.history, in: source.office)
      (self.source, self.history) = (source, history)
      list.show(history.list)
    }
    keepMarks()
    list.arrange(panes)
    let index = kept.flatMap { list.place(of: $0.id) }
    panes.keep(row: index ?? panes.table.cursor, rows: rowCount)
  }

  func listLine(_ desk: Desk) -> DetailLine? {
    selected?.address.map { DetailLine([], place: Place($0)) }
  }

  static let actions: [ScreenAction<HistoryScreen>] =
    [
      .openRow.onBar(),
      .asks(.open) { screen, moment in
        let address = moment.line()?.place?.address ?? screen.selected?.address
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
    guard let history else { return [] }
    let entries = list.chosenRows(panes).map { history.steps[$0] }.flatMap(\.entries)
    return [["Tid", "Användare", "Fil", "Fält", "Från", "Till"]]
      + entries.map { [$0.time, $0.user, $0.address.file, $0.key, $0.from, $0.to] }
  }
}
