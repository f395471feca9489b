import Finsam
import Testing
import TextUI

@testable import Dashboard

/// Assessing goals, and deciding about findings.
@Suite struct ReviewTests {
  private let goal = Address("styrkort/2014.yaml", [Step("mål", "individ-1")])

  @Test func `an assessment is one save of three changes`() throws {
    var state = try State.sample(try .sample)
    state.press("3", .down, "b", .enter)
    state.type("delv")
    state.press(.enter, .enter)
    state.type("Fler än väntat.")
    let saved = state.press(.control("s"))
    #expect(
      saved == [
        .save([
          Change(goal, .field("förslag.status", from: "", to: "delvis")),
          Change(goal, .field("förslag.motivering", from: "", to: "Fler än väntat.")),
          Change(goal, .field("förslag.dag", from: "", to: "2014-12-31")),
        ])
      ])
    try state.carryOut(saved)
    #expect(state.cursorRow.contains("◐ föreslås delvis"))
    #expect(
      state.notice
        == Notice(
          "Sparat: föreslagen bedömning av ”Fler i arbete”", .good, at: "styrkort/2014.yaml",
          endsWithMost: true))
  }

  @Test func `the styrkort shows which goals nothing is done for`() throws {
    var office = try Office.sample
    office.styrkort[0].goals[1].activities = []
    var state = try State.sample(office, size: Size(90, 50))
    state.press("3")
    state.move(to: "Fler i arbete")
    #expect(state.cursorRow.contains("1 av 2 "))
    state.move(to: "Ekonomi i balans")
    #expect(state.cursorRow.contains("! saknas"))
    state.press(.enter)
    #expect(state.rows.contains { $0.contains("! Målet saknar aktivitet. n lägger till en.") })
    office.styrkort[0].goals[0].activities[1].alsoFor = ["ekonomi-1"]
    state = try State.sample(office, size: Size(90, 50))
    state.press("3")
    state.move(to: "Ekonomi i balans")
    #expect(state.cursorRow.contains("1 av 1 "))
    state.press(.enter)
    #expect(state.rows.contains { $0.contains("Står under målet ”Fler i arbete”: Enkät i maj") })
  }

  @Test func `an assessment against the outcome is told of, never overruled`() throws {
    var state = try State.sample(try .sample)
    state.press("3", .down, "b", .enter)
    state.type("ej upp")
    try state.carryOut(state.press(.enter, .control("s")))
    #expect(state.cursorRow.contains("✖ föreslås ej uppnått ≠"))
    #expect(state.cursorRow.contains("✔ uppnått"))
  }

  @Test func `what one has written is not thrown away by one Esc`() throws {
    var state = try State.sample(try .sample)
    state.press("3", .down, "b", .down, .enter)
    state.type("Viktigt")
    state.press(.control("s"), .escape)
    #expect(
      state.notice
        == Notice(
          "Inget är sparat än. Ctrl+S sparar, Esc en gång till kastar det du skrivit.", .warning))
    #expect(state.rows.contains { $0.contains("Viktigt") })
    #expect(state.press(.escape) == [])
    #expect(state.screens.isAtBottom)
  }

  @Test func `no command leaves a form with something written in it`() throws {
    var state = try State.sample(try .sample)
    state.press("3", .down, "b", .down, .enter)
    state.type("Viktigt")
    state.press(.control("s"))
    #expect(state.press(.function(8)) == [])
    #expect(state.command("Översikt") == [])
    #expect(state.press(.control("q")) == [])
    #expect(state.rows.contains { $0.contains("Viktigt") })
  }

  @Test func `the first finding that is accepted makes the file`() throws {
    var state = try State.sample(try .sample)
    state.press("9", "a")
    state.type("Belopp ur protokollet.")
    let saved = state.press(.enter, .control("s"))
    let acceptance = Draft(
      id: "f1",
      fields: [
        Draft.Text("id", "f1"), Draft.Text("kontroll", "källa-saknas"),
        Draft.Text("gäller", "insatser/arbetstraning.yaml beslut/b1 belopp"),
        Draft.Text("fakta", "saknas=källa; fält=belopp"),
        Draft.Text("fynd", "Källa saknas för Belopp."),
        Draft.Text("kommentar", "Belopp ur protokollet."), Draft.Text("dag", "2014-12-31"),
        Draft.Text("av", "Åsa Öberg"),
      ])
    #expect(
      saved == [
        .save([
          Change(
            Address("granskning.yaml"),
            .create(
              Draft(
                id: "granskning", fields: [], parts: [Draft.Children("godtagna", [acceptance])])))
        ])
      ])
    try state.carryOut(saved)
    #expect(state.desk.attention.review == 2)
  }

  @Test func `the second one is added to it`() throws {
    var state = try State.sample(try .sample)
    for comment in ["Ett", "Två"] {
      state.press("9", .home, "a")
      state.type(comment)
      let saved = state.press(.enter, .control("s"))
      try state.carryOut(saved)
    }
    #expect(
      state.desk.office.review.acceptances.map { "\($0.id) \($0.place) \($0.comment)" } == [
        "f1 insatser/arbetstraning.yaml beslut/b1 belopp Ett",
        "f2 insatser/arbetstraning.yaml beslut/b2 belopp Två",
      ])
  }

  @Test func `what was accepted by its words is given its facts when one more is accepted`() throws
  {
    var office = try Office.sample
    var old = Acceptance()
    (old.id, old.check, old.comment) = ("f1", "källa-saknas", "Ur protokollet.")
    old.place = "insatser/arbetstraning.yaml beslut/b1 belopp"
    old.message = "Källa saknas för Belopp."
    var gone = old
    (gone.id, gone.place) = ("f2", "insatser/nedlagd.yaml beslut/b1 belopp")
    office.review.acceptances = [old, gone]
    var state = try State.sample(office)
    state.press("9", .home, "a")
    state.type("Likaså.")
    let saved = state.press(.enter, .control("s"))

    let added = Draft(
      id: "f3",
      fields: [
        Draft.Text("id", "f3"), Draft.Text("kontroll", "källa-saknas"),
        Draft.Text("gäller", "insatser/arbetstraning.yaml beslut/b2 belopp"),
        Draft.Text("fakta", "saknas=källa; fält=belopp"),
        Draft.Text("fynd", "Källa saknas för Belopp."), Draft.Text("kommentar", "Likaså."),
        Draft.Text("dag", "2014-12-31"), Draft.Text("av", "Åsa Öberg"),
      ])
    #expect(
      saved == [
        .save([
          Change(Address("granskning.yaml"), .insert(part: "godtagna", after: "f2", added)),
          Change(
            Address("granskning.yaml", [Step("godtagna", "f1")]),
            .field("fakta", from: "", to: "saknas=källa; fält=belopp")),
        ])
      ])
    try state.carryOut(saved)
    #expect(
      state.notice
        == Notice(
          "Sparat: tillägg av godtaget fynd ”Källa saknas för Belopp.”", .good,
          at: "granskning.yaml",
          endsWithMost: true))
    #expect(state.desk.office.review.acceptances.map(\.facts).filter { !$0.isEmpty }.count == 2)
  }

  @Test func `after one is accepted the cursor stands on the next, and the title counts`() throws {
    var state = try State.sample(try .sample)
    state.press("9", .home, "a")
    state.type("Ett")
    try state.carryOut(state.press(.enter, .control("s")))
    #expect(state.screens.top.content.position(state.desk) == "Rad 1/1")
    #expect(state.cursorRow.contains("! fynd"))
    #expect(state.rows.contains { $0.contains("Att granska · 1 fynd") })
  }

  @Test func `a word for what is not done here never runs something else`() throws {
    var state = try State.sample(try .sample)
    #expect(state.command("spara") == [])
    #expect(
      state.notice
        == Notice("Inget behöver sparas: varje ändring skrivs till filen genast.", .warning))
    #expect(state.command("bedöm") == [])
    #expect(state.notice == Notice("Bedöm finns inte här. ? visar vad du kan göra."))
  }

  @Test func `a form asks for no more than a person says of a finding`() throws {
    var state = try State.sample(try .sample)
    state.press("9", "a")
    #expect(state.cursorRow.contains("Kommentar *"))
    let follows = ["Id", "Kontroll", "Gäller", "Fakta", "Fyndet"]
    #expect(!state.rows.contains { row in follows.contains { row.hasPrefix("  \($0) ") } })
  }

  @Test func `only open findings can be accepted`() throws {
    var state = try State.sample(try .sample)
    state.press("9", .escape, .end, "a")
    #expect(state.notice == Notice("Bara fynd från kontrollerna kan godtas.", .warning))
  }

  @Test func `F8 walks through every finding that is open, and round`() throws {
    var state = try State.sample(try .sample)
    var walked: [String] = []
    for _ in 0..<4 {
      state.press(.function(8))
      walked.append(state.screens.top.content.position(state.desk))
    }
    #expect(walked == ["Rad 1/2", "Rad 2/2", "Rad 1/2", "Rad 2/2"])
  }

  @Test func `what cannot be read comes first`() throws {
    var state = try State.sample(try .sample, problems: [.sample])
    state.press(.function(8))
    #expect(state.cursorRow.contains("✖ fel"))
    #expect(
      state.screens.top.content.place(state.desk)
        == Place(Address("insatser/arbetstraning.yaml")))
  }
}
