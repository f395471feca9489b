import Finsam
import Testing
import TextUI

@testable import Dashboard

/// What a line of words is done with: the row that it names, or nothing at all.
@Suite struct LineCommandTests {
  /// The lists of insatser and of the calendar, standing on their first rows.
  private static func talk(_ way: [String] = ["insatser"]) throws -> Conversation {
    var talk = try Conversation(ShippedData.reading())
    for line in way { talk.say(line) }
    return talk
  }

  /// What would be removed: at once, or after the question that lies over the screen.
  private static func removed(_ talk: Conversation) -> [String] {
    var changes: [Change] = []
    if case .picker(let choice) = talk.state.overlay, case .removal(let asked) = choice.purpose {
      changes = asked
    }
    for case .save(let saved) in talk.effects { changes += saved }
    return changes.map { change in
      switch change.edit {
      case .remove(_, _, let draft): draft.id
      case .delete: DocumentKind.stem(of: change.address.file)
      case .field, .insert, .move, .create: "\(change)"
      }
    }
  }

  @Test(arguments: [
    ("ta bort 12", "texas"), ("ta bort rad 12", "texas"), ("ta bort 12.", "texas"),
    ("ta bort nr 12", "texas"), ("ta bort TExAS", "texas"), ("ta bort texas", "texas"),
    ("Ta bort rad texas", "texas"),
  ])
  func `a row that is named after a command is the one it is done with`(line: String, id: String)
    throws
  {
    var talk = try Self.talk()
    talk.say(line)
    #expect(Set(Self.removed(talk)) == [id], "\(line)")
    #expect(talk.state.overlay != nil)
  }

  @Test(arguments: [
    "ta bort 4 5", "ta bort 4, 5", "ta bort mysam", "ta bort rad 99", "ta bort e",
    "ta bort rad", "ändra 4 5", "ändra mysam", "markera 400", "ta bort alla rader",
  ])
  func `what names no row, or several, is refused and changes nothing`(line: String) throws {
    var talk = try Self.talk()
    let before = talk.state
    let read = talk.say(line)
    var after = talk.state
    #expect(after.notice?.tone == .warning, "\(line): \(read)")
    after.notice = nil
    #expect(after == before, "\(line)")
    #expect(talk.effects.isEmpty)
  }

  @Test func `the calendar's rows are removed by number and by words, as they are read`() throws {
    let way = ["kalender", "1"]
    var names: [String] = []
    for line in ["ta bort 4", "ta bort rad 4", "ta bort 4."] {
      var talk = try Self.talk(way)
      talk.say(line)
      names.append(Self.removed(talk).first ?? "\(talk.state.rows)")
    }
    #expect(Set(names).count == 1, "\(names)")
    var first = try Self.talk(way)
    first.say("ta bort 1")
    #expect(Self.removed(first).first != names[0])
    // Several rows speak of the place: then one is asked which.
    var several = try Self.talk(way)
    let read = several.say("ta bort norsjö")
    #expect(Self.removed(several) == [] && several.effects.isEmpty, "\(read)")
  }

  @Test func `what is marked is not removed in place of the row that is named`() throws {
    var talk = try Self.talk()
    talk.say("markera rad 2", "markera rad 3")
    let read = talk.say("ta bort 12")
    #expect(read.first?.contains("2 markerade rader") == true, "\(read)")
    #expect(Self.removed(talk) == [])
  }

  @Test(arguments: ["ändra texas", "ändra rad 12", "ändra 12", "öppna texas"])
  func `the record that is named is opened`(line: String) throws {
    var talk = try Self.talk()
    talk.say(line)
    #expect(
      talk.state.screens.top.content.place(talk.state.desk)?.address.file.contains("texas")
        == true, "\(line): \(talk.state.screens.top.content.crumb(talk.state.desk))")
  }

  @Test func `the overview's rows are those of the screen, what there is to do among them`() throws
  {
    var talk = try Conversation(ShippedData.reading())
    let read = talk.say("allt")
    let overview = talk.state.desk.overview
    #expect(!overview.due.items.isEmpty)
    for item in overview.due.items {
      #expect(read.contains { $0.contains(item.text.spoken) }, "\(item.text)")
    }
    let count =
      overview.perspectives.count + overview.phases.count + overview.due.items.count
      + (overview.due.older.isEmpty ? 0 : 1) + overview.attention.count
    #expect(talk.state.spoken.count == count)
    // What is done with the förbund there is not done with a row that is named.
    let refused = talk.say("ändra 12")
    #expect(refused.first?.contains("gäller inte raderna här") == true, "\(refused)")
    talk.say("rad \(count)")
    #expect((talk.state.screens.top.content as? OverviewScreen)?.cursor == count - 1)
  }

  // MARK: - Commands where a value is asked for

  @Test(arguments: [
    "avsluta", "ångra", "Ångra", "rad 3", "ta bort", "spara", "esc", "hjälp", "allt",
  ])
  func `a command is not saved as a value before one is asked`(word: String) throws {
    var talk = try Self.talk(["insatser", "ändra rad 12"])
    let asked = talk.say(word)
    if word != "rad 3" {
      #expect(asked.first?.contains("är också ett kommando") == true, "\(word): \(asked)")
      #expect(talk.effects.isEmpty)
    }
    // Something else is the value, as before; the same once more is meant.
    talk.say(word)
    let saved = talk.effects.compactMap { effect -> String? in
      guard case .save(let changes) = effect, case .field(_, _, let to)? = changes.first?.edit
      else { return nil }
      return to
    }
    #expect(saved.first == word)
  }

  @Test func `after the question another value is the value`() throws {
    var talk = try Self.talk(["insatser", "ändra rad 12"])
    talk.say("avsluta", "Texas nord")
    guard case .save(let changes)? = talk.effects.first else {
      Issue.record("\(talk.effects)")
      return
    }
    #expect(changes.first?.edit == .field("namn", from: "TExAS", to: "Texas nord"))
    #expect(talk.effects.count == 1)
  }

  @Test func `a command with a point leaves the form, and says that all is saved`() throws {
    var talk = try Self.talk(["insatser", "ändra rad 12"])
    #expect(talk.say(".spara").first == "Allt är sparat.")
    #expect(talk.state.screens.top.content.tab == .insatser)
    talk.say("ändra rad 12", ".avsluta")
    #expect(talk.effects == [.quit])
  }

  @Test(arguments: [
    ["sortera"], ["meny"], ["kommandon"], ["filtrera"], ["insatser", "skriv till csv-fil …"],
  ])
  func `no question keeps one from leaving`(way: [String]) throws {
    var talk = try Self.talk(["insatser"] + way)
    talk.say(".avsluta")
    #expect(talk.effects.last == .quit, "\(way)")
  }

  @Test func `an unknown word opens nothing, and the next line is a command again`() throws {
    var talk = try Self.talk()
    let read = talk.say("foo")
    #expect(talk.state.overlay == nil && read.first?.contains("inget kommando") == true, "\(read)")
    #expect(talk.say("styrkort").first?.hasPrefix("Styrkort") == true)
    // What is found by its words is offered, and another command is obeyed all the same.
    talk.say("texas", "insatser")
    #expect(talk.state.overlay == nil && talk.state.screens.top.content.tab == .insatser)
  }

  // MARK: - What is read

  @Test func `rows are counted by the numbers that they are read with`() throws {
    var talk = try Self.talk(["insatser"])
    let read = talk.say("texas", "1")
    let count = talk.state.spoken.choiceCount
    let numbered = read.compactMap { $0.split(separator: ".").first.flatMap { Int($0) } }
    #expect(
      read.contains(
        "Till och med rad \(numbered.max() ?? 0) av \(count). Tom rad läser vidare."), "\(read)")
    #expect(read.last?.contains("rad 1 av \(count)") == true, "\(read)")
  }

  @Test func `what to do is said in words that can be written`() throws {
    var talk = try Self.talk()
    let removed = talk.say("ta bort 12", "1")
    #expect(removed.first?.contains("”.ångra” ångrar") == true, "\(removed)")
    #expect(talk.say("översikt", "tillbaka").first?.contains("”avsluta” avslutar") == true)
    talk.say("insatser")
    let form = talk.say("ny", "Norr", ".esc")
    #expect(form.first?.contains("”.spara” sparar, ”.esc” en gång till") == true, "\(form)")
  }
}
