import Finsam
import TextUI

/// `/` on every screen: where rows are not filtered, one searches among the lines that are read.
extension State {
  /// What `/` does now. Only the help has lines to search among what lies over a screen; in the
  /// others one searches by typing, or answers a question.
  var lookup: Lookup {
    if case .help = overlay { return .searches }
    return screens.top.content.lookup
  }

  private var searchHome: String {
    if case .help(let page) = overlay { return page.title }
    return "\(screens.depth) \(screens.top.content.crumb(desk))"
  }

  /// The search of what is shown now.
  var shownSearch: TextSearch? {
    guard let search, lookup == .searches, search.home == searchHome else { return nil }
    return search
  }

  var isTypingSearch: Bool { shownSearch?.editor != nil }

  private var searched: SearchedLines {
    if case .help(let page) = overlay { return page.searched }
    return screens.top.content.searched(desk, in: contentArea)
  }

  mutating func beginSearch() {
    search = TextSearch(home: searchHome, start: searched.current)
  }

  /// Takes a key while what is looked for is typed; Esc clears it, Enter keeps it.
  mutating func typeSearch(_ key: Key) {
    guard var search, var editor = search.editor else { return }
    notice = nil
    switch key {
    case .escape: self.search = nil
    case .enter:
      search.editor = nil
      self.search = search.text.trimmed.isEmpty ? nil : search
    case .down, .tab: walk(forward: true)
    case .up, .backTab: walk(forward: false)
    default:
      _ = editor.handle(key)
      search.editor = editor
      self.search = search
      look(for: editor.text)
    }
  }

  mutating func pasteSearch(_ text: String) {
    guard search?.editor != nil else { return }
    search?.editor?.paste(text)
    look(for: search?.editor?.text ?? "")
  }

  private mutating func look(for text: String) {
    let lines = searched.texts
    search?.look(for: text, in: lines)
    goToMatch()
  }

  /// Goes to the next line that has what is looked for, or to the one before.
  mutating func walk(forward: Bool) {
    let lines = searched
    search?.step(forward: forward, from: lines.current, in: lines.texts)
    goToMatch()
  }

  private mutating func goToMatch() {
    // Where nothing is found one is back where one began.
    guard let line = search?.line ?? search?.start else { return }
    if case .help(var page) = overlay {
      page.go(to: line, in: contentArea)
      overlay = .help(page)
    } else {
      screens.top.content.go(to: line, desk, in: contentArea)
    }
  }

  /// The search in the status row, while it is typed.
  func drawSearch(_ search: TextSearch, on canvas: inout Canvas, in row: Rect) {
    guard let editor = search.editor else { return }
    let place = canvas.cursor
    let prompt = " Sök: "
    canvas.write(prompt, x: row.x, y: row.y, .status, in: row)
    let (field, end) = row.splitLeft(prompt.count).rest.splitLeft(row.width * 3 / 5)
    editor.draw(on: &canvas, in: field, placeholder: "skriv ord som ska finnas")
    canvas.write("  " + search.count, x: end.x, y: end.y, .status, in: end)
    if search.isWalking { canvas.cursor = place }
  }
}
