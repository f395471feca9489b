/// What was decided in a year, meeting by meeting, as an annual account tells it: S4:1219–1510.
struct DecisionsReport {
  private let office: Office
  private let year: Year

  init(_ office: Office, in year: Year) { (self.office, self.year) = (office, year) }

  var report: Report {
    let meetings = office.meetings.all.filter { $0.isHeld && $0.day?.day?.year == year.number }
    let decisions = meetings.flatMap(\.decisions)
    let granted = decisions.filter { $0.resolution.verdict == .granted }
    let sum = granted.compactMap(\.resolution.amount).reduce(Kronor(0), +)
    let counts = [
      "\(meetings.count == 1 ? "1 möte" : "\(meetings.count) möten") och \(decisions.count) "
        + "beslut.",
      granted.isEmpty
        ? "" : "Beviljat \(sum.shown), inklusive det som är inom tidigare ram.",
    ]
    return Report(
      "Beslut \(year.text)",
      [
        .byline(ReportText(office.forbund.name)), .list(counts.filter { !$0.isEmpty }),
        .table(amounts(decisions)),
      ]
        + meetings.flatMap { meeting in
          [
            .heading(ReportText(meeting.title)),
            .list(meeting.items.flatMap { lines($0, at: meeting) }),
          ]
        })
  }

  private func amounts(_ decisions: [PlacedResolution]) -> ReportTable {
    let rows = decisions.filter { $0.resolution.amount != nil }
    if rows.isEmpty { return ReportTable([], [[String]]()) }
    return ReportTable(
      ["Dag", "Insats", "Utfall", "Belopp", "Period"], numeric: [3],
      rows.map { placed -> [CellText] in
        let own = placed.resolution
        let period = own.periodWords
        let mark = period.isEmpty ? "" : own.readingMark("från", "till")
        return [
          CellText(placed.meeting.day.text),
          CellText(office.insats(placed.insats)?.shownName ?? placed.insats),
          CellText(own.verdict.text),
          CellText(own.amount.text, shown: own.amount?.shown ?? CellText.none),
          CellText(period + mark),
        ]
      })
  }

  private func lines(_ item: AgendaItem, at meeting: Meeting) -> [ReportItem] {
    if item.decisions.isEmpty {
      let told = item.heading.isEmpty ? item.background : item.heading
      let words = item.isToBeDecided ? "Inget beslut inskrivet: " : "Information: "
      return told.isEmpty ? [] : [ReportItem(ReportText(words + told.oneLine))]
    }
    return item.decisions.map { decision in
      let number = meeting.paragraph(of: item).map { "§ \($0) " } ?? ""
      let source = decision.source.isEmpty ? "" : " [\(decision.source)]"
      return ReportItem(
        ReportText(number + decision.wording.oneLine + source),
        below: decision.facts.isEmpty ? [] : [ReportText(decision.facts)])
    }
  }
}
