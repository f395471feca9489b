import Finsam
import ScreenSnapshots
import Testing
import TextUI

@testable import Dashboard

/// The processledare's year: adding to the plan, the strip of months, and what the board is told.
@Suite struct ASFYearTests {
  private let plan = Address("asf/handlingsplan-2014.yaml")

  private func start(size: Size = Size(120, 40)) throws -> State {
    var state = try State.sample(try .asfSample, size: size)
    state.press("6")
    return state
  }

  @Test func `n asks what, and the likeliest is chosen already`() throws {
    var state = try start()
    state.press("n")
    #expect(state.rows.contains { $0.contains("▶ Händelse") })
    state.press(.escape)
    state.move(to: "3.2.1")
    state.press("n")
    #expect(state.rows.contains { $0.contains("▶ Aktivitet i 3.2.1") })
    state.press(.escape)
    state.move(to: "Frukostmöten")
    state.press("n")
    #expect(state.rows.contains { $0.contains("▶ Händelse på aktiviteten") })
    state.type("indik")
    state.press(.enter)
    #expect(state.rows[0].contains("indikator"))
  }

  @Test func `an activity takes one key and a form, and an id that no other goal's has`() throws {
    var office = try Office.asfSample
    var other = try ProcessGoal.sample(["id": "3-2-2", "nummer": "3.2.2", "lydelse": "Fler"])
    other.activities = [try .sample(["id": "a1", "namn": "Studieresa"])]
    office.asf.plans[0].processGoals.append(other)
    var state = try State.sample(office, size: Size(120, 40))
    state.press("6")
    state.press("A")
    #expect(state.notice?.text == "Ställ markören på ett processmål eller en aktivitet.")
    state.move(to: "Frukostmöten")
    state.press("A")
    #expect(state.cursorRow.contains("Aktivitet *"))
    state.type("Mässa")
    state.press(.control("s"))
    let saved = state.press(.control("s"))
    let goal = plan.appending(Step("processmål", "3-2-1"))
    let draft = Draft(
      id: "a2", fields: [Draft.Text("id", "a2"), Draft.Text("namn", "Mässa")])
    #expect(
      saved == [
        .save([Change(goal, .insert(part: "aktiviteter", after: "frukost", draft))])
      ])
  }

  @Test(arguments: [Size(60, 18), Size(80, 24), Size(120, 40)])
  func `a recurring activity shows its year month by month`(size: Size) throws {
    var office = try Office.asfSample
    office.forbund.asOfDay = try PrintedDay(text: "2014-07-15")
    office.asf.plans[0].processGoals[0].activities[0].when = "6 gånger per år"
    office.asf.events = try ["2014-01-14", "2014-03-04", "2014-03-25"].enumerated().map {
      try .sample([
        "id": "h-\($0)", "dag": $1, "aktivitet": "frukost", "slag": "informationstillfälle",
        "vad": "Frukostmöte", "anställda": "12", "kommun": "Bollnäs",
      ])
    }
    var state = try State.sample(office, size: size)
    state.press("6")
    state.move(to: "Frukostmöten")
    if size.width < Size.sideBySide { state.press(.enter) }
    #expect(state.rows.contains { $0.contains("JFMAMJJASOND") })
    #expect(state.rows.contains { $0.contains("●·2····○·○·○") })
    expectSnapshot(state.shown, named: "asf-remsa-\(size.width)x\(size.height)")
  }

  @Test func `what the board is told is proposed, written in the program and kept`() throws {
    var state = try start()
    state.press("v")
    state.type("rapporttexter")
    state.press(.enter)
    state.move(to: "3.2.1")
    #expect(state.cursorRow.contains("förslag"))
    state.press("e")
    #expect(state.cursorRow.contains("Text *"))
    state.press(.enter, .controlHome)
    state.type("Vi är på väg. ")
    state.press(.control("s"))
    let saved = state.press(.control("s"))
    try state.carryOut(saved)
    let kept = try #require(state.desk.office.asf.plans[0].boardTexts.first)
    #expect(kept.goal == "3-2-1" && kept.period == .half(Year(2014), 1))
    #expect(kept.text.hasPrefix("Vi är på väg. "))
    #expect(state.rows.contains { $0.contains("skriven 2014-12-31") })

    state.press("r")
    #expect(state.rows[0].contains("Rapport: ASF första halvåret 2014"))
    let report = state.rows.joined(separator: "\n")
    let board = try #require(report.ranges(of: "Till styrelsen").first)
    #expect(report[board.upperBound...].contains("Vi är på väg."))
    #expect(report.ranges(of: "Förslag ur logg och indikatorer").count == 1)
  }
}
