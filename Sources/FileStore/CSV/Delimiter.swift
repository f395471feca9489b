import Finsam

/// What stands between the cells of a CSV file.
enum Delimiter {
  static let usual = UInt8(ascii: ";")
  private static let known = [usual, 0x09, UInt8(ascii: ",")]

  /// The one that makes most known columns of the first line, else the most frequent there.
  static func of(_ bytes: ArraySlice<UInt8>, shapes: [FieldShape]) -> UInt8 {
    let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    if let declared = declared(line) { return declared }
    let keys = Set(shapes.map(\.key))
    var ranked: [(delimiter: UInt8, rank: (Int, Int))] = []
    for delimiter in known {
      let names = line.split(separator: delimiter).map {
        String(decoding: $0.filter { $0 != CellQuotes.mark }, as: UTF8.self)
      }
      // Mostly the first one tried makes every column, and the slow comparing need not begin.
      if names.count > 1, names.allSatisfy(keys.contains) { return delimiter }
      let matches = names.count { ColumnName.field(named: $0, among: shapes) != nil }
      ranked.append((delimiter, (matches, line.count { $0 == delimiter })))
    }
    var best = ranked[0]
    for one in ranked.dropFirst() where one.rank > best.rank { best = one }
    return best.delimiter
  }

  /// Excel's own first line that tells the delimiter: `sep=;`.
  static func isDeclaration(_ cell: String) -> Bool {
    cell.lowercased().hasPrefix("sep=")
  }

  private static func declared(_ line: ArraySlice<UInt8>) -> UInt8? {
    guard line.count == 5, isDeclaration(String(decoding: line, as: UTF8.self)) else { return nil }
    return line.last.flatMap { known.contains($0) ? $0 : nil }
  }
}
