extension SourceStatement {
  /// One sentence and one value of it; nil where no words are transcribed.
  var sentence: String? {
    wording.isEmpty ? nil : [source, key, value, wording].joined(separator: "\u{0}")
  }

  /// What is held against what.
  var comparedFigures: String {
    [key, year.text, value, formula?.text ?? ""].joined(separator: "\u{1}")
  }

  /// Whether a series is of the time and the measure that words for its direction are of, as far as
  /// they say: `de senaste tio åren` is no series of four, nor the number of households a share.
  func isOfSeries(_ rows: [SourceStatement]) -> Bool {
    guard
      rows.allSatisfy({ $0.isOfOneUnit(as: rows[0]) && (unit.isEmpty || $0.isOfOneUnit(as: self)) })
    else { return false }
    let years = rows.compactMap { $0.year?.number }
    guard let first = years.min(), let last = years.max() else { return true }
    func isSame(_ wanted: Int?, _ year: Int) -> Bool { wanted.map { $0 == year } ?? true }
    return isSame(from?.day?.year, first) && isSame(to?.day?.year ?? year?.number, last)
  }
}

extension SourceStatement {
  /// Whether both are printed in one unit, under any of its names: `kr` and `kronor` are one, and a
  /// comparison, as `killar än tjejer`, is of what is compared.
  fileprivate func isOfOneUnit(as other: SourceStatement) -> Bool {
    let (own, its) = (UnitOfFigure(unit), UnitOfFigure(other.unit))
    if unit == other.unit || unit.hasPhrase("än") || other.unit.hasPhrase("än") { return true }
    return own == its && own != .unknown && own != .thing
      && StatedFigure.size(of: unit) == StatedFigure.size(of: other.unit)
  }

  /// Whether it is a target, and not what came of it.
  var isGoal: Bool { key.isEnded(by: "/mål") }

  /// Whether one is of people and others are of households, where nothing turns the one into the
  /// other: an amount for each inhabitant and one for each household do.
  func mixesPeopleAndHouseholds(with others: [SourceStatement]) -> Bool {
    let all = [self] + others
    func has(_ words: String) -> Bool { all.contains { $0.key.contains(words) } }
    if has("per-invånare"), has("per-hushåll") { return false }
    let measured = all.compactMap(\.measured)
    let isOfPeople = measured.contains(.people) || isShare && isShareOfPeople
    return isOfPeople && measured.contains(.households)
  }

  /// Whether its definition says that the whole is people: `vuxna med ekonomiskt bistånd`.
  private var isShareOfPeople: Bool {
    let words = meaning.normalizedWording
    return ["vuxna", "invånare", "befolkningen"].contains {
      words.hasPhrase($0)
    }
  }
}

extension SourceStatement {
  /// The amount that it states; nil where it states none.
  var amount: PrintedAmount? {
    guard !isMark, value.utf8.count <= 40 else { return nil }
    if let whole = StatedFigure.whole(value) {
      return PrintedAmount(.number(Number(whole)), unit: unit)
    }
    do throws(InvalidInput) {
      return PrintedAmount(try Quantity(text: value), unit: unit)
    } catch { return nil }
  }
}
