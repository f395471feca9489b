import Finsam
import Testing

@testable import FileStore

/// A survey tool's export, read as the file that it is.
struct CountedImportTests {
  private let office: Office = {
    var folder = Folder(path: ExampleDataTests.root + "data/gavleborg", user: "anna") { "" }
    return folder.read().office
  }()

  private func plan(_ text: String) -> ImportPlan {
    ImportPlan(.answers, name: "export.csv", bytes: Array(text.utf8), into: office)
  }

  @Test func `rows of one person each become counts, and nothing of them is kept`() {
    let plan = plan(
      "\u{FEFF}Svarande,E-post,Grupp,Insats,\"1a Jag får stödet, på ett sätt\",2a\r\n"
        + "Anna,a@b.se,deltagare,trisam,4,5\r\nBo,b@b.se,deltagare,TRISAM,5,\r\n")
    #expect(plan.problems.map(\.rendered) == [])
    #expect(plan.isPossible)
    #expect(
      plan.drafts.map { $0.fields.map(\.text).joined(separator: " ") } == [
        "s-026 2019 1a deltagare trisam 0 0 0 1 1 0 ja",
        "s-027 2019 2a deltagare trisam 0 0 0 0 1 1 ja",
      ])
    #expect(plan.columns.filter { $0.field == nil }.map(\.name) == ["Svarande", "E-post"])
  }

  @Test func `answers without an insats do not take the place of those of each insats`() {
    // The example has answers from participants insats by insats.
    let plan = plan("grupp;4a\ndeltagare;4\ndeltagare;5\n")
    #expect(!plan.isPossible)
    #expect(
      plan.problems.map(\.message) == [
        "Svar på 4a från deltagare saknar insats, och omgången har svar insats för insats: de skulle "
          + "inte räknas längre."
      ])
  }

  @Test func `what is unclear is told with line and column, and nothing is added`() {
    let plan = plan("grupp;insats;1a\ndeltagare;trisamm;4\ndeltagare;trisam;9\n")
    #expect(!plan.isPossible)
    #expect(
      plan.problems.map { "\($0.line):\($0.column) \($0.message)" } == [
        "2:11 Insatsen ”trisamm” finns inte.", "3:18 ”9” är inget svar på skalan 1–5.",
      ])
    // A line of the file is of a person, and is not told.
    #expect(plan.problems.allSatisfy { $0.sourceLine.isEmpty })
  }

  @Test func `the register's own columns are read as its rows`() {
    let plan = plan("id;runda;mätpunkt;grupp;svar_1;svar_5\ns-900;2019;3c;insatspersonal;1;2\n")
    #expect(plan.drafts.map(\.id) == ["s-900"])
  }

  @Test(arguments: ["", "\u{0}", "1a", "1a;2a", "grupp;1a\n\"deltagare;4"])
  func `odd bytes are told of or come to nothing`(text: String) {
    _ = plan(text)
  }
}
