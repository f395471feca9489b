import Finsam
import Testing
import TextUI

@testable import Dashboard

/// A processledare's half-hour with the program: what is ticked, removed, looked for and repeated.
@Suite struct ASFOfficeTests {
  private let plan = Address("asf/handlingsplan-2014.yaml")

  private func activity(_ id: String) -> Address {
    plan.appending(Step("processmål", "3-2-1")).appending(Step("aktiviteter", id))
  }

  private func state(_ change: (inout Office) throws -> Void = { _ in }) throws -> State {
    var office = try Office.asfSample
    try change(&office)
    var state = try State.sample(office, size: Size(120, 40))
    state.press("6")
    return state
  }

  // MARK: - Ticking off

  @Test(arguments: [("Frukostmöten", "0 av 2 loggade"), ("Nyhetsbrev", "inget loggat")])
  func `what is ticked off says what is missing in the log`(name: String, missing: String) throws {
    var state = try state()
    state.move(to: name)
    let saved = state.press(.space)
    try state.carryOut(saved)
    #expect(state.notice?.text.hasPrefix("Genomförd, men \(missing): läge i ") == true)
    #expect(state.notice?.tone == .warning && state.notice?.hint.hasSuffix(" ångrar") == true)
  }

  @Test func `a row beside marked ones is marked, and ticks nothing off`() throws {
    var state = try state()
    state.press(.home, .space)
    state.move(to: "Frukostmöten")
    #expect(state.press(.space) == [])
    #expect(state.rows.joined().contains("2 markerade"), "\(state.rows)")
    #expect(state.notice == nil)
  }

  @Test func `what is logged as often as the plan says is ticked off without a word`() throws {
    var state = try state { office in
      office.asf.events = try ["2014-03-04", "2014-05-06"].enumerated().map { index, day in
        try .sample(["id": "h\(index)", "dag": day, "aktivitet": "frukost", "slag": "möte"])
      }
    }
    state.move(to: "Frukostmöten")
    try state.carryOut(state.press(.space))
    #expect(state.notice?.text.hasPrefix("Sparat: läge i ") == true)
  }

  @Test(arguments: ["framgår inte", "ej genomförd", ""])
  func `a second key gives back what the state was`(before: String) throws {
    let address = activity("frukost")
    var office = try Office.asfSample
    office.asf.plans[0].processGoals[0].activities[0].state = .done
    let entry = HistoryEntry(
      time: "2014-12-31 14:02:11", user: "anna", step: 1, origin: .edit, about: nil,
      action: .field, address: address, key: "läge", from: before, to: "genomförd")
    #expect(
      PartEditing(office, history: [entry]).toggle([address])
        == [Change(address, .field("läge", from: "genomförd", to: before))])
    // Where nobody knows what it was, it goes on.
    #expect(
      PartEditing(office).toggle([address])
        == [Change(address, .field("läge", from: "genomförd", to: "pågår"))])
  }

  // MARK: - Removing

  @Test func `an activity with rows in the log is asked about, with their number`() throws {
    var state = try state { office in
      office.asf.events = try [
        ("a", "frukost", "2014-03-04"), ("b", "frukost", "2014-04-04"),
        ("c", "brev", "2014-05-04"), ("d", "frukost", "2013-05-04"),
      ].map { id, activity, day in
        try .sample(["id": id, "dag": day, "aktivitet": activity, "slag": "möte"])
      }
    }
    state.move(to: "Frukostmöten")
    #expect(state.press(.delete) == [])
    #expect(
      state.rows.joined().contains("2 händelser i loggen blir utan aktivitet"), "\(state.rows)")
    guard case .save(let changes)? = state.press(.enter).first else {
      Issue.record("nothing removed")
      return
    }
    #expect(changes.count == 1)
    state.press("g")
    state.move(to: "3.2.1")
    state.press(.delete)
    #expect(
      state.rows.joined().contains("2 delar följer med; 3 händelser i loggen blir"),
      "\(state.rows)")
  }

  // MARK: - Finding

  @Test func `what an action is called goes before what is said of another`() throws {
    var state = try state()
    for (typed, title) in [("angra", "Ångra"), ("ångra", "Ångra"), ("oversikt", "Översikt")] {
      state.press(.control("p"))
      state.type(typed)
      let first = state.rows.first { $0.contains("▶") && $0.contains("│ ▶") }
      #expect(first?.contains("▶ \(title)  ") == true, "\(typed): \(first ?? "")")
      state.press(.escape)
    }
  }

  @Test(arguments: ASFView.allCases.dropFirst())
  func `each view of ASF is found by its name, and stands in the menu`(view: ASFView) throws {
    var state = try state()
    state.press("1")
    state.command("ASF: \(view.title)")
    #expect(state.rows[0].contains("▸ ASF ▸ \(view.title)"), "\(state.rows[0])")
    #expect(state.menu().all.contains { $0.entry.command == .go(.asfView(view)) })
  }

  // MARK: - One a year

  @Test func `a year that is there already is told of by its field`() throws {
    var state = try state { office in
      office.asf.census = [try .sample(["år": "2014", "företag": "7"])]
    }
    state.press("v")
    state.type("lägesbild")
    state.press(.enter, "n")
    state.type("2014")
    #expect(state.press(.enter, .control("s")) == [])
    #expect(
      state.notice?.text == "År: ”2014” finns redan. Skriv ett annat, eller ändra raden som finns.")
    #expect(state.cursorRow.contains("År"))
  }

  // MARK: - Many years

  @Test(arguments: [60, 80, 120], ["Flera år", "Lägesbild"])
  func `years that have no room are counted`(width: Int, view: String) throws {
    var office = Office()
    office.asf.census = try (2001...2030).map { year in
      try .sample(["år": "\(year)", "tid": "våren", "företag": "\(year - 2000)"])
    }
    office.forbund.asOfDay = try PrintedDay(text: "2031-01-01")
    var state = try State.sample(office, size: Size(width, 24))
    state.press("6", "v")
    state.type(view)
    state.press(.enter)
    let title = try #require(state.rows.first { $0.contains("\(view)") && $0.contains("‹") })
    let left = title.split(separator: "‹")[1].split(separator: " ")[0]
    let shown =
      state.rows.compactMap { row in
        let head = row.split(separator: "Trend").first ?? ""
        return (2001...2030).count { head.contains(" \($0)") }
      }.max() ?? 0
    #expect(Int(left) == 30 - shown, "\(title): \(shown)")
  }

  // MARK: - The year wheel

  @Test func `a task is ticked for this time, and comes back the next`() throws {
    var office = Office()
    office.forbund.asOfDay = try PrintedDay(text: "2014-03-10")
    office.meetings.yearWheel.tasks = [
      try .sample(["id": "bokslut", "vad": "Årsredovisning", "när": "senast 31 mars"]),
      try .sample(["id": "rapport", "vad": "Kvartalsrapport", "återkommer": "kvartal"]),
    ]
    var state = try State.sample(office, size: Size(120, 40))
    state.command("Möten: Årshjul")
    state.move(to: "Årsredovisning")
    #expect(state.cursorRow.contains("senast 2014-03-31"))
    try state.carryOut(state.press(.space))
    #expect(state.desk.office.meetings.yearWheel.tasks[0].done.map(\.day.text) == ["2014-03-10"])
    state.press("g")
    state.move(to: "Årsredovisning")
    #expect(state.cursorRow.contains("senast 2015-03-31"))
    let due = Preparation(state.desk.office, on: state.desk.day).due
    #expect(due.map(\.task.id) == ["rapport"])
    // The same key takes it back.
    try state.carryOut(state.press(.space))
    #expect(state.desk.office.meetings.yearWheel.tasks[0].done.isEmpty)
    state.press("g")
    state.move(to: "Kvartalsrapport")
    try state.carryOut(state.press(.space))
    #expect(state.cursorRow.contains("2014-04-01–2014-06-30"), "\(state.cursorRow)")
  }

  // MARK: - Line by line

  private func municipalities(_ answers: [String]) throws -> (Conversation, [String]) {
    var talk = try Conversation(ShippedData.reading("gavleborg"))
    talk.say("asf", "välj vy händelser", "ny")
    let fields = talk.say(".allt")
    let line = try #require(fields.first { $0.contains("Kommun:") })
    let number = try #require(line.split(separator: ".").first)
    var read = talk.say(".\(number)")
    for answer in answers { read = talk.say(answer) }
    return (talk, read)
  }

  @Test(arguments: [
    "bollnäs, söderhamn", "Bollnas; Soderhamn", "bolln, söder", "1, Söderhamn",
  ])
  func `several names with commas between are the field's value`(typed: String) throws {
    let (talk, read) = try municipalities([typed])
    let form = try #require(talk.state.screens.top.content as? RecordForm)
    #expect(form.text("kommun") == "Bollnäs, Söderhamn")
    #expect(read.contains { $0.contains("Valt: Bollnäs och Söderhamn.") }, "\(read)")
  }

  @Test func `a number that no choice has is told of, and what is ticked is read out`() throws {
    let (_, outside) = try municipalities([".val", "1 99"])
    #expect(
      outside.contains {
        $0.contains("Förbockat: Bollnäs.") && $0.contains("Det finns inget nummer 99 att välja")
      }, "\(outside)")
    var (talk, kept) = try municipalities([".val", "1 2", ""])
    #expect(kept.contains { $0.contains("”klart” är klart, ”esc” avbryter utan dem.") }, "\(kept)")
    talk.say("klart")
    let form = try #require(talk.state.screens.top.content as? RecordForm)
    #expect(form.text("kommun") == "Bollnäs, Gävle")
  }
}
