extension Report {
  /// The report as a sheet, from top to bottom: a row for the title, each heading, paragraph and
  /// item, and the tables with bare figures, an empty row between what belongs apart.
  package var csv: String { CSVText.written(sheet) }

  package var sheet: [[String]] {
    blocks.reduce([[title]]) { rows, block in rows + [[]] + block.rows }
  }
}

extension ReportBlock {
  fileprivate var rows: [[String]] {
    switch self {
    case .heading(let text, _, _), .byline(let text), .paragraph(let text), .quotation(let text),
      .origin(let text):
      [[text.plain]]
    case .remark(let text): [["Obs: " + text.plain]]
    case .list(let items):
      items.flatMap { item in [[item.text.plain]] + item.below.map { ["", $0.plain] } }
    case .table(let table): table.sheet
    // The figures themselves stand in the table beside.
    case .trends(let trends): trends.map { [$0.label.plain, $0.words.plain] }
    case .bars(let bars): bars.map { [$0.label.plain, "\($0.share)", $0.words.plain] }
    }
  }
}

extension ReportTable {
  /// Bare figures; beside a column with cells that say more to people than their figure, such as of
  /// which time it is or that it is a reading, one with what they say.
  fileprivate var sheet: [[String]] {
    let telling = heads.indices.filter { column in rows.contains { $0[column].saysMore } }
    func cells(_ bare: [String], _ told: (Int) -> String) -> [String] {
      bare.indices.flatMap { telling.contains($0) ? [bare[$0], told($0)] : [bare[$0]] }
    }
    return [cells(heads.map(\.title)) { heads[$0].title + ", i ord" }]
      + rows.map { row in
        cells(row.map(\.text)) { row[$0].saysMore ? row[$0].shown.oneLine : "" }
      }
  }
}

extension CellText {
  /// Whether what people read has words, digits or signs that the bare text has not.
  fileprivate var saysMore: Bool {
    if shown == text { return false }
    let known = Set(Self.words(text) + ["kr", "kronor"])
    return shown.filter(\.isNumber) != text.filter(\.isNumber)
      || Self.words(shown).contains { !known.contains($0) }
      || Self.signs.contains { shown.contains($0) && !text.contains($0) }
  }

  /// Those that mean something in a cell: a reading, a sum, another grouping, what differs.
  private static let signs = [
    Readings.sign, Headcount.sign, ResultTable.otherSign, InsatsRow.contradictionSign,
  ]

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init)
  }
}
