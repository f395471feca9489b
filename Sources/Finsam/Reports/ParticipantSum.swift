/// The participants of one year in the insatser that the förbund funds, and what is left out.
package struct ParticipantSum: Equatable, Sendable {
  package let year: Year
  package let total: Quantity?
  /// Whether a count in it is the transcriber's reading.
  package let isReading: Bool
  /// How many insatser had the participants; those that had none are not among them.
  package let insatser: Int
  package let wholeTimeOnly: Int
  package let partOfYear: Int
  /// The names of those that lack a count of the year.
  package let missing: [String]
  /// The names of those whose count stands there and cannot be read.
  package let unread: [String]
  /// The names of those whose count is that of half-years or quarters together.
  package let added: [String]
  /// The names of those of which only women and men are counted.
  package let ofWomenAndMen: [String]
  /// Those of which only places are counted that year, and not who had them.
  package let placesOnly: Int
  package let notFunded: Int
  /// Those that had no participants.
  package let without: Int
  /// Those for structures, of which nobody counts participants.
  package let notCounted: Int
  /// The years in which others begin, later than the year and without figures of it.
  package let later: [Year]
  /// Whether that they begin then is the transcriber's reading for some of them.
  private let laterIsReading: Bool

  package init(_ insatser: [Insats], in year: Year) {
    self.year = year
    var counts: [Quantity] = []
    var isReading = false
    var (unread, added, ofWomenAndMen) = ([String](), [String](), [String]())
    var tally = (
      insatser: 0, whole: 0, part: 0, missing: [String](), places: 0, notFunded: 0, without: 0,
      notCounted: 0
    )
    insatser.lend { _, insats in
      guard insats.pointee.runs(during: year) || insats.pointee.hasFigures(of: year) else { return }
      guard insats.pointee.isFunded else {
        tally.notFunded += 1
        return
      }
      switch insats.pointee.participants(in: year) {
      case .counted(let count):
        if let persons = count.persons { counts.append(persons) }
        if insats.pointee.hasReadTotal(of: year, count) { isReading = true }
        if count.addedTimes != nil {
          added.append(insats.pointee.shownName)
        } else if count.isWomenAndMen {
          ofWomenAndMen.append(insats.pointee.shownName)
        }
        if count.persons?.number != Number(0) { tally.insatser += 1 } else { tally.without += 1 }
      case .unreadable: unread.append(insats.pointee.shownName)
      case .wholeTimeOnly: tally.whole += 1
      case .partOfYear: tally.part += 1
      case .missing where insats.pointee.hasPlacements(of: year): tally.places += 1
      case .missing where insats.pointee.takesParticipants:
        tally.missing.append(insats.pointee.shownName)
      case .missing: tally.notCounted += 1
      }
    }
    total = counts.isEmpty ? nil : Quantity.sum(counts)
    self.isReading = isReading
    (self.unread, self.added, self.ofWomenAndMen) = (unread, added, ofWomenAndMen)
    let others = insatser.offsets { insats in
      guard insats.pointee.isFunded, insats.pointee.hasBegun,
        !insats.pointee.hasFigures(of: year)
      else { return false }
      return insats.pointee.firstYear.map { year < $0 } ?? false
    }.map { insatser[$0] }
    later = others.compactMap(\.firstYear)
    laterIsReading = others.isReading(["period.start"])
    (
      self.insatser, wholeTimeOnly, partOfYear, missing, placesOnly, notFunded, without, notCounted
    ) =
      tally
  }
}

extension ParticipantSum {
  /// What the total is of, in one sentence; nil where nothing is counted. Nobody knows who is in
  /// several insatser.
  package var words: String? {
    let twice = insatser > 1 ? "; samma person kan vara räknad i flera" : ""
    return total.map {
      "Deltagare \(year.text): \($0.shown)\(isReading ? Readings.mark : "") i "
        + "\(ParticipantSum.count(insatser))\(twice)."
    }
  }

  /// What is worked out in the total and written by nobody, a sentence each.
  package var origins: [String] {
    [
      (added, "är en summa av kortare perioder; samma person kan räknas två gånger"),
      (ofWomenAndMen, "är en summa av kvinnor och män"),
    ].filter { !$0.0.isEmpty }.map { names, words in
      "Antalet för \(ParticipantSum.named(names)) \(words)."
    }
  }

  /// `Deltagare 2014: ca 305.`
  package var shortWords: String? {
    total.map { "Deltagare \(year.text): \($0.shown)\(isReading ? Readings.mark : "")." }
  }

  /// What the total leaves out, a sentence each.
  package var omissions: [String] {
    [
      (unread.count, "har ett antal för \(year.text) som inte går att läsa\(Self.listed(unread))"),
      (wholeTimeOnly, "har bara siffror för hela projekttiden"),
      (partOfYear, "har bara siffror för en del av \(year.text)"),
      (missing.count, "saknar deltagare för \(year.text)\(Self.listed(missing))"),
      (placesOnly, "har bara antal placeringar för \(year.text)"),
      (notFunded, "finansieras inte av förbundet"), (without, "har inga deltagare"),
      (notCounted, "räknar inte deltagare"), (later.count, "är från \(laterYears), utan uppgifter"),
    ].filter { $0.0 > 0 }.map { "\(ParticipantSum.count($0.0)) \($0.1)." }
  }

  /// The same in one short sentence: `Inte med: 3 har hela tiden, 2 saknar antal, 2 utan medel.`;
  /// nil where nothing is left out.
  package var shortOmissions: String? {
    let parts = [
      (unread.count, "går inte att läsa"), (wholeTimeOnly, "bara hela tiden"),
      (partOfYear, "bara del av året"),
      (missing.count, "saknar antal"), (placesOnly, "bara placeringar"),
      (notFunded, "utan förbundets medel"),
      (without, "inga deltagare"), (notCounted, "räknar inte deltagare"),
      (later.count, "från \(laterYears)"),
    ].filter { $0.0 > 0 }
    let out = parts.map(\.0).sum
    guard out > 0 else { return nil }
    let words = parts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    return "\(out) av \(out + insatser) är inte med: \(words)."
  }

  /// How many of the insatser that could have figures the year's are of: `1 av 7`; empty where they
  /// are of all.
  package var coverage: String {
    let all =
      insatser + wholeTimeOnly + partOfYear + missing.count + unread.count + placesOnly
      + later.count
    return insatser == all ? "" : "\(insatser) av \(all)"
  }

  /// `2019`, or `2019 och 2020 (tolkning)`.
  private var laterYears: String {
    Set(later).sorted().map(\.text).swedishList + (laterIsReading ? Readings.mark : "")
  }

  /// A few are told by name.
  private static func listed(_ names: [String]) -> String {
    names.count > 3 || names.isEmpty || names.contains("") ? "" : " (\(names.swedishList))"
  }

  /// `Unga In`, or `5 insatser` where they are many.
  private static func named(_ names: [String]) -> String {
    names.count > 3 ? count(names.count) : names.swedishList
  }

  private static func count(_ insatser: Int) -> String {
    insatser == 1 ? "1 insats" : "\(insatser) insatser"
  }
}

extension Insats {
  fileprivate var firstYear: Year? {
    start.map { Year($0.year) }
  }

  fileprivate func hasReadTotal(of year: Year, _ count: Headcount) -> Bool {
    entries(of: .year(year)).isReading(count.fields + ["period"])
  }

  fileprivate func hasPlacements(of year: Year) -> Bool {
    participation.contains { $0.period?.year == year && $0.placements != nil }
  }

  func hasFigures(of year: Year) -> Bool {
    participation.contains { $0.period?.year == year } || costs.contains { $0.period?.year == year }
  }
}
