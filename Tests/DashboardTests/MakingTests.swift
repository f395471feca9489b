import Finsam
import Testing
import TextUI

@testable import Dashboard

/// What is not there yet is made from the screens: documents for a year, rules, rows.
@Suite struct MakingTests {
  @Test func `an empty förbund makes its first styrkort and sees it`() throws {
    var state = try State.sample(Office(), size: Size(100, 24))
    state.press("3")
    #expect(state.rows.joined().contains("Tryck n för att göra ett."))

    state.press("n")
    #expect(state.rows[0].contains("▸ Nytt styrkort för ett år"))
    try state.carryOut(state.press(.control("s")))

    let made = try #require(state.desk.office.styrkort.first)
    #expect(made.year == Year(state.desk.day.year))
    #expect(made.statements.map(\.id) == ["individ", "förnyelse", "arbetssätt", "ekonomi"])
    #expect(state.rows.joined().contains("Individ: 0 av 0 mål"), "\(state.rows)")
  }

  @Test func `next year's styrkort takes over the goals and is the one to see`() throws {
    var state = try State.sample(try .sample, size: Size(100, 24))
    let old = try #require(state.desk.office.styrkort(Year(2014)))

    state.press("3", "N")
    try state.carryOut(state.press(.control("s")))

    let made = try #require(state.desk.office.styrkort(Year(2015)))
    #expect(made.goals.map(\.wording) == old.goals.map(\.wording))
    #expect(made.goals.flatMap(\.measures).map(\.name) == old.goals.flatMap(\.measures).map(\.name))
    #expect(made.goals.flatMap(\.measures).flatMap(\.outcomes) == [])
    #expect(made.goals.allSatisfy { $0.proposal.status == nil && $0.decision.status == nil })
    #expect(state.rows[0].contains("Styrkort 2015"))

    state.press("N", .home, .enter, .control("u"))
    state.type("2014")
    let effects = state.press(.enter, .control("s"))
    #expect(effects.isEmpty)
    #expect(state.rows.joined().contains("finns redan"), "\(state.rows)")
  }

  @Test func `a förbund is made among the others, under a name that is asked for`() throws {
    let session = try Session.sample(forbund: try .shipped)
    var state = State(reading: nil, undo: UndoTitles(), session: session, size: Size(80, 24))
    state.press("n", .enter)
    #expect(state.notice == Notice("Skriv förbundets namn.", .warning))
    state.type("Samordningsförbundet Ådalen")
    state.press(.enter, .escape)
    #expect(state.rows.joined().contains("Vad heter förbundet?"))
    let asked = Effect.makeForbund(name: "Samordningsförbundet Ådalen", folder: "./adalen")
    #expect(state.press(.enter, .enter) == [asked])

    let why = "adalen/forbund.yaml finns redan."
    _ = state.update(.failed(why))
    #expect(state.notice == Notice(why, .error))
    #expect(state.rows.joined().contains("I vilken mapp ska dess filer ligga?"))

    let made = OfficeReading(name: "adalen")
    let all = session.forbund + [ForbundSummary(made, today: session.today)]
    #expect(state.update(.made(made, among: all, in: "./adalen")) == .findDrafts)
    #expect(state.overlay == nil && state.rows.joined().contains("Förbundet ligger i ./adalen."))
    state.press("B")
    #expect(state.rows.joined().contains("adalen"), "\(state.rows)")
  }

  @Test func `nobody makes a förbund who only looks`() throws {
    let session = try Session.sample(isReadOnly: true)
    let state = State(
      reading: OfficeReading(name: "norra"), undo: UndoTitles(), session: session,
      size: Size(80, 24))
    #expect(state.availability(.newForbund) == .unavailable(Desk.readOnlyReason))
  }

  @Test(arguments: [
    ("nytt styrkort", FormRequest.create(.styrkort)), ("ny handlingsplan", .create(.plan)),
    ("ny insats", .create(.insats)), ("ny händelse", .addRow(.events)),
    ("nytt företag", .addRow(.companies)), ("ny plats", .addRow(.places)),
    (
      "ny regel: frist",
      .add(PartReference(owner: Address("regler.yaml"), part: "frister"), after: nil)
    ),
  ])
  func `the palette finds what can be made`(typed: String, request: FormRequest) throws {
    let desk = try State.sample(Office()).desk
    #expect(PaletteSearch(typed, desk).found.map(\.destination).contains(.form(request)))
  }
}
