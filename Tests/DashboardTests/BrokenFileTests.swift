import Finsam
import Testing
import TextUI

@testable import Dashboard

/// What a file that cannot be read whole holds is not shown as if it were nothing.
struct BrokenFileTests {
  private static func problem(_ file: String) -> Problem {
    Problem(
      file: file, line: 3, column: 1, sourceLine: "\tfel",
      message: "Raden är indragen med tabb.", advice: "Använd mellanslag.")
  }

  /// The head and the cards.
  private static func head(_ state: State) -> String {
    state.rows.dropFirst(2).prefix(6).joined(separator: "\n")
  }

  @Test(arguments: [Size(60, 18), Size(80, 24), Size(120, 40), Size(160, 50)])
  func `the overview counts no goals of a styrkort that is not read whole`(size: Size) throws {
    var office = try Office.sample
    let file = DocumentKind.styrkort.path(id: try #require(office.styrkort.last).id)
    for keepsGoals in [true, false] {
      if !keepsGoals { office.styrkort[office.styrkort.count - 1].goals = [] }
      let whole = try State.sample(office, size: size)
      let state = try State.sample(office, problems: [Self.problem(file)], size: size)
      #expect(state.rows.contains { $0.contains("✖ \(file) går inte att läsa helt") })
      let (top, before) = (Self.head(state), Self.head(whole))
      #expect(!top.contains(/[0-9] av [0-9]/), "\(top)")
      #expect(before.contains(/[0-9] av [0-9]/), "\(before)")
    }
  }

  @Test func `an insats whose name cannot be read is called as its file`() throws {
    var office = try Office.sample
    let id = office.insatser[0].id
    office.insatser[0].name = ""
    var state = try State.sample(
      office, problems: [Self.problem(DocumentKind.insats.path(id: id))])
    state.press("2")
    #expect(state.rows.contains { $0.contains("✖ \(id)") })
  }
}
