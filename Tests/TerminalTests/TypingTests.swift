import Foundation
import Testing
import TmuxDriver

@Suite struct TypingTests {
  @Test(arguments: [
    "xterm-256color", "xterm", "screen-256color", "tmux-256color", "linux", "vt100", "obekant",
  ])
  func `keys arrive under every TERM`(kind: String) throws {
    let probe = try Probe(environment: "TERM=\(kind)")
    let drawn = try probe.tmux.screen()
    // No font of the console has every sign.
    #expect(drawn.contains(kind == "linux" ? "räksmörgås ▶ ? ? |" : "räksmörgås ▶ 日本|"))
    try probe.tmux.press(
      "å", "Up", "Left", "Home", "End", "PPage", "NPage", "Delete", "F1", "F5", "F12")
    try probe.tmux.press("S-Up", "S-Down", "C-Left", "C-Right", "BTab", "Tab", "Enter", "BSpace")
    try probe.tmux.press("C-z", "C-c", "Space")
    try expect(
      [
        "å", "↑", "←", "Home", "End", "PgUp", "PgDn", "Delete", "F1", "F5", "F12", "Skift+↑",
        "Skift+↓", "Ctrl+←", "Ctrl+→", "Skift+Tab", "Tab", "Enter", "Backsteg", "Ctrl+Z", "Ctrl+C",
        "Mellanslag",
      ], on: probe.tmux)
  }

  @Test(arguments: ["LC_ALL=C", "LC_ALL=sv_SE.UTF-8", "LC_ALL= LANG="])
  func `å ä ö are drawn and typed in every locale`(environment: String) throws {
    let probe = try Probe(environment: environment)
    try probe.tmux.press("å", "ä", "ö", "Ö")
    try expect(["å", "ä", "ö", "Ö"], on: probe.tmux)
    #expect(try probe.tmux.screen().contains("räksmörgås ▶ 日本|"))
  }

  @Test func `letters with loose marks and unknown sequences`() throws {
    let probe = try Probe()
    try probe.tmux.send("a\u{30A}\u{1B}[?997;1n\u{1B}[1;3Ab\u{8}\u{7F}\u{1B}")
    try expect(["å", "b", "Backsteg", "Backsteg", "Esc"], on: probe.tmux)
  }

  @Test func `a paste is one input and cannot press keys`() throws {
    let probe = try Probe()
    try probe.tmux.paste("två\nrader")
    try probe.tmux.wait(for: "inklistrat <två⏎rader>")
    try probe.tmux.paste("ond\u{1B}[201~q")
    try probe.tmux.wait(for: "inklistrat <ond>")
    try probe.tmux.type("c")
    try probe.tmux.wait(for: "tangent <c>")
  }

  @Test(arguments: ["xterm-256color", "screen-256color"], [true, false])
  func `clicks, double clicks and the wheel`(kind: String, isOld: Bool) throws {
    let probe = try Probe(environment: "TERM=\(kind)")
    func event(_ button: Int, _ x: Int, _ y: Int, _ end: String = "M") -> String {
      guard isOld else { return "\u{1B}[<\(button);\(x + 1);\(y + 1)\(end)" }
      let code = UnicodeScalar(UInt8(32 + (end == "m" ? 3 : button)))
      return "\u{1B}[M\(code)\(UnicodeScalar(UInt8(33 + x)))\(UnicodeScalar(UInt8(33 + y)))"
    }
    try probe.tmux.send(event(0, 4, 2) + event(0, 4, 2, "m"))
    try probe.tmux.wait(for: "mus <click 4,2>")
    try probe.tmux.send(event(0, 9, 3) + event(0, 9, 3, "m") + event(0, 9, 3) + event(0, 9, 3, "m"))
    try probe.tmux.wait(for: "mus <doubleClick 9,3>")
    try probe.tmux.send(event(4, 7, 7) + event(2, 7, 7) + event(64, 1, 1) + event(65, 2, 2))
    let screen = try probe.tmux.wait(for: "mus <wheelDown 2,2>")
    #expect(
      screen.split(separator: "\n").filter { $0.hasPrefix("mus") || $0.hasPrefix("tangent") } == [
        "mus <click 4,2>", "mus <click 9,3>", "mus <doubleClick 9,3>", "mus <wheelUp 1,1>",
        "mus <wheelDown 2,2>",
      ])
  }

  @Test func `answers of terminals press no keys`() throws {
    let probe = try Probe(environment: "TERM=xterm-256color")
    try probe.tmux.send(
      "\u{1B}P>|tmux 3.4\u{1B}\\\u{1B}P1$r2 q\u{1B}\\\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{1B}\\"
        + "\u{1B}[M%& \u{1B}[?2004;1$yc")
    try expect(["c"], on: probe.tmux)
  }

  @Test func `the keypad in application mode types digits and operators`() throws {
    let probe = try Probe(environment: "TERM=xterm")
    try probe.tmux.send("pqrstuvwxyjklmnoX".map { "\u{1B}O\($0)" }.joined() + "\u{1B}OM")
    try expect("0123456789*+,-./=".map(String.init) + ["Enter"], on: probe.tmux)
  }

  @Test func `Esc waits as long as it is told to, and what comes late is not typed`() throws {
    let slow = try Probe(environment: "ESCDELAY=5000")
    try slow.tmux.send("\u{1B}")
    try slow.tmux.send("[D")
    try expect(["←"], on: slow.tmux)
    let quick = try Probe(environment: "ESCDELAY=1000")
    try quick.tmux.send("\u{1B}")
    try quick.tmux.wait(for: "tangent <Esc>")
    try quick.tmux.send("[D")
    try quick.tmux.type("c")
    try expect(["Esc", "c"], on: quick.tmux)
  }

  @Test func `a new size arrives although COLUMNS is exported`() throws {
    let probe = try Probe(environment: "COLUMNS=80 LINES=24")
    try probe.tmux.resize(width: 100, height: 30)
    let screen = try probe.tmux.wait(for: "storlek <100x30>")
    #expect(screen.contains("100x30 many"))
    try probe.tmux.resize(width: 61, height: 18)
    try probe.tmux.wait(for: "61x18 many")
    try probe.tmux.wait("ha hörnet i hörnet") {
      let lines = $0.split(separator: "\n", omittingEmptySubsequences: false)
      return lines.count > 17 && lines[17] == String(repeating: " ", count: 57) + "hörn"
    }
  }

  @Test(arguments: [(80, 30), (100, 24), (60, 32)])
  func `a window that is made higher, wider or turned is drawn anew`(
    width: Int, height: Int
  ) throws {
    let probe = try Probe()
    try probe.tmux.resize(width: width, height: height)
    let words = "storlek <\(width)x\(height)>"
    let corner = String(repeating: " ", count: width - 4) + "hörn"
    let screen = try probe.tmux.wait("visa \(words) och hörnet") {
      $0.contains(words) && $0.hasSuffix(corner + "\n")
    }
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
    #expect(
      lines.map(String.init) == ["räksmörgås ▶ 日本|", words]
        + Array(repeating: "", count: height - 4) + [corner, ""])
  }

  @Test func `a highlight that begins within a wide character moves nothing`() throws {
    let probe = try Probe()
    try probe.tmux.type("ha")
    try probe.tmux.wait(for: "tangent <a>")
    #expect(try probe.tmux.screen().contains("räksmörgås ▶ 日本|"))
    try probe.tmux.type("hb")
    try probe.tmux.wait(for: "tangent <b>")
    #expect(try probe.tmux.screen().contains("räksmörgås ▶ 日本|"))
  }

  @Test(arguments: [
    ("TERM=xterm-256color", "many"), ("TERM=xterm", "eight"), ("TERM=vt100", "none"),
    ("TERM=xterm-256color NO_COLOR=1", "none"), ("NO_COLOR= TERM=linux", "eight"),
  ])
  func `the depth of colour`(environment: String, depth: String) throws {
    let probe = try Probe(environment: environment)
    let screen = try probe.tmux.screen(styled: true)
    #expect(screen.contains("80x24 \(depth)"))
    let red = depth == "many" ? "\u{1B}[1m\u{1B}[38;5;196m" : "\u{1B}[1m\u{1B}[31m"
    let bold = "\u{1B}[1mräk"
    #expect(screen.contains(red) == (depth != "none"))
    #expect(screen.contains(bold) == (depth == "none"))
  }

  @Test func `text is put on the clipboard`() throws {
    let probe = try Probe()
    try probe.tmux.tmux(["set", "-s", "set-clipboard", "on"])
    try probe.tmux.type("y")
    try probe.tmux.wait(for: "kopierat true")
    try probe.tmux.wait("ha kopierat") { _ in
      try probe.tmux.tmux(["list-buffers", "-F", "#{buffer_sample}"]).contains("räksmörgås")
    }
  }

  @Test(arguments: ["linux", "vt100"])
  func `a terminal without a clipboard is sent nothing that it would show as text`(
    kind: String
  ) throws {
    let probe = try Probe(environment: "TERM=\(kind)")
    let raw = probe.tmux.folder.appendingPathComponent("sent")
    try probe.tmux.tmux(["pipe-pane", "cat > '\(raw.path)'"])
    try probe.tmux.type("y")
    try probe.tmux.wait(for: "kopierat false")
    #expect(try !String(contentsOf: raw, encoding: .utf8).contains("]52;"))
  }

  private func expect(
    _ keys: [String], on tmux: borrowing Tmux, _ location: SourceLocation = #_sourceLocation
  ) throws {
    let last = "tangent <\(keys[keys.count - 1])>"
    // The screen shows the last 21 inputs.
    let expected = keys.suffix(21).map { "tangent <\($0)>" }
    let screen = try tmux.wait("sluta med \(last)") {
      $0.split(separator: "\n").filter { $0.hasPrefix("tangent") }.count == expected.count
        && $0.contains(last)
    }
    let lines = screen.split(separator: "\n").filter { $0.hasPrefix("tangent") }.map(String.init)
    #expect(lines == expected, sourceLocation: location)
  }
}
