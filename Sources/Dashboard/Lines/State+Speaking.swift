import Finsam

extension State {
  /// What stands before the person now, as lines to read.
  var spoken: SpokenScreen {
    overlay?.spoken(desk) ?? screens.top.content.spoken(desk, in: contentArea)
  }

  /// What is asked for a value of now; nil where a line is a command, or answers something else.
  var asked: SpokenQuestion? {
    overlay == nil && !isTypingSearch ? screens.top.content.asked(desk) : nil
  }

  /// Whether the next line is words to filter or search by.
  var asksForWords: Bool {
    overlay == nil && asked == nil && (isTypingSearch || screens.top.content.isTyping)
      && screens.top.content.lookup == (isTypingSearch ? .searches : .filters)
  }

  /// The one question that waits for an answer.
  var question: String {
    if let overlay { return overlay.question }
    if let asked { return asked.question }
    if asksForWords { return "Vilka ord? Tom rad tar bort dem." }
    let spoken = spoken
    let place =
      spoken.choiceCount == 0
      ? "" : spoken.currentNumber.map { ", rad \($0) av \(spoken.choiceCount)" } ?? ""
    return "\(screens.top.content.crumb(desk).spoken)\(place). Vad vill du göra?"
  }

  /// The names of what the help bar would show, for somebody who has just come to the screen.
  var offered: [String] {
    let moment = moment
    return screens.top.content.barActions(moment).filter {
      answer($0.action, moment).availability == .available && !$0.action.isSpokenOtherwise
    }.map { $0.title.lowercased() }
  }
}

extension Action {
  /// What is said in other ways where nothing is drawn.
  var isSpokenOtherwise: Bool {
    switch self {
    case .open, .nextPane, .previousPane, .palette, .help: true
    default: false
    }
  }

  /// Whether it has no meaning where nothing is drawn.
  var isOfDrawing: Bool { [.theme, .mouse, .suspend].contains(self) }

  /// What it is called where it is written.
  var spokenName: String { name.replacing("_", with: " ") }
}

/// What can be said, and what it does, for those who ask.
enum SpokenHelp {
  private static let lines = [
    "Du skriver en rad och trycker Enter. Svaret läses upp, och sedan kommer nästa fråga.",
    "Ett nummer öppnar raden med numret. ”rad 3” ställer dig bara där, ”ändra 3” ändrar den, och "
      + "”ändra” med radens namn gör detsamma.",
    "Tom rad läser vidare. ”igen” läser om, ”början” läser från början, ”allt” läser allt.",
    "Ett ord gör något: ”filtrera ungdom”, ”sortera”, ”ångra”, ”tillbaka”, ”avsluta”.",
    "Namnet på en skärm går dit. Andra ord söks bland alla kommandon, poster och inställningar.",
    "En tangent kan skrivas med sitt namn: ”esc”, ”F8”, ”e”.",
  ]

  private static let formLines = [
    "Det du skriver blir fältets värde. Tom rad behåller värdet och går till nästa fält.",
    "En rad som börjar med punkt är ett kommando: .töm tömmer fältet, .förra går till fältet före, "
      + ".7 går till rad 7, .allt läser alla fält, .val läser vad som går att välja, .spara sparar "
      + "och går ut, .esc går ut.",
    "Ett värde som börjar med punkt skrivs med två punkter. Är värdet också namnet på ett kommando "
      + "frågar programmet först: skriv det en gång till.",
  ]

  static func lines(of state: State) -> [String] {
    let moment = state.moment
    let all = Action.allCases.filter { !$0.isMovement }.map {
      (action: $0, availability: state.answer($0, moment).availability)
    }
    let can = all.filter { $0.availability == .available }.map { action, _ in
      "\(action.spokenName): \(action.facts.help)"
    }
    let cannot = all.compactMap { action, availability -> String? in
      guard case .unavailable(let reason) = availability else { return nil }
      return "\(action.spokenName), inte just nu: \(reason)"
    }
    let screens = MainScreen.allCases.map { $0.facts(state.desk) }.filter(\.isShown).map {
      "\($0.title.lowercased()): \($0.help)"
    }
    return (state.asked == nil ? lines : formLines) + ["Här kan du:"] + can + screens + cannot
  }
}
