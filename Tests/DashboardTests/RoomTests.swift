import Finsam
import Testing
import TextUI

@testable import Dashboard

/// Room goes to what has a use for it.
@Suite struct RoomTests {
  @Test(arguments: [Size(80, 24), Size(100, 30), Size(120, 40), Size(160, 50), Size(200, 60)])
  func `the overview tells what the insatser cost, and what 0 + 2 means, at every width`(
    size: Size
  ) throws {
    let state = try State.shipped(size: size)
    let year = try #require(state.desk.overview.figureYear)
    let text = state.rows.joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(text.contains("Förb. kostnad \(year.text)"), "\(state.rows)")
    let participants = try #require(state.desk.overview.participants)
    #expect(text.contains("i \(participants.insatser) insatser"), "\(state.rows)")
    if state.desk.overview.phases.contains(where: { $0.notFunded > 0 }), size.width >= 120 {
      let below = state.rows.map { row in
        row.prefix { $0 != "│" && $0 != "┃" }
      }.joined(separator: " ")
      #expect(below.contains("Antal efter +"), "\(state.rows)")
    }
  }

  /// The rows of the list above its detail, for a number of rows.
  private func rows(ofList count: Int, text: Int = 80) -> Int? {
    var panes = TwoPane()
    panes.listRoom = ListRoom(columns: 120, text: text, rows: count)
    return panes.areas(in: Rect(x: 0, y: 0, width: 120, height: 56)).list?.height
  }

  @Test func `a short list gives its rows to the detail below it`() {
    #expect([0, 3, 6, 20, 500].map { rows(ofList: $0) } == [6, 6, 8, 22, 30])
    // Where text is cut a row may take two lines.
    #expect([6, 20].map { rows(ofList: $0, text: 300) } == [14, 30])
  }

  @Test func `the detail does not move while a filter is typed`() throws {
    var state = try State.shipped(size: Size(120, 60))
    state.visit(.results)
    let results = try #require(state.screens.top.content as? any BrowsingScreen)
    state.press("/")
    state.type("texas")
    let filtered = try #require(state.screens.top.content as? any BrowsingScreen)
    #expect(filtered.rowCount < results.rowCount)
    #expect(filtered.panes.listRoom.rows == results.panes.listRoom.rows)
    state.press(.enter)
    let done = try #require(state.screens.top.content as? any BrowsingScreen)
    #expect(done.panes.listRoom.rows == done.rowCount)
  }
}
