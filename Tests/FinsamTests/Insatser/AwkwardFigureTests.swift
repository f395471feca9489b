import Testing

@testable import Finsam

/// Figures of any size, and places without words, stop nothing and give whole sentences.
@Suite struct AwkwardFigureTests {
  @Test func `what an insats gives back is worked out of any figures`() throws {
    let sizes = [1, 2, 1_000, Int.max / 121, Int.max / 2, Int.max]
    for gain in sizes {
      for cost in sizes {
        var payback: Payback = try .sample(["id": "a", "för": "samhället", "enhet": "kr"])
        payback.gain = .number(Number(thousandths: gain))
        payback.cost = .number(Number(thousandths: cost))
        #expect(try #require(payback.months) >= Number(0))
        #expect(payback.shown.hasPrefix("samhället"))
      }
    }
  }

  @Test func `sources without a document are told as they are`() {
    #expect(SourceSpan.text(of: [":", "S4:1", "S4:2", "S4:5"]) == ":, S4:1, S4:2, S4:5")
    #expect(SourceSpan.text(of: ["S4:1", "S4:2", "S4:5", "S4:9"]) == "S4:1–9")
  }

  @Test func `what a place without a document's name lacks is told in a whole sentence`() throws {
    let there: SourceStatement = try .sample([
      "id": "a", "nyckel": "mål/a", "värde": "Målet", "enhet": "lydelse", "dokument": "plan 2017",
      "källa": "S4:1",
    ])
    let missing: SourceStatement = try .sample([
      "id": "b", "nyckel": "mål/a", "värde": "saknas", "källa": "S4:2",
    ])
    let told = there.told(against: missing)
    #expect(
      told == "I plan 2017 står ”Målet” (S4:1), men inte på det andra stället (S4:2).")
  }
}
