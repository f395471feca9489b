import Finsam
import TextUI

extension InsatsScreen: BrowsingScreen {
  var tab: MainScreen? { .insatser }
  func emptyText(_ desk: Desk) -> String {
    view.isResults
      ? "Här finns inga resultat för den tiden. \(desk.key(.chooseYear)) väljer en annan."
      : "Här finns inga insatser än. \(desk.key(.new)) lägger till en."
  }
  func unread(_ desk: Desk) -> Problem? { desk.reading.unread(.insats) }

  func crumb(_ desk: Desk) -> String {
    let places =
      (view.isResults ? ["Insatser", view.title] : [view.title])
      + (panes.pane == .detail ? [list.title(at: panes.table.cursor)] : [])
    return places.joined(separator: " ▸ ")
  }

  func lines(_ desk: Desk, width: Int) -> [DetailLine] {
    guard let selected else { return [] }
    if case .results(let period) = view {
      return ResultTable(desk.office.insatser, in: period)
        .detail(of: selected, keys: desk.detailContext.keys).lines(width: width)
    }
    guard let insats = desk.office.insats(selected) else { return [] }
    return Detail(of: insats, at: insats.address, desk.detailContext).lines(width: width)
  }

  func fileName(_ desk: Desk) -> String { view.id }

  func listLine(_ desk: Desk) -> DetailLine? { address.map { DetailLine([], place: Place($0)) } }

  static let actions: [ScreenAction<InsatsScreen>] =
    [
      .openRow.onBar(), .openLine.onBar(), .onRecord(.edit).onBar(), .filter.onBar(),
      .stateFilter,
      .sorting(.sort).onBar(when: { screen, _ in screen.isInList }), .sorting(.sortSecond),
      .makes(.chooseYear) { screen, moment in .can { .pick(screen.viewRequest(moment.desk)) } }
        .onBar(when: { screen, _ in screen.isInList }).called { _ in "Välj vy" },
      turning(.previousYear).onBar(when: { screen, _ in screen.view.isResults }),
      turning(.nextYear),
      .asks(.report) { screen, _ in .can(.go(.report(screen.view.report))) }
        .unless { screen, _ in screen.view.isResults ? nil : screen.emptiness }
        .onBar(when: { screen, _ in screen.view.isResults }),
      .asks(.new) { screen, moment in screen.addingOutcome(moment.desk) }
        .when { $0.isInList && $0.view.isResults }.onBar().called { _ in "Nytt utfall" },
      .asks(.new) { _, moment in
        Answer.can(.go(.form(.create(.insats)))).unless(moment.desk.readOnlyReason)
      }.when { $0.isInList && !$0.view.isResults }.onBar(),
      .onRecord(.new).when(\.isInDetail).onBar(), .everywhere(.search),
      .asks(.remove) { screen, moment in screen.removal(moment.desk) }.when(\.isInList),
      .onRecord(.remove).when(\.isInDetail).onBar(),
      .back.onBar(when: { screen, _ in screen.isInDetail }), .everywhere(.undo),
      .everywhere(.palette),
      .asks(.fillPeriod) { screen, moment in
        Answer.can(
          .go(.periodSheet(screen.view.sheetPeriod(moment.desk), insats: screen.selected))
        ).unless(moment.desk.readOnlyReason)
      }.onBar(when: { screen, _ in screen.isInList }),
      .marking(.mark), .marking(.markRow),
      .onRecord(.mark).when(\.isInDetail), .copy, .exporting,
    ] + ScreenAction.moving
    + ScreenAction.onRecord(.assess, .decide, .moveUp, .moveDown).map { $0.when(\.isInDetail) }

  private static func turning(_ action: Action) -> ScreenAction<InsatsScreen> {
    .turning(
      action, to: { screen, action, desk in screen.view.turned(to: action, desk) },
      show: { screen, view, desk in screen.show(view, desk) },
      else: { _, action in "Det finns inga siffror för något år \(action.side)." })
  }

  private func viewRequest(_ desk: Desk) -> PickerRequest {
    let views = InsatsView.all(desk)
    return PickerRequest(
      purpose: .year, title: "Visa",
      items: views.map {
        PickerItem(id: $0.id, Picker.Item($0.title, detail: $0.explanation))
      } + RegisterView.items(of: .insatser), selected: views.firstIndex(of: view) ?? 0)
  }

  private func addingOutcome(_ desk: Desk) -> Answer<Outcome> {
    guard let address else {
      return .cannot("Ställ markören på den insats som utfallet gäller.")
    }
    let last = selected.flatMap(desk.office.insats)?.outcomes.last?.id
    let list = PartReference(owner: address, part: PartKey.outcomes)
    let period = view.period.map { ["period": $0.text] } ?? [:]
    return Answer.can(.go(.form(.add(list, after: last, proposing: period))))
      .unless(desk.reasonNotWritable(address.file))
  }

  private func removal(_ desk: Desk) -> Answer<Outcome> {
    let changes = list.chosen(panes).compactMap(\.address).compactMap { address in
      desk.office.document(address.file).map { Change(address, .delete($0.draft)) }
    }
    if changes.isEmpty {
      return .cannot(emptiness ?? BrowsingWords.markedIsHidden)
    }
    return Answer.can(.ask(.save(changes)))
      .unless(changes.lazy.compactMap { desk.reasonNotWritable($0.address.file) }.first)
  }

  mutating func picked(_ purpose: PickerRequest.Purpose, _ id: String, _ desk: Desk) -> Outcome {
    if purpose == .year, let view = RegisterView(id: id) { return .go(.register(view)) }
    if purpose == .year, let view = InsatsView.all(desk).first(where: { $0.id == id }) {
      show(view, desk)
    }
    return .stay
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    draw(
      list.table(panes), title: list.title(view.title), shown: list.count, of: list.total,
      detailTitle: list.title(at: panes.table.cursor), on: &canvas, in: area, desk)
  }
}
