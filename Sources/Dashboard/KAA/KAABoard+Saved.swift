import Finsam

extension KAABoard {
  /// What a case asks for after a contact was written: a filter may have taken it off the list.
  func notice(ofSaved changes: [Change]) -> Notice? {
    guard changes.count == 1, let change = changes.first,
      change.address.file == KAAFollowUp.path, case .insert(_, _, let draft) = change.edit,
      let id = draft.fields.first(where: { $0.key == "ärende" })?.text,
      let index = kaa.cases.firstIndex(where: { $0.id == id })
    else { return nil }
    if let written = draft.fields.first(where: { $0.key == "dag" })?.text, written > day.text {
      return Notice(
        "Sparat: \(id). Dagen är efter \(day.text), som registret gäller: kontakten räknas först "
          + "då.",
        .warning)
    }
    let isOpen = !masksDue(at: index) && standings[index].due != nil
    return Notice(
      "Sparat: \(id) · nästa: \(standings[index].step.rawValue)", .good,
      at: isOpen ? "senast \(shownDue(at: index, isRevealed: false))" : "")
  }
}
