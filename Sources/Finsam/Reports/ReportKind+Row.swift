extension ReportKind {
  package var row: ReportRow {
    switch self {
    case .styrkort: ReportKind.styrkortRow
    case .insatser: ReportKind.insatserRow
    case .resultat: ReportKind.resultatRow
    case .asf: ReportKind.asfRow
    case .ekonomi: ReportKind.ekonomiRow
    case .budget: ReportKind.budgetRow
    case .bokslut: ReportKind.bokslutRow
    case .indikatorer: ReportKind.indikatorerRow
    case .andringar: ReportKind.andringarRow
    case .kaa: ReportKind.kaaRow
    case .kallelse: ReportKind.kallelseRow
    case .protokoll: ReportKind.protokollRow
    case .beslut: ReportKind.beslutRow
    case .arshjul: ReportKind.arshjulRow
    case .samrad: ReportKind.samradRow
    case .jamstalldhet: ReportKind.jamstalldhetRow
    case .behovsbild: ReportKind.behovsbildRow
    case .uppfoljning: ReportKind.uppfoljningRow
    case .arsredovisning: ReportKind.arsredovisningRow
    case .delarsrapport: ReportKind.delarsrapportRow
    case .verksamhetsplan: ReportKind.verksamhetsplanRow
    case .projektkatalog: ReportKind.projektkatalogRow
    }
  }

  private static let styrkortRow = ReportRow(
    title: "Styrkort",
    help: "Styrkortets år: varje mål med mått, bedömning och aktiviteter.", time: .year,
    area: .styrkort, periods: { $0.office.styrkort.map(\.id).sorted(by: >) }
  ) { source, period throws(ReportRefusal) in
    guard let latest = source.office.currentStyrkort(on: source.day) else {
      throw .noneOfKind(.styrkort)
    }
    let styrkort =
      period.map { id in source.office.styrkort.first { $0.id == id } } ?? latest
    guard let styrkort else {
      throw .noneOfYear(
        .styrkort, period ?? "", among: source.office.styrkort.map(\.id))
    }
    return StyrkortReport(styrkort, office: source.office, on: source.day).report
  }

  private static let insatserRow = ReportRow(
    title: "Insatser",
    help: "Alla insatser, med deltagare, kostnad och resultat. Utan år är varje uppgift insatsens "
      + "senaste.",
    time: .year, area: .insatser, periods: { $0.office.figureYears.map(\.text) }
  ) { source, period throws(ReportRefusal) in
    let years = source.office.figureYears
    let year = period.flatMap { Year(id: $0) }
    guard !source.office.insatser.isEmpty else { throw .noneOfKind(.insats) }
    if let period, year.map(years.contains) != true {
      throw .noneOfYear(.insats, period, among: years.map(\.text))
    }
    return InsatserReport(source.office, in: year, on: source.day).report
  }

  private static let resultatRow = ReportRow(
    title: "Resultat",
    help: "Vad det blev av deltagarna, insats för insats. Utan period är varje rad från insatsens "
      + "senaste tid.",
    time: .period, area: .insatser, periods: { $0.office.resultPeriods.map(\.text) }
  ) { source, period throws(ReportRefusal) in
    let chosen: CountPeriod?
    do throws(InvalidInput) {
      chosen = try period.map { text throws(InvalidInput) in try CountPeriod(text: text) }
    } catch {
      throw .period(error)
    }
    return ResultTable(source.office.insatser, in: chosen)
      .report(of: source.office.forbund.name, on: source.day)
  }

  private static let asfRow = ReportRow(
    title: "ASF",
    help: "Årets eller halvårets uppföljning av handlingsplanen, med text till styrelsen för varje "
      + "processmål.",
    time: .period, area: .asf,
    periods: { source in
      source.office.asf.plans.compactMap(\.year).sorted(by: >).flatMap { year in
        BoardAccount.periods(of: year).reversed().filter { period in
          if case .year = period { return true }
          return period.days.map { $0.lowerBound <= source.day } ?? false
        }.map(\.text)
      }
    }
  ) { source, period throws(ReportRefusal) in
    let asf = source.office.asf
    guard let plan = asf.plan(on: source.day)?.year else { throw .noneOfKind(.plan) }
    let chosen = period.map { CountPeriod(id: $0.uppercased()) } ?? .year(plan)
    guard let chosen,
      let report = ASFReport(
        asf, chosen, forbund: source.office.forbund, on: source.day,
        threshold: source.office.forbund.partialThreshold)
    else {
      if let chosen, let days = chosen.days, days.lowerBound > source.day,
        asf.plan(Year(days.lowerBound.year)) != nil
      {
        throw .notBegun(chosen.text, source.day)
      }
      throw .noneOfYear(.plan, period ?? plan.text, among: asf.plans.map(\.id))
    }
    return report.report
  }

  private static let andringarRow = ReportRow(
    title: "Ändringar",
    help: "Det som har ändrats i programmet sedan en dag, post för post. Utan --sedan sedan det "
      + "senaste mötet som finns inskrivet.",
    time: .since, area: .review,
    periods: { source in
      source.office.meetingDays(until: source.day).map(\.text)
    }
  ) { source, period throws(ReportRefusal) in
    let since: Day?
    do throws(InvalidInput) {
      since = try period.map { text throws(InvalidInput) in
        try Day(typed: text, today: source.today)
      }
    } catch {
      throw .day(error)
    }
    guard let since = since ?? source.office.lastMeeting(on: source.day) else { throw .noMeeting }
    return RecentChanges(source.history, in: source.office, since: since)
      .report(of: source.office.forbund.name)
  }

  private static let kaaRow = ReportRow(
    title: "KAA",
    help: "Halvårets tal, där grupper med färre än fem är dolda. Ett halvår före "
      + "aktivitetsansvarets första dag har inga tal, och svaret säger det.",
    time: .halfYear, area: .kaa, periods: { $0.halfYears.map(\.text) }
  ) { source, period throws(ReportRefusal) in
    let (kaa, day) = (source.office.kaa, source.kaaDay)
    guard !kaa.countedCases.isEmpty else { throw .noYouths }
    guard !kaa.lacksRules else { throw .lackOfRules }
    let half = period.map { HalfYear(text: $0) } ?? HalfYear(containing: day)
    guard let half else { throw .notAHalfYear(period ?? "") }
    if let before = KAABeforeDuty(half, rules: kaa.rules, on: day) { return before.report }
    let summary = KAASummary(
      half, cases: kaa.countedCases, followUps: kaa.countedFollowUps, rules: kaa.rules, on: day)
    guard let summary else { throw .notBegun(half.text, day) }
    return summary.report
  }
}

extension ReportSource {
  /// Those that a case may speak of, the latest first: from the one of the first event to the one
  /// that the day lies in.
  fileprivate var halfYears: [HalfYear] {
    let latest = HalfYear(containing: kaaDay)
    let first = office.kaa.countedCases.compactMap(\.event).min()
    let earliest = first?.day.map { HalfYear(containing: $0) } ?? latest
    var halves = [latest]
    while let last = halves.last, earliest < last { halves.append(last.before) }
    return halves
  }
}
