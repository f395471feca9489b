import Finsam

/// What stands between the cells of a CSV file.
enum Delimiter {
  static let usual = UInt8(ascii: ";")
  private static let known = [usual, 0x09, UInt8(ascii: ",")]

  /// The one that makes most known columns of one of the first lines, else the most frequent there.
  static func of(_ bytes: ArraySlice<UInt8>, shapes: [FieldShape], lines: Int = 1) -> UInt8 {
    var rest = bytes
    var best: (delimiter: UInt8, rank: (Int, Int)) = (usual, (-1, -1))
    for _ in 0..<lines where !rest.isEmpty {
      let line = rest.prefix { $0 != 0x0A && $0 != 0x0D }
      rest = rest[line.endIndex...].drop { $0 == 0x0A || $0 == 0x0D }
      if let declared = declared(line) { return declared }
      for one in ranked(line, shapes) where one.rank > best.rank { best = one }
    }
    return best.delimiter
  }

  private static func ranked(
    _ line: ArraySlice<UInt8>, _ shapes: [FieldShape]
  ) -> [(delimiter: UInt8, rank: (Int, Int))] {
    let keys = Set(shapes.map(\.key))
    var columns = ColumnNames(shapes)
    var ranked: [(delimiter: UInt8, rank: (Int, Int))] = []
    for delimiter in known {
      let names = line.split(separator: delimiter, maxSplits: RegisterLimits.columns).map {
        String(decoding: $0.filter { $0 != CellQuotes.mark }, as: UTF8.self)
      }
      // Mostly the first one tried makes every column, and the slow comparing need not begin.
      if names.count > 1, names.allSatisfy(keys.contains) {
        return [(delimiter, (names.count, names.count))]
      }
      let matches = names.count { columns.field(named: $0) != nil }
      ranked.append((delimiter, (matches, line.count { $0 == delimiter })))
    }
    return ranked
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
