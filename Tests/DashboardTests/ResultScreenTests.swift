import Finsam
import Testing
import TextUI

@testable import Dashboard

/// The results of all insatser, and writing them in where they are missed.
@Suite struct ResultScreenTests {
  private func state(_ words: String) throws -> State {
    var state = try State.shipped(size: Size(120, 40))
    state.press("2", "v")
    state.type(words)
    state.press(.enter)
    return state
  }

  @Test func `an outcome is written in where the table lacks it, and stands there at once`() throws
  {
    var state = try state("resultat 2014")
    state.press(.home, .down, .down, .down, "n")
    #expect(state.rows[0].contains("Lägg till utfall i MedUrs"), "\(state.rows)")
    #expect(state.rows.contains { $0.contains("Period *") && $0.contains("2014") })

    state.press(.enter)
    state.type("åter")
    state.press(.enter, .enter, .down, .down, .enter)
    state.type("12")
    state.press(.enter)
    try state.carryOut(state.press(.control("s")))

    let made = try #require(state.desk.office.insats("medurs")?.outcomes.last)
    #expect(made.period?.text == "2014" && made.classes.all == [.returned])
    #expect(made.total?.text == "12")
    #expect(state.rows[2].contains("Resultat 2014"))
    #expect(state.rows.contains { $0.contains("Alla: 4 av 9 redovisar") }, "\(state.rows)")
  }

  @Test func `the row of all leads to each insats, and no outcome can be added to it`() throws {
    var state = try state("resultat 2014")
    state.press(.home)
    #expect(state.availability(.new) != .available)
    state.press(.tab)
    let line = state.rows.first { $0.contains("Hälsans Trädgård: 4 (8 %)") }
    #expect(line != nil, "\(state.rows)")
    state.press("/")
    state.type("texas")
    state.press(.enter, .enter)
    #expect(state.rows[0].contains("▸ Insatser ▸ TExAS"), "\(state.rows[0])")
  }

  @Test func `the palette finds them by what one asks`() throws {
    let desk = try State.shipped().desk
    for typed in ["resultat", "utfall studier", "jämför insatser"] {
      #expect(PaletteSearch(typed, desk).found.contains { $0.destination == .results }, "\(typed)")
    }
  }

  @Test func `years are turned through, and what is not there is said`() throws {
    var state = try state("resultat, senaste")
    state.press("<")
    #expect(state.rows[0].contains("Resultat 2014"))
    state.press("<")
    #expect(state.rows[0].contains("Resultat 2013"))
    state.press("<")
    #expect(state.notice?.text == "Det finns inga siffror för något år före.")
    state.press(">", ">")
    #expect(state.notice?.text == "Det finns inga siffror för något år efter.")
    state.press("r")
    #expect(state.rows[0].contains("Rapport: Resultat 2014"))
  }
}
