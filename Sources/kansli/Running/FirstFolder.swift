import ArgumentParser
import FileStore
import Finsam
import Glibc

/// Where to begin for a person who has named no folder and has none in the usual place: asked in
/// plain lines, before the screen is the program's.
struct FirstFolder {
  let folder: String
  let isReadOnly: Bool

  enum Choice {
    case chosen(FirstFolder)
    /// Somebody was asked, and wants nothing.
    case left
    /// Nobody can answer.
    case notAsked
  }

  /// Whether one is to be offered to begin: nothing stands in the folder but what is hidden, or the
  /// usual folder is not there. Another that is named and is not there may be misspelled.
  static func isMissing(_ path: String) -> Bool {
    let folder = DataFolders.path(path)
    if access(folder, F_OK) != 0 { return path == SystemEnvironment.dataFolder }
    return FolderNames.isFolder(folder) && FolderNames(folder).isEmpty
  }

  /// `isNamed` where a person has said where the förbund is to be, also where nothing is there yet.
  /// `today` is the day that the förbund is made on, where another than the clock's is asked for.
  static func asked(_ named: String, isNamed: Bool = false, today: String? = nil) throws -> Choice {
    guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else { return .notAsked }
    let example = FirstFolder.example
    StandardStreams.tell(
      ["Det finns inget förbund i mappen \(named).", ""]
        + ["  1  Skapa ett nytt förbund"]
        + (example == nil ? [] : ["  2  Titta på exemplet, utan att kunna ändra"])
        + ["  Enter avslutar", ""])
    while true {
      switch answer(to: ask("Vad vill du göra? "), hasExample: example != nil) {
      case .make:
        let isThere = isNamed || access(named, F_OK) == 0
        let made = try made(
          in: isThere ? DataFolders.path(named) : usualFolder, remembering: !isThere,
          today: today)
        return made.map { .chosen($0) } ?? .left
      case .example:
        return example.map { .chosen(FirstFolder(folder: $0, isReadOnly: true)) } ?? .left
      case .leave: return .left
      case nil:
        StandardStreams.tell([
          "Skriv 1" + (example == nil ? "" : " eller 2") + " och tryck Enter. Enter ensam avslutar."
        ])
      }
    }
  }

  enum Answer: Equatable { case make, example, leave }

  /// What an answer means, by its number or by words of the line; nil where that is not known. A
  /// key that a terminal tells of by signs, as Esc, leaves.
  static func answer(to text: String, hasExample: Bool) -> Answer? {
    if text.isEmpty || text.unicodeScalars.contains(where: { $0.value < 0x20 }) { return .leave }
    let word = Folding.plain(text)
    let answers: [(Answer, [String])] = [
      (.make, ["1", "skapa", "skapa ett nytt forbund", "skapa nytt forbund", "ny", "nytt"]),
      (.example, ["2", "titta", "titta pa exemplet", "exempel", "exemplet"]),
      (.leave, ["avsluta", "esc", "avbryt", "sluta", "q", "nej"]),
    ]
    let meant = answers.first { $0.1.contains(word) }?.0
    return meant == .example && !hasExample ? nil : meant
  }

  private static var usualFolder: String {
    SystemEnvironment.home(SystemEnvironment.environment) + "/kansli"
  }

  /// A new förbund; one that is made for a person who named no folder is what opens from now on.
  private static func made(in usual: String, remembering: Bool, today: String?) throws
    -> FirstFolder?
  {
    let name = ask("Vad heter förbundet? ")
    guard !isLeft(name) else { return nil }
    let wanted = ask("I vilken mapp? Enter för \(usual): ")
    guard wanted.isEmpty || !isLeft(wanted) else { return nil }
    let folder = DataFolders.path(wanted.isEmpty ? usual : wanted)
    let command = try InitCommand.parse(
      [folder, "--namn", name] + (today.map { ["--idag", $0] } ?? []))
    StandardStreams.tell(try command.answer(for: .standard).messages)
    guard remembering else { return FirstFolder(folder: folder, isReadOnly: false) }
    do throws(CommandFailure) {
      try SettingsFile.own.remember(folder, as: .folder)
    } catch {
      StandardStreams.tell([
        "Obs: Mappen är inte förvald nästa gång. \(error.message) \(error.advice)",
        "  Öppna den då med ”kansli \(ShellWord(folder).text)”.",
      ])
    }
    return FirstFolder(folder: folder, isReadOnly: false)
  }

  /// Whether nothing is answered, or a key that leaves.
  private static func isLeft(_ text: String) -> Bool {
    text.isEmpty || text.unicodeScalars.contains { $0.value < 0x20 }
  }

  private static func ask(_ question: String) -> String {
    let bytes = Array(question.utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
    return readLine()?.trimmed ?? ""
  }

  /// The example data beside the program, where it is installed.
  private static var example: String? {
    ThemeChoice.besideProgram("share/kansli/exempel").first { access($0, R_OK | X_OK) == 0 }
  }
}
