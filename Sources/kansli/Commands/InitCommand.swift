import ArgumentParser
import Finsam

/// Makes the folder of a new förbund.
struct InitCommand: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.`init`.rawValue, abstract: "Skapar mappen för ett nytt förbund.",
    usage: "kansli init MAPP [--namn NAMN]",
    discussion: """
      Skapar forbund.yaml, årets styrkort, lagens regler för KAA och mappen insatser. Skriver \
      aldrig över något.

      \(CommandName.`init`.example)
      """)

  @Argument(help: ArgumentHelp("Mappen som skapas.", valueName: "mapp"))
  var folder: String

  @Option(
    name: .customLong("namn"),
    help: ArgumentHelp("Vad förbundet heter; annars efter mappen.", valueName: "namn"))
  var name: String?

  @OptionGroup var common: CommonOptions

  func answer(for output: OutputTarget) throws -> CommandAnswer {
    let forbund = NewForbund(at: folder, name: name, year: try common.dayToday.day.year)
    let made = try forbund.make()
    let folder = forbund.folder
    let word = ShellWord(folder).text
    return CommandAnswer(
      data: made.map { $0 + "\n" }.joined(),
      messages: [
        "Förbundet finns i \(folder).",
        "Skriv dess uppgifter i \(folder)/forbund.yaml, eller öppna det med ”kansli \(word)”.",
        "En första insats: kansli add insatser namn=\"Insatsens namn\" \(word)",
      ])
  }
}
