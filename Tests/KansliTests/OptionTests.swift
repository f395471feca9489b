import Foundation
import Testing

/// Options are Swedish; those who write them without å ä ö, or in English, get the same.
struct OptionTests {
  /// How one asks for help of every command there is.
  static let commands = [
    "", "open", "check", "list", "show", "set", "add", "import", "report", "undo", "redo", "init",
    "merge", "dela", "jamfor", "kaa", "kaa gallra", "config",
  ]

  private static let spellings = [
    [
      "check norra --idag 2014-12-31 --form json", "check norra --today 2014-12-31 --format json",
      "--idag=2014-12-31 check norra --form=json", "--today=2014-12-31 check norra --format=json",
    ],
    ["list mal norra --form tabell", "list mal norra --format table"],
    [
      "report styrkort norra --år 2014 --utfil - --ersätt",
      "report styrkort norra --ar 2014 --utfil - --ersatt",
      "report styrkort norra --year 2014 --output - --ersatt",
    ],
    [
      "import insatser ny.json norra --förhandsvisa",
      "import insatser ny.json norra --forhandsvisa",
      "import insatser ny.json norra --preview",
    ],
    [
      "set insatser halsan skede=x norra --användare bo",
      "set insatser halsan skede=x norra --anvandare bo",
      "set insatser halsan skede=x norra --user bo",
    ],
    [
      "open norra --tema sno --skrivskyddad", "open norra --theme sno --read-only",
    ],
    ["init norra --namn Nytt", "init norra --name Nytt"],
    ["kaa gallra norra --genomför", "kaa gallra norra --genomfor"],
    ["check --help", "check --hjälp", "check --hjalp", "check -h", "help check"],
  ]

  @Test(arguments: spellings)
  func `an option is the same in Swedish, without å ä ö and in English`(lines: [String]) throws {
    let office = try OfficeFolder()
    try office.write("ny.json", "[{\"id\": \"ny\", \"namn\": \"Ny\"}]")
    let runs = try lines.map { line in
      try office.program.run(line.split(separator: " ").map(String.init))
    }
    let first = try #require(runs.first)
    #expect(!first.stdout.isEmpty || !first.stderr.isEmpty)
    #expect(!first.stderr.contains("Användning"), "\(first.stderr)")
    #expect(runs.allSatisfy { $0 == first }, "\(runs)")
  }

  @Test(arguments: commands)
  func `the help has the Swedish names, and no others`(command: String) throws {
    let office = try OfficeFolder()
    let words = command.split(separator: " ").map(String.init) + ["--help"]
    let help = try office.program.run(words).stdout
    let options = help.split { !($0.isLetter || $0 == "-") }.filter { $0.hasPrefix("--") }
    let swedish = [
      "alla", "användare", "bara-nya", "eget", "ersätt", "filter", "form", "förhandsvisa",
      "genomför", "genomläst", "git",
      "help", "idag", "insatser", "kontroller", "lika", "med-små-grupper",
      "möte", "namn", "område", "per", "period", "rader", "sedan", "skede", "skrivskyddad",
      "slutlig",
      "status",
      "tema",
      "utfil", "version", "visa", "år",
    ]
    #expect(options.filter { !swedish.contains(String($0.dropFirst(2))) } == [])
  }

  @Test func `what stands after two dashes, or is a value, is left as it is`() throws {
    let office = try OfficeFolder()
    _ = try office.run("set", "insatser", "halsan", "källa=--year", "norra")
    #expect(try office.run("show", "insatser", "halsan", "norra").stdout.contains("--year"))
    let run = try office.run("check", "--", "--format")
    #expect(run.stderr.hasPrefix("Fel: Mappen --format finns inte."), "\(run)")
  }

  @Test(arguments: commands, [60, 80, 120])
  func `a help page fills its lines, and none is broken twice`(command: String, columns: Int)
    throws
  {
    let office = try OfficeFolder()
    let page = try office.program.shell("COLUMNS=\(columns) $KANSLI \(command) --help").stdout
    // What is wider than one reads with ease is not used.
    let width = min(columns, 100)
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines.filter { $0.count > width } == [])
    for (line, next) in zip(lines, lines.dropFirst()) where Self.goesOn(line, in: next) {
      let word = next.split(separator: " ").first ?? ""
      #expect(line.count + 1 + word.count > width, "\(line)\n\(next)")
    }
    let narrow = try office.program.shell("COLUMNS=40 $KANSLI \(command) --help").stdout
    #expect(
      narrow.split(whereSeparator: \.isWhitespace) == page.split(whereSeparator: \.isWhitespace))
  }

  /// Whether a line goes on with the paragraph, or with what stands beside a word.
  private static func goesOn(_ line: String, in next: String) -> Bool {
    guard let start = next.firstIndex(where: { $0 != " " }), !next.contains("ANVÄNDNING"),
      !line.contains("ANVÄNDNING"), !next[start...].contains("  "),
      // Usage has a line for each way to use the command.
      !next[start...].hasPrefix("kansli ")
    else { return false }
    let indent = next.distance(from: next.startIndex, to: start)
    let text = line.dropFirst(indent)
    guard let first = text.first, first != " ", indent != 2, next[start] != "[" else {
      return false
    }
    return indent == 0 ? !line.contains("  ") : line.prefix(indent).hasSuffix("  ")
  }
}
