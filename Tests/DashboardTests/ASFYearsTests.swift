import Finsam
import ScreenSnapshots
import Testing
import TextUI

@testable import Dashboard

/// Going between the years of the ASF work, and seeing them side by side.
@Suite struct ASFYearsTests {
  private func start(_ view: String = "", size: Size = Size(80, 24)) throws -> State {
    var state = try State.sample(try .severalYears, size: size)
    state.press("6")
    guard !view.isEmpty else { return state }
    state.press("v")
    state.type(view)
    state.press(.enter)
    return state
  }

  private func crumb(_ state: State) -> String { state.screens.top.content.crumb(state.desk) }

  @Test func `the plan of another year opens on the same activity`() throws {
    var state = try start()
    state.move(to: "Nyhetsbrev")
    state.press("<")
    #expect(crumb(state) == "ASF ▸ Handlingsplan 2013")
    #expect(state.cursorRow.contains("Nyhetsbrev"))
    state.press("<")
    #expect(state.notice?.text == "Det finns ingen handlingsplan för något år före 2013.")
    state.press(">")
    #expect(crumb(state) == "ASF ▸ Handlingsplan 2014")
  }

  @Test func `a year is chosen from any view`() throws {
    var state = try start("Företag")
    state.press("v")
    state.type("plan för 2013")
    state.press(.enter)
    #expect(crumb(state) == "ASF ▸ Handlingsplan 2013")
  }

  @Test func `an indicator of several years leads to the plan of each`() throws {
    var state = try start("Flera år")
    state.move(to: "Informerade anställda")
    #expect(state.cursorRow.contains("≥12/20 ?") && state.cursorRow.contains("≥25/40 ?"))
    state.press(.enter)
    state.move(to: "2013")
    state.press(.enter)
    #expect(crumb(state) == "ASF ▸ Indikatorer 2013 ▸ Informerade anställda")
  }

  @Test func `signs beside figures are told of in the title, where they stand`() throws {
    func title(_ view: String) throws -> String {
      var state = try State.shipped("gavleborg")
      state.press("6", "v")
      state.type(view)
      state.press(.enter)
      return state.rows[2].trimmed
    }
    #expect(try title("Flera") == "Flera år · * tolkning · ≥ minst · ≠ olika definition · 18")
    #expect(try title("Läges") == "Lägesbild · 11")
  }

  @Test func `a share keeps its percent sign in a year without a plan`() throws {
    var state = try State.shipped("gavleborg")
    state.press("6", "v")
    state.type("Flera år")
    state.press(.enter)
    state.move(to: "Utfall för individen")
    #expect(state.cursorRow.contains("–/30 % ?") && state.cursorRow.contains("10 %* "))
  }

  @Test func `the log stands year by year, and one goes from year to year`() throws {
    var state = try start("Händelser")
    #expect(state.cursorRow.contains("2014") && state.cursorRow.contains("1 händelse"))
    state.press("<")
    #expect(state.cursorRow.contains("2013") && state.cursorRow.contains("2 händelser"))
    #expect(state.cursorRow.contains("12"))
    state.press(">")
    #expect(state.cursorRow.contains("2014"))
    #expect(state.rows.contains { $0.contains("Händelser · 3") })
  }

  @Test func `the report is of the year that is shown`() throws {
    var state = try start()
    state.press("<", "r")
    #expect(state.rows.contains { $0.contains("uppföljning 2013") })
  }

  @Test(arguments: [Size(60, 18), Size(80, 24), Size(120, 40)])
  func `the years stand side by side`(size: Size) throws {
    let state = try start("Flera år", size: size)
    expectSnapshot(state.shown, named: "asf-flera-ar-\(size.width)x\(size.height)")
  }

  @Test func `an indicator has a bar for each year`() throws {
    var state = try start("Flera år")
    state.move(to: "Informerade anställda")
    state.press(.enter)
    expectSnapshot(state.shown, named: "asf-flera-ar-detalj")
  }
}

extension Office {
  /// The plan of 2014 and one of 2013 that differs in its target, with a log of both years.
  static var severalYears: Office {
    get throws {
      var office = try Office.asfSample
      var before = office.asf.plans[0]
      before.year = Year(2013)
      before.name = "Plan 2013"
      before.indicators[0].target = .number(Number(20))
      office.asf.plans.insert(before, at: 0)
      office.asf.events = try [
        .sample([
          "id": "h-1", "dag": "2013-04-02", "aktivitet": "frukost", "slag": "möte",
          "vad": "Frukost i Gävle", "anställda": "12",
        ]),
        .sample([
          "id": "h-2", "dag": "2013-09-12", "aktivitet": "brev", "slag": "annat",
          "vad": "Höstens brev",
        ]),
        .sample([
          "id": "h-3", "dag": "2014-05-08", "aktivitet": "frukost", "slag": "möte",
          "vad": "Frukost i Bollnäs", "anställda": "25",
        ]),
      ]
      return office
    }
  }
}
