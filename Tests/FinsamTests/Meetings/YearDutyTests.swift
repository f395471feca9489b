import Testing

@testable import Finsam

/// Every row of the year wheel is told of exactly when its condition says, and no longer when the
/// thing is done: in offices where random things are missing, on random days.
struct YearDutyTests {
  @Test func `a planning day that the meeting plan has is planned`() throws {
    var office = DutyOffice.base
    let day = try Day(text: "2015-01-20")
    func missing() -> [String]? {
      DueList(office, in: Year(2015), on: day).items.first { $0.duty == .planningDay }?.missing
    }
    #expect(missing() == ["inget är planerat"])
    var planned = PlannedMeeting()
    (planned.id, planned.kind) = ("p", .planningDay)
    planned.day = .day(try Day(text: "2015-10-28"))
    var plan = MeetingPlan()
    (plan.id, plan.year, plan.meetings) = ("2015", Year(2015), [planned])
    office.meetings.plans = [plan]
    #expect(missing() == ["inte hållet än"])
  }

  @Test(arguments: 1...40)
  func `what is due is told of exactly when it is near and not done`(seed: UInt64) throws {
    var chance = Chance(seed: seed)
    let day = try #require(Day(year: 2015, month: 1, day: 1)).adding(
      days: chance.number(below: 365))
    var (office, expected) = (DutyOffice.base, [String]())
    for duty in YearDuty.allCases {
      DutyOffice.need(duty, in: &office, on: day)
      for time in DutyOffice.times(of: duty, around: day) {
        if chance.isTrue {
          DutyOffice.perform(time, in: &office)
          expected.removeAll(where: time.settles)
        } else if time.isTold(on: day) {
          expected.append(time.id)
        }
      }
    }
    var due = OverviewReport(office, problems: [], on: day).due
    let told = due.all.map(\.testId)
    #expect(told.filter { !expected.contains($0) } == [], "\(day.text)")
    #expect(expected.filter { !told.contains($0) } == [], "\(day.text)")
    #expect(told.count == expected.count)
    #expect(due.older.allSatisfy { $0.state == .late && $0.last.map { $0.year < 2015 } ?? false })
    #expect(due.lateCount == due.all.count { $0.state == .late })
    let order = due.all.map { ($0.state == .late ? 0 : 1, $0.last ?? .last) }
    #expect(zip(order, order.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(due.all.allSatisfy { !$0.missing.isEmpty && !$0.who.isEmpty && !$0.source.isEmpty })

    // One thing after another is done, and each takes away its own row alone.
    for item in due.all {
      let duty = try #require(item.duty)
      let time = try #require(
        DutyOffice.times(of: duty, around: day).first { $0.id == item.testId })
      DutyOffice.perform(time, in: &office)
      let left = due.all.filter { $0 != item }
      due = OverviewReport(office, problems: [], on: day).due
      #expect(due.all.map(\.testId) == left.map(\.testId), "\(duty.rawValue)")
    }
    #expect(due.all.isEmpty)
  }

  @Test(arguments: 1...20)
  func `as many are late in Översikt, in the year wheel and in its report`(seed: UInt64) throws {
    var chance = Chance(seed: seed)
    let day = try #require(Day(year: 2014, month: 1, day: 1)).adding(
      days: chance.number(below: 720))
    var office = DutyOffice.base
    for duty in YearDuty.allCases {
      DutyOffice.need(duty, in: &office, on: day)
      for time in DutyOffice.times(of: duty, around: day) where chance.isTrue {
        DutyOffice.perform(time, in: &office)
      }
    }
    office.meetings.yearWheel.tasks = ["januari", "senast 31 mars", "oktober"].map { when in
      var task = YearTask()
      (task.id, task.what, task.when) = (when, "Uppgift \(when)", when)
      return task
    }
    let due = OverviewReport(office, problems: [], on: day).due
    // All that is late is in one row or behind the one that says how many are older.
    let folded = due.folded.filter { $0.state == .late && $0.place != .yearWheel }
    #expect(folded.count + due.older.count == due.lateCount)
    #expect(due.folded.contains { $0.place == .yearWheel } == !due.older.isEmpty)
    let wheel = YearWheelList(office, on: day, due: due).list
    let rows = (0..<wheel.count).filter { row in
      wheel.heads.indices.contains { wheel.cell(row, $0).shown.hasPrefix("! ") }
    }
    #expect(rows.count == due.lateCount, "\(day.text)")
    let calendar = YearCalendar(office, in: Year(day.year), on: day)
    let report = calendar.report(of: "Provförbundet").markdown
    let told = report.split(separator: "\n").count { $0.contains("| försenat ") }
    #expect(told == due.lateCount, "\(day.text)\n\(report)")
  }

  /// A row of Översikt leads to where the thing is done: what settles it is written there, or is
  /// taken up at a meeting.
  @Test(arguments: YearDuty.allCases)
  func `what settles a duty is written where its row leads, and the row goes`(duty: YearDuty) throws
  {
    let day = try Day(text: "2015-11-15")
    var office = DutyOffice.base
    DutyOffice.need(duty, in: &office, on: day)
    for time in DutyOffice.times(of: duty, around: day) {
      func row(_ office: Office) -> DueItem? {
        OverviewReport(office, problems: [], on: day).due.items.first { $0.testId == time.id }
      }
      guard let item = row(office), item.duty == duty else { continue }
      let before = office
      DutyOffice.perform(time, in: &office)
      #expect(row(office) == nil, "\(time.id)")
      let written = DocumentKind.allCases.filter { kind in
        Self.documents(kind, office) != Self.documents(kind, before)
      }
      #expect(
        item.place.kind.map(written.contains) == true || written == [.meeting],
        "\(time.id) leads to \(item.place), and \(written) is written")
    }
  }

  private static func documents(_ kind: DocumentKind, _ office: Office) -> [Outline] {
    kind.row.ids(office).compactMap { id in kind.row.record(office, id).map { Outline($0) } }
  }

  @Test func `the year as a whole tells what is done too`() throws {
    let day = try Day(text: "2015-02-01")
    var office = DutyOffice.base
    for duty in YearDuty.allCases { DutyOffice.need(duty, in: &office, on: day) }
    let before = DueList(office, in: Year(2015), on: day).items
    #expect(Set(before.compactMap(\.duty)).count > 20)
    for time in YearDuty.allCases.flatMap({ DutyOffice.times(of: $0, around: day) }) {
      DutyOffice.perform(time, in: &office)
    }
    let after = DueList(office, in: Year(2015), on: day).items
    #expect(after.allSatisfy { $0.state == .done })
    #expect(after.contains { $0.duty == .annualReport && $0.what == "Årsredovisning 2014" })
  }

  @Test func `a meeting that was held settles what it decided, and only then`() throws {
    let day = try Day(text: "2015-12-10")
    var office = DutyOffice.base
    func budget(_ office: Office) -> [DueItem] {
      OverviewReport(office, problems: [], on: day).due.items.filter { $0.duty == .budget }
    }
    #expect(budget(office).map(\.state) == [.late])
    var meeting = Meeting()
    (meeting.id, meeting.kind, meeting.status) = ("2015-11-26", .board, .planned)
    meeting.day = try PrintedDay(text: "2015-11-26")
    var item = AgendaItem()
    (item.id, item.duty) = ("1", .budget)
    meeting.items = [item]
    office.meetings.all.append(meeting)
    #expect(budget(office).map(\.state) == [.late])
    office.meetings.all[office.meetings.all.count - 1].status = .held
    #expect(budget(office).isEmpty)
  }

  @Test func `the office's own year wheel says when and who, and is not told of beside`() throws {
    let day = try Day(text: "2015-09-15")
    var office = DutyOffice.base
    var task = YearTask()
    (task.id, task.what, task.when) = ("budget", "Budget för nästa år", "oktober")
    (task.responsible, task.shownBy) = ("ekonomen", .budget)
    var own = YearTask()
    (own.id, own.what, own.when) = ("konferens", "Konferens", "oktober")
    var done = TaskDone()
    done.day = try PrintedDay(text: "2014-10-20")
    own.done = [done]
    office.meetings.yearWheel.tasks = [task, own]
    let due = OverviewReport(office, problems: [], on: day).due.items
    let budget = try #require(due.first { $0.duty == .budget })
    #expect(budget.last?.text == "2015-10-31" && budget.who == "ekonomen")
    #expect(due.filter { $0.duty == nil }.map(\.what) == ["Konferens"])
  }

  /// A förbund that has just begun, with one thing written in and its first styrkort empty.
  @Test(arguments: 0..<4, ["2026-01-02", "2026-06-30", "2026-12-31"])
  func `one that begins has its first year's duties, and none from before`(
    first: Int, text: String
  ) throws {
    let day = try Day(text: text)
    var office = Office()
    office.forbund.name = "Provförbundet"
    var styrkort = Styrkort()
    (styrkort.id, styrkort.year) = ("2026", Year(2026))
    office.styrkort = [styrkort]
    func told() -> [DueItem] { DueList(office, in: Year(2026), on: day).items }
    let plans: Set<YearDuty> = [.budget, .activityPlan, .styrkort, .meetingPlan]
    #expect(told().allSatisfy { $0.duty.map(plans.contains) != true })

    switch first {
    case 0: office.forbund.members = [Member()]
    case 1: office.insatser = [Insats()]
    case 2: office.meetings.all = [Meeting()]
    default:
      var year = EconomyYear(rows: [EconomyRow()])
      year.id = "2026"
      office.economy.years = [year]
    }
    #expect(plans.isSubset(of: Set(told().compactMap(\.duty))))
    let due = OverviewReport(office, problems: [], on: day).due.all
    let closing: Set<YearDuty> = [.accounts, .annualReport, .goals, .figures]
    #expect(
      due.allSatisfy { item in
        // What closes the year before lies in this one.
        let isClosing = item.duty.map(closing.contains) == true
        return item.last.map { (isClosing ? 2027 : 2026) <= $0.year } != false
      })
  }

  @Test func `nothing is missing in years that the data does not tell of`() throws {
    let due = OverviewReport(Office(), problems: [], on: try Day(text: "2015-12-10")).due
    #expect(due.items.isEmpty)
  }

  @Test(arguments: YearDuty.allCases)
  func `a row says when, who, what shows it done and where that is read`(duty: YearDuty) {
    let row = duty.row
    for text in [row.when, row.responsible, row.doneWhen, row.source] { #expect(!text.isEmpty) }
    #expect(row.source.contains { $0.isNumber }, "\(row.source)")
  }

  /// When a task is done, as its words have it, and the last days that it is late and due for.
  struct OwnTask: Sendable, CustomTestStringConvertible {
    let when: String
    var every: YearTask.Recurrence?
    let day: String
    var done: [String] = []
    let late: String
    let next: String
    var testDescription: String { "\(when) \(every.text) \(day) \(done)" }
  }

  static let ownTasks: [OwnTask] = [
    // The day after its last day it is late, and until it is done.
    OwnTask(when: "senast 31 mars", day: "2015-03-31", late: "", next: "2015-03-31"),
    OwnTask(when: "senast 31 mars", day: "2015-04-01", late: "2015-03-31", next: "2016-03-31"),
    OwnTask(
      when: "senast 31 mars", day: "2015-04-01", done: ["2015-03-20"], late: "",
      next: "2016-03-31"),
    OwnTask(
      when: "senast 31 mars", day: "2015-04-20", done: ["2015-04-10 för 2015-03-31"], late: "",
      next: "2016-03-31"),
    // What was done a year before is no reason that it should not be late now.
    OwnTask(
      when: "senast 31 mars", day: "2015-04-20", done: ["2014-03-10"], late: "2015-03-31",
      next: "2016-03-31"),
    OwnTask(when: "", every: .quarterly, day: "2015-02-10", late: "2014-12-31", next: "2015-03-31"),
    OwnTask(
      when: "", every: .quarterly, day: "2015-02-10", done: ["2014-12-01"], late: "",
      next: "2015-03-31"),
    OwnTask(
      when: "", every: .quarterly, day: "2015-02-10", done: ["2015-02-10 för 2014-12-31"], late: "",
      next: "2015-03-31"),
    OwnTask(
      when: "augusti och oktober", day: "2015-09-10", late: "2015-08-31", next: "2015-10-31"),
    OwnTask(
      when: "mars", every: .everySecondYear, day: "2015-05-01", done: ["2014-03-05"], late: "",
      next: "2016-03-31"),
    OwnTask(
      when: "mars", every: .everySecondYear, day: "2015-05-01", done: ["2013-03-05"],
      late: "2015-03-31", next: "2016-03-31"),
    OwnTask(when: "löpande", day: "2015-05-01", late: "", next: "2015-12-31"),
    OwnTask(when: "någon gång", day: "2015-05-01", late: "", next: ""),
  ]

  @Test(arguments: ownTasks)
  func `a task of the office's own is late for its latest time until it is done`(own: OwnTask)
    throws
  {
    var task = YearTask()
    (task.id, task.when, task.recurrence) = ("t", own.when, own.every)
    for text in own.done {
      let days = text.split(separator: " för ").map(String.init)
      var done = TaskDone()
      done.day = PrintedDay(canonical: days[0])
      done.occasion = days.count == 2 ? PrintedDay(canonical: days[1]) : nil
      task.done.append(done)
    }
    let day = try Day(text: own.day)
    #expect(task.missed(on: day)?.upperBound.text ?? "" == own.late)
    #expect(task.next(on: day)?.upperBound.text ?? "" == own.next)
  }

  @Test func `what is late is ticked for its own time, and what is near for its`() throws {
    let day = try Day(text: "2015-02-10")
    let address = Address("arshjul.yaml", [Step(PartKey.yearTasks, "rekvisitioner")])
    var office = DutyOffice.base
    var task = YearTask()
    (task.id, task.what, task.recurrence) = ("rekvisitioner", "Rekvisitioner", .quarterly)
    office.meetings.yearWheel.tasks = [task]
    func own() -> [String] {
      OverviewReport(office, problems: [], on: day).due.all.filter { $0.duty == nil }
        .map { "\($0.last.text) \($0.stateWord)" }
    }
    func tick(_ last: Day?) throws {
      let change = try #require(
        office.meetings.yearWheel.tasks[0].ticking(last, on: day, at: address))
      office.meetings.yearWheel = try office.meetings.yearWheel
        .applying(change.edit, at: change.address.steps, in: change.address.file)
    }
    #expect(own() == ["2014-12-31 försenat", "2015-03-31 kvar"])
    try tick(try Day(text: "2014-12-31"))
    #expect(own() == ["2015-03-31 kvar"])
    try tick(try Day(text: "2015-03-31"))
    let done = office.meetings.yearWheel.tasks[0].done
    #expect(done.map(\.day.text) == ["2015-02-10", "2015-02-10"])
    #expect(done.map(\.occasion.text) == ["2014-12-31", ""])
    #expect(own() == ["2015-06-30 kvar"])
    // Once more, and what lasts on the day is taken back.
    try tick(nil)
    #expect(own() == ["2015-03-31 kvar"])
  }

  @Test func `what a member that pays nothing has to do is asked of nobody`() throws {
    let day = try Day(text: "2014-11-01")
    var office = DutyOffice.base
    func member(_ id: String, _ sector: Member.Sector, _ paid: [Int: Int]) -> Member {
      var member = Member()
      (member.id, member.name, member.sector) = (id, id.capitalizedFirst, sector)
      member.contributions = paid.sorted { $0.key < $1.key }.map { year, amount in
        var one = Contribution()
        (one.year, one.amount) = (Year(year), Kronor(amount))
        return one
      }
      return member
    }
    // The state pays through one of its two; one member joined this year, and one has left.
    office.forbund.members = [
      member("fk", .state, [2013: 100, 2014: 100]), member("af", .state, [:]),
      member("norr", .municipality, [2013: 50]), member("ny", .municipality, [2013: 0, 2014: 5]),
      member("gammal", .municipality, [2012: 5]),
    ]
    office.forbund.members[3].from = PrintedDay(canonical: "2014-01-01")
    office.forbund.members[4].to = PrintedDay(canonical: "2012-12-31")
    func item(_ duty: YearDuty) throws -> DueItem {
      try #require(
        OverviewReport(office, problems: [], on: day).due.all.last { $0.duty == duty })
    }
    #expect(try item(.contributions).missing == ["bidrag från Fk, Norr och Ny"])
    let list = PartReference(
      owner: Address("forbund.yaml", [Step(PartKey.members, "fk")]), part: PartKey.contributions)
    #expect(try item(.contributions).place == .addPart(list, ["år": "2015"]))
    #expect(try item(.discharge).missing == ["beslut av Fk, Af och Norr"])
    #expect(
      try item(.discharge).place == .addRow(.discharges, ["år": "2013", "medlem": "fk"]))

    // A row that is begun is gone on with, and one that has an answer is done.
    func discharge(_ member: String, _ isGranted: Bool?) -> Discharge {
      var row = Discharge()
      (row.id, row.member, row.year, row.isGranted) = (
        "\(member)-2013", member, Year(2013), isGranted
      )
      return row
    }
    office.meetings.discharges = [discharge("fk", true), discharge("af", nil)]
    #expect(try item(.discharge).missing == ["beslut av Af och Norr"])
    #expect(
      try item(.discharge).place
        == .record(
          Place(
            Address("ansvarsfrihet.csv", [Step(RegisterKey.rows, "af-2013")]), field: "beviljad")))
    // The check asks for the same members.
    let found = Survey(office).missingDischarges.map(\.message)
    #expect(found == ["Om styrelsen fick ansvarsfrihet för 2013 framgår inte för Af och Norr."])
  }

  @Test func `a meeting that was held is not done before what was proposed is decided`() throws {
    let day = try Day(text: "2015-12-10")
    var office = DutyOffice.base
    var meeting = Meeting()
    (meeting.id, meeting.kind, meeting.status) = ("2015-11-26", .board, .held)
    meeting.day = try PrintedDay(text: "2015-11-26")
    meeting.items = (1...3).map { number in
      var item = AgendaItem()
      (item.id, item.kind) = ("\(number)", number == 3 ? .information : .decision)
      return item
    }
    office.meetings.all.append(meeting)
    func minutes() -> [[String]] {
      OverviewReport(office, problems: [], on: day).due.all.filter { $0.duty == .minutes }
        .map(\.missing)
    }
    #expect(minutes() == [["beslut i 2 av 3 ärenden"]])
    office.meetings.all[0].items[0].decisions = [Resolution()]
    #expect(minutes() == [["beslut i 1 av 3 ärenden"]])
    // Minutes that somebody has verified are as they are.
    office.meetings.all[0].status = .verified
    #expect(minutes() == [])
  }
}

extension DutyPlace {
  /// The kind of document that is written in there.
  fileprivate var kind: DocumentKind? {
    switch self {
    case .record(let place): DocumentKind(path: place.address.file)
    case .create(let kind, _, _), .addRow(let kind, _), .list(let kind): kind
    case .addPart(let list, _): DocumentKind(path: list.owner.file)
    case .yearWheel: .yearWheel
    case .figures: .insats
    case .goals: .styrkort
    case .boardTexts: .plan
    case .members: .forbund
    }
  }
}
