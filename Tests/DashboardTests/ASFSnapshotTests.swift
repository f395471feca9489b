import Finsam
import ScreenSnapshots
import Testing
import TextUI

@testable import Dashboard

/// Pictures of the ASF screen on the shipped data.
@Suite struct ASFSnapshotTests {
  static let sizes = [Size(80, 24), Size(120, 40), Size(60, 18)]

  private func state(_ view: ASFView, _ size: Size) throws -> State {
    var state = try State.shipped("gavleborg", size: size)
    state.press("6")
    if view != .plan {
      state.press("v")
      state.type(view.title)
      state.press(.enter)
    }
    return state
  }

  @Test(arguments: ASFView.allCases, ASFSnapshotTests.sizes)
  func `every view is a table`(view: ASFView, size: Size) throws {
    let name = "asf-\(view.name)-\(size.width)x\(size.height)"
    expectSnapshot(try state(view, size).shown, named: name)
  }

  @Test(arguments: ASFView.allCases, [Size(80, 24), Size(60, 18)])
  func `every row has a detail`(view: ASFView, size: Size) throws {
    var state = try state(view, size)
    state.press(.enter)
    expectSnapshot(
      state.shown, named: "asf-\(view.name)-detalj-\(size.width)x\(size.height)")
  }

  @Test(arguments: ASFSnapshotTests.sizes)
  func `an activity shows what is understood and what it is tied to`(size: Size) throws {
    var state = try state(.plan, size)
    state.move(to: "Seminarier")
    state.press(.enter)
    expectSnapshot(state.shown, named: "asf-aktivitet-\(size.width)x\(size.height)")
  }

  @Test func `the views are chosen from a list`() throws {
    var state = try state(.plan, Size(80, 24))
    state.press("v")
    expectSnapshot(state.shown, named: "asf-valj-vy")
  }

  @Test func `an event is logged in a short form`() throws {
    var state = try state(.plan, Size(80, 24))
    state.move(to: "Frukostmöten")
    state.press("n")
    expectSnapshot(state.shown, named: "asf-lagg-till")
    state.press(.enter)
    expectSnapshot(state.shown, named: "asf-logga")
  }

  @Test func `the yearly follow-up is read before it is saved`() throws {
    var state = try state(.plan, Size(80, 24))
    state.press("r")
    expectSnapshot(state.shown, named: "asf-rapport")
  }

  @Test func `a förbund without ASF is told what to do`() throws {
    var state = try State.shipped()
    state.press("6")
    expectSnapshot(state.shown, named: "asf-tomt")
  }
}

extension ASFView {
  /// What its pictures are called.
  fileprivate var name: String {
    if case .register(let kind) = self { "\(kind)" } else { "\(self)" }
  }
}
