import Finsam
import ScreenSnapshots
import Testing
import TextUI

@testable import Dashboard

/// What is done on the screen of meetings before, at and after one.
@Suite struct MeetingScreenTests {
  private static let sizes = [Size(60, 18), Size(80, 24), Size(120, 40)]

  private static func shown(_ view: MeetingView, size: Size) throws -> State {
    var state = try State.shipped(size: size)
    state.command("Möten: " + view.title)
    return state
  }

  @Test(arguments: sizes)
  func `the next meeting stands first, with what is lacking`(size: Size) throws {
    var state = try State.shipped(size: size)
    state.press("8")
    expectSnapshot(state.shown, named: "nasta-mote-\(size.width)x\(size.height)")
  }

  @Test(arguments: MeetingView.allCases.dropFirst())
  func `each view has its list`(view: MeetingView) throws {
    for size in Self.sizes {
      let state = try Self.shown(view, size: size)
      expectSnapshot(
        state.shown, named: "moten-\(view.rawValue)-\(size.width)x\(size.height)")
    }
  }

  @Test func `a meeting stands as agenda and minutes`() throws {
    var state = try Self.shown(.all, size: Size(120, 40))
    state.move(to: "2014-11-28")
    state.press(.enter)
    expectSnapshot(state.shown, named: "mote-2014-11-28-120x40")
  }

  @Test func `a decision is recorded in the proposal's own words`() throws {
    var state = try State.shipped(size: Size(120, 40))
    state.press("8")
    state.move(to: "7. Nominering")
    state.press("b")
    try state.carryOut(state.press(.control("s")))
    let meeting = try #require(state.desk.office.meetings.all.last)
    let item = try #require(meeting.items.first { $0.id == "7" })
    #expect(item.decisions.map(\.wording) == item.proposals.map(\.wording))
    #expect(item.decisions.map(\.verdict) == [.nominated])
  }

  /// An item that is about an application is decided with what is applied for, where the proposal
  /// has no amount and nothing is decided yet.
  @Test(arguments: [
    ("", "", "50000", "50000"), ("", "av ansökan", "50000", "250000"),
    ("att bevilja medlen", "", "", "250000"), ("att delegera frågan", "", "50000", ""),
    ("att bevilja medlen", "7000", "50000", "7000"),
  ])
  func `what is applied for is proposed as the amount`(
    proposal: String, own: String, applied: String, expected: String
  ) throws {
    var office = try State.shipped(size: Size(120, 40)).desk.office
    office.applications = [
      try .sample(["id": "rehab", "namn": "Rehab Norr", "belopp": "250", "enhet": "tkr"])
    ]
    let place = try #require(office.meetings.all.indices.last)
    let index = try #require(office.meetings.all[place].items.firstIndex { $0.id == "7" })
    var item = AgendaItem()
    (item.id, item.number, item.heading) = ("7", Number(7), "Ansökan om Rehab Norr")
    item.kind = .decision
    item.application = "Rehab Norr"
    item.appliedAmount = own == "av ansökan" ? nil : Kronor(Int(applied) ?? 0)
    if applied.isEmpty { item.appliedAmount = nil }
    if !proposal.isEmpty {
      var proposed = Resolution()
      (proposed.id, proposed.wording) = ("a", proposal)
      proposed.amount = Int(own).map { Kronor($0) }
      item.proposals = [proposed]
    }
    office.meetings.all[place].items[index] = item
    var state = try State.sample(office, size: Size(120, 40))
    state.press("8")
    state.move(to: "7. Ansökan om Rehab Norr")
    state.press("b")
    let form = state.shown
    let row = try #require(state.rows.first { $0.contains("Belopp") })
    let digits = row.filter(\.isNumber)
    #expect(digits == expected, "\(form)")
  }

  /// The items that stand by themselves, each with those that are grouped under it, as they follow.
  private static func agenda(_ meeting: Meeting) -> [[String]] {
    var groups: [[String]] = []
    for item in meeting.items {
      if item.under.isEmpty {
        groups.append([item.id])
      } else {
        groups[groups.count - 1].append(item.id)
      }
    }
    return groups
  }

  @Test(arguments: 1...30)
  func `items move with what is grouped under them, and are numbered as they stand`(seed: Int)
    throws
  {
    var numbers = SeededNumbers(seed: UInt64(seed))
    var office = try State.shipped().desk.office
    let meeting = try #require(office.meetings.all.last)
    let groups = Self.agenda(meeting)
    var steps: [Change] = []
    for _ in 1...6 {
      let now = try #require(office.meetings.all.last)
      let item = try #require(now.items.filter(\.under.isEmpty).randomElement(using: &numbers))
      let changes = PartEditing(office)
        .move(now.address.appending(Step(PartKey.items, item.id)), up: Bool.random(using: &numbers))
      for change in changes { try office.apply(change) }
      steps += changes
      let moved = try #require(office.meetings.all.last)
      #expect(Set(Self.agenda(moved)) == Set(groups), "what belongs together stays together")
      let own = moved.items.compactMap(\.number)
      #expect(own == own.sorted())
    }
    for change in steps.reversed() { try office.apply(change.inverse) }
    #expect(office.meetings.all.last == meeting)
  }

  @Test func `a new item is about an insats, and has the next number`() throws {
    var state = try State.shipped(size: Size(120, 40))
    state.press("8", "n")
    state.type("texas")
    state.press(.enter)
    try state.carryOut(state.press(.control("s")))
    let items = try #require(state.desk.office.meetings.all.last?.items)
    let item = try #require(items.first { $0.insats == "texas" })
    // What is decided goes before what the board is told, which gets the numbers after it.
    let agenda = items.filter(\.under.isEmpty)
    #expect(agenda.compactMap(\.number?.whole) == Array(1...10))
    #expect(agenda.suffix(3).map(\.heading) == ["TExAS", "Informationsärenden", "Övriga frågor"])
    #expect(item.background.hasPrefix("Insatsägare: "), "\(item.background)")
    #expect(item.kind == .decision)
    #expect(item.lacks == ["inget förslag", "ingen föredragande"])
  }

  @Test func `a finding becomes an item with what it says`() throws {
    var state = try State.shipped(size: Size(120, 40))
    state.press("8", "n")
    state.type("fynd: utsikten")
    state.press(.enter)
    try state.carryOut(state.press(.control("s")))
    let items = try #require(state.desk.office.meetings.all.last?.items)
    let item = try #require(items.first { $0.heading.hasPrefix("Utsikten 2.0") })
    #expect(!item.background.isEmpty)
  }

  @Test func `a meeting is made with a file called after its day`() throws {
    var state = try Self.shown(.all, size: Size(120, 40))
    state.press("n", .enter)
    state.type("2015-03-05")
    state.press(.enter)
    state.press(.control("s"))
    #expect(state.rows.joined().contains("Slag"))
  }

  @Test func `a decision is said to be carried out today, and that is taken back`() throws {
    var state = try Self.shown(.execution, size: Size(120, 40))
    let before = Preparation(state.desk.office, on: state.desk.day).waiting.count
    try state.carryOut(state.press(" "))
    #expect(Preparation(state.desk.office, on: state.desk.day).waiting.count == before - 1)
  }

  @Test func `Översikt leads to what is lacking, due and waiting`() throws {
    for (words, title) in [
      ("Kallelse till", "Alla möten"), ("Inspel till", "Årshjul"),
      ("Beslut 2014-02-24", "Alla möten"),
    ] {
      var state = try State.shipped()
      state.move(to: words)
      state.press(.enter)
      #expect(state.rows[0].contains("Möten ▸ \(title)"), "\(words)")
    }
  }

  @Test func `r hands over the papers of the meeting`() throws {
    var state = try State.shipped(size: Size(120, 40))
    state.press("8", "r")
    #expect(state.rows[0].contains("Rapport: Kallelse 2015-03-05"))
    state = try Self.shown(.all, size: Size(120, 40))
    state.move(to: "2014-11-28")
    state.press("r")
    #expect(state.rows[0].contains("Rapport: Protokoll 2014-11-28"))
  }

  @Test func `an insats leads to the meeting that decided of it`() throws {
    var state = try State.shipped(size: Size(120, 40))
    state.press("2")
    state.move(to: "MedUrs")
    state.press(.enter)
    state.move(to: "2014-02-24  styrelsen")
    state.press(.enter)
    #expect(state.rows[0].contains("Möten ▸ Alla möten ▸ Styrelse 2014-02-24"))
  }

  @Test func `a section of the annual report stands beside what it becomes`() throws {
    var state = try Self.shown(.documents, size: Size(120, 40))
    state.move(to: "Kommentarer till 2014")
    state.press(.enter)
    expectSnapshot(state.shown, named: "avsnitt-120x40")
  }

  @Test func `a section is added behind the one under the cursor, and its report is read`() throws {
    var state = try Self.shown(.documents, size: Size(120, 40))
    state.move(to: "Förbundskansli")
    state.press("n")
    state.move(to: "Rubrik")
    state.press(.enter)
    state.type("Personal")
    state.press(.enter)
    try state.carryOut(state.press(.control("s")))
    let sections = try #require(state.desk.office.documents.annual.last).sections
    let place = try #require(sections.firstIndex { $0.heading == "Personal" })
    #expect(sections[place - 1].id == "kansli")
    state.press("r")
    #expect(state.rows[0].contains("Rapport: Årsredovisning 2014"))
  }
}

extension MeetingScreenTests {
  @Test func `who was at the last meeting is taken over to the next one, in one step`() throws {
    var state = try State.shipped(size: Size(80, 24))
    state.command("Möten: Alla möten")
    state.move(to: "2015-03-05")
    state.press(.enter)
    while !state.rows.contains(where: { $0.contains("▶ Närvaro (0)") || $0.contains("▶  Närvaro") })
    {
      let before = state.rows
      state.press(.down)
      if state.rows == before { break }
    }
    state.press("n")
    #expect(state.rows.contains { $0.contains("Samma närvaro som 2014-11-28") }, "\(state.rows)")
    let effects = state.press(.enter)
    guard case .save(let changes)? = effects.first else {
      Issue.record("\(effects) \(state.rows)")
      return
    }
    let before = try #require(
      state.desk.office.meetings.all.first { $0.id == "2014-11-28" })
    try state.carryOut(effects)
    let meeting = try #require(state.desk.office.meetings.all.first { $0.id == "2015-03-05" })
    #expect(changes.count == before.attendance.count)
    #expect(meeting.attendance.map(\.role) == before.attendance.map(\.role))
    #expect(meeting.attendance.map(\.function) == before.attendance.map(\.function))
    #expect(meeting.attendance.allSatisfy { $0.source.isEmpty && $0.items.isEmpty })
  }
}
