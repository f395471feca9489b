import Finsam
import TextUI

/// Every step that somebody has made in the program, the latest first, or what they come to since a
/// day.
struct HistoryScreen: Equatable, Sendable {
  var panes = TwoPane()
  private(set) var view: HistoryView
  private(set) var list = ShownList()
  /// What the list was made from; nil until it is.
  private var source: Source?
  private var history: HistoryList?
  private var changes: RecentChanges?

  private struct Source: Equatable {
    let history: [HistoryEntry]
    let office: Office
    let view: HistoryView

    func isUntouched(since other: Source) -> Bool {
      view == other.view && history.sharesStorage(with: other.history)
        && office.isUntouched(since: other.office)
    }
  }

  init(_ view: HistoryView = .steps) { self.view = view }

  /// The day since which changes are shown; nil where steps are, or no day is chosen.
  var since: Day? { if case .changes(let day) = view { day } else { nil } }

  var selected: HistoryStep? { list.row(at: panes.table.cursor).flatMap { history?.steps[$0] } }

  private var selectedChange: (record: RecentChanges.Record, row: RecentChanges.Row)? {
    list.row(at: panes.table.cursor).flatMap { changes?.row(at: $0) }
  }

  static func == (left: HistoryScreen, right: HistoryScreen) -> Bool {
    left.panes == right.panes && left.list == right.list && left.source == right.source
      && left.view == right.view
  }

  func lines(_ desk: Desk, width: Int) -> [DetailLine] {
    if let (record, row) = selectedChange {
      return RecentChangeDetail(record: record, row: row).lines(width: width)
    }
    guard let selected, let history else { return [] }
    return HistoryDetail(step: selected, title: history.title(of: selected), desk: desk)
      .lines(width: width)
  }

  mutating func arrange(_ desk: Desk) {
    let kept = list.id(at: panes.table.cursor)
    let source = Source(history: desk.reading.history, office: desk.office, view: view)
    if self.source?.isUntouched(since: source) != true { read(source) }
    keepMarks()
    list.arrange(&panes)
    let index = kept.flatMap { list.place(of: $0) }
    panes.keep(row: index ?? panes.table.cursor, rows: rowCount)
  }

  private mutating func read(_ source: Source) {
    self.source = source
    (history, changes) = (nil, nil)
    switch source.view {
    case .steps:
      let history = HistoryList(source.history, in: source.office)
      self.history = history
      list.show(history.list)
    case .changes(let day):
      changes = day.map { RecentChanges(source.history, in: source.office, since: $0) }
      list.show(changes?.list ?? AnyList())
    }
  }

  mutating func show(_ view: HistoryView, _ desk: Desk) {
    self.view = view
    panes = TwoPane()
    arrange(desk)
  }

  /// What is left out of the list, to stand in its title; empty where nothing is.
  fileprivate var hiddenWords: String { changes?.shortHiddenWords.map { " · " + $0 } ?? "" }
}

extension HistoryScreen: BrowsingScreen {
  var tab: MainScreen? { .history }
  func emptyText(_ desk: Desk) -> String {
    switch view {
    case .steps: "Ingen har ändrat något i programmet än."
    case .changes(nil): "\(desk.key(.chooseYear)) väljer sedan när."
    case .changes: "Inget har ändrats i programmet sedan dess."
    }
  }
  func unread(_ desk: Desk) -> Problem? { desk.reading.unreadHistory }
  func crumb(_ desk: Desk) -> String {
    view == .steps ? view.title : "Historik ▸ \(view.title)"
  }

  func fileName(_ desk: Desk) -> String {
    since.map { "andringar-\($0.text)" } ?? "historik"
  }

  func row(of address: Address) -> Int? { nil }
  func hides(_ place: Place) -> Bool { false }

  func listLine(_ desk: Desk) -> DetailLine? {
    if let place = selectedChange?.row.place { return DetailLine([], place: place) }
    return list.line(at: panes.table.cursor)?.address.map { DetailLine([], place: Place($0)) }
  }

  static let actions: [ScreenAction<HistoryScreen>] =
    [
      .asks(.open) { screen, moment in
        guard screen.since != nil, screen.selectedChange == nil else { return .absent }
        return Answer(
          moment.line()?.place.map { .go(.record($0)) }, else: "Det finns inget att öppna på raden."
        )
      }.when(\.isInList),
      .openRow.onBar(),
      .asks(.open) { screen, moment in
        let place = moment.line()?.place ?? screen.selected?.address.map { Place($0) }
        return Answer(
          place.map { .go(.record(Place($0.address))) }, else: "Det finns inget att öppna på raden."
        )
      }.when(\.isInDetail).onBar(),
      .makes(.chooseYear) { screen, moment in .can { .pick(screen.viewRequest(moment.desk)) } }
        .onBar(when: { screen, _ in screen.isInList }),
      turning(.previousYear), turning(.nextYear),
      .asks(.report) { screen, _ in
        screen.since.map { .can(.go(.report(.changes($0)))) } ?? .absent
      }.onBar(when: { screen, _ in screen.since != nil }),
      .stateFilter.onBar(when: { screen, _ in screen.since != nil && screen.isInList }),
      .filter.onBar(), .everywhere(.search),
      .everywhere(.undo).called { _ in "Ångra senaste" }, .everywhere(.redo),
      .back.onBar(), .everywhere(.palette), .copy, .exporting,
      .marking(.mark), .marking(.markRow), .sorting(.sort), .sorting(.sortSecond),
    ] + ScreenAction.moving

  private static func turning(_ action: Action) -> ScreenAction<HistoryScreen> {
    .turning(
      action,
      to: { screen, action, desk in
        let meetings = desk.office.meetingDays(until: desk.session.today.day)
        return action.turned(from: screen.since ?? desk.session.today.day, among: meetings)
      },
      show: { screen, day, desk in screen.show(.changes(since: day), desk) },
      else: { _, action in "Inget möte är känt \(action.side)." })
  }

  func viewRequest(_ desk: Desk) -> PickerRequest {
    let items = HistoryView.items(desk)
    return PickerRequest(
      purpose: .changes, title: "Visa (skriv ett datum för en annan dag)", items: items,
      selected: items.firstIndex { $0.id == view.id } ?? min(1, items.count - 1))
  }

  mutating func picked(_ purpose: PickerRequest.Purpose, _ id: String, _ desk: Desk) -> Outcome {
    if purpose == .changes, let view = HistoryView(id: id) { show(view, desk) }
    return .stay
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    draw(
      list.table(panes), title: view.title + hiddenWords, shown: list.count, of: list.total,
      detailTitle: view == .steps ? "Steg" : "Ändring", on: &canvas, in: area, desk)
  }

  /// Every change of the steps that are chosen; of changes the rows as they are shown.
  func copiedSheet(_ desk: Desk) -> [[String]] {
    guard let history else { return list.sheet(panes) }
    let entries = list.chosenRows(panes).map { history.steps[$0] }.flatMap(\.entries)
    return [["Tid", "Användare", "Fil", "Fält", "Från", "Till"]]
      + entries.map { [$0.time, $0.user, $0.address.file, $0.key, $0.from, $0.to] }
  }
}
