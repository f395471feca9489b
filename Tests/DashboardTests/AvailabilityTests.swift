import Finsam
import Testing
import TextUI

@testable import Dashboard

/// Nothing is silent: what cannot be done says why.
@Suite struct AvailabilityTests {
  /// Keys that lead to each screen, and to places within it.
  static let ways: [[Key]] = [
    [], [.down], [.tab, .tab], ["2"], ["2", .enter], ["2", .enter, .end], ["2", "e"],
    ["2", "e", .end], ["2", "n"], ["2", "p", "5", .enter, "x", .enter], ["3"], ["3", .enter],
    ["3", .down], ["3", .down, .enter],
    ["3", .down, .enter, .end], ["3", "r"], ["3", .down, "b"], ["8"], ["8", .enter], ["8", "n"],
    ["9"], ["9", .tab], ["9", "a"],
    ["9", .end], ["0"], ["0", .enter], ["6"], ["6", .enter], ["7"], ["7", .enter],
    ["7", .enter, .end], ["7", "n"],
  ]

  private func states(isReadOnly: Bool = false) throws -> [State] {
    try [try Office.sample, Office(), try .youths].flatMap { office in
      try Self.ways.map { way in
        var state = try State.sample(office, isReadOnly: isReadOnly)
        for key in way { state.press(key) }
        return state
      }
    }
  }

  @Test func `an action that cannot be done says why in a whole sentence`() throws {
    for state in try states() {
      for action in Action.allCases {
        guard case .unavailable(let reason) = state.availability(action) else { continue }
        var copy = state
        #expect(copy.perform(action) == nil)
        #expect(copy.notice == Notice(reason, .warning))
        #expect(reason.hasSuffix(".") && reason.first?.isLowercase == false, "\(reason)")
      }
    }
  }

  @Test func `an action that means nothing here says so`() throws {
    for state in try states() {
      for action in Action.allCases where state.availability(action) == .absent {
        var copy = state
        let help = state.screens.top.content.isWriting ? "F1" : "?"
        #expect(copy.perform(action) == nil)
        #expect(
          copy.notice
            == Notice("\(action.facts.title) finns inte här. \(help) visar vad du kan göra."))
      }
    }
  }

  @Test func `a key that means nothing says so`() throws {
    var state = try State.sample(try .sample)
    #expect(state.press(.function(9)) == [])
    #expect(state.notice == Notice("F9 gör inget här. ? visar vad du kan göra."))
  }

  @Test func `the help bar shows only what can be done`() throws {
    for state in try states() where !state.takesText {
      let row = state.size.height - 1
      let keys = state.shown.hotspots.filter { $0.area.y == row }.compactMap {
        if case .key(let key) = $0.target { key } else { nil }
      }
      let blocked = keys.filter { key in
        !Action.all(of: key).contains { state.availability($0) == .available }
      }
      #expect(blocked == [], "\(state.name)")
    }
  }

  @Test func `nothing is saved in read-only mode`() throws {
    let keys: [Key] = [
      "e", "n", "b", "a", "x", .space, .delete, .backspace, .shiftUp, .shiftDown, .enter,
      .control("s"), .function(4), "x", .enter, .control("s"), .control("z"),
    ]
    for var state in try states(isReadOnly: true) {
      for key in keys {
        switch state.update(.input(.key(key))) {
        case nil, .openFile, .editText: break
        case let effect: Issue.record("\(key) asked for \(String(describing: effect))")
        }
      }
    }
  }

  @Test func `a file with errors is shown but not changed; the others are`() throws {
    var state = try State.sample(try .sample, problems: [.sample])
    state.press("2")
    for key in ["e", .delete] as [Key] {
      #expect(state.press(key) == [])
      #expect(
        state.notice
          == Notice(
            "insatser/arbetstraning.yaml har fel och kan inte ändras än. Felet står först i "
              + "Granskning.",
            .warning))
    }
    state.press(.enter)
    state.move(to: "Utökning")
    #expect(state.press(.delete, .shiftUp, "n", "e", .space) == [])
    #expect(state.rows[0].contains("Insatser ▸ Arbetsträning "))
    state.press(.escape, .down)
    #expect(state.press(.delete).count == 1)
  }

  @Test func `F8 shows the error in the file, and E opens it there`() throws {
    var state = try State.sample(try .sample, problems: [.sample])
    state.press(.function(8), "e")
    #expect(
      state.notice == Notice("Felet lagas i filen: E öppnar den på rätt rad.", .warning))
    #expect(state.press("E") == [.openFile("insatser/arbetstraning.yaml", line: 7)])
  }

  @Test func `in a window that is too small only q works`() throws {
    var state = try State.sample(try .sample, size: Size(50, 10))
    let before = state
    #expect(state.press("2", .enter, .delete, "n") == [])
    #expect(state.screens == before.screens)
    #expect(state.press("q") == [.quit])
    _ = state.update(.input(.resized(Size(80, 24))))
    #expect(state.rows[0].contains("▸ Översikt"))
  }
}
