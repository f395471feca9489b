import Finsam
import Testing
import TextUI

@testable import Dashboard

/// Adding, removing, moving and ticking off what records are made of.
@Suite struct PartTests {
  private let training = Address("insatser/arbetstraning.yaml")
  private let goal = Address("styrkort/2014.yaml", [Step("mål", "individ-1")])

  private func decisions(at text: String) throws -> State {
    var state = try State.sample(try .sample)
    state.press("2", .enter)
    state.move(to: text)
    return state
  }

  private func goalDetail(at text: String) throws -> State {
    var state = try State.sample(try .sample)
    state.press("3", .down, .enter)
    state.move(to: text)
    return state
  }

  private let extra = Draft(
    id: "b2",
    fields: [
      Draft.Text("id", "b2"), Draft.Text("dag", "2014-06-12"), Draft.Text("vad", "Utökning"),
      Draft.Text("belopp", "80000"),
    ])

  @Test func `an outcome beyond the whole has a bar of its own length`() throws {
    func bar(_ outcome: String) throws -> String {
      var measure = try Measure.sample([
        "id": "m1", "namn": "Andel", "enhet": "%", "riktning": "minst", "målvärde": "100",
      ])
      measure.outcomes = [try .sample(["id": "2014", "värde": outcome])]
      let desk = Desk(
        reading: OfficeReading(name: "prov", office: Office()), undo: UndoTitles(),
        session: try .sample())
      let address = Address("styrkort/2014.yaml", [Step("mål", "x"), Step("mått", "m1")])
      let lines = Detail(of: measure, at: address, desk.detailContext).lines(width: 60)
      return try #require(lines.map(\.text).first { $0.contains("┃") })
    }
    let beyond = try bar("200")
    #expect(beyond.hasSuffix("█") && beyond.prefix { $0 != "┃" }.count == beyond.count / 2)
    #expect(try bar("50").hasSuffix("┃"))
  }

  @Test func `Space ticks an activity off, and on again`() throws {
    var state = try goalDetail(at: "Samtal varje vecka")
    let activity = goal.appending(Step("aktiviteter", "a1"))
    let ticked = state.press(.space)
    #expect(
      ticked == [.save([Change(activity, .field("läge", from: "ej genomförd", to: "genomförd"))])])
    try state.carryOut(ticked)
    #expect(state.cursorRow.contains("✔ genomförd  Samtal varje vecka"))
    #expect(
      state.press(.space) == [
        .save([Change(activity, .field("läge", from: "genomförd", to: "pågår"))])
      ])
  }

  @Test func `Delete on a line that shows one field does not remove the goal`() throws {
    var state = try goalDetail(at: "Bedömning")
    #expect(state.press(.delete).isEmpty)
    #expect(state.shown.snapshot.contains("Ställ markören på ett mått, ett beslut"))
  }

  @Test func `Ctrl+S while one still types saves the new measure with what was typed`() throws {
    var state = try goalDetail(at: "Mått (1)")
    state.press("n")
    state.type("Andel i studier")
    let fields = [Draft.Text("id", "m2"), Draft.Text("namn", "Andel i studier")]
    #expect(
      state.press(.control("s")) == [
        .save([Change(goal, .insert(part: "mått", after: "m1", Draft(id: "m2", fields: fields)))])
      ])
  }

  @Test func `Ctrl+S saves nothing while the line is wrong`() throws {
    var state = try goalDetail(at: "Mått (1)")
    state.press("n")
    state.type("Andel i studier")
    state.press(.enter)
    state.move(to: "Målvärde")
    state.type("hälften")
    #expect(state.press(.control("s")) == [])
    #expect(state.cursorRow.contains("hälften"))
  }

  @Test func `an id that somebody takes while the form is open is proposed anew, one's own stays`()
    throws
  {
    for own in [nil, "andel"] {
      var state = try goalDetail(at: "Mått (1)")
      state.press("n")
      state.type("Andel i studier")
      state.press(.enter)
      if let own {
        state.move(to: "Id ")
        state.press(.enter, .control("u"))
        state.type(own)
        state.press(.enter)
      }
      var reading = state.desk.reading
      for id in ["m2", "andel"] {
        let theirs = Draft(id: id, fields: [Draft.Text("id", id), Draft.Text("namn", "Deras")])
        try reading.office.apply(Change(goal, .insert(part: "mått", after: "m1", theirs)))
      }
      _ = state.update(.read(reading, UndoTitles()))
      let id = own ?? "m3"
      let fields = [Draft.Text("id", id), Draft.Text("namn", "Andel i studier")]
      #expect(
        state.press(.control("s")) == [
          .save([Change(goal, .insert(part: "mått", after: "m1", Draft(id: id, fields: fields)))])
        ])
    }
  }

  @Test func `what a new part was to stand behind may be gone when it is saved`() throws {
    var state = try goalDetail(at: "Mått (1)")
    state.press("n")
    state.type("Andel i studier")
    state.press(.enter)
    let office = state.desk.office
    let first = try #require(office.outline(at: goal.appending(Step("mått", "m1")))).draft
    let theirs = Draft(
      id: "andel", fields: [Draft.Text("id", "andel"), Draft.Text("namn", "Deras")])
    var reading = state.desk.reading
    try reading.office.apply(Change(goal, .insert(part: "mått", after: "m1", theirs)))
    try reading.office.apply(Change(goal, .remove(part: "mått", after: nil, first)))
    _ = state.update(.read(reading, UndoTitles()))
    let fields = [Draft.Text("id", "m2"), Draft.Text("namn", "Andel i studier")]
    #expect(
      state.press(.control("s")) == [
        .save([
          Change(goal, .insert(part: "mått", after: "andel", Draft(id: "m2", fields: fields)))
        ])
      ])
  }

  @Test func `n adds a measure behind the last one`() throws {
    var state = try goalDetail(at: "Mått (1)")
    state.press("n")
    state.type("Andel i studier")
    state.press(.enter)
    state.move(to: "Målvärde")
    state.type("ca 40")
    let saved = state.press(.enter, .control("s"))
    #expect(
      saved == [
        .save([
          Change(
            goal,
            .insert(
              part: "mått", after: "m1",
              Draft(
                id: "m2",
                fields: [
                  Draft.Text("id", "m2"), Draft.Text("namn", "Andel i studier"),
                  Draft.Text("målvärde", "ca 40"),
                ])))
        ])
      ])
    try state.carryOut(saved)
    #expect(state.rows.contains { $0.contains("Mått (2)") })
    #expect(state.cursorRow.contains("Andel i studier"))
  }

  @Test func `a new part that lacks something is not saved, and the field is pointed at`() throws {
    var state = try goalDetail(at: "Mått (1)")
    state.press("n", .home)
    #expect(state.press(.control("s")) == [])
    #expect(state.notice == Notice("Mått: Fältet får inte vara tomt. Skriv ett värde.", .error))
    #expect(state.cursorRow.contains("Mått *"))
  }

  @Test func `Delete empties one field of a new part, however often it is pressed`() throws {
    var state = try goalDetail(at: "Mått (1)")
    state.press("n")
    state.move(to: "Utgångsläge")
    state.type("40")
    state.press(.enter, .down)
    state.type("65")
    state.press(.enter, .up, .up, .up, .delete, .delete, .delete)
    #expect(state.cursorRow.contains("Utgångsläge               –"))
    #expect(state.rows.contains { $0.contains("Målvärde                  65") })
  }

  @Test func `a new insats gets its file name from its name`() throws {
    var state = try State.sample(try .sample)
    state.press("2", "n")
    state.type("Hälsans Trädgård")
    #expect(
      state.press(.enter, .control("s")) == [
        .save([
          Change(
            Address("insatser/halsans-tradgard.yaml"),
            .create(
              Draft(id: "halsans-tradgard", fields: [Draft.Text("namn", "Hälsans Trädgård")])))
        ])
      ])
  }

  @Test(arguments: [("Örtagården", "ortagarden-2"), ("???", "insats")])
  func `a file name that is taken or empty is made another`(name: String, id: String) throws {
    var state = try State.sample(try .sample)
    state.press("2", "n")
    state.type(name)
    #expect(
      state.press(.enter, .control("s")) == [
        .save([
          Change(
            Address("insatser/\(id).yaml"),
            .create(Draft(id: id, fields: [Draft.Text("namn", name)])))
        ])
      ])
  }

  @Test func `Delete removes a decision`() throws {
    var state = try decisions(at: "Utökning")
    let removed = state.press(.delete)
    #expect(
      removed == [.save([Change(training, .remove(part: "beslut", after: "b1", extra))])])
    try state.carryOut(removed)
    #expect(!state.rows.contains { $0.contains("Utökning") && !$0.contains("Sparat") })
    #expect(
      state.notice
        == Notice(
          "Sparat: borttagning av beslut ”Utökning” i ”Arbetsträning”: belopp 80 000 kr", .good,
          hint: "Ctrl+Z ångrar", at: "insatser/arbetstraning.yaml", endsWithMost: true))
  }

  @Test func `Delete in the list removes the whole insats`() throws {
    var state = try State.sample(try .sample)
    state.press("2", .end)
    #expect(
      state.press(.delete) == [
        .save([
          Change(
            Address("insatser/ortagarden.yaml"),
            .delete(
              Draft(
                id: "ortagarden",
                fields: [
                  Draft.Text("namn", "Örtagården"), Draft.Text("form", "förstudie"),
                  Draft.Text("skede", "avslutad"), Draft.Text("ägare", "Region Övik"),
                ])))
        ])
      ])
  }

  @Test func `Shift and arrows move a decision, and the cursor goes with it`() throws {
    var state = try decisions(at: "Förlängning")
    let first = state.press(.shiftUp)
    #expect(
      first == [.save([Change(training, .move(part: "beslut", id: "b3", from: "b2", to: "b1"))])])
    try state.carryOut(first)
    #expect(state.cursorRow.contains("Förlängning"))
    let second = state.press(.shiftUp)
    #expect(
      second == [.save([Change(training, .move(part: "beslut", id: "b3", from: "b1", to: nil))])])
    try state.carryOut(second)
    #expect(state.press(.shiftUp) == [])
    #expect(state.notice == Notice("Den kan inte flyttas längre.", .warning))
    #expect(
      state.press(.shiftDown) == [
        .save([Change(training, .move(part: "beslut", id: "b3", from: nil, to: "b1"))])
      ])
  }

  @Test func `parts move in a form too`() throws {
    var state = try State.sample(try .sample)
    state.press("2", "e")
    state.move(to: "Förlängning ")
    try state.carryOut(state.press(.shiftUp))
    #expect(state.cursorRow.contains("Förlängning "))
    #expect(
      state.press(.delete) == [
        .save([
          Change(
            training,
            .remove(
              part: "beslut", after: "b1",
              Draft(
                id: "b3",
                fields: [
                  Draft.Text("id", "b3"), Draft.Text("dag", "2014-11-28"),
                  Draft.Text("vad", "Förlängning"),
                ])))
        ])
      ])
  }

  @Test func `a part that could not be saved is still in its form`() throws {
    var state = try goalDetail(at: "Mått (1)")
    state.press("n")
    state.type("Andel i studier")
    let first = state.press(.enter, .control("s"))
    _ = state.update(.notSaved("Disken är full.", state.desk.reading, UndoTitles()))
    #expect(state.rows.contains { $0.contains("Andel i studier") })
    #expect(state.press(.control("s")) == first)
  }
}

extension PartTests {
  /// Every field that names others of its document offers them by name, and never itself.
  @Test func `an item of the agenda is chosen to stand under another, and not under itself`() throws
  {
    var office = try Office.sample
    var meeting = Meeting()
    meeting.id = "2014-06-12"
    meeting.items = [
      try .sample(["id": "1", "rubrik": "Information"]),
      try .sample(["id": "2", "rubrik": "Rapport från projekten"]),
    ]
    office.meetings.all = [meeting]
    let item = Address(meeting.address.file, [Step(PartKey.items, "2")])
    let desk = try State.sample(office).desk
    let form = try #require(RecordForm(.edit(Place(item)), desk))
    let under = try #require(form.fields.firstIndex { $0.shape.key == "under" })
    #expect(form.choices(for: under, desk)?.items.map(\.item.title) == ["Information", "(tomt)"])
  }
}
