import Finsam
import TextUI
import Testing

@testable import Dashboard

/// What the program says to somebody who works with the youths for the first time.
struct KAAGuidanceTests {
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
    #expect(state.rows[2].contains("KAA · 2 av 3"))
  }
}
