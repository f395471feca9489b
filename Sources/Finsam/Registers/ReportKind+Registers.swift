extension ReportKind {
  static let jamstalldhetRow = ReportRow(
    title: "Jämställdhet",
    help: "Kvinnor och män i insatserna, och var uppgiften saknas. Utan år är varje rad insatsens "
      + "senaste. Små grupper är dolda.",
    time: .year, area: .insatser, hidesSmallGroups: true,
    periods: { $0.office.figureYears.map(\.text) }
  ) { source, period throws(ReportRefusal) in
    let years = source.office.figureYears
    let year = period.flatMap { Year(id: $0) }
    guard !source.office.insatser.isEmpty else { throw .noneOfKind(.insats) }
    if let period, year.map(years.contains) != true {
      throw .noneOfYear(.insats, period, among: years.map(\.text))
    }
    return EqualityReport(
      source.office, in: year, on: source.day, hidingSmallGroups: !source.showsSmallGroups
    ).report
  }

  static let behovsbildRow = ReportRow(
    title: "Behovsbild",
    help: "Behovsbilden: siffrorna om behov, kommun för kommun, och vad som görs åt behoven. Med "
      + "--område en kommun, ett län eller riket.",
    time: .place, area: .needs, periods: { NeedsReport($0.office, on: $0.day).areas }
  ) { source, place throws(ReportRefusal) in
    guard source.office.needs != Needs() else { throw .noneOfKind(.needPoints) }
    let report = NeedsReport(source.office, on: source.day)
    guard let place else { return report.report }
    guard let area = report.area(named: place) else {
      throw .noneOfPlace(place, among: report.areas)
    }
    return report.report(of: area)
  }

  static let uppfoljningRow = ReportRow(
    title: "Uppföljning Finsam",
    help:
      "Det som ska skrivas in i Uppföljning Finsam för en period, i fältens ordning där, bredvid "
      + "insatsens egna uppgifter. Små grupper är dolda.",
    time: .period, area: .registers, hidesSmallGroups: true,
    periods: { source in
      let years = source.office.figureYears
      let registered = source.office.registers.registeredPeriods.compactMap(\.period)
      let halves = years.flatMap { year in
        (1...2).reversed().compactMap { CountPeriod(id: "\(year.text)-H\($0)") }
      }
      return (registered + halves).map(\.text).unique.sorted(by: >)
    }
  ) { source, period throws(ReportRefusal) in
    guard !source.office.registers.registrations.isEmpty else { throw .noneOfKind(.registrations) }
    let chosen: CountPeriod
    do throws(InvalidInput) {
      let half = "\(source.day.year)-H\(source.day.month <= 6 ? 1 : 2)"
      chosen = try CountPeriod(text: period ?? half)
    } catch {
      throw .period(error)
    }
    return RegistrationReport(
      source.office, chosen, on: source.day, hidingSmallGroups: !source.showsSmallGroups
    ).report
  }

  static let samradRow = ReportRow(
    title: "Samråd",
    help: "Årets samråd med medlemmarna, vad medlemmarna begär och vad förbundet prioriterar.",
    time: .year, area: .registers,
    periods: { source in
      source.office.registers.consultations.compactMap(\.year?.text).unique.sorted(by: >)
    }
  ) { source, period throws(ReportRefusal) in
    let all = source.office.registers.consultations
    let years = all.compactMap(\.year).sorted(by: >)
    guard let latest = years.first else { throw .noneOfKind(.consultations) }
    guard let year = period.map({ Year(id: $0) }) ?? latest, years.contains(year) else {
      throw .noneOfYear(.consultations, period ?? "", among: years.map(\.text).unique)
    }
    return ConsultationReport(source.office, year, on: source.day).report
  }
}
