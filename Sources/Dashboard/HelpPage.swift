import Finsam
import TextUI

/// What can be done here, made from the action table.
struct HelpPage: Equatable, Sendable {
  let title: String
  let lines: [Line]
  private var top = 0

  init(state: State) {
    title = "Hjälp: \(state.screens.top.content.crumb(state.desk))"
    let width = max(40, min(100, state.size.width - 6))
    var lines: [Line] = [Line("Här kan du:", .popupTitle)]
    for action in Action.allCases where state.availability(action) == .available {
      lines += HelpPage.lines(action, action.facts.help, width)
    }
    let blocked = Action.allCases.flatMap { action -> [Line] in
      guard case .unavailable(let reason) = state.availability(action) else { return [] }
      return HelpPage.lines(action, reason, width)
    }
    if !blocked.isEmpty {
      lines += [.blank, Line("Inte just nu:", .popupTitle)] + blocked
    }
    let notes = [
      "Statusar: ✔ uppnått  ◐ delvis  ✖ ej uppnått  ? ej mätt  – ej bedömt",
      "≠ efter en bedömning: den skiljer sig från utfallet.",
      "Varje ändring sparas i filen genast och kan ångras, också i morgon.",
    ]
    lines += [.blank] + notes.flatMap { $0.wrapped(to: width) }.map { Line($0, .popup) }
    self.lines = lines
  }

  private static func lines(_ action: Action, _ text: String, _ width: Int) -> [Line] {
    let facts = action.facts
    let keys = facts.keys.isEmpty ? "(kommandon)" : facts.keyLabels
    let rows = "\(facts.title). \(text)".wrapped(to: max(20, width - 16))
    return rows.enumerated().map { index, row in
      Line([Span((index == 0 ? keys : "").padded(to: 16), .popupTitle), Span(row, .popup)])
    }
  }

  /// Moves in the page; false for a key that closes it.
  mutating func handle(_ key: Key, in size: Size) -> Bool {
    let page = max(1, frame(in: Rect(size)).height - 2)
    switch Action(key) {
    case .up: scroll(-1)
    case .down: scroll(1)
    case .pageUp: scroll(-page + 1)
    case .pageDown: scroll(page - 1)
    case .first: top = 0
    case .last: top = max(0, lines.count - page)
    default: return false
    }
    top = max(0, min(top, lines.count - page))
    return true
  }

  mutating func scroll(_ rows: Int) { top = max(0, min(top + rows, lines.count - 1)) }

  private func frame(in screen: Rect) -> Rect {
    popup.frame(in: screen)
  }

  private var popup: Popup {
    let widest = lines.map { line in line.spans.reduce(0) { $0 + TextWidth.cells(of: $1.text) } }
    return Popup(title: title, contentSize: Size((widest.max() ?? 40) + 2, lines.count + 1))
  }

  func draw(on canvas: inout Canvas, in screen: Rect) {
    let content = popup.draw(on: &canvas, in: screen)
    let (body, foot) = content.splitBottom(1)
    for (y, line) in lines.dropFirst(top).prefix(body.height).enumerated() {
      canvas.write(line.spans, x: body.x, y: body.y + y, width: body.width, in: body)
    }
    let more = top + body.height < lines.count ? "↓ mer · " : ""
    canvas.write(more + "Esc stänger", x: foot.x, y: foot.y, .popupTitle, in: foot)
    canvas.cursor = Point(x: body.x, y: body.y)
  }
}
