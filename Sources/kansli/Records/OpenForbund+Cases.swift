import Finsam

extension OpenForbund {
  /// Refuses a follow-up of a case that is not there: nothing would show it.
  func checkCase(in texts: [Draft.Text], of kind: RecordKind) throws {
    guard kind == .followUps, let id = texts.first(where: { $0.key == "ärende" })?.text,
      !id.isEmpty, !office.kaa.cases.contains(where: { $0.id == id })
    else { return }
    throw CommandFailure.wrongUse(
      "Ärendet finns inte.", advice: "Se ärendenumren med ”kansli list kaa”.")
  }

  /// Refuses what cannot be true of a youth, as the forms do.
  func checkFaults(of changes: [Change], today: Today) throws {
    guard let fault = office.fault(of: changes, on: office.day(today)) else { return }
    throw CommandFailure.wrongUse(fault.message, advice: fault.advice)
  }
}
