import Finsam
import ScreenSnapshots
import Testing
import TextUI

@testable import Dashboard

/// The first time: a tour, and a förbund with nothing in it yet.
@Suite struct BeginningTests {
  private func newcomer(_ reading: OfficeReading, size: Size = Size(80, 24)) throws -> State {
    var session = try Session.sample()
    session.beginsWithTour = true
    return State(reading: reading, undo: UndoTitles(), session: session, size: size)
  }

  @Test(arguments: [Size(60, 18), Size(80, 24), Size(120, 40)])
  func `the tour goes round five screens`(size: Size) throws {
    var state = try newcomer(ShippedData.reading(), size: size)
    for stop in 1...Tour.stops.count {
      expectSnapshot(state.shown, named: "rundtur-\(stop)-\(size.width)x\(size.height)")
      let asked = state.press(.enter)
      #expect(asked == (stop == Tour.stops.count ? [.rememberTour] : []))
    }
    #expect(state.overlay == nil && state.screens.top.content.tab == .overview)
  }

  @Test func `the tour is skipped by Esc, turned back, and types nothing`() throws {
    var state = try newcomer(ShippedData.reading())
    state.press(.enter, .enter, .left)
    #expect(state.rows.joined().contains("Rundtur 2 av 5: Insatser"))
    state.type("e")
    #expect(state.notice?.text.hasPrefix("Rundturen visas.") == true)
    #expect(state.press(.escape) == [.rememberTour])
    #expect(state.overlay == nil)
  }

  @Test func `the help and the palette bring the tour back, and nobody else sees it`() throws {
    var state = try State.shipped()
    #expect(state.overlay == nil)
    state.press("2", "?", "r")
    #expect(state.rows.joined().contains("Rundtur 1 av 5: Översikt"))
    state.press(.escape)
    state.command("rundtur")
    #expect(state.rows.joined().contains("Rundtur 1 av 5: Översikt"))
  }

  @Test(arguments: [Size(60, 18), Size(80, 24), Size(120, 40)])
  func `a new förbund says what to begin with`(size: Size) throws {
    expectSnapshot(try new(size).shown, named: "nytt-forbund-\(size.width)x\(size.height)")
  }

  @Test func `one who begins with a plan of ASF has the steps left`() throws {
    var state = try new(Size(80, 24))
    let steps = state.rows.count { $0.contains("▷") }
    var reading = state.desk.reading
    var plan = ActivityPlan()
    (plan.id, plan.year) = ("2026", Year(2026))
    reading.office.asf.plans = [plan]
    _ = state.update(.read(reading, UndoTitles()))
    #expect(steps > 1 && state.rows.count { $0.contains("▷") } == steps, "\(state.rows)")
  }

  @Test func `each step leads to its form, and goes when it is done`() throws {
    var state = try new(Size(80, 24))
    state.press(.tab)
    state.move(to: "medlemmar")
    state.press(.enter, "n")
    #expect(state.rows[0].contains("Lägg till medlem"), "\(state.rows)")
    try write(["namn": "Norsjö kommun", "slag": "kommun"], &state)
    state.press(.escape)
    // A single member is not all that a förbund has, and an insats before the goal ends nothing.
    #expect(FirstStep.left(state.desk) == [.goal, .insats, .moreMembers])
    #expect(state.rows.joined().contains("Ännu saknas: stat och region."), "\(state.rows)")
    state.move(to: "första insatsen")
    state.press(.enter)
    state.type("Texas")
    try state.carryOut(state.press(.enter, .control("s")))
    #expect(FirstStep.left(state.desk) == [.goal, .moreMembers])
    state.move(to: "första målet")
    state.press(.enter)
    try write(["lydelse": "Fler i arbete"], &state)
    #expect(FirstStep.left(state.desk) == [.moreMembers])
    var reading = state.desk.reading
    reading.office.forbund.members += try ["region", "stat"].map {
      try .sample(["id": $0, "namn": "Medlem", "slag": $0])
    }
    _ = state.update(.reloaded(reading, UndoTitles()))
    #expect(FirstStep.left(state.desk) == [])
    #expect(state.desk.office.insatser.map(\.name) == ["Texas"])
  }

  private func new(_ size: Size) throws -> State {
    var office = Office()
    office.forbund = try .sample(["namn": "Norra förbundet"])
    office.styrkort = [try .sample(["år": "2015"])]
    return try State.sample(office, size: size)
  }

  /// Writes fields of the form that is open, by their keys, and saves it.
  private func write(_ texts: [String: String], _ state: inout State) throws {
    for (key, text) in texts {
      let form = try #require(state.screens.top.content as? RecordForm)
      let index = try #require(form.fields.firstIndex { $0.shape.key == key })
      state.press(.home)
      for _ in 0..<index { state.press(.down) }
      state.press(.enter)
      state.type(text)
      let editor = (state.screens.top.content as? RecordForm)?.editor
      if case .text = editor { state.press(.control("s")) } else { state.press(.enter) }
    }
    try state.carryOut(state.press(.control("s")))
  }
}
