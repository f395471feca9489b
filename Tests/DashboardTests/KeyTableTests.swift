import Finsam
import Testing
import TextUI

@testable import Dashboard

/// A person may give an action another key, none, or want no single character to do anything.
@Suite struct KeyTableTests {
  private func state(_ choices: [KeyTable.Choice], size: Size = Size(200, 40)) throws -> State {
    let (table, refusals) = KeyTable.chosen(choices)
    #expect(refusals.isEmpty, "\(refusals)")
    var session = try Session.sample()
    session.keys = table
    return State(
      reading: OfficeReading(name: "prov", office: try .sample), undo: UndoTitles(undo: "x"),
      session: session, size: size)
  }

  @Test func `another key does what the action does, and the usual ones do not`() throws {
    var state = try state([("ändra", "w F6")])
    state.press("2", "e")
    #expect(state.notice == Notice("e gör inget här. ? visar vad du kan göra."))
    state.press("w")
    #expect(state.rows[0].contains("▸ Ändra"))
    state.press(.escape, .function(6))
    #expect(state.rows[0].contains("▸ Ändra"))
  }

  @Test func `help bar, help and palette show the key that holds`() throws {
    var state = try state([("ändra", "w F6"), ("ny", "nej"), ("hjälp", "!")])
    state.press("2")
    #expect(
      state.rows[39].trimmed
        == "Enter  Öppna   w  Ändra   /  Filtrera   s  Sortera   v  Välj vy   u  Ångra   :  Kommandon   !  Hjälp"
    )
    let edit = state.commandPicker().picker.items.first { $0.title == "Ändra" }
    #expect(edit?.keyLabel == "w")
    let help = HelpPage(state: state).lines.map(\.text)
    #expect(help.contains { $0.hasPrefix("w, F6") && $0.contains("Ändra. Ändrar posten.") })
    #expect(help.contains { $0.hasPrefix("(kommandon)") && $0.contains("Ny. ") })
    state.press("§")
    #expect(state.notice == Notice("§ gör inget här. ! visar vad du kan göra."))
  }

  @Test func `what is said names the key that holds`() throws {
    var office = try Office.sample
    office.insatser = []
    var session = try Session.sample()
    session.keys = KeyTable.chosen([("ny", "w"), ("avsluta", "nej")]).table
    var state = State(
      reading: OfficeReading(name: "prov", office: office), undo: UndoTitles(), session: session,
      size: Size(80, 24))
    state.press(.escape)
    #expect(
      state.notice
        == Notice("Du är redan i översikten. ”Avsluta” bland kommandona avslutar.", .warning))
    state.press("2")
    #expect(state.rows.contains { $0.contains("Här finns inga insatser än. w lägger till en.") })
  }

  @Test func `what a detail tells one to press is the key that holds`() throws {
    var session = try Session.sample()
    session.keys = KeyTable.chosen([("visa_dolt", "w"), ("välj_år", "w")]).table
    var state = State(
      reading: OfficeReading(name: "prov", office: try .youths), undo: UndoTitles(),
      session: session, size: Size(100, 40))
    state.press("7")
    let detail = state.rows.joined(separator: " ")
    #expect(detail.contains("w visar"), "\(detail)")
  }

  @Test func `where single characters are off, none does anything on any screen`() throws {
    let characters = "abcdefghijklmnopqrstuvwxyzåäöABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/:?+-<>,. "
    for way in AvailabilityTests.ways {
      var usual = try state([("enstaka_tecken", "nej")], size: Size(80, 24))
      for key in way { usual.go(key) }
      guard !usual.takesText else { continue }
      for character in characters {
        var state = usual
        let key = Key(extendedGraphemeClusterLiteral: character)
        #expect(state.press(key) == [])
        #expect(
          state.screens == usual.screens && state.overlay == usual.overlay,
          "\(way.map(\.label)) \(key.label)")
      }
    }
  }

  @Test func `where single characters are off, everything is reached without them`() throws {
    var state = try state([("enstaka_tecken", "nej")], size: Size(80, 24))
    #expect(state.rows[1].hasPrefix("Översikt Insatser"))
    state.press("2")
    #expect(
      state.notice == Notice("2 är avslagen i dina inställningar. F1 visar vad du kan göra."))
    state.command("insatser")
    #expect(
      state.rows[23].trimmed
        == "Ctrl+P  Kommandon   Enter  Öppna   F2  Ändra   Insert  Ny   F1  Hjälp")
    state.press(.function(2))
    #expect(state.rows[0].contains("▸ Ändra"))
    #expect(state.type("w") == [])
    #expect(state.takesText)
  }

  @Test func `a key that a person gives an action holds also where single characters are off`()
    throws
  {
    var state = try state([("enstaka_tecken", "nej"), ("ändra", "w")])
    state.command("insatser")
    state.press("w")
    #expect(state.rows[0].contains("▸ Ändra"))
  }

  @Test func `two that change the same field answer without single characters`() throws {
    var dialog = ConflictDialog([][...], of: [], hasCharacters: false)
    #expect(dialog == nil)
    let change = Change(
      Address("insatser/a.yaml"), .field("namn", from: "A", to: "B"))
    let conflict = SaveFailure.Conflict(change: change, label: "Namn", mine: "B", theirs: "C")
    dialog = ConflictDialog([conflict][...], of: [change], hasCharacters: false)
    #expect(dialog?.answer("b") == nil && dialog?.answer("t") == nil)
    #expect(dialog?.answer(.control("b")) == .keepMine && dialog?.answer(.enter) == .takeTheirs)
    #expect(
      dialog?.question
        == "Svara först: Ctrl+B behåller ditt värde, Enter tar det som står i filen.")
  }

  @Test func `keys may change places, and actions that never meet may share one`() throws {
    let (table, refusals) = KeyTable.chosen([
      ("ändra", "n"), ("ny", "e"), ("välj_år", "w"), ("visa_dolt", "w"),
    ])
    #expect(refusals.isEmpty)
    #expect(table.actions(of: "n") == [.edit] && table.actions(of: "e") == [.new])
    #expect(table.actions(of: "w") == [.chooseYear, .reveal])
  }

  @Test func `Enter, Esc and the arrows go on doing what they do`() throws {
    var state = try state([("ned", "w"), ("öppna", "nej"), ("tillbaka", "Q")], size: Size(80, 24))
    state.press("2")
    let first = state.cursorRow
    state.press("j")
    #expect(state.cursorRow == first)
    state.press("w")
    let second = state.cursorRow
    #expect(second != first)
    state.press(.up, .down)
    #expect(state.cursorRow == second)
    state.press(.enter)
    #expect(state.rows[0].contains("▸ Insatser ▸"))
    state.press("Q")
    #expect(!state.rows[0].contains("▸ Insatser ▸"))
  }

  private static let refused: [(String, String, String, String)] = [
    ("ändraa", "w", "”ändraa” är ingen åtgärd.", "Menade du ”ändra”?"),
    ("xyzzy", "w", "”xyzzy” är ingen åtgärd.", "”kansli config” skriver in alla namn i filen."),
    ("ändra", "Alt+x", "”Alt+x” är ingen tangent som kan väljas.", keys),
    (
      "ändra", "Enter", "Enter gör samma sak överallt och kan inte få en annan uppgift.", keys
    ),
    ("ändra", "3", "3 är en siffra, och siffrorna leder till skärmarna.", keys),
    (
      "ändra", "ctrl+m", "Ctrl+M är samma sak som Enter i en terminal och kan inte väljas.", keys
    ),
    (
      "ändra", "w n", "n är redan tangent för ”ny”.",
      "Välj en annan tangent, eller ge ”ny” en annan eller nej."
    ),
    (
      "kommandon", "nej", "”kommandon” måste ha en tangent: därifrån når du allt annat.", keys
    ),
    ("enstaka_tecken", "kanske", "”kanske” är varken ja eller nej.", "Skriv ja eller nej."),
  ]

  private static let keys =
    "Välj en bokstav, ett tecken, F1 till F12, Ctrl+ och en bokstav, Mellanslag, Insert, Delete, "
    + "Skift+upp eller Skift+ned."

  @Test(arguments: refused)
  func `a choice that cannot hold says why, and the usual keys do`(
    name: String, value: String, message: String, advice: String
  ) {
    let (table, refusals) = KeyTable.chosen([(name, value)])
    #expect(table == .usual)
    #expect(
      refusals.map { "\($0.choice) \($0.refusal.message) \($0.refusal.advice)" } == [
        "0 \(message) \(advice)"
      ])
  }

  @Test func `a choice that is refused gives its key back, also from one that took it`() {
    let (table, refusals) = KeyTable.chosen([("ändra", "r"), ("ny", "e"), ("tema", "w")])
    #expect(
      refusals.map { "\($0.choice) \($0.refusal)" } == [
        "0 \(KeyRefusal.taken("r", by: .report))", "1 \(KeyRefusal.taken("e", by: .edit))",
      ])
    #expect(table == KeyTable.chosen([("tema", "w")]).table)
  }

  @Test func `no choices, however odd, make one key mean two things, or leave the palette without`()
  {
    var chance = SeededNumbers(seed: 11)
    let keys = ["e", "n", "w", "F2", "F6", "Ctrl+P", "nej", ":", "Enter", "ö", "Mellanslag", "v"]
    for _ in 0..<400 {
      let choices = Action.allCases.shuffled(using: &chance).prefix(6).map { action in
        (action.name, keys.shuffled(using: &chance).prefix(2).joined(separator: " "))
      }
      let table = KeyTable.chosen(choices + [("enstaka_tecken", "nej")]).table
      #expect(!table.keys(of: .palette).isEmpty)
      for action in Action.allCases {
        for key in table.keys(of: action) {
          for other in table.actions(of: key) where other != action {
            let usual = Set(action.facts.keys).intersection(other.facts.keys)
            #expect(!usual.isEmpty, "\(choices) \(key.label)")
          }
        }
      }
    }
  }

  @Test func `the usual keys, written as settings, are the usual keys`() {
    let (table, refusals) = KeyTable.chosen(
      Action.allCases.map { ($0.name, KeyTable.usualWords(of: $0)) } + [("enstaka_tecken", "ja")])
    #expect(refusals.isEmpty && table.hasCharacters)
    for action in Action.allCases {
      #expect(Set(table.keys(of: action)) == Set(action.facts.keys), "\(action)")
    }
  }

  @Test func `the names stay what they are, for the files that hold them`() {
    #expect(
      Action.allCases.map(\.name).joined(separator: " ") == """
        upp ned sida_upp sida_ned först sist öppna tillbaka nästa_ruta förra_rutan filtrera visa_status sök \
        nästa_träff förra_träffen sortera sortera_sedan välj_år året_före året_efter jämför_år \
        ändra ny fyll_i_period markera markera_rad ta_bort läs_in skriv_lista källa \
        flytta_upp flytta_ned bedöm besluta kommentera godta ångra gör_om kopiera rapport spara nästa_fynd öppna_filen läs_om \
        byt_förbund jämför_förbund nytt_förbund nytt_år ny_aktivitet nytt_ärende visa_dolt dela utkast kommandon \
        meny hjälp rundtur tema mus pausa avsluta
        """)
    #expect(Set(Action.allCases.map(\.name)).count == Action.allCases.count)
  }
}

extension State {
  /// Does what a key usually does, though it may do nothing now.
  fileprivate mutating func go(_ key: Key) {
    if let screen = MainScreen(key) {
      _ = perform(.visit(screen))
    } else if key.isText,
      let action = Action.all(of: key).first(where: { availability($0) != .absent })
    {
      _ = perform(action)
    } else {
      press(key)
    }
  }
}
