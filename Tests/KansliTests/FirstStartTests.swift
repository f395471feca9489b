import Foundation
import Testing
import TmuxDriver

/// The first time a person starts the program, and what it remembers to the next.
struct FirstStartTests {
  @Test func `who has no folder makes one, and it opens from then on`() throws {
    let tmux = try Tmux(width: 100, height: 30)
    let start = "KANSLI_USER=anna '\(Program.path)'; echo slut=$?"
    try tmux.run(start)
    try tmux.wait(for: "1  Skapa ett nytt förbund")
    try tmux.run("1")
    try tmux.wait(for: "Vad heter förbundet?")
    try tmux.run("Finsam i norr")
    try tmux.wait(for: "Enter för")
    try tmux.press("Enter")
    try tmux.wait(for: "Rundtur 1 av 5: Översikt")
    for stop in 2...5 {
      try tmux.press("Enter")
      try tmux.wait(for: "Rundtur \(stop) av 5")
    }
    try tmux.press("Enter")
    try tmux.wait(for: "Skriv in förbundets")
    try tmux.press("q")
    try tmux.wait(for: "slut=0")
    try tmux.run("clear; " + start)
    try tmux.wait(for: "Översikt")
    let forbund = tmux.folder.appending(path: "kansli/forbund.yaml")
    #expect(try String(contentsOf: forbund, encoding: .utf8).contains("namn: Finsam i norr"))
  }

  @Test func `a förbund that is made opens, also where the settings cannot be written`() throws {
    let tmux = try Tmux(width: 100, height: 30)
    try tmux.run("touch .config; KANSLI_USER=anna '\(Program.path)'; echo slut=$?")
    try tmux.wait(for: "1  Skapa ett nytt förbund")
    try tmux.run("1")
    try tmux.wait(for: "Vad heter förbundet?")
    try tmux.run("Finsam i norr")
    try tmux.wait(for: "Enter för")
    try tmux.press("Enter")
    try tmux.wait(for: "Rundtur 1 av 5")
    try tmux.press("Escape")
    try tmux.wait(for: "Rundturen visas nästa gång också")
    try tmux.press("q")
    try tmux.wait(for: "slut=0")
    try tmux.wait(for: "Obs: Mappen är inte förvald nästa gång.")
  }

  @Test func `an empty folder becomes a förbund, and what is left to begin with is said`() throws {
    let tmux = try Tmux(width: 100, height: 30)
    try tmux.run("mkdir tom && KANSLI_USER=anna '\(Program.path)' tom; echo slut=$?")
    try tmux.wait(for: "1  Skapa ett nytt förbund")
    try tmux.run("1")
    try tmux.wait(for: "Vad heter förbundet?")
    try tmux.run("Finsam i norr")
    try tmux.wait(for: "Enter för tom")
    try tmux.press("Enter")
    try tmux.wait(for: "Rundtur 1 av 5")
    try tmux.press("Escape")
    try tmux.wait(for: "▶ ▷ Skriv in förbundets")
    try tmux.press("Enter")
    try tmux.wait(for: "▶ Medlemmar (0)")
    try tmux.type("n")
    try tmux.wait(for: "▶ Namn *")
    try tmux.type("Norsjö kommun")
    try tmux.press("Enter", "Enter")
    try tmux.wait(for: "Skriv för att söka")
    try tmux.type("kommun")
    try tmux.press("Enter", "C-s")
    try tmux.wait(for: "Sparat: tillägg av medlem")
    try tmux.press("Escape")
    try tmux.wait(for: "▶ ▷ Skriv det första målet")
    try tmux.press("Enter")
    try tmux.wait(for: "Lägg till mål i Styrkort")
    try tmux.press("Enter")
    try tmux.wait(for: "Skriv för att söka")
    try tmux.press("Enter")
    try tmux.wait(for: "Individ")
    // A key at a time: pressed ahead of the screen, they would go past the field and never come
    // back.
    var shown = try tmux.screen()
    while !shown.contains("▶ Lydelse *") {
      let before = shown
      try tmux.press("Down")
      shown = try tmux.wait("visa nästa rad") { $0 != before }
    }
    try tmux.type("Fler i arbete")
    try tmux.press("C-s")
    try tmux.wait(for: "Sparat: tillägg av mål")
    try tmux.wait(for: "▶ ▷ Lägg till den första")
    try tmux.press("Enter")
    try tmux.wait(for: "▶ Namn *")
    try tmux.type("Texas")
    try tmux.press("Enter", "C-s")
    try tmux.wait(for: "Sparat: ny fil, ”Texas”")
    try tmux.press("q")
    try tmux.wait(for: "slut=0")
    try tmux.run("clear; '\(Program.path)' check tom; echo kontroll=$?")
    // All can be read; what is left to write in is told.
    let check = try tmux.wait(for: "kontroll=1")
    #expect(check.contains("har inga mål") && !check.contains("läsfel"), "\(check)")
    let forbund = tmux.folder.appending(path: "tom/forbund.yaml")
    #expect(try String(contentsOf: forbund, encoding: .utf8).contains("namn: Finsam i norr"))
  }

  @Test func `who makes none is told how, and nothing is made`() throws {
    let tmux = try Tmux(width: 100, height: 30)
    try tmux.run("'\(Program.path)'; echo slut=$?")
    try tmux.wait(for: "Enter avslutar")
    // What is no answer is asked again, and words of the line answer as its number does.
    try tmux.run("vet ej")
    try tmux.wait(for: "Skriv 1")
    try tmux.run("Skapa")
    try tmux.wait(for: "Vad heter förbundet?")
    try tmux.press("Enter")
    try tmux.wait(for: "Inget är skapat.")
    try tmux.wait(for: "slut=0")
    try tmux.run("'\(Program.path)'; echo igen=$?")
    try tmux.press("Escape")
    try tmux.press("Enter")
    try tmux.wait(for: "igen=0")
    for made in ["kansli", "data", ".config"] {
      let path = tmux.folder.appending(path: made).path
      #expect(!FileManager.default.fileExists(atPath: path), "\(made)")
    }
  }

  @Test func `a second förbund is made from the palette, and both can be chosen`() throws {
    let office = try OfficeFolder()
    let panel = try Panel(office.path + "/norra")
    try panel.press(":", "Kommandon")
    try panel.type("nytt förbund", "Skapar mappen")
    try panel.press("Enter", "Vad heter")
    try panel.type("Södra", "Södra")
    try panel.press("Enter", "I vilken mapp")
    try panel.press("Enter", "Förbundet ligger i \(office.path)/sodra.")
    #expect(try office.text("sodra/forbund.yaml").contains("namn: Södra"))
    try panel.press("B", "Norra förbundet")
    try panel.press("Enter", "Översikt")
  }

  @Test func `the theme that is chosen is there the next time`() throws {
    let office = try OfficeFolder()
    let panel = try Panel(office.path + "/norra")
    try panel.press("t", "Tema")
    try panel.press("End", "▶")
    try panel.press("Enter", "Översikt")
    let file = panel.tmux.folder.appending(path: ".config/kansli/installningar.yaml")
    try panel.tmux.wait("spara temat") { _ in FileManager.default.fileExists(atPath: file.path) }
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.contains("\ntema: '"), "\(text)")
    #expect(text.contains("\n#användare: anna\n"))
  }

  @Test func `settings are made once, with what they are for, and checked`() throws {
    let office = try OfficeFolder()
    let made = try office.run("config")
    let path = office.path + "/config/kansli/installningar.yaml"
    #expect(made == Program.Run(stdout: path + "\n"))
    let text = try office.text("config/kansli/installningar.yaml")
    #expect(text.contains("\n#  ändra: 'e F2' "), "\(text)")
    try office.write("config/kansli/installningar.yaml", "användare: berit\nfarg: x\n")
    let checked = try office.run("config")
    #expect(checked.status == 2 && checked.stderr.contains("installningar.yaml:2:1: ”farg”"))
    #expect(try office.text("config/kansli/installningar.yaml") == "användare: berit\nfarg: x\n")
  }

  @Test func `keys that one has chosen are checked, with line and column`() throws {
    let office = try OfficeFolder()
    let file = "config/kansli/installningar.yaml"
    try office.write(file, "tangenter:\n  ändraa: x\n  ny: e\n  rapport: Alt+x\n")
    let checked = try office.run("config")
    let path = office.path + "/" + file
    #expect(checked.status == 2)
    #expect(
      checked.stderr.split(separator: "\n").map(String.init) == [
        "Fel: \(path): installningar.yaml:2:3: ”ändraa” är ingen åtgärd. Menade du ”ändra”?",
        "Fel: \(path): installningar.yaml:3:7: e är redan tangent för ”ändra”. "
          + "Välj en annan tangent, eller ge ”ändra” en annan eller nej.",
        "Fel: \(path): installningar.yaml:4:12: ”Alt+x” är ingen tangent som kan väljas. "
          + "Välj en bokstav, ett tecken, F1 till F12, Ctrl+ och en bokstav, Mellanslag, Insert, "
          + "Delete, Skift+upp eller Skift+ned.",
      ])
  }

  @Test func `a key that one has chosen works, and the help bar shows it`() throws {
    let office = try OfficeFolder()
    let panel = try Panel(
      office.path + "/norra",
      setup: """
        mkdir -p "$HOME/.config/kansli"
        printf 'tangenter:\\n  ändra: w\\n' > "$HOME/.config/kansli/installningar.yaml"
        """)
    try panel.press("2", " w  Ändra ")
    try panel.press("w", "▸ Ändra")
  }
}
