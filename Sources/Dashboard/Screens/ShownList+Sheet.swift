import Finsam
import TextUI

/// Rows as a spreadsheet takes them, to copy or to write to a file.
extension ShownList {
  /// Those of the table, and those without which they say too little.
  private var copiedColumns: [Int] {
    let shown = shownColumns
    let titles = shown.map { heads[$0].title }
    let companions = heads.indices.filter {
      !heads[$0].goesWith.isEmpty && titles.contains(heads[$0].goesWith) && !shown.contains($0)
    }
    return shown + companions
  }

  /// What is marked, else the row under the cursor, under the titles of the table's columns: as
  /// files have it, so that a spreadsheet can count with it. `cells` gives those of a row that
  /// shows others than the list's.
  func sheet(_ panes: TwoPane, cells: (Int) -> [CellText]? = { _ in nil }) -> [[String]] {
    let marked = marked(panes)
    let copied = marked.isEmpty ? row(at: panes.table.cursor).map { [$0] } ?? [] : marked
    return copied.isEmpty ? [] : sheet(of: copied, copiedColumns, cells: cells)
  }

  /// What is marked, else all rows that are shown, without the headings that only tell what others
  /// come to.
  func sheet(_ panes: TwoPane, isWhole: Bool) -> [[String]] {
    let rows = panes.marked.isEmpty ? rows : marked(panes)
    return sheet(
      of: rows.filter { !list.nesting($0).isHeading },
      isWhole ? Array(heads.indices) : copiedColumns, cells: { _ in nil })
  }

  private func sheet(
    of rows: [Int], _ columns: [Int], cells: (Int) -> [CellText]?
  ) -> [[String]] {
    let titles = columns.map { heads[$0].title }
    let lines = rows.map { row in
      Array(zip(columns, cells(row) ?? columns.map { list.cell(row, $0) }))
    }
    let written = lines.map { line in line.map { column, cell in self.written(cell, in: column) } }
    // What is a reading is none in a file's text: the row says so behind the others.
    let readings = lines.map { line in
      line.filter { _, cell in cell.shown.contains(Readings.mark) }
        .map { column, _ in heads[column].title }.joined(separator: ", ")
    }
    let isSaid =
      titles.contains(Readings.columnTitle) || columns.contains { heads[$0].field == Readings.key }
    if isSaid || readings.allSatisfy(\.isEmpty) { return [titles] + written }
    return [titles + [Readings.columnTitle]] + zip(written, readings).map { $0 + [$1] }
  }

  /// As a file has it; where that says nothing, as it is shown, but for what is to be summed.
  private func written(_ cell: CellText, in column: Int) -> String {
    let text = cell.text.trimmed
    guard text.isEmpty, !heads[column].isNumeric, cell.shown != CellText.none else { return text }
    return cell.shown.oneLine.trimmed
  }
}
