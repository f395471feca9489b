import Foundation
import Testing
import TmuxDriver

/// A small förbund's first year, from an empty folder and by the keyboard alone: what is planned,
/// decided, done, counted and told of, until the annual report can be handed over and the next year
/// is made from this one. What is to be done is found from Översikt, where the year wheel has it.
struct WholeYearTests {
  @Test func `a small förbund's whole year is written from an empty folder by keys alone`() throws {
    let office = try OfficeFolder([:])
    let folder = office.path + "/norr"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try plan(YearPanel(folder, on: "2025-01-10", shows: "1  Skapa ett nytt förbund"))
    try meet(YearPanel(folder, on: "2025-02-21"))
    try count(YearPanel(folder, on: "2025-07-05"))
    try close(YearPanel(folder, on: "2026-02-10"))
    try approve(YearPanel(folder, on: "2026-05-12"))

    // Everything can be read and nothing contradicts; what is left to write in is told of.
    let check = try office.run("check", "norr", "--idag", "2026-02-10", "--form", "json")
    #expect(!check.stdout.contains("läsfel"), "\(check.stdout)")
    #expect(!check.stdout.contains("\"slag\": \"fynd\""), "\(check.stdout)")
    let report = try office.run(
      "report", "arsredovisning", "norr", "--år", "2025", "--slutlig", "--idag", "2026-02-10")
    #expect(report.status == 0, "\(report.stderr)")
    for text in ["Ett bra år.", "Grön väg", "Fler i arbete", "390 000"] {
      #expect(report.stdout.contains(text), "\(text)")
    }
    #expect(!report.stdout.contains("⚠"))
    // What was handed over lies beside the data, as it was written from the dashboard.
    let written = try String(
      contentsOfFile: folder + "/rapporter/arsredovisning-2025.html", encoding: .utf8)
    #expect(written.contains("<h1") && written.contains("Ett bra år."))
    let minutes = try office.run("report", "protokoll", "norr", "--idag", "2026-05-12")
    for text in [
      "Justerat: 2025-03-01", "Anslaget uppsatt: 2025-03-03", "Anslaget tas ner: 2025-03-25",
    ] {
      #expect(minutes.stdout.contains(text), "\(minutes.stdout)")
    }
    let discharges = try office.run("list", "ansvarsfrihet", "norr", "--form", "csv")
    for row in ["2025;norsjo-kommun;;;;2026-05-04;;ja", "2025;forsakringskassan;;;;2026-05-08;;ja"]
    {
      #expect(discharges.stdout.contains(row), "\(discharges.stdout)")
    }
    let year = try office.run("report", "arshjul", "norr", "--år", "2026", "--idag", "2026-05-12")
    for done in [
      "Bokslut 2025", "Målen i styrkort 2025 bedömda", "Insatsernas siffror 2025",
      "Ansvarsfrihet för 2025",
    ] {
      let line = year.stdout.split(separator: "\n").first { $0.contains(done) }
      #expect(line?.contains("| gjort |") == true, "\(line ?? "")")
    }
  }

  /// January: who pays, what is wanted, what is done for it, and the first meeting.
  private func plan(_ panel: consuming YearPanel) throws {
    try panel.answer("1", "Vad heter förbundet?")
    try panel.answer("Finsam i norr", "I vilken mapp")
    try panel.press("Enter", "Rundtur 1 av 5")
    try panel.press("Escape", "▶ ▷ Skriv in förbundets")
    try panel.press("Enter", "▶ Medlemmar (0)")
    try panel.press("n", "▶ Namn *")
    try panel.fill("Norsjö kommun", to: "▶ Slag *")
    try panel.choose("kommun", to: "▶ Kortnamn")
    try panel.fill("Norsjö", to: "▶ Medlem från och med")
    try panel.press("C-s", "Sparat: tillägg av medlem ”Norsjö kommun”")
    try panel.press("n", "▶ Namn *")
    try panel.fill("Försäkringskassan", to: "▶ Slag *")
    try panel.choose("stat", to: "▶ Kortnamn")
    try panel.press("C-s", "Sparat: tillägg av medlem ”Försäkringskassan”")
    try panel.press("Escape", "▶ ▷ Skriv det första målet")

    let goals = [
      ("Individ", "Fler i arbete"), ("Förnyelse", "Ny metod prövad"),
      ("Arbetssätt", "Gemensam kartläggning"), ("Ekonomi", "Ekonomi i balans"),
    ]
    for (place, (perspective, wording)) in goals.enumerated() {
      if place == 1 { try panel.press("3", "Styrkort 2025 · 1") }
      try panel.press(place == 0 ? "Enter" : "n", "Lägg till mål i Styrkort 2025")
      try panel.press("Home", "▶ Perspektiv")
      try panel.move(to: "Perspektiv")
      try panel.choose(perspective, to: "▶ Rubrik i källan")
      try panel.move(to: "Lydelse *")
      try panel.write(wording, to: "▶ Stödjer målet")
      try panel.press("C-s", "Sparat: tillägg av mål ”\(wording)”")
    }

    try panel.press("1", "▷ Lägg till den första")
    try panel.move(to: "▷ Lägg till den första")
    try panel.press("Enter", "▶ Namn *")
    try panel.fill("Grön väg", to: "▶ Inriktning")
    try panel.choose("individ", to: "▶ Form")
    try panel.move(to: "Skede  ")
    try panel.choose("pågående", to: "▶ Skedet sedan")
    try panel.move(to: "Period från")
    try panel.fill("2025-01-01", to: "▶ Period till")
    try panel.fill("2025-12-31", to: "▶ Period i ord")
    try panel.press("C-s", "Sparat: ny fil, ”Grön väg”")

    try panel.press("4", "Här finns ingen budget än.")
    try panel.press("n", "▶ År  ")
    try panel.press("C-s", "Årsbudget 2025 har inga rader än.")
    for (part, name, amount) in [
      ("intäkter", "Medlemsbidrag", "600000"), ("projekt", "Grön väg", "400000"),
    ] {
      try panel.press("n", "Lägg till rad")
      try panel.move(to: "Del  ")
      try panel.choose(part, to: "▶ Nivå *")
      try panel.choose("rad", to: "▶ Namn")
      try panel.fill(name, to: "▶ Insats")
      if part == "projekt" { try panel.choose("Grön", to: "▶ Form, tryckt") }
      try panel.move(to: "Budget  ")
      try panel.fill(amount, to: "▶ Utfall")
      try panel.press("C-s", "Sparat: tillägg av rad ”\(name)”")
    }

    try panel.press("6", "Tryck n för att göra en handlingsplan.")
    try panel.press("n", "Handlingsplan 2025, tom")
    try panel.press("Enter", "▶ Hela planen")
    try panel.press("n", "Skriv för att söka")
    try panel.choosing("Processmål", "Lägg till processmål")
    try panel.move(to: "Lydelse *")
    try panel.write("Fler sociala företag", to: "▶ Lydelse i bilagan")
    try panel.press("C-s", "Sparat: tillägg av processmål")
    try panel.press("A", "Lägg till aktivitet")
    try panel.write("Möten med företag", to: "▶ Slag")
    try panel.move(to: "När")
    try panel.fill("2 ggr/år", to: "▶ Gånger per år")
    try panel.press("C-s", "Sparat: tillägg av aktivitet")
    try panel.press("n", "Skriv för att söka")
    try panel.press("Enter", "▶ Slag *")
    try panel.choose("möte", to: "▶ Vad")
    try panel.fill("Frukostmöte", to: "▶ Kommun")
    try panel.press("C-s", "Sparat: tillägg av händelse ”Frukostmöte”")

    try panel.press("8", "Inget möte är planerat")
    try panel.press("n", "▶ Dag *")
    try panel.fill("2025-02-20", to: "▶ Veckodag")
    try panel.move(to: "Börjar")
    try panel.fill("09.00", to: "▶ Slutar")
    try panel.move(to: "Ort")
    try panel.fill("Norsjö", to: "▶ Slag *")
    try panel.choose("styrelse", to: "▶ Status")
    try panel.choose("kallat", to: "▶ Kallelsen skickad")
    try panel.press("C-s", "▶ Styrelse 2025-02-20")
    try panel.press("n", "Nytt ärende om")
    try panel.choosing("Insats: Grön", "Lägg till ärende")
    try panel.move(to: "Föredragande")
    try panel.fill("förbundschefen", to: "▶ Händelsens dag")
    try panel.press("C-s", "Sparat: tillägg av ärende ”Grön väg”")
    // On the item itself `n` adds what it holds.
    try panel.press("Enter", "▷   1. Grön väg")
    try panel.press("n", "Lägg till i")
    try panel.choosing("Förslag", "▶ Lydelse *")
    try panel.write("att bevilja Norsjö kommun 400 000 kronor", to: "▶ Utfall")
    try panel.move(to: "Belopp")
    try panel.fill("400000", to: "▶ Från och med")
    try panel.fill("2025-01-01", to: "▶ Till och med")
    try panel.fill("2025-12-31", to: "▶ Inom tidigare ram")
    try panel.press("C-s", "inget saknas")
    try panel.press("Escape", "▶   1. Grön väg")
    try panel.press("r", "att bevilja Norsjö kommun 400 000 kronor")
    try panel.press("Escape", "▶   1. Grön väg")
    try panel.press("q", "status=0")
  }

  /// The day after the meeting: what was decided, and who was there.
  private func meet(_ panel: consuming YearPanel) throws {
    try panel.due("Protokoll Styrelse", to: "▶ Styrelse 2025-02-20")
    try panel.move(to: " 1.  Grön väg")
    try panel.press("b", "beviljat")
    try panel.press("C-s", "Sparat: tillägg av beslut")
    try panel.press("Home", "▶ Styrelse 2025-02-20")
    try panel.press("e", "▶ Dag *")
    try panel.move(to: "Status")
    try panel.choose("hållet", to: "Sparat: status")
    try panel.press("Escape", "▶ Styrelse 2025-02-20")
    try panel.move(to: "Närvaro (0)")
    try panel.press("n", "▶ Roll *")
    try panel.fill("ordföranden", to: "▶ Organisation")
    try panel.press("C-s", "Närvaro (1)")
    // What is done is no longer there to do.
    let overview = try panel.press("1", "Att granska")
    #expect(!overview.contains("Protokoll Styrelse"))
    try panel.press("q", "status=0")
  }

  /// Summer: the round of questions, who took part, and a youth.
  private func count(_ panel: consuming YearPanel) throws {
    try panel.press("5", "n ")
    try panel.press("n", "▶ År *")
    try panel.fill("2025", to: "▶ Halvår")
    try panel.press("C-s", "Enkätomgång 2025")
    try panel.press("v", "Rundan")
    try panel.choosing("Rundan", "Rundan 2025 · 5")
    try panel.press("n", "Svar: Grön väg, deltagare, 2025 · 0 av 14")
    try panel.fill("0 1 2 3 6", to: "1 av 14 inskrivna")
    try panel.press("Escape", "delvis")

    try panel.press("2", "▶ Grön väg")
    try panel.press("p", "Siffror 2025 · 1")
    for (typed, next) in [
      ("12", "män 2025"), ("8", "deltagare 2025"), ("", "avslutade 2025"),
      ("10", "till arbete 2025"),
      ("4", "till studier 2025"), ("2", "kostnad 2025"), ("390000", "390 000"),
    ] {
      if !typed.isEmpty { try panel.type(typed, typed) }
      try panel.press("Tab", next)
    }
    try panel.press("Escape", "Kr/deltagare")

    try panel.press("7", "Här finns inga ungdomar än.")
    try panel.press("N", "▶ Födelsedag *")
    try panel.fill("2008-03-04", to: "▶ Kön")
    try panel.move(to: "Kommun *")
    try panel.choose("Norsjö", to: "▶ Intagsgrupp *")
    try panel.choose("avbrott", to: "▶ Händelsedag *")
    try panel.press("C-s", "Sparat: tillägg av ärende kaa-1")
    try panel.press("n", "▶ Kontaktsätt")
    try panel.choose("telefon", to: "▶ Utfall *")
    try panel.press("Enter", "Skriv för att söka")
    try panel.press("Enter", "▶ Av")
    try panel.press("C-s", "Uppföljningar (1)")
    try panel.press("q", "status=0")
  }

  /// February: the outcome, the goals, the accounts and the annual report; then the year to come.
  private func close(_ panel: consuming YearPanel) throws {
    try panel.press("4", "▶   Medlemsbidrag")
    for (row, amount) in [("Medlemsbidrag", "600000"), ("Grön väg", "390000")] {
      try panel.moveAround(to: "  \(row)")
      try panel.press("e", "Fält ")
      try panel.move(to: "Utfall  ")
      try panel.fill(amount, to: "Sparat: utfall")
      try panel.press("Escape", "▶   \(row)")
    }

    try panel.due("Målen i styrkort", to: "Styrkort 2025 ▸ Fler i arbete")
    try panel.press("Escape", "▶   Fler i arbete")
    for (goal, status) in [
      ("Fler i arbete", "uppnått"), ("Ny metod prövad", "delvis"),
      ("Gemensam kartläggning", "uppnått"), ("Ekonomi i balans", "uppnått"),
    ] {
      try panel.moveAround(to: "  \(goal)")
      try panel.press("b", "▶ Föreslagen bedömning")
      try panel.choose(status, to: "▶ Förslagets motivering")
      try panel.press("C-s", "Sparat: föreslagen bedömning")
    }

    try panel.due("Bokslut 2025", to: "▶ År *                      2025")
    try panel.press("C-s", "Sparat: ny fil")
    try panel.press("Enter", "Bokslut 2025 har inga rader än.")
    try panel.press("n", "▶ Id *")
    try panel.fill("resultaträkning", to: "▶ Namn *")
    try panel.fill("Resultaträkning", to: "▶ Anteckning")
    try panel.press("C-s", "Sparat: tillägg av uppställning")

    try panel.due("Årsredovisning 2025", to: "▶ År *                      2025")
    try panel.press("C-s", "Sparat: ny fil")
    try panel.press("Enter", "▶ Årsredovisning 2025")
    try panel.press("Escape", "▶ Årsredovisning 2025")
    try panel.press("Down", "▶   Ordförande har ordet")
    try panel.press("e", "Fält ")
    try panel.move(to: "Text")
    try panel.write("Ett bra år.", to: "Sparat: text")
    try panel.press("Escape", "▶   Ordförande har ordet")

    try panel.due("Styrkort 2026", to: "▶ År *                      2026")
    try panel.press("C-s", "Sparat: ")
    try panel.due("Verksamhetsplan 2026", to: "▶ År *                      2026")
    try panel.press("C-s", "Sparat: ny fil")
    try panel.press("6", "Handlingsplan 2025")
    try panel.press("N", "Handlingsplan 2026")
    try panel.press("Enter", "Möten med företag")
    try panel.press("q", "status=0")
  }
}

extension WholeYearTests {
  /// May: the minutes are verified and posted, the members discharge the board, and the annual
  /// report is written to a file to send.
  private func approve(_ panel: consuming YearPanel) throws {
    try panel.press("8", "Inget möte är planerat")
    try panel.press("v", "Skriv för att söka")
    try panel.choosing("Alla", "▶ 2025-02-20")
    try panel.press("e", "▶ Dag *")
    for (field, value) in [
      ("Status", "justerat"), ("Protokollet justerat", "2025-03-01"),
      ("Anslaget uppsatt", "2025-03-03"), ("Anslaget tas ner", "2025-03-25"),
      ("Status", "anslaget"),
    ] {
      try panel.press("Home", "Fält 1/")
      try panel.move(to: field)
      if field == "Status" {
        try panel.choose(value, to: "Sparat: status")
      } else {
        try panel.fill(value, to: "→ \(value)")
      }
    }
    try panel.press("Escape", "▶ 2025-02-20")

    for (member, decided) in [("Norsjö kommun", "2026-05-04"), ("Försäkringskassan", "2026-05-08")]
    {
      try panel.due("Ansvarsfrihet för 2025", to: "▶ Revisor")
      try panel.wait(member)
      try panel.move(to: "Beslutad")
      try panel.fill(decided, to: "▶ Beviljad")
      try panel.choose("ja", to: "▶ Anmärkning")
      try panel.press("C-s", "Sparat: tillägg av ansvarsfrihet ”\(member) 2025”")
    }
    let overview = try panel.press("1", "Att göra (")
    #expect(!overview.contains("Ansvarsfrihet för 2025"))

    try panel.press("8", "Inget möte är planerat")
    try panel.press("v", "Skriv för att söka")
    try panel.choosing("Årsredovisning", "▶ Årsredovisning 2025")
    try panel.press("r", "Rapport: Årsredovisning 2025")
    try panel.press("r", "Skriv rapporten till fil")
    try panel.choosing("html", "Filens namn i förbundets mapp")
    try panel.press("Enter", "Rapporten är skriven")
    try panel.wait("rapporter/arsredovisning-2025.html")
    try panel.press("Escape", "r  Skriv till fil")
    try panel.press("Escape", "▶ Årsredovisning 2025")
    try panel.press("q", "status=0")
  }
}

/// The dashboard on a day of the year, and what hands do over and over in it.
private struct YearPanel: ~Copyable {
  private let panel: Panel

  init(_ folder: String, on today: String, shows first: String = "Översikt") throws {
    panel = try Panel(folder, today: today, width: 110, height: 34, shows: first)
  }

  @discardableResult
  func press(_ key: String, _ text: String) throws -> String { try panel.press(key, text) }

  func type(_ typed: String, _ text: String) throws { try panel.type(typed, text) }

  func wait(_ text: String) throws { try panel.wait(text) }

  /// Answers a question of plain lines.
  func answer(_ text: String, _ next: String) throws {
    try panel.tmux.run(text)
    try panel.wait(next)
  }

  /// Types in the field under the cursor, and goes on.
  func fill(_ text: String, to next: String) throws {
    try panel.type(text, text)
    try panel.press("Enter", next)
  }

  /// Writes a longer text in the field under the cursor, and goes on.
  func write(_ text: String, to next: String) throws {
    try panel.press("Enter", "Ctrl+S sparar, Tab")
    try panel.type(text, text)
    try panel.press("Tab", next)
  }

  /// Opens the choices of the field under the cursor, and takes the one that is typed.
  func choose(_ word: String, to next: String) throws {
    try panel.press("Enter", "Skriv för att söka")
    try choosing(word, next)
  }

  /// Takes the choice that is typed.
  func choosing(_ word: String, _ next: String) throws {
    try panel.type(word, "│ ▶ ")
    try panel.wait(word)
    try panel.press("Enter", next)
  }

  /// Down until the cursor stands on what begins so; a key at a time, each seen before the next.
  func move(to label: String) throws {
    try step(by: "Down", to: label)
  }

  /// The same, from the top of a list.
  func moveAround(to label: String) throws {
    try panel.tmux.press("Home")
    // A heading is no row of its own.
    _ = try panel.tmux.wait("gå till början", seconds: 5) { shown in
      shown.contains("Rad 1/") || shown.contains(" rader") || shown.contains("1 rad")
    }
    try step(by: "Down", to: label)
  }

  private func step(by key: String, to label: String) throws {
    var shown = try panel.tmux.screen()
    for _ in 0..<60 where !isOn(label, shown) {
      let before = shown
      try panel.tmux.press(key)
      shown = try panel.tmux.wait("röra markören till \(label)", seconds: 5) {
        $0 != before || isOn(label, $0)
      }
    }
    try #require(isOn(label, shown), "\(label)\n\(shown)")
  }

  private func isOn(_ label: String, _ screen: String) -> Bool { screen.contains("▶ \(label)") }

  /// From anywhere to what the year wheel has, and to where it is done.
  func due(_ what: String, to next: String) throws {
    if try !panel.tmux.screen().contains("Att göra (") { try panel.press("1", "Att göra (") }
    try panel.wait(what)
    var shown = try panel.press("Home", "─ ▶ ")
    // Past the perspectives and the stages, row by row.
    for _ in 0..<80 where !isDue(what, shown) {
      let before = shown
      try panel.tmux.press("Down")
      shown = try panel.tmux.wait("röra markören till \(what)", seconds: 5) {
        $0 != before || isDue(what, $0)
      }
    }
    try #require(isDue(what, shown), "\(what)\n\(shown)")
    try panel.press("Enter", next)
  }

  private func isDue(_ what: String, _ screen: String) -> Bool {
    screen.split(separator: "\n").contains { $0.hasPrefix("▶") && $0.contains(what) }
  }
}
