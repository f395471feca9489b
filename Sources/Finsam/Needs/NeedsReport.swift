/// What is known of people's needs, area by area, and what is done about them. E.4.
package struct NeedsReport: Sendable {
  let office: Office
  let day: Day

  private let hidden: SmallNeedGroups

  package init(_ office: Office, on day: Day) {
    (self.office, self.day) = (office, day)
    let limit = office.kaa.rules.smallestGroup(on: day)
    hidden = SmallNeedGroups(
      office.needs.points, of: office.needs.catalogue.series, below: limit)
  }

  /// What figures there are of, the members first.
  package var areas: [String] {
    let known = office.needs.points.map(\.area).unique.filter { !$0.isEmpty }
    let own = office.forbund.members.filter { $0.sector == .municipality }.map(\.shortName)
    return own.filter(known.contains) + known.filter { !own.contains($0) }
  }

  /// `Norsjö` for `norsjo` and for `Norsjö kommun`, where that is a member.
  package func area(named word: String) -> String? {
    let plain = Folding.plain(word).trimmed
    let member = office.forbund.members.first {
      [$0.name, $0.id].contains { Folding.plain($0) == plain }
    }
    return areas.first { Folding.plain($0) == plain || $0 == member?.shortName }
  }

  package var report: Report {
    let unplaced = office.needs.points.contains { $0.area.isEmpty } ? [""] : []
    return report("Behovsbild", of: areas + unplaced)
  }

  /// One area's figures, and the needs, which are of the whole förbund.
  package func report(of area: String) -> Report { report("Behovsbild \(area)", of: [area]) }

  private func report(_ title: String, of areas: [String]) -> Report {
    let runs = SeriesRun.all(of: office.needs.points)
    let pages = areas.enumerated().flatMap { index, area in
      chapter(of: area, runs.filter { $0.area == area }, startsPage: index > 0)
    }
    let series = Set(runs.filter { areas.contains($0.area) }.map(\.series))
    return Report(
      title,
      [
        .byline("\(office.forbund.name). Uppgifterna är per \(day.text)."),
        .paragraph(hiddenWords),
        .paragraph(
          "Siffrorna är som de är tryckta. Hushåll och personer är olika saker, och en andel är "
            + "alltid av den helhet som står vid den."),
      ] + standings(of: areas) + pages + breaks(in: series) + needs)
  }

  private var hiddenWords: ReportText {
    hidden.isEmpty
      ? ""
      : "”dolt”: gruppen är mindre än \(hidden.limit), eller större men hade avslöjat en sådan."
  }

  private func chapter(of area: String, _ runs: [SeriesRun], startsPage: Bool) -> [ReportBlock] {
    let names = runs.map(\.series).unique
    return [.heading(ReportText(area.isEmpty ? "Utan område" : area), startsPage: startsPage)]
      + names.flatMap { name -> [ReportBlock] in
        let series = office.needs.catalogue.series.first { $0.id == name }
        let rows = runs.filter { $0.series == name }.flatMap { run in
          run.steps(series).map { step in
            NeedRow(
              run: run, step: step, isHidden: hidden.contains(step.point),
              hidesChange: step.before.map(hidden.contains) == true)
          }
        }
        let list = AnyList(rows, NeedRow.columns) { AnyList.Line(id: $0.step.point.id) }
        return [
          .heading(ReportText(series?.title ?? name), level: 3),
          .paragraph(ReportText(series?.definition ?? "")),
          .trends(runs.filter { $0.series == name }.compactMap { trend($0, series) }),
          .table(ReportTable(list, columns: list.heads.map(\.title))),
        ]
      }
  }

  /// The line of figures that can be compared; nil where there are not two of them to be seen.
  private func trend(_ run: SeriesRun, _ series: NeedSeries?) -> ReportTrend? {
    let steps = run.comparable(series)
    let values = steps.map { step in
      hidden.contains(step.point) ? nil : step.point.value.number.map { Double($0.thousandths) }
    }
    guard values.count(where: { $0 != nil }) > 1, let first = steps.first, let last = steps.last
    else { return nil }
    let words = [
      "\(first.point.period)–\(last.point.period)", Sparkline(values).direction ?? "",
    ].filter { !$0.isEmpty }.joined(separator: ", ")
    return ReportTrend(ReportText(run.title), values, ReportText(words))
  }

  /// The series that are shown first, without what is hidden.
  private func standings(of areas: [String]) -> [ReportBlock] {
    let all = NeedStanding.all(of: office).filter { one in
      areas.contains(one.run.area) && !one.run.points.contains(where: hidden.contains)
    }
    guard !all.isEmpty else { return [] }
    let list = AnyList(all, NeedStanding.columns) { AnyList.Line(id: $0.run.area + $0.series.id) }
    return [.heading("Läget"), .table(ReportTable(list, columns: list.heads.map(\.title)))]
  }

  private func breaks(in told: Set<String>) -> [ReportBlock] {
    let all = office.needs.catalogue.series.filter { told.contains($0.id) }.flatMap { series in
      series.breaks.map { "\($0.day.text): \($0.what.oneLine)" }
    }.unique
    return all.isEmpty
      ? []
      : [
        .heading("Serierna bryts"),
        .paragraph("Det som står på var sin sida om en sådan dag jämförs inte."), .list(all),
      ]
  }

  private var needs: [ReportBlock] {
    let all = office.needs.list.needs.filter(\.asksForAnswer)
    guard !all.isEmpty else { return [] }
    let met = all.filter { !$0.answers.isEmpty }
    let unmet = all.filter(\.answers.isEmpty)
    return [
      .heading("Behov", startsPage: true),
      .paragraph(
        "\(met.count) av \(all.count) behov har lett till en ansökan, en insats eller ett mål."),
      .heading(met.isEmpty ? "" : "Behov som något görs åt", level: 3),
      .list(
        met.map { need in
          ReportItem(
            ReportText(need.title),
            below: [
              ReportText(
                "Leder till: " + need.answers.map(office.title(of:)).joined(separator: ", "))
            ])
        }),
      .heading(unmet.isEmpty ? "" : "Behov som inget görs åt än", level: 3),
      .list(
        unmet.map {
          ReportItem(ReportText($0.title + ($0.source.isEmpty ? "" : " (\($0.source))")))
        }),
    ]
  }
}

private struct NeedRow: Sendable {
  let run: SeriesRun
  let step: SeriesRun.Step
  let isHidden: Bool
  /// Whether the figure before it is hidden: a change would tell it.
  let hidesChange: Bool

  static let columns: [Column<NeedRow>] = [
    Column(ColumnHead("Period", .fixed(10), priority: 9)) { CellText($0.step.point.period) },
    Column(ColumnHead("Grupp", .flexible(14), priority: 8)) { CellText($0.run.group) },
    Column(ColumnHead("Avser", .flexible(14), priority: 7)) { CellText($0.run.meaning) },
    Column(ColumnHead("Värde", .fixed(10), priority: 9, isNumeric: true)) { row in
      let point = row.step.point
      if row.isHidden { return CellText("", shown: "dolt", .dim) }
      return CellText(point.value.text, shown: point.value?.shown ?? point.mark)
    },
    Column(ColumnHead("Enhet", .flexible(10), priority: 8)) { CellText($0.run.unit) },
    Column(ColumnHead("Andel av", .flexible(14), priority: 6)) {
      CellText($0.step.point.denominator)
    },
    Column(ColumnHead("Ändring", .flexible(14), priority: 7)) {
      CellText($0.isHidden || $0.hidesChange ? "" : $0.step.changeWords)
    },
    Column(ColumnHead("Källa", .flexible(8), priority: 3)) { CellText($0.step.point.source) },
  ]
}
