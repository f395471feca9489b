import Finsam
import TextUI

/// A line of words as a command: what it is called, and the row that is named after it.
extension State {
  /// Does what a line of words asks for, or offers what has the words.
  mutating func obey(_ text: String) -> Effect? {
    if text.isEmpty { return nil }
    if let number = Int(text) { return open(number: number) }
    let words = text.split(separator: " ").map(String.init)
    for count in (1...words.count).reversed() {
      let name = words[..<count].joined(separator: " ")
      let rest = words[count...].joined(separator: " ")
      if let outcome = command(named: name, rest) { return outcome.effect }
    }
    if let command = State.command(afterPoint: text), isCommand(command) { return obey(command) }
    return find(text)
  }

  /// Nil where nothing is called so, or nothing that takes the words that follow.
  private mutating func command(named name: String, _ rest: String) -> (effect: Effect?, Void)? {
    if name.lowercased() == "rad", !rest.isEmpty {
      if let line = line(named: NamedRow(rest)) { stand(on: line) }
      return (nil, ())
    }
    if rest.isEmpty, let screen = screen(named: name) {
      visit(.main(screen))
      return (nil, ())
    }
    if let action = action(named: name) {
      return rest.isEmpty ? (perform(action), ()) : perform(action, with: rest)
    }
    guard rest.isEmpty, let key = Key(named: name), !key.isDigit else { return nil }
    return (take(key: key), ())
  }

  private func screen(named name: String) -> MainScreen? {
    MainScreen.allCases.first { screen in
      let facts = screen.facts(desk)
      return facts.isShown && facts.title.lowercased() == name.lowercased()
    }
  }

  /// By its name, its title, or what it is called on this screen. What can be done goes before what
  /// cannot: two may be called alike.
  func action(named name: String) -> Action? {
    let name = name.lowercased()
    if State.isLeaving(name) { return .back }
    let moment = moment
    let here = screens.top.content.barActions(moment).first { $0.title.lowercased() == name }
    if let here { return here.action }
    let all = Action.allCases.filter {
      $0.spokenName == name || $0.facts.title.lowercased() == name
    }
    return all.first { answer($0, moment).availability != .absent } ?? all.first
      ?? screens.top.content.action(called: name)
  }

  /// Does it with the row that is named, or answers with the words what it then asks for. Nil, and
  /// nothing is done, where it does neither.
  private mutating func perform(_ action: Action, with rest: String) -> (effect: Effect?, Void)? {
    let row = NamedRow(rest)
    if spoken.deedsElsewhere.contains(action) {
      notice = Notice(
        "”\(action.spokenName)” gäller inte raderna här. Öppna raden först. Inget är gjort.",
        .warning)
      return (nil, ())
    }
    if action.isOfRow || action == .new && row.isNumber {
      guard let line = line(named: row), !isOfMarked(action) else { return (nil, ()) }
      stand(on: line)
      return (perform(action), ())
    }
    var tried = self
    let effect = tried.perform(action)
    let isAsked =
      tried.overlay != nil || tried.isTypingSearch
      || tried.asked == nil && tried.screens.top.content.isTyping
    if effect == nil, isAsked, tried.screens.depth == screens.depth {
      self = tried
      doubtedLine = rest
      return (take(line: rest), ())
    }
    guard effect == nil, let refused = tried.notice, refused.tone == .warning else { return nil }
    notice = refused
    return (nil, ())
  }

  /// Says that it is done with what is marked, where that is others than the row that is named.
  private mutating func isOfMarked(_ action: Action) -> Bool {
    let marked = spoken.marked
    guard marked > 0, action.isOfMarked else { return false }
    notice = Notice(
      "Du har \(marked.inMarkedRows). ”\(action.spokenName)” för sig gäller det markerade, ”esc” "
        + "tar "
        + "bort markeringen. Inget är gjort.", .warning)
    return true
  }

  /// The line that is named; nil where none is or several are, which is then said.
  private mutating func line(named row: NamedRow) -> Int? {
    let spoken = spoken
    switch row {
    case .number(let number):
      if let line = spoken.line(numbered: number) { return line }
      notice = Notice("Det finns ingen rad \(number).", .warning)
    case .several:
      notice = Notice("Skriv en rad i taget. Inget är gjort.", .warning)
    case .words(let words):
      let lines = spoken.lines(named: words)
      if lines.count == 1 { return lines[0] }
      let told = lines.prefix(State.mostNamed).map { spoken.text($0).clipped(to: 60) }
      let more = lines.count > told.count ? " …" : ""
      notice = Notice(
        lines.isEmpty
          ? "Ingen rad här heter ”\(words)”. Inget är gjort."
          : "”\(words)” kan vara flera rader: \(told.joined(separator: ", "))\(more). "
            + "Skriv numret i stället. Inget är gjort.", .warning)
    }
    return nil
  }

  /// How many rows are told of those that may be meant.
  private static let mostNamed = 5

  private mutating func stand(on line: Int) {
    screens.top.content.click(row: line, pane: spoken.pane, desk, in: contentArea)
  }

  private mutating func open(number: Int) -> Effect? {
    let deed = spoken.deed
    guard let line = line(named: .number(number)) else { return nil }
    stand(on: line)
    return perform(deed)
  }

  /// Offers what the palette finds by the words as they are written; what is only nearly so is told
  /// of, and the next line is a command again.
  private mutating func find(_ text: String) -> Effect? {
    overlay = .picker(commandPicker())
    _ = enter(text)
    guard case .picker(let choice) = overlay else { return nil }
    let picker = choice.picker
    if picker.isSpelledRight { return nil }
    overlay = nil
    let near = text.count < State.leastMisspelled ? [] : picker.found.prefix(3)
    let meant = near.map { "”\(picker.items[$0].title)”" }.joined(separator: ", ")
    notice = Notice(
      "”\(text)” är inget kommando här." + (meant.isEmpty ? "" : " Nära är \(meant).")
        + " Skriv ? för att höra vad du kan göra.")
    return nil
  }

  /// Shorter words are near too much.
  private static let leastMisspelled = 4
}

// MARK: - Commands while something else is asked for

extension State {
  /// What a line says after a point, `.avsluta`; nil where it is no such line.
  static func command(afterPoint text: String) -> String? {
    guard text.hasPrefix("."), !text.hasPrefix("..") else { return nil }
    return String(text.dropFirst()).trimmed
  }

  /// Whether a text is all of a command: a name, or a name and the row that it is of.
  func isCommand(_ text: String) -> Bool {
    let words = text.split(separator: " ").map(String.init)
    return words.indices.contains { index in
      let name = words[...index].joined(separator: " ")
      let rest = words[(index + 1)...].joined(separator: " ")
      if rest.isEmpty, screen(named: name) != nil { return true }
      guard let action = action(named: name) else { return false }
      return rest.isEmpty || action.isOfRow && NamedRow(rest).isNumber
    }
  }

  /// The command of a line that a question laid over the screen is not answered by.
  func commandInPlaceOfAnswer(_ text: String) -> String? {
    if asked != nil { return nil }
    switch overlay {
    case .help, nil: if !isTypingSearch && !screens.top.content.isTyping { return nil }
    case .picker(let choice) where choice.has(itemCalled: text): return nil
    case .picker(let choice):
      if action(named: text) == .quit { return text }
      if case .commands = choice.purpose, !text.isEmpty, !State.isLeaving(text) { return text }
    case .menu, .conflict, .path, .forbund, .tour: break
    }
    guard let command = State.command(afterPoint: text), isCommand(command) else { return nil }
    return command
  }

  /// Leaves what is asked, and does the command; a conflict is answered first.
  mutating func obeyInPlaceOfAnswer(_ command: String) -> Effect? {
    if case .conflict = overlay { return take(line: "") }
    let effect = take(key: .escape)
    return effect != nil || State.isLeaving(command) ? effect : obey(command)
  }

  /// Asks about a line that is the name of a command where a value is asked for; nil where it is
  /// none, or the value can be nothing else.
  func doubt(of text: String) -> Notice? {
    guard isAskedForText(text), isCommand(text) || isAskedForValue && State.isOfReading(text) else {
      return nil
    }
    return Notice(
      "”\(text)” är också ett kommando. Skriv ”.\(text)” för att göra det, eller ”\(text)” en gång "
        + "till om det är det du vill skriva in.", .warning)
  }

  private var isAskedForValue: Bool { asked != nil }

  /// Whether a line would be taken as text.
  private func isAskedForText(_ text: String) -> Bool {
    if asked != nil {
      guard let form = screens.top.content as? RecordForm else { return true }
      guard let index = form.fieldIndex else { return false }
      return form.choices(for: index, desk)?.items.contains { $0.item.title == text } != true
    }
    switch overlay {
    case .path, .forbund: return !State.isLeaving(text)
    case nil:
      return (isTypingSearch || screens.top.content.isTyping) && !State.isLeaving(text)
    case .picker, .help, .menu, .conflict, .tour: return false
    }
  }

  /// Words that only ask for reading, or move in a form.
  private static func isOfReading(_ text: String) -> Bool {
    ["?", "allt", "början", "förra", "hjälp", "igen", "mer", "nästa", "tillägg", "töm", "val"]
      .contains(text.lowercased())
  }
}

/// A row as one names it after a command: `4`, `rad 4`, `4.` or words of it.
private enum NamedRow {
  case number(Int)
  case several
  case words(String)

  init(_ text: String) {
    var text = text.trimmed
    if let space = text.firstIndex(of: " "),
      ["rad", "raderna", "nr", "nummer"].contains(text[..<space].lowercased())
    {
      text = String(text[space...]).trimmed
    }
    let numbers = text.split { $0 == " " || $0 == "," }.map {
      Int($0.hasSuffix(".") ? $0.dropLast() : $0)
    }
    self =
      switch numbers.first {
      case nil: .words(text)
      case _ where numbers.contains(nil): .words(text)
      case .some(.some(let number)) where numbers.count == 1: .number(number)
      case .some: .several
      }
  }

  var isNumber: Bool {
    switch self {
    case .number, .several: true
    case .words: false
    }
  }
}

extension Action {
  /// Whether it is done with the row that one stands on.
  fileprivate var isOfRow: Bool {
    switch self {
    case .open, .edit, .mark, .markRow, .remove, .moveUp, .moveDown, .assess, .decide, .comment,
      .accept, .copy, .openEditor, .reveal:
      true
    default: false
    }
  }

  /// Whether it is done with all that is marked, where anything is.
  fileprivate var isOfMarked: Bool { [.edit, .remove, .assess, .copy].contains(self) }
}

extension Key {
  fileprivate var isDigit: Bool {
    if case .character(let character) = self { character.isNumber } else { false }
  }
}
