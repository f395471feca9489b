import Finsam
import TextUI

extension ASFScreen: BrowsingScreen {
  var tab: MainScreen? { .asf }
  func emptyText(_ desk: Desk) -> String { view.emptyText(desk) }
  func unread(_ desk: Desk) -> Problem? {
    view.kinds.lazy.compactMap { desk.reading.unread($0) }.first
  }

  func crumb(_ desk: Desk) -> String {
    guard panes.pane == .detail, selected != nil else { return "ASF ▸ \(title)" }
    return "ASF ▸ \(title) ▸ \(list.title(at: panes.table.cursor))"
  }

  /// `Handlingsplan 2017`
  var title: String {
    switch view {
    case .plan, .indicators, .accounts:
      [view.title, year.text].filter { !$0.isEmpty }.joined(separator: " ")
    case .years, .census, .municipalities, .milestones, .register: view.title
    }
  }

  func fileName(_ desk: Desk) -> String {
    ([view.id] + (view.isOfPlan ? [year.text] : [])).joined(separator: "-")
  }

  func listLine(_ desk: Desk) -> DetailLine? {
    let indicators = year.map {
      PartReference(owner: Address(ActivityPlan.path($0)), part: PartKey.indicators)
    }
    let list = view == .indicators ? indicators : nil
    guard let selected else { return list.map { DetailLine([], list: $0) } }
    return DetailLine([], place: selected.address.map { Place($0) }, list: list)
  }

  static let actions: [ScreenAction<ASFScreen>] =
    [
      .openRow.onBar(), .openLine.onBar(),
      .makes(.chooseYear) { screen, moment in .can { .pick(screen.viewRequest(moment.desk)) } }
        .onBar().called { _ in "Välj vy" },
      .asks(.mark) { screen, moment in
        let changes = screen.toggles(moment.desk)
        guard let file = changes.first?.address.file else { return .absent }
        return Answer.can(.ask(.save(changes))).unless(moment.desk.reasonNotWritable(file))
      }.onBar(when: { screen, _ in screen.ticksActivity })
        .called { _ in "Genomförd" },
      .onRecord(.mark).when(\.isInDetail), .marking(.mark), .marking(.markRow),
      .asks(.new) { screen, moment in
        screen.view == .plan ? screen.addingToPlan(moment.desk) : .absent
      }.onBar(when: { screen, _ in screen.view == .plan && screen.year != nil }),
      .asks(.newActivity) { screen, moment in
        screen.view == .plan ? screen.addingActivity(moment.desk) : .absent
      },
      .asks(.new) { screen, moment in
        guard let register = screen.view.register else { return .absent }
        return Answer.can(screen.add(to: register))
          .unless(moment.desk.reasonNotWritable(register.path(id: "")))
      }.onBar(when: { screen, _ in screen.view.register != nil })
        .called { $0.view == .events ? "Logga" : nil },
      .asks(.new) { screen, moment in
        screen.view.isOfPlan && moment.desk.office.asf.plans.isEmpty
          ? .can(.go(.form(.create(.plan)))) : .absent
      }.onBar(when: { screen, _ in screen.view.isOfPlan && screen.year == nil })
        .called { _ in "Ny handlingsplan" },
      writing(.new), .onRecord(.new),
      .asks(.newYear) { screen, _ in
        screen.view.isOfPlan ? .can(.go(.form(.create(.plan)))) : .absent
      },
      writing(.edit).onBar(when: { screen, _ in screen.view == .accounts })
        .called { _ in "Skriv texten" },
      .onRecord(.edit).onBar(when: { screen, _ in screen.view != .plan && screen.view != .years }),
      .asks(.comment) { screen, moment in screen.commenting(moment.desk) }
        .onBar(when: { screen, _ in screen.view.isOfPlan }),
      .filter.onBar(when: { screen, _ in !screen.view.isOfPlan }), .stateFilter,
      .everywhere(.search).when { !$0.view.isOfPlan },
      turning(.previousYear).onBar(when: { screen, _ in screen.view.isOfPlan }),
      turning(.nextYear),
      .asks(.report) { screen, _ in
        Answer(
          (screen.accountPeriod ?? screen.year.map { .year($0) }).map { .go(.report(.asf($0))) },
          else: "Det finns ingen handlingsplan att följa upp.")
      }.onBar(when: { screen, _ in screen.view.isOfPlan || screen.view == .years }),
      .sorting(.sort).onBar(when: { screen, _ in [.events, .companies].contains(screen.view) }),
      .sorting(.sortSecond), .everywhere(.undo).when { $0.view != .plan && $0.view != .years },
      .back.onBar(when: { screen, _ in screen.isInDetail }),
      .asks(.importRows) { screen, moment in screen.importing(moment.desk) }, .copy,
      .exporting,
      .onRecord(.remove),
    ] + ScreenAction.moving
    + ScreenAction.onRecord(.moveUp, .moveDown).map { action in
      action.when { $0.view.register == nil }
    }

  private static func turning(_ action: Action) -> ScreenAction<ASFScreen> {
    .turns(action) { screen, moment in screen.turn(to: action, moment.desk, in: moment.area) }
      .unless { screen, moment in screen.reasonNotToTurn(to: action, moment.desk) }
      .when { $0.view == .events || $0.view.isOfPlan }
  }
}
