import Finsam
import TextUI
import Testing

@testable import Dashboard

/// What the program says to somebody who works with the youths for the first time.
struct KAAGuidanceTests {
  @Test(arguments: [Size(60, 18), Size(80, 24), Size(120, 40)])
  func `an empty filter names words that can be filtered on`(size: Size) throws {
    var state = try State.sample(try .youths, size: size)
    state.press("7", "/")
    #expect(state.rows[2].contains("Filter: skriv till exempel"))
    state.type("försenat avbrott")
    #expect(state.rows[2].contains("2 av 3"))
  }

  @Test func `the tab counts what the filter for late ones shows`() throws {
    var office = try Office.youths
    office.kaa.cases[2] = try .sample([
      "ärende": "k-3", "födelsedag": "1994-12-31", "kommun": "Norsjö",
      "intagsgrupp": "avbrott", "händelsedag": "2013-10-01",
    ])
    var state = try State.sample(office, size: Size(120, 40))
    state.press("7", "/")
    state.type("försenat")
    state.press(.enter)
    #expect(state.rows[1].contains("7 KAA (2)"))
    #expect(state.rows[2].contains("2 av 3"))
  }

  @Test func `a saved contact says what comes next, also when a filter hides the case`() throws {
    var state = try State.sample(try .youths)
    state.press("7", "/")
    state.type("12-31")
    state.press(.enter, "n", .enter)
    state.type("telefon")
    state.press(.enter, .enter)
    state.type("nådd")
    state.press(.enter)
    try state.carryOut(state.press(.control("s")))
    #expect(state.rows[2].contains("med påhittade exempel · 0 av 3"))
    #expect(state.notice == Notice("Sparat: k-1 · nästa: följ upp", .good, at: "senast 2015-02-28"))
  }

  @Test(arguments: [(60, "Lämnade introduktionspr…"), (80, "Lämnade introduktionsprogrammet")])
  func `a form shows whole names of fields where there is room`(width: Int, label: String) throws {
    var state = try State.sample(try .youths, size: Size(width, 24))
    state.press("7", "N")
    #expect(state.rows.contains { $0.contains("  \(label) –") })
  }

  @Test func `in January the report turns to the half-year that has ended`() throws {
    var office = try Office.youths
    office.forbund.asOfDay = try PrintedDay(text: "2015-01-07")
    var state = try State.sample(office)
    state.press("7", "r")
    #expect(state.rows[2].contains("första halvåret 2015"))
    state.press(">")
    #expect(state.notice == Notice("Första halvåret 2015 är det senaste.", .warning))
    state.press("<")
    #expect(state.rows[0].contains("Rapport: KAA andra halvåret 2014"))
    #expect(state.rows[2].contains("andra halvåret 2014"))
    state.press("<", "<", "<")
    #expect(state.rows[2].contains("andra halvåret 2013"))
    #expect(state.notice == Notice("Inga uppgifter är från före andra halvåret 2013.", .warning))
  }
}
