/// The core indicators of a year to hand over: what each came to, of how many, beside the nation
/// and the goals. Groups that are too small are hidden. B.5.
package struct IndicatorsReport: Sendable {
  private let board: IndicatorBoard
  private let day: Day

  package init(_ office: Office, _ year: Year, on day: Day) {
    board = IndicatorBoard(office, year, on: day)
    self.day = day
  }

  package var report: Report {
    let columns = [
      "Nr", "Kärnindikator", "Jakande, %", "Antal svar", "Svarsfrekvens i rundan, %",
      "Nationellt året före, %", "Mot målnivån", "Mål som följs", "Varför inget värde",
    ]
    return Report(
      "Kärnindikatorer \(board.year.text)",
      [.byline(ReportText("\(board.office.forbund.name), per \(day.text)"))]
        + example
        + [.paragraph(ReportText(basis)), .table(ReportTable(board.list, columns: columns))]
        + halves + points)
  }

  private var example: [ReportBlock] {
    board.isExample ? [.remark("Svaren är påhittade exempel.")] : []
  }

  private var basis: String {
    let settings = board.office.forbund.surveys
    let national =
      board.standings.contains { $0.national != nil }
      ? "" : " Nationella jämförelsetal för \(Year(board.year.number - 1).text) är inte inskrivna."
    return "Jakande är de som har svarat 4 eller 5 på en skala från 1 till 5, bland dem som har "
      + "svarat. Sammanvägning: \(settings.way.rawValue). Grupper med färre än \(settings.limit) "
      + "svar visas inte, och inte heller det som skulle avslöja dem.\(national)"
  }

  private var halves: [ReportBlock] {
    guard let standing = board.standing(CoreIndicator.stepForward),
      let comparable = standing.comparable
    else { return [] }
    let words = comparable.share.map { "\($0.shown) % (\(comparable.basis))" }
    return [
      .paragraph(
        ReportText(
          "Indikator 7 räknas av parade svar: "
            + "\(standing.value.share == nil ? standing.value.lackWords : standing.value.shownShare). "
            + "Jämförbart värde, där var sida har svarat för sig: \(words ?? comparable.lackWords)."
        ))
    ]
  }

  private var points: [ReportBlock] {
    guard board.rounds.contains(where: { !$0.values.allSatisfy { $0.lack == .noAnswers } }) else {
      return []
    }
    let list = board.pointsList
    return [
      .heading("Mätpunkter"),
      .table(
        ReportTable(
          list,
          columns: list.heads.map(\.title).filter { $0 != "Enkätomgång" || board.rounds.count > 1 })
      ),
    ]
  }
}

extension ReportKind {
  static let indikatorerRow = ReportRow(
    title: "Kärnindikatorer",
    help:
      "Kärnindikatorerna för ett år: värde, antal svar, svarsfrekvens, nationellt jämförelsetal "
      + "och målnivå. Små grupper är dolda.",
    time: .year, area: .indicators, periods: { $0.office.indicators.years.map(\.text) }
  ) { source, period throws(ReportRefusal) in
    let years = source.office.indicators.years
    guard let latest = years.first(where: { $0.number <= source.day.year }) ?? years.last else {
      throw .noneOfKind(.surveyRound)
    }
    guard let period else {
      return IndicatorsReport(source.office, latest, on: source.day).report
    }
    guard let year = Year(id: period), years.contains(year) else {
      throw .noneOfYear(.surveyRound, period, among: years.map(\.text))
    }
    return IndicatorsReport(source.office, year, on: source.day).report
  }
}
