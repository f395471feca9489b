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

  @Test func `without any file there are the five themes, as their files would have them`() {
    let read = ThemeFolder(path: Self.folder).read()
    #expect(ThemeFolder.completed([]) == read.themes)
    #expect(read.problems.map(\.rendered) == [])
  }

  @Test func `a file goes before the theme of its name, and others stand beside`() {
    let own = ["mono", "skog"].map { Theme(name: $0, title: "Min", isDark: true, styles: [:]) }
    let themes = ThemeFolder.completed(own)
    #expect(
      themes.map(\.name) == ["fargblind", "hog-kontrast", "mono", "norrsken", "skog", "sno"])
    #expect(themes.filter { $0.title == "Min" } == own)
  }

  /// The Swift file that holds them.
  private static var source: String {
    var lines = [
      "// swift-format-ignore-file", "// Made from the files in `themes/` by BuiltInThemeTests.",
      "",
      "/// The program's own themes, for where there are no files.",
      "enum BuiltInThemes {", "  static let files: [(name: String, text: String)] = [",
    ]
    for name in (FolderListing.names(in: folder) ?? []).sorted() where name.hasSuffix(".yaml") {
      let bytes = TemporaryFolder.bytes(folder + "/" + name) ?? []
      lines.append("    (\"\(name.dropLast(".yaml".count))\", #\"\"\"")
      lines += String(decoding: bytes, as: UTF8.self)
        .split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "" : "      " + $0 }
      lines.append("      \"\"\"#),")
    }
    return (lines + ["  ]", "}", ""]).joined(separator: "\n")
  }
}
