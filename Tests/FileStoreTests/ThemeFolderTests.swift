import Finsam
import FileStore
import Testing
import TextUI

struct ThemeFolderTests {
  @Test func `the program's themes are read without a problem and mention every role`() {
    let (themes, problems) = ThemeFolder(path: ExampleDataTests.root + "themes").read()
    #expect(problems.map(\.rendered) == [])
    #expect(
      themes.map(\.name).sorted() == ["fargblind", "hog-kontrast", "mono", "norrsken", "sno"])
  }

  @Test func `a theme with faults still shows, and each fault is told of`() throws {
    let disk = try TemporaryFolder()
    defer { disk.remove() }
    disk.write(
      "prov.yaml",
      """
      namn: Prov
      underlag: ljust
      roller:
        text: {text: "#102030", bakgrund: grön}
        okänd: {fet: ja}
        strong: {fet: ja, text16: 16, blinkar: ja}
      """)
    let (themes, problems) = ThemeFolder(path: disk.path).read()
    #expect(themes.map(\.title) == ["Prov"])
    #expect(themes.first?.isDark == false)
    #expect(themes.first?[.strong].isBold == true)
    #expect(
      problems.map { "\($0.position) \($0.message)" } == [
        "prov.yaml:4:37 ”grön” är ingen färg.", "prov.yaml:5:3 Rollen ”okänd” finns inte.",
        "prov.yaml:6:29 ”16” är inget färgnummer.", "prov.yaml:6:33 ”blinkar” är ingen egenskap.",
      ])
  }
}
