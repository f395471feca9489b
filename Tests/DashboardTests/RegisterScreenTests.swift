import Finsam
import ScreenSnapshots
import Testing
import TextUI

@testable import Dashboard

/// The lists that have no main screen of their own, reached with `v` from the screens they belong
/// to.
@Suite struct RegisterScreenTests {
  private static let sizes = [Size(60, 18), Size(80, 24), Size(120, 40)]

  private func state(_ view: String, size: Size = Size(120, 40)) throws -> State {
    var state = try State.shipped(size: size)
    state.press("1", "v")
    state.type(view)
    state.press(.enter)
    return state
  }

  @Test(
    arguments: sizes,
    ["Kalender", "Serier", "Behov", "Jämställdhet", "Behovsbild", "Registrering", "Grupper"])
  func `each list has its rows beside their detail`(size: Size, view: String) throws {
    let state = try state(view, size: size)
    #expect(state.rows[0].contains(view), "\(state.rows[0])")
    expectSnapshot(
      state.shown, named: "register-\(NewId.slug(view))-\(size.width)x\(size.height)")
  }

  @Test(arguments: RegisterView.all)
  func `every list opens, says what it is and opens its first row`(view: RegisterView) throws {
    var state = try State.shipped(size: Size(80, 24))
    state.press("1", "v")
    state.type(view.title)
    state.press(.enter)
    #expect(state.rows[0].contains(view.title), "\(state.rows[0])")
    state.press(.enter)
    state.press(.escape, .escape)
    #expect(state.rows[0].contains("Översikt"), "\(state.rows[0])")
  }

  @Test(arguments: [
    ("2", "Utvärderingar"), ("2", "Jämställdhet"), ("4", "Avtal"), ("4", "Revisioner"),
    ("8", "Kalender"), ("8", "Samråd"),
  ])
  func `each is also among the views of the screen that it is nearest to`(
    key: Character, view: String
  ) throws {
    var state = try State.shipped(size: Size(120, 40))
    state.press(.character(key), "v")
    state.type(view)
    state.press(.enter)
    #expect(state.rows[0].contains(view), "\(state.rows[0])")
    #expect(state.rows[1].contains("‹") || !state.rows[1].isEmpty)
  }

  @Test func `the palette finds a register by its name`() throws {
    var state = try State.shipped(size: Size(120, 40))
    state.press(":")
    state.type("revisioner")
    state.press(.enter)
    #expect(state.rows[0].contains("Revisioner"), "\(state.rows[0])")
  }

  @Test func `a series shows its figures in the order of time, with each change`() throws {
    var state = try state("Serier")
    state.press("/")
    state.type("per månad")
    state.press(.enter, .enter)
    #expect(state.rows.contains { $0.contains("2014-09") && $0.contains("823 hushåll") })
    #expect(state.rows.contains { $0.contains("−98 hushåll sedan 2014-06") }, "\(state.rows)")
  }

  @Test func `a need leads to what is done about it`() throws {
    var state = try state("Behov")
    state.press("/")
    state.type("systematiskt utvecklingsarbete")
    state.press(.enter, .enter)
    let row = state.rows.first { $0.contains("→ insats Kartläggning") }
    #expect(row != nil, "\(state.rows)")
  }
}
