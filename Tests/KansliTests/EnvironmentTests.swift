import Foundation
import Glibc
import Testing
import TmuxDriver

/// The dashboard in all kinds of terminals, and the terminal after it.
struct EnvironmentTests {
  @Test(arguments: [
    "xterm-256color", "xterm", "screen-256color", "tmux-256color", "linux", "vt100", "obekant",
  ])
  func `it works in every kind of terminal, and gives it back`(kind: String) throws {
    let office = try OfficeFolder()
    let panel = try Panel(office.path + "/norra", environment: "TERM=\(kind)")
    try panel.press("2", "▶ Hälsan")
    try panel.press("/", "Filter:")
    try panel.type("å", "Filter: å")
    try panel.press("Enter", "filter: å")
    try panel.tmux.press("q")
    try panel.expectGivenBack()
  }

  @Test(arguments: ["LC_ALL=C", "LC_ALL=sv_SE.UTF-8", "LC_ALL= LANG="])
  func `Swedish letters need no Swedish locale`(locale: String) throws {
    let office = try OfficeFolder()
    let panel = try Panel(office.path + "/norra", environment: locale)
    try panel.press("2", "▶ Hälsan")
    try panel.press("/", "Filter:")
    try panel.type("häl", "Filter: häl")
    try panel.press("Enter", "filter: häl")
    try panel.tmux.press("q")
    try panel.expectGivenBack()
  }

  @Test
  func `NO_COLOR leaves all colours out`() throws {
    let office = try OfficeFolder()
    let plain = try Panel(office.path + "/norra", environment: "NO_COLOR=1")
    try plain.press("2", "▶ Hälsan")
    try plain.wait("Rad 1/1", "Kommandon")
    let styled = try plain.tmux.screen(styled: true)
    let colorful = try Panel(office.path + "/norra")
    try colorful.press("2", "▶ Hälsan")
    try colorful.wait("Rad 1/1", "Kommandon")
    let colored = try colorful.tmux.screen(styled: true)

    let color = /\u{1B}\[[0-9;]*?(3|4|9|10)[0-8](;5;[0-9]+)?m/
    #expect(!styled.contains(color))
    #expect(colored.contains(color))
  }

  @Test(arguments: ["xterm-256color", "xterm", "screen-256color"])
  func `a theme that is chosen looks as one that the program starts with`(kind: String) throws {
    let office = try OfficeFolder()
    let styled = try ["sno", "norrsken", "mono"].map { first in
      let panel = try Panel(
        office.path + "/norra", environment: "TERM=\(kind) KANSLI_THEME=\(first)")
      try panel.press("2", "▶ Hälsan")
      try panel.press(":", "Kommandon")
      try panel.type("tema: snö", "▶ Tema: Snö")
      try panel.press("Enter", "Tema: Snö.")
      try panel.tmux.wait(untilGone: "Skriv för att söka")
      try panel.wait("▶ Hälsan", "Skede")
      return try panel.tmux.screen(styled: true)
    }

    #expect(styled[1] == styled[0])
    #expect(styled[2] == styled[0])
  }

  @Test
  func `it works from 60 by 18, and says what it needs below that`() throws {
    let office = try OfficeFolder()
    let panel = try Panel(office.path + "/norra", width: 60, height: 18)
    try panel.press("2", "▶ Hälsan")
    try panel.tmux.resize(width: 59, height: 17)
    try panel.wait("Fönstret är för litet.", "Kansli behöver 60 × 18 tecken;", "nu är det 59 × 17.")
    try panel.tmux.resize(width: 1, height: 1)
    try panel.tmux.resize(width: 200, height: 60)
    try panel.wait("▶ Hälsan", "Rad 1/1")
    for step in 0..<60 {
      try panel.tmux.resize(width: 10 + step * 37 % 190, height: 3 + step * 23 % 57)
    }
    try panel.tmux.resize(width: 60, height: 18)
    try panel.wait("▶ Hälsan", "Rad 1/1")
    try panel.tmux.press("q")
    try panel.expectGivenBack()
  }

  @Test(arguments: [
    ("$KANSLI norra </dev/null", "Kansli behöver ett terminalfönster"),
    ("$KANSLI norra | cat; exit 2", "Kansli behöver ett terminalfönster"),
    ("script -qec 'TERM=dumb $KANSLI norra' /dev/null", "Terminaltypen dumb går inte att använda."),
  ])
  func `what is no terminal is refused in words`(line: String, words: String) throws {
    let office = try OfficeFolder()

    let run = try office.program.shell(line)

    #expect(run.status == 2)
    #expect((run.stdout + run.stderr).contains("Fel: \(words)"), "\(run)")
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `a request to end gives the terminal back`(number: Int32) throws {
    let office = try OfficeFolder()
    let panel = try Panel(office.path + "/norra")
    #expect(kill(try panel.pid(), number) == 0)
    try panel.expectGivenBack()
  }

  @Test
  func `the program stops for the shell and goes on where it was`() throws {
    let office = try OfficeFolder()
    let panel = try Panel(office.path + "/norra")
    try panel.press("2", "▶ Hälsan")
    try panel.press(":", "Kommandon")
    try panel.type("pausa", "▶ Pausa programmet")
    try panel.press("Enter", "Stopped")
    let stopped = try panel.tmux.value(Panel.flags)
    try panel.tmux.run("fg")
    try panel.wait("▶ Hälsan", "Rad 1/1")
    let resumed = try panel.tmux.value(Panel.flags)
    try panel.tmux.press("q")
    try panel.tmux.wait(untilGone: "▶ Hälsan")
    let ended = try panel.tmux.value(Panel.flags)

    #expect(stopped == "0 1 0 0 0")
    #expect(resumed == "1 1 1 1 1")
    #expect(ended == "0 1 0 0 0")
  }

  @Test
  func `a crash in the middle says where the data is, and gives the terminal back`() throws {
    let office = try OfficeFolder()
    let panel = try Panel(office.path + "/norra")
    #expect(kill(try panel.pid(), SIGSEGV) == 0)
    let screen = try panel.expectGivenBack(status: 139)
    #expect(screen.contains("Allt du bekräftat är sparat i"))
  }

  @Test
  func `text that steers terminals never reaches one`() throws {
    let written = "\\e]0;fälla\\a\\e[31;45mröd \\x9B2Jslut \\u202Ebakvänd \\e[6n"
    let office = try OfficeFolder([
      "norra/forbund.yaml": "namn: \"\(written)\"\n",
      "norra/insatser/a.yaml":
        "namn: \"\(written)\"\nägare: \"\(written)\"\nmålgrupp: \"\(written)\"\n",
      "norra/insatser/b.yaml": "namn: b\ninriktning: \"\(written)\"\n",
      "norra/insatser/c.yaml": "namn: rå \u{1B}[31;45mröd\u{7}\n",
    ])
    let panel = try Panel(office.path + "/norra")
    let raw = panel.tmux.folder.appending(path: "raw")
    try panel.tmux.tmux(["pipe-pane", "cat > '\(raw.path)'"])
    for (key, text) in [
      ("2", "Insatser ·"), ("Enter", "Tillbaka"), ("e", "Namn *"), ("Escape", "Insatser ·"),
      ("9", "Att granska"), ("1", "Översikt"), ("F5", "F8 visar felet"),
    ] {
      try panel.press(key, text)
    }
    try panel.tmux.press("q")
    try panel.wait("klar")
    let bytes = try String(contentsOf: raw, encoding: .utf8)

    #expect(bytes.contains("röd") && bytes.contains("␛"))
    for trap in ["\u{1B}]", "\u{1B}[31;45m", "\u{1B}[6n", "\u{9B}", "\u{202E}", "fälla\u{7}"] {
      #expect(!bytes.contains(trap), "\(trap.unicodeScalars.map { String($0.value, radix: 16) })")
    }
  }

  @Test
  func `what a terminal answers is neither obeyed nor typed`() throws {
    let office = try OfficeFolder()
    #expect(try office.run("set", "insatser", "halsan", "ägare=Region", "norra").status == 0)
    let panel = try Panel(office.path + "/norra", environment: "TERM=xterm-256color")
    try panel.press("2", "▶ Hälsan")
    let before = try office.bytes
    for answer in [
      "\u{1B}P>|tmux 3.4\u{1B}\\", "\u{1B}P1$r2 q\u{1B}\\", "\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{1B}\\",
      "\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{7}", "\u{1B}[?62;22c", "\u{1B}[M%& ", "\u{1B}[M%uq",
    ] {
      try panel.tmux.send(answer)
    }
    try panel.press("/", "Filter:")
    try panel.tmux.send("\u{1B}_Gi=31;OK\u{1B}\\å\u{1B}[24;80R")
    try panel.wait("Filter: å")
    let after = try office.bytes
    #expect(after == before)
  }

  @Test
  func `an arrow that the network tears apart is still the arrow`() throws {
    let office = try OfficeFolder()
    let panel = try Panel(office.path + "/norra", environment: "ESCDELAY=5000")
    try panel.press("2", "▶ Hälsan")
    try panel.press("e", "▶ Namn *")
    try panel.press("Enter", "F4 egen editor")
    try panel.type("s", "Hälsans")
    try panel.tmux.send("\u{1B}")
    try panel.tmux.send("[D")
    try panel.type("n", "Hälsanns")
    try panel.press("C-s", "Sparat: namn")
    let text = try office.text("norra/insatser/halsan.yaml")
    #expect(text.contains("namn: Hälsanns "))
  }

  @Test
  func `a program without its folder of themes has its five themes`() throws {
    let office = try OfficeFolder()
    // Copied by the shell: a test beside this one that starts a program must not hold the copy
    // open.
    let run = try office.program.shell("cp \"$KANSLI\" kansli && ./kansli norra --theme saknas")

    #expect(
      run.stderr == """
        Fel: Temat ”saknas” finns inte.
          Välj ett av: fargblind, hog-kontrast, mono, norrsken, sno.

        """)
    #expect(run.status == 2)
  }

  @Test
  func `faults in files of themes are told of, and the program starts`() throws {
    let office = try OfficeFolder()
    try office.write("teman/skog.yaml", "namn: Skog\nroller:\n  text:\n    text: grön\n")
    try office.write("teman/sno.yaml", "roller: [\n")
    let panel = try Panel(
      office.path + "/norra", environment: "KANSLI_THEMES=\(office.path)/teman KANSLI_THEME=skog")
    try panel.wait("skog.yaml:4:11: ”grön” är ingen färg. Och 1 fel till.")
    // The file could not be read, so the theme is the program's own.
    try panel.press("t", "Tema: Snö.")
    try panel.tmux.press("q")
    let screen = try panel.expectGivenBack()
    #expect(screen.contains("Obs: \(office.path)/teman/skog.yaml:4:11: ”grön” är ingen färg."))
    #expect(screen.contains("/teman/sno.yaml:"))
  }

  @Test
  func `an ESCDELAY that is no number is told of once, on the screen and behind it`() throws {
    let office = try OfficeFolder()
    let panel = try Panel(office.path + "/norra", environment: "ESCDELAY=snart", width: 200)
    let words = "ESCDELAY: ”snart” är inte ett antal millisekunder; Esc väntar 25."
    try panel.wait(words)
    try panel.tmux.press("q")
    let screen = try panel.expectGivenBack()
    #expect(screen.contains("Obs: \(words) Skriv ett heltal från 0 till 10000."))
  }

  @Test(arguments: [
    ("KANSLI_THEMES=/saknas", "KANSLI_THEMES: /saknas innehåller inga teman, filer som"),
    ("KANSLI_THEME=saknas", "KANSLI_THEME: Temat ”saknas” finns inte."),
  ])
  func `themes that are asked for and missing are told of`(
    environment: String, words: String
  ) throws {
    let office = try OfficeFolder()
    let panel = try Panel(office.path + "/norra", environment: environment, width: 200)
    try panel.wait(words)
    try panel.tmux.press("q")
    try panel.expectGivenBack()
  }
}
