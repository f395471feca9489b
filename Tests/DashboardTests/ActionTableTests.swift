import Finsam
import Testing
import TextUI

@testable import Dashboard

extension ChoicePicker {
  fileprivate var actions: [Action] {
    guard case .commands(let commands) = purpose else { return [] }
    return commands.compactMap { if case .perform(let action) = $0 { action } else { nil } }
  }
}

/// The one table that keys, help and palette are made from.
@Suite struct ActionTableTests {
  @Test func `no key is one that Swedish keyboards or terminals lack`() {
    let forbidden = Set("[]{}\\|~^`@$".map { Key.character($0) } + "hijm".map { Key.control($0) })
    #expect(Action.allCases.filter { !forbidden.isDisjoint(with: $0.facts.keys) } == [])
  }

  @Test func `no key means two things on one screen`() throws {
    for way in AvailabilityTests.ways {
      var state = try State.sample(try .youths)
      for key in way { state.press(key) }
      let here = Action.allCases.filter { state.availability($0) != .absent }
      let keys = here.flatMap(\.facts.keys) + MainScreen.allCases.map(\.key)
      #expect(keys.count == Set(keys).count)
    }
  }

  @Test func `every action has a title and a whole sentence of help`() {
    for action in Action.allCases {
      let facts = action.facts
      #expect(facts.title.first?.isUppercase == true)
      #expect(facts.help.first?.isUppercase == true && facts.help.hasSuffix("."), "\(facts.help)")
    }
    let titles = Action.allCases.map(\.facts.title)
    #expect(Set(titles).count == titles.count)
  }

  @Test func `what an F-key does, another key does too`() {
    for action in Action.allCases {
      let others = action.facts.keys.filter { if case .function = $0 { false } else { true } }
      #expect(!others.isEmpty || action.facts.keys.isEmpty, "\(action)")
    }
  }

  @Test func `every action is in the palette or moves, and is in the help of some screen`() throws {
    var offered: Set<Action> = []
    var helped = ""
    var session = try Session.sample(forbund: try .shipped)
    session.theme = ""
    for way in AvailabilityTests.ways {
      var state = State(
        reading: OfficeReading(name: "prov", office: try .sample), undo: UndoTitles(undo: "x"),
        session: session, size: Size(100, 40))
      for key in way { state.press(key) }
      offered.formUnion(state.commandPicker().actions)
      helped += HelpPage(state: state).lines.flatMap(\.spans).map(\.text).joined(separator: "\n")
    }
    let named = Set(Action.allCases.filter { !$0.isMovement && $0 != .palette })
    #expect(named.subtracting(offered) == [])
    #expect(Action.allCases.filter { !helped.contains($0.facts.title + ".") } == [])
  }

  @Test func `the help bar of a list shows nothing of its detail`() throws {
    var state = try State.sample(try .sample, size: Size(200, 24))
    state.press("2")
    #expect(
      state.rows[23].trimmed
        == "Enter  Öppna   e  Ändra   /  Filtrera   s  Sortera   v  Välj vy   n  Ny   "
        + ":  Kommandon   ?  Hjälp")
  }

  @Test func `the help bar has at most eight keys, help among them`() throws {
    for way in AvailabilityTests.ways {
      var state = try State.sample(try .sample, size: Size(200, 40))
      for key in way { state.press(key) }
      let bar = state.shown.hotspots.filter { $0.area.y == 39 }
      #expect((2...8).contains(bar.count))
      #expect(bar.contains { $0.target == .key("?") || $0.target == .key(.function(1)) })
    }
  }
}
