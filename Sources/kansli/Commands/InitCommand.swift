import ArgumentParser
import FileStore
import Finsam
import Glibc

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
    let folder = DataFolders.path(folder)
    let inside = Folder.forbundFolders(in: folder)
    if inside == [folder] {
      throw CommandFailure.alreadyThere(
        folder + "/forbund.yaml",
        advice: "Mappen är redan ett förbund: öppna den med ”kansli \(ShellWord(folder).text)”.")
    }
    if let other = inside.first {
      throw CommandFailure.wrongUse(.holdsForbund(folder, other))
    }
    let template = FolderTemplate(
      folder: folder.split(separator: "/").last.map(String.init) ?? folder,
      given: name?.trimmed, year: try common.dayToday.day.year)
    try InitCommand.makeFolder(folder)
    try InitCommand.makeFolder(folder + "/insatser")
    try InitCommand.makeFolder(folder + "/styrkort")
    var made: [String] = []
    // The file that makes the folder a förbund comes last.
    for file in template.files.reversed() {
      let path = folder + "/" + file.path
      if access(path, F_OK) == 0 { continue }
      try OutputFile(path: path).write(file.text)
      made.insert(path, at: 0)
    }
    let word = ShellWord(folder).text
    return CommandAnswer(
      data: made.map { $0 + "\n" }.joined(),
      messages: [
        "Förbundet finns i \(folder).",
        "Skriv dess uppgifter i \(folder)/forbund.yaml, eller öppna det med ”kansli \(word)”.",
        "En första insats: kansli add insatser namn=\"Insatsens namn\" \(word)",
      ])
  }

  /// Makes the folder and those it lies in. mkdir(2).
  private static func makeFolder(_ path: String) throws {
    var made = path.hasPrefix("/") ? "" : "."
    for word in path.split(separator: "/") {
      made += "/" + word
      if mkdir(made, 0o777) != 0, errno != EEXIST {
        throw CommandFailure.unwritable(path, reason: SystemError.words(errno))
      }
    }
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw CommandFailure.notAFolder(path)
    }
  }
}
