import Testing

@testable import kansli

/// Paths as people, desktops and other systems write them.
struct TypedPathTests {
  @Test func `a name is found however its letters are composed`() throws {
    let office = try OfficeFolder(["Återkopplingar/mars å.csv": "id;vad\n"])
    let composed = office.path + "/\u{C5}terkopplingar/mars \u{E5}.csv"
    let decomposed = office.path + "/A\u{30A}terkopplingar/mars a\u{30A}.csv"
    let there = TypedPath(composed).path
    #expect(TypedPath(decomposed).path.utf8.elementsEqual(there.utf8))
    for written in [
      "file://\(composed)", "file://localhost\(decomposed)",
      "file:\(composed)", "file:" + decomposed.replacing(" ", with: "%20"),
      "FILE://" + composed.replacing(" ", with: "%20"),
      "file://\(office.path)/%C3%85terkopplingar/mars%20a%CC%8A.csv", "'\(decomposed)'",
      composed.replacing(" ", with: "\\ "),
    ] {
      #expect(TypedPath(written).path.utf8.elementsEqual(there.utf8), "\(written)")
    }
  }

  @Test func `a folder is found as a file is, by every command`() throws {
    let office = try OfficeFolder([
      "Förbund å/forbund.yaml": "namn: Provförbundet\n",
      "Förbund å/insatser/texas.yaml": "namn: Texas\ninriktning: individ\n",
    ])
    let composed = office.path + "/F\u{F6}rbund \u{E5}"
    let decomposed = office.path + "/Fo\u{308}rbund a\u{30A}"
    for written in [
      composed, decomposed, decomposed + "/", "file://\(composed)", "file:\(decomposed)/",
      "file://\(office.path)/F%C3%B6rbund%20a%CC%8A",
    ] {
      let paths = try DataFolders(written).paths
      #expect(paths.map { $0.utf8.elementsEqual(composed.utf8) } == [true], "\(written)")
      for words in [["list", "insatser"], ["show", "insatser", "texas"], ["show", "forbund"]] {
        let run = try office.program.run(words + [written])
        #expect(run.status == 0, "\(words) \(written): \(run.stderr)")
      }
    }
    #expect(throws: CommandFailure.self) { try DataFolders(office.path + "/Förbund ä") }
  }

  @Test func `a percent sign that encodes nothing stays`() {
    #expect(TypedPath("file:///a/50%25 av 100%/x%zz").unquoted == "/a/50% av 100%/x%zz")
    #expect(TypedPath("/a/50%25").readings == ["/a/50%25", "/a/50%25"])
  }
}
