import ArgumentParser
import Finsam

/// What may stand next on a command line that is being written: asked by the completions of bash,
/// zsh and fish with the words so far, the last perhaps half written.
///
/// It is no command of the parser's: the last word may be anything, also half an option.
struct Completion {
  /// `kansli komplettera show insatser m`
  static let word = "komplettera"

  struct Candidate {
    let word: String
    let title: String
  }

  /// The command's own name; empty where the first word is none.
  private let command: String
  /// The words between the command and the last, without options.
  private let before: [String]
  private let last: String
  private let option: String?
  private let isFirst: Bool

  init(_ words: [String]) {
    last = words.last ?? ""
    let rest = words.dropLast()
    isFirst = rest.isEmpty
    let named = Completion.configurations.first { one in
      rest.first.map { one.commandName == $0 || one.aliases.contains($0) } ?? false
    }
    command = named?.commandName ?? ""
    option = rest.last.flatMap {
      $0.hasPrefix("--") && !$0.contains("=") ? OptionWords.own($0) : nil
    }
    before = rest.dropFirst().filter { !$0.hasPrefix("-") }
  }

  /// One candidate a line, with what it is behind a tab; nothing where only a path can stand there.
  var answer: CommandAnswer {
    let lines = found
    return CommandAnswer(
      data: lines.map { "\($0.word)\t\($0.title.oneLine)\n" }.joined(), isExact: true)
  }

  /// What begins as the last word; an option's other names where its own does not.
  private var found: [Candidate] {
    let all = all
    let found = all.filter { $0.word.hasPrefix(last) }
    guard found.isEmpty, last.hasPrefix("--") else { return found }
    return all.flatMap { one in
      OptionWords.others(of: one.word).filter { $0.hasPrefix(last) }
        .map { Candidate(word: $0, title: one.title) }
    }
  }

  private var all: [Candidate] {
    if isFirst { return last.hasPrefix("-") ? options : commands }
    guard !command.isEmpty else { return [] }
    switch option {
    case "--form": return forms.map(plain)
    case "--tema":
      return ["norrsken", "sno", "hog-kontrast", "fargblind", "mono"].map(plain)
    default: break
    }
    return last.hasPrefix("-") ? options : operands
  }

  private var forms: [String] {
    switch command {
    case "list": ListCommand.Format.allCases.map(\.rawValue)
    case "report": ReportForm.allCases.map(\.rawValue)
    default: TextOrJSON.allCases.map(\.rawValue)
    }
  }

  private static var configurations: [CommandConfiguration] {
    Kansli.configuration.subcommands.map { $0.configuration }
  }

  private var commands: [Candidate] {
    Completion.configurations.filter(\.shouldDisplay).map {
      Candidate(word: $0.commandName ?? "", title: $0.abstract)
    }
  }

  /// As the command's own help lists them.
  private var options: [Candidate] {
    let words = command.isEmpty ? ["--help"] : [command, "--help"]
    let help = ParserWords.help(CommandRun(arguments: words).help)
    let lines = help.split(separator: "\n").map { $0.drop { $0 == " " } }
    return lines.filter { $0.hasPrefix("-") }.flatMap { line in
      let (names, title) = Completion.parts(of: line)
      return names.map { Candidate(word: $0, title: title) }
    }
  }

  /// `--idag <datum>   Dagens datum.`: the long names, and what they are for.
  private static func parts(of line: Substring) -> (names: [String], title: String) {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    let gap = words.firstIndex(of: "") ?? words.count
    let names = words[..<gap].map { $0.last == "," ? $0.dropLast() : $0 }
    return (
      names.filter { $0.hasPrefix("--") }.map(String.init),
      words[gap...].filter { !$0.isEmpty }.joined(separator: " ")
    )
  }

  private var operands: [Candidate] {
    if command == "report", before.isEmpty {
      return ReportKind.allCases.map { Candidate(word: $0.word, title: $0.row.help) }
    }
    guard
      ["list", "show", "set", "add", "import", "remove", "move"].contains(command)
    else { return [] }
    guard let word = before.first else {
      let isRead = command == "list" || command == "show"
      return RecordKind.allCases.filter { isRead || $0.isWritten }
        .map { Candidate(word: $0.word, title: $0.plural) }
    }
    guard let kind = RecordKind(word: word) else { return [] }
    switch command {
    case "show", "set", "remove", "move":
      if before.count == 1 { return ids(of: kind) }
      if command == "move", before.count == 2 {
        return ["upp", "ned"].map { Candidate(word: $0, title: "ett steg") }
      }
      return command == "set" ? fields(of: kind) : []
    case "add": return fields(of: kind)
    default: return []
    }
  }

  /// The ids in the folder at hand; none where it cannot be read.
  private func ids(of kind: RecordKind) -> [Candidate] {
    let open = try? OpenForbund.all(in: SystemEnvironment.dataFolder, CommonOptions.parse([]))
    return (open ?? []).flatMap { forbund in
      let list = forbund.records(listedAs: kind).list
      return (0..<list.count).map { Candidate(word: list.line($0).id, title: list.line($0).title) }
    }
  }

  /// `skede=`, or its values once the key stands there: `skede=pågående`.
  private func fields(of kind: RecordKind) -> [Candidate] {
    let key = last.prefix { $0 != "=" }
    if last.contains("="), let shape = kind.shapes.first(where: { $0.key == key }) {
      let values: [String]
      switch shape.kind {
      case .choice(let choices), .choices(let choices): values = choices
      case .answer: values = ["ja", "nej"]
      default: values = []
      }
      return values.map { Candidate(word: "\(key)=\($0)", title: shape.label) }
    }
    return kind.shapes.map { Candidate(word: $0.key + "=", title: $0.label) }
  }

  private func plain(_ word: String) -> Candidate { Candidate(word: word, title: "") }
}
