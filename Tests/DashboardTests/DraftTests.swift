import Finsam
import Testing
import TextUI

@testable import Dashboard

/// What is written in a form and not saved is kept, and can be taken up again.
@Suite struct DraftTests {
  private static let ways: [[Key]] = [
    ["2", "e"], ["2", "n"], ["3", .down, "b"], ["3", .down, "e"], ["9", .end, "a"],
    ["6", "v", "h", "ä", "n", "d", .enter, "n"],
    ["2", .enter, .end, "n"], ["e"],
  ]

  /// A form with something written in it that a person has not saved.
  private func written(_ way: [Key], _ text: String, rows: Int, ends: Bool) throws -> State {
    var state = try State.sample(try .sample)
    for key in way { state.press(key) }
    for _ in 0..<rows { state.press(.down) }
    state.press(.enter)
    if case .picker = state.overlay { return state }
    state.type(text)
    if ends { _ = state.update(.input(.key(.tab))) }
    return state
  }

  private func form(_ state: State) -> RecordForm? {
    state.screens.top.content as? RecordForm
  }

  @Test func `a draft comes back from its text and its form as it was`() throws {
    var chance = SeededNumbers(seed: 5)
    let texts = [
      "Hej", "å ä\u{301}ö 👩‍👩‍👧", "\"citat\" \\ och\ttab", "2014-03-12", "12", "\u{202E}x", " ",
    ]
    var drafts = 0
    for _ in 0..<60 {
      let way = Self.ways.randomElement(using: &chance) ?? []
      let text = texts.randomElement(using: &chance) ?? ""
      let state = try written(
        way, text, rows: Int.random(in: 0..<9, using: &chance),
        ends: Bool.random(using: &chance))
      guard let draft = form(state)?.draft else { continue }
      drafts += 1
      #expect(FormDraft(text: draft.text) == draft)
      let again = try #require(RecordForm(resuming: draft, state.desk))
      #expect(again.draft?.writtenText == draft.writtenText, "\(way)")
      #expect(again.reasonToStay != nil)
      #expect(!state.desk.holds(draft))
    }
    #expect(drafts > 25)
  }

  @Test func `a text that is anything else is no draft`() throws {
    let draft = try #require(form(try written(["2", "n"], "Hej", rows: 0, ends: false))?.draft)
    let text = draft.text
    var cut = 0
    for index in text.indices where FormDraft(text: String(text[..<index])) != nil { cut += 1 }
    #expect(cut == 0)
    #expect(FormDraft(text: text + "x") == nil)
    #expect(FormDraft(text: "{\"@\":\"edit\"}") == nil)
  }

  @Test func `a draft is kept when keys rest, and removed when the form is saved or left`() throws {
    var state = try State.sample(try .sample)
    state.press("2", "n")
    state.type("Verkstan")
    #expect(state.timeout == State.draftRest)
    guard case .keepDraft(let draft?)? = state.update(.input(.quiet)) else {
      return #expect(Bool(false), "not kept")
    }
    #expect(draft.writtenText == "Verkstan")
    #expect(state.timeout == nil)
    // Nothing new: nothing is written.
    #expect(state.update(.input(.quiet)) == nil)
    var left = state
    #expect(left.update(.input(.key(.escape))) == .keepDraft(nil))
    left.press(.escape)
    #expect(form(left) == nil)
    guard case .save(let changes)? = state.update(.input(.key(.control("s")))) else {
      return #expect(Bool(false), "not saved")
    }
    var reading = state.desk.reading
    for change in changes { try reading.office.apply(change) }
    #expect(state.update(.saved(changes, reading, UndoTitles())) == .keepDraft(nil))
    #expect(state.desk.holds(draft))
  }

  @Test func `who writes without a rest loses few keys at most`() throws {
    var state = try State.sample(try .sample)
    state.press("2", "e")
    state.move(to: "Beskrivning")
    state.press(.enter)
    var kept = ""
    for number in 1...200 {
      if case .keepDraft(let draft?)? = state.update(.input(.key("x"))) { kept = draft.writtenText }
      #expect(number - kept.count <= State.mostKeysUnkept)
    }
  }

  @Test func `a window that is closed leaves the draft, and then the program ends`() throws {
    var state = try State.sample(try .sample)
    state.press("2", "n")
    state.type("Verkstan")
    guard case .keepDraft(let draft?)? = state.update(.input(.ended)) else {
      return #expect(Bool(false), "not kept")
    }
    #expect(draft.writtenText == "Verkstan")
    #expect(state.update(.draftKept) == .quit)
    state = try State.sample(try .sample)
    #expect(state.update(.input(.ended)) == .quit)
  }

  @Test func `nothing is kept of youths`() throws {
    let ways: [[Key]] = [["7", "N"], ["7", "n"], ["7", .enter, .end, "e"]]
    for way in ways {
      var state = try State.sample(try .youths)
      for key in way { state.press(key) }
      for row in 0..<12 {
        var copy = state
        for _ in 0..<row { copy.press(.down) }
        copy.type("x2014-12-24")
        #expect(form(copy)?.draft == nil)
        #expect(copy.update(.input(.ended)) == .quit)
      }
    }
    var state = try State.sample(try .youths)
    state.press("9")
    for _ in 0..<20 {
      var copy = state
      copy.press("a")
      copy.type("för att")
      if let draft = form(copy)?.draft {
        #expect(DocumentKind(path: draft.address.file)?.isConfidential == false)
      }
      state.press(.down)
    }
  }

  @Test func `in read-only mode nothing is kept and nothing asked`() throws {
    var state = try State.sample(try .sample, isReadOnly: true)
    state.press("2", "e")
    state.type("x")
    #expect(state.update(.input(.quiet)) == nil)
    #expect(state.update(.opened(state.desk.reading, UndoTitles())) == nil)
  }

  private func waiting() throws -> WaitingDraft {
    let state = try written(["2", "e"], "en", rows: 5, ends: false)
    let draft = try #require(form(state)?.draft)
    return WaitingDraft(name: "17-1", draft: draft, time: "2014-12-30 16:40:12")
  }

  @Test func `a draft of an earlier run is offered, and taken up where it was left`() throws {
    var state = try State.sample(try .sample)
    _ = state.update(.draftsFound([try waiting()], notes: []))
    #expect(state.rows.contains { $0.contains("Du har inte sparat: ") })
    #expect(state.cursorRow.contains("▶ Återuppta"))
    #expect(state.press(.enter) == [.takeDraft("17-1")])
    #expect(state.cursorRow.contains("Norsjö kommunen"))
    let change = Change(
      Address("insatser/arbetstraning.yaml"),
      .field("ägare", from: "Norsjö kommun", to: "Norsjö kommunen"))
    #expect(state.press(.enter) == [.save([change])])
  }

  @Test func `a draft that meets another's change asks, and does not overwrite`() throws {
    var office = try Office.sample
    office.insatser[0].owner = "Malå kommun"
    var state = try State.sample(office)
    _ = state.update(.draftsFound([try waiting()], notes: []))
    state.press(.enter)
    let change = Change(
      Address("insatser/arbetstraning.yaml"),
      .field("ägare", from: "Norsjö kommun", to: "Norsjö kommunen"))
    #expect(state.press(.enter) == [.save([change])])
  }

  @Test func `a draft may be thrown away, or wait`() throws {
    var state = try State.sample(try .sample)
    let drafts = [try waiting(), WaitingDraft(name: "18-1", draft: try waiting().draft, time: "")]
    _ = state.update(.draftsFound(drafts, notes: []))
    state.type("kast")
    #expect(state.press(.enter) == [.discardDraft("17-1")])
    #expect(state.waitingDrafts.map(\.name) == ["18-1"])
    state.type("sen")
    #expect(state.press(.enter) == [])
    #expect(state.overlay == nil)
    #expect(state.command("Utkast") == [])
    #expect(state.press(.enter) == [.takeDraft("18-1")])
    state.press(.escape, .escape)
    #expect(state.command("Utkast") == [])
    #expect(state.notice == Notice("Det finns inget osparat utkast.", .warning))
  }

  @Test func `of a record that is gone the text can be copied`() throws {
    var office = try Office.sample
    office.insatser.removeFirst()
    var state = try State.sample(office)
    _ = state.update(.draftsFound([try waiting()], notes: []))
    #expect(state.rows.contains { $0.contains("Posten är borta: ") })
    #expect(state.press(.enter) == [.copy("Norsjö kommunen")])
    #expect(state.waitingDrafts.count == 1)
  }

  @Test func `while a conflict is asked about the text is still kept`() throws {
    var state = try Everywhere.conflict()
    #expect(state.keptDraft?.writtenText == "Norsjö kommunen")
    #expect(state.update(.input(.ended)) == .quit)
  }
}
