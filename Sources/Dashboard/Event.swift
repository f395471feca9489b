package import Finsam
package import TextUI

/// What happened outside: a key, or the outcome of an effect.
package enum Event: Equatable, Sendable {
  case input(Input)
  /// A person wrote a line, where nothing is drawn.
  case line(String)
  /// The files were read, because they changed.
  case read(OfficeReading, UndoTitles)
  /// The files were read, because a person asked.
  case reloaded(OfficeReading, UndoTitles)
  case saved([Change], OfficeReading, UndoTitles)
  /// That the case with this number is shown stands in the history.
  case revealed(String, OfficeReading, UndoTitles)
  case undone(UndoneStep, OfficeReading, UndoTitles)
  case redone(UndoneStep, OfficeReading, UndoTitles)
  /// The values on disk are not the ones the changes start from.
  case conflicted([SaveFailure.Conflict], OfficeReading, UndoTitles)
  /// What was to be saved is not; a Swedish sentence says why and what to do.
  case notSaved(String, OfficeReading, UndoTitles)
  /// Nothing was done; a Swedish sentence says why and what to do.
  case failed(String)
  /// A Swedish sentence about something that went well.
  case reported(String)
  /// Where a report is written, and what was there already, in Swedish.
  case reportWritten(String, note: String)
  /// What a CSV file would add; nothing is added yet.
  case importRead(ImportReport)
  case ledgerRead(LedgerReport, Year?)
  /// A path as far as it could be written, and the names that it may go on with.
  case pathCompleted(String, names: [String])
  /// The text as the person's own editor left it.
  case edited(String)
  /// The person's own editor ended with an error; the text as it left it.
  case editFailed(String)
  /// What was written in forms of this förbund and never saved, and Swedish sentences about the
  /// rest.
  case draftsFound([WaitingDraft], notes: [String])
  case draftKept
  /// A Swedish sentence says why and what to do.
  case draftNotKept(String)
  case themeChanged(String)
  case opened(OfficeReading, UndoTitles)
  case compared([ComparedForbund])
  case peerRead(IndicatorPeer)
  /// How far what a person waits for has come; nil where nobody waits any longer.
  case working(WorkProgress?)
  /// Some förbund of the list were read.
  case summarized([ForbundSummary])
  /// A förbund was made, and stands among the others.
  case made(OfficeReading, among: [ForbundSummary], in: String)
}

/// How much is done of what takes a while.
package struct WorkProgress: Equatable, Sendable {
  /// What is done, in Swedish: `Läser förbunden`.
  package let title: String
  package let done: Int
  package let count: Int

  package init(title: String, done: Int, count: Int) {
    self.title = title
    self.done = done
    self.count = count
  }
}

/// What undo and redo would do, in Swedish; nil where there is nothing.
package struct UndoTitles: Equatable, Sendable {
  package var undo: String?
  package var redo: String?

  package init(undo: String? = nil, redo: String? = nil) {
    self.undo = undo
    self.redo = redo
  }
}
