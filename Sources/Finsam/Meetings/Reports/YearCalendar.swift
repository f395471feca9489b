/// A year of the office: its meetings, and the tasks of the year wheel at their days.
package struct YearCalendar: Equatable, Sendable {
  package struct Entry: Equatable, Sendable {
    /// Tells it from others: `moten/plan-2015/2015-03-05`.
    let id: String
    let what: String
    let days: ClosedRange<Day>
    /// As printed: `09.00`; empty for whole days.
    let start: String
    let end: String
    let place: String
    let note: String
    /// Whether its time is over, and nobody has said that it is done.
    var isLate = false
  }

  package let year: Year
  package let meetings: [Entry]
  package let tasks: [Entry]
  /// What every förbund does in the year, done or not, by its last day.
  package let duties: [DueItem]
  /// What is late since an earlier year, in the calendar of the day's own year.
  package let earlier: [DueItem]
  /// Tasks of the year wheel that have no days of their own: what comes back every month, say.
  let undated: [YearTask]

  package init(_ office: Office, in year: Year, on day: Day) {
    self.year = year
    let ofYear = DueList(office, in: year, on: day).items
    duties = ofYear
    // What of KAA is late stands in the dashboard, where those who may see it look.
    let late =
      day.year == year.number
      ? DueList(
        office, on: day, preparation: Preparation(office, on: day), lateCases: .init()
      ).all.filter { $0.state == .late } : []
    let known = Set(ofYear.map(\.id))
    earlier = late.filter { item in
      item.taskAddress == nil ? !known.contains(item.id) : item.last?.year != year.number
    }
    let missed = Set(late.filter { $0.taskAddress != nil }.map(\.id))
    // What the data shows stands among the duties.
    let own = office.meetings.yearWheel.tasks.filter { $0.shownBy == nil }
    var taken: Set<String> = []
    let held = office.meetings.all.compactMap { meeting -> Entry? in
      guard let day = meeting.day?.day, day.year == year.number else { return nil }
      // It is the same meeting in a calendar that had it from the plan.
      let planned = office.meetings.planned(on: day, meeting.kind)
      // Of two of a kind on one day the plan is of the first.
      let isPlanned = planned.map { taken.insert(Self.id($0, in: year)).inserted } ?? false
      let hours = meeting.start.isEmpty ? planned : nil
      let places = [meeting.place, meeting.town].filter { !$0.isEmpty }
      return Entry(
        id: planned.flatMap { isPlanned ? Self.id($0, in: year) : nil } ?? meeting.id,
        what: meeting.kind.text.capitalizedFirst, days: day...day,
        start: hours?.start ?? meeting.start, end: hours?.end ?? meeting.end,
        place: places.isEmpty ? planned?.town ?? "" : places.joined(separator: ", "),
        note: meeting.status.text)
    }
    let planned = office.meetings.plans.filter { $0.year == year }.flatMap { plan in
      plan.meetings.compactMap { one -> Entry? in
        guard let day = one.day?.day, !office.meetings.isHere(one) else { return nil }
        return Entry(
          id: Self.id(one, in: year), what: one.kind.text.capitalizedFirst, days: day...day,
          start: one.start, end: one.end, place: one.town,
          note: Meeting.Status.planned.rawValue)
      }
    }
    meetings = (held + planned).sorted { $0.days.lowerBound < $1.days.lowerBound }
    tasks = own.flatMap { task in
      task.times(in: year).enumerated().map { index, days in
        Entry(
          id: "arshjul-\(task.id)-\(year.text)-\(index + 1)", what: task.what.oneLine, days: days,
          start: "", end: "", place: "",
          note: [
            task.shownTime, task.responsible.isEmpty ? "" : "Ansvarig: " + task.responsible,
            task.governedBy,
          ].filter { !$0.isEmpty }.joined(separator: ". "),
          isLate: missed.contains("årshjul/\(task.id)/\(days.upperBound.text)"))
      }
    }.sorted { ($0.days.upperBound, $0.days.lowerBound) < ($1.days.upperBound, $1.days.lowerBound) }
    undated = own.filter { $0.times(in: year).isEmpty }
  }

  /// The same in every calendar; plans of two years may number their meetings alike.
  private static func id(_ planned: PlannedMeeting, in year: Year) -> String {
    "plan-" + (planned.id.contains(year.text) ? "" : "\(year.text)-") + planned.id
  }

  package var isEmpty: Bool {
    meetings.isEmpty && tasks.isEmpty && undated.isEmpty && duties.isEmpty
  }
}

extension YearCalendar {
  func report(of forbund: String) -> Report {
    let months = (1...12).compactMap { month -> [ReportBlock]? in
      let own = tasks.filter { $0.days.upperBound.month == month }
      if own.isEmpty { return nil }
      return [
        .heading(ReportText(Day.monthNames[month - 1].capitalizedFirst), level: 3),
        .table(
          ReportTable(
            ["Senast", "Vad", "När", "Läge"],
            own.map { [$0.days.upperBound.text, $0.what, $0.note, $0.isLate ? "försenat" : ""] })),
      ]
    }
    return Report(
      "Årshjul \(year.text)",
      [.byline(ReportText(forbund)), .heading(meetings.isEmpty ? "" : "Möten")]
        + [
          .table(
            meetings.isEmpty
              ? ReportTable([], [[String]]())
              : ReportTable(
                ["Dag", "Veckodag", "Tid", "Möte", "Plats", "Status"],
                meetings.map { one in
                  [
                    one.days.lowerBound.text, Weekday(of: one.days.lowerBound).rawValue,
                    Meeting.hours(one.start, one.end), one.what,
                    one.place, one.note,
                  ]
                }))
        ] + dutyBlocks + [.heading(tasks.isEmpty ? "" : "Kontorets egna uppgifter månad för månad")]
        + months.flatMap(\.self) + undatedBlocks)
  }

  private var dutyBlocks: [ReportBlock] {
    let all = duties + earlier
    if all.isEmpty { return [] }
    let done = duties.count { $0.state == .done }
    func lateWords(_ count: Int) -> String {
      "\(count) är \(count == 1 ? "försenad" : "försenade")"
    }
    let late = duties.count { $0.state == .late }
    let ownLate = tasks.count(where: \.isLate)
    let others = [
      earlier.isEmpty ? "" : "Från tidigare år: \(lateWords(earlier.count)).",
      ownLate == 0 ? "" : "Av kontorets egna uppgifter: \(lateWords(ownLate)).",
    ].filter { !$0.isEmpty }
    let own =
      duties.isEmpty
      ? ""
      : "\(done) av \(duties.count) är \(done == 1 ? "gjord" : "gjorda")"
        + (late == 0 ? "" : ", " + lateWords(late)) + ". Vad som är gjort framgår av uppgifterna."
    return [
      .heading("Vad som ska göras"),
      .paragraph(ReportText(([own] + others).filter { !$0.isEmpty }.joined(separator: " "))),
      .table(table(of: duties)),
      .heading(earlier.isEmpty ? "" : "Försenat sedan tidigare år", level: 3),
      .table(table(of: earlier)),
    ]
  }

  private func table(of duties: [DueItem]) -> ReportTable {
    if duties.isEmpty { return ReportTable([], [[String]]()) }
    return ReportTable(
      ["Senast", "Vad", "Ansvarig", "Läge", "Saknas", "Var", "Gjort när", "Källa"],
      duties.map {
        [
          $0.last.text, $0.what, $0.who, $0.stateWord, $0.missing.joined(separator: "; "),
          $0.place.words, $0.duty?.row.doneWhen ?? "", $0.source,
        ]
      })
  }

  private var undatedBlocks: [ReportBlock] {
    if undated.isEmpty { return [] }
    return [
      .heading("Utan bestämda dagar"),
      .table(
        ReportTable(
          ["Vad", "När", "Ansvarig", "Styrs av"],
          undated.map { [$0.what.oneLine, $0.shownTime, $0.responsible, $0.governedBy] })),
    ]
  }
}
