/// What a measure counts among the förbund's own records, so that nobody has to type the outcome.
package enum Counting: String, Choice {
  case insatser = "insatser i skedet"
  /// What became of the participants of all insatser in one year.
  case persons = "personer i utfallet"
  case decisions = "beslut om insatser"
  /// Days on which a body has decided something that is kept here; it may have met on other days.
  case decisionDays = "mötesdagar med beslut"
  case milestones = "milstolpar"
  case events = "händelser i ASF-loggen"
  case occasions = "tillfällen i målets aktiviteter"
  /// What the surveys of a year say of a core indicator: a share, and no number of records.
  case indicators = "kärnindikator"
}

/// The records that a measure counts.
package struct CountedRecords: Equatable, Sendable {
  package struct Item: Equatable, Sendable {
    package let title: String
    package let place: Place
    /// How many it stands for: a row of the log may be several occasions.
    package var times = 1
  }

  package let items: [Item]
  /// Where it counts persons: how many they are, and of how many; nil where that is not known.
  package var persons: Quantity?
  package var ofPersons: Quantity?
  /// Where it is no number of records but a share of answers: in percent.
  package var share: Number?
  /// Whether what is counted is invented.
  package var isExample = false
  /// How much of what it would count is known.
  package var coverage = ""
  /// Where it counts persons: which of the insatser tell of them.
  package var ofInsatser: ResultCoverage?
  /// Where the count is of a year: those that do not tell theirs, and all of any year.
  package var undated = 0
  package var ofAllYears: Int?

  /// Whether some of what it would count tells nothing, so that more may be added to it.
  package var isPart: Bool { ofInsatser?.isPart ?? false }

  /// As many as they are, or, where they are persons and the unit is per cent, their share.
  package func value(in unit: String) -> Quantity? {
    if let share { return .number(share) }
    guard let persons else { return count }
    return UnitOfFigure(unit) == .share ? .percent(persons, of: ofPersons) : persons
  }

  private var count: Quantity {
    let sum = items.map(\.times).sum
    return undated == 0
      ? .number(Number(sum)) : .range(Number(sum), Number(sum.adding(undated)))
  }

  /// `; 4 sammanlagt, 1 utan år`; empty where all are of the year.
  var beyondYear: String {
    let all = ofAllYears.flatMap { $0 == items.count ? nil : "\($0) sammanlagt" }
    let words = [
      all, undated == 0 ? nil : "\(undated) utan år", coverage.isEmpty ? nil : coverage,
    ].compactMap(\.self)
    let known = ofInsatser.map { insatser in
      "redovisat av \(insatser.share)"
        + (insatser.isPart ? "; saknas: \(insatser.missing.map(\.words).swedishList)" : "")
    }
    return (words.isEmpty ? "" : "; " + words.joined(separator: ", "))
      + (known.map { "; " + $0 } ?? "")
  }

  /// `Arbetsmarknadstorget, Hälsans Trädgård`
  package var titles: String { items.map(\.title).joined(separator: ", ") }
}
