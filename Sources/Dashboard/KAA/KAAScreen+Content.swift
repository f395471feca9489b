import Finsam
import TextUI

extension KAAScreen: BrowsingScreen {
  var tab: MainScreen? { .kaa }
  var filterHint: String { "skriv till exempel försenat avbrott" }

  func unread(_ desk: Desk) -> Problem? { desk.reading.unread(.cases) }

  func emptyText(_ desk: Desk) -> String {
    party == nil ? "Här finns inga ärenden än." : "Inget ärende får visas: medgivande saknas."
  }

  func crumb(_ desk: Desk) -> String {
    panes.pane == .detail ? "KAA ▸ \(selectedID ?? "")" : "KAA"
  }

  func listLine(_ desk: Desk) -> DetailLine? {
    selectedID.map { DetailLine([], place: Place(KAACase.address(id: $0))) }
  }

  static let actions: [ScreenAction<KAAScreen>] =
    [
      .openRow.onBar(),
      .asks(.open) { screen, moment in
        let line = moment.line()
        if line?.list == KAACase.followUps { return screen.followUp(moment.desk) }
        return line?.place == nil || screen.isRevealed ? .absent : .cannot(masked(moment.desk))
      }.when(\.isInDetail),
      .openLine.onBar(),
      .asks(.new) { screen, moment in screen.followUp(moment.desk) }.unless(isOff).onBar()
        .called { _ in "Följ upp" },
      .asks(.newCase) { _, moment in
        Answer.can(.go(.form(.newCase))).unless(moment.desk.reasonNotWritable(KAACase.path))
      }.onBar(when: { screen, _ in screen.isInList }),
      ScreenAction(.reveal) { screen, moment in screen.revealing(moment) }.unless(isOff)
        .onBar().called { $0.isRevealed ? "Dölj" : "Visa dolt" },
      .asks(.edit) { screen, moment in
        screen.isRevealed || screen.selected == nil ? .absent : .cannot(masked(moment.desk))
      }.unless(isOff),
      .onRecord(.edit).onBar(when: { screen, _ in screen.isInDetail }),
      .filter.onBar(when: { _, moment in !moment.desk.board.kaa.cases.isEmpty }),
      .everywhere(.search),
      .turns(.back) { screen, moment in screen.share(with: nil, moment.desk) }
        .when { $0.isInList && $0.panes.filter.isEmpty && $0.party != nil },
      .back.onBar(when: { screen, _ in screen.isInDetail }),
      .asks(.report) { _, moment in reporting(moment.desk) }
        .onBar(when: { screen, _ in screen.isInList }),
      .everywhere(.undo),
      .everywhere(.palette).onBar(when: { screen, moment in
        screen.isInDetail || moment.desk.board.kaa.cases.isEmpty
      }),
      .marking(.mark).unless(isOff), .marking(.markRow).unless(isOff),
      .sorting(.sort).unless(isOff), .sorting(.sortSecond).unless(isOff),
      .asks(.share) { screen, moment in
        moment.desk.board.kaa.countedCases.isEmpty
          ? .cannot("Det finns inga ärenden än.") : .can(.pick(screen.partyRequest))
      }.unless(isOff),
      .asks(.remove) { screen, moment in screen.removal(moment) }.unless(isOff),
      .asks(.importRows) { screen, moment in
        let reasons = importKinds.compactMap { moment.desk.reasonNotWritable($0.path(id: "")) }
        let isPossible = reasons.count < importKinds.count
        return Answer.can(.pick(screen.importRequest)).unless(isPossible ? nil : reasons.first)
      }.unless(isOff), .copy, .exporting.unless(isOff),
    ] + ScreenAction.moving

  /// Why nothing can be done with the cases of a register that is switched off.
  private static let isOff: @Sendable (KAAScreen, Moment) -> String? = { _, moment in
    moment.desk.office.kaa.isRegisterOff ? KAA.registerOff : nil
  }

  private static func reporting(_ desk: Desk) -> Answer<Outcome> {
    if desk.board.kaa.lacksRules { return .cannot(KAA.lackOfRules) }
    if desk.board.kaa.countedCases.isEmpty { return .cannot("Det finns inga ärenden än.") }
    return .can(.go(.report(.kaa(HalfYear(containing: desk.board.day)))))
  }

  private func revealing(_ moment: Moment) -> Answer<ScreenAction<KAAScreen>.Deed> {
    guard let selectedID else { return .cannot("Listan är tom.") }
    if moment.desk.session.isReadOnly { return .cannot(KAAScreen.notLogged) }
    return .can { screen in
      guard screen.isRevealed else {
        // What is shown is seen: where the list stands alone, the case takes its place.
        if screen.panes.areas(in: moment.area).detail == nil { screen.panes.pane = .detail }
        return .ask(.logReveal(selectedID))
      }
      screen.hide()
      return .stay
    }
  }

  private static func masked(_ desk: Desk) -> String {
    "Uppgifterna är dolda. \(desk.key(.reveal)) visar ärendet."
  }
  private static let notLogged =
    "Programmet är öppnat som skrivskyddat (--skrivskyddad): visningen kan inte antecknas i "
    + "historiken."
}
