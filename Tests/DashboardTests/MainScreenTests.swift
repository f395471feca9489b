import Finsam
import Testing
import TextUI

@testable import Dashboard

/// The screens with a tab: where they are, and what their counters say.
@Suite struct MainScreenTests {
  private func tabs(_ state: State) -> String { state.rows[1].trimmed }

  @Test func `every part of an empty office has its tab, with what to do first`() throws {
    var state = try State.sample(Office(), size: Size(100, 24))
    #expect(
      tabs(state)
        == "1 Översikt 2 Insatser 3 Styrkort 4 Ekonomi 5 Indikatorer 6 ASF 7 KAA 8 Möten 9 Granskning "
        + "0 Historik"
    )
    let advice: [(key: Key, words: String)] = [
      ("2", "Här finns inga insatser än. n lägger till en."),
      ("3", "Tryck n för att göra ett."),
      ("6", "Tryck n för att göra en handlingsplan."),
      ("7", "N lägger till det första ärendet, i läser in flera från en CSV-fil."),
    ]
    for (key, words) in advice {
      state.press(key)
      #expect(state.rows.joined(separator: "\n").contains(words), "\(words)")
    }
  }

  @Test func `without a register of youths there is no tab for them`() throws {
    var office = Office()
    office.kaa.withholdRegister()
    #expect(!tabs(try State.sample(office)).contains("KAA"))
  }

  @Test func `a tab counts what needs attention there, and no totals`() throws {
    let state = try State.sample(try .youths, size: Size(120, 24))
    #expect(
      tabs(state)
        == "1 Översikt 2 Insatser (2) 3 Styrkort (2) 4 Ekonomi 5 Indikatorer 6 ASF 7 KAA (2) "
        + "8 Möten 9 Granskning (4) 0 Historik"
    )
    let open = state.desk.review.open.filter { $0.place.address.file.hasPrefix("insatser/") }
    #expect(open.count == 2)
  }

  @Test func `a goal waits until it is decided, unless an account tells of it`() throws {
    var office = try Office.sample
    func waiting() throws -> Int { try State.sample(office).desk.attention.styrkort }
    #expect(try waiting() == 2)
    office.styrkort[0].goals[0].decision.status = .met
    #expect(try waiting() == 1)
    office.styrkort[0].goals[1].proposal.isReported = true
    #expect(try waiting() == 0)
  }

  @Test func `every main screen has a key of its own, a title and a sentence of help`() throws {
    let desk = try State.sample(try .sample).desk
    let facts = MainScreen.allCases.map { $0.facts(desk) }
    #expect(Set(MainScreen.allCases.map(\.key)).count == facts.count)
    #expect(Set(facts.map(\.title)).count == facts.count)
    for help in facts.map(\.help) { #expect(help.hasPrefix("Går ") || help.hasPrefix("Visar ")) }
    #expect(MainScreen.allCases.allSatisfy { MainScreen($0.key) == $0 })
  }
}
