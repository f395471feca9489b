/// One line of what needs attention, and where it leads.
package struct Attention: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case problem, youths, assessmentAgainstOutcome, unmetGoals, lateActivities,
      unreportedActivities, notAssessed, missingFigures, economy
    case finding, silence
  }

  package let kind: Kind
  package let text: String
  package let place: Place
  /// How many things the line speaks of.
  package let count: Int

  package init(_ kind: Kind, _ text: String, at place: Place, count: Int = 1) {
    self.kind = kind
    self.text = text
    self.place = place
    self.count = count
  }
}

extension Attention {
  init(_ item: ReviewItem) {
    let kind: Kind =
      switch item.kind {
      case .problem(let problem): problem.severity == .error ? .problem : .finding
      case .notAssessed: .notAssessed
      case .finding(let finding) where finding.nature != .contradiction: .silence
      case .finding(let finding): Attention.kind(of: finding.check)
      }
    self.init(kind, item.name + ": " + item.detail, at: item.place)
  }

  /// Findings that stand above others.
  private static func kind(of check: Check) -> Kind {
    if check == .missingRules || check == .undatedRule { return .youths }
    return check == .assessmentAgainstOutcome ? .assessmentAgainstOutcome : .finding
  }

  /// Files that cannot be read come first, then what a person must judge.
  static let order: [Kind] = [
    .problem, .youths, .economy,
    .assessmentAgainstOutcome, .unmetGoals, .lateActivities, .unreportedActivities, .notAssessed,
    .missingFigures, .finding,
    .silence,
  ]
}

extension Office {
  /// Insatser that the förbund funded in the latest year with figures and that lack participants,
  /// cost or result for it.
  package var missingFigures: [Attention] {
    guard let year = latestFigureYear else { return [] }
    return insatser(of: year).compactMap { insats in
      let missing = insats.missingFigures(for: year)
      guard !missing.isEmpty else { return nil }
      return Attention(
        .missingFigures,
        "\(insats.name): Saknar uppgift för \(year.text) om \(missing.swedishList).",
        at: Place(insats.address))
    }
  }

  /// The years for which any insats has participants or a cost, the latest first.
  package var figureYears: [Year] {
    var years: [Year] = []
    func add(_ year: Year?) {
      if let year, !years.contains(year) { years.append(year) }
    }
    insatser.lend { _, insats in
      insats.pointee.participation.lend { add($1.pointee.period?.year) }
      insats.pointee.costs.lend { add($1.pointee.period?.year) }
    }
    return years.sorted(by: >)
  }

  /// The latest year of which at least half as many insatser have figures as of any: the first figure
  /// of a new year does not take away those of the year before.
  package var latestFigureYear: Year? {
    let years = figureYears
    if years.count < 2 { return years.first }
    let counts = years.map { year in
      insatser.offsets { insats in
        insats.pointee.participation.contains { $0.period?.year == year }
          || insats.pointee.costs.contains { $0.period?.year == year }
      }.count
    }
    let most = counts.max() ?? 0
    return zip(years, counts).first { $1 * 2 >= most }?.0
  }
}

extension Insats {
  /// What of a year's figures the insats lacks.
  func missingFigures(for year: Year) -> [String] {
    var missing: [String] = []
    if takesParticipants {
      switch participants(in: year) {
      case .counted, .unreadable: break
      case .wholeTimeOnly: missing.append("deltagare (bara hela projekttiden är räknad)")
      case .partOfYear: missing.append("deltagare (bara en del av året är räknad)")
      case .missing: missing.append("deltagare")
      }
    }
    if cost(in: .year(year))?.amount == nil {
      missing.append("kostnad")
    }
    let hasResult =
      results.contains { $0.isOf(year) } || outcomes.contains { $0.period?.year == year }
    if !hasResult { missing.append("resultat") }
    return missing
  }
}
