/// What waits in records that somebody has written.
extension DutySearch {
  var minutes: [DutyTime] {
    preparation.passed.map { meeting in
      DutyTime(
        "Protokoll \(meeting.title)", by: meeting.day?.day,
        missing: ["skriv in besluten, och att mötet är hållet"], at: .record(Place(meeting.address))
      )
    }
      + office.meetings.all.compactMap { meeting -> DutyTime? in
        let open = meeting.unrecorded
        guard let first = open.first else { return nil }
        return DutyTime(
          "Protokoll \(meeting.title)", by: meeting.day?.day,
          missing: ["beslut i \(open.count) av \(meeting.items.count) ärenden"],
          at: .record(Place(meeting.address(of: first))))
      }
  }

  /// Two weeks before the meeting, or on its day where the summons is out.
  var summons: [DutyTime] {
    guard let next = preparation.next else { return [] }
    let name = "Kallelse till \(next.kind.text.isEmpty ? "möte" : next.kind.text) \(next.day.text)"
    guard let meeting = next.meeting else {
      let planned = office.meetings.planned(on: next.day, next.kind)
      return [
        DutyTime(
          name, by: next.day.adding(days: -14), missing: ["mötet är bara planerat"],
          at: .create(.meeting, nil, planned?.proposedTexts ?? [:]))
      ]
    }
    let isSummoned = meeting.status == .summoned || meeting.summonsDay != nil
    let items = preparation.lacking.count
    let left =
      meeting.lacks
      + (items == 0
        ? [] : [items == 1 ? "1 ärende är inte klart" : "\(items) ärenden är inte klara"])
      + (isSummoned ? [] : ["kallelsen är inte skickad"])
    return [
      DutyTime(
        name, by: isSummoned ? next.day : next.day.adding(days: -14), missing: left,
        at: .record(next.place))
    ]
  }

  var execution: [DutyTime] {
    preparation.waiting.map { placed in
      DutyTime(
        "Beslut \(placed.meeting.day.text) \(placed.resolution.wording.oneLine)",
        by: placed.resolution.due?.day, missing: ["om det är verkställt framgår inte"],
        responsible: placed.resolution.doer, at: .record(Place(placed.address)))
    }
  }

  /// What somebody decided in the board's place, and the board has not been told of at its next
  /// meeting.
  var delegation: [DutyTime] {
    let order = office.meetings.delegation
    return order.delegations.flatMap { delegation in
      delegation.uses.compactMap { use -> DutyTime? in
        guard use.reported == nil, let own = use.day?.day else { return nil }
        return DutyTime(
          "Delegerat beslut \(own.text) \(use.what.oneLine)", by: boardMeeting(after: own),
          missing: ["det är inte anmält till styrelsen"], responsible: delegation.to,
          at: .record(
            Place(order.address(of: delegation).appending(Step(PartKey.delegationUses, use.id)))))
      }
    }
  }

  private func boardMeeting(after day: Day) -> Day? {
    let own = office.meetings.all.filter { $0.kind == .board }.compactMap { $0.day?.day }
    let planned = office.meetings.plans.flatMap(\.meetings).filter { $0.kind == .board }
      .compactMap { $0.day?.day }
    return (own + planned).filter { day < $0 }.min()
  }

  /// Those that go on by themselves by the last day to give notice, others by their end. I.4.
  var agreements: [DutyTime] {
    office.registers.agreements.compactMap { agreement in
      let months = agreement.prolongation?.whole ?? 0
      let goesOn = months > 0
      guard let last = goesOn ? agreement.lastNotice(on: day) : agreement.to?.day, day <= last,
        days.contains(last)
      else { return nil }
      return DutyTime(
        agreement.title.isBegun(by: "Avtal") ? agreement.title : "Avtal: " + agreement.title,
        by: last,
        missing: [
          goesOn
            ? "säg upp det, annars förlängs det med "
              + "\(months == 1 ? "1 månad" : "\(months) månader")"
            : "det går ut, och inget nytt är inskrivet"
        ], at: .record(Place(agreement.address)))
    }
  }

  var recommendations: [DutyTime] {
    office.registers.audits.compactMap { audit in
      let open = audit.recommendations.filter(\.isUnanswered)
      guard let first = open.first else { return nil }
      let count = open.count == 1 ? "1 rekommendation" : "\(open.count) rekommendationer"
      return DutyTime(
        "\(audit.name.isEmpty ? audit.title : audit.name.oneLine)",
        by: open.compactMap { $0.due?.day }.min(), missing: ["\(count) utan svar"],
        responsible: first.responsible,
        at: .record(
          Place(audit.address.appending(Step(PartKey.recommendations, first.id)))))
    }
  }

  /// The years that evaluations name for the next one of their kind.
  var evaluations: [DutyTime] {
    let all = office.registers.evaluations
    let named = all.compactMap { one -> (evaluation: Evaluation, next: Year, last: Day)? in
      guard let next = one.next.firstYear, let last = next.days?.upperBound, days.contains(last)
      else { return nil }
      return (one, next, last)
    }
    if named.isEmpty { return [] }
    func subject(_ one: Evaluation) -> String { "\(one.kind.text)/\(one.insats)" }
    var latest: [String: Int] = [:]
    for one in all {
      guard let year = one.year?.number else { continue }
      latest[subject(one)] = max(latest[subject(one)] ?? year, year)
    }
    var told: Set<String> = []
    return named.compactMap { one, next, last in
      // Of the results of one evaluation each has a row.
      guard told.insert("\(next.text)/\(subject(one))").inserted else { return nil }
      let isDone = latest[subject(one)].map { next.number <= $0 } ?? false
      let name = office.insats(one.insats)?.shownName ?? one.insats
      return DutyTime(
        ["Utvärdering", one.kind.text, name, next.text].filter { !$0.isEmpty }
          .joined(separator: " "), by: last, missing: isDone ? [] : ["ingen är inskriven"],
        at: .addRow(
          .evaluations, ["insats": one.insats, "slag": one.kind.text, "år": next.text]))
    }
  }
}

extension String {
  /// The first four digits in a row that are a year; nil where there are none.
  fileprivate var firstYear: Year? {
    var digits = ""
    for scalar in unicodeScalars {
      if ("0"..."9").contains(scalar) {
        digits.unicodeScalars.append(scalar)
        if digits.count == 4 { return Year(id: digits) }
      } else {
        digits = ""
      }
    }
    return nil
  }
}
