import Finsam
import TextUI

/// A line that somebody writes where nothing is drawn does what keys do on a screen.
extension State {
  /// What ends a question without an answer.
  private static let leaving = ["esc", "avbryt", "tillbaka"]

  mutating func take(line: String) -> Effect? {
    (refusal, notice) = (nil, nil)
    let text = line.trimmed
    let doubted = doubtedLine
    doubtedLine = nil
    if let command = commandInPlaceOfAnswer(text) { return obeyInPlaceOfAnswer(command) }
    if text != doubted, let doubt = doubt(of: text) {
      (doubtedLine, notice) = (text, doubt)
      return nil
    }
    if case .picker(let choice) = overlay { return choose(text, of: choice) }
    if overlay != nil { return answerOverlay(text) }
    if asked != nil { return answerAsked(line) }
    if isTypingSearch || screens.top.content.isTyping { return fill(text) }
    return obey(text)
  }

  static func isLeaving(_ text: String) -> Bool { leaving.contains(text.lowercased()) }

  /// Writes a text in place of the one that is being written, and ends it.
  private mutating func fill(_ text: String) -> Effect? {
    if text.isEmpty || State.isLeaving(text) { return take(key: .escape) }
    return enter(text) ?? take(key: .enter)
  }

  mutating func enter(_ text: String) -> Effect? {
    _ = take(key: .control("u"))
    return take(.paste(text))
  }

  private mutating func answerOverlay(_ text: String) -> Effect? {
    switch overlay {
    case .conflict:
      switch text.lowercased() {
      case "1", "b", "mitt": return take(key: .control("b"))
      case "2", "t", "filens": return take(key: .enter)
      default:
        notice = Notice("Svara 1 eller 2 först: ingen av ändringarna får gå förlorad.", .warning)
        return nil
      }
    case .path, .forbund:
      if State.isLeaving(text) { return take(key: .escape) }
      return text.isEmpty ? take(key: .enter) : enter(text) ?? take(key: .enter)
    case .help:
      overlay = nil
      return text.isEmpty || State.isLeaving(text) ? nil : obey(text)
    case .tour:
      if State.isLeaving(text) { return take(key: .escape) }
      return text.isEmpty ? take(key: .enter) : obeyInPlaceOfAnswer(text)
    case .menu(let menu):
      if text.isEmpty || State.isLeaving(text) { return take(key: .escape) }
      let entries = menu.all.map(\.entry)
      if let number = Int(text) {
        guard entries.indices.contains(number - 1) else {
          notice = State.outside([number], of: entries.count)
          return nil
        }
        return settle(.chosen(entries[number - 1].command))
      }
      if let named = entries.first(where: { Folding.plain($0.title) == Folding.plain(text) }) {
        return settle(.chosen(named.command))
      }
      // Any other word means what it means on the screen.
      return obeyInPlaceOfAnswer(text)
    case .picker, nil: return nil
    }
  }
}
