/// A sum of money that somebody has typed in own words, as `2 976 tkr`, and has not drawn in.
struct TypedAmount: Equatable {
  /// As it stands in the text, with its unit.
  let words: String
  /// In kronor, by how many digits are printed.
  let least: Number
  let most: Number
  /// Where it stands in the text.
  let range: Range<String.Index>

  private static let units = ["kr", "kronor", "tkr", "mkr", "miljoner"]
  /// What may follow on millions of kronor; of anything else they are millions of that.
  private static let behindMillions = [
    "kr", "kronor", "och", "till", "för", "i", "per", "under", "mot", "från", "av", "men", "eller",
    "samt", "som", "vilket", "jämfört", "år", "efter", "om", "enligt", "är", "var", "på",
  ]

  static func all(in text: String) -> [TypedAmount] {
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.indices.compactMap { index -> TypedAmount? in
      let unit = String(words[index].withoutMarks).lowered
      guard units.contains(unit), index > 0, words[index - 1].isDigits else { return nil }
      let isEnded = words[index].withoutMarks.endIndex < words[index].endIndex
      if unit == "miljoner", !isEnded, index + 1 < words.count {
        let next = String(words[index + 1].withoutMarks).lowered
        guard behindMillions.contains(next) || !next.contains(where: \.isLetter) else { return nil }
      }
      var first = index - 1
      // Thousands stand apart: 1 222 883.
      while first > 0, words[first].utf8.count == 3, words[first - 1].isDigits,
        words[first - 1].withoutSign.utf8.count <= 3
      { first -= 1 }
      let number = words[first..<index].map(String.init).joined()
      guard let figure = StatedFigure(number.replacing("−", with: "-"), in: unit),
        let least = figure.least, let most = figure.most
      else { return nil }
      let end = words[index].withoutMarks.endIndex
      let range = words[first].startIndex..<end
      return TypedAmount(words: String(text[range]), least: least, most: most, range: range)
    }
  }

  /// Whether it is the amount, as far as its digits tell: a cost is printed with and without a
  /// minus.
  func isSame(as least: Number, _ most: Number) -> Bool {
    let zero = Number(0)
    return self.least <= most && least <= self.most
      || self.least <= zero - least && zero - most <= self.most
  }
}

extension Substring {
  /// Without what a sentence ends a word with.
  var withoutMarks: Substring {
    var word = self
    while let last = word.last, !last.isLetter, !last.isNumber { word.removeLast() }
    return word
  }

  fileprivate var withoutSign: Substring { first == "-" || first == "−" ? dropFirst() : self }

  /// `222`, `-1` or `3,6`.
  fileprivate var isDigits: Bool {
    let digits = withoutSign
    return digits.utf8.first.map { (0x30...0x39).contains($0) } == true
      && digits.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2C }
  }
}

/// Which findings touch figures that somebody has typed in a section's own words, and where.
struct TypedTouches {
  /// A figure as it stands, and the findings that touch it, by their places in what was given.
  private(set) var marks: [(words: String, findings: [Int])] = []

  var findings: [Int] { marks.flatMap(\.findings) }

  /// The sums of money that stand in the places of each finding, in kronor.
  static func amounts(of findings: [Finding], _ office: Office) -> [[(least: Number, most: Number)]]
  {
    findings.map { finding in
      ([finding.place] + finding.others).compactMap { office.amount(at: $0) }
    }
  }

  /// `stated` are the amounts of each of the findings.
  init(
    _ text: String, at section: Address, _ findings: [Finding],
    _ stated: [[(least: Number, most: Number)]]
  ) {
    if text.isEmpty { return }
    let counts = StatedCount.all(in: text).map(\.words)
    let amounts = TypedAmount.all(in: text)
    if counts.isEmpty, amounts.isEmpty { return }
    // A check of the text itself says which of its figures it means.
    for words in counts + amounts.map(\.words) {
      let own = findings.indices.filter { index in
        findings[index].place == Place(section, field: "text")
          && findings[index].facts.text.contains("text=\(words.oneLine)")
      }
      if !own.isEmpty { marks.append((words, own)) }
    }
    for amount in amounts {
      let own = stated.indices.filter { index in
        stated[index].contains { amount.isSame(as: $0.least, $0.most) }
      }
      if !own.isEmpty { marks.append((amount.words, own)) }
    }
  }
}

extension Office {
  /// The sum of money that stands in a place, in kronor; nil where there is none worth the name.
  fileprivate func amount(at place: Place) -> (least: Number, most: Number)? {
    guard let key = place.field, let fields = fields(at: place.address),
      let field = fields.first(where: { $0.shape.key == key })
    else { return nil }
    let unit = fields.first { $0.shape.key == "enhet" }?.text ?? ""
    let isMoney = UnitOfFigure(unit) == .money
    guard isMoney || unit.isEmpty, let figure = StatedFigure(field.text, in: unit),
      let least = figure.least, let most = figure.most
    else { return nil }
    // Below that, a bare number is as likely to count something else.
    return most < Number(1_000) && least > Number(-1_000) ? nil : (least, most)
  }
}
