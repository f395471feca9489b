extension Meeting: DetailedRecord {
  package static let detail: [DetailSection<Meeting>] = [
    .title, .unread, .blank,
    .telling(\.day, \.weekday, \.start, \.end) { one, detail in
      let meeting = one.record
      let words = [
        meeting.weekday.text, meeting.day.text, Meeting.hours(meeting.start, meeting.end),
      ]
      detail.field(
        "Tid", words.filter { !$0.isEmpty }.joined(separator: " "), place: one.place)
    },
    .fields(\.place, \.town, \.kind, \.status, \.summonsDay),
    .telling(\.minutes.firstParagraph, \.minutes.lastParagraph) { one, detail in
      guard let paragraphs = one.record.paragraphs else { return }
      detail.field(
        "Paragrafer", "\(paragraphs.lowerBound)–\(paragraphs.upperBound)", place: one.place)
    },
    .fields(
      \.minutes.verifiers, \.minutes.verifiedDay, \.minutes.postedDay, \.minutes.takenDownDay,
      \.minutes.archive),
    .lines { one, detail in
      let attendance = one.record.attendance
      detail.heading(
        "Närvaro (\(attendance.count))", list: one.list(PartKey.attendance),
        reader: attendance.isEmpty ? .screen : .both)
      for present in attendance {
        let facts = [present.organisation, present.function.text].filter { !$0.isEmpty }
        let own = one.part(present, in: PartKey.attendance)
        detail.prose(
          present.role + (facts.isEmpty ? "" : "  " + facts.joined(separator: ", ")), indent: 1,
          place: Place(own.address))
        own.addUntold(attendanceKeys, indent: 3, to: &detail)
      }
    },
    .lines { one, detail in
      let items = one.record.items
      detail.heading(
        "Ärenden (\(items.count))", list: one.list(PartKey.items),
        reader: items.isEmpty ? .screen : .both)
      for item in items { one.part(item, in: PartKey.items).addToMeeting(&detail) }
    },
    .lines { one, detail in
      let goals = one.context.office.goals(decidedAt: one.record)
      if goals.isEmpty { return }
      detail.heading("Mål som bedömdes (\(goals.count))")
      for (address, goal) in goals {
        let facts = [
          goal.decision.paragraph.oneLine, goal.decision.status.text, goal.wording.oneLine,
        ]
        detail.prose(
          "→ " + facts.filter { !$0.isEmpty }.joined(separator: "  "), indent: 1,
          link: .record(address))
      }
    },
    .blank, .rest,
  ]

  private static let attendanceKeys = Attendance.keys(at: [
    \.role, \.organisation, \.function, \.source,
  ])
}

extension Office {
  /// The goals of styrkort that the meeting decided on, as their decisions say by day and body.
  fileprivate func goals(decidedAt meeting: Meeting) -> [(address: Address, goal: Goal)] {
    guard let day = meeting.day?.day else { return [] }
    let body = Folding.plain(meeting.bodyName)
    return styrkort.flatMap { styrkort in
      styrkort.goals.filter { goal in
        let own = goal.decision
        return own.day?.day == day && (own.body.isEmpty || Folding.plain(own.body) == body)
      }.map { (styrkort.address.appending(Step(PartKey.goals, $0.id)), $0) }
    }
  }
}

extension DetailSubject where Subject: Record {
  /// What the line above does not say, quietly below it.
  fileprivate func addUntold(_ told: [String], indent: Int, to detail: inout Detail) {
    detail.nested { detail in
      detail.tell(of: told)
      addRest(indent: indent, isQuiet: true, to: &detail)
    }
  }
}

extension AgendaItem: DetailedRecord {
  package static let detail: [DetailSection<AgendaItem>] = [
    .title, .unread, .blank, .rest,
    .lines { one, detail in
      guard let meeting = one.meeting else { return }
      let below = meeting.items.filter { $0.under == one.record.id }
      if below.isEmpty { return }
      detail.heading("Ärenden under (\(below.count))")
      for item in below {
        let number = item.number.map { "\($0.shown).  " } ?? ""
        detail.prose(
          "→ \(number)\(item.title.oneLine)", indent: 1,
          link: .record(Place(meeting.address(of: item))))
      }
    },
    .parts,
  ]
}

extension DetailSubject<AgendaItem> {
  private static let itemKeys = AgendaItem.keys(at: [
    \.number, \.paragraph, \.under, \.heading, \.background,
  ])
  private static let enclosureKeys = Enclosure.keys(at: [\.name, \.isThere])
  private static let resolutionKeys = Resolution.keys(at: [
    \.wording, \.verdict, \.amount, \.responsible, \.delegatedTo, \.due, \.done, \.source,
  ])

  fileprivate var meeting: Meeting? {
    context.office.meetings.all.first { $0.address.file == address.file }
  }

  /// What was proposed beside what was decided, as agenda and minutes have them.
  fileprivate func addToMeeting(_ detail: inout Detail) {
    let item = record
    let number =
      item.paragraph.map { "§ \($0.shown)  " } ?? item.number.map { "\($0.shown).  " } ?? ""
    let indent = item.under.isEmpty ? 1 : 3
    detail.blank()
    detail.prose(number + item.title.oneLine, .strong, indent: indent, place: Place(address))
    let shown = item.title == item.background ? "" : item.background
    if !shown.isEmpty { detail.prose(shown.oneLine, .dim, indent: indent + 2) }
    addUntold(Self.itemKeys, indent: indent + 2, to: &detail)
    for enclosure in item.enclosures {
      let state = enclosure.isThere.map { $0 ? "" : "  ✖ finns inte" } ?? "  ? framgår inte"
      detail.prose(
        "Bilaga: \(enclosure.name)\(state)", enclosure.isThere == false ? .warning : .dim,
        indent: indent + 2,
        place: Place(address.appending(Step(PartKey.enclosures, enclosure.id))))
      part(enclosure, in: PartKey.enclosures)
        .addUntold(Self.enclosureKeys, indent: indent + 4, to: &detail)
    }
    add(item.proposals, PartKey.proposals, "Förslag", indent: indent + 2, to: &detail)
    add(item.decisions, PartKey.decisions, "Beslut", indent: indent + 2, to: &detail)
    let lacks = item.lacks
    if item.decisions.isEmpty, !lacks.isEmpty {
      detail.hint("Kvar: " + lacks.joined(separator: "; "), .warning, indent: indent + 2)
    }
  }

  private func add(
    _ resolutions: [Resolution], _ part: String, _ word: String, indent: Int,
    to detail: inout Detail
  ) {
    for one in resolutions {
      let facts = [
        one.verdict.text, one.amount?.shown ?? "", one.doer.isEmpty ? "" : "ansvarig: " + one.doer,
        one.due == nil ? "" : "senast " + one.due.text,
        one.done == nil ? "" : "verkställt " + one.done.text + one.readingMark("klart"),
      ].filter { !$0.isEmpty }
      // What only repeats the item's own title is not said twice.
      let words = one.wording == record.title ? "" : ": " + one.wording.oneLine
      detail.prose(
        word + words + (facts.isEmpty ? "" : " (" + facts.joined(separator: ", ") + ")")
          + (one.source.isEmpty ? "" : "  [\(one.source)]"), indent: indent,
        place: Place(address.appending(Step(part, one.id))))
      self.part(one, in: part).addUntold(Self.resolutionKeys, indent: indent + 2, to: &detail)
      let insats = one.insats.isEmpty ? record.insats : one.insats
      if part == PartKey.decisions, one.amount != nil, let meeting {
        let decision = InsatsDecision(meeting.placed(one, of: record), of: insats)
        detail.budgetRows(of: decision, indent: indent + 2, context)
      }
    }
  }
}
