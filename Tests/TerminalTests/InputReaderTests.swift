import TextUI
import Testing

@testable import NcursesTerminal

@Suite struct InputReaderTests {
  @Test func `bytes become characters, also when they come apart`() {
    var keyboard = Keyboard()
    keyboard.send("aå ")
    keyboard.send([0xC3])
    keyboard.wait(5_000)
    keyboard.send([0xB6])
    keyboard.send("x")
    #expect(keyboard.inputs == [.key("a"), .key("å"), .key(.space), .key("ö"), .key("x")])
  }

  @Test func `bytes that are no text are passed over`() {
    var keyboard = Keyboard()
    keyboard.send([0xE5, 0x78, 0x80, 0x79])
    #expect(keyboard.inputs == [.key("x"), .key("y")])
  }

  @Test func `a letter and its mark are one composed character`() {
    var keyboard = Keyboard()
    keyboard.send("o\u{308}e\u{301}")
    #expect(keyboard.inputs == [.key("ö"), .key("é")])
    guard case .key(.character(let first)) = keyboard.inputs[0] else { return }
    #expect(first.unicodeScalars.count == 1)
  }

  @Test func `a letter with marks without end is cut`() {
    var keyboard = Keyboard()
    keyboard.send("a" + String(repeating: "\u{301}", count: 10_000) + "x")
    #expect(keyboard.inputs.count < 1_000)
    #expect(keyboard.inputs.last == .key("x"))
  }

  @Test func `controls have names`() {
    var keyboard = Keyboard()
    keyboard.send("\u{1A}\t\r\n\u{8}\u{7F}\u{1}\u{0}")
    #expect(
      keyboard.inputs
        == [
          .key(.control("z")), .key(.tab), .key(.enter), .key(.enter), .key(.backspace),
          .key(.backspace), .key(.control("a")),
        ])
  }

  @Test func `an unknown sequence is not typed text, Esc and a letter are`() {
    var keyboard = Keyboard()
    keyboard.send("\u{1B}[?62;1cq\u{1B}Ozw\u{1B}a\u{1B}")
    keyboard.wait(25)
    #expect(
      keyboard.inputs == [.key("q"), .key("w"), .key(.escape), .key("a"), .key(.escape)])
  }

  // MARK: - Esc

  @Test(arguments: [
    ([:], 25), (["SSH_CONNECTION": "::1 1 ::1 22"], 250), (["SSH_TTY": "/dev/pts/3"], 250),
    (["SSH_CLIENT": "::1 1 22"], 250), (["MOSH_SERVER_NETWORK_TMOUT": "60"], 250),
    (["SSH_TTY": ""], 25), (["ESCDELAY": "100"], 100), (["ESCDELAY": "0"], 0),
    (["ESCDELAY": "1000", "SSH_TTY": "/dev/pts/3"], 1000), (["ESCDELAY": ""], 25),
    (["ESCDELAY": "snart"], 25), (["ESCDELAY": "-1"], 25),
    (["ESCDELAY": "99999999999999999999", "SSH_TTY": "/dev/pts/3"], 250),
  ])
  func `Esc alone is the key after a while`(environment: [String: String], milliseconds: Int) {
    var keyboard = Keyboard(environment)
    keyboard.send("\u{1B}")
    if milliseconds > 0 { keyboard.wait(milliseconds - 1) }
    #expect(keyboard.inputs == [])
    keyboard.wait(1)
    #expect(keyboard.inputs == [.key(.escape)])
  }

  @Test(arguments: [
    ("", false), ("0", false), ("25", false), ("10000", false), ("+25", false), ("10001", true),
    ("-1", true), ("snart", true), ("25 ms", true), (" 25", true), ("2,5", true), ("1e3", true),
    ("٢٥", true), ("99999999999999999999", true),
  ])
  func `an ESCDELAY that does not hold is known, with what holds instead`(
    text: String, isUnusable: Bool
  ) {
    let near = UnusableEscapeDelay(environment: ["ESCDELAY": text])
    let far = UnusableEscapeDelay(environment: ["ESCDELAY": text, "SSH_TTY": "/dev/pts/3"])
    #expect(near?.instead == (isUnusable ? 25 : nil) && far?.instead == (isUnusable ? 250 : nil))
    #expect(near?.text == (isUnusable ? text : nil))
    #expect(UnusableEscapeDelay(environment: [:]) == nil)
  }

  @Test func `an arrow that comes apart types nothing, and over ssh it is the arrow`() {
    var near = Keyboard()
    near.send("\u{1B}")
    near.wait(40)
    near.send("[D")
    #expect(near.inputs == [.key(.escape)])
    var far = Keyboard(["SSH_TTY": "/dev/pts/3"])
    far.send("\u{1B}")
    far.wait(40)
    far.send("[D")
    #expect(far.inputs == [.key(.left)])
  }

  @Test func `what a person types after Esc is typed`() {
    var keyboard = Keyboard()
    for typed in ["/", "å", "u", "O", "X", "P", "1"] {
      keyboard.send("\u{1B}")
      keyboard.wait(120)
      keyboard.send(typed)
      keyboard.wait(300)
      keyboard.send("n")
    }
    keyboard.send("\u{1B}")
    keyboard.wait(1_100)
    keyboard.send("[n")
    #expect(
      keyboard.inputs.filter { $0 != .key(.escape) && $0 != .key("n") }
        == [.key("/"), .key("å"), .key("u"), .key("O"), .key("X"), .key("P"), .key("1"), .key("[")])
    #expect(keyboard.inputs.count == 24)
  }

  @Test func `what a late sequence is followed by is typed`() {
    var keyboard = Keyboard()
    keyboard.send("\u{1B}")
    keyboard.wait(60)
    keyboard.send("[1;5Dq")
    keyboard.send("\u{1B}")
    keyboard.wait(60)
    keyboard.send("P>|tmux 3.4\u{1B}\\w")
    #expect(keyboard.inputs == [.key(.escape), .key("q"), .key(.escape), .key("w")])
  }

  @Test func `a sequence that never ends is forgotten after a second`() {
    var keyboard = Keyboard()
    for start in [
      "\u{1B}[1;", "\u{1B}O", "\u{1B}P>|u", "\u{1B}]0;q\u{1B}", "\u{1B}[M!", "\u{1B}[[",
    ] {
      keyboard.send(start)
      keyboard.wait(1_000)
      keyboard.send("x")
    }
    #expect(keyboard.inputs == Array(repeating: .key("x"), count: 6))
  }

  @Test(arguments: ["\u{1B}\\", "\u{7}", "\u{9C}"])
  func `a title as screen writes it is not typed, Alt and k is`(end: String) {
    var keyboard = Keyboard()
    keyboard.send("\u{1B}kräksmörgås uq" + end + "x")
    keyboard.send("\u{1B}k")
    keyboard.wait(20)
    keyboard.send("u" + end + "y")
    #expect(keyboard.inputs == [.key("x"), .key("y")])
    for typed in ["\u{1B}k", "\u{1B}kj", "\u{1B}kj\r", "\u{1B}kj\u{1B}", "\u{1B}kj\u{1B}[A"] {
      keyboard.send(typed)
      keyboard.wait(25)
    }
    #expect(
      keyboard.inputs.dropFirst(2) == [
        .key(.escape), .key("k"), .key(.escape), .key("k"), .key("j"), .key(.escape), .key("k"),
        .key("j"), .key(.enter), .key(.escape), .key("k"), .key("j"), .key(.escape), .key(.escape),
        .key("k"), .key("j"), .key(.up),
      ])
  }

  // MARK: - Pastes

  @Test func `what follows a paste at once is no key, what is typed later is`() {
    var keyboard = Keyboard()
    keyboard.send("\u{1B}[200~ett\r\ntvå\rtre\u{1B}[201~q\u{1B}")
    keyboard.wait(40)
    keyboard.send("r")
    keyboard.wait(60)
    keyboard.send("s")
    #expect(keyboard.inputs == [.paste("ett\ntvå\ntre"), .key("s")])
  }

  @Test func `what follows a paste is passed over until nothing comes, however busy one is`() {
    var keyboard = Keyboard()
    keyboard.send("\u{1B}[200~ond\u{1B}[201~q")
    keyboard.send("uuu", afterBeingBusy: 400)
    keyboard.wait(60)
    keyboard.send("s")
    #expect(keyboard.inputs == [.paste("ond"), .key("s")])
  }

  @Test func `a paste without an end ends in silence`() {
    var keyboard = Keyboard()
    keyboard.send("\u{1B}[200~ett")
    keyboard.wait(2_900)
    keyboard.send("två")
    keyboard.wait(3_000)
    keyboard.send("a")
    #expect(keyboard.inputs == [.paste("etttvå"), .key("a")])
  }

  @Test func `a paste whose beginning is late is still a paste`() {
    var keyboard = Keyboard()
    keyboard.send("\u{1B}")
    keyboard.wait(60)
    keyboard.send("[200~quq\u{1B}[201~")
    keyboard.wait(50)
    #expect(keyboard.inputs == [.key(.escape), .paste("quq")])
  }

  // MARK: - The mouse

  @Test func `two presses of a cell within 400 ms are a double click`() {
    let here = Point(x: 3, y: 4)
    let there = Point(x: 4, y: 4)
    var keyboard = Keyboard()
    for (pause, column) in [(0, 4), (300, 4), (100, 4), (500, 4), (100, 5)] {
      keyboard.wait(pause)
      keyboard.send("\u{1B}[<0;\(column);5M\u{1B}[<0;\(column);5m")
    }
    #expect(
      keyboard.inputs
        == [
          .mouse(Mouse(.click, at: here)), .mouse(Mouse(.doubleClick, at: here)),
          .mouse(Mouse(.click, at: here)), .mouse(Mouse(.click, at: here)),
          .mouse(Mouse(.click, at: there)),
        ])
  }

  // MARK: - The terminal's own keys

  @Test(arguments: [
    ("rxvt", ["kRIT": "\u{1B}[c", "kdch1": "\u{1B}[3$"], "\u{1B}[3$", Key.delete),
    ("cons25", ["kf1": "\u{1B}[M"], "\u{1B}[M", .function(1)),
    ("vt52", ["kcuu1": "\u{1B}A"], "\u{1B}A", .up),
    ("linux", ["kf1": "\u{1B}[[A"], "\u{1B}[[A", .function(1)),
    ("own", ["kf2": "\u{1B}[99z"], "\u{1B}[99z", .function(2)),
    ("vt100", ["kf5": "\u{1B}Ot"], "\u{1B}Ot", "4"),
    ("xterm", ["kmous": "\u{1B}[M", "kf1": "\u{1B}[M"], "\u{1B}[M!!!", .enter),
  ])
  func `the terminal's description tells its keys`(
    kind: String, capabilities: [String: String], sequence: String, key: Key
  ) {
    var keyboard = Keyboard(capabilities: capabilities)
    keyboard.send("q" + sequence + "x")
    let isMouse = kind == "xterm"
    #expect(
      keyboard.inputs == (isMouse ? [.key("q"), .key("x")] : [.key("q"), .key(key), .key("x")]))
  }
}
