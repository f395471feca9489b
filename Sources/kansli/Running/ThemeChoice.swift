import FileStore
import FoundationEssentials
import TextUI

/// The themes that are at hand, and the one to begin with.
struct ThemeChoice {
  let themes: [Theme]
  let first: Theme

  /// The themes beside the program, else beside the folder one stands in.
  init(wanted: String?, environment: [String: String]) throws(CommandFailure) {
    var folders = [environment["KANSLI_THEMES"] ?? "", "themes"].filter { !$0.isEmpty }
    var program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    for _ in 0..<5 {
      program.deleteLastPathComponent()
      folders.append(program.appending(path: "themes").path)
      folders.append(program.appending(path: "share/kansli/themes").path)
    }
    let found = folders.lazy.map { ThemeFolder(path: $0).read().themes }.first { !$0.isEmpty }
    themes = found ?? [.plain]
    let name = wanted ?? environment["KANSLI_THEME"] ?? "norrsken"
    if let theme = themes.first(where: { $0.name == name }) {
      first = theme
    } else if wanted == nil {
      first = themes.first { $0.name == "norrsken" } ?? themes[0]
    } else {
      throw .noSuchTheme(name, themes.map(\.name))
    }
  }
}
