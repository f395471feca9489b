/// One förbund as a row of figures: all that is kept of it where many are compared.
package struct ComparedForbund: Equatable, Sendable {
  /// The folder's name.
  package let folder: String
  package let name: String
  package let county: String
  package let inhabitants: Number?
  /// The day that findings are of.
  package let day: Day
  package let figures: [ComparedFigure]
  /// Files that could not be read: figures may lack what stands there.
  package let unreadCount: Int

  package func figure(_ measure: ComparedMeasure) -> ComparedFigure {
    figures.first { $0.measure == measure }
      ?? ComparedFigure(measure, lacking: "indikatorn finns inte")
  }

  /// Fewer participants than these are not told of by what they cost. No source has a limit; five
  /// is usual. IND-13.
  static let leastParticipants = 5
}

extension ComparedForbund {
  /// `year` is what figures are of; nil for the latest of each.
  package init(_ reading: OfficeReading, today: Today, year: Year? = nil) {
    let office = reading.office
    folder = reading.name
    name = office.forbund.name.isEmpty ? reading.name : office.forbund.name
    county = office.forbund.county
    inhabitants = office.forbund.inhabitants
    day = office.day(today)
    unreadCount = reading.problems.count { $0.severity == .error }
    let review = ReviewReport(office, problems: reading.problems, on: day)
    figures =
      [
        office.shownCost(year), office.comparedGoals(year, on: day), office.comparedEquity(year),
      ] + office.comparedContributions(year)
      + [
        ComparedFigure(
          .findings, Number(review.open.count { $0.nature == .contradiction }), of: nil,
          basis: "\(day.text)")
      ]
      + office.comparedIndicators(year)
  }
}

extension Office {
  /// What each participant cost, where no group is small, and else of those who may be shown.
  fileprivate func shownCost(_ asked: Year?) -> ComparedFigure {
    let all = comparedCost(asked)
    guard all.value != nil else { return all }
    let limit = ComparedForbund.leastParticipants
    let shown = PublicOffice(self, below: limit).office.comparedCost(asked)
    if shown.value != nil { return shown }
    return ComparedFigure(
      .costPerParticipant, lacking: "dolt: grupper med färre än \(limit) deltagare", isHidden: true)
  }

  /// What the förbund paid for each participant: of the insatser of which both are known for the
  /// year, and of no others.
  fileprivate func comparedCost(_ asked: Year?) -> ComparedFigure {
    let years = asked.map { [$0] } ?? figureYears
    for year in years {
      let period = CountPeriod.year(year)
      var (cost, persons, known) = (0, 0, 0)
      for insats in insatser {
        guard let amount = insats.cost(in: period)?.amount?.amount,
          case .number(let count)? = insats.headcount(.all, in: period)?.persons,
          let people = count.integer, people > 0
        else { continue }
        (cost, persons, known) = (cost.adding(amount), persons.adding(people), known + 1)
      }
      guard known > 0 else { continue }
      guard persons >= ComparedForbund.leastParticipants else {
        return ComparedFigure(
          .costPerParticipant,
          lacking: "dolt: färre än \(ComparedForbund.leastParticipants) deltagare \(year.text)",
          isHidden: true)
      }
      return ComparedFigure(
        .costPerParticipant, Number((cost + persons / 2) / persons), of: year,
        basis: "\(known) av \(insatser.count) insatser, \(Number(persons).shown) deltagare")
    }
    return ComparedFigure(
      .costPerParticipant,
      lacking: "ingen insats har både deltagare och kostnad"
        + (asked.map { " för \($0.text)" } ?? " för ett år"))
  }

  fileprivate func comparedGoals(_ asked: Year?, on day: Day) -> ComparedFigure {
    // One that is made for the year to come, or that nobody has judged yet, says nothing.
    let judged = self.styrkort.filter { one in
      one.year.map { $0.number <= day.year } ?? false && !goalTally(of: one).isUnjudged
    }.max { $0.id < $1.id }
    guard let styrkort = asked.map(self.styrkort) ?? judged ?? currentStyrkort(on: day),
      let year = styrkort.year
    else {
      return ComparedFigure(
        .goalsMet, lacking: "det finns inget styrkort" + (asked.map { " för \($0.text)" } ?? ""))
    }
    let tally = goalTally(of: styrkort)
    guard tally.goals > 0 else {
      return ComparedFigure(.goalsMet, lacking: "styrkortet har inga mål")
    }
    guard !tally.isUnjudged, let share = Number(percent: tally.metIfDecided, of: tally.goals) else {
      return ComparedFigure(.goalsMet, lacking: "inget mål \(year.text) är bedömt")
    }
    return ComparedFigure(
      .goalsMet, share, of: year, basis: tally.words(), isProposed: tally.metProposed > 0)
  }

  private func goalTally(of styrkort: Styrkort) -> GoalTally {
    styrkort.perspectives.map {
      styrkort.standing(of: $0, threshold: forbund.partialThreshold).tally
    }.reduce(GoalTally([]), +)
  }

  fileprivate func comparedEquity(_ asked: Year?) -> ComparedFigure {
    let known = (asked.map { [$0] } ?? equityYears).compactMap(equity)
    guard let standing = known.first(where: { $0.closing != nil }) ?? known.first,
      let closing = standing.closing
    else {
      return ComparedFigure(
        .equity,
        lacking: "utgående eget kapital är inte inskrivet" + (asked.map { " för \($0.text)" } ?? "")
      )
    }
    guard let ceiling = standing.ceiling, ceiling.amount > 0 else {
      return ComparedFigure(.equity, lacking: "taket för \(standing.year.text) är inte känt")
    }
    let tenths = (Double(closing.amount) / Double(ceiling.amount) * 1_000).rounded()
    guard tenths.magnitude < 1e12 else {
      return ComparedFigure(.equity, lacking: "kapitalet är orimligt mot taket")
    }
    return ComparedFigure(
      .equity, Number(thousandths: Int(tenths) * 100), of: standing.year,
      basis: "\(closing.shown) av \(ceiling.shown)")
  }

  /// What each kind of member pays of all that the members pay.
  fileprivate func comparedContributions(_ asked: Year?) -> [ComparedFigure] {
    Member.Sector.allCases.map { sector in
      let measure = ComparedMeasure.contribution(sector)
      guard let year = asked ?? forbund.contributionYear,
        let whole = forbund.contributions(in: year)?.amount, whole > 0
      else {
        return ComparedFigure(
          measure, lacking: "inga bidrag är inskrivna" + (asked.map { " för \($0.text)" } ?? ""))
      }
      let members = forbund.members.filter { $0.sector == sector }
      let own = members.flatMap(\.contributions).filter { $0.year == year && $0.amount != nil }
      let kinds = Dictionary(forbund.members.map { ($0.id, $0.sector) }) { first, _ in first }
      let all = forbund.members.flatMap { member in
        member.contributions.filter { $0.year == year && $0.amount != nil }
          .map { (member: member, contribution: $0) }
      }
      // An amount that is printed for a member of each kind cannot be shared out.
      let isMixed = all.contains { one in
        one.contribution.sharedWith.contains { kinds[$0] != one.member.sector }
          && (one.member.sector == sector
            || one.contribution.sharedWith.contains { kinds[$0] == sector })
      }
      if isMixed {
        return ComparedFigure(
          measure, lacking: "beloppet \(year.text) gäller flera slags medlemmar")
      }
      guard !own.isEmpty else {
        return ComparedFigure(measure, lacking: "inget bidrag \(year.text) är inskrivet")
      }
      let amount = own.compactMap(\.amount).reduce(0) { $0.adding($1.amount) }
      return ComparedFigure(
        measure, Number.shareInPercent(amount, of: whole), of: year,
        basis: "\(Kronor(amount).shown) av \(Kronor(whole).shown)"
          + (forbund.isOnlyBudgeted(in: year) ? ", något bara i budgeten" : ""))
    }
  }

  /// Those of the latest year with a round that is not invented.
  func comparedIndicators(_ asked: Year?) -> [ComparedFigure] {
    let numbers = indicators.instrument.indicators.map(\.id)
    let real = indicators.rounds.filter { $0.isExample != true && $0.hasBegun(by: .last) }
    let years = Set(real.compactMap(\.year)).sorted(by: >)
    guard let year = asked ?? years.first, years.contains(year) else {
      let isInvented = !indicators.rounds.isEmpty && real.isEmpty
      return numbers.map {
        ComparedFigure(
          .indicator($0),
          lacking: isInvented
            ? "svaren är påhittade" : IndicatorValue.lackWords(of: asked))
      }
    }
    let rounds = indicators.rounds(of: year).filter { $0.isExample != true }
    let figures = rounds.map { indicators.figures(of: $0, forbund.surveys) }
    return numbers.map { number in
      let value = figures.value(number, in: rounds)
      guard let value, let share = value.share else {
        let words = value?.lackWords ?? IndicatorValue.noRoundWords(of: year)
        var isHidden = false
        if case .tooFew? = value?.lack { isHidden = true }
        return ComparedFigure(
          .indicator(number), lacking: "\(words) (\(year.text))", isHidden: isHidden)
      }
      return ComparedFigure(.indicator(number), share, of: year, basis: value.basis)
    }
  }
}

extension IndicatorValue {
  fileprivate static func lackWords(of year: Year?) -> String {
    year.map(noRoundWords) ?? "ingen enkätomgång"
  }
}
