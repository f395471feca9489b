import Foundation
import Testing

@testable import kansli

/// The argument parser's English never reaches a person, whatever they write.
struct ParserWordsTests {
  /// A line that a shell runs, and the first line of what is then told.
  private static let provoked = [
    ("check --formt", "Fel: Flaggan ”--formt” finns inte. Menade du ”--form”?"),
    ("check --xyzzy", "Fel: Flaggan ”--xyzzy” finns inte."),
    ("check -abc", "Fel: Flaggan ”-abc” finns inte."),
    ("check ---", "Fel: Flaggan ”---” finns inte."),
    ("check --form", "Fel: Värdet saknas för ”--form <form>”."),
    ("set", "Fel: Argumentet ”<slag>” saknas."),
    ("undo a b", "Fel: Argumentet ”b” är överflödigt."),
    ("undo a b c", "Fel: 2 överflödiga argument: ”b”, ”c”"),
    ("kaa gallre", "Fel: Argumentet ”gallre” är överflödigt."),
    ("check --alla=ja", "Fel: Flaggan ”--alla” tar inget värde, men ”ja” angavs."),
    (
      "check --form x",
      "Fel: Värdet ”x” är inte giltigt för ”--form <form>”. Välj ett av ”text” och ”json”."
    ),
    (
      "list mal --form x",
      "Fel: Värdet ”x” är inte giltigt för ”--form <form>”. Välj ett av ”tabell”, ”csv” eller ”json”."
    ),
    ("--generate-completion-script=x", "Fel: Komplettering finns inte för ”x”."),
    ("--generate-completion-script", "Fel: Skalet går inte att känna igen."),
  ]

  private func told(_ line: String) throws -> Program.Run {
    let office = try OfficeFolder()
    return try office.program.shell("unset KANSLI_DATA; SHELL=/bin/ksh $KANSLI \(line)")
  }

  @Test(arguments: provoked)
  func `a sentence of the parser is told in Swedish`(line: String, sentence: String) throws {
    let run = try told(line)
    #expect(run.status == 2 && run.stdout.isEmpty)
    #expect(run.stderr.prefix { $0 != "\n" } == sentence[...])
    #expect(English.words(in: run.stderr, besides: line) == [])
  }

  @Test func `no sentence is put into Swedish that nobody can be told`() throws {
    let all = try Self.provoked.map { try told($0.0).stderr }.joined(separator: "\n")
    for (english, swedish) in ParserWords.sentences {
      let parts = swedish.split(separator: "%").map { $0.replacing("'", with: "”") }
      #expect(parts.allSatisfy { all.contains($0) }, "\(english)")
    }
    for (english, swedish) in ParserWords.endings {
      #expect(all.contains(swedish.replacing("'", with: "”")), "\(english)")
    }
    let help = try (OptionTests.commands + ["help help"]).map { command in
      try told(command.hasPrefix("help") ? command : command + " --help").stdout
    }.joined(separator: "\n")
    for (english, swedish) in ParserWords.helpWords where !swedish.isEmpty {
      #expect(help.contains(swedish), "\(english)")
    }
    #expect(English.words(in: help, besides: "") == [])
  }

  private static let options = [
    "--form", "--form=", "--form=xml", "--format", "--formt", "-f", "-abc", "--", "-", "---", "--=",
    "--=x", "--idag", "--idag=x", "--användare", "--user=", "--tema", "--tema=x",
    "--skrivskyddad=ja", "--visa=1", "--alla", "--alla=ja", "--kontroller=", "--bara-nya=x",
    "--filter", "--filter=", "--period", "--period=x", "--år", "--ar=x", "--utfil", "--output=",
    "--ersätt=x", "--namn", "--name=", "--genomför=x", "--help=x", "-h=1", "--version=x", "-V",
    "-Vx", "--generate-completion-script", "--generate-completion-script=x", "--no-alla", "-å",
    "--1",
  ]

  private static let values = [
    "", "norra", "saknas", "x", "insatser", "mal", "kaa", "styrkort", "asf", "namn=", "namn=x",
    "=x",
    "2014", "a b", "å", "forbund", "halsan", "json", "/", "*", "historik", "uppföljningar", "hjälp",
  ]

  @Test(arguments: OptionTests.commands)
  func `no wrong use, however odd, is answered in English`(command: String) throws {
    let office = try OfficeFolder()
    var chance = SeededChance(seed: UInt64(command.utf8.reduce(7) { $0 + Int($1) }))
    for _ in 0..<30 {
      var words = command.split(separator: " ").map(String.init)
      for _ in 0..<Int.random(in: 1...4, using: &chance) {
        let from = Bool.random(using: &chance) ? Self.options : Self.values
        words.append(from.randomElement(using: &chance) ?? "")
      }
      let run = try office.program.run(words)
      #expect((0...3).contains(run.status), "\(words) \(run)")
      let found = English.words(in: run.stderr, besides: words.joined(separator: " "))
      #expect(found == [], "\(words) \(run.stderr)")
    }
  }
}

/// The words by which English is known, where no Swedish word is spelled so.
enum English {
  private static let words: Set<String> = [
    "the", "is", "are", "not", "for", "with", "error", "unknown", "option", "missing", "value",
    "values", "invalid", "unexpected", "arguments", "please", "see", "usage", "overview",
    "subcommand", "subcommands", "did", "you", "mean", "and", "or", "must", "cannot", "can't",
    "been", "provide", "following", "internal", "parsing", "specified", "more", "expected",
    "unable",
    "default", "such", "shell", "information", "detailed",
  ]

  /// Those in a text; what a person wrote themself does not count.
  static func words(in text: String, besides typed: String) -> [String] {
    let own = Set(typed.lowercased().split(whereSeparator: \.isWhitespace))
    let parts = text.lowercased().split { !$0.isLetter && !"'-./$_".contains($0) }
    return parts.filter { words.contains(String($0)) && !own.contains($0) }.map(String.init)
  }
}

/// The same numbers each time.
struct SeededChance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
