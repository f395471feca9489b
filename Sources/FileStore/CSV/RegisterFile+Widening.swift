import Finsam

extension RegisterFile {
  /// The keys of fields that some row has a value for and the file has no column for.
  func missingColumns(for rows: [R.Row]) -> [String] {
    guard let header else { return [] }
    return Self.fields.enumerated().filter { index, field in
      header.column(ofField: index) == nil && rows.contains { !field.text($0).isEmpty }
    }.map(\.element.shape.key)
  }

  /// The register with these columns at the end: their names in the header, and an empty cell on
  /// each row. Blank rows stay as they are.
  func widened(by keys: [String]) throws(SaveFailure) -> RegisterFile {
    guard !keys.isEmpty, let header else { return self }
    let (grid, writer) = (text.grid, CellWriter(file: self, header: header))
    var names: [UInt8] = []
    for key in keys { names += [grid.delimiter] + (try writer.columnName(key)) }
    let count = header.names.count + keys.count
    let end = grid.rowEnd(header.row)
    let splices = gridRows.map { row in
      // A row may have empty cells past the header's last already.
      let end = grid.rowEnd(Int(row))
      let added = max(0, count - grid.cellCount(Int(row)))
      return Splice(end..<end, Array(repeating: grid.delimiter, count: added))
    }
    let file = RegisterFile(
      kind, file: file, bytes: bytes.applying([Splice(end..<end, names)] + splices))
    guard file.isWritable, file.header?.names == header.names + keys,
      file.register.rows == register.rows
    else {
      throw .wouldDamage(
        file: self.file,
        what: "kolumnen ”\(keys[0])” saknas och går inte att lägga till. Lägg till den i "
          + "rubrikraden, och en cell för den på varje rad")
    }
    return file
  }
}
