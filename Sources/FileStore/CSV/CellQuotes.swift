/// How a cell is quoted: as a whole, with the quotes in it doubled.
enum CellQuotes {
  static let mark = UInt8(ascii: "\"")

  /// Whether a cell without quotes would be read as something else.
  static func areNeeded(around bytes: some Sequence<UInt8>, delimiter: UInt8) -> Bool {
    bytes.contains { $0 == delimiter || $0 == mark || $0 == 0x0A || $0 == 0x0D }
  }

  static func added(to bytes: [UInt8]) -> [UInt8] {
    [mark] + bytes.flatMap { $0 == mark ? [$0, $0] : [$0] } + [mark]
  }

  /// What a cell with quotes around it holds; a torn one may lack the last.
  static func removed(from cell: ArraySlice<UInt8>) -> [UInt8] {
    var wasQuote = false
    let held = cell.dropFirst().filter { byte in
      let isSecond = byte == mark && wasQuote
      wasQuote = byte == mark && !isSecond
      return !isSecond
    }
    return wasQuote ? held.dropLast() : held
  }
}
