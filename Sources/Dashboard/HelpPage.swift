import Finsam
import TextUI

/// What can be done here, made from the action table.
struct HelpPage: Equatable, Sendable {
  let title: String
  let lines: [Line]
  private var state = LineListState()

  init(state: State) {
    title = "Hjälp: \(state.screens.top.content.crumb(state.desk))"
    let width = max(40, min(100, state.size.width - 6))
    var lines: [Line] = [Line("Här kan du:", .popupTitle)]
    let content = state.screens.top.content
    let isWriting = content.isWriting
    let table = state.desk.session.keys
    /// Whether the key is no command here: text, or something of the screen's own, as a letter that
    /// begins a figure is.
    func isTaken(_ key: Key) -> Bool {
      if isWriting { return key.isText }
      var tried = content
      return tried.type(key, state.desk, in: state.contentArea) != nil
    }
    func keys(_ action: Action) -> [Key] { table.keys(of: action).filter { !isTaken($0) } }
    let here = Action.allCases.filter { !isWriting || !keys($0).isEmpty }
    let moment = state.moment
    let answers = here.map { (action: $0, availability: state.answer($0, moment).availability) }
    for (action, availability) in answers where availability == .available {
      lines += HelpPage.lines(action.facts.title, keys(action), action.facts.help, width)
    }
    if !isWriting, state.hindrance == nil {
      for screen in MainScreen.allCases {
        let facts = screen.facts(state.desk)
        let keys = [table.key(of: screen)].compactMap(\.self).filter { !isTaken($0) }
        lines += HelpPage.lines(facts.title, keys, facts.help, width)
      }
    }
    let own = content.helpWords
    if !own.isEmpty {
      lines += [.blank] + own.flatMap { $0.wrapped(to: width) }.map { Line($0, .popup) }
    }
    if isWriting {
      lines += HelpPage.writing.flatMap { $0.wrapped(to: width) }.map { Line($0, .popup) }
    }
    let blocked = answers.flatMap { action, availability -> [Line] in
      guard case .unavailable(let reason) = availability else { return [] }
      return HelpPage.lines(action.facts.title, keys(action), reason, width)
    }
    if !blocked.isEmpty {
      lines += [.blank, Line("Inte just nu:", .popupTitle)] + blocked
    }
    let screen = content.tab ?? state.screens.first.content.tab
    let notes =
      (screen?.signs ?? MainScreen.signsOfGoals) + [
        "▶ raden där du står  ▷ raden i den andra rutan, eller något att börja med  → Enter leder "
          + "vidare  … mer finns än som får plats",
        "Varje ändring sparas i filen genast och kan ångras, också i morgon.",
      ]
    lines += [.blank] + notes.flatMap { $0.wrapped(to: width) }.map { Line($0, .popup) }
    self.lines = lines
  }

  private static let writing = [
    "Bokstäver, siffror och tecken skrivs i fältet.",
    "\(RecordForm.calendarKey.label) öppnar en kalender vid ett datum.",
  ]

  private static func lines(
    _ title: String, _ keys: [Key], _ text: String, _ width: Int
  ) -> [Line] {
    let keys = keys.isEmpty ? "(kommandon)" : keys.map(\.label).joined(separator: ", ")
    let rows = "\(title). \(text)".wrapped(to: max(20, width - 16))
    return rows.enumerated().map { index, row in
      Line([Span((index == 0 ? keys : "").padded(to: 16), .popupTitle), Span(row, .popup)])
    }
  }

  /// Moves in the page; false for a key that closes it. `screen` is where the page is drawn.
  mutating func handle(_ key: Key, _ keys: KeyTable, in screen: Rect) -> Bool {
    guard let move = keys.action(of: key).flatMap({ TwoPane.moves[$0] }) else { return false }
    return state.move(move, lines: lines, page: body(in: screen).height)
  }

  mutating func scroll(_ rows: Int, in screen: Rect) {
    state.scroll(by: rows, lines: lines, page: body(in: screen).height)
  }

  mutating func go(to line: Int, in screen: Rect) {
    state.go(to: line, lines: lines, page: body(in: screen).height)
  }

  var searched: SearchedLines {
    SearchedLines(texts: lines.map(\.text), current: state.read)
  }

  private func body(in screen: Rect) -> Rect { popup.content(in: screen).splitBottom(1).rest }

  private var popup: Popup {
    let widest = lines.map { line in line.spans.reduce(0) { $0 + TextWidth.cells(of: $1.text) } }
    return Popup(title: title, contentSize: Size((widest.max() ?? 40) + 2, lines.count + 1))
  }

  func draw(on canvas: inout Canvas, in screen: Rect) {
    let content = popup.draw(on: &canvas, in: screen)
    let (body, foot) = content.splitBottom(1)
    let top = state.visibleTop(lines: lines, page: body.height)
    for (y, line) in lines.dropFirst(top).prefix(body.height).enumerated() {
      canvas.write(line.spans, x: body.x, y: body.y + y, width: body.width, in: body)
    }
    let more = top + body.height < lines.count ? "↓ mer · " : ""
    canvas.write(more + "Esc stänger", x: foot.x, y: foot.y, .popupTitle, in: foot)
    let read = max(0, min(state.read - top, min(lines.count, body.height) - 1))
    canvas.cursor = Point(x: body.x, y: body.y + read)
  }
}
