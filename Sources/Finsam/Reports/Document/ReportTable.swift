/// A table of a report: its cells say one thing to people, and bare figures to a spreadsheet.
package struct ReportTable: Equatable, Sendable {
  package struct Head: Equatable, Sendable {
    package let title: String
    package let isNumeric: Bool

    package init(_ title: String, isNumeric: Bool = false) {
      self.title = title.inReport
      self.isNumeric = isNumeric
    }
  }

  package let heads: [Head]
  /// As many cells as there are heads in each.
  package let rows: [[CellText]]

  package init(_ heads: [Head], _ rows: [[CellText]]) {
    self.heads = heads
    self.rows = rows.map { row in
      let cells = row.prefix(heads.count).map {
        CellText($0.text, shown: $0.shown.inReport, $0.tone)
      }
      return cells + Array(repeating: CellText(""), count: heads.count - cells.count)
    }
  }

  /// `numeric` columns stand to the right.
  package init(_ titles: [String], numeric: Set<Int> = [], _ rows: [[CellText]]) {
    self.init(
      titles.enumerated().map { Head($1, isNumeric: numeric.contains($0)) }, rows)
  }

  package init(_ titles: [String], numeric: Set<Int> = [], _ rows: [[String]]) {
    self.init(titles, numeric: numeric, rows.map { $0.map { CellText($0) } })
  }

  /// The columns of a list with these titles, in their order; those that say nothing are left out,
  /// and so are those that the list has not.
  package init(_ list: AnyList, columns titles: [String]) {
    let rows = 0..<list.count
    let columns = titles.compactMap { title in list.heads.firstIndex { $0.title == title } }
      .filter { column in rows.contains { !list.cell($0, column).shown.isEmpty } }
    self.init(
      columns.map { Head(list.heads[$0].title, isNumeric: list.heads[$0].isNumeric) },
      rows.map { row in columns.map { list.cell(row, $0) } })
  }
}
