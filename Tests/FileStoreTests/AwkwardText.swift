/// Texts that people paste and programs trip over.
enum AwkwardText {
  static let all: [String] =
    [
      "", "x", "Hälsans trädgård", " inledande", "avslutande ", "a: b", "a #b", "a # b", "#taggen",
      "- punkt", "två\nrader", "\n\nförst tomt", "a\n\n\nb", "a\n  indragen\nb", "slut \n på rad",
      "\"citat\"", "'enkla'", "han sa \"nej\" och 'ja'", "bak\\streck", "C:\\nytt", "tabb\tinuti",
      "\tförst", "a\n\tb", "A\u{30A}ke", "\u{E5}\u{E4}\u{F6}", "👩‍👩‍👧", "漢字", "a\u{85}b", "a\u{2028}b",
      "a\u{2029}b", "\u{FEFF}märke", "\u{1B}[31mrött", "\u{7}", "\u{0}", "\u{202E}bakåt", "null",
      "~",
      "yes", "no", "true", "123", "1e3", "0x1F", "2014-06-31", "%", "%YAML 1.2", "@x", "`x`",
      "!tag x",
      "&a x", "*a", "[a", "{b", "a]", "a}", "a, b", "[a, b]", "{a: b}", "|", ">", "|-\n  x", "---",
      "...",
      "--- x", "? x", ": x", "x:", "-", "?", ":", "=", "<<", "\"", "'", "''", "\"\"", "\\", " ",
      "  ",
      "a\r\nb", "a\rb", "rad\n", "rad\n\n\n", "\n", " \n ", "  a\nb", "a\n ", "\u{A0}fast",
      "e\u{301}",
      "\"\u{301}", "\u{301}ensam", "a\u{200D}b", "\u{FFFD}", "\u{FFFE}",
      String(repeating: "många ord på en lång rad ", count: 14) + "slut",
      String(repeating: "utanmellanslag", count: 20),
      String(repeating: "Stycke med text som fortsätter en bit. ", count: 5) + "\n\n"
        + String(repeating: "Ett till, med  dubbla mellanslag. ", count: 5),
    ]

  static func random(_ chance: inout Chance) -> String {
    if !chance.isTrue(oneIn: 4) { return chance.pick(all) }
    let pieces = [
      "a", "å", " ", "\n", ":", "#", "-", "\"", "'", "\\", "\t", ",", "]", "}", "|", "ö̈", "%",
    ]
    return (0..<Int.random(in: 1...12, using: &chance)).map { _ in chance.pick(pieces) }.joined()
  }
}
