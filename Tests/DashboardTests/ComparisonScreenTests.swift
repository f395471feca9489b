import Finsam
import ScreenSnapshots
import Testing
import TextUI

@testable import Dashboard

/// The förbund of a folder beside one another.
struct ComparisonScreenTests {
  private func state(_ size: Size) throws -> State {
    let session = try Session.sample(forbund: try .shipped)
    var state = State(reading: nil, undo: UndoTitles(), session: session, size: size)
    #expect(state.press("C") == [.compareForbund])
    let today = session.today
    _ = state.update(
      .compared(
        ["gavleborg", "skelleftea-norsjo"].map {
          ComparedForbund(ShippedData.reading($0), today: today)
        }))
    return state
  }

  @Test(arguments: [Size(60, 18), Size(80, 24), Size(120, 40)])
  func `förbund are compared, and what is lacking is said`(size: Size) throws {
    expectSnapshot(try state(size).shown, named: "jamfor-\(size.width)x\(size.height)")
  }

  @Test func `a row opens its förbund, and peers are chosen by the row`() throws {
    var state = try state(Size(80, 24))
    #expect(state.press(.down, .enter) == [.chooseForbund("skelleftea-norsjo")])
    state.press("v")
    state.type("hälften")
    state.press(.enter)
    #expect(
      state.notice
        == Notice(
          "Samordningsförbundet Skellefteå–Norsjö har inget antal invånare i forbund.yaml.",
          .warning))
    state.press("v")
    state.type("samma län")
    state.press(.enter)
    #expect(state.rows[2].contains("Skellefteå–Norsjö · Samma län"), "\(state.rows[2])")
    state.press(.home)
    #expect(state.press(.enter) == [])
    state.press(.escape)
    #expect(state.rows[0].contains("Välj förbund"), "\(state.rows[0])")
  }
}
