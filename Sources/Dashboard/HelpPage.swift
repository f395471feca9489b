import Finsam
import TextUI

/// What can be done here, made from the action table.
struct HelpPage: Equatable, Sendable {
  let title: String
  let lines: [Line]
  private var top = 0

  init(state: State) {
    title = "Hjälp: \(state.screens.top.content.crumb(state.desk))"
    var lines: [Line] = [Line("Här kan du:", .popupTitle)]
    let here = Action.allCases.filter { state.availability($0) == .available }
    lines += here.map { HelpPage.line($0, reason: nil) }
    let blocked = Action.allCases.compactMap { action -> Line? in
      guard case .unavailable(let reason) = state.availability(action) else { return nil }
      return HelpPage.line(action, reason: reason)
    }
    if !blocked.isEmpty {
      lines += [.blank, Line("Inte just nu:", .popupTitle)] + blocked
    }
    lines += [
      .blank, Line("Statusar: ✔ uppnått  ◐ delvis  ✖ ej uppnått  ? ej mätt  – ej bedömt", .popup),
      Line("≠ efter en bedömning: den skiljer sig från utfallet.", .popup),
      Line("Varje ändring sparas i filen genast och kan ångras, också i morgon.", .popup),
    ]
    self.lines = lines
  }

  private static func line(_ action: Action, reason: String?) -> Line {
    let facts = action.facts
    let keys = facts.keys.isEmpty ? "(kommandon)" : facts.keyLabels
    return Line([
      Span(keys.padded(to: 16) + " ", .popupTitle),
      Span((facts.title + ": ").padded(to: 24) + " ", .popup),
      Span(reason ?? facts.help, .popup),
    ])
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
