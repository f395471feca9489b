/// Which of the persons of an insats a figure counts.
package enum PersonCount: Sendable {
  case all, women, men, ended
}

/// How many persons an insats had in one time, and what the figure comes of.
package struct Headcount: Equatable, Sendable {
  /// Nil where what stands there cannot be read, or says that nobody knows.
  package var persons: Quantity?
  /// Whether nobody has written how many they are, and women and men make them up.
  package var isWomenAndMen = false
  /// What the times are called that are added up, where nobody has written a figure of the whole:
  /// `halvår`. Who took part in several of them is counted in each.
  package var addedTimes: String?
  /// What stands where it cannot be read; nil where all can.
  package var unread: String?

  package init(
    persons: Quantity? = nil, isWomenAndMen: Bool = false, addedTimes: String? = nil,
    unread: String? = nil
  ) {
    self.persons = persons
    self.isWomenAndMen = isWomenAndMen
    self.addedTimes = addedTimes
    self.unread = unread
  }
}

extension Headcount {
  /// Whether it is worked out, and written by nobody.
  package var isComputed: Bool { isWomenAndMen || addedTimes != nil }

  /// Whether a figure stands there, also one that cannot be read.
  package var says: Bool { persons != nil || unread != nil }

  /// The keys of the fields that the participants come of.
  var fields: [String] { isWomenAndMen ? ["kvinnor", "män"] : ["totalt", "unika"] }

  /// Stands before a figure that is worked out.
  package static let sign = "="

  /// What the figure comes of: `summa av halvår; samma person kan räknas två gånger`; nil where it
  /// is written.
  package var originWords: String? {
    if let addedTimes {
      return "summa av \(addedTimes); samma person kan räknas två gånger"
    }
    return isWomenAndMen ? "summa av kvinnor och män" : nil
  }

  /// As files have it, and as people read it: marked where it is worked out or cannot be read.
  package var cell: CellText {
    if let unread { return CellText(unread: unread) }
    let shown = persons?.shown ?? ""
    return CellText(
      persons.text, shown: isComputed && !shown.isEmpty ? "\(Headcount.sign) \(shown)" : shown)
  }
}

extension Participation {
  /// What the row says of so many; nil where it says nothing.
  ///
  /// Women and men make up all where nobody has written how many they are. A row that counts
  /// placements tells of no persons by that: who had them may have had several. PART-1.
  package func headcount(_ count: PersonCount) -> Headcount? {
    switch count {
    case .women: figure(women, of: "kvinnor")
    case .men: figure(men, of: "män")
    case .ended: figure(ended, of: "avslutade")
    case .all: figure(total, of: "totalt") ?? figure(uniquePersons, of: "unika") ?? both
    }
  }

  private func figure(_ value: Quantity?, of key: String) -> Headcount? {
    if let value { return Headcount(persons: value.number == nil ? nil : value) }
    return unread([key]).map { Headcount(unread: $0) }
  }

  private var both: Headcount? {
    guard placements == nil, unread(["placeringar"]) == nil, let women = headcount(.women),
      let men = headcount(.men)
    else { return nil }
    let unknown = figure(unknownSex, of: "okänt")
    let unread = [women.unread, men.unread, unknown?.unread].compactMap(\.self)
    if !unread.isEmpty { return Headcount(unread: unread.joined(separator: ", ")) }
    guard let some = women.persons, let others = men.persons else { return nil }
    let all = [some, others] + [unknown?.persons].compactMap(\.self)
    return Headcount(persons: Quantity.sum(all), isWomenAndMen: true)
  }
}

extension Insats {
  /// How many it had in a time: as written of it, else what the times that make it up come to,
  /// where all of them are counted. What cannot be read is never passed over.
  package func headcount(_ count: PersonCount, in period: CountPeriod) -> Headcount? {
    participation.first { $0.period == period }?.headcount(count)
      ?? headcountOfParts(count, in: period)
  }

  func headcountOfParts(_ count: PersonCount, in period: CountPeriod) -> Headcount? {
    let parts = period.parts.compactMap { headcount(count, in: $0) }
    guard !parts.isEmpty, parts.count == period.parts.count else { return nil }
    let unread = parts.compactMap(\.unread)
    if !unread.isEmpty { return Headcount(unread: unread.joined(separator: ", ")) }
    let persons = parts.compactMap(\.persons)
    guard persons.count == parts.count else { return nil }
    // Who ended in one of the times did not end in the other.
    return Headcount(
      persons: Quantity.sum(persons), addedTimes: count == .ended ? nil : period.partsWord)
  }
}

extension CountPeriod {
  /// What the times that make it up are called; nil for a time that none make up.
  var partsWord: String? {
    switch self {
    case .year: "halvår"
    case .half: "kvartal"
    case .years: "år"
    case .quarter, .whole: nil
    }
  }
}

extension Insats {
  /// What its counts of years come to where nobody has written them, and of other times what women
  /// and men make up; the latest first.
  package var computedCounts: [(CountPeriod, Headcount)] {
    let times = participation.compactMap(\.period)
    let all = Set(times + times.compactMap(\.year).map(CountPeriod.year))
    return all.sorted(by: >).compactMap { period in
      headcount(.all, in: period).flatMap { $0.isComputed ? (period, $0) : nil }
    }
  }
}
