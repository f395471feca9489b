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

  /// Rows that say what the others come to.
  struct Sums {
    /// Those with a word for it, and nothing else but numbers: they are no rows.
    var certain: Set<Int> = []
    /// Those with such a word, and more text.
    var likely: [Int] = []
  }

  static func sums(of text: RegisterText, in rows: Range<Int>) -> Sums {
    var sums = Sums()
    for row in rows where !text.grid.isBlank(row) {
      var texts: [String] = []
      for column in 0..<text.grid.cellCount(row) {
        let cell = text.text(row, column).oneLine
        if cell.isEmpty || isNumber(cell) { continue }
        texts.append(cell)
        if !isSum(cell) { break }
      }
      guard let first = texts.first, isSum(first) else { continue }
      if texts.allSatisfy(isSum) {
        sums.certain.insert(row)
      } else if isSumAlone(first) {
        sums.likely.append(row)
      }
    }
    return sums
  }

  /// `Summa`, `S:a`, `Tot.`, `Delsumma Gävle` and `Hela länet`.
  private static func isSum(_ cell: String) -> Bool {
    let words = words(of: cell)
    let opening = ["summa", "delsumma", "totalsumma", "slutsumma", "s:a", "tot"]
    let whole = ["hela länet", "hela förbundet", "alla kommuner", "samtliga kommuner"]
    return words.first.map(opening.contains) ?? false || isSumAlone(cell)
      || whole.contains(words.joined(separator: " "))
  }

  private static func isSumAlone(_ cell: String) -> Bool {
    let known = ["summa", "delsumma", "totalsumma", "slutsumma", "s:a", "tot", "total", "totalt"]
    let words = words(of: cell)
    return !words.isEmpty && words.allSatisfy { known.contains($0) || $0 == "sum" }
  }

  private static func words(of cell: String) -> [String] {
    cell.lowercased().split { !$0.isLetter && $0 != ":" }.map { word in
      String(word.last == ":" ? word.dropLast() : word)
    }.filter { !$0.isEmpty }
  }

  private static func isNumber(_ cell: String) -> Bool {
    cell.contains(where: \.isNumber)
      && cell.lowercased().allSatisfy { $0.isNumber || " \u{A0}.,-−+%kr".contains($0) }
  }

  func hints(_ text: RegisterText, sums: Sums) -> [Problem] {
    let advice = "Gör ingenting om det stämmer."
    var hints: [Problem] = []
    if let titles, let header {
      hints.append(
        text.problem(
          .hint, at: text.grid.rowStart(titles.first),
          "Det som står ovanför kolumnnamnen på rad "
            + "\(text.position(of: text.grid.rowStart(header)).line) "
            + "lämnas utanför.", advice: advice))
    }
    hints += sums.certain.sorted().prefix(3).map {
      text.problem(
        .hint, at: text.grid.rowStart($0), "Raden är en summa och lämnas utanför.", advice: advice)
    }
    hints += sums.likely.prefix(3).map {
      text.problem(
        .hint, at: text.grid.rowStart($0), "Raden ser ut som en summa, men läses in som de andra.",
        advice: "Ta bort den ur filen om den är en summa.")
    }
    return hints
  }
}
