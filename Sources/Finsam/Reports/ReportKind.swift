/// The reports there are: one case each, and one row in `ReportKind+Row.swift`. Commands, help,
/// completion and the screen read the row.
package enum ReportKind: String, CaseIterable, Sendable {
  case styrkort, insatser, resultat, asf, ekonomi, budget, bokslut, indikatorer
  case kallelse, protokoll, beslut, arshjul, samrad, jamstalldhet, behovsbild
  case uppfoljning = "uppfoljning-finsam"
  case andringar, kaa
  case arsredovisning, delarsrapport, verksamhetsplan, projektkatalog

  /// The word on the command line.
  package var word: String { rawValue }

  /// What it is called: `Årsredovisning`.
  package var title: String { row.title }

  package init?(word: String) { self.init(rawValue: Folding.plain(word)) }

  /// `styrkort, insatser och kaa`
  package static func words(_ last: String) -> String {
    allCases.map(\.word).joined(last: last)
  }

  /// `styrkort-2014`: what a file is called, without its ending.
  package func fileName(of period: String?) -> String {
    if row.time == .place { return "\(word)-\(period.map { NewId.slug($0) } ?? "alla")" }
    return "\(word)-\(period ?? "senaste")"
  }
}

/// Which insatser a report is about, where it is not about all.
package struct InsatsChoice: Sendable {
  /// By id, in the order that they are to stand in; empty for all.
  package let ids: [String]
  package let phases: [Insats.Phase]

  package init(ids: [String] = [], phases: [Insats.Phase] = []) {
    (self.ids, self.phases) = (ids, phases)
  }
}

/// What a report is made from.
package struct ReportSource: Sendable {
  package let office: Office
  package let day: Day
  /// The day that cases are computed for.
  package let kaaDay: Day
  /// The day it is: what is said of days by words counts from it.
  let today: Day
  let history: [HistoryEntry]
  /// Where the data stands, and what could not be read of it.
  let positions: Positions
  let problems: [Problem]
  /// Whether the report is to be handed over, so that nothing in it may contradict itself.
  let isFinal: Bool
  /// Whether somebody has read what own words tell of few people, and wants it as it is.
  let isReadThrough: Bool
  /// Whether what may be handed over shows small groups too, as printed originals do.
  let showsSmallGroups: Bool
  let choice: InsatsChoice

  package init(
    _ reading: OfficeReading, today: Today, isFinal: Bool = false, isReadThrough: Bool = false,
    showsSmallGroups: Bool = false, choice: InsatsChoice = InsatsChoice()
  ) {
    self.init(
      reading.office, today: today, history: reading.history, positions: reading.positions,
      problems: reading.problems, isFinal: isFinal, isReadThrough: isReadThrough,
      showsSmallGroups: showsSmallGroups, choice: choice)
  }

  package init(
    _ office: Office, today: Today, history: [HistoryEntry] = [],
    positions: Positions = Positions(), problems: [Problem] = [], isFinal: Bool = false,
    isReadThrough: Bool = false, showsSmallGroups: Bool = false,
    choice: InsatsChoice = InsatsChoice()
  ) {
    self.choice = choice
    self.office = office
    self.positions = positions
    self.problems = problems
    self.isFinal = isFinal
    self.isReadThrough = isReadThrough
    self.showsSmallGroups = showsSmallGroups
    self.today = today.day
    self.history = history
    day = office.day(today)
    kaaDay = office.kaaDay(today)
  }
}

/// What is to be known of a kind of report.
package struct ReportRow: Sendable {
  /// Which times it can be of, or which places.
  package enum Time: Sendable {
    case year, halfYear, period, meeting, day
    /// A year, or the year as it was known on one of its days.
    case yearOrDay
    /// From a day, which a meeting often was.
    case since
    /// A municipality or another area.
    case place
  }

  /// What it is called: `Årsredovisning`.
  package let title: String
  /// What it holds, as a sentence or more.
  package let help: String
  package let time: Time
  /// The part of the office that it is about.
  package let area: CatalogueRow.Area
  /// Whether it can be written as the one to hand over.
  package var canBeFinal = false
  /// Whether it can be of some insatser alone.
  package var isOfChosenInsatser = false
  /// Whether it hides small groups, and can be asked to show them.
  var hidesSmallGroups = false
  /// The times it can be of, the latest first; or the places.
  package let periods: @Sendable (ReportSource) -> [String]
  /// Without a period it is of the latest, or of each thing's own latest.
  package let make: @Sendable (ReportSource, String?) throws(ReportRefusal) -> Report
}

extension ReportRow {
  /// The sentences of the help that are not about the command line's options.
  package var contents: String {
    help.oneLine.split(separator: ". ").filter { !$0.contains("--") }.joined(separator: ". ")
      .endingWithFullStop
  }
}

/// Why there is no such report.
package enum ReportRefusal: Error, Equatable {
  case noneOfKind(DocumentKind)
  case noneOfYear(DocumentKind, String, among: [String])
  /// Nothing is known of the place.
  case noneOfPlace(String, among: [String])
  case noYouths
  case lackOfRules
  case notAHalfYear(String)
  /// The text of a period.
  case notBegun(String, Day)
  case period(InvalidInput)
  /// What is to be the day that changes are counted from.
  case day(InvalidInput)
  /// The next meeting is planned, and has no papers.
  case noSummons(Day)
  /// No meeting is to come.
  case noneNext
  /// No meeting has been.
  case noneHeld
  /// No meeting is known, to count from.
  case noMeeting
  /// What is to be the last day that a report tells of.
  case lastDay(InvalidInput)
  /// The förbund's rules ask for no interim report, or nobody has said whether they do.
  case noInterimAsked(Year, isKnown: Bool)
  /// What no insats is called, and what they are called.
  case noSuchInsats(String, among: [String])
  /// What is to be a stage of insatser.
  case phase(InvalidInput)
  /// None of them is what was chosen.
  case noneChosen
  /// The report's name, and a line for each finding that keeps it from being handed over.
  case openFindings(String, [String])
  /// The time that it is to account for is not over, or the data is older than that.
  case notOver(String, until: Day, known: Day)
  /// The report's name, and a line for each error that hides data.
  case unreadable(String, [String])
  /// The report's name, and a line for each place where own words tell of few people.
  case fewTold(String, [String])

  /// The documents that may be there and not be read.
  package var unread: DocumentKind? {
    switch self {
    case .noneOfKind(let kind), .noneOfYear(let kind, _, _): kind
    case .noYouths: .cases
    case .lackOfRules: .rules
    case .noInterimAsked: .forbund
    case .noSuchInsats, .noneChosen, .phase: .insats
    case .noneOfPlace: .needPoints
    case .notAHalfYear, .notBegun, .period, .day, .noMeeting, .noSummons, .noneNext, .noneHeld,
      .lastDay, .openFindings, .notOver, .unreadable, .fewTold:
      nil
    }
  }
}

extension ReportRefusal {
  /// What is said where the report was asked for on a screen; nil where there is none to speak of.
  package var notice: String? {
    switch self {
    case .noInterimAsked(_, isKnown: true): "Förbundsordningen kräver ingen delårsrapport."
    case .noInterimAsked(_, isKnown: false):
      "Det framgår inte om förbundsordningen kräver en delårsrapport."
    case .noneNext: "Inget möte är planerat."
    case .noneHeld: "Inget möte har hållits ännu."
    case .noSummons(let day): "Nästa möte, \(day.text), har ingen kallelse än."
    default: nil
    }
  }
}
