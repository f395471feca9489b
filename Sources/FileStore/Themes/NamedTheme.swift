package import TextUI

/// A theme that is at hand. The program's own are read from their texts when they are asked for.
package struct NamedTheme: Sendable {
  package let name: String
  package let title: String
  private let content: Content

  private enum Content {
    case theme(Theme)
    case own(text: String)
  }

  package init(_ theme: Theme) {
    (name, title, content) = (theme.name, theme.title, .theme(theme))
  }

  init(_ own: BuiltInThemes.File) {
    (name, title, content) = (own.name, own.title, .own(text: own.text))
  }

  package var theme: Theme {
    switch content {
    case .theme(let theme): return theme
    case .own(let text):
      var reader = ThemeReader(file: name + ".yaml", bytes: Array(text.utf8))
      return reader.theme() ?? .plain
    }
  }
}
