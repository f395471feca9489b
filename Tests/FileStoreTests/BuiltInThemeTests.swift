import Finsam
import ScreenSnapshots
import Testing
import TextUI

@testable import FileStore

struct BuiltInThemeTests {
  private static let path = ExampleDataTests.root + "Sources/FileStore/Themes/BuiltInThemes.swift"
  private static let folder = ExampleDataTests.root + "themes"

  @Test func `the themes in the program are the files in themes`() {
    let source = Self.source
    Recording.renew(Self.path, with: source)
    let isSame = TemporaryFolder.bytes(Self.path).map { $0 == Array(source.utf8) } ?? false
    #expect(isSame, "Run the tests once with RECORD=1.")
  }

  @Test func `without any file there are the five themes, as their files would have them`() throws {
    let read = try (FolderListing.names(in: Self.folder) ?? []).sorted().map { name in
      let bytes = try #require(TemporaryFolder.bytes(Self.folder + "/" + name))
      var reader = ThemeReader(file: name, bytes: bytes)
      let theme = reader.theme()
      #expect(reader.problems.map(\.rendered) == [])
      return try #require(theme)
    }
    let own = ThemeFolder.completed([])
    #expect(own.map(\.theme) == read)
    #expect(own.map(\.title) == read.map(\.title))
  }

  @Test func `a file goes before the theme of its name, and others stand beside`() {
    let own = ["mono", "skog"].map { Theme(name: $0, title: "Min", isDark: true, styles: [:]) }
    let themes = ThemeFolder.completed(own.map { NamedTheme($0) })
    #expect(
      themes.map(\.name) == ["fargblind", "hog-kontrast", "mono", "norrsken", "skog", "sno"])
    #expect(themes.filter { $0.title == "Min" }.map(\.theme) == own)
  }

  /// The Swift file that holds them.
  private static var source: String {
    var lines = [
      "// swift-format-ignore-file", "// Made from the files in `themes/` by BuiltInThemeTests.",
      "",
      "/// The program's own themes, for where there are no files.",
      "enum BuiltInThemes {", "  typealias File = (name: String, title: String, text: String)", "",
      "  static let files: [File] = [",
    ]
    for name in (FolderListing.names(in: folder) ?? []).sorted() where name.hasSuffix(".yaml") {
      let bytes = TemporaryFolder.bytes(folder + "/" + name) ?? []
      var reader = ThemeReader(file: name, bytes: bytes)
      let title = reader.theme()?.title ?? ""
      lines.append("    (\"\(name.dropLast(".yaml".count))\", \"\(title)\", #\"\"\"")
      lines += String(decoding: bytes, as: UTF8.self)
        .split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "" : "      " + $0 }
      lines.append("      \"\"\"#),")
    }
    return (lines + ["  ]", "}", ""]).joined(separator: "\n")
  }
}
