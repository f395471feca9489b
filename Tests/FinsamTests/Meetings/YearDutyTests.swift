import Testing

@testable import Finsam

/// Every row of the year wheel is told of exactly when its condition says, and no longer when the
/// thing is done: in offices where random things are missing, on random days.
struct YearDutyTests {
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
        } else if time.isTold(on: day) {
          expected.append(time.id)
        }
      }
    }
    var due = OverviewReport(office, problems: [], on: day).due
    let told = due.items.map(\.testId)
    #expect(told.filter { !expected.contains($0) } == [], "\(day.text)")
    #expect(expected.filter { !told.contains($0) } == [], "\(day.text)")
    #expect(told.count == expected.count)
    let order = due.items.map { ($0.state == .late ? 0 : 1, $0.last ?? .last) }
    #expect(zip(order, order.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(due.items.allSatisfy { !$0.missing.isEmpty && !$0.who.isEmpty && !$0.source.isEmpty })

    // One thing after another is done, and each takes away its own row alone.
    for item in due.items {
      let duty = try #require(item.duty)
      let time = try #require(
        DutyOffice.times(of: duty, around: day).first { $0.id == item.testId })
      DutyOffice.perform(time, in: &office)
      let left = due.items.filter { $0 != item }
      due = OverviewReport(office, problems: [], on: day).due
      #expect(due.items.map(\.testId) == left.map(\.testId), "\(duty.rawValue)")
    }
    #expect(due.items.isEmpty)
  }

  /// A row of Översikt leads to where the thing is done: what settles it is written there, or is taken
  /// up at a meeting.
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
    office.meetings.yearWheel.tasks = [task, own]
    let due = OverviewReport(office, problems: [], on: day).due.items
    let budget = try #require(due.first { $0.duty == .budget })
    #expect(budget.last?.text == "2015-10-31" && budget.who == "ekonomen")
    #expect(due.filter { $0.duty == nil }.map(\.what) == ["Konferens"])
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
}

extension DutyPlace {
  /// The kind of document that is written in there.
  fileprivate var kind: DocumentKind? {
    switch self {
    case .record(let place): DocumentKind(path: place.address.file)
    case .create(let kind, _), .addRow(let kind, _), .list(let kind): kind
    case .figures: .insats
    case .goals: .styrkort
    case .boardTexts: .plan
    case .members: .forbund
    }
  }
}
