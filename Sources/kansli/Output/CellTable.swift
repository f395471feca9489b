import Finsam
import TextUI

/// Rows in columns aligned by the cells they take; texts are written as they are.
struct CellTable {
  struct Column {
    let title: String
    var isNumeric = false
    /// Where there is too little room, the column with the lowest priority goes first; nil for one
    /// that always stays.
    var priority: Int?
    /// A column whose cells need no more than this is never cut.
    var whole = CellTable.longestWhole
    /// A wider one may be cut, but not to fewer cells than this.
    var least = CellTable.usualLeast
  }

  let columns: [Column]
  let rows: [[String]]

  /// Where there is a width, the widest columns give way until the rows fit.
  func written(width: Int? = nil) -> String { fitted(to: width).text }

  /// The same, and the titles of the columns that there is no room for.
  func fitted(to width: Int?) -> (text: String, leftOut: [String]) {
    let rows = ([columns.map(\.title)] + rows).map { $0.map(\.oneLine) }
    let needs = columns.indices.map { column in
      rows.map { min(TextWidth.cells(of: $0[column]), CellTable.widest) }.max() ?? 0
    }
    let kept = width.map { columnsKept(needs, within: $0) } ?? Array(columns.indices)
    let widths = width.map { fitting(needs, kept, to: $0) } ?? needs
    let text = rows.map { row in line(row, kept, widths, isClipped: width != nil) + "\n" }.joined()
    return (text, columns.indices.filter { !kept.contains($0) }.map { columns[$0].title })
  }

  private func line(_ row: [String], _ kept: [Int], _ widths: [Int], isClipped: Bool) -> String {
    var line = ""
    for index in kept {
      let text = row[index]
      let cells = TextWidth.cells(of: text)
      let shown = isClipped && cells > widths[index] ? text.clipped(to: widths[index]) : text
      let space = String(repeating: " ", count: max(0, widths[index] - cells))
      let isLast = index == kept.last
      line += columns[index].isNumeric ? space + shown : isLast ? shown : shown + space
      if !isLast { line += "  " }
    }
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }

  /// How narrow a column may be made. A figure is never cut, nor a period with its extension.
  private func least(_ column: Int, _ need: Int) -> Int {
    let head = columns[column]
    if head.isNumeric || need <= head.whole { return need }
    return min(need, max(head.least, TextWidth.cells(of: head.title)))
  }

  /// Lets columns go until the others have room; then those come back that there is room for.
  private func columnsKept(_ needs: [Int], within total: Int) -> [Int] {
    func used(_ kept: [Int]) -> Int {
      kept.reduce(2 * (kept.count - 1)) { $0 + least($1, needs[$1]) }
    }
    func rank(_ index: Int) -> (Int, Int) { (columns[index].priority ?? .max, -index) }
    let byRank = columns.indices.filter { columns[$0].priority != nil }.sorted {
      rank($0) < rank($1)
    }
    var kept = Array(columns.indices)
    for index in byRank where used(kept) > total { kept.removeAll { $0 == index } }
    for index in byRank.reversed() where !kept.contains(index) {
      let more = (kept + [index]).sorted()
      if used(more) <= total { kept = more }
    }
    return kept
  }

  private func fitting(_ needs: [Int], _ kept: [Int], to total: Int) -> [Int] {
    var widths = needs
    var excess = kept.reduce(2 * (kept.count - 1)) { $0 + widths[$1] } - total
    func narrow(_ least: (Int) -> Int) {
      while excess > 0,
        let index = kept.filter({ widths[$0] > least($0) }).max(by: { widths[$0] < widths[$1] })
      {
        widths[index] -= 1
        excess -= 1
      }
    }
    narrow { least($0, needs[$0]) }
    // Where no column may go, all are cut before rows are broken.
    if columns.allSatisfy({ $0.priority == nil }) { narrow { min(needs[$0], CellTable.narrowest) } }
    return widths
  }

  /// Other rows are not filled out further than this: a longer cell stands whole, and what follows
  /// it on its row stands further out.
  private static let widest = 200

  /// Columns are not made narrower than this.
  private static let narrowest = 8

  /// Cells of at most so many are not cut: `2011-04-01–2014-06-30 →2014-12`.
  private static let longestWhole = 31

  /// What is left of a longer text.
  private static let usualLeast = 24
}
