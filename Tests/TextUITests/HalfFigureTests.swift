import Testing

@testable import TextUI

struct HalfFigureTests {
  @Test(arguments: [
    ("7 724 247 (95 %)", 13, "7 724 247…"), ("7 724 247 (95 %)", 8, "…"),
    ("Utfall 7 724 247", 12, "Utfall…"), ("2014-02-24 Styrelsen", 10, "2014-02…"),
    ("Insats 2014 3 personer", 14, "Insats 2014 3…"), ("4,53 per år", 4, "…"),
    ("mål 4, delmål 3", 7, "mål 4,…"), ("−47 306", 5, "…"), ("12 345", 6, "12 345"),
    ("år 2014 1 222 883 kr", 12, "år 2014…"), ("andelen är 95,5 %", 15, "andelen är…"),
  ])
  func `a figure is shown whole or not at all`(text: String, cells: Int, shown: String) {
    #expect(text.clipped(to: cells) == shown)
    var canvas = Canvas(size: Size(24, 1))
    canvas.write(text, x: 0, y: 0, width: cells)
    #expect(canvas.characters == [shown.padded(to: 24)])
  }

  /// Words, amounts, shares, days and years in 400 texts, cut at every width.
  @Test func `no cut leaves a figure that the text does not have`() {
    var chance = SeededNumbers(seed: 30)
    for _ in 0..<400 {
      let pieces = (0..<Int.random(in: 1...5, using: &chance)).map { _ in
        HalfFigureTests.piece(&chance)
      }
      let text = pieces.joined(separator: " ")
      let figures = Set(pieces.flatMap { HalfFigureTests.figures(in: $0) })
      for width in 1...TextWidth.cells(of: text) {
        let shown = text.clipped(to: width)
        #expect(TextWidth.cells(of: shown) <= width, "\(text), \(width)")
        let own = HalfFigureTests.figures(in: shown)
        #expect(own.allSatisfy(figures.contains), "\(text), \(width): \(shown)")
      }
    }
  }

  /// Runs of digits: a date has three, and an amount is one.
  private static func figures(in text: String) -> [String] {
    text.replacing("\u{A0}", with: "").split { !$0.isNumber && $0 != "," }.map(String.init)
  }

  private static func piece(_ chance: inout SeededNumbers) -> String {
    let number = Int.random(in: 0...99, using: &chance)
    switch Int.random(in: 0..<7, using: &chance) {
    case 0: return "\(number)\u{A0}\(Int.random(in: 100...999, using: &chance))"
    case 1: return "(\(number)\u{A0}%)"
    case 2: return "201\(number % 10)-0\(number % 9 + 1)-1\(number % 10)"
    case 3: return "\(number),\(number % 10)"
    case 4: return ["åtgärd", "för", "kr"][number % 3]
    case 5: return ["日本語", "e\u{301}n", "deltagare"][number % 3]
    default: return "\(number)"
    }
  }
}
