/// A report of a year, and the day that it bears.
private struct DatedReport {
  /// What such reports are called, whatever their year: `revision årlig`.
  let kind: String
  let name: String
  let year: Year
  let day: Day
  let place: Place
  let source: String
}

extension Survey {
  /// Reports that bear a day long after the year that they are of, and those of two years that bear
  /// one. 0.4, `period`.
  var datedReports: [Finding] {
    let reports = auditReports + sourceReports
    return reports.compactMap(lateReport) + reportsOfOneDay(reports)
  }

  private var auditReports: [DatedReport] {
    office.registers.audits.compactMap { audit in
      guard let year = audit.year, let day = audit.day?.day else { return nil }
      return DatedReport(
        kind: "revision \(audit.kind.text)",
        name: audit.name.isEmpty ? audit.title : audit.name.oneLine, year: year, day: day,
        place: Place(audit.address, field: "dag"), source: audit.source)
    }
  }

  /// Documents that are named for one year.
  private var sourceReports: [DatedReport] {
    office.forbund.sources.compactMap { source in
      guard let day = source.day?.day else { return nil }
      let years = source.name.years
      guard let year = years.first, years.count == 1 else { return nil }
      let address = Address(DocumentKind.forbund.path(id: ""))
        .appending(Step(PartKey.sources, source.id))
      return DatedReport(
        kind: source.name.replacing(year.text, with: "").normalizedWording,
        name: source.name.oneLine, year: year, day: day, place: Place(address, field: "dag"),
        source: "")
    }
  }

  private func lateReport(_ report: DatedReport) -> Finding? {
    guard let last = Day(year: report.year.number + 1, month: 12, day: 31), last < report.day
    else { return nil }
    return Finding(
      .printedPeriod, at: report.place, ["år": report.year.text, "dag": report.day.text],
      "”\(report.name)” är om \(report.year.text) men har dagen \(report.day.text)"
        + "\(report.source.asPlace), mer än tolv månader efter årets slut."
    ).advising("Jämför år och dag med källan. Var den så sen: godta fyndet med en kommentar.")
  }

  private func reportsOfOneDay(_ reports: [DatedReport]) -> [Finding] {
    reports.indices.compactMap { index in
      let own = reports[index]
      let earlier = reports[..<index].first {
        $0.kind == own.kind && $0.day == own.day && $0.year != own.year
      }
      guard let earlier else { return nil }
      return Finding(
        .printedPeriod, at: own.place,
        ["dag": own.day.text, "år": "\(earlier.year.text), \(own.year.text)"],
        "Både ”\(earlier.name)”\(earlier.source.asPlace) och ”\(own.name)”\(own.source.asPlace) "
          + "har "
          + "dagen \(own.day.text), fast de är om \(earlier.year.text) och \(own.year.text)."
      ).advising(
        "Jämför dagarna med källan. Lämnades båda den dagen: godta fyndet med en kommentar."
      ).against([earlier.place])
    }
  }

  /// What has happened, told of in documents that are all older than that. 0.4, `period`.
  var eventsAfterDocuments: [Finding] {
    let dated = office.forbund.sources.compactMap { source in
      source.day?.day.map { (id: source.id, document: SourceLines.document(source.id), day: $0) }
    }
    guard !dated.isEmpty else { return [] }
    func finding(_ address: Address, _ field: String, _ day: PrintedDay?, _ source: String)
      -> Finding?
    {
      guard let day = day?.day, !source.isEmpty else { return nil }
      let named = Set(SourceLines.all(in: source).map(\.document))
      let known = named.compactMap { document in dated.last { $0.document == document }?.day }
      guard known.count == named.count, let last = known.max(), last < day else { return nil }
      return Finding(
        .printedPeriod, at: Place(address, field: field), [field: day.text, "källa": last.text],
        "Det ska ha hänt \(day.text), men dokumentet som berättar det är från \(last.text)"
          + "\(source.asPlace)."
      ).advising("Jämför dagen med källan, och rätta den som är fel.")
    }
    let (events, milestones) = (office.asf.events, office.asf.milestones)
    func isDated(_ source: String) -> Bool { dated.contains { source.contains($0.id) } }
    return events.offsets { $0.pointee.day != nil && isDated($0.pointee.source) }.map { events[$0] }
      .compactMap { finding($0.address, "dag", $0.day, $0.source) }
      + milestones.compactMap { finding($0.address, "dag", $0.day, $0.source) }
      + office.meetings.all.flatMap { meeting -> [Finding] in
        let source = meeting.source
        let own = meeting.isHeld ? finding(meeting.address, "dag", meeting.day, source) : nil
        let minutes = finding(
          meeting.address, Meeting.key(\.minutes.verifiedDay), meeting.minutes.verifiedDay,
          meeting.minutes.source)
        return [own, minutes].compactMap(\.self)
          + meeting.items.flatMap { item in
            item.decisions.compactMap { decision in
              finding(
                meeting.address(of: item).appending(Step(PartKey.decisions, decision.id)), "klart",
                decision.done, decision.source)
            }
          }
      }
  }
}
