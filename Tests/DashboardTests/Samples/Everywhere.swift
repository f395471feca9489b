import Finsam
import TextUI

@testable import Dashboard

/// States of the program on every screen, in every pane, with every overlay, on several offices.
enum Everywhere {
  /// Some sixty places in the program where something can be changed, each once.
  static func states(size: Size = Size(80, 24), isReadOnly: Bool = false) throws -> [State] {
    var states: [State] = []
    for way in AvailabilityTests.ways + moreWays {
      var state = try State.sample(try .youths, isReadOnly: isReadOnly, size: size)
      for key in way { state.press(key) }
      states.append(state)
    }
    return states + [try conflict(size: size), try importing(size: size), try choosing(size: size)]
  }

  /// The same without any data, and on what is shipped.
  static func others(size: Size = Size(80, 24)) throws -> [State] {
    let ways: [[Key]] = [
      ["1"], ["2"], ["3"], ["6"], ["7"], ["9"], ["0"], ["2", .enter], ["6", "v"],
    ]
    let empty = try ways.map { way in
      var state = try State.sample(Office(), size: size)
      for key in way { state.press(key) }
      return state
    }
    return empty + (try shipped(size: size))
  }

  /// Overlays, and places that take more keys to come to.
  private static let moreWays: [[Key]] = [
    ["?"], ["2", "?"], ["7", "?"], [":"], ["2", "s"], ["6", "v"], ["7", "d"], ["7", "r"],
    ["6", "r"], ["3", .down, "b", .enter], ["2", "e", .end, .up], ["e"], ["9", .enter],
    ["7", "N"], ["7", "i"], ["3", .end, .enter, .end], ["2", "/"], ["2", .enter, "/"],
  ]

  private static func shipped(size: Size) throws -> [State] {
    let views = ["indik", "flera", "händ", "föret", "läges", "plat", "kommuner", "milst"]
    let ways: [[Key]] = [["2"], ["2", .enter], ["3"], ["3", "r"], ["6", .enter]]
    return try ["skelleftea-norsjo", "gavleborg"].flatMap { forbund in
      let start = State(
        reading: ShippedData.reading(forbund), undo: UndoTitles(undo: "allt"),
        session: try .sample(), size: size)
      var states = ways.map { way in
        var state = start
        for key in way { state.press(key) }
        return state
      }
      guard forbund == "gavleborg" else { return states }
      for view in views {
        var state = start
        state.press("6", "v")
        state.type(view)
        state.press(.enter)
        states.append(state)
      }
      return states
    }
  }

  /// A question about two changes of one field.
  static func conflict(size: Size = Size(80, 24)) throws -> State {
    var state = try State.sample(try .sample, size: size)
    state.press("2", "e")
    state.move(to: "Ägare")
    state.type("en")
    guard case .save(let changes)? = state.press(.enter).first else { return state }
    let conflicts = changes.map {
      SaveFailure.Conflict(change: $0, label: "Ägare", mine: "mitt", theirs: "deras")
    }
    _ = state.update(.conflicted(conflicts, state.desk.reading, UndoTitles()))
    _ = state.update(.input(.quiet))
    return state
  }

  private static func importing(size: Size) throws -> State {
    var state = try State.sample(try .sample, size: size)
    _ = state.update(.importRead(.sample(.events, isPossible: true)))
    return state
  }

  private static func choosing(size: Size) throws -> State {
    State(
      reading: nil, undo: UndoTitles(), session: try .sample(forbund: try .shipped), size: size)
  }
}

extension State {
  /// A name for messages of tests.
  var name: String {
    let crumbs = screens.all.map { $0.content.crumb(desk) }.joined(separator: " ▸ ")
    let over = overlay.map { String(describing: $0).prefix(12) } ?? ""
    return "\(crumbs) \(over) rad \(cursorRow.trimmed)"
  }
}
