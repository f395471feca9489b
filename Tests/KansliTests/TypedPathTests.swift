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
      "FILE://" + composed.replacing(" ", with: "%20"),
      "file://\(office.path)/%C3%85terkopplingar/mars%20a%CC%8A.csv", "'\(decomposed)'",
      composed.replacing(" ", with: "\\ "),
    ] {
      #expect(TypedPath(written).path.utf8.elementsEqual(there.utf8), "\(written)")
    }
  }

  @Test func `a percent sign that encodes nothing stays`() {
    #expect(TypedPath("file:///a/50%25 av 100%/x%zz").unquoted == "/a/50% av 100%/x%zz")
    #expect(TypedPath("/a/50%25").readings == ["/a/50%25", "/a/50%25"])
  }
}
