extension ReportKind {
  /// Whether it is made of a meeting, and so no matter for one.
  package var isOfMeetings: Bool {
    switch self {
    case .kallelse, .protokoll, .beslut, .arshjul, .andringar: true
    case .styrkort, .insatser, .resultat, .asf, .ekonomi, .budget, .bokslut, .indikatorer, .kaa,
      .samrad, .jamstalldhet, .behovsbild, .uppfoljning,
      .arsredovisning, .delarsrapport, .verksamhetsplan, .projektkatalog:
      false
    }
  }

  static let kallelseRow = ReportRow(
    title: "Kallelse",
    help:
      "Kallelsen till ett möte: tid, plats och ärenden med förslag till beslut. Utan --möte det "
      + "nästa.",
    time: .meeting, area: .meetings, periods: { $0.office.meetings.all.reversed().map(\.id) }
  ) { source, period throws(ReportRefusal) in
    let next = source.office.meetings.next(on: source.day)
    if period == nil, let next, next.meeting == nil { throw .noSummons(next.day) }
    if period == nil, next == nil, !source.office.meetings.all.isEmpty { throw .noneNext }
    let meeting = try source.meeting(period, else: next?.meeting ?? source.office.meetings.all.last)
    return MeetingPapers(meeting, in: source.office).summons
  }

  static let protokollRow = ReportRow(
    title: "Protokoll",
    help: "Protokollet från ett möte: närvaro, paragrafer och beslut. Utan --möte det senaste.",
    time: .meeting, area: .meetings,
    periods: { $0.office.meetings.all.filter(\.isHeld).reversed().map(\.id) }
  ) { source, period throws(ReportRefusal) in
    let all = source.office.meetings.all.filter { meeting in
      meeting.day?.day.map { $0 <= source.day } ?? true
    }
    let latest = all.last { $0.isHeld && $0.kind == .board } ?? all.last
    let known = source.office.meetings.all
    if period == nil, latest == nil, !known.isEmpty { throw .noneHeld }
    let meeting = try source.meeting(period, else: latest ?? known.first)
    return MeetingPapers(meeting, in: source.office).minutes
  }

  static let beslutRow = ReportRow(
    title: "Beslut",
    help: "Årets beslut, möte för möte, med belopp och utfall.", time: .year, area: .meetings,
    periods: { $0.office.meetings.years.map(\.text) }
  ) { source, period throws(ReportRefusal) in
    let years = source.office.meetings.years
    guard let latest = years.first else { throw .noneOfKind(.meeting) }
    let current = years.first { $0.number <= source.day.year } ?? latest
    let year = period.flatMap { Year(id: $0) } ?? current
    guard years.contains(year), period == nil || period == year.text else {
      throw .noneOfYear(.meeting, period ?? "", among: years.map(\.text))
    }
    return DecisionsReport(source.office, in: year).report
  }

  static let arshjulRow = ReportRow(
    title: "Årshjul",
    help:
      "Årets möten och vad som ska göras: när, av vem, vad som saknas och vad som är gjort. Som "
      + "--form ics för en kalender.",
    time: .year, area: .meetings, periods: { $0.office.wheelYears(on: $0.day).map(\.text) }
  ) { source, period throws(ReportRefusal) in
    let calendar = try source.yearCalendar(period)
    var report = calendar.report(of: source.office.forbund.name)
    report.calendar = calendar.ics(of: source.office.forbund.name, on: source.day)
    return report
  }
}

extension ReportSource {
  /// That of the year, else of the one the day lies in.
  package func yearCalendar(_ period: String?) throws(ReportRefusal) -> YearCalendar {
    let year = period.map { Year(id: $0) } ?? Year(day.year)
    guard let year else { throw .noneOfYear(.yearWheel, period ?? "", among: []) }
    let calendar = YearCalendar(office, in: year, on: day)
    guard !calendar.isEmpty else {
      throw .noneOfYear(
        .yearWheel, year.text, among: office.wheelYears(on: day).map(\.text))
    }
    return calendar
  }

  /// The meeting with the id, or the first on the day.
  fileprivate func meeting(_ period: String?, else usual: Meeting?) throws(ReportRefusal) -> Meeting
  {
    let all = office.meetings.all
    guard let usual else { throw .noneOfKind(.meeting) }
    guard let period else { return usual }
    let found = all.first { $0.id == period } ?? all.first { $0.day.text == period }
    guard let found else { throw .noneOfYear(.meeting, period, among: all.map(\.id)) }
    return found
  }
}

extension Meetings {
  /// The years with meetings that have been held, or at which anything is decided, the latest first.
  package var years: [Year] {
    let years = all.filter { one in
      one.isHeld || one.items.contains { !$0.decisions.isEmpty }
    }.compactMap { meeting in
      meeting.day?.day.map { Year($0.year) }
    }
    return Set(years).sorted(by: >)
  }
}

extension Office {
  /// The years that a calendar can be of, the latest first.
  func wheelYears(on day: Day) -> [Year] {
    let planned = meetings.plans.compactMap(\.year)
    let own = [Year(day.year), Year(day.year + 1)].filter {
      !YearCalendar(self, in: $0, on: day).isEmpty
    }
    return Set(planned + own + meetings.years).sorted(by: >)
  }
}
