import Finsam
import Testing
import TextUI

@testable import Dashboard

/// The palette finds records and settings too, and leads to them.
@Suite struct PaletteTests {
  @Test func `an insats, a goal and a decision are found by name`() throws {
    var state = try State.sample(try .sample, size: Size(100, 24))
    state.command("örtagår")
    #expect(state.rows[0].contains("▸ Insatser ▸ Örtagården"))
    state.command("fler i arbete")
    #expect(state.rows[0].contains("▸ Styrkort 2014 ▸ Fler i arbete"))
    state.command("utökning")
    #expect(state.rows[0].contains("▸ Insatser ▸ Arbetsträning"))
    #expect(state.cursorRow.contains("Utökning"))
  }

  @Test func `a word for a setting leads to it in the form of the förbund`() throws {
    var state = try State.sample(try .sample)
    state.command("medlem")
    #expect(state.rows[0].contains("▸ Medlemmar"))
    #expect(
      state.rows.contains { $0.contains("Förbundet har inga medlemmar än. n lägger till en.") })
    state.press(.escape)
    state.command("gräns för delvis")
    #expect(state.cursorRow.contains("Gräns för delvis uppnått"))
  }

  @Test func `a case is found by its number, and by nothing that tells of a youth`() throws {
    var office = try Office.youths
    office.insatser = []
    office.styrkort = []
    let state = try State.sample(office)
    let one = try #require(office.kaa.cases.first)
    let numbers = PaletteSearch(one.id, state.desk).found.map(\.destination)
    #expect(numbers.contains(.record(Place(KAACase.address(id: one.id)))))
    for field in KAACase.fields where field.shape.key != KAACase.idKey {
      let told = PaletteSearch(field.text(one), state.desk).found.map(\.item.title)
      #expect(!told.contains(one.id), "\(field.shape.key)")
    }
  }

  @Test func `what is found stands behind the commands, and goes when it is no longer meant`()
    throws
  {
    var state = try State.sample(try .sample)
    let own = state.commandPicker().picker.items
    state.press(":")
    state.type("ar")
    guard case .picker(let choice) = state.overlay else { return }
    #expect(choice.picker.items.starts(with: own))
    #expect(choice.picker.items.count > own.count)
    state.press(.backspace, .backspace)
    guard case .picker(let emptied) = state.overlay else { return }
    #expect(emptied.picker.items == own)
  }

  @Test func `what is written and not saved keeps one in its form`() throws {
    var state = try State.sample(try .sample)
    state.press("2", "n")
    state.type("Ny")
    state.press(.enter)
    state.command("örtagår")
    #expect(state.notice?.text == "Inget är sparat än. Ctrl+S sparar, Esc kastar det du skrivit.")
  }

  @Test func `actions, records and settings are found however they are spelled`() throws {
    let state = try State.sample(try .sample)
    func first(_ typed: String) -> String? {
      var state = state
      state.press(":")
      state.type(typed)
      guard case .picker(let choice) = state.overlay else { return nil }
      return choice.picker.selected.map { choice.picker.items[$0].title }
    }
    for typed in ["sortera", "sotrera", "srtr", "sorterra", "soretra", "sortrea"] {
      #expect(first(typed) == "Sortera", "\(typed)")
    }
    #expect(first("angra") == "Ångra")
    #expect(first("kommetera") == "Kommentera")
    #expect(first("ortagrden") == "Örtagården")
    #expect(first("medlemar") == "Medlemmar")
    #expect(first("grans for dlvis")?.hasPrefix("Gräns för delvis uppnått") == true)
  }

  @Test func `a number is never another one, however near`() throws {
    let office = try Office.youths
    let state = try State.sample(office)
    let one = try #require(office.kaa.cases.first)
    for wrong in [String(one.id.dropLast()) + "x", String(one.id.dropFirst()), one.id + "1"] {
      let found = PaletteSearch(wrong, state.desk).found.map(\.item.title)
      #expect(!found.contains(one.id), "\(wrong)")
    }
  }
}
