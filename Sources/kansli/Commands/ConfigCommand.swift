import ArgumentParser

/// Shows where the person's own settings are, and makes the file where there is none.
struct ConfigCommand: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.config.rawValue,
    abstract: "Skapar filen med dina inställningar och visar var den ligger.",
    usage: "kansli config",
    discussion: """
      I filen står tema, användare, mapp och egna tangenter, var och en med vad den är till för. \
      Det som anges på kommandoraden eller i en miljövariabel går före.

      \(CommandName.config.example)
      """,
    aliases: CommandName.config.aliases)

  @OptionGroup var common: CommonOptions

  func answer(for output: OutputTarget) throws -> CommandAnswer {
    try SettingsFile.own.make()
    let notes = SettingsFile.allNotes
    return CommandAnswer(
      data: SettingsFile.own.path + "\n", messages: notes.map { "Fel: " + $0.whole },
      outcome: notes.isEmpty ? .fine : .failed)
  }
}
