import Foundation
import Testing
import TmuxDriver

@Suite struct RestoringTests {
  @Test(arguments: [
    ("normal", "status=0"), ("exit", "status=7"), ("thrown", "status=1"), ("trap", "status=13"),
    ("fatal", "status=13"), ("segv", "status=139"), ("overflow", "status=139"),
    ("abort", "status=134"),
  ])
  func `every ending gives the terminal back`(ending: String, status: String) throws {
    let probe = try Probe(ending)
    try probe.tmux.press("!")
    let screen = try probe.expectRestored()
    #expect(screen.contains(status))
    let isCrash = !["normal", "exit", "thrown"].contains(ending)
    #expect(screen.contains("Allt bekräftat är sparat.") == isCrash)
    #expect(!screen.contains("Press space"))
  }

  @Test(arguments: ["xterm", "linux", "vt100", "obekant"])
  func `a crash gives back every kind of terminal`(kind: String) throws {
    let probe = try Probe("trap", environment: "TERM=\(kind)")
    try probe.tmux.press("!")
    let screen = try probe.tmux.wait(for: "klar")
    #expect(screen.contains("Allt bekräftat är sparat."))
    #expect(try probe.tmux.value(Probe.flags) == "0 1 0 0 0")
  }

  /// Padding, `$<5>`, is for curses to understand.
  @Test func `a crash under an old terminal writes no padding as text`() throws {
    let source = #"gammal|prov,\n\trmcup=\\E[?1049l$<5>, use=screen-256color,\n"#
    let probe = try Probe(
      "trap",
      environment: "printf '\(source)' > gammal.ti; tic -x -o ti gammal.ti; "
        + "TERM=gammal TERMINFO=$PWD/ti")
    try probe.tmux.press("!")
    #expect(try !probe.expectRestored().contains("$<"))
  }

  @Test func `the terminal's own cursor is gone where a screen has none`() throws {
    let probe = try Probe()
    try probe.tmux.type("ma")
    try probe.tmux.wait(for: "tangent <a>")
    #expect(try probe.tmux.value("#{cursor_flag}") == "1")
    try probe.tmux.type("mb")
    try probe.tmux.wait(for: "tangent <b>")
    #expect(try probe.tmux.value("#{cursor_flag}") == "0")
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `a request to end is told as input`(number: Int32) throws {
    let probe = try Probe()
    try probe.signal(number)
    let screen = try probe.expectRestored()
    #expect(screen.contains("status=0"))
  }

  /// A session that ends sends more than one, and a program may be too busy to see the first.
  @Test(arguments: [(SIGTERM, SIGHUP), (SIGHUP, SIGTERM), (SIGTERM, SIGTERM), (SIGINT, SIGHUP)])
  func `a second request to end ends a program that hangs`(first: Int32, second: Int32) throws {
    let probe = try Probe("hang")
    try probe.tmux.press("!")
    try probe.tmux.wait(for: "hänger")
    try probe.signal(first)
    #expect(try probe.tmux.value(Probe.flags) == "1 0 1 1 1")
    try probe.signal(second)
    let screen = try probe.expectRestored()
    #expect(screen.contains("status=\(128 + second)"))
  }

  @Test func `two requests to end at once give the terminal back`() throws {
    let probe = try Probe()
    let pid = try #require(
      try probe.tmux.screen().split(separator: " ").dropFirst().first.flatMap { Int32($0) })
    #expect(kill(pid, SIGTERM) == 0)
    kill(pid, SIGHUP)
    try probe.expectRestored()
  }

  @Test func `a quit signal gives the terminal back`() throws {
    let probe = try Probe()
    try probe.signal(SIGQUIT)
    let screen = try probe.expectRestored()
    #expect(screen.contains("status=131"))
  }

  @Test func `a closed terminal ends the program`() throws {
    let probe = try Probe()
    let pid = try #require(
      try probe.tmux.screen().split(separator: " ").dropFirst().first.flatMap { Int32($0) })
    try probe.tmux.tmux(["respawn-pane", "-k", "sleep", "1000"])
    try probe.tmux.wait("bli tom") { _ in kill(pid, 0) != 0 }
  }

  @Test(arguments: ["själv", "utifrån"])
  func `suspending gives the terminal back and resuming takes it again`(how: String) throws {
    let probe = try Probe()
    try probe.tmux.type("a")
    try probe.tmux.wait(for: "tangent <a>")
    if how == "själv" { try probe.tmux.type("z") } else { try probe.signal(SIGTSTP) }
    try probe.tmux.wait(for: "Stopped")
    #expect(try probe.tmux.value(Probe.flags) == "0 1 0 0 0")
    try probe.tmux.resize(width: 70, height: 20)
    try probe.tmux.run("fg")
    try probe.tmux.wait(for: "storlek <70x20>")
    try probe.tmux.wait(for: "tangent <a>")
    #expect(try probe.tmux.value(Probe.flags) == "1 0 1 1 1")
    try probe.tmux.type("q")
    try probe.tmux.wait(untilGone: "hörn")
    #expect(try probe.tmux.value(Probe.flags) == "0 1 0 0 0")
  }

  @Test func `an editor gets the terminal, and its Ctrl+C is its own`() throws {
    let probe = try Probe()
    try probe.tmux.type("e")
    try probe.tmux.wait(for: "redigerar")
    #expect(try probe.tmux.value(Probe.flags) == "0 1 0 0 0")
    try probe.tmux.press("Enter")
    try probe.tmux.wait(for: "redigerat 3")
    #expect(try probe.tmux.value(Probe.flags) == "1 0 1 1 1")
    try probe.tmux.paste("ut!")
    try probe.tmux.wait(for: "inklistrat <ut!>")
    try probe.tmux.type("e")
    try probe.tmux.wait(for: "redigerar")
    try probe.tmux.press("C-c")
    try probe.tmux.wait("visa två rader") { $0.components(separatedBy: "redigerat").count == 3 }
    try probe.tmux.type("q")
    try probe.expectRestored()
  }

  @Test func `chatter from libraries is kept off the screen and shown afterwards`() throws {
    let probe = try Probe("noise")
    try probe.tmux.press("!")
    try probe.tmux.type("a")
    let drawn = try probe.tmux.wait(for: "tangent <a>")
    #expect(!drawn.contains("prat"))
    try probe.tmux.type("q")
    let screen = try probe.expectRestored()
    #expect(screen.contains("prat från ett bibliotek"))
  }

  @Test func `what is no terminal is refused in words`() throws {
    let tmux = try Tmux()
    let program = Tmux.builtPrograms.appendingPathComponent("TerminalProbe").path
    try tmux.run("'\(program)' < /dev/null; TERM=dumb '\(program)'; echo status=$?")
    let screen = try tmux.wait(for: "status=2")
    #expect(screen.contains("Kansli behöver ett terminalfönster"))
    #expect(screen.contains("Terminaltypen dumb går inte att använda."))
  }
}
