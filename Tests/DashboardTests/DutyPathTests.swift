import Finsam
import Testing
import TextUI

@testable import Dashboard

/// From what there is to do to where it is done, with what is known filled in.
@Suite struct DutyPathTests {
  /// The shipped förbund on another day.
  private static func shipped(on day: String, size: Size = Size(200, 60)) throws -> State {
    let reading = ShippedData.reading()
    return State(
      reading: reading, undo: UndoTitles(),
      session: Session(today: Today(try Day(text: day), isAskedFor: true), user: "anna"), size: size
    )
  }

  private static func opened(_ words: String, on day: String) throws -> State {
    var state = try shipped(on: day)
    state.move(to: words)
    state.press(.enter)
    return state
  }

  /// What the open form has in its fields, by key.
  private static func texts(_ state: State) throws -> [String: String] {
    let form = try #require(state.screens.top.content as? RecordForm, "\(state.rows[0])")
    return Dictionary(uniqueKeysWithValues: form.fields.map { ($0.shape.key, $0.text) })
      .filter { !$0.value.isEmpty }
  }

  @Test func `a consultation is proposed as what it is`() throws {
    let state = try Self.opened("Medlemssamråd 2014", on: "2014-12-31")
    #expect(try Self.texts(state) == ["slag": "medlemssamråd"])
  }

  @Test func `a task that is late is ticked where Översikt leads`() throws {
    var state = try Self.opened("Inspel till", on: "2014-12-31")
    #expect(state.rows.last?.contains("Gjord") == true, "\(state.rows)")
    func late() -> [String] {
      state.desk.overview.due.all.filter { $0.state == .late && $0.what.hasPrefix("Inspel") }
        .map(\.last.text)
    }
    #expect(late() == ["2014-01-31"])
    try state.carryOut(state.press(.space))
    #expect(late() == [])
    let task = try #require(
      state.desk.office.meetings.yearWheel.tasks.first { $0.id == "amt-plan" })
    #expect(task.done.map(\.occasion.text) == ["2014-01-31"])
  }

}
