import Finsam
import ScreenSnapshots
import Testing
import TextUI

@testable import Dashboard

/// Cases and follow-ups are entered, corrected and removed on the screen.
@Suite struct KAACaseTests {
  private static let texts = [
    "ärende": "k-4", "födelsedag": "1998-06-07", "kommun": "Norsjö", "intagsgrupp": "avbrott",
    "händelsedag": "2014-12-31",
  ]

  private static func draft(_ texts: [String: String]) -> Draft {
    Draft(
      id: texts["ärende"] ?? "",
      fields: KAACase.fields.map(\.shape.key).compactMap { key in
        texts[key].map { Draft.Text(key, $0) }
      })
  }

  private static func write(_ texts: [String: String], in state: inout State) {
    for key in ["födelsedag", "kommun", "intagsgrupp"] {
      let label = KAACase.field(key)?.shape.label ?? ""
      state.press(.home)
      state.move(to: label + " *")
      state.press(.enter)
      state.type(texts[key] ?? "")
      state.press(.enter)
    }
  }

  @Test(arguments: [Size(80, 24), Size(60, 18)])
  func `a new case proposes its number and day, and the list stands on it with its due day`(
    size: Size
  ) throws {
    var state = try State.sample(try .youths, size: size)
    state.press("7", "/")
    state.type("skellefteå")
    state.press(.enter, "N")
    expectSnapshot(state.shown, named: "kaa-nytt-arende-\(size.width)x\(size.height)")
    Self.write(Self.texts, in: &state)
    let effects = state.press(.control("s"))
    #expect(
      effects == [
        .save([
          Change(
            Address(KAACase.path), .insert(part: "rader", after: "k-3", Self.draft(Self.texts)))
        ])
      ])
    try state.carryOut(effects)
    #expect(state.rows[2].contains("med påhittade exempel · 4"))
    #expect(state.cursorRow.contains("k-4"))
    #expect(state.cursorRow.contains("om 14 dagar"))
    #expect(!state.rows.joined().contains("1998-06-07"))
  }

  @Test func `the first case of a förbund begins the register`() throws {
    var state = try State.sample(try .sample)
    state.press("7", "N")
    Self.write(Self.texts, in: &state)
    let effects = state.press(.control("s"))
    let draft = Self.draft(Self.texts.merging(["ärende": "kaa-1"]) { $1 })
    #expect(
      effects == [
        .save([Change(Address(KAACase.path), .insert(part: "rader", after: nil, draft))])
      ])
    try state.carryOut(effects)
    #expect(state.cursorRow.contains("kaa-1"))
  }

  @Test func `a case is not saved until what must be there is there`() throws {
    var state = try State.sample(try .youths)
    state.press("7", "N")
    #expect(state.press(.control("s")) == [])
    #expect(state.notice?.text.hasPrefix("Födelsedag: ") == true)
    state.press(.home, .enter)
    state.type("k 4")
    #expect(state.press(.enter) == [])
    #expect(state.notice?.tone == .error)
  }

  @Test func `the municipality of a case is picked among the members'`() throws {
    var office = try Office.youths
    office.forbund.members = try .municipalities
    var state = try State.sample(office)
    state.press("7", "N")
    state.move(to: "Kommun *")
    state.press(.enter)
    #expect(state.rows.contains { $0.contains("Bollnäs") })
    #expect(!state.rows.contains { $0.contains("Arbetsförmedlingen") })
    state.type("gäv")
    state.press(.enter)
    #expect(state.form?.fields.first { $0.shape.key == "kommun" }?.text == "Gävle")
  }

  @Test func `a new case that cannot be true is not saved, and the cursor stands on what is wrong`()
    throws
  {
    var state = try State.sample(try .youths)
    state.press("7", "N")
    Self.write(Self.texts.merging(["födelsedag": "1990-06-07"]) { $1 }, in: &state)
    #expect(state.press(.control("s")) == [])
    #expect(state.notice?.text == "Födelsedag: " + KAAFault.tooOld(20).words)
    #expect(state.cursorRow.contains("Födelsedag"))
    #expect(state.rows.contains { $0.contains("✖ Ungdomen hade redan fyllt 20 år") })
  }

  @Test func `a field is not saved where it would make the case impossible`() throws {
    var state = try State.sample(try .youths)
    state.press("7")
    state.move(to: "k-1")
    _ = state.update(.revealed("k-1", state.desk.reading, UndoTitles()))
    state.press("e")
    for (label, typed, fault) in [
      ("Inbjuden", "2013-10-09", KAAFault.invitedTooEarly),
      ("Avslutad", "2014-09-30", .endedBeforeEvent),
      ("Avslutad", "2104-12-30", .farAhead("avslutad")),
      ("Tidigare ärende", "k-1", .ownPredecessor),
    ] {
      state.press(.home)
      state.move(to: label)
      state.press(.enter, .control("u"))
      state.type(typed)
      #expect(state.press(.enter) == [])
      #expect(state.notice?.text == "\(label): \(fault.words)")
      state.press(.escape)
    }
    state.press(.home)
    state.move(to: "Folkbokförd ")
    state.press(.enter)
    state.type("nej")
    #expect(state.press(.enter) == [])
    #expect(state.notice?.text == "Folkbokförd: " + KAAFault.residentWithoutDay.words)
  }

  @Test func `what came of a follow-up is asked for, and one that says nothing does not count`()
    throws
  {
    var state = try State.sample(try .youths)
    state.press("7")
    state.move(to: "k-1")
    state.press("n")
    #expect(state.press(.control("s")) == [])
    #expect(state.notice?.text.hasPrefix("Utfall: Fältet får inte vara tomt.") == true)
    #expect(state.rows[0].hasSuffix("per \(state.desk.board.day.text) "), "\(state.rows[0])")
    #expect(!KAAFollowUp().isContact)
  }

  @Test func `short days are read by the day that KAA is of, which the calendar marks`() throws {
    var office = try Office.youths
    office.forbund.kaa.asOfDay = SerialDay(try Day(text: "2025-12-31"))
    var state = try State.sample(office)
    state.press("7")
    state.move(to: "k-1")
    state.press("n", .home)
    state.move(to: "Dag *")
    state.press(.enter, .control("u"), .function(7))
    #expect(state.rows.contains { $0.contains("december 2025") })
    state.press(.escape)
    state.type("fredag")
    state.press(.enter)
    #expect(state.rows.contains { $0.contains("2025-12-26") })
  }

  @Test func `a follow-up that cannot be true is not saved`() throws {
    var state = try State.sample(try .youths)
    state.press("7")
    state.move(to: "k-1")
    state.press("n", .home)
    state.move(to: "Dag *")
    state.press(.enter, .control("u"))
    state.type("2014-09-30")
    state.press(.enter)
    state.move(to: "Utfall *")
    state.press(.enter)
    state.type("nådd")
    state.press(.enter)
    #expect(state.press(.control("s")) == [])
    #expect(state.notice?.text == "Dag: " + KAAFault.followUpBeforeEvent.words)
  }

  @Test func `a case that is shown is corrected field by field`() throws {
    var state = try State.sample(try .youths)
    state.press("7")
    state.move(to: "k-1")
    _ = state.update(.revealed("k-1", state.desk.reading, UndoTitles()))
    state.press("e")
    #expect(KAACase.fields.count == state.form?.fields.count)
    state.move(to: "Kommun")
    state.press(.enter, .control("u"))
    state.type("Malå")
    let effects = state.press(.enter)
    #expect(
      effects == [
        .save([
          Change(KAACase.address(id: "k-1"), .field("kommun", from: "Norsjö", to: "Malå"))
        ])
      ])
    try state.carryOut(effects)
    state.press(.escape)
    #expect(state.cursorRow.contains("Malå"))
  }

  @Test func `a case is removed with its follow-ups and with what leads to it, as one step`() throws
  {
    var office = try Office.youths
    office.kaa.cases[1].previous = "k-1"
    var state = try State.sample(office)
    state.press("7")
    state.move(to: "k-1")
    #expect(state.press(.delete) == [])
    #expect(state.rows.joined().contains("ärende k-1"), "\(state.rows)")
    #expect(state.rows.joined().contains("1 del följer med"), "\(state.rows)")
    let effects = state.press(.enter)
    #expect(
      effects == [
        .save([
          Change(
            Address(KAAFollowUp.path),
            .remove(part: "rader", after: nil, Outline(office.kaa.followUps[0]).draft)),
          Change(KAACase.address(id: "k-2"), .field("tidigare_ärende", from: "k-1", to: "")),
          Change(
            Address(KAACase.path),
            .remove(part: "rader", after: nil, Outline(office.kaa.cases[0]).draft)),
        ])
      ])
    try state.carryOut(effects)
    #expect(state.rows[2].contains("KAA · 2"))
    #expect(
      state.notice?.text == "Sparat: borttagning av ärende k-1 och 2 ändringar till")
    #expect(state.notice?.hint == "Ctrl+Z ångrar")
  }

  @Test func `in the detail Delete takes the line's own record, and on a field nothing`() throws {
    var state = try State.sample(try .youths, size: Size(80, 60))
    state.press("7")
    state.move(to: "k-1")
    state.press(.enter)
    let whole = state.press(.delete, .enter)
    state.move(to: "••• · ••• · •••")
    let one = state.press(.delete)
    state.move(to: "Kommun")
    let none = state.press(.delete)
    #expect([whole, one, none].map { $0.map(\.changeCount) } == [[2], [1], []])
    #expect(
      state.notice
        == Notice(
          "Ställ markören på en uppföljning, eller överst för hela ärendet.", .warning))
  }

  @Test func `a follow-up of a case that is shown is corrected`() throws {
    var state = try State.sample(try .youths)
    state.press("7")
    state.move(to: "k-1")
    _ = state.update(.revealed("k-1", state.desk.reading, UndoTitles()))
    state.press(.enter)
    state.move(to: "2014-11-20 · brev")
    state.press("e")
    state.move(to: "Utfall")
    state.press(.enter)
    state.type("nådd")
    let effects = state.press(.enter)
    #expect(
      effects == [
        .save([
          Change(
            KAAFollowUp.address(id: "u-07"), .field("utfall", from: "ej nådd", to: "nådd"))
        ])
      ])
    try state.carryOut(effects)
    state.press(.escape)
    #expect(state.cursorRow.contains("2014-11-20 · brev · nådd"))
  }
}

extension State {
  /// The form on top.
  fileprivate var form: RecordForm? {
    screens.top.content as? RecordForm
  }
}

extension KAAFault {
  fileprivate var words: String { "\(message) \(advice)" }
}

extension Effect {
  /// How many changes it saves.
  fileprivate var changeCount: Int {
    if case .save(let changes) = self { changes.count } else { 0 }
  }
}
