package import Finsam
package import TextUI

/// A folder with colour themes, one file a theme.
package struct ThemeFolder: Sendable {
  package let path: String

  package init(path: String) { self.path = path }

  /// The themes by title, and what is wrong in their files. A theme with faults still shows.
  package func read() -> (themes: [Theme], problems: [Problem]) {
    var themes: [Theme] = []
    var problems: [Problem] = []
    for name in (FolderListing.names(in: path) ?? []).sorted() where name.hasSuffix(".yaml") {
      do throws(FileBytes.Failure) {
        let (bytes, _) = try FileBytes.read(path + "/" + name)
        var reader = ThemeReader(file: name, bytes: bytes)
        if let theme = reader.theme() { themes.append(theme) }
        problems += reader.problems
      } catch {
        problems.append(error.problem(file: name))
      }
    }
    return (themes, problems)
  }

  /// These themes, and the program's own that no file has replaced.
  package static func completed(_ themes: [Theme]) -> [Theme] {
    let names = Set(themes.map(\.name))
    let own = BuiltInThemes.files.filter { !names.contains($0.name) }.compactMap { file in
      var reader = ThemeReader(file: file.name + ".yaml", bytes: Array(file.text.utf8))
      return reader.theme()
    }
    return (themes + own).sorted { $0.name < $1.name }
  }
}
