import Finsam
import Testing
import TextUI

@testable import Dashboard

/// From what there is to do to where it is done, with what is known filled in.
@Suite struct DutyPathTests {
  /// The shipped förbund on another day.
  private static func shipped(on day: String, size: Size = Size(120, 40)) throws -> State {
    let reading = ShippedData.reading()
    return State(
      reading: reading, undo: UndoTitles(),
      session: Session(today: Today(try Day(text: day), isAskedFor: true), user: "anna"), size: size
    )
  }

  private static func opened(_ words: String, on day: String) throws -> State {
    var state = try shipped(on: day)
    move(&state, to: words)
    state.press(.enter)
    return state
  }

  /// Puts the cursor of Översikt on what is to be done: its words may be cut on the screen.
  private static func move(_ state: inout State, to words: String) {
    for _ in 0..<100 {
      guard let screen = state.screens.top.content as? OverviewScreen else { return }
      if let (group, index) = screen.item(state.desk), group == .duties,
        screen.dueItems(state.desk)[index].what.hasPrefix(words)
      {
        return
      }
      state.press(.down)
    }
  }

  /// What the open form has in its fields, by key.
  private static func texts(_ state: State) throws -> [String: String] {
    let form = try #require(state.screens.top.content as? RecordForm, "\(state.rows[0])")
    return Dictionary(uniqueKeysWithValues: form.fields.map { ($0.shape.key, $0.text) })
      .filter { !$0.value.isEmpty }
  }

  @Test func `a discharge is proposed for the member that waits, under an id of its own`() throws {
    var state = try Self.opened("Ansvarsfrihet för 2013", on: "2014-12-31")
    #expect(
      try Self.texts(state) == [
        "id": "arbetsformedlingen-2013", "år": "2013", "medlem": "arbetsformedlingen",
      ])
    try state.carryOut(state.press(.control("s")))
    #expect(state.notice?.text.contains("”Arbetsförmedlingen 2013”") == true, "\(state.rows)")
    // The row that is begun is gone on with: Enter makes no second one.
    while state.screens.top.content.crumb(state.desk) != "Översikt" { state.press(.escape) }
    Self.move(&state, to: "Ansvarsfrihet för 2013")
    state.press(.enter)
    #expect(state.rows[0].contains("Ansvarsfrihet: Arbetsförmedlingen 2013"), "\(state.rows)")
    #expect(state.rows.contains { $0.hasPrefix("▶ Beviljad") }, "\(state.rows)")
  }

  @Test func `what a member pays for a year is written in its list, with the year filled in`()
    throws
  {
    let state = try Self.opened("Medlemmarnas bidrag för 2015", on: "2014-12-31")
    #expect(try Self.texts(state) == ["år": "2015"])
    #expect(state.rows.joined().contains("Försäkringskassan"))
  }

  @Test func `a consultation is proposed as what it is`() throws {
    let state = try Self.opened("Medlemssamråd 2014", on: "2014-12-31")
    #expect(try Self.texts(state) == ["slag": "medlemssamråd"])
  }

  @Test func `a meeting that is only planned is made with what the plan has of it`() throws {
    let planned = [
      "dag": "2015-04-23", "slag": "styrelse", "start": "09.00", "slut": "15.00",
    ]
    func holdsPlan(_ state: State) throws {
      let texts = try Self.texts(state)
      #expect(texts["dag"] == planned["dag"] && texts["slag"] == planned["slag"], "\(texts)")
    }
    try holdsPlan(try Self.opened("Kallelse till styrelse 2015-04-23", on: "2015-04-15"))
    var state = try Self.shipped(on: "2015-04-15")
    state.press("8", "n")
    try holdsPlan(state)
    try state.carryOut(state.press(.control("s")))
    // The items of a new meeting are numbered from the first.
    for number in [1, 2] {
      state.press("8", "n")
      state.type("tomt")
      state.press(.enter)
      #expect(try Self.texts(state)["nummer"] == "\(number)")
      try state.carryOut(state.press(.control("s")))
    }
    // What an item can be of is told in words of the dashboard.
    state.press("8", "n")
    state.type("rapport")
    for _ in 0..<30 {
      #expect(!state.rows.joined().contains("--"), "\(state.rows)")
      state.press(.down)
    }
  }

  @Test func `a decision is said to be carried out where Översikt leads, and none is begun`() throws
  {
    var state = try Self.opened("Beslut 2014-02-24", on: "2014-12-31")
    func waiting() -> Int { Preparation(state.desk.office, on: state.desk.day).waiting.count }
    let before = waiting()
    #expect(state.rows.last?.contains("Verkställt i dag") == true, "\(state.rows)")
    state.press("b")
    #expect(!(state.screens.top.content is RecordForm))
    #expect(state.notice?.text.contains("redan skrivet") == true)
    try state.carryOut(state.press(.space))
    #expect(waiting() == before - 1)
  }

  @Test func `a task that is late is ticked where Översikt leads`() throws {
    var state = try Self.opened("Inspel till", on: "2014-12-31")
    #expect(state.rows.last?.contains("Gjord") == true, "\(state.rows)")
    func late() -> [String] {
      state.desk.overview.due.all.filter { $0.state == .late && $0.what.hasPrefix("Inspel") }
        .map(\.last.text)
    }
    #expect(late() == ["2014-01-31"])
    try state.carryOut(state.press(.space))
    #expect(late() == [])
    let task = try #require(
      state.desk.office.meetings.yearWheel.tasks.first { $0.id == "amt-plan" })
    #expect(task.done.map(\.occasion.text) == ["2014-01-31"])
  }

  @Test func `what is to be registered is said step by step`() throws {
    var state = try Self.opened("Registrering i SUS, f", on: "2014-12-31")
    // The register says of no insats what it is called in the system.
    #expect(state.rows.joined().contains("Arbetsmarknadstorget"))
    let duty = try #require(
      state.desk.overview.due.all.first { $0.what.hasSuffix("första halvåret 2014") })
    #expect(duty.missing.contains { $0.hasPrefix("namnet i systemet för Arbetsmarknadstorget") })
    guard case .record(let place) = duty.place else {
      Issue.record("\(duty.place)")
      return
    }
    let change = Change(place.address, .field("registrerad_som", from: "", to: "AMT"))
    try state.carryOut([.save([change])])
    let next = try #require(
      state.desk.overview.due.all.first { $0.what.hasSuffix("första halvåret 2014") })
    #expect(
      next.place
        == .addRow(.registeredPeriods, ["registrerad_som": "AMT", "period": "2014-H1"]))
    while state.screens.top.content.crumb(state.desk) != "Översikt" { state.press(.escape) }
    Self.move(&state, to: "Registrering i SUS, f")
    state.press(.enter)
    let texts = try Self.texts(state)
    #expect(texts["registrerad_som"] == "AMT" && texts["period"] == "2014-H1")
    state.press(.home)
    state.move(to: "Registrerad som")
    state.press(.enter)
    #expect(state.rows.joined().contains("AMT  Arbetsmarknadstorget"), "\(state.rows)")
  }
}
