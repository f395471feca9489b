import ArgumentParser
import FileStore
import Finsam
import Glibc

/// Where to begin for a person who has named no folder and has none in the usual place: asked in
/// plain lines, before the screen is the program's.
struct FirstFolder {
  let folder: String
  let isReadOnly: Bool

  /// Nil where nobody can answer, or nothing is chosen.
  static func asked(_ named: String) throws -> FirstFolder? {
    guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else { return nil }
    let example = FirstFolder.example
    StandardStreams.tell(
      ["Det finns inget förbund i mappen \(named).", ""]
        + ["  1  Skapa ett nytt förbund"]
        + (example == nil ? [] : ["  2  Titta på exemplet, utan att kunna ändra"])
        + ["  Enter avslutar", ""])
    switch ask("Vad vill du göra? ") {
    case "1":
      let isThere = access(named, F_OK) == 0
      return try made(in: isThere ? DataFolders.path(named) : usualFolder, remembering: !isThere)
    case "2": return example.map { FirstFolder(folder: $0, isReadOnly: true) }
    default: return nil
    }
  }

  private static var usualFolder: String {
    SystemEnvironment.home(SystemEnvironment.environment) + "/kansli"
  }

  /// A new förbund; one that is made for a person who named no folder is what opens from now on.
  private static func made(in usual: String, remembering: Bool) throws -> FirstFolder? {
    let name = ask("Vad heter förbundet? ")
    guard !name.isEmpty else { return nil }
    let wanted = ask("I vilken mapp? Enter för \(usual): ")
    let folder = DataFolders.path(wanted.isEmpty ? usual : wanted)
    let command = try InitCommand.parse([folder, "--namn", name])
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
