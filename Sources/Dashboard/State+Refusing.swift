import Finsam
import TextUI

/// A key may be refused. What a person types after it is text that has nowhere to go: it must not
/// be obeyed as commands.
extension State {
  /// How long input must rest before what comes is a command again: longer than between two letters
  /// of a word, shorter than a person waits who has seen that a key did nothing.
  static let refusalRest = Duration.milliseconds(500)

  /// Says why, and takes nothing of what follows at once: until input rests, or Enter or Esc ends
  /// the text.
  mutating func refuse(_ notice: Notice) {
    self.notice = notice
    refusal = notice
  }

  /// Whether the key belongs to the text that was refused.
  mutating func swallows(_ key: Key) -> Bool {
    guard let reason = refusal else { return false }
    guard key.isOfWriting else {
      refusal = nil
      return false
    }
    if key == .enter || key == .escape { refusal = nil }
    notice = Notice(reason.text + " Det du skrev sedan gjorde inget.", reason.tone)
    return true
  }

  /// Whether a key has done nothing since, unless it said why.
  func isWhere(_ before: State) -> Bool {
    screens == before.screens && overlay == before.overlay && search == before.search
      && isMouseOn == before.isMouseOn
  }

  /// Whether what is typed now goes somewhere.
  var takesText: Bool {
    switch overlay {
    case .picker, .menu, .path, .forbund: true
    case .help, .conflict, .tour: isTypingSearch
    case nil: isTypingSearch || screens.top.content.isWriting
    }
  }
}

extension Key {
  /// Whether one presses the key while writing. The others move between rows or are chords, and
  /// nobody presses them by writing on.
  fileprivate var isOfWriting: Bool {
    switch self {
    case .up, .down, .pageUp, .pageDown, .controlHome, .controlEnd, .function, .control("q"): false
    case .character, .control, .enter, .escape, .tab, .backTab, .space, .backspace, .delete,
      .insert, .left, .right, .shiftUp, .shiftDown, .shiftLeft, .shiftRight, .controlLeft,
      .controlRight, .home, .end:
      true
    }
  }
}

extension Action {
  /// Whether a person goes on by writing, when it can be done.
  var beginsTyping: Bool {
    switch self {
    case .filter, .search, .sort, .sortSecond, .chooseYear, .edit, .new, .importRows, .assess,
      .decide, .comment, .accept, .openEditor, .chooseForbund, .compareForbund, .newForbund,
      .newYear,
      .newActivity, .newCase, .exportList, .fillPeriod, .source, .reveal, .share, .drafts, .palette,
      .menu,
      .open:
      true
    case .up, .down, .pageUp, .pageDown, .first, .last, .back, .nextPane, .previousPane,
      .nextMatch, .previousMatch, .previousYear, .nextYear, .compareYears, .filterState, .mark,
      .markRow, .remove, .moveUp, .moveDown, .undo, .redo, .copy, .report, .save, .nextFinding,
      .reload, .help, .tour, .theme, .mouse,
      .suspend, .quit:
      false
    }
  }
}
