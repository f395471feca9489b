package import Finsam

/// What the program asks the outside world to do. Its outcome comes back as an `Event`.
package enum Effect: Equatable, Sendable {
  case save([Change])
  case undo, redo
  case reload
  /// Lets the person write a long text in an editor of their own.
  case editText(String)
  /// Opens a file of the förbund at a line, in an editor of their own.
  case openFile(String, line: Int)
  /// `told` says what of, once it is done.
  case copy(String, told: String = "Kopierat.")
  /// Writes a list as CSV beside the data, under a name not yet taken. `told` says what of it.
  case export(name: String, text: String, told: String = "Listan")
  /// Writes a report to a file; the path is as a person wrote it. What somebody has edited is left.
  case writeReport(path: String, text: String, form: ReportForm)
  /// Shows a report that is written in a program of the machine's.
  case openReport(String)
  /// Reads what a CSV file would add to a register; the path is as a person wrote it.
  case readImport(DocumentKind, path: String)
  /// Reads what a ledger would make of a year's outcome: of the file's own where none is given.
  case readLedger(path: String, year: Year?)
  /// Goes on with the name of a file as far as there is only one way.
  case completePath(String, from: PathStart = .here)
  /// Writes in the history that the case with this number is shown with its masked values.
  case logReveal(String)
  /// Opens the förbund with this folder name.
  case chooseForbund(String)
  /// Reads every förbund of the folder, for what it is compared by.
  case compareForbund
  /// Reads the core indicators of the förbund with this folder name, to stand beside one's own.
  case readPeer(String)
  /// Makes a förbund in a folder, named as a person wrote it, and opens it.
  case makeForbund(name: String, folder: String)
  /// Looks for drafts of forms that an earlier run has left.
  case findDrafts
  /// Keeps what is written and not saved, in place of what was kept before; nil removes that.
  case keepDraft(FormDraft?)
  /// Goes on with a draft of an earlier run as this one's own, or removes it.
  case takeDraft(String)
  case discardDraft(String)
  /// Remembers that the tour has been seen.
  case rememberTour
  /// Gives up what a person waits for.
  case stopWork
  case useTheme(String)
  case useMouse(Bool)
  case suspend
  case quit
}

/// Where a path begins that does not begin at the root.
package enum PathStart: Equatable, Sendable {
  /// Where the program was started.
  case here
  case forbund
}
