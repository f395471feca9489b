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

  /// The documents of a kind and all their parts: `2017/p1/a2`, and without the document where there
  /// is but one of it.
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

  func partCells(_ record: NamedRecord) -> [ListedRow.Cell] {
    [record.part ?? "", record.outline.title].map { ListedRow.Cell($0) }
  }

  /// Every row of a register as it is listed: of many thousands, nothing but the cells is kept.
  func registerRows(in register: DocumentKind) -> [ListedRow] {
    guard let document = office.record(register.path(id: "")) as? any RegisterDocument else {
      return []
    }
    return rows(of: document, masking: { isRevealing ? false : register.isSensitive($0) })
  }

  private func rows<R: RegisterDocument>(of document: R, masking isMasked: (String) -> Bool)
    -> [ListedRow]
  {
    let columns = R.Row.fields.filter { $0.shape.key != R.Row.idKey }.map { field in
      (field: field, isMasked: isMasked(field.shape.key))
    }
    let keys = [R.Row.idKey] + columns.map(\.field.shape.key)
    return document.rows.map { row in
      let readings = row.readings
      let cells = columns.map { column in
        let text = column.isMasked ? Mask.text : column.field.text(row)
        let shape = column.field.shape
        let isReading = !readings.isEmpty && !text.isEmpty && readings.contains(shape.key)
        return ListedRow.Cell(
          shown: shape.kind.shown(text) + (isReading ? Readings.mark : ""), text: text)
      }
      return ListedRow(id: row.id, cells: cells, source: .cells(keys))
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
