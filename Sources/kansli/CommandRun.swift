import ArgumentParser
import FileStore
import Finsam
import Glibc
import NcursesTerminal

/// One run of the program: its words are read, obeyed and answered.
struct CommandRun {
  let arguments: [String]

  init(arguments: [String]) {
    let isCompletion = arguments.first == Completion.word
    self.arguments = isCompletion ? arguments : OptionWords.own(arguments)
  }

  func outcome() -> CommandOutcome {
    let answer: CommandAnswer
    do {
      answer = try obeyed()
    } catch {
      answer = self.answer(to: error)
    }
    return StandardStreams.write(answer)
  }

  private func obeyed() throws -> CommandAnswer {
    if arguments.first == Completion.word {
      return Completion(Array(arguments.dropFirst())).answer
    }
    if arguments == ["-V"] { return CommandAnswer(data: Version.words + "\n") }
    if let folder = onlyFolder {
      var first: FirstFolder?
      if FirstFolder.isMissing(folder) {
        switch try FirstFolder.asked(folder, isNamed: !arguments.isEmpty) {
        case .chosen(let chosen): first = chosen
        case .left: return CommandAnswer(messages: ["Inget är skapat."])
        case .notAsked: break
        }
      }
      try DashboardStart(
        folder: first?.folder ?? folder, isReadOnly: first?.isReadOnly ?? false,
        user: SystemEnvironment.user, today: SystemEnvironment.dayToday,
        offersTour: first != nil || arguments.isEmpty
      ).run()
      return CommandAnswer()
    }
    var command = try Kansli.parseAsRoot(orderedArguments)
    // A day that is none is told of by every command, also by those that need no day.
    if let command = command as? any CommonCommand { _ = try command.common.dayAskedFor }
    guard let dataCommand = command as? any DataCommand else {
      try command.run()
      return CommandAnswer()
    }
    // A reader that goes away, as head(1) does, is told of by write(2).
    signal(SIGPIPE, SIG_IGN)
    // Whoever one is and whichever folder one has is in the settings: none of it is lost in
    // silence.
    if !(command is ConfigCommand) {
      StandardStreams.tell(SettingsFile.notesOnReading.map { "Obs: " + $0.whole })
    }
    return try dataCommand.answer(for: .standard)
  }

  /// The help that the words ask for; empty where they ask for none.
  var help: String {
    do {
      var command = try Kansli.parseAsRoot(arguments)
      try command.run()
      return ""
    } catch {
      return Kansli.fullMessage(for: error, columns: HelpText.unbroken)
    }
  }

  /// The folder of `kansli [MAPP]`, which needs no parser: that describes every command before it
  /// reads a word. Nil where anything else may be meant.
  private var onlyFolder: String? {
    guard let word = arguments.first else { return SystemEnvironment.dataFolder }
    var status = stat()
    guard arguments.count == 1, !word.isEmpty, !word.hasPrefix("-"),
      !isCommand(word), stat(word, &status) == 0, status.st_mode & S_IFMT == S_IFDIR
    else { return nil }
    return word
  }

  private func isCommand(_ word: String) -> Bool {
    word == "help" || CommandName.words.contains(word)
  }

  private func answer(to error: any Error) -> CommandAnswer {
    switch error {
    case CommandFailure.noFolder where unknownWord != nil: return unknownWord ?? CommandAnswer()
    case let failure as CommandFailure:
      return CommandAnswer(messages: failure.lines, outcome: failure.outcome)
    case let unavailable as TerminalUnavailable:
      return CommandAnswer(messages: ["Fel: " + unavailable.message], outcome: .failed)
    default: return parserAnswer(to: error)
    }
  }

  /// The parser tells of help, versions and scripts by errors too.
  private func parserAnswer(to error: any Error) -> CommandAnswer {
    let text = Kansli.fullMessage(for: error, columns: HelpText.unbroken)
    guard Kansli.exitCode(for: error).isSuccess else {
      return unknownWord
        ?? CommandAnswer(messages: [ParserWords.error(text)], outcome: .failed)
    }
    let isScript = arguments.contains { $0.hasPrefix("--generate-completion-script") }
    if isScript { return CommandAnswer(data: text + "\n") }
    let page = HelpText(environment: SystemEnvironment.environment, output: .standard)
    return CommandAnswer(data: page.wrapped(ParserWords.help(text)) + "\n")
  }

  /// The options that every command takes may also stand before it, and before the name of a group.
  private var orderedArguments: [String] {
    var rest = arguments[...]
    var options: [String] = []
    while let option = rest.first,
      ["--idag", "--användare"].contains(String(option.prefix { $0 != "=" }))
    {
      let words = rest.prefix(option.contains("=") ? 1 : 2)
      options += words
      rest = rest.dropFirst(words.count)
    }
    let words = rest.prefix { $0 != "--" }
    return words + options + rest.dropFirst(words.count)
  }

  /// What to say where the first word is neither a command, an option nor a folder.
  private var unknownWord: CommandAnswer? {
    guard let word = arguments.first, !word.isEmpty, !word.hasPrefix("-"), !word.contains("/"),
      !isCommand(word), access(word, F_OK) != 0
    else { return nil }
    let failure = CommandFailure.unknownWord(
      word, nearest: NearestWord.to(word, among: CommandName.words))
    return CommandAnswer(messages: failure.lines, outcome: failure.outcome)
  }
}
