import Finsam
import Testing
import TextUI

@testable import Dashboard

/// Undo, redo, and what else is asked of the world outside.
@Suite struct UndoTests {
  private let both = UndoTitles(undo: "bedömning av individ-1", redo: "namn av plug-in")

  @Test func `u undoes and U does again`() throws {
    var state = try State.sample(try .sample, undo: both)
    #expect(state.press("u", .control("z")) == [.undo, .undo])
    #expect(state.press("U", .control("y")) == [.redo, .redo])
  }

  @Test func `where the history cannot be read nothing is said to be missing`() throws {
    let problem = Problem(
      file: HistoryEntry.path, message: "Filen är inte sparad som UTF-8.", advice: "Spara om den.")
    for key in ["u", "U"] as [Key] {
      var state = try State.sample(try .sample, problems: [problem])
      state.press(key)
      #expect(
        state.notice
          == Notice("historik.csv går inte att läsa: Filen är inte sparad som UTF-8.", .warning))
    }
  }

  @Test func `what was undone is named as people call it`() throws {
    let insats = Address("insatser/arbetstraning.yaml")
    let goal = Address("styrkort/2014.yaml", [Step("mål", "individ-1")])
    let cost = Draft(
      id: "2013", fields: [Draft.Text("år", "2013"), Draft.Text("belopp", "500")])
    let decision = Draft(id: "b9", fields: [Draft.Text("id", "b9"), Draft.Text("vad", "Paus")])
    let cases: [([Change], String)] = [
      (
        [Change(insats, .field("ägare", from: "", to: "Norsjö"))],
        "ägare i ”Arbetsträning”: tomt → Norsjö"
      ),
      (
        [
          Change(goal, .field("förslag.status", from: "", to: "delvis")),
          Change(goal, .field("förslag.dag", from: "", to: "2014-12-31")),
        ], "föreslagen bedömning av ”Fler i arbete”"
      ),
      (
        [Change(insats, .insert(part: "kostnader", after: nil, cost))],
        "tillägg av kostnad 2013 i ”Arbetsträning”: kostnad 500 kr"
      ),
      (
        [Change(insats, .remove(part: "beslut", after: nil, decision))],
        "borttagning av beslut ”Paus” i ”Arbetsträning”"
      ),
      (
        [Change(insats, .move(part: "beslut", id: "b2", from: "b1", to: nil))],
        "flytt av ”Utökning” i ”Arbetsträning”"
      ),
      (
        [
          Change(
            Address("insatser/ny.yaml"),
            .create(
              Draft(
                id: "ny",
                fields: [
                  Draft.Text("namn", "Odling")
                ])))
        ], "ny fil, ”Odling”"
      ),
      (
        [
          Change(
            Address("granskning.yaml"),
            .create(
              Draft(
                id: "granskning", fields: [],
                parts: [
                  Draft.Children(
                    "godtagna",
                    [
                      Draft(
                        id: "f1",
                        fields: [
                          ("id", "f1"), ("kontroll", "omöjligt-datum"),
                          ("gäller", "insatser/ny.yaml"), ("fynd", "Dagen finns inte."),
                          ("kommentar", "Styrelsen vet"),
                        ].map { Draft.Text($0.0, $0.1) })
                    ])
                ])))
        ], "tillägg av godtaget fynd ”Dagen finns inte.”"
      ),
    ]
    for (changes, title) in cases {
      var state = try State.sample(try .sample, undo: both)
      _ = state.update(
        .undone(
          Self.step(changes.reversed().map(\.inverse)), state.desk.reading, UndoTitles()))
      #expect(state.notice == Notice("Ångrade: \(title). U gör om.", .good))
      _ = state.update(.redone(Self.step(changes), state.desk.reading, UndoTitles()))
      #expect(state.notice == Notice("Gjorde om: \(title). u ångrar.", .good))
    }
  }

  private static func step(_ changes: [Change]) -> UndoneStep {
    UndoneStep(changes: changes.map { SavedChange(change: $0) }, title: "med id")
  }

  @Test func `a long name is cut before the file and the line are`() {
    let notice = Notice(
      "Sparat: när i ”Frukostmöten med nyfikna”", .good, at: "asf/handlingsplan-2017.yaml rad 93")
    #expect(
      notice.shown(width: 60)
        == " Sparat: när i ”Frukos… · asf/handlingsplan-2017.yaml rad 93")
  }

  @Test func `what undo had to pass over is named too`() throws {
    var state = try State.sample(try .sample, undo: both)
    let step = UndoneStep(
      changes: [], title: "namn av plug-in",
      passedOver: [
        UndoneStep.Passed("kommun av k-1", .forgotten),
        UndoneStep.Passed("födelsedag av k-1", .forgotten),
      ])
    _ = state.update(.undone(step, state.desk.reading, UndoTitles()))
    #expect(
      state.notice
        == Notice(
          "Ångrade: namn av plug-in. Hoppade över kommun av k-1 (uppgifterna är borta) och 1 till. "
            + "U gör om.", .warning))
  }

  @Test func `with nothing to undo it is said so`() throws {
    var state = try State.sample(try .sample)
    #expect(state.press("u", "U") == [])
    #expect(state.notice == Notice("Det finns inget att göra om.", .warning))
  }

  @Test func `nothing is undone in read-only mode`() throws {
    var state = try State.sample(try .sample, isReadOnly: true, undo: both)
    #expect(state.press("u", "U") == [])
    #expect(state.notice == Notice(Desk.readOnlyReason, .warning))
  }

  @Test func `t goes through the themes`() throws {
    var state = try State.sample(try .sample)
    var names: [Effect] = []
    for _ in 0..<3 {
      for case .useTheme(let name) in state.press("t") {
        names.append(.useTheme(name))
        _ = state.update(.themeChanged(name))
      }
    }
    #expect(names == [.useTheme("sno"), .useTheme("mono"), .useTheme("norrsken")])
    #expect(state.notice == Notice("Tema: Norrsken."))
  }

  @Test func `a theme is chosen by name among the commands`() throws {
    var state = try State.sample(try .sample)
    #expect(state.command("tema: snö") == [.useTheme("sno")])
  }

  @Test func `q, Ctrl+Q and a closed terminal quit; Esc never does`() throws {
    let state = try State.sample(try .sample)
    for quit in [Input.key("q"), .key(.control("q")), .ended] {
      var copy = state
      #expect(copy.update(.input(quit)) == .quit)
    }
    var deep = state
    deep.press("3", .down, .enter, .end, .enter)
    for _ in 0..<20 { #expect(deep.press(.escape) == []) }
    #expect(deep.screens.isAtBottom)
    #expect(deep.notice == Notice("Du är redan på första nivån. q avslutar."))
  }

  private static let titles =
    "Namn\tForm\tSkede\tÄgare\tMålgrupp\tPeriod\tDeltagare\tKvinnor\tMän\tResultat\t"
    + "Förbundets kostnad\tFörbundets kostnad per deltagare\t"
    + "Förbundets kostnad per person till arbete eller studier\t"
    + "Deltagare avser\tKostnad avser\tOm siffrorna\n"

  @Test func `files are read again, opened, and rows are copied`() throws {
    var state = try State.sample(try .sample)
    #expect(state.press(.function(5), "R") == [.reload, .reload])
    state.press("2")
    #expect(state.press("E") == [.openFile("insatser/arbetstraning.yaml", line: 1)])
    #expect(
      state.press("y") == [
        .copy(
          Self.titles + "Arbetsträning\tFinsam-projekt\tpågående\tNorsjö kommun\t\t2014-01-01–"
            + "\t\t\t\t\t580000\t\t\t\t2014\t", told: "Kopierade 1 rad.")
      ])
    state.press(.space, .space)
    #expect(
      state.press("y") == [
        .copy(
          Self.titles + "Arbetsträning\tFinsam-projekt\tpågående\tNorsjö kommun\t\t2014-01-01–"
            + "\t\t\t\t\t580000\t\t\t\t2014\t\nÖrtagården\tförstudie\tavslutad\tRegion Övik"
            + "\t\t\t\t\t\t\t\t\t\t\t\t", told: "Kopierade 2 markerade rader.")
      ])
  }

  @Test func `the mouse is given to the terminal and back`() throws {
    var state = try State.sample(try .sample)
    #expect(state.press("m", "m") == [.useMouse(false), .useMouse(true)])
    #expect(state.command("pausa") == [.suspend])
  }

  @Test func `after a removal is undone one stands on what came back`() throws {
    var state = try State.sample(try .youths)
    let kinds = try #require(state.desk.office.insatser.first)
    state.press("2")
    let name = kinds.name
    state.move(to: name)
    let draft = kinds.draft
    let back = Change(kinds.address, .create(draft))
    state.press(.end)
    _ = state.update(
      .undone(
        UndoneStep(changes: [SavedChange(change: back)], title: "borttagning"), state.desk.reading,
        UndoTitles(redo: "borttagning")))
    #expect(state.cursorRow.contains(name), "\(state.rows)")
  }

  @Test func `what is undone to its end is not said to be unchanged`() throws {
    var state = try State.sample(try .sample, undo: UndoTitles(redo: "namn av plug-in"))
    state.press("u")
    #expect(state.notice?.text == "Det finns inget mer att ångra. U gör om det senaste.")
    state = try State.sample(try .sample)
    state.press("u")
    #expect(state.notice?.text == "Det finns inget att ångra: du har inte ändrat något.")
  }
}
