/// Where in the menu an action stands.
enum ActionArea: CaseIterable, Hashable, Sendable {
  case going, showing, changing, making, judging, files, moving, program

  var title: String {
    switch self {
    case .going: "Gå till"
    case .showing: "Visa"
    case .changing: "Ändra"
    case .making: "Nytt"
    case .judging: "Bedöm"
    case .files: "Filer"
    case .moving: "Markör"
    case .program: "Program"
    }
  }
}

extension Action {
  var area: ActionArea {
    switch self {
    case .up, .down, .pageUp, .pageDown, .first, .last, .open, .back, .nextPane, .previousPane:
      .moving
    case .filter, .filterState, .search, .nextMatch, .previousMatch, .sort, .sortSecond,
      .chooseYear, .previousYear, .nextYear, .compareYears, .reveal, .share:
      .showing
    case .edit, .mark, .markRow, .comment, .remove, .moveUp, .moveDown, .fillPeriod, .source, .undo,
      .redo,
      .save, .drafts:
      .changing
    case .new, .newYear, .newActivity, .newCase, .newForbund: .making
    case .assess, .decide, .accept: .judging
    case .copy, .report, .exportList, .importRows, .openEditor, .reload: .files
    case .nextFinding, .chooseForbund, .compareForbund: .going
    case .palette, .menu, .help, .tour, .theme, .mouse, .suspend, .quit: .program
    }
  }
}
