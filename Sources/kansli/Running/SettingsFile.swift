import Dashboard
import FileStore
import Finsam
import Glibc

/// The person's settings on disk: `$XDG_CONFIG_HOME/kansli/installningar.yaml`, else in
/// `~/.config`.
struct SettingsFile {
  let path: String

  static let own = SettingsFile(environment: SystemEnvironment.environment)
  /// As they were at the start.
  static let settings = Settings(path: own.path)

  init(environment: [String: String]) {
    // A path that is not absolute is to be ignored. XDG Base Directory.
    let wanted = environment["XDG_CONFIG_HOME"] ?? ""
    let base = wanted.hasPrefix("/") ? wanted : SystemEnvironment.home(environment) + "/.config"
    path = base + "/kansli/" + Settings.fileName
  }

  /// The keys of the dashboard, with those that the settings choose.
  static let keys = KeyTable.chosen(settings.keyChoices.map { ($0.name, $0.value) })

  /// What in the file cannot be read, each once and in plain words.
  static var notesOnReading: [StartNote] { settings.problems.map(note) }

  /// What is wrong in the file, for those who use the dashboard.
  static var notes: [StartNote] {
    let refused = keys.refusals.map { index, refusal in
      let choice = settings.keyChoices[index]
      return settings.problem(
        at: refusal.isOfName ? choice.nameOffset : choice.valueOffset, refusal.message,
        advice: refusal.advice)
    }
    return (settings.problems + refused).map(note)
  }

  private static func note(_ problem: Problem) -> StartNote {
    let short = "\(problem.position): \(problem.message)"
    return StartNote(short, whole: "\(own.path): \(short) \(problem.advice)")
  }

  /// What is wrong in the file and in what it names.
  static var allNotes: [StartNote] {
    var problems: [Problem] = []
    if let theme = settings[.theme] {
      do throws(CommandFailure) {
        _ = try ThemeChoice(wanted: theme, environment: SystemEnvironment.environment)
      } catch {
        problems.append(settings.problem(of: .theme, error.message, advice: error.advice))
      }
    }
    if let folder = settings[.folder], access(folder, R_OK | X_OK) != 0 {
      problems.append(
        settings.problem(
          of: .folder, "Mappen \(folder) finns inte, eller får inte läsas.",
          advice: "Rätta sökvägen, eller sätt # framför raden."))
    }
    return notes + problems.map(note)
  }

  /// Writes all settings with what they are for, where there is no file; to one that is there,
  /// those that it says nothing of.
  func make() throws(CommandFailure) {
    let there = Settings(path: path)
    // What cannot be read as it should is not written to.
    guard there.problems.isEmpty else { return }
    let isNew = access(path, F_OK) != 0
    let text =
      isNew
      ? Settings.text(keys: SettingsFile.keyLines)
      : Settings.text(there.text, completedWith: SettingsFile.keyLines)
    guard isNew || text != there.text else { return }
    try makeFolders()
    try OutputFile(path: path, isPrivate: true).write(text, replacing: !isNew)
  }

  private static let keyLines: [Settings.KeyLine] =
    [
      (
        KeyTable.characters, "ja",
        "nej: ingen bokstav, siffra eller annat tecken gör något ensamt, som när du talar in text."
      )
    ]
    + Action.allCases.map { ($0.name, KeyTable.usualWords(of: $0), $0.facts.help) }

  /// Remembers a setting; every other line stays as it is.
  func remember(_ value: String, as key: Settings.Key) throws(CommandFailure) {
    var there = Settings(path: path)
    // What cannot be read is not written over.
    if there.text.isEmpty, let problem = there.problems.first {
      throw .unchangedSettings(path, reason: problem.message)
    }
    if there.text.isEmpty {
      there = Settings(bytes: Array(Settings.text(keys: SettingsFile.keyLines).utf8))
    }
    guard let text = there.text(setting: key, to: value) else {
      let reason = there.problems.first.map { "\($0.position): \($0.message)" }
      throw .unchangedSettings(
        path, reason: reason ?? "raden ”\(key.rawValue)” går inte att ändra.")
    }
    try makeFolders()
    try OutputFile(path: path, isPrivate: true).write(text, replacing: true)
  }

  /// mkdir(2).
  private func makeFolders() throws(CommandFailure) {
    var made = ""
    for word in path.split(separator: "/").dropLast() {
      made += "/" + word
      guard mkdir(made, 0o700) != 0, errno != EEXIST else { continue }
      let fault = errno
      if access(made, F_OK) != 0 { throw .unwritable(made, reason: SystemError.words(fault)) }
    }
  }
}
