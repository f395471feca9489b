import FileStore
import Finsam
import Glibc
import TextUI

/// The themes that are at hand, and the one to begin with.
struct ThemeChoice {
  let themes: [NamedTheme]
  let first: Theme
  /// What is wrong in the files of themes, or in how the environment asks for them; for people.
  let notes: [StartNote]

  /// Files of themes go before the program's own. They lie where `KANSLI_THEMES` says, in the
  /// folder one stands in, or beside the program.
  init(wanted: String?, environment: [String: String]) throws(CommandFailure) {
    let asked = environment["KANSLI_THEMES"] ?? ""
    var own: [NamedTheme] = []
    var notes: [StartNote] = []
    for folder in ThemeChoice.folders(asked) {
      let (themes, problems) = ThemeFolder(path: folder).read()
      own = themes
      notes += problems.map { problem in
        let short = "\(problem.position): \(problem.message)"
        return StartNote(short, whole: "\(folder)/\(short) \(problem.advice)")
      }
      if !themes.isEmpty || !problems.isEmpty { break }
      if folder == asked {
        let words = "KANSLI_THEMES: \(folder) innehåller inga teman, filer som slutar på .yaml."
        notes.append(StartNote(words))
      }
    }
    themes = ThemeFolder.completed(own)
    let usual = environment["KANSLI_THEME"] ?? ""
    let chosen = SettingsFile.settings[.theme]
    let name = wanted ?? (usual.isEmpty ? chosen ?? "norrsken" : usual)
    if let theme = themes.first(where: { $0.name == name }) {
      first = theme.theme
    } else if wanted == nil {
      first = themes.first { $0.name == "norrsken" }?.theme ?? .plain
      let place = usual.isEmpty ? Settings.fileName : "KANSLI_THEME"
      let words = "\(place): Temat ”\(name)” finns inte."
      let names = themes.map(\.name).joined(separator: ", ")
      notes.append(StartNote(words, whole: "\(words) Välj ett av: \(names)."))
    } else {
      throw .noSuchTheme(name, themes.map(\.name))
    }
    self.notes = notes
  }

  private static func folders(_ asked: String) -> [String] {
    [asked, "themes"].filter { !$0.isEmpty } + besideProgram("themes", "share/kansli/themes")
  }

  /// The paths in the folders that the program lies in, the nearest first.
  static func besideProgram(_ paths: String...) -> [String] {
    var parts = programPath.split(separator: "/")
    var found: [String] = []
    for _ in 0..<5 where !parts.isEmpty {
      parts.removeLast()
      let folder = parts.map { "/" + String($0) }.joined()
      found += paths.map { folder + "/" + $0 }
    }
    return found
  }

  /// readlink(2).
  private static var programPath: String {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &path, path.count)
    return String(decoding: path.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
