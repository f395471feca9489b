package import Finsam

/// A folder with colour themes, one file a theme.
package struct ThemeFolder: Sendable {
  package let path: String

  package init(path: String) { self.path = path }

  /// The themes by title, and what is wrong in their files. A theme with faults still shows.
  package func read() -> (themes: [NamedTheme], problems: [Problem]) {
    var themes: [NamedTheme] = []
    var problems: [Problem] = []
    for name in (FolderListing.names(in: path) ?? []).sorted() where name.hasSuffix(".yaml") {
      do throws(FileBytes.Failure) {
        let (bytes, _) = try FileBytes.read(path + "/" + name)
        if let own = BuiltInThemes.files.first(where: { $0.name + ".yaml" == name }),
          Array(own.text.utf8) == bytes
        {
          themes.append(NamedTheme(own))
          continue
        }
        var reader = ThemeReader(file: name, bytes: bytes)
        if let theme = reader.theme() { themes.append(NamedTheme(theme)) }
        problems += reader.problems
      } catch {
        problems.append(error.problem(file: name))
      }
    }
    return (themes, problems)
  }

  /// These themes, and the program's own that no file has replaced.
  package static func completed(_ themes: [NamedTheme]) -> [NamedTheme] {
    let names = Set(themes.map(\.name))
    let own = BuiltInThemes.files.filter { !names.contains($0.name) }.map { NamedTheme($0) }
    return (themes + own).sorted { $0.name < $1.name }
  }
}
