import Finsam
import TextUI

/// Shows both values where two people have changed the same field, and lets one choose; what only
/// one of them has changed is saved along.
struct ConflictDialog: Equatable, Sendable {
  enum Answer: Equatable, Sendable { case keepMine, takeTheirs }

  /// The field that is asked about.
  let conflict: SaveFailure.Conflict
  private var later: ArraySlice<SaveFailure.Conflict>
  /// What is to be saved, as far as it is decided.
  private(set) var changes: [Change]
  /// Whether letters answer; Ctrl with a letter always does.
  private let hasCharacters: Bool

  /// `changes` were to be saved together; nil where nothing is in conflict.
  init?(
    _ conflicts: ArraySlice<SaveFailure.Conflict>, of changes: [Change], hasCharacters: Bool = true
  ) {
    guard let first = conflicts.first else { return nil }
    self.hasCharacters = hasCharacters
    conflict = first
    later = conflicts.dropFirst()
    self.changes = changes
  }

  /// The question about the next field; nil where all are answered.
  mutating func next(after answer: Answer) -> ConflictDialog? {
    let index = changes.firstIndex { $0.place == conflict.change.place }
    switch answer {
    case .keepMine:
      if let index { changes[index] = conflict.keepingMine }
    case .takeTheirs:
      if let index { changes.remove(at: index) }
    }
    return ConflictDialog(later, of: changes, hasCharacters: hasCharacters)
  }

  var question: String {
    "Svara först: \(keeping.label) behåller ditt värde, Enter tar det som står i filen."
  }

  private var keeping: Key { hasCharacters ? "b" : .control("b") }

  /// Enter and Esc are safe: they keep what stands in the file.
  func answer(_ key: Key) -> Answer? {
    switch key {
    case .control("b"): .keepMine
    case .enter, .escape: .takeTheirs
    case "b" where hasCharacters, "B" where hasCharacters: .keepMine
    case "t" where hasCharacters, "T" where hasCharacters: .takeTheirs
    default: nil
    }
  }

  func draw(on canvas: inout Canvas, in screen: Rect) {
    let width = min(64, screen.width - 6)
    let mine = shown(conflict.mine, width)
    let theirs = shown(conflict.theirs, width)
    var lines = [
      Line("Någon annan har ändrat samma fält sedan du läste det.", .popup), .blank,
      Line("Ditt värde:", .popupTitle),
    ]
    lines += mine
    lines += [Line("I filen står:", .popupTitle)] + theirs
    let popup = Popup(
      title: "Två ändringar av \(conflict.label)",
      contentSize: Size(width, lines.count + 2))
    let content = popup.draw(on: &canvas, in: screen)
    for (y, line) in lines.prefix(content.height - 1).enumerated() {
      canvas.write(line.spans, x: content.x, y: content.y + y, width: content.width, in: content)
    }
    let foot = content.splitBottom(1).bottom
    var x = foot.x
    for (key, title) in [(keeping, "Behåll mitt"), (.enter, "Ta det som står i filen")] {
      let used = canvas.write(
        [Span(" \(key.label) ", .helpKey), Span(" \(title) ", .popup)], x: x, y: foot.y, in: foot)
      canvas.add(Hotspot(Rect(x: x, y: foot.y, width: used, height: 1), .key(key)))
      x += used + 1
    }
    canvas.cursor = Point(x: foot.x, y: foot.y)
  }

  private func shown(_ text: String, _ width: Int) -> [Line] {
    let text = text.isEmpty ? "(tomt)" : text
    return text.wrapped(to: width - 2, atMost: 4).map { Line("  " + $0, .popup) }
  }
}
