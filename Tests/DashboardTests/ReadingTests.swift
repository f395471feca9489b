import Finsam
import ScreenSnapshots
import Testing
import TextUI

@testable import Dashboard

/// What the transcriber has read into a source: seen as that, and changed like anything else.
@Suite struct ReadingTests {
  private func form() throws -> State {
    var state = try indicators(Size(80, 30))
    state.press("e")
    return state
  }

  private func indicators(_ size: Size) throws -> State {
    var state = try State.shipped("gavleborg", size: size)
    state.press("6", "v")
    state.type("Indikatorer")
    state.press(.enter)
    return state
  }

  @Test func `a form says beside a value that it is a reading`() throws {
    var state = try form()
    state.move(to: "Följer processmålen")
    expectSnapshot(state.shown, named: "formular-tolkning")
  }

  @Test func `the mark is taken away and put back by picking it`() throws {
    var state = try form()
    let indicator = Address("asf/handlingsplan-2017.yaml", [Step("indikatorer", "organisationer")])
    state.move(to: "Tolkning")
    state.press(.enter)
    expectSnapshot(state.shown, named: "formular-tolkning-val")
    let taken = state.press(.down, .space, .enter)
    #expect(taken == [.save([Change(indicator, .field("tolkning", from: "stödjer", to: ""))])])
    try state.carryOut(taken)
    state.move(.up, to: "Följer processmålen")
    #expect(!state.cursorRow.contains("(tolkning)"))
    state.move(to: "Tolkning")
    state.press(.enter)
    #expect(
      state.press(.down, .space, .enter)
        == [.save([Change(indicator, .field("tolkning", from: "", to: "stödjer"))])])
  }

  @Test func `an indicator's goals and a goal's indicators are told as readings`() throws {
    let state = try indicators(Size(120, 40))
    #expect(state.shown.snapshot.contains("Följer (tolkning)"))
  }

  /// S2:226 says "För år 2019"; the days and the stage are the budget year's.
  @Test func `a list has room for the mark`() throws {
    var state = try State.shipped("gavleborg", size: Size(160, 50))
    state.press("2")
    let shown = state.shown.snapshot
    #expect(shown.contains("pågående (tolkning)"))
    #expect(shown.contains("2019-01-01–2019-12-31 (tolkning)"))
  }
}
