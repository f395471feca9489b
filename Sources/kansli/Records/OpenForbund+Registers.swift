import Finsam

extension OpenForbund {
  /// Every row of a register, in its order.
  func registerRecords(of kind: RecordKind, in register: DocumentKind) -> [NamedRecord] {
    let file = register.path(id: "")
    guard let rows = office.document(file)?.part(RegisterKey.rows)?.children else { return [] }
    return rows.map { row in
      NamedRecord(
        id: row.id, kind: kind, address: Address(file, [Step(RegisterKey.rows, row.id)]),
        outline: row, isRevealed: isRevealing)
    }
  }

  /// The row with just this id, without looking at the others.
  func registerRecord(_ id: String, of kind: RecordKind) -> NamedRecord? {
    guard let register = kind.register else { return nil }
    let address = Address(register.path(id: ""), [Step(RegisterKey.rows, id)])
    return office.outline(at: address).map {
      NamedRecord(
        id: id, kind: kind, address: address, outline: $0, isRevealed: isRevealing)
    }
  }

  /// The plans and all their parts.
  var planRecords: [NamedRecord] {
    office.records.compactMap { placed in
      guard DocumentKind(path: placed.address.file) == .plan else { return nil }
      let ids = [DocumentKind.stem(of: placed.address.file)] + placed.address.steps.map(\.id)
      return NamedRecord(
        id: ids.joined(separator: "/"), kind: .plan, address: placed.address,
        outline: placed.outline)
    }
  }

  func planCells(_ record: NamedRecord) -> [Listing.Cell] {
    [record.address.steps.last?.part ?? "plan", record.outline.title].map { Listing.Cell($0) }
  }

  func registerCells(_ record: NamedRecord) -> [Listing.Cell] {
    let idKey = record.kind.register?.rowIdKey
    return record.fields.filter { $0.shape.key != idKey }.map { field in
      Listing.Cell(shown: field.shape.kind.shown(field.text), text: field.text)
    }
  }
}

extension RecordKind {
  /// The columns that a register is listed with, behind the id.
  var registerColumns: [FieldShape] {
    guard let shape = register?.rowShape else { return [] }
    return shape.fields.filter { $0.key != shape.idKey }
  }
}

extension NamedRecord {
  /// Whether the field is hidden on the command line.
  func isMasked(_ key: String) -> Bool { kind.register?.isSensitive(key) ?? false }
}
