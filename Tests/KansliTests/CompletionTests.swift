import Testing

/// What shells are told may stand next.
struct CompletionTests {
  private static let words: [([String], [String])] = [
    (["li"], ["list"]),
    (["show", "insatser", "hals"], ["halsan"]),
    (["show", "insatser", "halsan", ""], []),
    (["set", "insatser", "halsan", "skede_"], ["skede_år="]),
    (["set", "insatser", "halsan", "skede=pla"], ["skede=planerad"]),
    (["visa", "ins"], []),
    (["list", "insatser", "--form"], ["--form"]),
    (["list", "insatser", "--forma"], ["--format"]),
    (["report", "asf", "--anva"], ["--anvandare"]),
    (["report", "asf", "--y"], ["--year"]),
    (["list", "insatser", "--format", "j"], ["json"]),
    (["list", "insatser", "--form", ""], ["tabell", "csv", "json"]),
    (["show", "insatser", "halsan", "--form", ""], ["text", "json"]),
    (["report", "k"], ["kallelse", "kaa"]),
    (["--ver"], ["--version"]),
    (["finns-inte", ""], []),
    ([], ["open"]),
  ]

  @Test(arguments: words)
  func `what may stand next is told, from the folder at hand`(
    words: [String], wanted: [String]
  ) throws {
    let office = try OfficeFolder()
    let quoted = words.map { "'\($0)'" }.joined(separator: " ")
    let run = try office.program.shell("KANSLI_DATA=norra $KANSLI komplettera \(quoted)")
    let told = run.stdout.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
    #expect(run.status == 0 && run.stderr.isEmpty)
    #expect(words.isEmpty ? told.first == wanted.first : told == wanted, "\(told)")
  }

  @Test(arguments: [
    "open", "check", "list", "show", "set", "add", "import", "report", "undo", "redo", "init",
    "merge", "dela", "jamfor", "kaa gallra", "config",
  ])
  func `every command's help has an example`(command: String) throws {
    let words = command.split(separator: " ").map(String.init) + ["--help"]
    let office = try OfficeFolder()
    let help = try office.program.run(words).stdout
    #expect(help.contains("Exempel: kansli \(command)"), "\(help)")
  }
}
