import Finsam
import Testing
import TextUI

@testable import Dashboard

/// The step between a proposal and the board's decision.
@Suite struct DecidingTests {
  private let goal = Address("styrkort/2014.yaml", [Step("mål", "individ-1")])

  private static func office(
    _ proposed: Assessment.Status? = .partlyMet, _ decided: Assessment.Status? = nil
  ) throws -> Office {
    var office = try Office.sample
    office.styrkort[0].goals[0].proposal.status = proposed
    office.styrkort[0].goals[0].proposal.meeting = try PrintedDay(text: "2015-03-05")
    office.styrkort[0].goals[0].decision.status = decided
    return office
  }

  @Test func `what is proposed is decided in two keys, kept, and can be undone`() throws {
    var state = try State.sample(try Self.office())
    state.press("3", .down, "d")
    #expect(state.rows.contains { $0.contains("Föreslaget: ◐ delvis till mötet 2015-03-05") })
    let saved = state.press(.control("s"))
    #expect(
      saved == [
        .save([
          Change(goal, .field("beslut.status", from: "", to: "delvis")),
          Change(goal, .field("beslut.organ", from: "", to: "styrelsen")),
          Change(goal, .field("beslut.dag", from: "", to: "2015-03-05")),
        ])
      ])
    try state.carryOut(saved)
    #expect(state.cursorRow.contains("◐ beslutat delvis"))
    #expect(state.desk.office.styrkort[0].goals[0].proposal.status == .partlyMet)
    guard case .save(let changes) = saved.first else { return #expect(Bool(false)) }
    try state.carryOut([.save(changes.reversed().map(\.inverse))])
    #expect(state.cursorRow.contains("◐ föreslås delvis"))
    #expect(state.desk.office == (try State.sample(try Self.office())).desk.office)
  }

  @Test func `both are shown where the board decides something else`() throws {
    var state = try State.sample(try Self.office())
    state.press("3", .down, "d", .enter)
    state.type("ej")
    try state.carryOut(state.press(.enter, .control("s")))
    #expect(state.cursorRow.contains("✖ beslutat ej uppnått"))
    state.press(.enter)
    #expect(state.rows.contains { $0.contains("Beslutet är ett annat än förslaget.") })
    #expect(state.rows.contains { $0.contains("Beslutat: ej uppnått, 2015-03-05, styrelsen") })
    #expect(state.rows.contains { $0.contains("Föreslaget: delvis, till mötet 2015-03-05") })
  }

  @Test func `the next decision is of the same meeting as the latest`() throws {
    var office = try Self.office(.partlyMet, .met)
    office.styrkort[0].goals[0].decision.body = "arbetsutskottet"
    office.styrkort[0].goals[0].decision.day = try PrintedDay(text: "2015-04-01")
    office.styrkort[0].goals[0].decision.paragraph = "§ 12"
    office.styrkort[0].statements = try [("förnyelse", "2015-03-05"), ("ekonomi", "2015-02-01")]
      .map {
        try .sample([
          "perspektiv": $0, "beslut.status": "uppnått", "beslut.organ": "styrelsen",
          "beslut.dag": $1, "beslut.paragraf": "§ 3",
        ])
      }
    var state = try State.sample(office)
    state.press("3")
    state.move(to: "Ekonomi i balans")
    state.press("d")
    let other = Address("styrkort/2014.yaml", [Step("mål", "ekonomi-1")])
    #expect(
      state.press(.control("s")) == [
        .save([
          Change(other, .field("beslut.status", from: "", to: "uppnått")),
          Change(other, .field("beslut.organ", from: "", to: "arbetsutskottet")),
          Change(other, .field("beslut.dag", from: "", to: "2015-04-01")),
          Change(other, .field("beslut.paragraf", from: "", to: "§ 12")),
        ])
      ])
  }

  @Test func `a perspective is proposed and decided as a goal is`() throws {
    var office = try Self.office()
    office.styrkort[0].statements = [
      try .sample(["perspektiv": "individ", "förslag.status": "uppnått"])
    ]
    var state = try State.sample(office)
    state.press("3", "b")
    #expect(state.rows.contains { $0.contains("Förslag till bedömning av Individ") })
    state.press(.escape, "d")
    try state.carryOut(state.press(.control("s")))
    #expect(state.desk.office.styrkort[0].statements[0].decision.status == .met)
    #expect(state.cursorRow.contains("✔ beslutat uppnått"))
    // Nothing is written of the perspective, so there is nothing to write it in.
    state = try State.sample(try Self.office())
    state.press("3", "d")
    #expect(state.notice?.text == "Ställ markören på ett mål eller perspektiv.")
  }

  /// Whatever is proposed and decided: what the row says, what can be done and what `?` says agree.
  @Test func `row, keys and help agree on what is only proposed`() throws {
    let choices: [Assessment.Status?] = Assessment.Status.allCases.map(Optional.some) + [nil]
    for proposed in choices {
      for decided in choices {
        var state = try State.sample(try Self.office(proposed, decided))
        state.press("3")
        state.move(to: "Fler i arbete")
        let verdict = Verdict(computed: .met, proposed: proposed, decided: decided)
        #expect(
          state.cursorRow.contains(verdict.isAssessed ? verdict.assessedWords : "ej bedömt"))
        #expect((state.availability(.assess) == .available) == (decided == nil))
        #expect(state.availability(.decide) == .available)
        let help = HelpPage(state: state).lines.map(\.text)
        let blocked = try #require(help.firstIndex(of: "Inte just nu:") ?? help.indices.last)
        let assess = try #require(help.firstIndex { $0.contains("Bedöm.") })
        let decide = try #require(help.firstIndex { $0.contains("Besluta.") })
        #expect((assess < blocked) == (decided == nil) && decide < blocked)
        let bar = try #require(state.rows.last)
        #expect(bar.contains("b  Bedöm") == (decided == nil) && bar.contains("d  Besluta"))
        state.press("b")
        #expect(state.isDrawingForm == (decided == nil))
        if decided != nil {
          #expect(state.notice?.text == "Det är beslutat. Ändra beslutet med d.")
        }
      }
    }
  }
}

extension State {
  fileprivate var isDrawingForm: Bool {
    rows.contains { $0.contains("Förslag till bedömning av ”Fler i arbete”") }
  }
}
