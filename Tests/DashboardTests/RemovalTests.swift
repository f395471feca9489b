import Finsam
import Testing
import TextUI

@testable import Dashboard

/// What has parts is not removed by one key, and whoever removes is told how to take it back.
@Suite struct RemovalTests {
  @Test func `what has parts is asked about once, with their number`() throws {
    var state = try State.shipped()
    state.press("2")
    state.move(to: "TExAS")
    #expect(state.press(.delete) == [])
    #expect(state.rows.joined().contains("delar följer med"), "\(state.rows)")
    #expect(state.press(.escape) == [] && state.overlay == nil)
    state.press(.delete)
    let removed = state.press(.enter)
    guard case .save(let changes)? = removed.first, case .delete(let draft)? = changes.first?.edit
    else {
      Issue.record("\(removed)")
      return
    }
    let parts = draft.parts.reduce(0) { $0 + $1.drafts.count }
    #expect(changes.count == 1 && parts > 10)
  }

  @Test func `what has none goes at once`() throws {
    var office = Office()
    office.insatser = [try .sample(["namn": "A"])]
    office.insatser[0].id = "a"
    var state = try State.sample(office)
    #expect(state.press("2", .delete).count == 1)
  }

  @Test func `letting it stand leaves it`() throws {
    var state = try State.shipped()
    state.press("2", .delete, .down)
    #expect(state.press(.enter) == [] && state.overlay == nil)
  }

  @Test(arguments: [60, 80, 120], [10, 40, 200])
  func `how to take it back is never cut`(width: Int, letters: Int) {
    let notice = Notice(
      "Sparat: borttagning av ”\(String(repeating: "å", count: letters))”", .good,
      hint: "u ångrar", at: "insatser/arbetsmarknadstorget.yaml rad 112")
    let shown = notice.shown(width: width)
    #expect(shown.contains("u ångrar") && TextWidth.cells(of: shown) <= width, "\(shown)")
    #expect(shown.hasPrefix(" Sparat: borttagning av ”å"))
  }

  @Test func `a number inside an insats goes where it says, or says why not`() throws {
    var state = try State.shipped()
    state.press("2")
    state.move(to: "TExAS")
    state.press(.enter)
    let inside = state.rows[0]
    state.press("2")
    #expect(state.rows[0] != inside && state.rows[0].contains("Insatser"), "\(state.rows[0])")
    #expect(state.cursorRow.contains("TExAS"))
    state.press("2")
    #expect(state.notice == Notice("Insatser visas redan."))
    state.press(.enter, "3")
    #expect(state.screens.top.content.tab == .styrkort)
    state.press("ö")
    #expect(state.notice?.text == "ö gör inget här. ? visar vad du kan göra.")
  }

  @Test(arguments: [Size(60, 18), Size(80, 24), Size(120, 40)])
  func `what goes along is told whole, of one and of several`(size: Size) throws {
    var state = try State.shipped(size: size)
    state.press("2")
    state.move(to: "TExAS")
    state.press(.delete)
    var shown = state.rows.joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(shown.contains("u ångrar") && !shown.contains("; u…"), "\(state.rows)")
    #expect(state.rows.joined().contains("; den nämns på") || shown.contains("den nämns på"))
    state.press(.escape)
    state.press(" ", " ", .delete)
    guard case .picker(let choice) = state.overlay else {
      Issue.record("\(state.rows)")
      return
    }
    shown = state.rows.joined(separator: " ").filter { $0 != "│" && $0 != "┃" }
      .split(separator: " ").joined(separator: " ")
    #expect(choice.picker.note.contains("de nämns på"), "\(choice.picker.note)")
    for word in choice.picker.note.split(separator: " ") { #expect(shown.contains(word)) }
    #expect(shown.contains("till."), "\(state.rows)")
  }
}
