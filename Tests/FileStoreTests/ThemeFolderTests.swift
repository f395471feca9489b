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
    #expect(themes.first?.theme.isDark == false)
    #expect(themes.first?.theme[.strong].isBold == true)
    #expect(
      problems.map { "\($0.position) \($0.message)" } == [
        "prov.yaml:4:37 ”grön” är ingen färg.", "prov.yaml:5:3 Rollen ”okänd” finns inte.",
        "prov.yaml:6:29 ”16” är inget färgnummer.", "prov.yaml:6:33 ”blinkar” är ingen egenskap.",
      ])
  }

  @Test(arguments: [
    ("underlag: ljus\nroller: {}\n", ["1:11 ”ljus” är inte ett av valen."]),
    ("färg: röd\nroller: {}\n", ["1:1 ”färg” är ingen del av ett tema."]),
    ("bakgrund: röd\nroller: {}\n", ["1:11 ”röd” är ingen färg."]),
    ("namn: Prov\n", ["1:1 Temat har inga roller."]),
    ("roller: text\n", ["1:9 Rollerna står inte på egna rader."]),
    ("roller:\n  text: fet\n", ["2:9 Rollens egenskaper står inte på egna rader."]),
    ("roller:\n  text:\n    fet: yes\n", ["3:10 ”yes” är inte ett av valen."]),
    (
      "roller:\n  text:\n    utan_färg: fet kursiv\n",
      ["3:16 ”kursiv” är inget utseende."]
    ),
    ("roller:\n  text:\n    text: [1, 2]\n", ["3:11 ”” är ingen färg."]),
    ("roller:\n  text: {}\n  dim:\n", []),
  ])
  func `each fault is told of at its place, and the theme still shows`(
    text: String, faults: [String]
  ) throws {
    let disk = try TemporaryFolder()
    defer { disk.remove() }
    disk.write("prov.yaml", text)
    let (themes, problems) = ThemeFolder(path: disk.path).read()
    #expect(themes.count == 1)
    #expect(problems.map { "\($0.line):\($0.column) \($0.message)" } == faults)
  }

  @Test(arguments: ["", "# bara en kommentar\n", "- a\n- b\n", "text\n", "namn: [\n", "\u{0}\u{1}"])
  func `a file that is no theme is told of, and is none`(text: String) throws {
    let disk = try TemporaryFolder()
    defer { disk.remove() }
    disk.write("prov.yaml", text)
    let (themes, problems) = ThemeFolder(path: disk.path).read()
    #expect(themes.isEmpty || !problems.isEmpty)
    #expect(!problems.isEmpty)
  }
}
