import Finsam
import TextUI

/// Rows of an import in columns: as many as there is room for, the first ones first.
struct ImportTable {
  private let titles: [String]
  private let cells: [[String]]
  private let places: [ColumnPlace]
  private let alignments: [Alignment]

  init(report: ImportReport, rows: Range<Int>, width: Int) {
    let fields = report.fields
    let cells = rows.map { report.cells($0).map(\.oneLine) }
    self.cells = cells
    let needs = fields.enumerated().map { column, field in
      ColumnNeed(
        title: TextWidth.cells(of: field.label),
        cells: cells.map { TextWidth.cells(of: $0[column]) }.max() ?? 0)
    }
    let columns = fields.enumerated().map { column, field in
      TableColumn(
        field.label, .fixed(min(needs[column].width, ImportTable.mostCells)),
        alignment: field.kind.isNumeric ? .right : .left, priority: -column)
    }
    titles = fields.map(\.label)
    places = columns.places(x: 0, width: width, needs: needs)
    alignments = columns.map(\.alignment)
  }

  /// Columns for which there is no room.
  var absent: [String] {
    let shown = Set(places.map(\.column))
    return titles.indices.filter { !shown.contains($0) }.map { titles[$0] }
  }

  var lines: [Line] { [line(titles, .columnTitle)] + cells.map { line($0, .text) } }

  private func line(_ texts: [String], _ role: Role) -> Line {
    let words = places.map { place in
      let text = texts[place.column].clipped(to: place.width)
      let space = String(repeating: " ", count: place.width - TextWidth.cells(of: text))
      return alignments[place.column] == .right ? space + text : text + space
    }
    return Line(words.joined(separator: "  "), role)
  }

  /// One long text does not push out other columns; where there is room for all, it is longer.
  private static let mostCells = 28
}
