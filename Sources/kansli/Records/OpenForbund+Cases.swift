import Finsam

extension OpenForbund {
  /// Refuses cases and follow-ups where the förbund shows no register of them.
  func requireRegister(of kind: RecordKind) throws {
    guard kind.isConfidential, office.kaa.isRegisterOff else { return }
    throw CommandFailure.wrongUse(.registerOff)
  }

  /// Those of several förbund that show records of the kind; refuses where none does.
  static func showing(_ kind: RecordKind, among forbund: [OpenForbund]) throws -> [OpenForbund] {
    let showing = forbund.filter { !kind.isConfidential || !$0.office.kaa.isRegisterOff }
    if showing.isEmpty, let first = forbund.first { try first.requireRegister(of: kind) }
    return showing
  }

  /// Refuses a follow-up of a case that is not there: nothing would show it.
  func checkCase(in texts: [Draft.Text], of kind: RecordKind) throws {
    guard kind == .document(.followUps), let id = texts.first(where: { $0.key == "ärende" })?.text,
      !id.isEmpty, !office.kaa.cases.contains(where: { $0.id == id })
    else { return }
    throw CommandFailure.wrongUse(.noSuchCase)
  }

  /// Refuses what cannot be true of a youth, as the forms do.
  func checkFaults(of changes: [Change], today: Today) throws {
    guard let fault = office.fault(of: changes, on: office.kaaDay(today)) else { return }
    throw CommandFailure.wrongUse(.fault(fault))
  }
}
