import FileStore
import Finsam
import FoundationEssentials
import TextUI

/// The themes that are at hand, and the one to begin with.
struct ThemeChoice {
  let themes: [Theme]
  let first: Theme
  /// What is wrong in the files of themes, or in how the environment asks for them; for people.
  let notes: [StartNote]

  /// Files of themes go before the program's own. They lie where `KANSLI_THEMES` says, in the
  /// folder one stands in, or beside the program.
  init(wanted: String?, environment: [String: String]) throws(CommandFailure) {
    let asked = environment["KANSLI_THEMES"] ?? ""
    var own: [Theme] = []
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
    let name = wanted ?? (usual.isEmpty ? "norrsken" : usual)
    if let theme = themes.first(where: { $0.name == name }) {
      first = theme
    } else if wanted == nil {
      first = themes.first { $0.name == "norrsken" } ?? .plain
      let words = "KANSLI_THEME: Temat ”\(name)” finns inte."
      let names = themes.map(\.name).joined(separator: ", ")
      notes.append(StartNote(words, whole: "\(words) Välj ett av: \(names)."))
    } else {
      throw .noSuchTheme(name, themes.map(\.name))
    }
    self.notes = notes
  }

  private static func folders(_ asked: String) -> [String] {
    var folders = [asked, "themes"].filter { !$0.isEmpty }
    var program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    for _ in 0..<5 {
      program.deleteLastPathComponent()
      folders.append(program.appending(path: "themes").path)
      folders.append(program.appending(path: "share/kansli/themes").path)
    }
    return folders
  }
}
