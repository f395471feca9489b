import Finsam
import Testing
import TextUI

@testable import Dashboard

/// The program line by line: what is read, and what a written line does.
@Suite struct LineTests {
  @Test func `a list is read a page at a time, each row with its number`() throws {
    var talk = try Conversation(ShippedData.reading())
    let list = talk.say("insatser")
    #expect(list.first == "Insatser, 14 rader")
    #expect(
      list.contains(
        "12. TExAS; Skede: avslutad (tolkning); Deltagare: ca 90; "
          + "Förbundets kostnad: 580 000 kr; Förbundets kostnad per deltagare: ca 6 444 kr"),
      "\(list)")
    #expect(list.last == "Insatser, rad 1 av 14. Vad vill du göra?")
    #expect(
      talk.say("filtrera ungdom").first == "Insatser, 2 av 14 rader, filter: ungdom")
    #expect(talk.say("") == ["Det var allt.", "Insatser, rad 1 av 2. Vad vill du göra?"])
    #expect(talk.say("esc").first == "Insatser, 14 rader")
    let whole = talk.say("rad 12")
    #expect(whole.first?.contains("Ägare: Urkraft") == true, "\(whole)")
    #expect(whole.last == "Insatser, rad 12 av 14. Vad vill du göra?")
    #expect(talk.say("rad 40").first == "Det finns ingen rad 40.")
  }

  @Test func `a detail is read as lines, whole`() throws {
    var talk = try Conversation(ShippedData.reading())
    let detail = talk.say("insatser", "12")
    #expect(detail.first == "Insatser, TExAS")
    #expect(detail.contains("4. Ägare: Urkraft"), "\(detail)")
    let more = try #require(detail.first { $0.hasPrefix("Till och med rad ") })
    #expect(more.hasSuffix(" av \(talk.state.spoken.choiceCount). Tom rad läser vidare."))
    let next = talk.say("")
    #expect(!next.contains("4. Ägare: Urkraft"))
    let all = talk.say("allt")
    #expect(all.count > detail.count && all.contains("4. Ägare: Urkraft"))
  }

  @Test func `a field is changed, and what came of it is read`() throws {
    var talk = try Conversation(ShippedData.reading())
    let form = talk.say("insatser", "ändra 12")
    #expect(form.contains("Rad 1 av 64: Namn (måste fyllas i). Nu: TExAS"), "\(form)")
    #expect(form.last == "Nytt värde?")
    let saved = talk.say("Texas")
    #expect(
      saved == [
        "Sparat: namn i ”Texas”: TExAS → Texas · insatser/texas.yaml rad 2", "Texas",
        "Rad 1 av 64: Namn (måste fyllas i). Nu: Texas", "Nytt värde?",
      ], "\(saved)")
    // An empty line lets a field be, and a choice is made by its word.
    let phase = talk.say("", "", "")
    #expect(phase.contains { $0.hasPrefix("Välj bland: 1 ") }, "\(phase)")
    #expect(talk.effects.count == 1)
  }

  @Test func `what cannot be written is refused with the reason, and asked for again`() throws {
    var talk = try Conversation(ShippedData.reading())
    talk.say("insatser", "ändra 12")
    let list = talk.say(".allt")
    let line = try #require(list.first { $0.contains("Period från") })
    let number = try #require(line.split(separator: ".").first)
    let refused = talk.say(".\(number)", "trettionde maj")
    #expect(refused.contains { $0.contains("”trettionde maj”") }, "\(refused)")
    #expect(refused.last == "Nytt värde?")
    #expect(talk.effects.isEmpty)
    // An empty line leaves it as it was.
    talk.say("")
    #expect(talk.say(".esc").last?.hasPrefix("Insatser, rad") == true)
    #expect(talk.effects.isEmpty)
  }

  @Test func `a goal is assessed, and the reason begins a paragraph of its own`() throws {
    var talk = try Conversation(ShippedData.reading())
    let form = talk.say("styrkort", "bedöm 2")
    #expect(form.contains("Rad 1 av 8: Föreslagen bedömning. Nu: ej uppnått"), "\(form)")
    talk.say("delvis", "Fler är närmare arbete.", "Mest unga.", ".")
    talk.say(".spara")
    guard case .save(let changes)? = talk.effects.last else {
      Issue.record("\(talk.effects)")
      return
    }
    let texts = Dictionary(
      uniqueKeysWithValues: changes.map { change -> (String, String) in
        guard case .field(let key, _, let to) = change.edit else { return ("", "") }
        return (key, to)
      })
    #expect(texts["förslag.status"] == "delvis")
    #expect(
      texts["förslag.motivering"]?.hasSuffix("\n\nFler är närmare arbete.\nMest unga.") == true)
  }

  @Test func `several are ticked by their numbers, and nothing ticked is an answer too`() throws {
    var talk = try Conversation(ShippedData.reading("gavleborg"))
    let form = talk.say("asf", "välj vy händelser", "ny")
    #expect(form.contains { $0.hasPrefix("Rad 2 av 15: Aktivitet.") }, "\(form)")
    let fields = talk.say(".allt")
    let line = try #require(fields.first { $0.contains("Kommun:") })
    let number = try #require(line.split(separator: ".").first)
    let picker = talk.say(".\(number)", ".val")
    #expect(
      picker.last
        == "Vilka? Nummer bockar för eller av, ”klart” är klart. Tom rad läser vidare, eller avbryter "
        + "när allt är läst.")
    talk.say("2 3", "3", "klart")
    let form2 = try #require(talk.state.screens.top.content as? RecordForm)
    #expect(form2.text("kommun") == "Gävle", "\(form2.text("kommun"))")
  }

  @Test func `what is chosen among lies over the screen, and leaves it as it was read`() throws {
    var talk = try Conversation(ShippedData.reading())
    talk.say("insatser", "rad 3")
    let picker = talk.say("sortera")
    #expect(picker.first?.hasPrefix("Sortera efter, ") == true, "\(picker)")
    #expect(talk.say("avbryt") == ["Insatser, rad 3 av 14. Vad vill du göra?"])
    #expect(talk.say("sortera ägare").last == "Insatser, rad 7 av 14. Vad vill du göra?")
  }

  @Test func `the palette finds by words, and what is found is chosen by its number`() throws {
    var talk = try Conversation(ShippedData.reading())
    let found = talk.say("mysam")
    #expect(found.first?.hasPrefix("”mysam” är inget kommando här.") == true, "\(found)")
    let texas = talk.say("texas")
    #expect(texas.first?.hasPrefix("Kommandon, ") == true, "\(texas)")
    #expect(texas.contains("1. TExAS. Insats."), "\(texas)")
    #expect(talk.say("1").first == "Insatser, TExAS")
  }

  @Test func `where a figure is from is asked for, and the next line is the answer`() throws {
    var talk = try Conversation(ShippedData.reading())
    talk.say("insatser", "fyll i period")
    let asked = talk.say("12")
    #expect(
      asked.suffix(2) == [
        "Var kommer talen ifrån? Källan skrivs med varje tal. Enter utan text: ingen källa.",
        "Källa? Tom rad skriver ingen källa, ”.esc” sparar inget.",
      ], "\(asked)")
    #expect(talk.effects.isEmpty)
    let saved = talk.say("SUS")
    #expect(saved.last == "Nytt värde?", "\(saved)")
    guard case .save(let changes)? = talk.effects.last else {
      Issue.record("\(talk.effects)")
      return
    }
    #expect(
      changes.contains { change in
        if case .insert(_, _, let draft) = change.edit { return draft.text("källa") == "SUS" }
        if case .field("källa", _, let to) = change.edit { return to.hasSuffix("SUS") }
        return false
      })
    // Asked for again it can be taken away, or be as it was.
    #expect(talk.say(".källa").contains("Källa nu: SUS"))
    #expect(talk.say("").last == "Nytt värde?")
    talk.say(".källa", ".töm")
    #expect(talk.say("").contains { $0.hasPrefix("Ingen källa skrivs.") })
  }

  @Test func `the menu is chosen from by number or name, and any other word means what it does`()
    throws
  {
    var talk = try Conversation(ShippedData.reading())
    #expect(talk.say("meny").last == "Vilken? Nummer eller namn; tom rad avbryter.")
    #expect(talk.say("999").first?.contains("nummer 999") == true)
    talk.say("avsluta")
    #expect(talk.effects == [.quit])
    talk.say("meny", "styrkort")
    #expect(talk.state.screens.top.content is StyrkortScreen)
    talk.say("meny", "esc")
    #expect(talk.state.overlay == nil)
  }

  @Test func `what is wrong with a value is read once`() throws {
    var talk = try Conversation(ShippedData.reading())
    talk.say("insatser", "ändra 12")
    let line = try #require(talk.say(".allt").first { $0.contains("Period från") })
    let number = try #require(line.split(separator: ".").first)
    let refused = talk.say(".\(number)", "trettionde maj")
    #expect(refused.count { $0.contains("”trettionde maj”") } == 1, "\(refused)")
  }

  @Test func `what is told names words to write, and no keys`() throws {
    var talk = try Conversation(ShippedData.reading())
    #expect(talk.say("esc").first == "Du är redan i översikten. ”avsluta” avslutar.")
  }

  @Test func `where there is no plan its year is not spoken of`() throws {
    var office = try Office.sample
    office.forbund.name = "Nytt"
    var talk = try Conversation(
      OfficeReading(name: "nytt", office: office, problems: [], history: []))
    talk.say("asf")
    #expect(
      talk.say("året före").first?.hasPrefix("Det finns ingen handlingsplan för något år före.")
        == true)
    let offered = talk.say("igen")
    _ = offered
    #expect(!talk.say("ny handlingsplan").contains { $0.contains("inget kommando") })
  }

  /// Every action that can be done has a name that does it, on every screen.
  @Test(arguments: ["skelleftea-norsjo", "gavleborg"])
  func `whatever can be done can be asked for by its name`(forbund: String) throws {
    for screen in MainScreen.allCases {
      var talk = try Conversation(ShippedData.reading(forbund))
      talk.say(screen.facts(talk.state.desk).title)
      for content in [
        talk,
        {
          var inside = talk; inside.say("1"); return inside
        }(),
      ] {
        let state = content.state
        guard state.asked == nil else { continue }
        for action in Action.allCases where state.availability(action) == .available {
          for name in [action.spokenName, action.facts.title] {
            let found = state.action(named: name)
            #expect(
              found == action || found.map { state.availability($0) } == .available,
              "\(screen) \(name) is \(String(describing: found))")
          }
        }
      }
    }
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `whatever is written, something is read and one question asked`(seed: UInt64) throws {
    var chance = SeededNumbers(seed: seed)
    var talk = try Conversation(
      ShippedData.reading(seed.isMultiple(of: 2) ? "gavleborg" : "skelleftea-norsjo"))
    let words =
      Action.allCases.map(\.spokenName)
      + MainScreen.allCases.map { $0.facts(talk.state.desk).title }
      + [
        "", "", "klart", "ja", "nej", "igen", "allt", "början", "?", "12 mars", "texas",
        "å \u{1B}[2J",
      ]
    for _ in 0..<150 {
      let number = String(Int.random(in: 0...30, using: &chance))
      var line = words.randomElement(using: &chance) ?? ""
      if Int.random(in: 0..<3, using: &chance) == 0 { line = number }
      if Int.random(in: 0..<5, using: &chance) == 0 { line += " " + number }
      if Int.random(in: 0..<3, using: &chance) == 0 { line = "." + line }
      if line.contains("avsluta") { continue }
      let read = talk.say(line)
      #expect(read.last?.isEmpty == false, "\(line)")
      #expect(read.count { $0.hasSuffix("?") && $0 == read.last } <= 1)
      #expect(talk.state.size == Size(1000, 24))
    }
  }
}
