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

  /// What is wrong in the file, each once and in plain words.
  static var notes: [StartNote] {
    settings.problems.map { problem in
      let short = "\(problem.position): \(problem.message)"
      return StartNote(short, whole: "\(own.path): \(short) \(problem.advice)")
    }
  }

  /// Writes all settings with what they are for, where there is no file.
  func make() throws(CommandFailure) {
    guard access(path, F_OK) != 0 else { return }
    makeFolders()
    try OutputFile(path: path, isPrivate: true).write(Settings.text())
  }

  /// Remembers a setting; every other line stays as it is.
  func remember(_ value: String, as key: Settings.Key) throws(CommandFailure) {
    makeFolders()
    let there = Settings(path: path)
    // What cannot be read is not written over.
    if there.text.isEmpty, let problem = there.problems.first {
      throw .unwritable(path, reason: problem.message)
    }
    let text = there.text.isEmpty ? Settings.text() : there.text
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
