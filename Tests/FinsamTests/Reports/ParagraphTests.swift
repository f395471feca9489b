import Testing

@testable import Finsam

/// Lines of one paragraph belong together, however the file breaks them.
struct ParagraphTests {
  private static let words = [
    "Intäkter", "har", "upptagits", "till", "verkligt", "värde", "av", "vad", "som", "erhållits",
    "eller", "Rådet", "för", "Kommunal", "Redovisning", "periodiserats", "utifrån", "bedömda",
  ]

  /// A paragraph, and the same in lines of a width.
  private static func paragraph(_ chance: inout SplitMix, width: Int) -> (
    text: String, lines: [String]
  ) {
    // As sentences begin.
    let all =
      ["Medel"]
      + (0..<Int.random(in: 1...40, using: &chance)).map { _ in
        words.randomElement(using: &chance) ?? ""
      }
    var lines: [String] = []
    for word in all {
      if let last = lines.last, last.count + word.count < width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(word)
      }
    }
    lines[lines.count - 1] += "."
    return (all.joined(separator: " ") + ".", lines)
  }

  @Test func `paragraphs are found again in broken lines`() {
    var chance = SplitMix(seed: 10)
    for _ in 0..<200 {
      let width = Int.random(in: 20...100, using: &chance)
      let own = (0..<Int.random(in: 2...5, using: &chance)).map { _ in
        Self.paragraph(&chance, width: width)
      }
      let gap = String(repeating: "\n", count: Int.random(in: 2...3, using: &chance))
      let text = own.map { $0.lines.joined(separator: "\n") }.joined(separator: gap)
      #expect(text.paragraphs == own.map(\.text))
      #expect(("\n" + text + "\n\n").paragraphs == own.map(\.text))
      // A folded text has a line for each.
      #expect(own.map(\.text).joined(separator: "\n").paragraphs == own.map(\.text))
      // One alone, in lines as long as files have them.
      let one = Self.paragraph(&chance, width: 96)
      #expect(one.lines.joined(separator: "\n").paragraphs == [one.text])
    }
  }

  @Test func `points of a list stand by themselves`() {
    #expect(
      "Först:\n- ett\n- två\n  rader\n\nSedan".paragraphs == [
        "Först:", "- ett", "- två rader", "Sedan",
      ])
    #expect("1. Ett\n2. Två".paragraphs == ["1. Ett", "2. Två"])
    #expect("".paragraphs == [])
  }

  @Test func `the principles of the accounts are in paragraphs`() {
    var accounts = Accounts()
    accounts.year = Year(2014)
    accounts.principles = "Allmänt\n\nÅrsredovisningen har\nupprättats enligt lag."
    var office = Office()
    office.economy.accounts = [accounts]
    let report = EconomyReport(office, Year(2014), on: .last).accountsReport
    let told = report.blocks.compactMap { block -> String? in
      if case .paragraph(let text) = block { text.plain } else { nil }
    }
    #expect(told.contains("Allmänt"))
    #expect(told.contains("Årsredovisningen har upprättats enligt lag."))
  }
}
