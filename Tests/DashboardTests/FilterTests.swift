import Finsam
import Testing
import TextUI

@testable import Dashboard

/// A filter on the screen finds what a person means, as `list --filter` does.
@Suite struct FilterTests {
  @Test(arguments: ["landsting", "landsting avslutad", "esf-projekt", "S4:2084"])
  func `insatser are found by any of their fields`(typed: String) throws {
    var state = try State.shipped(size: Size(160, 50))
    let query = SearchQuery(typed)
    let meant = state.desk.office.insatser.filter { insats in
      SearchText((Insats.fields.map { $0.text(insats) }).joined(separator: "\n")).matches(query)
    }.map(\.id)
    state.press("2", "/")
    state.type(typed)
    state.press(.enter)
    let screen = try #require(state.screens.top.content as? InsatsScreen)
    #expect(
      Set(screen.list.rows.indices.compactMap { screen.list.id(at: $0) }).isSuperset(of: meant))
    #expect(meant.count > 0)
  }

  @Test func `goals are found by how they stand`() throws {
    var state = try State.shipped(size: Size(160, 50))
    state.press("3", "/")
    state.type("ej uppnått")
    state.press(.enter)
    let screen = try #require(state.screens.top.content as? StyrkortScreen)
    #expect(
      screen.list.rows.indices.compactMap { screen.list.id(at: $0) }.map { $0.suffix(9) }
        == ["individ", "individ-1", "individ-2"])
  }

  @Test(arguments: ["tex", "spira", "unga in"])
  func `one stands on the row that is called so, where others only have the words in them`(
    typed: String
  ) throws {
    var state = try State.shipped(size: Size(80, 24))
    state.press("2", "/")
    state.type(typed)
    var screen = try #require(state.screens.top.content as? InsatsScreen)
    let title = screen.list.title(at: screen.panes.table.cursor)
    #expect(SearchText(title).matches(SearchQuery(typed)), "\(title)")
    // It is the one that is opened.
    let id = screen.list.id(at: screen.panes.table.cursor)
    state.press(.enter, .enter)
    let opened = state.screens.top.content.place(state.desk)?.address.file
    #expect(opened == "insatser/\(id ?? "").yaml")
    // Without such a row, and without words, the cursor stays where it was.
    state = try State.shipped(size: Size(80, 24))
    state.press("2", .down, .down)
    let before = state.cursorRow
    state.press("/", .escape)
    #expect(state.cursorRow == before)
    screen = try #require(state.screens.top.content as? InsatsScreen)
    #expect(screen.panes.table.cursor == 2)
  }
}
