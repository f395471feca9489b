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

  @Test func `Esc takes marks away and says so, before it leaves`() throws {
    var state = try State.sample(try .sample)
    state.press("2", .space, .space)
    state.press("x")
    #expect(state.rows.contains { $0.contains("Skriv 2 markerade rader till CSV-fil") })
    state.press(.escape, .escape)
    #expect(state.notice == Notice("Markeringen av 2 rader är borttagen."))
    #expect(state.rows[2].contains(" · 2") && !state.rows[2].contains("markerad"))
  }

  @Test func `what is marked is assessed also where the cursor stands on a heading`() throws {
    var state = try State.shipped(size: Size(120, 40))
    state.press("3", "v")
    state.type("Ej uppnått")
    state.press(.enter)
    // The first goal, and not the row that only says how the goals below it stand.
    #expect(
      state.desk.office.goal(at: try #require(state.screens.top.content.place(state.desk)?.address))
        != nil)
    state.press(.space, .home, "b")
    #expect(state.rows.contains { $0.contains("Förslag till bedömning") }, "\(state.rows)")
  }

  @Test func `a row that only tells how goals stand lists them, each leading to its own`() throws {
    var state = try State.shipped(size: Size(120, 40))
    state.press("3", "v")
    state.type("Ej uppnått")
    state.press(.enter, .home, .enter)
    let goals = state.rows.filter { $0.contains("→ ") }
    #expect(goals.count >= 2, "\(state.rows)")
    state.press(.down, .enter)
    #expect(
      state.desk.office.goal(at: try #require(state.screens.top.content.place(state.desk)?.address))
        != nil)
  }

  @Test func `Översikt says why its lists are in one order, and hold no marks`() throws {
    var state = try State.shipped(size: Size(80, 24))
    state.press("s")
    #expect(state.notice?.text.hasPrefix("Översikten visar det mest brådskande först.") == true)
    state.press(.space)
    #expect(state.notice?.text.hasPrefix("Raderna här är av olika slag.") == true)
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

  /// What each file is given, in the one step that was saved.
  private func saved(_ effects: [Effect]) -> [String] {
    guard effects.count == 1, case .save(let changes)? = effects.first else { return [] }
    return changes.map { change in
      guard case .field(let key, _, let to) = change.edit else { return "?" }
      return "\(change.address.file)/\(change.address.path) \(key)=\(to)"
    }.sorted()
  }

  @Test func `what is marked is changed together, in one step`() throws {
    var state = try State.sample(try .sample)
    state.press("2", .space, .space, "e")
    #expect(state.rows.contains { $0.contains("Ändra 2 markerade poster tillsammans") })
    #expect(state.cursorRow.contains("(olika)"))
    state.move(to: "Skede")
    state.press(.enter)
    state.type("avslut")
    let told = saved(state.press(.enter))
    #expect(told.allSatisfy { $0.hasSuffix("skede=avslutad") } && !told.isEmpty, "\(told)")
    #expect(Set(told.map { $0.prefix { $0 != " " } }).count == told.count)
  }

  @Test func `a field in which they differ is left unless something is written in it`() throws {
    var state = try State.sample(try .sample)
    state.press("2", .space, .space, "e")
    #expect(state.press(.enter, .enter) == [])
    #expect(state.cursorRow.contains("(olika)"))
  }

  @Test func `goals that are marked are assessed together`() throws {
    let office = try Office.sample
    var state = try State.sample(office)
    state.press("3", .down)
    let goals = office.styrkort[0].goals
    for _ in goals { state.press("X") }
    state.press("b")
    #expect(
      state.rows.contains { $0.contains("Förslag till bedömning av \(goals.count) markerade mål") })
    state.press(.home, .enter)
    state.type("delv")
    state.press(.enter)
    let told = saved(state.press(.control("s")))
    let given = told.filter {
      $0.hasSuffix("förslag.status=delvis uppnått") || $0.contains("förslag.status=delvis")
    }
    #expect(given.count == goals.count, "\(told)")
  }

  @Test func `activities that are marked are ticked together`() throws {
    var state = try State.shipped("gavleborg")
    state.press("6")
    for _ in 0..<40 { state.press("X") }
    let told = saved(state.press(.space))
    #expect(told.count > 1 && told.allSatisfy { $0.contains(" läge=") }, "\(told)")
    #expect(Set(told.map { $0.split(separator: " ").last }).count == 1)
  }
}
