import Testing

@testable import FileStore
@testable import Finsam

/// What findings say that figures come to, worked out again from the printed words alone.
struct ArithmeticClaims {
  @Test(arguments: ["skelleftea-norsjo", "gavleborg"])
  func `every sum that is shown comes out`(folder: String) throws {
    let office = try ShippedClaims.office(folder)
    let shown = office.findings(on: office.day(Today(try Day(text: "2026-01-01"))))
      .map(\.arithmetic).filter { !$0.isEmpty }
    #expect(shown.count > 6)
    for text in shown {
      #expect(ShownArithmetic(text).isTrue, "\(text)")
    }
  }

  /// Sums, shares and amounts for each, of people and money, none of which come out.
  @Test func `so does every sum of figures that do not make the one that is stated`() throws {
    var chance = Chance(seed: 31)
    let formulas = [
      "t0 + t1", "t0 − t1", "t0 × t1", "t0 / t1", "t0 / t1 − t2 / t1", "100 × t0 / t1 − 100",
      "100 × t0 / p × t1 / t2", "t0 × p / q",
    ]
    var count = 0
    for _ in 0..<400 {
      let formula = chance.pick(formulas)
      let (units, result) = (
        chance.pick(["personer", "hushåll", "kr"]), chance.pick(["personer", "kr", "%", "hushåll"])
      )
      // What is divided by per cent is a whole, and no part of one.
      if formula.contains("p"), result == "%" { continue }
      func share() -> String {
        "\(Int.random(in: 1...90, using: &chance)),\(Int.random(in: 1...9, using: &chance))"
      }
      var rows: [SourceStatement] = []
      for index in 0..<3 {
        let value = Int.random(in: 2...60_000, using: &chance)
        rows.append(try Self.row("t\(index)", "\(value)", units))
      }
      rows.append(try Self.row("p", share(), "%"))
      rows.append(try Self.row("q", share(), "%"))
      rows.append(try Self.row("r", "7", result, formula))
      for finding in StatedFormulas(rows, InsatsNames(Office())).findings {
        count += 1
        #expect(ShownArithmetic(finding.arithmetic).isTrue, "\(formula): \(finding.arithmetic)")
      }
    }
    #expect(count > 200)
  }

  @Test(
    arguments: [
      ("11 + 5 + 4 = 20", true), ("11 + 5 + 4 = 21", false),
      ("1 077 117 − 205 = 1 076 912 kr", true), ("20 hushåll / 24 hushåll = 83,3 %", true),
      ("20 hushåll / 24 hushåll = 84 %", false),
      ("100 × 127 personer × 1 145 kr / 3,8 % / 44 480 kr = 86 hushåll", false),
      ("127 personer / 0,038 = 3 342; 3 342 × 1 145 kr = 3 826 711", true),
      ("2 226 600 kr > 2 004 000 kr", true), ("10", false),
    ])
  func `a sum that does not come out is seen`(text: String, isTrue: Bool) {
    #expect(ShownArithmetic(text).isTrue == isTrue)
  }

  private static func row(_ id: String, _ value: String, _ unit: String, _ formula: String = "")
    throws -> SourceStatement
  {
    var row = SourceStatement()
    (row.id, row.key, row.value, row.unit) = (id, "behov/\(id)", value, unit)
    (row.document, row.source) = ("rapport", "S4:1")
    if !formula.isEmpty { row.formula = try Formula(text: formula) }
    return row
  }
}

/// Steps as people read them, `; ` between: `11 + 5 = 16 personer`, `16 > 12`.
private struct ShownArithmetic {
  private let steps: [Substring]

  init(_ text: String) { steps = text.split(separator: "; ") }

  var isTrue: Bool { !steps.isEmpty && steps.allSatisfy(Self.isTrue) }

  private static func isTrue(_ step: Substring) -> Bool {
    // What it comes to, and the same in whole ones.
    let rounded = step.components(", avrundat ")
    if rounded.count > 1 {
      guard let exact = rounded[0].components(" = ").last.flatMap(value),
        let whole = value(rounded[1]), abs(exact - whole) <= 0.00501, rounded.count == 2
      else { return false }
      return isTrue(rounded[0][...])
    }
    let compared = step.components(" > ")
    let equal = compared[0].components(" = ")
    let values = equal.map(value)
    guard !values.contains(nil), compared.count + equal.count > 2 else { return false }
    if compared.count > 1 {
      guard let most = value(compared[1]), let own = values.last ?? nil, own > most else {
        return false
      }
    }
    guard equal.count == 2, let sum = values[0], let result = values[1] else {
      return equal.count == 1
    }
    // A part of a whole is told in per cent; else per cent is a unit like any other.
    let isShare = equal[1].hasSuffix("%") || equal[1].hasSuffix("procentenheter")
    let wanted = equal[1].hasSuffix("%") ? result * 100 : result
    let isOfHundred = equal[0].hasPrefix("100 ×")
    let isInPercent = equal[0].contains("%")
    let own = isShare && (equal[0].contains(" / ") || isInPercent) && !isOfHundred ? sum * 100 : sum
    let grain = equal[1].contains(",") || isShare ? 0.06 : 0.51
    return abs(own - wanted) <= max(grain, abs(wanted) * 0.001)
  }

  /// Terms in order, each a product or quotient; per cent is a hundredth, other units are skipped.
  private static func value(_ text: String) -> Double? {
    var (sum, product): (Double, Double?) = (0, nil)
    var (sign, operation): (Double, Character) = (1, "×")
    var number = ""
    func taken(_ isPercent: Bool) -> Bool {
      guard
        let value = Double(
          number.filter { $0 != " " }.map { $0 == "," ? "." : String($0) }.joined())
      else { return false }
      let own = isPercent ? value / 100 : value
      product = (product ?? 1) * (operation == "/" ? 1 / own : own)
      number = ""
      return true
    }
    for word in text.split(separator: " ") {
      let digits = word.first == "−" && word.count > 1 ? "-" + word.dropFirst() : String(word)
      if digits.first?.isNumber == true || digits.first == "-" && digits.count > 1 {
        number += digits
      } else if ["+", "−", "×", "/"].contains(word) {
        if !number.isEmpty { guard taken(false) else { return nil } }
        guard product != nil || sum == 0 else { return nil }
        if word == "×" || word == "/" {
          operation = Character(String(word))
        } else {
          sum += sign * (product ?? 0)
          (product, operation, sign) = (nil, "×", word == "−" ? -1 : 1)
        }
      } else if !number.isEmpty {
        guard taken(word == "%") else { return nil }
      }
    }
    if !number.isEmpty { guard taken(false) else { return nil } }
    return product.map { sum + sign * $0 }
  }
}

extension Substring {
  fileprivate func components(_ separator: String) -> [String] {
    String(self).split(separator: separator).map(String.init)
  }
}

extension String {
  fileprivate func components(_ separator: String) -> [String] { self[...].components(separator) }
}
