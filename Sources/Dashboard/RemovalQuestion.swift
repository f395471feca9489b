import Finsam
import TextUI

/// Asks before what has parts, or rows in the log, is removed: one may not have thought of them.
struct RemovalQuestion {
  static let yes = "ta bort"

  let request: PickerRequest

  /// Nil where nothing goes but what one stands on, or has marked.
  init?(_ changes: [Change], _ desk: Desk) {
    let removed = changes.filter(\.removes)
    // A case goes last, after its follow-ups, which stand in a file of their own.
    let followers = removed.count { $0.address.file != removed.last?.address.file && $0.isOfRow }
    let parts = removed.reduce(0) { $0 + $1.removedParts } + followers
    let events = desk.office.strayedEvents(by: removed)
    let references = desk.office.references(toRemovedBy: removed)
    guard parts > 0 || events > 0 || references > 0 else { return nil }
    let title = desk.office.title(of: Array(removed.dropFirst(followers)))
    let partWords =
      parts == 1 ? "1 del följer med" : "\(Number(parts).shown) delar följer med"
    let eventWords =
      events == 1
      ? "1 händelse i loggen blir utan aktivitet"
      : "\(Number(events).shown) händelser i loggen blir utan aktivitet"
    let whose = removed.count - followers == 1 ? "den" : "de"
    let referenceWords =
      references == 1
      ? "\(whose) nämns på 1 ställe till"
      : "\(whose) nämns på \(Number(references).shown) ställen till"
    let facts =
      (parts == 0 ? [] : [partWords]) + (events == 0 ? [] : [eventWords])
      + (references == 0 ? [] : [referenceWords])
    request = PickerRequest(
      purpose: .removal(changes), title: title.capitalizedFirst,
      items: [
        PickerItem(
          id: Self.yes,
          Picker.Item(
            parts == 0 ? "Ta bort" : "Ta bort alltihop", detail: "\(desk.key(.undo)) ångrar")),
        PickerItem(id: "", Picker.Item("Låt stå")),
      ], note: facts.joined(separator: "; ").capitalizedFirst + ".")
  }
}

extension Change {
  fileprivate var removes: Bool {
    switch edit {
    case .remove, .delete: true
    case .field, .insert, .move, .create: false
    }
  }

  fileprivate var isOfRow: Bool {
    if case .remove(RegisterKey.rows, _, _) = edit { address.steps.isEmpty } else { false }
  }
}
