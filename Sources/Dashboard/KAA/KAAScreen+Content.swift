import Finsam
import TextUI

extension KAAScreen: BrowsingScreen {
  var tab: Action? { .kaa }
  var rowCount: Int { rows.count }
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
    case .new: return followUp(desk)
    case .open where panes.pane == .detail && line(desk)?.list == KAADetail.followUps:
      return followUp(desk)
    case .remove: return removal(desk)
    case .report:
      return summary(desk).map { .open(.report(ReportScreen($0))) } ?? .stay
    default: return nil
    }
    return .stay
  }

  func availabilityOfOwn(_ action: Action, _ desk: Desk) -> Availability? {
    switch action {
    case .sort, .sortSecond: return .available
    case .share, .report:
      return desk.board.kaa.cases.isEmpty
        ? .unavailable("Det finns inga ärenden än.") : .available
    case .reveal:
      if selected == nil { return .unavailable("Listan är tom.") }
      return desk.session.isReadOnly ? .unavailable(KAAScreen.notLogged) : .available
    case .new: return availabilityOfFollowUp(desk)
    case .edit: return isRevealed || selected == nil ? nil : .unavailable(KAAScreen.masked)
    case .open where panes.pane == .detail:
      let line = line(desk)
      if line?.list == KAADetail.followUps { return availabilityOfFollowUp(desk) }
      return line?.place == nil || isRevealed ? nil : .unavailable(KAAScreen.masked)
    case .remove:
      if let reason = desk.reasonNotWritable(KAAFollowUp.path) { return .unavailable(reason) }
      return followUpUnderCursor(desk) == nil
        ? .unavailable("Ställ markören på en uppföljning. Ärenden gallras med ”kansli kaa gallra”.")
        : .available
    case .moveUp, .moveDown, .mark, .assess: return .absent
    default: return nil
    }
  }

  private static let masked = "Uppgifterna är dolda. Tryck v för att visa ärendet först."
  private static let notLogged =
    "Programmet är startat med --read-only: historiken kan inte skriva att uppgifter visas."

  private func availabilityOfFollowUp(_ desk: Desk) -> Availability {
    if selected == nil { return .unavailable("Ställ markören på ett ärende.") }
    return desk.reasonNotWritable(KAAFollowUp.path).map { .unavailable($0) } ?? .available
  }

  private func followUp(_ desk: Desk) -> Outcome {
    guard let selected else { return .stay }
    let (one, standing) = (desk.board.kaa.cases[selected], desk.board.standings[selected])
    return .open(.form(RecordForm(followingUp: one, standing, desk)))
  }

  /// The place in the register of the follow-up that the detail's cursor stands on.
  private func followUpUnderCursor(_ desk: Desk) -> Int? {
    guard panes.pane == .detail, let selected, let address = line(desk)?.place?.address,
      address.file == KAAFollowUp.path
    else { return nil }
    let followUps = desk.board.kaa.followUps
    return desk.board.contacts.places(ofCaseAt: selected).first {
      followUps[$0].id == address.steps.last?.id
    }
  }

  private func removal(_ desk: Desk) -> Outcome {
    guard let place = followUpUnderCursor(desk) else { return .stay }
    let followUps = desk.board.kaa.followUps
    return .ask(
      .save([
        Change(
          Address(KAAFollowUp.path),
          .remove(
            part: RegisterKey.rows, after: place == 0 ? nil : followUps[place - 1].id,
            Outline(followUps[place]).draft))
      ]))
  }

  private func summary(_ desk: Desk) -> KAASummary? {
    let kaa = desk.board.kaa
    return KAASummary(
      HalfYear(containing: desk.day), cases: kaa.cases, followUps: kaa.followUps,
      rules: kaa.rules, on: desk.day)
  }

  func helpActions(_ desk: Desk) -> [Action] {
    panes.pane == .list
      ? [.open, .new, .reveal, .help, .filter, .sort, .report, .undo]
      : [.open, .new, .reveal, .help, .edit, .back, .undo, .palette]
  }
}
