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

  @Test func `reading many tells how far it has come, and only Esc does anything meanwhile`()
    throws
  {
    let session = try Session.sample(forbund: try .shipped)
    var state = State(reading: nil, undo: UndoTitles(), session: session, size: Size(80, 24))
    _ = state.update(.working(WorkProgress(title: "Läser förbunden", done: 12, count: 100)))
    #expect(state.rows[22].hasPrefix(" Läser förbunden: 12 av 100 … Esc avbryter."))
    for input: Input in [
      .key("q"), .key(.enter), .paste("klistrat"),
      .mouse(Mouse(.doubleClick, at: Point(x: 4, y: 6))),
    ] {
      #expect(state.update(.input(input)) == nil, "\(input)")
    }
    #expect(state.press(.escape) == [.stopWork])
    _ = state.update(.working(nil))
    _ = state.update(.reported("Avbrutet. Inget har ändrats."))
    #expect(state.press("C") == [.compareForbund])
  }

  @Test func `the list stands at once and is filled in as förbund are read`() throws {
    let read = try [ForbundSummary].shipped
    let session = try Session.sample(
      forbund: read.map { ForbundSummary(path: "data/" + $0.folder) })
    var state = State(reading: nil, undo: UndoTitles(), session: session, size: Size(80, 24))
    expectSnapshot(state.shown, named: "valj-forbund-olasta")
    _ = state.update(.summarized([read[1]]))
    _ = state.update(.summarized([read[0]]))
    let whole = State(
      reading: nil, undo: UndoTitles(), session: try Session.sample(forbund: read),
      size: Size(80, 24))
    #expect(state == whole)
  }
}
