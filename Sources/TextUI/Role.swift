/// What a piece of text is, so that a theme can decide how it looks.
package enum Role: String, CaseIterable, Sendable {
  // Prose and frames.
  case text, dim, strong, heading, border
  // Row 1, the tab row, the status row and the help bar.
  case title, tab, activeTab, status, helpKey, help
  // Lists: the cursor's row in the pane that has the keys, and in the other pane; marked rows.
  case cursor, otherCursor, marked, columnTitle, match
  // How far a goal is fulfilled, and other verdicts.
  case met, partlyMet, notMet, notMeasured, notAssessed
  case good, warning, error
  // Forms and popups.
  case label, input, activeInput, placeholder, popup, popupTitle
  // Charts.
  case bar, barRest, target
}
