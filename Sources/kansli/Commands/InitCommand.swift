import ArgumentParser
import FileStore
import Finsam

/// Makes the folder of a new förbund.
struct InitCommand: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.`init`.rawValue, abstract: "Skapar mappen för ett nytt förbund.",
    usage: "kansli init MAPP [--namn NAMN] [--git]",
    discussion: """
      Skapar forbund.yaml, årets styrkort, lagens regler för KAA och mappen insatser. Skriver \
      aldrig över något.

      Med --git slår git sedan ihop filerna fält för fält, när flera arbetar i var sin klon. Det \
      går också för ett förbund som finns, och görs en gång i varje klon: git för inte med sig \
      sådana inställningar. Ungdomarnas uppgifter (kaa/) hålls utanför git.

      \(CommandName.`init`.example)
      """)

  @Argument(help: ArgumentHelp("Mappen som skapas.", valueName: "mapp"))
  var folder: String

  @Option(
    name: .customLong("namn"),
    help: ArgumentHelp("Vad förbundet heter; annars efter mappen.", valueName: "namn"))
  var name: String?

  @Flag(help: "Låter git slå ihop förbundets filer fält för fält.")
  var git = false

  @OptionGroup var common: CommonOptions

  func answer(for output: OutputTarget) throws -> CommandAnswer {
    let there = Folder.forbundFolders(in: DataFolders.path(folder))
    if git, !there.isEmpty {
      if name != nil { throw CommandFailure.wrongUse(.optionOfOther("--namn", of: "nya förbund")) }
      return try setUpGit(in: there)
    }
    let forbund = NewForbund(at: folder, name: name, year: try common.dayToday.day.year)
    let made = try forbund.make()
    let folder = forbund.folder
    let word = ShellWord(folder).text
    let merging = git ? try setUpGit(in: [folder]) : CommandAnswer()
    return CommandAnswer(
      data: made.map { $0 + "\n" }.joined() + merging.data,
      messages: [
        "Förbundet finns i \(folder).",
        "Skriv dess uppgifter i \(folder)/forbund.yaml, eller öppna det med ”kansli \(word)”.",
        "En första insats: kansli add insatser namn=\"Insatsens namn\" \(word)",
      ] + merging.messages)
  }

  private func setUpGit(in folders: [String]) throws(CommandFailure) -> CommandAnswer {
    var made: [String] = []
    for folder in folders { made += try GitSetup(folder: folder).make() }
    return CommandAnswer(
      data: made.map { $0 + "\n" }.joined(),
      messages: [
        "Git slår nu ihop \(folders.joined(separator: " och ")) fält för fält i den här klonen.",
        "Lägg in .gitattributes och .gitignore i git, och kör samma kommando i varje annan klon.",
      ])
  }
}
