import Finsam
import TextUI

extension KAAScreen: BrowsingScreen {
  var tab: MainScreen? { .kaa }
  var rowCount: Int { rows.count }
  var filterHint: String { "skriv till exempel försenat avbrott" }

  func unread(_ desk: Desk) -> Problem? { desk.reading.unread(.cases) }

  var emptyText: String {
    party == nil ? "Här finns inga ärenden än." : "Inget ärende får visas: medgivande saknas."
  }

  func crumb(_ desk: Desk) -> String {
    panes.pane == .detail ? "KAA ▸ \(selectedID ?? "")" : "KAA"
  }

  func listLine(_ desk: Desk) -> DetailLine? {
    selectedID.map { DetailLine([], place: Place(KAACase.address(id: $0))) }
  }

  mutating func performOwn(_ action: Action, _ desk: Desk, in area: Rect) -> Outcome? {
    switch action {
    case .sort, .sortSecond: return .pick(sortRequest(second: action == .sortSecond))
    case .share: return .pick(partyRequest)
    case .back where panes.pane == .list && panes.filter.isEmpty && party != nil:
      share(with: nil, desk)
    case .reveal where isRevealed: hide()
    case .reveal: return selectedID.map { .ask(.logReveal($0)) } ?? .stay
    case .new: return followUp
    case .newCase: return .go(.form(.newCase))
    case .open where panes.pane == .detail && line(desk)?.list == KAADetail.followUps:
      return followUp
    case .remove:
      let changes = removals(desk)
      return changes.isEmpty ? .stay : .ask(.save(changes))
    case .importRows: return .pick(importRequest)
    case .report:
      return .go(.report(.kaa(HalfYear(containing: desk.board.day))))
    default: return nil
    }
    return .stay
  }

  func availabilityOfOwn(_ action: Action, _ desk: Desk) -> Availability? {
    switch action {
    case .sort, .sortSecond, .share, .reveal, .new, .edit, .remove, .importRows:
      if desk.office.kaa.isRegisterOff { return .unavailable(KAA.registerOff) }
    default: break
    }
    switch action {
    case .sort, .sortSecond: return .available
    case .report where desk.board.kaa.lacksRules: return .unavailable(KAA.lackOfRules)
    case .share, .report:
      return desk.board.kaa.countedCases.isEmpty
        ? .unavailable("Det finns inga ärenden än.") : .available
    case .reveal:
      if selected == nil { return .unavailable("Listan är tom.") }
      return desk.session.isReadOnly ? .unavailable(KAAScreen.notLogged) : .available
    case .new: return availabilityOfFollowUp(desk)
    case .newCase:
      return desk.reasonNotWritable(KAACase.path).map { .unavailable($0) } ?? .available
    case .edit: return isRevealed || selected == nil ? nil : .unavailable(KAAScreen.masked)
    case .open where panes.pane == .detail:
      let line = line(desk)
      if line?.list == KAADetail.followUps { return availabilityOfFollowUp(desk) }
      return line?.place == nil || isRevealed ? nil : .unavailable(KAAScreen.masked)
    case .remove: return availabilityOfRemoval(desk)
    case .importRows:
      let reasons = KAAScreen.importKinds.compactMap { desk.reasonNotWritable($0.path(id: "")) }
      return reasons.count < KAAScreen.importKinds.count
        ? .available : reasons.first.map { .unavailable($0) }
    case .moveUp, .moveDown, .mark, .assess, .decide: return .absent
    default: return nil
    }
  }

  private static let masked = "Uppgifterna är dolda. Tryck v för att visa ärendet först."
  private static let notLogged =
    "Programmet är startat med --read-only: historiken kan inte skriva att uppgifter visas."

  func helpActions(_ desk: Desk) -> [Action] {
    if desk.office.kaa.isRegisterOff { return [.report, .palette, .help, .undo] }
    if desk.board.kaa.cases.isEmpty { return [.newCase, .palette, .help, .undo] }
    return panes.pane == .list
      ? [.open, .new, .newCase, .help, .reveal, .filter, .report, .undo]
      : [.open, .new, .reveal, .help, .edit, .search, .back, .undo, .palette]
  }

  func title(of action: Action) -> String {
    switch action {
    case .new: "Följ upp"
    case .reveal: isRevealed ? "Dölj" : "Visa dolt"
    default: action.facts.title
    }
  }
}
