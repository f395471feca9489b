import ScreenSnapshots
import Testing
import TextUI

@testable import Dashboard

/// Pictures of what the shipped förbund sort their goals under.
@Suite struct ShippedPerspectiveTests {
  @Test(arguments: [Size(80, 24), Size(160, 50)])
  func `Gävleborg's goals stand under its inriktningsmål`(size: Size) throws {
    var state = try State.shipped("gavleborg", size: size)
    state.press("3")
    expectSnapshot(state.shown, named: "inriktningsmal-\(size.width)x\(size.height)")
  }

  @Test func `an inriktningsmål is read with what the plan says of it`() throws {
    var state = try State.shipped("gavleborg")
    state.press("3", .enter)
    expectSnapshot(state.shown, named: "inriktningsmal-1")
  }

  @Test func `Arbetsmarknadstorget's goals stand under its fokusområden`() throws {
    var state = try State.shipped(size: Size(120, 40))
    state.press("2")
    state.move(to: "Arbetsmarknadstorget")
    state.press(.enter)
    state.move(to: "Fokusområden (3)")
    state.press(.pageDown)
    expectSnapshot(state.shown, named: "fokusomraden")
  }
}
