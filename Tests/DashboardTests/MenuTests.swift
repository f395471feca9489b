import Finsam
import ScreenSnapshots
import Testing
import TextUI

@testable import Dashboard

/// The menu holds all that the palette and the help do, area by area.
@Suite struct MenuTests {
  private func menu(_ state: State) -> Menu? {
    if case .menu(let menu) = state.overlay { menu } else { nil }
  }

  @Test(arguments: [Size(60, 18), Size(80, 24), Size(120, 40)])
  func `it shows areas, keys, and why something cannot be done`(size: Size) throws {
    var state = try State.shipped(size: size)
    state.press("2", .function(10), .right, .right)
    expectSnapshot(state.shown, named: "meny-\(size.width)x\(size.height)")
  }

  @Test func `every action and every screen is there once, wherever one is`() throws {
    for way in AvailabilityTests.ways {
      var state = try State.sample(try .youths)
      for key in way { state.press(key) }
      let entries = state.menu().groups.flatMap(\.entries)
      let actions = entries.compactMap {
        if case .perform(let action) = $0.command { action } else { nil }
      }
      #expect(Set(actions) == Set(Action.allCases).subtracting([.menu]))
      #expect(actions.count == Set(actions).count)
      let screens = entries.compactMap {
        if case .visit(let screen) = $0.command { screen } else { nil }
      }
      #expect(screens == MainScreen.allCases)
      for entry in entries {
        guard case .perform(let action) = entry.command else { continue }
        #expect(entry.isAvailable == (state.availability(action) == .available), "\(action)")
        #expect(entry.isAvailable || !entry.detail.isEmpty, "\(action)")
      }
    }
  }

  @Test func `an entry does what its key does`() throws {
    var state = try State.sample(try .sample)
    state.press("2", .function(10), .right, "s")
    #expect(state.cursorRow.contains("Sortera"))
    state.press(.enter)
    guard case .picker(let choice) = state.overlay else {
      Issue.record("nothing to choose from")
      return
    }
    #expect(choice.picker.title == "Sortera efter")
  }

  @Test func `it is closed by its own key and by Esc, and arrows go round its areas`() throws {
    var state = try State.sample(try .sample)
    state.press(.function(10), .left)
    #expect(menu(state)?.groups.last?.area == .program && menu(state)?.place == 7)
    state.press(.right)
    #expect(menu(state)?.place == 0)
    state.press(.function(10))
    #expect(state.overlay == nil)
    state.press("M", .escape)
    #expect(state.overlay == nil)
  }

  @Test func `the keys shown are those in force`() throws {
    var session = try Session.sample()
    session.keys = KeyTable.chosen([("sortera", "Ctrl+O"), ("enstaka_tecken", "nej")]).table
    let state = State(
      reading: OfficeReading(name: "prov", office: try .sample), undo: UndoTitles(),
      session: session, size: Size(80, 24))
    let entries = state.menu().groups.flatMap(\.entries)
    #expect(entries.first { $0.title == "Sortera" }?.key == "Ctrl+O")
    #expect(entries.allSatisfy { $0.key.count != 1 || !($0.key.first?.isLetter ?? false) })
  }
}
