import Finsam
import TextUI

extension KAAScreen {
  func availabilityOfFollowUp(_ desk: Desk) -> Availability {
    if selected == nil { return .unavailable("Ställ markören på ett ärende. N skriver ett nytt.") }
    return desk.reasonNotWritable(KAAFollowUp.path).map { .unavailable($0) } ?? .available
  }

  var followUp: Outcome {
    selectedID.map { .go(.form(.followUp(ofCase: $0))) } ?? .stay
  }

  func availabilityOfRemoval(_ desk: Desk) -> Availability {
    if selected == nil { return .unavailable("Ställ markören på ett ärende.") }
    let changes = removals(desk)
    let files = changes.isEmpty ? [KAACase.path] : changes.map(\.address.file)
    if let reason = files.lazy.compactMap(desk.reasonNotWritable).first {
      return .unavailable(reason)
    }
    return changes.isEmpty
      ? .unavailable("Ställ markören på en uppföljning, eller överst för hela ärendet.")
      : .available
  }

  /// The follow-up under the cursor, or the case with all its follow-ups.
  func removals(_ desk: Desk) -> [Change] {
    guard let id = selectedID, let place = line(desk)?.place, place.field == nil else { return [] }
    let kaa = desk.board.kaa
    if place.address == KAACase.address(id: id) {
      let followUps = kaa.followUps.filter { $0.caseID == id }.map(\.id)
      return kaa.removals(ofCases: [id], followUps: followUps)
    }
    guard place.address.file == KAAFollowUp.path else { return [] }
    return kaa.removals(ofFollowUp: place.address.steps.last?.id ?? "")
  }

  func row(of address: Address) -> Int? { nil }

  mutating func show(_ place: Place, _ desk: Desk) {
    guard place.address.file == KAACase.path, let id = place.address.steps.last?.id else {
      return showInDetail(place, desk)
    }
    panes.pane = .list
    find(id, desk)
  }
}
