extension Survey {
  /// A meeting whose day has passed, and of which nothing says that it was held.
  func passedMeetings(on day: Day) -> [Finding] {
    office.meetings.passed(on: day).map { meeting in
      let status = meeting.status?.rawValue ?? ""
      return Finding(
        .passedMeeting, at: Place(meeting.address, field: "status"),
        ["dag": meeting.day.text, "status": status],
        "Mötet \(meeting.day.text) har varit, men "
          + (status.isEmpty ? "om det är hållet framgår inte." : "står som \(status).")
      ).ofSilence.advising("Skriv in besluten, och sätt status till hållet.")
    }
  }

  /// What was proposed to a meeting that has been held, and is not decided in its minutes. BRD-7.
  var proposalsWithoutDecision: [Finding] {
    office.meetings.all.filter(\.isHeld).flatMap { meeting in
      meeting.items.flatMap { item in
        item.undecided.map { finding(on: $0, of: item, meeting) }
          + item.decisions.filter { $0.verdict == nil && $0.amount != nil }.map { decision in
            Finding(
              .proposalWithoutDecision,
              at: Place(meeting.placed(decision, of: item).address, field: "utfall"),
              .missing("utfall") + ["belopp": decision.amount.text],
              "Beslutet gäller \(decision.amount?.shown ?? "") men har inget utfall"
                + "\(decision.source.asPlace): om pengarna är beviljade framgår inte."
            ).ofSilence.advising("Skriv in utfallet: beviljat, avslag eller ett annat.")
          }
      }
    }
  }

  /// What was to be carried out by a day that has passed, and is not known to be. C.5.
  func overdueDecisions(on day: Day) -> [Finding] {
    office.meetings.all.filter(\.isHeld).flatMap(\.decisions).compactMap { placed in
      let own = placed.resolution
      guard let last = own.due?.day, last < day, own.done == nil, own.unread(["klart"]) == nil
      else {
        return nil
      }
      return Finding(
        .overdueDecision, at: Place(placed.address, field: "senast"),
        .missing("klart") + ["senast": last.text],
        "Beslutet \(placed.meeting.day.text) ska verkställas senast \(last.text)"
          + "\(own.source.asPlace), och det framgår inte att det är gjort."
      ).ofSilence.advising("Skriv in dagen då det blev klart, eller ta upp det på nästa möte.")
    }
  }

  private func finding(on proposal: Resolution, of item: AgendaItem, _ meeting: Meeting) -> Finding
  {
    let place = Place(
      meeting.address(of: item).appending(Step(PartKey.proposals, proposal.id)), field: "lydelse")
    let facts: Facts = [
      "förslag": Facts.digest(proposal.wording),
      "beslut": item.decisions.map { Facts.digest($0.wording) }.joined(separator: ", "),
    ]
    let number = item.paragraph.map { "§ \($0.shown)" } ?? "Ärendet"
    guard let retold = item.decisions.first(where: { $0.isInMinutes == false }) else {
      let which = item.decisions.isEmpty ? "ett förslag" : "ett förslag till"
      return Finding(
        .proposalWithoutDecision, at: place, facts,
        "\(number) har \(which)\(proposal.source.asPlace) men inget beslut, fast mötet är hållet."
      ).advising("Skriv in beslutet, eller att ärendet bordlades.")
    }
    return Finding(
      .proposalWithoutDecision, at: place, facts,
      "\(number) har i protokollet bara ett förslag\(proposal.source.asPlace); att det beslutades "
        + "står på annat håll: ”\(retold.wording.oneLine)”\(retold.source.asPlace)."
    ).advising("Rätta protokollet, eller ta upp det på nästa möte.").against([
      Place(
        meeting.address(of: item).appending(Step(PartKey.decisions, retold.id)), field: "lydelse")
    ])
  }

  /// A proposal that says `att…` and no more, or leaves a name to be filled in, before the meeting.
  var unfinishedProposals: [Finding] {
    office.meetings.all.filter { !$0.isHeld }.flatMap { meeting in
      meeting.items.flatMap { item in
        item.proposals.filter(\.isUnfinished).map { proposal in
          Finding(
            .unfinishedProposal,
            at: Place(
              meeting.address(of: item).appending(Step(PartKey.proposals, proposal.id)),
              field: "lydelse"), ["lydelse": proposal.wording],
            "Förslaget är inte färdigt: ”\(proposal.wording.oneLine)”\(proposal.source.asPlace)."
          ).ofSilence.advising("Skriv klart förslaget före mötet, eller lämna det till mötet.")
        }
      }
    }
  }
}

extension AgendaItem {
  /// Proposals that no decision in the minutes is on: those with the same words are, and each other
  /// decision is on one more.
  fileprivate var undecided: [Resolution] {
    let inMinutes = decisions.filter { $0.isInMinutes != false }
    let decided = Set(inMinutes.map(\.wording.normalizedWording))
    let open = proposals.filter { !decided.contains($0.wording.normalizedWording) }
    let proposed = Set(proposals.map(\.wording.normalizedWording))
    let others = inMinutes.count { !proposed.contains($0.wording.normalizedWording) }
    return Array(open.dropFirst(others))
  }
}

extension Resolution {
  /// What stands where the source leaves room to write by hand.
  package static let gap = "[tomt]"

  package var isUnfinished: Bool {
    let words = wording.oneLine
    return words.hasSuffix("…") || words.hasSuffix("...") || words == "att"
      || words.utf8.contains(UInt8(ascii: "[")) && words.contains(Self.gap)
  }
}

extension CheckRow {
  static let passedMeeting = CheckRow(
    "passerat-möte", "Möte som har varit",
    "Mötets dag har varit, men mötet står inte som hållet: besluten kan saknas.",
    advice: "Skriv in besluten, och markera mötet som hållet."
  ) { survey, day in survey.passedMeetings(on: day) }

  static let proposalWithoutDecision = CheckRow(
    "förslag-utan-beslut", "Förslag utan beslut",
    "Mötet är hållet, men ett av förslagen har inget beslut i protokollet, eller ett beslut om "
      + "pengar "
      + "har inget utfall.",
    advice: "Skriv in beslutet, eller ta bort förslaget."
  ) { survey, _ in survey.proposalsWithoutDecision }

  static let overdueDecision = CheckRow(
    "ej-verkställt", "Beslut som skulle vara verkställt",
    "Den sista dagen att verkställa ett beslut har passerat, och det framgår inte att det är "
      + "gjort.",
    advice: "Skriv in dagen då det blev klart, eller ta upp det på nästa möte."
  ) { survey, day in survey.overdueDecisions(on: day) }

  static let unfinishedProposal = CheckRow(
    "ofärdigt-förslag", "Förslag som inte är färdigt",
    "Ett förslag till ett möte som ska hållas slutar med ”att…” eller har en lucka.",
    advice: "Skriv klart förslaget före kallelsen."
  ) { survey, _ in survey.unfinishedProposals }
}
