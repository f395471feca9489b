import Finsam
import Testing
import TextUI

@testable import Dashboard

/// What comes out of the form of something that exists: one change at a time.
@Suite struct EditingTests {
  private let training = Address("insatser/arbetstraning.yaml")

  private func form(at label: String = "Namn") throws -> State {
    var state = try State.sample(try .sample)
    state.press("2", "e")
    state.move(to: label)
    return state
  }

  private func change(_ key: String, from: String, to: String) -> [Effect] {
    [.save([Change(training, .field(key, from: from, to: to))])]
  }

  @Test func `Enter opens a field, Enter saves it`() throws {
    var state = try form()
    #expect(state.press(.enter) + state.type(" 2") == [])
    #expect(
      state.press(.enter) == change("namn", from: "Arbetsträning", to: "Arbetsträning 2"))
  }

  @Test(arguments: [(Key.tab, 1), (.down, 1), (.backTab, -1), (.up, -1), (.enter, 0)])
  func `the key that takes what is written leads on as it does elsewhere`(key: Key, by rows: Int)
    throws
  {
    var beside = try form(at: "Ägare")
    if rows != 0 { beside.press(rows > 0 ? .down : .up) }
    let next = beside.cursorRow.prefix(20)
    var state = try form(at: "Ägare")
    state.type(" x")
    try state.carryOut(state.press(key))
    #expect(state.cursorRow.hasPrefix(next))
    #expect(state.desk.office.insats("arbetstraning")?.owner.hasSuffix(" x") == true)
  }

  @Test func `a figure is written anew, and never glued to the one before`() throws {
    var state = try form(at: "Ålder från")
    state.type("18")
    try state.carryOut(state.press(.enter))
    state.type("20")
    #expect(state.press(.enter) == change("ålder.från", from: "18", to: "20"))
  }

  @Test(arguments: ["Namn", "Ägare", "Målgrupp", "Period från", "Anteckning"])
  func `what Esc leaves in a field comes back with Ctrl+Z, and nothing else is undone`(
    label: String
  ) throws {
    var numbers = SeededNumbers(seed: 7)
    for _ in 1...12 {
      var state = try form(at: label)
      let row = state.cursorRow
      let letters = (0..<Int.random(in: 1...8, using: &numbers)).map { _ in
        String("abcåäö 0123".randomElement(using: &numbers) ?? "a")
      }.joined()
      state.press(.enter)
      state.type("x" + letters)
      for _ in 0..<Int.random(in: 0...2, using: &numbers) { state.press(.left) }
      let written = state.screens
      // A longer text is asked about first.
      state.press(.escape)
      if state.notice?.text.contains("Esc en gång till") == true { state.press(.escape) }
      #expect(state.notice?.text == "Fältet är som förut. Ctrl+Z tar fram det du skrev.")
      #expect(state.cursorRow == row)
      if Bool.random(using: &numbers) { state.press(.down) }
      #expect(state.press(.control("z")) == [], "the step on disk stays")
      #expect(state.notice?.text == "Det du skrev är tillbaka. Det är inte sparat än.")
      #expect(state.screens.top == written.top)
    }
  }

  @Test func `once something else is saved Ctrl+Z takes that back`() throws {
    var state = try form()
    state.press(.enter)
    state.type(" 2")
    state.press(.escape)
    state.move(to: "Ägare")
    state.press(.enter)
    state.type("x")
    try state.carryOut(state.press(.enter))
    #expect(state.press(.control("z")) == [.undo])
  }

  @Test func `what is emptied tells how to get it back`() throws {
    var state = try form(at: "Ägare")
    try state.carryOut(state.press(.delete))
    #expect(state.notice?.hint == "Ctrl+Z ångrar")
    #expect(state.notice?.position == "insatser/arbetstraning.yaml")
  }

  @Test func `a draft that one goes on with is asked about again before it is dropped`() throws {
    var state = try State.sample(try .sample)
    state.press("2", "n")
    state.type("Bageriet")
    state.press(.enter, .escape)
    #expect(state.notice?.text.hasPrefix("Inget är sparat än.") == true)
    state.press(.up, .escape)
    #expect(state.notice?.text.hasPrefix("Inget är sparat än.") == true)
    #expect(!state.screens.isAtBottom)
    state.press(.escape)
    #expect(state.screens.isAtBottom)
  }

  @Test func `a verdict keeps the day that was written before it`() throws {
    var state = try State.sample(try .sample)
    state.press("3", .down, "b")
    state.move(to: "Förslagets dag")
    state.press(.enter)
    state.type("2014-12-01")
    state.press(.enter, .home, .enter)
    state.type("delv")
    state.press(.enter)
    let goal = Address("styrkort/2014.yaml", [Step("mål", "individ-1")])
    guard case .save(let changes)? = state.press(.control("s")).first else {
      return #expect(Bool(false))
    }
    #expect(
      changes.contains(Change(goal, .field("förslag.dag", from: "", to: "2014-12-01"))))
    #expect(changes.count == 2)
  }

  @Test(arguments: [
    ("Hälsans trädgård", "halsans-tradgard"), ("Ung – i rörelse", "ung-i-rorelse"),
    ("  (2014)  ", "2014"), ("Café Ö!", "cafe-o"), ("–", ""),
  ])
  func `an id is made of the letters of a name`(name: String, id: String) {
    #expect(NewId.slug(name) == id)
  }

  @Test func `what was saved is seen and told of`() throws {
    var state = try form()
    state.press(.enter)
    state.type(" 2")
    try state.carryOut(state.press(.enter))
    #expect(state.cursorRow.contains("Namn *                    Arbetsträning 2"))
    #expect(
      state.notice
        == Notice(
          "Sparat: namn i ”Arbetsträning 2”: Arbetsträning → Arbetsträning 2", .good,
          at: "insatser/arbetstraning.yaml", endsWithMost: true))
  }

  @Test func `a field that is left as it was saves nothing`() throws {
    var state = try form()
    #expect(state.press(.enter, .enter) == [])
    #expect(state.press(.enter) + state.type("x") + state.press(.escape) == [])
    #expect(state.cursorRow.contains("Arbetsträning "))
  }

  @Test func `Tab saves the field too`() throws {
    var state = try form()
    state.press(.enter)
    state.type("!")
    #expect(state.press(.tab) == change("namn", from: "Arbetsträning", to: "Arbetsträning!"))
  }

  @Test func `typing continues a text, Backspace takes from it, and Delete empties the field`()
    throws
  {
    var state = try form(at: "Ägare")
    state.type("en")
    #expect(state.press(.enter) == change("ägare", from: "Norsjö kommun", to: "Norsjö kommunen"))
    state = try form(at: "Ägare")
    #expect(state.press(.backspace) == [])
    #expect(state.press(.enter) == change("ägare", from: "Norsjö kommun", to: "Norsjö kommu"))
    state = try form(at: "Ägare")
    #expect(state.press(.delete) == change("ägare", from: "Norsjö kommun", to: ""))
  }

  @Test(arguments: ["Ägare", "Period från", "Ålder från"])
  func `what Backspace began Esc takes back, and nothing was saved`(field: String) throws {
    var state = try form(at: field)
    let before = state.rows
    #expect(state.press(.backspace) == [])
    if field.contains("från") { state.type("31/2 2014") }
    #expect(state.press(.escape) == [])
    #expect(Array(state.rows[..<20]) == Array(before[..<20]))
  }

  @Test(arguments: [
    ("12 mars", "2014-03-12"), ("12/3", "2014-03-12"), ("idag", "2014-12-31"),
    ("v 37", "2014-09-08"), ("20150305", "2015-03-05"), ("5 maj 2013", "2013-05-05"),
  ])
  func `a day is typed as one says it`(typed: String, day: String) throws {
    var state = try form(at: "Period från")
    state.type(typed)
    #expect(state.press(.enter) == change("period.start", from: "2014-01-01", to: day))
  }

  @Test func `a day typed after Enter replaces the one that stands there`() throws {
    var state = try form(at: "Period från")
    state.press(.enter)
    state.type("12 mars")
    #expect(
      state.press(.enter) == change("period.start", from: "2014-01-01", to: "2014-03-12"))
  }

  @Test func `a day can be mended character by character`() throws {
    var state = try form(at: "Period från")
    state.press(.enter, .backspace)
    state.type("2")
    #expect(
      state.press(.enter) == change("period.start", from: "2014-01-01", to: "2014-01-02"))
  }

  @Test func `typing on a long text loses no letter`() throws {
    var state = try form(at: "Målgrupp")
    state.type("Alla")
    let changes = state.press(.control("s"))
    guard case .save(let saved) = changes.first,
      case .field(_, let from, let to) = saved.first?.edit
    else { return #expect(Bool(false), "nothing was saved") }
    #expect(to == from + "Alla")
  }

  @Test func `arrows turn days and months`() throws {
    var state = try form(at: "Period från")
    state.press(.enter, .up, .up, .down, .pageUp, .pageUp, .pageDown)
    #expect(state.press(.enter) == change("period.start", from: "2014-01-01", to: "2014-02-02"))
  }

  @Test func `an arrow in an empty day field begins with today`() throws {
    var state = try form(at: "Period till")
    state.press(.enter, .down, .up)
    #expect(state.press(.enter) == change("period.slut", from: "", to: "2015-01-01"))
  }

  @Test func `a day that does not exist stays in the field with what is wrong`() throws {
    var state = try form(at: "Period från")
    state.type("31 juni")
    #expect(state.press(.enter) == [])
    #expect(
      state.notice
        == Notice(
          "Period från: 31 juni 2014 finns inte: månaden har 30 dagar. Skriv en dag som finns i kalendern.",
          .error))
    #expect(state.cursorRow.contains("31 juni"))
    state.press(.control("u"))
    state.type("30 juni")
    #expect(state.press(.enter) == change("period.start", from: "2014-01-01", to: "2014-06-30"))
  }

  @Test func `what is wrong is said while one types`() throws {
    var state = try form(at: "Ålder från")
    state.type("tjugo")
    #expect(state.rows.contains { $0.contains("✖ ”tjugo” är ingen ålder i hela år.") })
  }

  @Test(arguments: [
    ("Ålder från", "−5", "”-5” är ingen ålder i hela år."),
    ("Period till", "31 december 2013", "Det går baklänges, från 2014-01-01 till 2013-12-31."),
    ("Period i ord", "2013–2012", "Det går baklänges, från 2013 till 2012."),
    ("Ålder från", "1.234", "”1.234” är ingen ålder i hela år."),
  ])
  func `what cannot be is refused and stays in the field`(
    label: String, typed: String, reason: String
  ) throws {
    var state = try form(at: label)
    state.press(.enter, .control("u"))
    state.type(typed)
    #expect(state.press(.enter) == [])
    #expect(state.notice?.text.hasPrefix("\(label): \(reason)") == true, "\(state.notice as Any)")
    #expect(state.cursorRow.contains(typed))
  }

  @Test func `a period may be one day`() throws {
    var state = try form(at: "Period till")
    state.type("1 januari 2014")
    #expect(state.press(.enter) == change("period.slut", from: "", to: "2014-01-01"))
  }

  @Test func `a number with two readings is told of by what the field takes, while one types`()
    throws
  {
    var state = try form(at: "Ålder från")
    state.type("1.234")
    #expect(state.rows.contains { $0.contains("✖ ”1.234” är ingen ålder i hela år.") })
  }

  @Test func `a name that must be there cannot be emptied`() throws {
    var state = try form()
    #expect(state.press(.delete) == [])
    #expect(
      state.notice == Notice("Namn: Fältet får inte vara tomt. Skriv ett värde.", .error))
  }

  @Test func `a choice is picked, or emptied`() throws {
    var state = try form(at: "Skede")
    state.press(.enter)
    state.type("avslu")
    #expect(state.press(.enter) == change("skede", from: "pågående", to: "avslutad"))
    state = try form(at: "Skede")
    state.press(.enter)
    state.type("tomt")
    #expect(state.press(.enter) == change("skede", from: "pågående", to: ""))
  }

  @Test func `typing on a choice searches it, from the first letter`() throws {
    var state = try form(at: "Skede")
    state.type("avs")
    #expect(state.rows.contains { $0.contains("│ avs ") })
    #expect(state.press(.enter) == change("skede", from: "pågående", to: "avslutad"))
    state = try form(at: "Skede")
    state.press(.space)
    #expect(state.rows.contains { $0.contains("Skriv för att söka") })
  }

  @Test func `what to do about a fault is read in a small window too`() throws {
    var state = try State.sample(try .sample, size: Size(60, 18))
    state.press("2", "e")
    state.move(to: "Period från")
    state.press(.enter)
    state.type(" den 31 juni")
    state.press(.enter)
    let fault = state.rows.drop { !$0.contains("✖") }.prefix(2).map(\.trimmed)
    #expect(
      fault.joined(separator: " ").hasSuffix(
        "Skriv till exempel 2014-12-31 eller 31/12 2014."))
  }

  @Test func `long text is written over several lines`() throws {
    var state = try form(at: "Beskrivning")
    state.press(.enter)
    state.type("En rad")
    state.press(.enter)
    state.type("och en till")
    #expect(
      state.press(.control("s")) == change("beskrivning", from: "", to: "En rad\noch en till"))
  }

  @Test func `F4 lets one write in an editor of one's own`() throws {
    var state = try form(at: "Ägare")
    #expect(state.press(.function(4)) == [.editText("Norsjö kommun")])
    #expect(
      state.update(.edited("Norsjö och Skellefteå\n"))
        == change("ägare", from: "Norsjö kommun", to: "Norsjö och Skellefteå").first)
  }

  @Test func `a goal's chain is picked among the goals of the styrkort`() throws {
    var state = try State.sample(try .sample)
    state.press("2", .enter)
    state.move(to: "Sex av tio")
    state.press("e")
    state.move(to: "Stödjer målet")
    state.press(.enter)
    state.type("balans")
    #expect(
      state.press(.enter) == [
        .save([
          Change(
            training.appending(Step("mål", "mal-1")),
            .field("stödjer", from: "2014/individ-1", to: "2014/ekonomi-1"))
        ])
      ])
  }

  @Test func `an id cannot be changed, and it is said why`() throws {
    var state = try State.sample(try .sample)
    state.press("3", .down, "e")
    state.move(to: "Id")
    #expect(state.press(.enter) + state.type("x") == [])
    #expect(state.notice == Notice(EditRefusal.idIsFixed.message, .warning))
  }

  @Test func `a part is opened from its owner's form`() throws {
    var state = try form(at: "Utökning")
    state.press(.enter)
    state.move(to: "Belopp")
    state.press(.enter, .control("u"))
    state.type("90 000 kr")
    #expect(
      state.press(.enter) == [
        .save([
          Change(
            training.appending(Step("beslut", "b2")),
            .field("belopp", from: "80000", to: "90000"))
        ])
      ])
  }

  @Test func `the förbund is edited from the overview`() throws {
    var state = try State.sample(try .sample)
    state.press("e")
    state.move(to: "Län")
    state.type("Västerbotten")
    #expect(
      state.press(.enter) == [
        .save([Change(Address("forbund.yaml"), .field("län", from: "", to: "Västerbotten"))])
      ])
  }

  @Test func `a text that could not be saved is still in its field`() throws {
    var state = try form(at: "Ägare")
    state.type("en")
    state.press(.enter)
    _ = state.update(.notSaved("Mappen är låst av anna.", state.desk.reading, UndoTitles()))
    #expect(state.cursorRow.contains("Norsjö kommunen"))
    #expect(
      state.press(.enter) == change("ägare", from: "Norsjö kommun", to: "Norsjö kommunen"))
  }

  @Test func `a record that others removed leaves no form to be caught in`() throws {
    var state = try form(at: "Ägare")
    state.type("en")
    var reading = state.desk.reading
    reading.office.insatser.removeFirst()
    _ = state.update(.read(reading, UndoTitles()))
    #expect(state.cursorRow.contains("Någon har tagit bort posten. Det du skrev står kvar här."))
    #expect(state.press("y") == [.copy("Norsjö kommunen")])
    #expect(state.press(.enter, .escape, .escape) == [])
    #expect(state.screens.isAtBottom)
  }

  @Test func `a record that comes back brings back what one wrote in it`() throws {
    var state = try form(at: "Ägare")
    state.type("en")
    let whole = state.desk.reading
    var reading = whole
    reading.office.insatser.removeFirst()
    _ = state.update(.read(reading, UndoTitles()))
    // What one types on meanwhile has nowhere to go, and is not obeyed.
    #expect(state.type("q2u") == [])
    _ = state.update(.read(whole, UndoTitles()))
    #expect(
      state.press(.enter) == change("ägare", from: "Norsjö kommun", to: "Norsjö kommunen"))
  }

  @Test func `Esc asks before it throws away a long text, and undo works in it`() throws {
    var state = try form(at: "Beskrivning")
    state.press(.enter)
    state.type("En hel eftermiddag")
    state.press(.escape)
    #expect(
      state.notice
        == Notice("Texten är inte sparad. Ctrl+S sparar, Esc en gång till kastar den.", .warning))
    state.type("s arbete")
    state.press(.control("z"))
    state.press(.control("z"))
    state.press(.control("y"))
    #expect(
      state.press(.control("s"))
        == change("beskrivning", from: "", to: "En hel eftermiddags"))
    state = try form(at: "Beskrivning")
    state.press(.enter, .escape)
    #expect(state.notice == Notice("Fältet är som förut."))
    state.press(.enter)
    state.type("x")
    state.press(.escape, .escape)
    #expect(state.notice == Notice("Fältet är som förut. Ctrl+Z tar fram det du skrev."))
  }

  @Test func `the wheel moves no cursor away from a field that is being written`() throws {
    var state = try form(at: "Ägare")
    state.type("en")
    state.mouse(.wheelDown, at: Point(x: 20, y: 10))
    state.mouse(.wheelUp, at: Point(x: 20, y: 10))
    #expect(
      state.press(.enter) == change("ägare", from: "Norsjö kommun", to: "Norsjö kommunen"))
  }

  @Test func `what an editor of one's own leaves when it fails stays in the field, unsaved`() throws
  {
    var state = try form(at: "Ägare")
    state.type("en")
    #expect(state.press(.function(4)) == [.editText("Norsjö kommunen")])
    _ = state.update(.editFailed("Norsjö och Malå"))
    #expect(state.cursorRow.contains("Norsjö och Malå"))
    state.press(.control("z"))
    #expect(state.cursorRow.contains("Norsjö kommunen"))
    state.press(.control("y"))
    #expect(
      state.press(.enter) == change("ägare", from: "Norsjö kommun", to: "Norsjö och Malå"))
  }
}
