import Finsam
import TextUI

extension State {
  mutating func perform(_ command: Command) -> Effect? {
    switch command {
    case .perform(let action): return perform(action)
    case .visit(let screen): visit(.main(screen))
    case .go(let destination): visit(destination)
    case .useTheme(let name): return .useTheme(name)
    }
    return nil
  }

  /// Every action that can be named, those that apply here first, and every theme. What does not
  /// apply is there too, so that a word one looks for is never answered by another action.
  func commandPicker() -> ChoicePicker {
    let moment = moment
    let actions = Action.allCases.filter { !$0.isMovement && $0 != .palette }
      .map { (action: $0, availability: answer($0, moment).availability) }
    func items(_ isMeant: (Availability) -> Bool) -> [(Command, Picker.Item)] {
      actions.filter { isMeant($0.availability) }.map {
        (.perform($0.action), item(of: $0.action, $0.availability))
      }
    }
    let screens = MainScreen.allCases.map { (Command.visit($0), item(of: $0)) }
    let entries =
      items { $0 == .available } + screens + items { $0 != .available && $0 != .absent }
      + items { $0 == .absent } + themeCommands
    return ChoicePicker(
      PickerRequest(
        purpose: .commands(entries.map(\.0)), title: "Kommandon",
        items: entries.map { PickerItem(id: "", $0.1) }))
  }

  var themeCommands: [(Command, Picker.Item)] {
    desk.session.themes.map {
      (.useTheme($0.name), Picker.Item("Tema: \($0.title)", synonyms: ["färger"]))
    }
  }

  /// Adds the records and settings that have what is typed, behind the palette's own commands.
  func widen(_ choice: inout ChoicePicker) {
    if choice.purpose == .changes { return offerDay(&choice) }
    if let known = choice.known { return offerWords(&choice, beside: known) }
    guard case .commands(let commands) = choice.purpose else { return }
    let own = commands.prefix { if case .go = $0 { false } else { true } }
    let found = PaletteSearch(choice.picker.filter.text, desk).found
    choice.purpose = .commands(own + found.map { .go($0.destination) })
    choice.ids = [String](repeating: "", count: own.count + found.count)
    choice.picker.items = choice.picker.items.prefix(own.count) + found.map(\.item)
  }

  /// Offers what is typed as it is written, behind what is known.
  private func offerWords(_ choice: inout ChoicePicker, beside known: [PickerItem]) {
    let text = choice.picker.filter.text.trimmed
    let typed = PickerItem(id: text, Picker.Item("”\(text)”, som du skriver det", synonyms: [text]))
    let items = text.isEmpty ? known : known + [typed]
    choice.ids = items.map(\.id)
    choice.picker.items = items.map(\.item)
  }

  /// Offers the day that is typed, beside those that are known.
  private func offerDay(_ choice: inout ChoicePicker) {
    let text = choice.picker.filter.text
    let known = HistoryView.items(desk)
    var typed = HistoryView.item(typed: text, desk)
    if let item = typed {
      typed = PickerItem(
        id: item.id, Picker.Item(item.item.title, detail: item.item.detail, synonyms: [text]))
    }
    let items = known + [typed].compactMap(\.self)
    choice.ids = items.map(\.id)
    choice.picker.items = items.map(\.item)
  }

  func item(of action: Action, _ availability: Availability) -> Picker.Item {
    let facts = action.facts
    let detail =
      switch availability {
      case .available: facts.help
      case .unavailable(let reason): "Nu inte: \(reason)"
      case .absent: "Finns inte här. " + facts.help
      }
    return Picker.Item(
      facts.title, detail: detail, keyLabel: desk.session.keys.keys(of: action).first?.label ?? "",
      synonyms: [facts.synonyms])
  }

  func item(of screen: MainScreen) -> Picker.Item {
    let facts = screen.facts(desk)
    // Who looks for the styrkort finds it first, whatever the förbund calls it.
    let usual = screen == .styrkort ? Styrkort.usualName : facts.title
    return Picker.Item(
      facts.title == usual ? usual : "\(facts.title) (\(usual.lowercasedFirst))",
      detail: hindrance.map { "Nu inte: \($0)" } ?? facts.help,
      keyLabel: desk.session.keys.key(of: screen)?.label ?? "", synonyms: [facts.synonyms])
  }
}

extension Action {
  /// Shows something else in place of the screen, or ends the program.
  var leavesScreen: Bool {
    switch self {
    case .chooseForbund, .nextFinding, .drafts, .tour, .quit: true
    default: false
    }
  }

  /// Moves the cursor and nothing else.
  var isMovement: Bool {
    switch self {
    case .up, .down, .pageUp, .pageDown, .first, .last, .open, .back, .nextPane, .previousPane:
      true
    default: false
    }
  }
}
