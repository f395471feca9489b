/// A meeting as its summons and its minutes have it. BRD-6, BRD-7; the layout of S4:1–356 and
/// S4:366–742.
struct MeetingPapers {
  private let meeting: Meeting
  private let office: Office

  init(_ meeting: Meeting, in office: Office) {
    (self.meeting, self.office) = (meeting, office)
  }

  var summons: Report {
    let head: [ReportBlock] = [
      .byline(ReportText(office.forbund.name)), .list(facts), .heading("Ärenden"),
    ]
    return Report(
      "Kallelse: \(meeting.title)", head + meeting.items.flatMap(proposed) + basis)
  }

  /// What the board is to know of the year when it meets: the economy of this year and of the one
  /// before, and the scorecard that it is to judge. Of other bodies' meetings it is no part.
  private var basis: [ReportBlock] {
    guard meeting.kind == .board, let day = meeting.day?.day else { return [] }
    let years = office.economy.allYears.filter { (day.year - 1...day.year).contains($0.number) }
    let economy = years.flatMap { year -> [ReportBlock] in
      let overview = EconomyReport(office, year, on: day).overview.filter { !$0.isEmpty }
      return overview.isEmpty
        ? [] : [.heading(ReportText("Ekonomi \(year.text)"), level: 3)] + overview
    }
    let scorecard = office.styrkort(judgedOn: day).map { styrkort -> [ReportBlock] in
      let report = StyrkortReport(styrkort, office: office, on: day)
      return [.heading(ReportText(report.title), level: 3)] + report.overview
    }
    let blocks = economy + (scorecard ?? [])
    return blocks.isEmpty ? [] : [.heading("Underlag", startsPage: true)] + blocks
  }

  private func proposed(_ item: AgendaItem) -> [ReportBlock] {
    let words = "\(body) föreslås besluta"
    let isOpen = item.kind == .decision && item.proposals.isEmpty && item.decisions.isEmpty
    return heading(item, number(of: item)) + background(item)
      + (isOpen ? [room(behind: words)] : resolutions(item.proposals, words))
  }

  private func number(of item: AgendaItem) -> String { item.number.map { "\($0.shown). " } ?? "" }

  /// Words, and room to write behind them by hand.
  private func room(behind words: String) -> ReportBlock {
    .paragraph("\(strong: words + ":") \(Self.gap)")
  }

  var minutes: Report {
    let head: [ReportBlock] = [
      .byline(ReportText(office.forbund.name)), .list(facts + minutesFacts),
      .heading("Närvarande"), .table(attendance),
      .paragraph(meeting.attendance.isEmpty ? ReportText(Self.gap) : ""), .heading("Paragrafer"),
    ]
    return Report(
      "Protokoll: \(meeting.title)", head + meeting.items.flatMap(decided) + signatures)
  }

  private func decided(_ item: AgendaItem) -> [ReportBlock] {
    // Until the minutes have paragraphs an item goes by its number in the summons.
    let number = meeting.paragraph(of: item).map { "§ \($0) " } ?? number(of: item)
    let noted = item.decisions.filter { $0.verdict == .noted }
    let decisions =
      resolutions(item.decisions.filter { $0.verdict != .noted }, "\(body) beslutar")
      + resolutions(noted, "\(body) noterar")
    let left = undecided(item)
    let isOpen = !left.isEmpty || item.kind == .decision && item.decisions.isEmpty
    return heading(item, number) + background(item) + decisions
      + resolutions(left, "Förslag till beslut")
      + (isOpen ? [room(behind: "\(body) beslutar")] : [])
  }

  /// Proposals that no decision says yet: they stand in the minutes until somebody has verified
  /// them, so that no part of what was proposed is lost.
  private func undecided(_ item: AgendaItem) -> [Resolution] {
    if item.decisions.isEmpty { return item.proposals }
    if meeting.minutes.verifiedDay != nil || item.decisions.count >= item.proposals.count {
      return []
    }
    let decided = Set(item.decisions.map(\.wording))
    return item.proposals.filter { !decided.contains($0.wording) }
  }

  /// Room to write by hand.
  private static let gap = "____________________"

  private var body: String { meeting.bodyName.capitalizedFirst }

  private var facts: [String] {
    let hours = Meeting.hours(meeting.start, meeting.end)
    let weekday = meeting.day?.day.map { Weekday(of: $0) } ?? meeting.weekday
    let time = [weekday.text, meeting.day.text, hours.isEmpty ? "" : "kl. " + hours]
    let place = [meeting.place, meeting.town].filter { !$0.isEmpty }.joined(separator: ", ")
    return ["Tid: " + time.filter { !$0.isEmpty }.joined(separator: " ").capitalizedFirst]
      + (place.isEmpty ? [] : ["Plats: " + place])
  }

  private var minutesFacts: [String] {
    let minutes = meeting.minutes
    let lines = [
      ("Paragrafer", meeting.paragraphs.map { "\($0.lowerBound)–\($0.upperBound)" } ?? ""),
      ("Justerare", minutes.verifiers.swedishList), ("Justerat", minutes.verifiedDay.text),
      ("Anslaget uppsatt", minutes.postedDay.text),
      ("Anslaget tas ner", minutes.takenDownDay.text), ("Förvaras", minutes.archive),
    ]
    return lines.filter { !$0.1.isEmpty }.map { "\($0): \($1)" }
  }

  private var attendance: ReportTable {
    guard !meeting.attendance.isEmpty else { return ReportTable([], [[String]]()) }
    return ReportTable(
      ["Roll", "Organisation", "Funktion"],
      meeting.attendance.map { [$0.role, $0.organisation, $0.function.text] })
  }

  private func heading(_ item: AgendaItem, _ number: String) -> [ReportBlock] {
    let title = item.heading.isEmpty ? (item.kind.text.capitalizedFirst) : item.heading.oneLine
    return [.heading(ReportText(number + title), level: item.under.isEmpty ? 3 : 4)]
  }

  private func background(_ item: AgendaItem) -> [ReportBlock] {
    let enclosures = item.enclosures.map { enclosure in
      enclosure.isThere == false ? "\(enclosure.name) (saknas)" : enclosure.name
    }
    return ReportBlock.paragraphs(item.background) + [
      .paragraph(ReportText(item.appliedAmount.map { "Sökt belopp: \($0.shown)." } ?? "")),
      .paragraph(
        item.presenter.isEmpty ? "" : "Föredragande: \(item.presenter)."),
      .paragraph(
        enclosures.isEmpty
          ? "" : "\(enclosures.count == 1 ? "Bilaga" : "Bilagor"): \(enclosures.swedishList)."),
    ]
  }

  private func resolutions(_ resolutions: [Resolution], _ words: String) -> [ReportBlock] {
    if resolutions.isEmpty { return [] }
    return [
      .paragraph("\(strong: words + ":")"),
      .list(
        resolutions.map { one in
          ReportItem(
            ReportText(one.wordingWithGaps(Self.gap)),
            below: one.facts.isEmpty ? [] : [ReportText(one.facts)])
        }),
    ]
  }

  private var signatures: [ReportBlock] {
    let roles =
      ["ordförande", "sekreterare"] + meeting.minutes.verifiers.map { "\($0), justerare" }
    return [.heading("Underskrifter"), .list(roles.map { ReportItem("\(Self.gap)  \($0)") })]
  }
}

extension Office {
  /// The scorecard that a meeting is about: with goals that are proposed to it, else the latest
  /// that anybody has judged, else the latest.
  package func styrkort(judgedOn day: Day) -> Styrkort? {
    let known = styrkort.filter { $0.year.map { $0.number <= day.year } ?? false }
      .sorted { $0.id > $1.id }
    return known.first { $0.goals.contains { $0.proposal.meeting?.day == day } }
      ?? known.first {
        $0.goals.contains { $0.proposal.status != nil || $0.decision.status != nil }
      }
      ?? known.first
  }
}

extension Resolution {
  /// What is left open, with room to write it by hand.
  fileprivate func wordingWithGaps(_ gap: String) -> String {
    let words = wording.oneLine.replacing(Resolution.gap, with: gap)
    for ending in ["…", "..."] where words.hasSuffix(ending) {
      return words.dropLast(ending.count).trimmed + " " + gap
    }
    return words == "att" ? words + " " + gap : words
  }

  /// `2014-07-01–2014-12-31`, `från 2015-01-01`
  package var periodWords: String {
    switch (from.text, to.text) {
    case ("", ""): ""
    case (let from, ""): "från " + from
    case ("", let to): "till " + to
    case (let from, let to): from + "–" + to
    }
  }

  /// `550 000 kr, 2014-07-01–2014-12-31, ansvarig förbundschefen, senast 2015-03-01`
  package var facts: String {
    let period = periodWords
    return [
      verdict == .other ? "" : verdict.text, amount?.shown ?? "",
      period.isEmpty ? "" : period + readingMark("från", "till"),
      isWithinFrame == true ? "inom tidigare ram" : "",
      doer.isEmpty ? "" : "ansvarig: " + doer, due == nil ? "" : "senast " + due.text,
      done == nil ? "" : "verkställt " + done.text + readingMark("klart"),
    ].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
