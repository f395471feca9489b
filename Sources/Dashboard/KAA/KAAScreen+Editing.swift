import Finsam
import TextUI

extension KAAScreen {
  func followUp(_ desk: Desk) -> Answer<Outcome> {
    guard let selectedID else {
      return .cannot("Ställ markören på ett ärende. \(desk.key(.newCase)) skriver ett nytt.")
    }
    return Answer.can(.go(.form(.followUp(ofCase: selectedID))))
      .unless(desk.reasonNotWritable(KAAFollowUp.path))
  }

  /// Removes the follow-up under the cursor, or the case with all its follow-ups.
  func removal(_ moment: Moment) -> Answer<Outcome> {
    guard let selectedID else { return .cannot("Ställ markören på ett ärende.") }
    let marked = isInList ? list.chosen(panes).map(\.id) : []
    if isInList, marked.isEmpty { return .cannot(BrowsingWords.markedIsHidden) }
    let kaa = moment.desk.board.kaa
    let changes =
      marked.isEmpty
      ? removals(selectedID, at: moment.line()?.place, kaa) : removals(ofCases: marked, kaa)
    let files = changes.isEmpty ? [KAACase.path] : changes.map(\.address.file)
    if let reason = files.lazy.compactMap(moment.desk.reasonNotWritable).first {
      return .cannot(reason)
    }
    return Answer(
      changes.isEmpty ? nil : .ask(.save(changes)),
      else: "Ställ markören på en uppföljning, eller överst för hela ärendet.")
  }

  private func removals(_ id: String, at place: Place?, _ kaa: KAA) -> [Change] {
    guard let place, place.field == nil else { return [] }
    if place.address == KAACase.address(id: id) { return removals(ofCases: [id], kaa) }
    guard place.address.file == KAAFollowUp.path else { return [] }
    return kaa.removals(ofFollowUp: place.address.steps.last?.id ?? "")
  }

  private func removals(ofCases ids: [String], _ kaa: KAA) -> [Change] {
    let gone = Set(ids)
    let followUps = kaa.followUps.filter { gone.contains($0.caseID) }.map(\.id)
    return kaa.removals(ofCases: ids, followUps: followUps)
  }

  func row(of address: Address) -> Int? { nil }
  func hides(_ place: Place) -> Bool { false }

  mutating func show(_ place: Place, _ desk: Desk) {
    guard place.address.file == KAACase.path, let id = place.address.steps.last?.id else {
      return showInDetail(place, desk)
    }
    panes.pane = .list
    find(id, desk)
  }
}
