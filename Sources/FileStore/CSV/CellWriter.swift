import Finsam

/// Writes cells and rows as the register around them is written.
struct CellWriter<R: RegisterDocument> {
  let file: RegisterFile<R>
  let header: RegisterHeader

  private var text: RegisterText { file.text }
  private var grid: CellGrid { file.text.grid }

  /// The cell's new bytes, quoted if the old ones were.
  func cell(_ value: String, row: Int, column: Int) throws(SaveFailure) -> [UInt8] {
    let range = grid.range(row, column)
    let isQuoted = range.isEmpty ? quotes(column) : text.isQuoted(range)
    return try written(value, isQuoted: isQuoted)
  }

  /// A whole row without its line break; columns that no field has stay empty.
  func row(_ record: R.Row) throws(SaveFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    for column in header.fields.indices {
      if column > 0 { bytes.append(grid.delimiter) }
      guard let index = header.fields[column] else { continue }
      let value = RegisterFile<R>.fields[index].text(record)
      bytes += try written(value, isQuoted: !value.isEmpty && quotes(column))
    }
    return bytes
  }

  /// A name for a new column, quoted if the last one is.
  func columnName(_ key: String) throws(SaveFailure) -> [UInt8] {
    let last = grid.range(header.row, grid.cellCount(header.row) - 1)
    return try written(key, isQuoted: text.isQuoted(last))
  }

  /// What ends a row: as behind the column names.
  var lineBreak: [UInt8] {
    let found = text.lineBreak(header.row)
    return found.isEmpty ? [0x0D, 0x0A] : found
  }

  /// Whether all of the column's cells have quotes, and one that needs none too; where there is no
  /// row, whether its name has. Some programs quote the cells with a comma alone.
  private func quotes(_ column: Int) -> Bool {
    let rows = (header.row + 1)..<max(header.row + 1, min(grid.rowCount, header.row + 200))
    var hasNeedless = false
    for row in rows where column < grid.cellCount(row) {
      let range = grid.range(row, column)
      guard !range.isEmpty else { continue }
      guard text.isQuoted(range) else { return false }
      let inner = text.bytes[range].dropFirst().dropLast()
      if !CellQuotes.areNeeded(around: inner, delimiter: grid.delimiter) { hasNeedless = true }
    }
    return hasNeedless || rows.isEmpty && text.isQuoted(grid.range(header.row, column))
  }

  private func written(_ value: String, isQuoted: Bool) throws(SaveFailure) -> [UInt8] {
    let bytes: [UInt8]
    do throws(CellEncoding.MissingLetter) {
      bytes = try text.encoding.bytes(value)
    } catch {
      throw .wouldDamage(
        file: file.file,
        what: "tecknet ”\(Character(error.scalar))” finns inte i Windows-1252, som filen är "
          + "skriven i. Spara om filen som CSV UTF-8")
    }
    let mustQuote = CellQuotes.areNeeded(around: bytes, delimiter: grid.delimiter)
    return isQuoted || mustQuote ? CellQuotes.added(to: bytes) : bytes
  }
}
