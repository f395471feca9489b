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
    case .table(let table): [table.heads.map(\.title)] + table.rows.map { $0.map(\.text) }
    case .bars(let bars): bars.map { [$0.label.plain, "\($0.share)", $0.words.plain] }
    }
  }
}
