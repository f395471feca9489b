import Finsam
import Testing
import TextUI

@testable import Dashboard

/// What was done in the program, one row a step.
@Suite struct HistoryTests {
  /// An assessment of three fields, made at once, and a field of its own.
  private static var history: [HistoryEntry] {
    let goal = Address("styrkort/2014.yaml", [Step("mål", "individ-1")])
    let insats = Address("insatser/arbetstraning.yaml")
    let assessment = [
      Change(goal, .field("förslag.status", from: "", to: "delvis")),
      Change(goal, .field("förslag.motivering", from: "", to: "Fler än väntat.")),
      Change(goal, .field("förslag.av", from: "", to: "Åsa Öberg")),
    ]
    return assessment.map {
      HistoryEntry(
        $0, time: "2014-12-30 09:15:00", user: "Åsa Öberg", step: 1, origin: .edit, about: nil)
    } + [
      HistoryEntry(
        Change(insats, .field("ägare", from: "Norsjö kommun", to: "Urkraft")),
        time: "2014-12-30 09:16:12", user: "Börje Ek", step: 2, origin: .edit, about: nil)
    ]
  }

  private func start() throws -> State {
    var state = try State.sample(try .sample, history: Self.history)
    state.press("0")
    return state
  }

  @Test(arguments: [50, 51, 52])
  func `a step of many changes tells how many it does not show`(count: Int) throws {
    let insats = Address("insatser/arbetstraning.yaml")
    let history = (1...count).map { number in
      HistoryEntry(
        Change(insats, .field("ägare", from: "\(number - 1)", to: "\(number)")),
        time: "2014-12-30 09:16:12", user: "Börje Ek", step: 1, origin: .edit, about: nil)
    }
    let state = try State.sample(try .sample, history: history)
    let step = try #require(HistoryStep.steps(of: history).first)
    let lines = HistoryDetail(step: step, title: "ägare", desk: state.desk).lines(width: 76)
    #expect(
      lines.map(\.text).filter { $0.hasPrefix("… och") }
        == (count == 50 ? [] : ["… och \(count - 50) till"]))
  }

  @Test func `fields that were saved together are one row`() throws {
    var state = try start()
    #expect(state.rows[2].hasPrefix(" Historik · 2"))
    #expect(state.cursorRow.contains("Börje Ek"))
    #expect(state.cursorRow.contains("ägare i ”Arbetsträning”"))
    state.press(.down)
    #expect(state.cursorRow.contains("Åsa Öberg"))
    #expect(state.cursorRow.contains("öreslagen bedömning av ”Fler i arbete”"))
  }

  @Test func `Enter shows every field of the step, by its label`() throws {
    var state = try start()
    state.press(.down, .enter)
    let shown = state.rows.map { $0.split(separator: " ").joined(separator: " ") }
    for line in [
      "Föreslagen bedömning", "Till delvis", "Förslagets motivering", "Till Fler än väntat.",
      "Föreslås av",
    ] {
      #expect(shown.contains(line), "\(line)")
    }
  }

  @Test func `a removal that was undone is called a removal`() throws {
    let paused = Draft(id: "b9", fields: [Draft.Text("id", "b9"), Draft.Text("vad", "Paus")])
    let undone = HistoryEntry(
      Change(
        Address("insatser/arbetstraning.yaml"), .insert(part: "beslut", after: nil, paused)),
      time: "2014-12-30 09:15:00", user: "Åsa Öberg", step: 2, origin: .undo, about: "1")
    var state = try State.sample(try .sample, history: [undone])
    state.press("0")
    #expect(state.cursorRow.contains("ångra: borttagning av beslu"))
  }

  @Test func `a step is found by what any of its fields became`() throws {
    var state = try start()
    state.press("/")
    state.type("väntat")
    #expect(state.rows[2].contains("1 av 2"))
  }

  /// So many rows of a register that were added as one step.
  private static func rows(_ count: Int, step: Int) -> [HistoryEntry] {
    (1...count).map { row in
      let id = "h-\(step)-\(row)"
      let draft = Draft(
        id: id, fields: [Draft.Text("id", id), Draft.Text("vad", "Möte \(row)")])
      return HistoryEntry(
        Change(
          Address(ASFEvent.path), .insert(part: RegisterKey.rows, after: nil, draft)),
        time: "2014-12-30 09:\(15 + step):00", user: "Åsa Öberg",
        step: StepID(integerLiteral: step), origin: .edit,
        about: nil)
    }
  }

  private func started(_ history: [HistoryEntry], _ size: Size) throws -> State {
    var state = try State.sample(try .sample, history: history, size: size)
    state.press("0")
    return state
  }

  @Test func `a step says how many rows, fields or changes it holds`() throws {
    let assessment = Self.history.prefix(3)
    let insats = try #require(Self.history.last)
    let draft = Draft(id: "b9", fields: [Draft.Text("id", "b9")])
    let mixed = [
      Change(insats.address, .insert(part: "beslut", after: nil, draft)),
      Change(insats.address, .field("ägare", from: "", to: "Urkraft")),
    ].map {
      HistoryEntry($0, time: "2014-12-31", user: "", step: 3, origin: .edit, about: nil)
    }
    let state = try started(assessment + Self.rows(1_200, step: 2) + mixed, Size(200, 60))
    let lists = state.rows[4...6].map { $0.prefix { $0 != "│" }.trimmed }
    for (row, outcome) in zip(lists, ["2 ändringar", "1 200 rader", "3 fält"]) {
      #expect(row.hasSuffix("  " + outcome), "\(row)")
    }
  }

  @Test func `a step of many rows shows the first ones and how many more there are`() throws {
    let state = try started(Self.rows(1_200, step: 1), Size(200, 400))
    #expect(state.rows.contains { $0.contains("Möte 50 ") })
    #expect(!state.rows.contains { $0.contains("Möte 51 ") })
    #expect(state.rows.contains { $0.contains("… och 1 150 till") })
  }
}
