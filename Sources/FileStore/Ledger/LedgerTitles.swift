import Finsam

/// The year that the title rows above a ledger say it is of. The day that somebody printed it, and a
/// day that nothing is said of, is no year of the figures.
struct LedgerTitles {
  /// Nil where they name none, or several.
  let year: Year?
  /// Whether they say that it is the year of the figures: `Räkenskapsår 2014`, or a time from one
  /// day to another.
  let isSure: Bool

  init(above header: Int, in text: RegisterText) {
    var (sure, others): (Set<Int>, Set<Int>) = ([], [])
    for row in 0..<header {
      let cells = (0..<text.grid.cellCount(row)).map { text.text(row, $0) }
      for (place, cell) in cells.enumerated() {
        // What a cell is may stand in the one before it.
        let before = place == 0 ? "" : cells[place - 1]
        let isNamed = Self.numbers(before).isEmpty
        let words = Folding.plain(isNamed ? before + " " + cell : cell)
        let (years, days) = Self.parted(cell)
        if Self.printing.contains(where: words.contains) {
          // `Utfall 2014, utskriven 2015-01-12`: the year before those words is another matter.
          let first = Folding.plain(cell)
          guard let start = Self.printing.compactMap({ first.firstIndex(of: $0) }).min() else {
            continue
          }
          others.formUnion(Self.parted(String(first[..<start])).years)
        } else if Self.periods.contains(where: words.contains) || days.count > 1 {
          sure.formUnion(years + days)
        } else {
          others.formUnion(years)
        }
      }
    }
    let known = sure.isEmpty ? others : sure
    year = known.count == 1 ? known.first.map { Year($0) } : nil
    isSure = year != nil && !sure.isEmpty
  }

  /// In small letters without marks, as the words are compared.
  private static let printing = [
    "utskr", "skapad", "skapat", "exporter", "korning", "kordes", "uttag", "hamtad", "rapportdatum",
    "framtagen", "uppdaterad", "sparad", "klockan", "kl.", "datum:", "dagens datum",
  ]
  private static let periods = [
    "rakenskapsar", "bokforingsar", "budgetar", "verksamhetsar", "period", "t.o.m", "fr.o.m",
    "till och med", "avser", "per ",
  ]

  private static func numbers(_ text: String) -> [Substring] {
    text.split { !$0.isASCII || !$0.isNumber }.filter { $0.count == 4 || $0.count == 8 }
  }

  /// The years that stand alone, and those of days.
  private static func parted(_ text: String) -> (years: [Int], days: [Int]) {
    var (years, days): ([Int], [Int]) = ([], [])
    for word in numbers(text) {
      guard let number = Int(word.prefix(4)), (1990...2199).contains(number) else { continue }
      // A day goes on with a stroke and the month: `2014-12-31`, `2014/12`.
      let rest = text[word.endIndex...]
      let isDay =
        word.count == 8
        || rest.first.map { "-/.".contains($0) } == true
          && rest.dropFirst().prefix(2).count { $0.isNumber } == 2
          && rest.dropFirst(3).first?.isNumber != true
      if isDay { days.append(number) } else { years.append(number) }
    }
    return (years, days)
  }
}

extension String {
  fileprivate func firstIndex(of words: String) -> Index? { ranges(of: words).first?.lowerBound }
}
