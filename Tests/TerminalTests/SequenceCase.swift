import TextUI

/// Bytes that some terminal sends, and what they are to the program.
struct SequenceCase: Sendable {
  let name: String
  let bytes: [UInt8]
  let inputs: [Input]
  /// Whether what comes at once after it is not read: it may be a rest of what was pasted.
  var endsPaste: Bool { if case .paste = inputs.last { true } else { false } }

  init(_ name: String, _ text: String, _ keys: Key...) {
    self.init(name, Array(text.utf8), keys.map { .key($0) })
  }

  init(_ name: String, _ text: String, _ input: Input) {
    self.init(name, Array(text.utf8), [input])
  }

  init(_ name: String, _ bytes: [UInt8], _ inputs: [Input] = []) {
    self.name = name
    self.bytes = bytes
    self.inputs = inputs
  }
}

extension SequenceCase {
  static let all = keys + keypad + modified + numbered + mice + pastes + strings + answers + torn

  private static let esc = "\u{1B}"

  static let keys: [SequenceCase] = [
    SequenceCase("a letter", "a", "a"),
    SequenceCase("a Swedish letter", "å", "å"),
    SequenceCase("three bytes", "–", "–"),
    SequenceCase("four bytes, one of them 9B", "🐛", "🐛"),
    SequenceCase("Ö, with a byte of C1", "Ö", "Ö"),
    SequenceCase("a space", " ", .space),
    SequenceCase("Enter", "\r", .enter),
    SequenceCase("Ctrl+J", "\n", .enter),
    SequenceCase("Tab", "\t", .tab),
    SequenceCase("Backspace", "\u{7F}", .backspace),
    SequenceCase("Ctrl+Z", "\u{1A}", .control("z")),
    SequenceCase("Ctrl+X", "\u{18}", .control("x")),
    SequenceCase("Ctrl+@ is no key", "\u{0}"),
    SequenceCase("up", esc + "[A", .up),
    SequenceCase("down in application mode", esc + "OB", .down),
    SequenceCase("right, with an eight-bit CSI", "\u{9B}C", .right),
    SequenceCase("left, with an eight-bit SS3", "\u{8F}D", .left),
    SequenceCase("left, with a CSI of one byte", [0x9B, 0x44], [.key(.left)]),
    SequenceCase("home", esc + "[H", .home),
    SequenceCase("home of rxvt", esc + "[7~", .home),
    SequenceCase("end", esc + "OF", .end),
    SequenceCase("end of Linux", esc + "[4~", .end),
    SequenceCase("insert", esc + "[2~", .insert),
    SequenceCase("delete", esc + "[3~", .delete),
    SequenceCase("page up", esc + "[5~", .pageUp),
    SequenceCase("page down", esc + "[6~", .pageDown),
    SequenceCase("Shift+Tab", esc + "[Z", .backTab),
    SequenceCase("F1", esc + "OP", .function(1)),
    SequenceCase("F1 of PuTTY", esc + "[11~", .function(1)),
    SequenceCase("F1 of Linux", esc + "[[A", .function(1)),
    SequenceCase("F5 of Linux", esc + "[[E", .function(5)),
    SequenceCase("F5", esc + "[15~", .function(5)),
    SequenceCase("F12", esc + "[24~", .function(12)),
    SequenceCase("F13 is not known", esc + "[25~"),
    SequenceCase("keypad 5 without Num Lock is not known", esc + "[E"),
    SequenceCase("Alt and a letter", esc + "a", .escape, "a"),
    SequenceCase("Alt+Enter", esc + "\r", .escape, .enter),
    SequenceCase("Esc twice and up", esc + esc + "[A", .escape, .up),
  ]

  /// Application mode, as PuTTY has it from the start.
  static let keypad: [SequenceCase] =
    zip("jklmnopqrstuvwxyX", "*+,-./0123456789=").flatMap { letter, typed in
      ["O", "O2", "O5", "O1"].map {
        SequenceCase(
          "keypad \(typed) as \($0)\(letter)", esc + $0 + String(letter), .character(typed))
      }
    } + [
      SequenceCase("keypad Enter", esc + "OM", .enter),
      SequenceCase("keypad Ctrl+Enter", esc + "O5M", .enter),
      SequenceCase("keypad Tab", esc + "OI", .tab),
      SequenceCase("keypad space", esc + "O ", .space),
      SequenceCase("keypad 5, with an eight-bit SS3", "\u{8F}u", "5"),
    ]

  static let modified: [SequenceCase] = [
    SequenceCase("Shift+up", esc + "[1;2A", .shiftUp),
    SequenceCase("Shift+down of rxvt", esc + "[b", .shiftDown),
    SequenceCase("Shift+right", esc + "[1;2C", .shiftRight),
    SequenceCase("Ctrl+left", esc + "[1;5D", .controlLeft),
    SequenceCase("Ctrl+right of rxvt", esc + "Oc", .controlRight),
    SequenceCase("Ctrl+right of old xterm", esc + "O5C", .controlRight),
    SequenceCase("Ctrl+Home", esc + "[1;5H", .controlHome),
    SequenceCase("Ctrl+End", esc + "[1;5F", .controlEnd),
    SequenceCase("up with Num Lock", esc + "[1;129A", .up),
    SequenceCase("Shift+up with Caps Lock", esc + "[1;66A", .shiftUp),
    SequenceCase("up pressed", esc + "[1;1:1A", .up),
    SequenceCase("up repeated", esc + "[1;1:2A", .up),
    SequenceCase("up let go", esc + "[1;1:3A"),
    SequenceCase("Delete with Num Lock", esc + "[3;129~", .delete),
    SequenceCase("Shift+Delete is not known", esc + "[3;2~"),
    SequenceCase("Alt+up is not known", esc + "[1;3A"),
    SequenceCase("Ctrl+Shift+right is not known", esc + "[1;6C"),
    SequenceCase("Shift+F1 is not known", esc + "[1;2P"),
    SequenceCase("a modifier too large", esc + "[1;999999A"),
    SequenceCase("a modifier of no Int", esc + "[1;99999999999999999999999A"),
    SequenceCase("a modifier of none", esc + "[1;0A"),
  ]

  /// Keys told by their number: by kitty, and by xterm's modifyOtherKeys.
  static let numbered: [SequenceCase] = [
    SequenceCase("q", esc + "[113u", "q"),
    SequenceCase("å", esc + "[229u", "å"),
    SequenceCase("Shift+q", esc + "[113;2u", "Q"),
    SequenceCase("Shift+å", esc + "[229;2u", "Å"),
    SequenceCase("Shift+7 and what it types", esc + "[55:47;2u", "/"),
    SequenceCase("Shift+7 without what it types", esc + "[55;2u"),
    SequenceCase("Ctrl+z", esc + "[122;5u", .control("z")),
    SequenceCase("Ctrl+i, which is Tab elsewhere", esc + "[105;5u", .tab),
    SequenceCase("Alt+q", esc + "[113;3u"),
    SequenceCase("q let go", esc + "[113;1:3u"),
    SequenceCase("q with its text", esc + "[113;;113u", "q"),
    SequenceCase("Esc", esc + "[27u", .escape),
    SequenceCase("Enter", esc + "[13u", .enter),
    SequenceCase("Shift+Tab", esc + "[9;2u", .backTab),
    SequenceCase("Backspace", esc + "[127u", .backspace),
    SequenceCase("space", esc + "[32u", .space),
    SequenceCase("keypad 7", esc + "[57406u", "7"),
    SequenceCase("keypad Enter", esc + "[57414u", .enter),
    SequenceCase("keypad home", esc + "[57423u", .home),
    SequenceCase("Caps Lock", esc + "[57358u"),
    SequenceCase("a control character", esc + "[1u"),
    SequenceCase("half a surrogate", esc + "[55296u"),
    SequenceCase("no scalar", esc + "[9999999u"),
    SequenceCase("restore cursor", esc + "[u"),
    SequenceCase("Ctrl+z of modifyOtherKeys", esc + "[27;5;122~", .control("z")),
    SequenceCase("Shift+7 of modifyOtherKeys", esc + "[27;2;47~", "/"),
    SequenceCase("Ctrl+Enter of modifyOtherKeys", esc + "[27;5;13~", .enter),
    SequenceCase("Alt+u of modifyOtherKeys", esc + "[27;3;117~"),
  ]

  static let mice: [SequenceCase] = [
    SequenceCase("a click", esc + "[<0;5;3M", .mouse(Mouse(.click, at: Point(x: 4, y: 2)))),
    SequenceCase(
      "a click, eight-bit", "\u{9B}<0;5;3M", .mouse(Mouse(.click, at: Point(x: 4, y: 2)))),
    SequenceCase("far out", esc + "[<0;500;300M", .mouse(Mouse(.click, at: Point(x: 499, y: 299)))),
    SequenceCase("let go", esc + "[<0;5;3m"),
    SequenceCase("wheel up", esc + "[<64;5;3M", .mouse(Mouse(.wheelUp, at: Point(x: 4, y: 2)))),
    SequenceCase("wheel down", esc + "[<65;5;3M", .mouse(Mouse(.wheelDown, at: Point(x: 4, y: 2)))),
    SequenceCase("wheel sideways", esc + "[<66;5;3M"),
    SequenceCase("Ctrl and the wheel", esc + "[<80;5;3M"),
    SequenceCase("middle button", esc + "[<1;5;3M"),
    SequenceCase("right button", esc + "[<2;5;3M"),
    SequenceCase("Shift+click", esc + "[<4;5;3M"),
    SequenceCase("Alt+click", esc + "[<8;5;3M"),
    SequenceCase("Ctrl+click", esc + "[<16;5;3M"),
    SequenceCase("dragged", esc + "[<32;5;3M"),
    SequenceCase("moved", esc + "[<35;5;3M"),
    SequenceCase("button 8", esc + "[<128;5;3M"),
    SequenceCase("no column", esc + "[<0;0;3M"),
    SequenceCase("a negative column", esc + "[<0;-5;3M"),
    SequenceCase("two numbers", esc + "[<0;5M"),
    SequenceCase("a number of no Int", esc + "[<0;99999999999999999999;3M"),
    SequenceCase("X10 click", esc + "[M !!", .mouse(Mouse(.click, at: Point(x: 0, y: 0)))),
    SequenceCase("X10 let go", esc + "[M#!!"),
    SequenceCase("X10 Shift+middle button on a row that ends in a space", esc + "[M%& "),
    SequenceCase("X10 on letters", esc + "[M%uq"),
    SequenceCase("X10 wheel up", esc + "[M`!!", .mouse(Mouse(.wheelUp, at: Point(x: 0, y: 0)))),
    SequenceCase(
      "X10 in column 150", [0x1B, 0x5B, 0x4D, 0x20, 0xB6, 0x21],
      [.mouse(Mouse(.click, at: Point(x: 149, y: 0)))]),
    SequenceCase("X10 in a column too far out", [0x1B, 0x5B, 0x4D, 0x20, 0x00, 0x21]),
    SequenceCase(
      "1005 in column 150", esc + "[M \u{B6}!",
      .mouse(Mouse(.click, at: Point(x: 149, y: 0)))),
    SequenceCase(
      "1005 in column 1000", esc + "[M \u{408}!",
      .mouse(Mouse(.click, at: Point(x: 999, y: 0)))),
    SequenceCase("1015 click", esc + "[32;5;3M", .mouse(Mouse(.click, at: Point(x: 4, y: 2)))),
    SequenceCase("1015 let go", esc + "[35;5;3M"),
    SequenceCase("1015 Ctrl+click", esc + "[48;5;3M"),
    SequenceCase(
      "1015 wheel down", esc + "[97;5;3M", .mouse(Mouse(.wheelDown, at: Point(x: 4, y: 2)))),
    SequenceCase("text marked, of 1001", esc + "[Tuuuuuq"),
    SequenceCase("text not marked, of 1001", esc + "[tuq"),
  ]

  static let pastes: [SequenceCase] = [
    SequenceCase(
      "a paste", esc + "[200~två\r\nrader\rtill" + esc + "[201~", .paste("två\nrader\ntill")),
    SequenceCase("a paste, eight-bit", "\u{9B}200~två\u{9B}201~", .paste("två")),
    SequenceCase("an empty paste", esc + "[200~" + esc + "[201~", .paste("")),
    SequenceCase(
      "a paste with sequences",
      esc + "[200~a" + esc + "[31mb\u{7}" + esc + "]0;c\u{9C}\td" + esc + "[201~",
      .paste("a[31mb]0;c\td")),
    SequenceCase(
      "a paste with half an end", esc + "[200~a" + esc + "[201b" + esc + "[201~",
      .paste("a[201b")),
    SequenceCase(
      "a paste in Latin-1",
      [0x1B, 0x5B, 0x32, 0x30, 0x30, 0x7E, 0xE5, 0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E],
      [.paste("\u{FFFD}")]),
    SequenceCase("the end of a paste that never began", esc + "[201~"),
  ]

  /// Answers in strings, and other strings. None of them is for us.
  static let strings: [SequenceCase] = [
    SequenceCase("XTVERSION of tmux", esc + "P>|tmux 3.4" + esc + "\\"),
    SequenceCase("XTVERSION of xterm", esc + "P>|XTerm(390)" + esc + "\\"),
    SequenceCase("DECRQSS, cursor shape", esc + "P1$r2 q" + esc + "\\"),
    SequenceCase("DECRQSS, colours", esc + "P1$r0;38;5;1m" + esc + "\\"),
    SequenceCase("DECRQSS, not valid", esc + "P0$r" + esc + "\\"),
    SequenceCase("XTGETTCAP", esc + "P1+r544e=787465726d2d323536636f6c6f72" + esc + "\\"),
    SequenceCase("DA3", esc + "P!|7E565445" + esc + "\\"),
    SequenceCase("DECCKSR", esc + "P1!~ABCD" + esc + "\\"),
    SequenceCase("DECCIR", esc + "P1$u1;1;1;@;@;@;0;2;@;BBBB" + esc + "\\"),
    SequenceCase("DCS ended by BEL", esc + "P>|tmux 3.4\u{7}"),
    SequenceCase("DCS, eight-bit", "\u{90}>|tmux 3.4\u{9C}"),
    SequenceCase("DCS of single bytes", [0x90] + Array(">|uuqq".utf8) + [0x9C]),
    SequenceCase("OSC 11", esc + "]11;rgb:1e1e/1e1e/2e2e" + esc + "\\"),
    SequenceCase("OSC 11 ended by BEL", esc + "]11;rgb:1e1e/1e1e/2e2e\u{7}"),
    SequenceCase("OSC 11 ended by an eight-bit ST", esc + "]11;rgb:1e1e/1e1e/2e2e\u{9C}"),
    SequenceCase("OSC 11, eight-bit", "\u{9D}11;rgb:1e1e/1e1e/2e2e\u{9C}"),
    SequenceCase("OSC 4", esc + "]4;1;rgb:cd/00/00" + esc + "\\"),
    SequenceCase("OSC 52", esc + "]52;c;cXVpdA==" + esc + "\\"),
    SequenceCase(
      "OSC 52 of many kilobytes",
      esc + "]52;c;" + String(repeating: "u", count: 100_000) + esc + "\\"),
    SequenceCase("a title", esc + "]lräksmörgås \u{201C}u\u{201D} – q" + esc + "\\"),
    SequenceCase("OSC 99", esc + "]99;i=1:p=close;q" + esc + "\\"),
    SequenceCase("kitty's graphics", esc + "_Gi=31;OK" + esc + "\\"),
    SequenceCase("APC, eight-bit", "\u{9F}Gi=31;OK\u{9C}"),
    SequenceCase("PM", esc + "^uuqq" + esc + "\\"),
    SequenceCase("PM, eight-bit", "\u{9E}uuqq\u{9C}"),
    SequenceCase("SOS", esc + "Xuuqq" + esc + "\\"),
    SequenceCase("SOS, eight-bit", "\u{98}uuqq\u{9C}"),
    SequenceCase("a string with line ends", esc + "P1;2|u\r\nq\r\n" + esc + "\\"),
    SequenceCase("a string with Esc and a letter", esc + "]0;a" + esc + "qu" + esc + "\\"),
    SequenceCase(
      "a string passed through tmux", esc + "Ptmux;" + esc + esc + "]0;uq\u{7}" + esc + "\\"),
    SequenceCase("a string cut off by CAN", esc + "]0;uq\u{18}"),
    SequenceCase("a string cut off by SUB", esc + "]0;uq\u{1A}"),
    SequenceCase("a string cut off by a key", esc + "]0;uq" + esc + "[A", .up),
    SequenceCase("a string cut off by a string", esc + "]0;uq" + esc + "P>|u" + esc + "\\"),
    SequenceCase("the end of a string that never began", esc + "\\"),
    SequenceCase("the end of a string that never began, eight-bit", "\u{9C}"),
  ]

  /// Answers in control sequences.
  static let answers: [SequenceCase] = [
    SequenceCase("DA1 of a VT220", esc + "[?62;22c"),
    SequenceCase("DA1 of a VT100", esc + "[?1;2c"),
    SequenceCase("DA2", esc + "[>41;390;0c"),
    SequenceCase("DSR", esc + "[0n"),
    SequenceCase("CPR", esc + "[24;80R"),
    SequenceCase("CPR that looks like F3", esc + "[1;1R"),
    SequenceCase("CPR that looks like Shift+F3", esc + "[1;2R"),
    SequenceCase("DECXCPR", esc + "[?24;80;1R"),
    SequenceCase("light and dark", esc + "[?997;1n"),
    SequenceCase("DECRPM, private", esc + "[?2004;1$y"),
    SequenceCase("DECRPM", esc + "[4;2$y"),
    SequenceCase("DECREPTPARM", esc + "[2;1;1;128;128;1;0x"),
    SequenceCase("size in characters", esc + "[8;24;80t"),
    SequenceCase("size in points", esc + "[4;600;800t"),
    SequenceCase("new size", esc + "[48;24;80;600;800t"),
    SequenceCase("kitty's flags", esc + "[?1u"),
    SequenceCase("xterm's keyboard", esc + "[>4;2m"),
    SequenceCase("focus", esc + "[I"),
    SequenceCase("focus lost", esc + "[O"),
    SequenceCase("DEC's locator", esc + "[1;2;3;4;5&w"),
    SequenceCase("a space before the last", esc + "[3 q"),
    SequenceCase("two marks before the last", esc + "[3!$q"),
    SequenceCase("eight-bit", "\u{9B}?62;22c"),
    SequenceCase("of single bytes", [0x9B] + Array("?62;22c".utf8)),
    SequenceCase("many numbers", esc + "[" + String(repeating: "1;", count: 5_000) + "1A"),
    SequenceCase("numbers of no Int", esc + "[99999999999999999999999~"),
    SequenceCase("colons", esc + "[38:2:1:2:3m"),
    SequenceCase("a sign in the middle", esc + "[1?2h"),
    SequenceCase("single shift two, eight-bit", "\u{8E}q"),
    SequenceCase("a single shift not known", esc + "Oz"),
    SequenceCase("index, eight-bit", "\u{84}"),
  ]

  /// What cannot stand in a sequence.
  static let torn: [SequenceCase] = [
    SequenceCase("CAN in a sequence", esc + "[1;\u{18}"),
    SequenceCase("SUB in a sequence", esc + "[1;\u{1A}"),
    SequenceCase("Esc in a sequence", esc + "[1;" + esc + "[A", .up),
    SequenceCase("Enter in a sequence", esc + "[1\r;5C", .enter, .controlRight),
    SequenceCase("DEL in a sequence", esc + "[1\u{7F};5C", .controlRight),
    SequenceCase("a letter in a sequence", esc + "[1;å", "å"),
    SequenceCase("Esc in a mouse report", esc + "[M " + esc + "[A", .up),
    SequenceCase("a byte that is no text", [0xFF, 0xC0, 0xAF]),
    SequenceCase("half a letter and a letter", [0xC3, 0x78], [.key("x")]),
    SequenceCase("an overlong Esc", [0xE0, 0x80, 0xAF]),
    SequenceCase("a surrogate", [0xED, 0xA0, 0xBF]),
    SequenceCase("beyond Unicode", [0xF4, 0xBF, 0xBF, 0xBF]),
  ]
}
