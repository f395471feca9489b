import Finsam
import Testing
import TextUI

@testable import Dashboard

/// What is marked in a list is what is copied and removed.
@Suite struct MarkingTests {
  private func removed(_ effects: [Effect]) -> [String] {
    guard case .save(let changes)? = effects.first else { return [] }
    return changes.map(\.address.file)
  }

  @Test func `Delete removes the insatser that are marked, in one step`() throws {
    var state = try State.sample(try .sample)
    #expect(removed(state.press("2", .delete, .enter)) == ["insatser/arbetstraning.yaml"])
    #expect(
      removed(state.press(.space, .space, .home, .delete, .enter))
        == ["insatser/arbetstraning.yaml", "insatser/ortagarden.yaml"])
  }

  @Test func `what a filter hides is not removed, though it is marked`() throws {
    var state = try State.sample(try .sample)
    state.press("2", .space, "/")
    state.type("örtag")
    #expect(state.press(.enter, .delete) == [])
    #expect(
      state.notice
        == Notice("Det som är markerat döljs av filtret. Esc tar bort filtret.", .warning))
  }

  @Test func `what is removed is no longer marked`() throws {
    var office = try Office.sample
    var state = try State.sample(office)
    state.press("2", .space)
    office.insatser.removeFirst()
    let reading = OfficeReading(name: "prov", office: office, problems: [], history: [])
    _ = state.update(.read(reading, UndoTitles()))
    #expect(!state.rows[2].contains("markerad"))
  }
}
