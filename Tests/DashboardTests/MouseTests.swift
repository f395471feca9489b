import Finsam
import Testing
import TextUI

@testable import Dashboard

/// The mouse does what keys do; pasted text is never read as keys.
@Suite struct MouseTests {
  private func state(_ keys: [Key], size: Size = Size(80, 24)) throws -> State {
    var state = try State.sample(try .sample, size: size)
    for key in keys { state.press(key) }
    return state
  }

  @Test func `a click on a tab shows its screen`() throws {
    var state = try state([], size: Size(120, 40))
    state.mouse(.click, at: try #require(state.point(of: "3 Styrkort")))
    #expect(state.rows[0].contains("▸ Styrkort 2014"))
  }

  @Test func `a click on a tab is meant also from a form`() throws {
    var state = try state(["2", "e"], size: Size(120, 40))
    state.mouse(.click, at: try #require(state.point(of: "3 Styrkort")))
    #expect(state.rows[0].contains("▸ Styrkort 2014"))
  }

  @Test func `a click moves the cursor, a double click opens`() throws {
    var state = try state(["2"])
    state.mouse(.click, at: try #require(state.point(of: "Örtagården")))
    #expect(state.cursorRow.contains("Örtagården"))
    #expect(state.rows[0].contains("▸ Insatser "))
    state.mouse(.doubleClick, at: try #require(state.point(of: "Arbetsträning")))
    #expect(state.rows[0].contains("Insatser ▸ Arbetsträning"))
  }

  @Test func `a click in the detail beside the list moves there`() throws {
    var state = try state(["2"], size: Size(200, 50))
    state.mouse(.click, at: try #require(state.point(of: "80 000 kr  Utökning")))
    #expect(state.press(.delete).count == 1)
    #expect(state.rows[0].contains("Insatser ▸ Arbetsträning"))
  }

  @Test func `a click on a key of the help bar presses it`() throws {
    var state = try state(["2"])
    state.mouse(.click, at: try #require(state.point(of: "Hjälp")))
    #expect(state.rows.contains { $0.contains("Här kan du:") })
    state.mouse(.click, at: try #require(state.point(of: "Stäng")))
    #expect(state.overlay == nil)
  }

  @Test func `the wheel never leaves help with nothing to read`() throws {
    let end = try state(["?", .end]).rows
    var state = try state(["?"])
    for _ in 0..<100 { state.mouse(.wheelDown, at: Point(x: 40, y: 12)) }
    #expect(state.rows.contains { $0.contains("kan ångras, också i morgon.") })
    #expect(state.rows == end)
    state.mouse(.wheelUp, at: Point(x: 40, y: 12))
    #expect(state.rows != end)
    for _ in 0..<100 { state.mouse(.wheelUp, at: Point(x: 40, y: 12)) }
    #expect(state.rows.contains { $0.contains("Här kan du:") })
  }

  @Test func `a click picks from a list, and nothing beside it is touched`() throws {
    var state = try state(["2", "e", .down, .down, .down, .enter])
    #expect(state.mouse(.click, at: Point(x: 2, y: 6)) == nil)
    #expect(state.overlay != nil)
    #expect(
      state.mouse(.click, at: try #require(state.point(of: "avslutad")))
        == .save([
          Change(
            Address("insatser/arbetstraning.yaml"),
            .field("skede", from: "pågående", to: "avslutad"))
        ]))
  }

  @Test func `a click on a card opens nothing, a double click does`() throws {
    var state = try state([])
    let card = try #require(state.point(of: "─ Ekonomi"))
    state.mouse(.click, at: card)
    #expect(state.rows[0].contains("▸ Översikt"))
    state.mouse(.doubleClick, at: card)
    #expect(state.cursorRow.contains("▶ Ekonomi:"))
  }

  @Test func `the wheel scrolls lists, details and help`() throws {
    var state = try State.shipped(size: Size(60, 18))
    state.press("2")
    let middle = Point(x: 20, y: 8)
    #expect(state.rows[4].contains("Arbetsmarknadstor"))
    state.mouse(.wheelDown, at: middle)
    #expect(!state.rows[4].contains("Arbetsmarknadstor"))
    state.mouse(.wheelUp, at: middle)
    #expect(state.rows[4].contains("Arbetsmarknadstor"))
    state.press("?")
    state.mouse(.wheelDown, at: middle)
    #expect(!state.rows.contains { $0.contains("Här kan du:") })
  }

  @Test(arguments: [["1"], ["2"], ["2", .enter], ["3"], ["9"], ["0"], ["3", "r"]] as [[Key]])
  func `pasted text does nothing outside fields`(keys: [Key]) throws {
    var state = try state(keys)
    let before = state
    #expect(state.update(.input(.paste("q\nnu\u{7F}"))) == nil)
    #expect(
      state.notice
        == Notice("Inklistrad text tas bara emot i ett fält. Inget har ändrats.", .warning))
    #expect(state.screens == before.screens)
    #expect(state.overlay == before.overlay)
  }

  @Test func `pasted text lands in fields, filters and lists of commands`() throws {
    var form = try state(["2", "e", .down, .down, .down, .down, .down])
    #expect(form.update(.input(.paste(" m.fl.\n"))) == nil)
    #expect(
      form.press(.enter) == [
        .save([
          Change(
            Address("insatser/arbetstraning.yaml"),
            .field("ägare", from: "Norsjö kommun", to: "Norsjö kommun m.fl."))
        ])
      ])
    var filter = try state(["2", "/"])
    _ = filter.update(.input(.paste("ört")))
    #expect(filter.rows[2].contains("1 av 2"))
    var palette = try state([":"])
    _ = palette.update(.input(.paste("avsluta")))
    #expect(palette.press(.enter) == [.quit])
  }

  @Test func `pasted text in a locked form opens no field`() throws {
    var state = try State.sample(try .sample, problems: [.sample])
    state.press("2", .enter, .down, .enter)
    #expect(state.update(.input(.paste("x"))) == nil)
    #expect(
      state.notice
        == Notice(
          "insatser/arbetstraning.yaml har fel och kan inte ändras än. Felet står först i "
            + "Granskning.", .warning))
    #expect(!state.cursorRow.contains("x"))
  }
}
