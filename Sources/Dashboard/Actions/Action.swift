package import TextUI

/// What a person can ask for. Keys, help bar, `?`, palette and user guide all come from `facts`.
package enum Action: String, CaseIterable, Hashable, Sendable {
  case up, down, pageUp, pageDown, first, last
  case open, back, nextPane, previousPane
  case filter, filterState, search, nextMatch, previousMatch, sort, sortSecond, chooseYear,
    previousYear, nextYear, compareYears
  case edit, new, fillPeriod, mark, markRow, remove, importRows, exportList, source, moveUp,
    moveDown,
    assess,
    decide, comment, accept
  case undo, redo, copy, report, save
  case nextFinding, openEditor, reload
  case chooseForbund, compareForbund, newForbund
  case newYear, newActivity, newCase, reveal, share, drafts
  case palette, menu, help, tour, theme, mouse, suspend, quit
}

/// One row of the action table.
package struct ActionFacts: Sendable {
  package let keys: [Key]
  package let title: String
  /// Other words a person may search for.
  package let synonyms: String
  package let help: String

  init(_ keys: [Key], _ title: String, _ help: String, synonyms: String = "") {
    self.keys = keys
    self.title = title
    self.help = help
    self.synonyms = synonyms
  }
}

/// Whether an action can be done here and now.
package enum Availability: Hashable, Sendable {
  case available
  /// A Swedish sentence saying why not.
  case unavailable(String)
  /// The action means nothing on this screen.
  case absent
}
