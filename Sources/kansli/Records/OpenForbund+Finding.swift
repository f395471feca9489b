import Finsam

extension OpenForbund {
  /// Every row of a register, in its order.
  func registerRecords(of kind: RecordKind, in register: DocumentKind) -> [NamedRecord] {
    let file = register.path(id: "")
    guard let rows = office.document(file)?.part(RegisterKey.rows)?.children else { return [] }
    let hidden = office.hiddenAnswers(in: register)
    return rows.map { row in
      NamedRecord(
        id: row.id, kind: kind, address: Address(file, [Step(RegisterKey.rows, row.id)]),
        outline: row, isRevealed: isRevealing,
        hiddenKeys: hidden.contains(row.id) ? Set(register.answerKeys) : [])
    }
  }

  /// The row with just this id, without looking at the others.
  func registerRecord(_ id: String, of kind: RecordKind) -> NamedRecord? {
    guard let register = kind.register else { return nil }
    let address = Address(register.path(id: ""), [Step(RegisterKey.rows, id)])
    return office.outline(at: address).map {
      NamedRecord(
        id: id, kind: kind, address: address, outline: $0, isRevealed: isRevealing,
        hiddenKeys: office.hiddenAnswers(in: register).contains(id) ? Set(register.answerKeys) : [])
    }
  }

  /// The documents of a kind and all their parts: `2017/p1/a2`, and without the document where
  /// there is but one of it.
  func parts(of kind: DocumentKind) -> [NamedRecord] {
    office.records.compactMap { placed in
      guard DocumentKind(path: placed.address.file) == kind,
        kind.isOfMany || !placed.address.steps.isEmpty
      else { return nil }
      return NamedRecord(
        id: placed.address.wholeId, kind: .document(kind), address: placed.address,
        outline: placed.outline)
    }
  }
}

extension NamedRecord {
  /// Whether the field is hidden on the command line.
  func isMasked(_ key: String) -> Bool { kind.register?.isSensitive(key) ?? false }
}
