import Foundation
import Testing

@testable import kansli

/// What the loop asks the world for: paths as they are typed or dropped, and one's own editor.
struct RunningTests {
  @Test(arguments: [
    ("/tmp/mars.csv", "/tmp/mars.csv"), ("'/tmp/mars 1.csv'", "/tmp/mars 1.csv"),
    ("\"/tmp/mars 1.csv\"", "/tmp/mars 1.csv"), ("/tmp/mars\\ 1.csv", "/tmp/mars 1.csv"),
    (#""/tmp/a\"b.csv""#, "/tmp/a\"b.csv"), (#"'/tmp/a\b.csv'"#, #"/tmp/a\b.csv"#),
    ("'/tmp/it'\"'\"'s.csv'", "/tmp/it's.csv"), ("file:///tmp/mars%201.csv", "/tmp/mars 1.csv"),
  ])
  func `a path that is dropped on the window is read as a shell would`(text: String, path: String) {
    #expect(TypedPath(text, home: "/home/anna").unquoted == path)
  }

  @Test func `a path is read as it stands where there is such a file`() throws {
    let office = try OfficeFolder(["'mars'.csv": "", "mars.csv": ""])
    let typed = TypedPath(office.path + "/'mars'.csv", home: "/home/anna")
    #expect(typed.path == office.path + "/'mars'.csv")
    #expect(TypedPath("~/mars.csv", home: office.path).path == office.path + "/mars.csv")
    #expect(TypedPath("~anna/mars.csv", home: "/home/anna").path == "~anna/mars.csv")
  }

  @Test(arguments: [
    ("m", "ma", ["maj.csv", "mars.csv"]), ("mar", "mars.csv", []),
    ("", "ma", ["maj.csv", "mars.csv"]),
    (".", ".dold.csv", []), ("x", "x", []), ("MAJ", "maj.csv", []),
  ])
  func `a name is filled in as far as it is the same, hidden ones only where asked for`(
    typed: String, path: String, names: [String]
  ) {
    let completion = PathCompletion(typed, among: [".dold.csv", "maj.csv", "mars.csv"])
    #expect(completion.path == path)
    #expect(completion.names == names)
    #expect(PathCompletion("a/" + typed, among: ["maj.csv", "mars.csv"]).path.hasPrefix("a/"))
  }

  @Test
  func `one's own editor gets a file that nobody else can read, and a failed one is told of`()
    throws
  {
    let office = try OfficeFolder([
      "skriv": "stat -c %a \"$1\" >$(dirname \"$0\")/mode; printf 'efter' >\"$1\"\n",
      "avbryt": "printf 'efter' >\"$1\"; exit 1\n",
    ])
    let written = ExternalEditor(environment: ["EDITOR": "sh \(office.path)/skriv"]).edit("före")
    let failed = ExternalEditor(environment: ["VISUAL": "sh \(office.path)/avbryt"]).edit("före")
    #expect(written == .written("efter"))
    #expect(failed == .left("efter"))
    #expect(try office.text("mode") == "600\n")
    #expect(ExternalEditor(environment: ["VISUAL": "", "EDITOR": "ed"]).command == "ed")
    #expect(ExternalEditor(environment: ["PATH": office.path]).isMissing)
  }
}
