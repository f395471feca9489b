/// What is drawn in of meetings, and of what happened.
extension Drawing {
  private func origin(_ meeting: Meeting) -> Origin {
    Origin(meeting.address, "dag", "veckodag", "slag", "protokoll", "status")
  }

  var board: [DrawnGroup] {
    let seats = office.forbund.board
    let size =
      seats.seats.map { count in
        "Styrelsen har \(count.shown) ledamöter"
          + (seats.substitutes.map { " och \($0.shown) ersättare" } ?? "") + "."
      } ?? ""
    let forbund = Origin(Address(DocumentKind.forbund.path(id: "")), "styrelse")
    let own = meetings.filter { $0.kind == .board || $0.kind == .planningDay }
    let count = own.count { $0.kind == .board }
    let held =
      count == 0 ? "" : "Styrelsen höll \(count) \(count == 1 ? "möte" : "möten") \(year.text)."
    return [
      DrawnGroup([
        .lines([
          .init(ReportText(size), from: size.isEmpty ? [] : [forbund]), .init(ReportText(held)),
        ]), table(of: own),
      ])
    ]
  }

  private func table(of meetings: [Meeting]) -> DrawnPiece {
    .table(
      ["Dag", "Möte", "Paragrafer", "Ort"],
      meetings.map { meeting in
        [
          .init(meeting.day.text, from: [origin(meeting)]), .init(meeting.kind.text),
          .init(meeting.paragraphs.map(\.asParagraphs) ?? ""), .init(meeting.town),
        ]
      })
  }

  /// The groups beside the board, and the meetings of other bodies: how many and when.
  var bodies: [DrawnGroup] {
    let forbund = Address(DocumentKind.forbund.path(id: ""))
    let groups = office.forbund.groups.filter { $0.isThere(in: year) }.map { group in
      let seats = group.seats.map(\.title.oneLine).joined(separator: "; ")
      return [
        DrawnPiece.Cell(
          [group.name, group.area].filter { !$0.isEmpty }.joined(separator: ", "),
          from: [Origin(forbund.appending(Step("grupper", group.id)))]),
        .init(group.task.oneLine), .init(group.chair.oneLine),
        .init(seats.isEmpty ? group.size?.shown ?? "" : seats),
        .init(
          ([group.budget.map { "budget \($0.shown)" }].compactMap(\.self) + group.needs)
            .joined(separator: "; ")),
      ]
    }
    return [
      DrawnGroup([
        .table(
          ["Grupp", "Uppdrag", "Ordförande", "Ledamöter", "Medel och prioriterade behov"], groups)
      ])
    ] + bodyMeetings
  }

  /// The posts of the office itself that are there in the time.
  var officePosts: [StaffPost] {
    office.registers.staff.filter { post in
      guard post.unit == .office, ["", "finns"].contains(post.standing) else { return false }
      let start = (post.from ?? post.day)?.possible?.lowerBound
      let end = post.to?.possible?.upperBound
      return (start.map { $0 <= days.upperBound } ?? false)
        && (end.map { days.lowerBound <= $0 } ?? true)
    }
  }

  var staff: [DrawnGroup] {
    let rows = officePosts.map { post -> [DrawnPiece.Cell] in
      [
        .init(post.role.oneLine, from: [Origin(post.address)]),
        .init(post.printedExtent.isEmpty ? post.extent?.shown ?? "" : post.printedExtent),
        .init(post.employer.oneLine), .init(post.task.oneLine),
      ]
    }
    return [DrawnGroup([.table(["Roll", "Omfattning", "Arbetsgivare", "Uppgift"], rows)])]
  }

  private var bodyMeetings: [DrawnGroup] {
    let others: [Meeting.Kind] = [
      .presidium, .workingCommittee, .localGroup, .steeringGroup, .managementGroup,
      .membersMeeting,
    ]
    let rows = others.compactMap { kind -> [DrawnPiece.Cell]? in
      let own = meetings.filter { $0.kind == kind }
      guard !own.isEmpty else { return nil }
      return [
        .init(kind.rawValue.capitalizedFirst, from: own.map(origin)),
        .init(CellText(count: own.count)), .init(own.map(\.day.text).joined(separator: ", ")),
      ]
    }
    return [DrawnGroup([.table(["Möten", "Antal", "Dagar"], numeric: [1], rows)])]
  }

  var audit: [DrawnGroup] {
    let rows = office.meetings.discharges.filter { $0.year == year }.map {
      one -> [DrawnPiece.Cell] in
      let name = office.forbund.members.first { $0.id == one.member }?.name ?? one.member
      return [
        .init(name, from: [Origin(one.address)]), .init(one.auditor), .init(one.endorsed.text),
        .init(one.decided.text), .init(one.isGranted.text),
      ]
    }
    return [
      DrawnGroup([
        table(of: meetings.filter { $0.kind == .audit }),
        .table(["Medlem", "Revisor", "Tillstyrkt", "Beslutad", "Ansvarsfrihet"], rows),
      ])
    ]
  }

  /// As S4:1219–1510.
  var decisions: [DrawnGroup] {
    meetings.map { meeting in
      DrawnGroup([
        .block(.heading(ReportText(meeting.title), level: 3)),
        .lines(meeting.items.flatMap { lines(of: $0, at: meeting.address(of: $0)) }),
      ])
    }
  }

  private func lines(of item: AgendaItem, at address: Address) -> [DrawnPiece.Line] {
    if item.decisions.isEmpty {
      let told = item.heading.isEmpty ? item.background : item.heading
      return told.isEmpty ? [] : [.init(ReportText(told.oneLine), from: [Origin(address)])]
    }
    let number = item.paragraph.map { "§ \($0.shown) " } ?? ""
    return item.decisions.map { decision in
      .init(
        ReportText(
          number + decision.wording.oneLine
            + (decision.facts.isEmpty ? "" : " (\(decision.facts))")),
        from: [Origin(address.appending(Step(PartKey.decisions, decision.id)))])
    }
  }

  /// What the data has of days in the time, other than the board's own meetings.
  var events: [DrawnGroup] {
    let all = meetingEvents + insatsEvents + asfEvents + calendarEvents
    // Several places may tell of the same thing.
    var told: Set<String> = []
    let rows = all.filter { days.contains($0.day) }
      .sorted { $0.day < $1.day }
      .filter { told.insert("\($0.day.text) \($0.what.normalizedWording)").inserted }
      .map { event -> [DrawnPiece.Cell] in
        [.init(event.day.text), .init(event.what, from: [event.from])]
      }
    return [DrawnGroup([.table(["Dag", "Vad"], rows)])]
  }

  private struct Event {
    let day: Day
    let what: String
    let from: Origin

    init?(_ day: Day?, _ what: String, from: Origin) {
      guard let day, !what.isEmpty else { return nil }
      (self.day, self.what, self.from) = (day, what, from)
    }
  }

  /// What the calendar has, each thing once.
  private var calendarEvents: [Event] {
    office.registers.calendar.filter(\.sameAs.isEmpty).compactMap { entry in
      Event(entry.from?.day, entry.what.oneLine, from: Origin(entry.address))
    }
  }

  private var meetingEvents: [Event] {
    office.meetings.all.flatMap { meeting -> [Event] in
      let own =
        meeting.kind == .board || !meeting.isHeld
        ? nil : Event(meeting.day?.day, meeting.kind.text.capitalizedFirst, from: origin(meeting))
      return [own].compactMap(\.self)
        + meeting.items.compactMap { item in
          Event(
            item.eventDay?.day, item.eventWords,
            from: Origin(meeting.address(of: item), "händelsedag"))
        }
    }
  }

  private var insatsEvents: [Event] {
    insatser.flatMap { insats -> [Event] in
      let name = insats.shownName
      let extended = insats.extendedUntil.flatMap { last in
        insats.extensions.first { $0.until?.possible?.upperBound == last }
      }
      let end =
        extended.map { Origin(insats.address.appending(Step(PartKey.extensions, $0.id))) }
        ?? Origin(insats.address, "period.slut")
      let ends = [
        Event(
          insats.period.start?.day, "\(name) börjar",
          from: Origin(insats.address, "period.start")),
        Event(insats.extendedUntil ?? insats.period.end?.day, "\(name) slutar", from: end),
      ]
      return ends.compactMap(\.self)
        + passages(of: insats)
    }
  }

  /// What the insats goes over to: each once, on the first of the days that are told of.
  private func passages(of insats: Insats) -> [Event] {
    let dated = insats.implementations.filter { $0.day?.day != nil }
    return dated.enumerated().compactMap { place, one in
      let same = dated.filter { $0.title == one.title }
      guard dated.firstIndex(where: { $0.title == one.title }) == place else { return nil }
      let first = same.min { ($0.day?.day ?? .last) < ($1.day?.day ?? .last) } ?? one
      let others = same.filter { $0.day != first.day }.map(\.day.text)
      return Event(
        first.day?.day,
        "\(insats.shownName) går över \(one.title)"
          + (others.isEmpty ? "" : ", enligt en annan uppgift \(others.swedishList)"),
        from: Origin(insats.address.appending(Step("implementering", first.id))))
    }
  }

  private var asfEvents: [Event] {
    office.asf.events.compactMap { event in
      Event(event.day?.day, event.title.oneLine, from: Origin(event.address))
    }
  }

  var signatures: [DrawnGroup] {
    let rows = document.signatures.map { one -> [DrawnPiece.Cell] in
      [
        .init(
          one.role, from: [Origin(address.appending(Step("underskrifter", one.id)))]),
        .init(one.organisation), .init(one.day.text + one.readingMark("dag")), .init(one.town),
      ]
    }
    return [DrawnGroup([.table(["Roll", "Organisation", "Dag", "Ort"], rows)])]
  }
}
