import Testing

@testable import Finsam

/// A share of what became of people is held against what is counted beside it.
@Suite struct OutcomeShareTests {
  private func findings(_ outcomes: [[String: String]]) throws -> [Finding] {
    var insats = Insats()
    insats.id = "prova"
    for (number, texts) in outcomes.enumerated() {
      var outcome = PersonOutcome()
      outcome.id = "u\(number)"
      for field in PersonOutcome.fields {
        if let text = texts[field.shape.key] { try field.set(&outcome, text) }
      }
      insats.outcomes.append(outcome)
    }
    var office = Office()
    office.insatser = [insats]
    return Survey(office).outcomeShares
  }

  @Test func `60 % of 144 is not the 53 beside it, and 37 % is`() throws {
    let counts = ["klass": "arbete", "kvinnor": "34", "män": "19", "nämnare": "144"]
    let found = try findings([counts.merging(["andel": "60"]) { $1 }])
    #expect(found.map(\.message) == ["Arbete: 60 % av 144 är ungefär 86, men det står 53."])
    #expect(found.map(\.arithmetic) == ["34 + 19 = 53, 53 / 144 = 36,8 %"])
    #expect(try findings([counts.merging(["andel": "37"]) { $1 }]).isEmpty)
    #expect(try findings([counts.merging(["andel": "36,8"]) { $1 }]).isEmpty)
    #expect(try !findings([counts.merging(["andel": "36,9"]) { $1 }]).isEmpty)
  }

  @Test func `no whole number of people is 61 % of 37`() throws {
    let found = try findings([["klass": "studier", "andel": "61", "nämnare": "37"]])
    #expect(
      found.map(\.message)
        == ["Studier: 61 % av 37 är inget helt antal: 22 är färre och 23 är fler."])
    #expect(try findings([["klass": "studier", "andel": "62", "nämnare": "37"]]).isEmpty)
  }

  /// Every share that is rounded of a count is that count's, and none that is further from it.
  @Test func `shares as they are rounded agree with their counts`() throws {
    for whole in [3, 7, 37, 144] {
      for count in 0...whole {
        let exact = count * 100_000 / whole
        for (unit, half) in [(1_000, 500), (100, 50)] {
          let rounded = (exact + half) / unit * unit
          let texts = [
            "klass": "arbete", "totalt": "\(count)", "nämnare": "\(whole)",
            "andel": Number(thousandths: min(rounded, 100_000)).text,
          ]
          #expect(try findings([texts]).isEmpty, "\(texts)")
          let off = rounded + 2 * unit
          if off <= 100_000, off % 1_000 != 0 || unit == 1_000 {
            let wrong = texts.merging(["andel": Number(thousandths: off).text]) { $1 }
            #expect(try findings([wrong]).count == 1, "\(wrong)")
          }
        }
      }
    }
  }
}
