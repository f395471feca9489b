import Finsam

/// What a sheet from a spreadsheet has beside its rows: titles above the column names, and sums.
struct ImportedSheet {
  /// The grid's row of the column names.
  let header: Int?
  /// The first and the last row with something in it above them.
  private let titles: (first: Int, last: Int)?

  /// `rows` are the first that have something in them. The column names stand in the first of them
  /// with two names that are known, or whose every name is.
  init(_ text: RegisterText, rows: [Int], _ shapes: [FieldShape], _ listedID: String?) {
    let header = rows.first { row in
      let names = RegisterHeader(text, row: row, shapes: shapes, listedID: listedID)
      let known = names.fields.count { $0 != nil }
      return known >= 2 || known == 1 && names.names.count { !$0.isEmpty } == 1
    }
    self.header = header
    let above = rows.prefix { header != nil && $0 != header }
    titles = above.first.flatMap { first in above.last.map { (first, $0) } }
  }

  /// Rows that say only what the others come to: a word for it, and nothing else but numbers.
  static func sums(of text: RegisterText, in rows: Range<Int>) -> Set<Int> {
    var sums: Set<Int> = []
    for row in rows where !text.grid.isBlank(row) {
      let cells = (0..<text.grid.cellCount(row)).lazy.map { text.text(row, $0).oneLine }
        .filter { !$0.isEmpty }
      guard let first = cells.first, isSum(first), cells.dropFirst().allSatisfy(isNumber) else {
        continue
      }
      sums.insert(row)
    }
    return sums
  }

  private static func isSum(_ cell: String) -> Bool {
    let words = cell.lowercased().split { !$0.isLetter }
    return !words.isEmpty
      && words.allSatisfy { word in
        ["summa", "delsumma", "totalsumma", "total", "totalt", "sum", "s:a"].contains(String(word))
      }
  }

  private static func isNumber(_ cell: String) -> Bool {
    cell.contains(where: \.isNumber)
      && cell.lowercased().allSatisfy { $0.isNumber || " \u{A0}.,-−+%kr".contains($0) }
  }

  func hints(_ text: RegisterText, sums: Set<Int>) -> [Problem] {
    let advice = "Gör ingenting om det stämmer."
    var hints: [Problem] = []
    if let titles, let header {
      hints.append(
        text.problem(
          .hint, at: text.grid.rowStart(titles.first),
          "Det som står ovanför kolumnnamnen på rad \(text.position(of: text.grid.rowStart(header)).line) "
            + "lämnas utanför.", advice: advice))
    }
    hints += sums.sorted().prefix(3).map {
      text.problem(
        .hint, at: text.grid.rowStart($0), "Raden är en summa och lämnas utanför.", advice: advice)
    }
    return hints
  }
}
