import Dashboard
import FileStore
import Finsam
import Glibc

/// The person's settings on disk: `$XDG_CONFIG_HOME/kansli/installningar.yaml`, else in `~/.config`.
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

  /// What is wrong in the file, each once and in plain words.
  static var notes: [StartNote] {
    let refused = keys.refusals.map { index, refusal in
      let choice = settings.keyChoices[index]
      return settings.problem(
        at: refusal.isOfName ? choice.nameOffset : choice.valueOffset, refusal.message,
        advice: refusal.advice)
    }
    return (settings.problems + refused).map { problem in
      let short = "\(problem.position): \(problem.message)"
      return StartNote(short, whole: "\(own.path): \(short) \(problem.advice)")
    }
  }

  /// Writes all settings with what they are for, where there is no file; to one that is there, those
  /// that it says nothing of.
  func make() throws(CommandFailure) {
    let there = Settings(path: path)
    let isNew = access(path, F_OK) != 0
    // What cannot be read as it should is not written to.
    guard isNew || there.problems.isEmpty else { return }
    let text =
      isNew
      ? Settings.text(keys: SettingsFile.keyLines)
      : Settings.text(there.text, completedWith: SettingsFile.keyLines)
    guard isNew || text != there.text else { return }
    makeFolders()
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
    makeFolders()
    let there = Settings(path: path)
    // What cannot be read is not written over.
    if there.text.isEmpty, let problem = there.problems.first {
      throw .unwritable(path, reason: problem.message)
    }
    let text =
      there.text.isEmpty ? Settings.text(keys: SettingsFile.keyLines) : there.text
    try OutputFile(path: path, isPrivate: true)
      .write(Settings.text(text, setting: key, to: value), replacing: true)
  }

  /// mkdir(2).
  private func makeFolders() {
    var made = ""
    for word in path.split(separator: "/").dropLast() {
      made += "/" + word
      mkdir(made, 0o700)
    }
  }
}
