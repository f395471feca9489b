import Finsam
import TextUI

/// Rows in columns aligned by the cells they take; texts are written as they are.
struct CellTable {
  struct Column {
    let title: String
    var isNumeric = false
  }

  let columns: [Column]
  let rows: [[String]]

  /// Where there is a width, the widest columns give way until the rows fit.
  func written(width: Int? = nil) -> String {
    let rows = ([columns.map(\.title)] + rows).map { $0.map(\.oneLine) }
    let widths = fitting(
      columns.indices.map { column in
        rows.map { min(TextWidth.cells(of: $0[column]), CellTable.widest) }.max() ?? 0
      }, to: width)
    return rows.map { row in line(row, widths, isClipped: width != nil) + "\n" }.joined()
  }

  private func line(_ row: [String], _ widths: [Int], isClipped: Bool) -> String {
    var line = ""
    for (index, text) in row.enumerated() {
      let cells = TextWidth.cells(of: text)
      let shown = isClipped && cells > widths[index] ? text.clipped(to: widths[index]) : text
      let space = String(repeating: " ", count: max(0, widths[index] - cells))
      let isLast = index == row.count - 1
      line += columns[index].isNumeric ? space + shown : isLast ? shown : shown + space
      if !isLast { line += "  " }
    }
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }

  private func fitting(_ widths: [Int], to total: Int?) -> [Int] {
    var widths = widths
    guard let total else { return widths }
    var excess = widths.reduce(0, +) + 2 * (widths.count - 1) - total
    while excess > 0, let widest = widths.max(), widest > CellTable.narrowest,
      let index = widths.lastIndex(of: widest)
    {
      widths[index] -= 1
      excess -= 1
    }
    return widths
  }

  /// Other rows are not filled out further than this: a longer cell stands whole, and what follows
  /// it on its row stands further out.
  private static let widest = 200

  /// Columns are not made narrower than this.
  private static let narrowest = 8
}
