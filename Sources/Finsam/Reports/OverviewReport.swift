/// What the first screen shows of a förbund.
package struct OverviewReport: Equatable, Sendable {
  package struct PhaseRow: Equatable, Sendable {
    /// Nil for insatser that have none.
    package let phase: Insats.Phase?
    /// Those that the förbund funds, as far as is known.
    package let insatser: Int
    package let notFunded: Int
    /// Those whose stage is the transcriber's reading.
    package let readings: Int
    /// Of the figure year, in those of the insatser that the förbund funds.
    package let participants: Quantity?
    /// How many of them the participants are of: `1 av 7`; empty where that is all.
    package let coverage: String
    /// Whether a count among them is the transcriber's reading.
    package let isReading: Bool
    package let cost: CostSum?
  }

  package struct Counts: Equatable, Sendable {
    package let insatser: Int
    package let goals: GoalTally
    package let openFindings: Int
    package let acceptedFindings: Int
    /// Files or places that could not be read; hints do not count.
    package let problems: Int
  }

  package let name: String
  /// The day the data speaks of.
  package let day: Day
  /// What the latest styrkort is called, with its year: `Inriktningsmål 2019`.
  package let styrkortTitle: String
  /// The year of the latest styrkort, that of the cards.
  package let styrkortYear: Year?
  package let perspectives: [PerspectiveCard]
  /// The year of `phases`' participants and costs.
  package let figureYear: Year?
  /// What the phases' participants come to, and what they leave out.
  package let participants: ParticipantSum?
  /// How many a source says took part that year.
  package let statedParticipants: StatedParticipants?
  package let phases: [PhaseRow]
  /// The next meeting, and what is to be done before it.
  package let preparation: Preparation
  /// What the year wheel has that is to be done.
  package let due: DueList
  package let attention: [Attention]
  /// How much there is to review, which is a part of what needs attention.
  package let openCount: Int
  package let counts: Counts

  package init(_ office: Office, problems: [Problem], on day: Day, kaaDay: Day? = nil) {
    self.init(
      office, review: ReviewReport(office, problems: problems, on: day), problems: problems,
      on: day, board: KAABoard(office.kaa, on: kaaDay ?? day))
  }

  /// `review` and `board` are those of the same office and problems.
  package init(
    _ office: Office, review: ReviewReport, problems: [Problem], on day: Day, board: KAABoard? = nil
  ) {
    let board = board ?? KAABoard(office.kaa, on: day)
    let late = office.lateActivities(on: day)
    let preparation = Preparation(office, on: day)
    self.preparation = preparation
    due = DueList(office, on: day, preparation: preparation, board: board)
    let noted =
      review.open.map { Attention($0) } + office.unmetGoals(on: day) + late + office.missingFigures
      + office.economyAttention(on: day)
    name = office.forbund.name
    self.day = day
    let styrkort = office.currentStyrkort(on: day)
    styrkortTitle = styrkort?.title ?? ""
    styrkortYear = styrkort?.year
    perspectives = office.perspectiveCards(on: day)
    let year = office.latestFigureYear
    figureYear = year
    participants = year.map { ParticipantSum(office.insatser, in: $0) }
    statedParticipants = year.flatMap { year in
      office.forbund.statedParticipants.first { $0.period == .year(year) }
    }
    phases = office.insatser.phaseRows(on: day, in: year)
    attention = Attention.order.flatMap { kind in noted.filter { $0.kind == kind } }
    openCount = review.openCount
    counts = Counts(
      insatser: office.insatser.count,
      goals: perspectives.map(\.standing.tally).reduce(GoalTally([]), +),
      openFindings: review.open.filter(\.isFinding).count,
      acceptedFindings: review.acceptedCount,
      problems: problems.filter { $0.severity == .error }.count)
  }
}

extension OverviewReport {
  /// What the participants of the phases come to, what they leave out, and what a source says.
  package var participantWords: [String] {
    guard let participants else { return [] }
    // What a source says goes before what is left out: there may be room for few lines.
    return [participants.words, statedParticipants?.words].compactMap(\.self) + addends
      + participants.origins + participants.omissions + unreadCosts + coverages + readPhases
  }

  /// The same in fewer words, the longest first: what is left out is always among them.
  package var shorterParticipantWords: [[String]] {
    guard let participants, let left = participants.shortOmissions else { return [] }
    let omitted = ([left] + participants.origins + unreadCosts).joined(separator: " ")
    let stated = [statedParticipants?.words].compactMap(\.self)
    let total = [participants.words].compactMap(\.self)
    let short = [participants.shortWords].compactMap(\.self)
    return [
      total + stated + addends + [omitted] + coverages + readPhases,
      total + stated + addends + [omitted] + readPhases,
      total + addends + [omitted] + readPhases, total + [omitted] + readPhases,
      total + [omitted], short + [omitted],
    ]
  }

  /// What `(1 av 2)` among the stages means.
  private var coverages: [String] {
    let example = phases.lazy.map(\.coverage)
      .first { !$0.isEmpty }
    return example.map { ["(\($0)) betyder så många av skedets insatser."] } ?? []
  }

  private var unreadCosts: [String] {
    let names = phases.flatMap { $0.cost?.unread ?? [] }
    return names.isEmpty ? [] : ["Kostnaden går inte att läsa för \(names.swedishList)."]
  }

  private var readPhases: [String] {
    let count = phases.map(\.readings).sum
    let whose = count == 1 ? "1 insats" : "\(count) insatser"
    return count == 0 ? [] : ["Skedet är en tolkning för \(whose)."]
  }

  /// What `1 + 2` among the stages means.
  private var addends: [String] {
    phases.contains { $0.notFunded > 0 }
      ? ["Antal efter + är insatser utan förbundets medel."] : []
  }
}

extension OverviewReport.PhaseRow {
  /// `580 000 kr (1 av 2)`, with how many of the insatser it is of where one of them has a cost
  /// that cannot be read.
  package var shownCost: String {
    guard let cost, let amount = cost.amount else { return CellText.none }
    return amount.shown + (cost.unread.isEmpty ? "" : " (\(cost.coverage))")
  }
}

extension ReviewItem {
  var isFinding: Bool {
    if case .finding = kind { true } else { false }
  }
}

extension [Insats] {
  /// A row for each stage that some are in, with the figures of the year.
  func phaseRows(on day: Day, in year: Year?) -> [OverviewReport.PhaseRow] {
    let phases = Insats.Phase.allCases.map(Optional.some) + [nil]
    let own = indices.map { self[$0].phase(on: day) }
    return phases.compactMap { phase in
      let insatser = own.indices.filter { own[$0] == phase }
      guard !insatser.isEmpty else { return nil }
      let funded = insatser.filter { self[$0].isFunded }.map { self[$0] }
      let sum = year.map { ParticipantSum(funded, in: $0) }
      return OverviewReport.PhaseRow(
        phase: phase, insatser: funded.count, notFunded: insatser.count - funded.count,
        readings: insatser.count { self[$0].readings.contains("skede") },
        participants: sum?.total, coverage: sum?.total == nil ? "" : sum?.coverage ?? "",
        isReading: sum?.isReading ?? false,
        cost: year.map { CostSum(funded, in: .year($0)) })
    }
  }
}
