import Testing

@testable import Finsam

/// What stands in summons and minutes, and in the calendar.
@Suite struct MeetingPapersTests {
  private static func resolution(_ id: String, _ wording: String) -> Resolution {
    var resolution = Resolution()
    (resolution.id, resolution.wording) = (id, wording)
    return resolution
  }

  private static func meeting(decided: [String], verified: String? = nil) -> Meeting {
    var item = AgendaItem()
    (item.id, item.heading) = ("5", "Pilotstudie")
    item.proposals = [
      resolution("a", "att godkänna medverkan"), resolution("b", "att bevilja 30 000 kronor"),
    ]
    item.decisions = decided.enumerated().map { resolution("b\($0)", $1) }
    var below = AgendaItem()
    (below.id, below.heading, below.under) = ("5a", "Om studien", "5")
    var meeting = Meeting()
    (meeting.id, meeting.kind, meeting.items) = ("2015-03-05", .board, [item, below])
    meeting.day = PrintedDay(canonical: "2015-03-05")
    meeting.minutes.verifiedDay = verified.flatMap { PrintedDay(canonical: $0) }
    return meeting
  }

  private static func minutes(_ meeting: Meeting, _ office: Office = Office()) -> String {
    MeetingPapers(meeting, in: office).minutes.markdown
  }

  @Test func `what is proposed stays in the minutes until it is decided`() {
    let text = Self.minutes(Self.meeting(decided: ["att godkänna medverkan"]))
    #expect(text.contains("att godkänna medverkan"))
    #expect(text.contains("Förslag till beslut") && text.contains("att bevilja 30 000 kronor"))
    let both = Self.minutes(
      Self.meeting(decided: ["att godkänna medverkan", "att bevilja NNS 25 000 kronor"]))
    #expect(!both.contains("Förslag till beslut") && !both.contains("30 000"))
  }

  /// What the board only takes note of is not written as its decision.
  @Test func `what is noted is told apart from what is decided`() {
    var meeting = Self.meeting(decided: ["att bevilja 30 000 kronor", "rapporten noteras"])
    meeting.items[0].decisions[1].verdict = .noted
    let lines = Self.minutes(meeting).split(separator: "\n").map(String.init)
    func place(_ text: String) -> Int? { lines.firstIndex { $0.contains(text) } }
    let order = ["beslutar:", "att bevilja 30 000 kronor", "noterar:", "rapporten noteras"]
    let places = order.map(place)
    #expect(
      !places.contains(nil) && places.compactMap(\.self) == places.compactMap(\.self).sorted())
  }

  /// The day may be changed after the plan was printed.
  @Test func `the summons has the weekday of its day`() {
    var meeting = Self.meeting(decided: [])
    meeting.weekday = .wednesday
    #expect(MeetingPapers(meeting, in: Office()).summons.markdown.contains("Torsdag 2015-03-05"))
  }

  @Test func `a meeting tells which goals it decided on, and none of others`() throws {
    var office = Office()
    let meeting = Self.meeting(decided: [])
    office.meetings.all = [meeting]
    var styrkort = Styrkort()
    (styrkort.id, styrkort.year) = ("2014", Year(2014))
    let decided = [
      ("individ-1", "styrelsen", "2015-03-05"), ("individ-2", "Styrelsen", "2015-04-01"),
      ("individ-3", "arbetsutskottet", "2015-03-05"), ("individ-4", "", "2015-03-05"),
    ]
    for (id, body, day) in decided {
      var goal = Goal()
      (goal.id, goal.wording) = (id, "Målet \(id)")
      (goal.decision.status, goal.decision.body) = (.met, body)
      goal.decision.day = PrintedDay(canonical: day)
      styrkort.goals.append(goal)
    }
    office.styrkort = [styrkort]
    let reading = OfficeReading(name: "prov", office: office)
    let detail = DetailContext(reading, on: Today(try Day(text: "2015-06-01")))
      .detail(at: meeting.address)
    let told = (detail?.items ?? []).compactMap { item in
      if case .prose(let cell) = item.body, item.link != nil { cell.shown } else { nil }
    }
    #expect(told == ["→ uppnått  Målet individ-1", "→ uppnått  Målet individ-4"])
  }

  @Test func `an item leads to those below it, and the agenda says what is decided`() throws {
    var office = Office()
    let meeting = Self.meeting(decided: ["att godkänna medverkan"])
    office.meetings.all = [meeting]
    let context = DetailContext(
      OfficeReading(name: "prov", office: office), on: Today(try Day(text: "2015-03-01")))
    let led = (context.detail(at: meeting.address(of: meeting.items[0]))?.items ?? []).compactMap {
      if case .prose(let cell) = $0.body, $0.link != nil { cell.shown } else { nil }
    }
    #expect(led == ["→ Om studien"])
    let day = try Day(text: "2015-03-01")
    let overview = OverviewReport(office, problems: [], on: day)
    let list = overview.preparation.list(overview.due)
    let states = (0..<list.count).filter { list.line($0).id == "ärende/5" }.map {
      list.cell($0, 1).shown
    }
    #expect(states == ["1 av 2 beslut skrivna"])
  }

  @Test func `verified minutes are as they are`() {
    let text = Self.minutes(
      Self.meeting(decided: ["att godkänna medverkan"], verified: "2015-03-12"))
    #expect(!text.contains("Förslag till beslut"))
  }

  @Test func `what is grouped under an item stands a level below it`() {
    let text = Self.minutes(Self.meeting(decided: []))
    #expect(text.contains("\n### Pilotstudie\n") && text.contains("\n#### Om studien\n"))
  }

  @Test func `the scorecard of a summons is the one that is judged, though next year's is made`()
    throws
  {
    var office = Office()
    for year in [2014, 2015] {
      var goal = Goal()
      (goal.id, goal.wording) = ("g1", "Mål \(year)")
      if year == 2014 {
        goal.proposal.status = .met
        goal.proposal.meeting = PrintedDay(canonical: "2015-03-05")
      }
      var styrkort = Styrkort()
      (styrkort.id, styrkort.year, styrkort.goals) = ("\(year)", Year(year), [goal])
      office.styrkort.append(styrkort)
    }
    let text = MeetingPapers(Self.meeting(decided: []), in: office).summons.markdown
    #expect(text.contains("2014") && !text.contains("Styrkort 2015"), "\(text)")
    #expect(office.currentStyrkort(on: try Day(text: "2014-12-31"))?.id == "2014")
    // Until the board has decided on what is proposed, or somebody has begun with the new one.
    let newYear = try Day(text: "2015-01-01")
    #expect(office.currentStyrkort(on: newYear)?.id == "2014")
    #expect(office.currentStyrkort(on: try Day(text: "2010-01-01"))?.id == "2014")
    var begun = office
    begun.styrkort[1].goals[0].proposal.status = .notMet
    #expect(begun.currentStyrkort(on: newYear)?.id == "2015")
    office.styrkort[0].goals[0].decision.status = .met
    #expect(office.currentStyrkort(on: newYear)?.id == "2015")
  }

  @Test func `what nobody has decided on is no information, and paragraphs follow from the first`()
    throws
  {
    var meeting = Self.meeting(decided: ["att godkänna medverkan"])
    (meeting.status, meeting.day) = (.held, PrintedDay(canonical: "2015-03-05"))
    meeting.minutes.firstParagraph = Number(587)
    var (told, open) = (AgendaItem(), AgendaItem())
    (told.id, told.heading, told.kind) = ("i", "Länets forum", .information)
    (open.id, open.heading, open.kind) = ("v", "Val av justerare", .election)
    meeting.items += [told, open]
    var office = Office()
    office.meetings.all = [meeting]
    let text = DecisionsReport(office, in: Year(2015)).report.markdown
    #expect(text.contains("Information: Länets forum"), "\(text)")
    #expect(text.contains("Inget beslut inskrivet: Val av justerare"), "\(text)")
    let placed = try #require(meeting.decisions.first)
    let place = try #require(
      meeting.items.filter(\.under.isEmpty).firstIndex { $0.id == placed.item.id })
    #expect(placed.paragraph == 587 + place)
    #expect(text.contains("§ \(587 + place) att godkänna medverkan"), "\(text)")
  }

  @Test func `a decision waits until its day, and is late after it`() throws {
    var meeting = Self.meeting(decided: ["att utreda", "att bevilja"])
    meeting.status = .held
    let item = try #require(meeting.items.firstIndex { !$0.decisions.isEmpty })
    meeting.items[item].decisions[0].responsible = "förbundschefen"
    meeting.items[item].decisions[1].due = PrintedDay(canonical: "2015-04-30")
    var office = Office()
    office.meetings.all = [meeting]
    func standings(_ day: String) throws -> [String] {
      let list = office.meetings.executionList(on: try Day(text: day))
      let column = try #require(list.heads.firstIndex { $0.title == "Läge" })
      return (0..<list.count).map { list.cell($0, column).shown }
    }
    #expect(try standings("2015-04-30") == ["? framgår inte", "○ senast 2015-04-30"])
    #expect(try standings("2015-05-01") == ["! försenat", "? framgår inte"])
  }

  @Test func `a meeting has the hours of the plan, and is the same in a calendar`() throws {
    var planned = PlannedMeeting()
    (planned.id, planned.kind) = ("2015-03-05", .board)
    (planned.start, planned.end, planned.town) = ("09.00", "15.00", "Norsjö")
    planned.day = PrintedDay(canonical: "2015-03-05")
    var plan = MeetingPlan()
    (plan.id, plan.year, plan.meetings) = ("2015", Year(2015), [planned])
    var office = Office()
    office.meetings.plans = [plan]
    let day = try Day(text: "2014-12-31")
    let before = YearCalendar(office, in: Year(2015), on: day).meetings
    office.meetings.all = [Self.meeting(decided: [])]
    let after = YearCalendar(office, in: Year(2015), on: day).meetings
    #expect(after.map(\.id) == before.map(\.id))
    #expect(after.map(\.start) == ["09.00"] && after.map(\.place) == ["Norsjö"])
  }
}
