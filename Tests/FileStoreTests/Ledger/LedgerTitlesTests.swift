import Finsam
import Testing

@testable import FileStore

/// Which year the titles above a ledger say it is of, whatever else they name. All is invented.
struct LedgerTitlesTests {
  private static func ledger(_ titles: [String]) -> Ledger {
    let text = (titles + ["Konto;Kontonamn;Utfall", "4010;Köp;100"]).joined(separator: "\n") + "\n"
    return LedgerFile(name: "huvudbok.csv", bytes: Array(text.utf8)).ledger
  }

  private static let printings = [
    "Utskriven %p;;", "Utskriftsdatum;%p;", "Utskriftsdatum: %p 08:30;;", "Skapad %p av ekonomi;;",
    "Exporterad %p;;", ";;%p", "%p;;", "Uttag gjort %p;;", "Rapportdatum;%p;",
  ]
  private static let sure = [
    "Räkenskapsår %y;;", "Period %y-01-01 – %y-12-31;;", "Räkenskapsår;%y;", "Avser %y;;",
    "T.o.m. %y-12-31;;", "Period;%y0101;%y1231",
  ]
  private static let loose = ["Utfall %y;;", "Resultatrapport %y, påhittad;;", ";%y;"]

  @Test func `the day of printing is no year of the figures`() throws {
    var chance = Chance(seed: 41)
    for _ in 0..<300 {
      let year = Int.random(in: 2012...2024, using: &chance)
      let printed =
        "\(year + Int.random(in: 1...3, using: &chance))-0\(Int.random(in: 1...9, using: &chance))-12"
      let day = try #require(Self.printings.randomElement(using: &chance))
        .replacing("%p", with: printed)
      let isSure = Bool.random(using: &chance)
      let title = try #require((isSure ? Self.sure : Self.loose).randomElement(using: &chance))
        .replacing("%y", with: String(year))
      let titles = ["Huvudbok;;", day, title].shuffled(using: &chance)
      let ledger = Self.ledger(titles)
      #expect(ledger.year == Year(year), "\(titles)")
      #expect(ledger.isYearSure == isSure, "\(titles)")
      #expect(Self.ledger(["Huvudbok;;", day]).year == nil, "\(day)")
    }
  }

  @Test func `two years that are named are none`() {
    #expect(Self.ledger(["Utfall 2014;;", "Budget 2015;;"]).year == nil)
    #expect(Self.ledger(["Räkenskapsår 2014;;", "Jämförelse 2013;;"]).year == Year(2014))
    #expect(Self.ledger(["Utfall 2014, utskriven 2015-01-12;;"]).year == Year(2014))
    #expect(Self.ledger([]).year == nil)
  }
}
