import Finsam
import Testing
import TextUI

@testable import Dashboard

/// Two people at once, and files that change while one looks at them.
@Suite struct ConflictTests {
  private let training = Address("insatser/arbetstraning.yaml")
  private let goal = Address("styrkort/2014.yaml", [Step("mål", "individ-1")])

  /// Åsa has saved an owner while Börje saved another one.
  private func conflicted() throws -> State {
    var state = try State.sample(try .sample)
    state.press("2", "e")
    state.move(to: "Ägare")
    state.press(.enter, .control("u"))
    state.type("Skellefteå kommun")
    state.press(.enter)
    var reading = state.desk.reading
    reading.office.insatser[0].owner = "Region Västerbotten"
    _ = state.update(.conflicted([.sample], reading, UndoTitles()))
    return state
  }

  @Test func `b keeps mine, from what the other wrote`() throws {
    var state = try conflicted()
    #expect(
      state.press("b") == [
        .save([
          Change(
            training, .field("ägare", from: "Region Västerbotten", to: "Skellefteå kommun"))
        ])
      ])
    #expect(state.overlay == nil)
  }

  @Test(arguments: [Key.enter, .escape, "t"])
  func `Enter and Esc take what stands in the file`(key: Key) throws {
    var state = try conflicted()
    #expect(state.press("x", "q", key) == [])
    #expect(state.overlay == nil)
    #expect(
      state.notice
        == Notice(
          "Det som stod i filen gäller. Din ändring är inte sparad. Ctrl+Z hämtar det du skrev."))
    #expect(state.cursorRow.contains("Region Västerbotten"))
    state.press(.control("z"))
    #expect(state.cursorRow.contains("Skellefteå kommun"))
    #expect(
      state.press(.enter) == [
        .save([
          Change(
            training, .field("ägare", from: "Region Västerbotten", to: "Skellefteå kommun"))
        ])
      ])
  }

  /// Åsa has assessed a goal; Börje had set another status and another day meanwhile.
  private func conflictedAssessment() throws -> State {
    var office = try Office.sample
    office.styrkort[0].goals[1].proposal.by = "förbundschefen"
    var state = try State.sample(office)
    state.press("3", .down, "b", .enter)
    state.type("delv")
    state.press(.enter, .control("s"))
    var reading = state.desk.reading
    reading.office.styrkort[0].goals[0].proposal.status = .met
    reading.office.styrkort[0].goals[0].proposal.day = try PrintedDay(text: "2014-12-30")
    let conflicts = [
      SaveFailure.Conflict(
        change: Change(goal, .field("förslag.status", from: "", to: "delvis")),
        label: "Föreslagen bedömning", mine: "delvis", theirs: "uppnått"),
      SaveFailure.Conflict(
        change: Change(goal, .field("förslag.dag", from: "", to: "2014-12-31")),
        label: "Bedömningsdag", mine: "2014-12-31", theirs: "2014-12-30"),
    ]
    _ = state.update(.conflicted(conflicts, reading, UndoTitles()))
    return state
  }

  @Test func `each conflict is asked about, and the rest is saved with the answers`() throws {
    var state = try conflictedAssessment()
    #expect(state.rows.contains { $0.contains("Två ändringar av Föreslagen bedömning") })
    #expect(state.press("b") == [])
    #expect(state.rows.contains { $0.contains("Två ändringar av Bedömningsdag") })
    #expect(
      state.press(.enter) == [
        .save([
          Change(goal, .field("förslag.status", from: "uppnått", to: "delvis")),
          Change(goal, .field("förslag.av", from: "", to: "förbundschefen")),
        ])
      ])
  }

  @Test func `taking theirs still saves what nobody else has changed`() throws {
    var state = try conflictedAssessment()
    #expect(
      state.press(.enter, .enter) == [
        .save([Change(goal, .field("förslag.av", from: "", to: "förbundschefen"))])
      ])
  }

  @Test func `an assessment that somebody else has made already is left`() throws {
    var state = try State.sample(try .sample)
    state.press("3", .down, "b", .enter)
    state.type("delv")
    state.press(.enter)
    for field in ["Förslagets dag", "Föreslås av"] {
      state.move(to: field)
      state.press(.delete)
    }
    #expect(state.press(.control("s")).count == 1)
    let conflict = SaveFailure.Conflict(
      change: Change(goal, .field("förslag.status", from: "", to: "delvis")),
      label: "Bedömning", mine: "delvis", theirs: "uppnått")
    _ = state.update(.conflicted([conflict], state.desk.reading, UndoTitles()))
    #expect(state.press(.enter) == [])
    #expect(state.screens.isAtBottom)
  }

  @Test(arguments: AvailabilityTests.ways)
  func `everything may be gone when the files are read again`(way: [Key]) throws {
    var state = try State.sample(try .sample, history: .sample)
    for key in way { state.press(key) }
    _ = state.update(.read(OfficeReading(name: "prov"), UndoTitles()))
    for key in [.down, .enter, "x", .enter, .delete, .control("s"), .escape, .escape] as [Key] {
      #expect(state.press(key).allSatisfy(Self.takesNothingGone))
      #expect(state.shown.size == Size(80, 24))
    }
  }

  /// What is begun anew in an empty folder takes nothing that is gone.
  private static func takesNothingGone(_ effect: Effect) -> Bool {
    guard case .save(let changes) = effect else { return true }
    return changes.allSatisfy { if case .create = $0.edit { true } else { false } }
  }

  @Test func `the cursor and the marks stay on what they were on`() throws {
    var state = try State.sample(try .sample)
    state.press("2", .down, .space)
    var reading = state.desk.reading
    reading.office.insatser.insert(try .sample(["namn": "Ateljén"]), at: 0)
    reading.office.insatser[0].id = "ateljen"
    _ = state.update(.read(reading, UndoTitles()))
    #expect(state.cursorRow.contains("Örtagården"))
    #expect(state.rows.contains { $0.contains(" · 3 · 1 markerad") })
    #expect(state.rows.contains { $0.contains("●Ateljén") } == false)
  }

  @Test func `the cursor in a detail stays on its record`() throws {
    var state = try State.sample(try .sample)
    state.press("2", .enter)
    state.move(to: "Utökning")
    var reading = state.desk.reading
    reading.office.insatser[0].decisions.insert(
      try .sample(["id": "b0", "vad": "Ansökan"]), at: 0)
    _ = state.update(.read(reading, UndoTitles()))
    #expect(state.cursorRow.contains("Utökning"))
  }

  @Test func `the cursor on the overview stays on what needs attention`() throws {
    var state = try State.sample(try .sample)
    state.press(.end)
    let row = state.cursorRow
    var reading = state.desk.reading
    reading.problems = [Problem(file: "kaa/regler.yaml", message: "Fel.", advice: "Rätta.")]
    _ = state.update(.read(reading, UndoTitles()))
    #expect(state.cursorRow == row)
  }

  @Test func `files read again on request are told to be whole, or broken as before`() throws {
    var state = try State.sample(try .sample)
    var reading = state.desk.reading
    _ = state.update(.reloaded(reading, UndoTitles()))
    #expect(state.notice == Notice("Filerna är omlästa.", .good))
    reading.problems = [.sample]
    for _ in 1...2 {
      _ = state.update(.reloaded(reading, UndoTitles()))
      #expect(
        state.notice
          == Notice(
            "Fel i insatser/arbetstraning.yaml. F8 visar felet; filen är skrivskyddad så länge.",
            .error))
    }
  }

  @Test func `a file that others break is told of once`() throws {
    var state = try State.sample(try .sample)
    var reading = state.desk.reading
    reading.problems = [.sample]
    _ = state.update(.read(reading, UndoTitles()))
    #expect(state.notice == .broken("insatser/arbetstraning.yaml", state.desk))
    state.press(.down)
    #expect(state.notice == nil)
    _ = state.update(.read(reading, UndoTitles()))
    #expect(state.notice == nil)
  }

  @Test func `the cursor in historik stays on its change`() throws {
    var state = try State.sample(try .sample, history: .sample.dropLast())
    state.press("0", .down)
    #expect(state.cursorRow.contains("09:15:00"))
    var reading = state.desk.reading
    reading.history = .sample
    _ = state.update(.read(reading, UndoTitles()))
    #expect(state.cursorRow.contains("09:15:00"))
  }

  @Test func `a field that is being written in keeps its text and what it began from`() throws {
    var state = try State.sample(try .sample)
    state.press("2", "e")
    state.move(to: "Ägare")
    state.type(" med flera")
    var reading = state.desk.reading
    reading.office.insatser[0].owner = "Region Västerbotten"
    reading.office.insatser[0].name = "Arbetsträning i Norsjö"
    _ = state.update(.read(reading, UndoTitles()))
    #expect(state.cursorRow.contains("Norsjö kommun med flera"))
    #expect(state.rows.contains { $0.contains("Namn *                    Arbetsträning i Norsjö") })
    #expect(
      state.press(.enter) == [
        .save([
          Change(training, .field("ägare", from: "Norsjö kommun", to: "Norsjö kommun med flera"))
        ])
      ])
  }
}
