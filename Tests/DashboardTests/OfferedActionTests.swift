import Finsam
import Testing
import TextUI

@testable import Dashboard

/// What is offered can be done, and what is done is seen.
@Suite struct OfferedActionTests {
  /// Every row that one comes to on a screen, at most so many.
  private func rows(of state: State, most: Int = 25) -> [State] {
    var rows = [state]
    while rows.count < most, var next = rows.last {
      next.press(.down)
      guard next.screens != rows.last?.screens else { break }
      rows.append(next)
    }
    return rows
  }

  private func states() throws -> [State] {
    try (Everywhere.states() + Everywhere.others()).filter {
      $0.overlay == nil && !$0.isTypingSearch
    }
  }

  @Test func `every key that the help bar shows does something there`() throws {
    var pressed = 0
    for start in try states() {
      for before in rows(of: start, most: 6) {
        let canvas = before.shown
        for hotspot in canvas.hotspots where hotspot.area.y == canvas.size.height - 1 {
          guard case .key(let key) = hotspot.target else { continue }
          var state = before
          state.notice = nil
          state.press(key)
          pressed += 1
          #expect(state.refusal == nil, "\(before.name): \(key.label): \(state.notice?.text ?? "")")
          let isWarned =
            state.notice?.tone == .warning && before.screens.top.content.reasonToStay == nil
          #expect(!isWarned, "\(before.name): \(key.label): \(state.notice?.text ?? "")")
        }
      }
    }
    #expect(pressed > 500)
  }

  @Test func `a change that is made from a row is seen on the screen`() throws {
    let actions: [Action] = [.moveUp, .moveDown, .mark, .remove]
    var changes = 0
    for start in try states() where !start.desk.session.isReadOnly {
      for before in rows(of: start) {
        for action in actions where before.availability(action) == .available {
          var state = before
          guard let effect = state.perform(action), case .save = effect else { continue }
          try state.carryOut([effect])
          changes += 1
          #expect(
            shownRows(state) != shownRows(before), "\(before.name): \(action)")
        }
      }
    }
    #expect(changes > 100)
  }

  /// What stands on the screen beside the status row and the help bar.
  private func shownRows(_ state: State) -> [String] { state.rows.dropLast(2) }

  @Test func `a goal moves past the next goal of its own perspective`() throws {
    var office = try Office.sample
    office.styrkort[0].goals.append(
      try Goal.sample([
        "id": "individ-2", "perspektiv": "individ", "lydelse": "Fler i studier", "källa": "S4:1",
      ]))
    var state = try State.sample(office)
    let path = Address("styrkort/2014.yaml")
    state.press("3", .down)
    #expect(
      state.press(.shiftDown) == [
        .save([Change(path, .move(part: "mål", id: "individ-1", from: nil, to: "individ-2"))])
      ])
    state.press(.down)
    #expect(
      state.press(.shiftUp) == [
        .save([Change(path, .move(part: "mål", id: "individ-2", from: "ekonomi-1", to: nil))])
      ])
  }

  @Test func `in a filtered list nothing is moved`() throws {
    var state = try State.shipped("gavleborg")
    state.press("6", "/")
    state.type("information")
    state.press(.enter, .down, .down)
    #expect(state.press(.shiftDown) == [])
    #expect(state.notice?.text.hasPrefix("Ordningen syns inte") == true)
  }

  @Test func `what is added under a filter that hides it is shown all the same`() throws {
    var state = try State.sample(try .sample)
    state.press("2", "/")
    state.type("ört")
    state.press(.enter, "n")
    state.type("Verkstan")
    state.press(.enter)
    try state.carryOut(state.press(.control("s")))
    #expect(state.cursorRow.contains("Verkstan"))
  }
}
