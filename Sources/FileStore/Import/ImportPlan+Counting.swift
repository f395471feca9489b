import Finsam

extension ImportPlan {
  /// A file in which each row is one person's, where the register keeps counts; nil where the file
  /// is none such. Nothing of its rows is kept but what they come to.
  static func counting(
    _ kind: DocumentKind, name: String, bytes: [UInt8], into office: Office, on day: Day
  ) -> ImportPlan? {
    guard let counter = kind.row.counter, let encoding = encoding(of: bytes) else { return nil }
    let start = bytes.starts(with: SourceText.byteOrderMark) ? 3 : 0
    let shapes = kind.rowShape?.fields ?? []
    let delimiter = Delimiter.of(bytes[start...], shapes: shapes, lines: 20)
    let text = RegisterText(
      file: name, bytes: bytes, encoding: encoding,
      grid: CellGrid(bytes, delimiter: delimiter, in: start..<bytes.count), isConfidential: true)
    let filled = (0..<text.grid.rowCount).lazy.filter { !text.grid.isBlank($0) }
    for header in filled.prefix(20) {
      let names = text.cells(header).map(\.oneLine)
      guard var counting = counter(names, office, day) else {
        // Above the names of the columns there are titles alone.
        if names.count(where: { !$0.isEmpty }) > 1 { return nil }
        continue
      }
      for row in (header + 1)..<max(header + 1, text.grid.rowCount) where !text.grid.isBlank(row) {
        counting.count(text.cells(row), row: row)
      }
      let taken = office.ids(inRegister: kind.path(id: ""))
      let drafts = counting.drafts(after: taken)
      return ImportPlan(
        kind: kind,
        columns: zip(names, counting.fields).map { name, key in
          Column(name: name, field: key.flatMap { key in shapes.first { $0.key == key } })
        }, drafts: drafts, repeated: counting.repeated,
        problems: text.quoteProblems + counting.faults.map(text.problem), last: taken.last)
    }
    return nil
  }

  private static func encoding(of bytes: [UInt8]) -> CellEncoding? {
    do throws(CellEncoding.Mixture) { return try CellEncoding(of: bytes) } catch { return nil }
  }
}

extension RegisterText {
  fileprivate func cells(_ row: Int) -> [String] {
    (0..<grid.cellCount(row)).map { text(row, $0) }
  }

  fileprivate func problem(_ fault: RowFault) -> Problem {
    let offset =
      fault.column < grid.cellCount(fault.row)
      ? grid.range(fault.row, fault.column).lowerBound : grid.rowStart(fault.row)
    return problem(
      fault.isHint ? .hint : .error, at: offset, fault.message, advice: fault.advice)
  }
}
