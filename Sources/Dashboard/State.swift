package import Finsam
package import TextUI

/// The whole program as a value.
package struct State: Equatable, Sendable {
  package private(set) var desk: Desk
  var size: Size
  var screens: ScreenStack
  var overlay: Overlay?
  var notice: Notice?
  var isMouseOn = true
  /// What is looked for among the lines of a screen.
  var search: TextSearch?
  /// Why a key was refused, as long as what follows is not obeyed.
  var refusal: Notice?
  /// Drafts of earlier runs that nobody has answered for yet.
  var waitingDrafts: [WaitingDraft] = []
  /// The draft that was last asked to be kept, and how many keys were pressed since.
  var keptDraft: FormDraft?
  var keysSinceDraft = 0
  /// Whether the program ends when the draft is kept.
  var isEnding = false
  /// What was last asked to be saved.
  var saving: [Change] = []
  /// A line that may have been a command and not the value that was asked for: written once more it
  /// is the value.
  var doubtedLine: String?
  /// What a person waits for; keys do nothing meanwhile, but for the one that stops it.
  package private(set) var work: WorkProgress?

  /// Starts on the overview, or on the list of förbund where there are several and none is chosen.
  package init(reading: OfficeReading?, undo: UndoTitles, session: Session, size: Size) {
    desk = Desk(reading: reading ?? OfficeReading(name: ""), undo: undo, session: session)
    self.size = size
    screens = reading == nil ? ScreenStack(ForbundList()) : ScreenStack(OverviewScreen(desk))
    if session.beginsWithTour, reading != nil { overlay = .tour(Tour()) }
  }
}

extension State {
  /// The part of the screen that belongs to the current screen.
  var contentArea: Rect { Frame(size).content }

  /// The key of an action: where text is written, one that writes none.
  private func key(_ action: Action) -> String {
    guard screens.top.content.isWriting else { return desk.key(action) }
    return desk.session.keys.keys(of: action).first { !$0.isText }?.label ?? desk.key(action)
  }

  /// The key that opens the help, else that of the palette: where text is written, `?` is text.
  var helpKey: String {
    let isWriting = screens.top.content.isWriting
    if desk.session.isSpoken { return isWriting ? "”.?”" : "”?”" }
    let keys = [Action.help, .palette].flatMap(desk.session.keys.keys)
    return (keys.first { !isWriting || !$0.isText } ?? keys.first)?.label ?? ""
  }

  /// Takes one event and answers with what is to be done outside.
  package mutating func update(_ event: Event) -> Effect? {
    let effect = handle(event) ?? draftAfter(event)
    if case .save(let changes) = effect { saving = changes }
    desk.detail = screens.top.content.shownDetail(desk, in: contentArea)
    return effect
  }

  private mutating func handle(_ event: Event) -> Effect? {
    switch event {
    case .input(let input): return take(input)
    case .line(let line): return take(line: line)
    case .read(let reading, let undo):
      let known = Set(desk.reading.brokenFiles)
      renew(reading, undo)
      if staleImport != nil { notice = Notice(ImportPreview.madeAnew, .warning) }
      let broken = reading.brokenFiles.first { !known.contains($0) }
      notice = broken.map { Notice.broken($0, desk) } ?? notice
      return staleImport?.readingAnew
    case .reloaded(let reading, let undo):
      renew(reading, undo)
      notice = reading.brokenFiles.first.map { Notice.broken($0, desk) } ?? .reloaded
      return staleImport?.readingAnew
    case .opened(let reading, let undo):
      renew(reading, undo)
      screens = ScreenStack(OverviewScreen(desk))
      notice = nil
      return desk.session.isReadOnly ? nil : .findDrafts
    case .compared(let forbund):
      screens.push(ComparisonScreen(forbund, own: desk.reading.name))
      screens.refresh(desk)
    case .peerRead(let peer):
      screens.top.content.show(peer, desk)
      screens.refresh(desk)
      notice = peer.notice
    case .working(let progress):
      work = progress
    case .summarized(let read): desk.session.take(read)
    case .made(let reading, let forbund, let folder):
      overlay = nil
      desk.session.forbund = forbund
      renew(reading, UndoTitles())
      screens = ScreenStack(OverviewScreen(desk))
      notice = Notice(
        "Förbundet ligger i \(folder). \(desk.key(.edit)) skriver in dess uppgifter.", .good)
      return .findDrafts
    case .saved(let changes, let reading, let undo):
      let isImport = shownImport != nil
      leaveDraft()
      // An import has told of its rows before.
      let doubt = isImport ? nil : desk.office.contradictions(writing: changes).first
      renew(reading, undo)
      let added = changes.last(where: \.adds)
      if let added { screens.top.content.show(added.place, desk) }
      let isHidden = added.map { screens.top.content.hides($0.place) } ?? false
      notice = isImport ? imported(changes) : saved(changes, isHidden: isHidden, doubt)
    case .revealed(let id, let reading, let undo):
      renew(reading, undo)
      screens.top.content.revealed(id)
      notice = Notice(
        "Ärende \(id) visas. Det står i historiken. \(desk.key(.reveal)) döljer det igen.")
    case .undone(let step, let reading, let undo):
      renew(reading, undo)
      showReturned(by: step)
      notice = notice(
        of: step, made: step.changes.reversed().map(\.change.inverse),
        "Ångrade", "\(key(.redo)) gör om.")
      return staleImport?.readingAnew
    case .redone(let step, let reading, let undo):
      renew(reading, undo)
      showReturned(by: step)
      notice = notice(
        of: step, made: step.changes.map(\.change), "Gjorde om",
        "\(key(.undo)) ångrar.")
      return staleImport?.readingAnew
    case .conflicted(let conflicts, let reading, let undo):
      renew(reading, undo)
      let dialog = ConflictDialog(
        conflicts[...], of: saving, hasCharacters: desk.session.keys.hasCharacters)
      overlay = dialog.map { .conflict($0) }
      // The question comes in the midst of writing: what one goes on to write is no answer to it.
      if let dialog { refuse(Notice(dialog.question, .warning)) }
    case .notSaved(let text, let reading, let undo):
      renew(reading, undo)
      screens.top.content.saveFailed()
      notice = Notice(staleImport == nil ? text : ImportPreview.notAdded, .error)
      return shownImport?.readingAnew
    case .failed(let text): notice = Notice(text, .error)
    case .reported(let text): notice = Notice(text, .good)
    case .reportWritten(let path, let note):
      notice = Notice("Rapporten ligger i \(path.endOfPath).", .good)
      overlay = .picker(ChoicePicker(ReportPrompt.written(path, note: note)))
    case .importRead(let report): show(report)
    case .ledgerRead(let report, let year): show(report, of: year)
    case .pathCompleted(let path, let names):
      guard case .path(var prompt) = overlay else { break }
      prompt.complete(path, names)
      overlay = .path(prompt)
    case .edited(let text):
      return follow(screens.top.content.edited(text, isDone: true, desk))
    case .editFailed(let text):
      return follow(screens.top.content.edited(text, isDone: false, desk))
    case .draftsFound(let drafts, let notes): found(drafts, notes)
    case .draftKept: return isEnding ? .quit : nil
    case .draftNotKept(let reason):
      notice = Notice(reason, .warning)
      return isEnding ? .quit : nil
    case .themeChanged(let name):
      desk.session.theme = name
      let title = desk.session.themes.first { $0.name == name }?.title ?? name
      notice = Notice("Tema: \(title).")
    }
    return nil
  }

  private mutating func renew(_ reading: OfficeReading, _ undo: UndoTitles) {
    screens.remember(desk)
    desk = Desk(reading: reading, undo: undo, session: desk.session, since: desk)
    let wasWriting = screens.top.content.isWriting
    screens.refresh(desk)
    desk.change = nil
    let content = screens.top.content
    if wasWriting, !content.isWriting, content.hasLostRecord {
      refuse(Notice(RecordForm.lost, .warning))
    }
  }

  /// Puts the cursor on what is there again.
  private mutating func showReturned(by step: UndoneStep) {
    guard let back = step.changes.lazy.map(\.change).first(where: \.adds) else { return }
    screens.top.content.show(back.place, desk)
  }

  /// Where figures that are written are from, for the rest of the session.
  mutating func remember(source: String) { desk.session.figureSource = source }

  /// A form that is saved as a whole, and an import, are left when they are on disk, not before.
  mutating func leaveDraft() {
    if screens.top.content.isDoneWhenSaved { screens.pop() }
  }

  /// `made` is what the step itself once changed, or changes again.
  private func notice(of step: UndoneStep, made: [Change], _ deed: String, _ advice: String)
    -> Notice
  {
    let title = made.isEmpty ? step.title : desk.office.titleWithValues(of: made)
    let warnings = Set(step.changes.compactMap(\.warning)).sorted()
    let words = (["\(deed): \(title).", step.note] + warnings + [advice]).filter { !$0.isEmpty }
    let isPlain = step.note.isEmpty && warnings.isEmpty
    return Notice(words.joined(separator: " "), isPlain ? .good : .warning)
  }

  /// `isHidden` is whether what was added has no row in the list one looks at, `doubt` what
  /// disagrees in what is saved, and did not before.
  private func saved(_ changes: [Change], isHidden: Bool, _ doubt: Finding?) -> Notice {
    guard let change = changes.first else { return Notice("Inget att spara.") }
    if let doubt {
      return Notice(
        "Sparat. ≠ \(doubt.message)", .warning,
        hint: "\(desk.key(.undo, inText: true)) ångrar", at: desk.shortPosition(of: doubt.place))
    }
    if let followUp = desk.board.notice(ofSaved: changes) { return followUp }
    let hint =
      changes.contains(where: \.takesAway)
      ? "\(desk.key(.undo, inText: true)) ångrar" : isHidden ? "visas inte i den här listan" : ""
    let unlogged = desk.office.unlogged(bySettingDone: changes, on: desk.day)
    if !unlogged.isEmpty {
      return Notice(
        "Genomförd, men \(unlogged.swedishList): \(desk.office.title(of: changes))", .warning,
        hint: "\(desk.key(.undo, inText: true)) ångrar", at: desk.shortPosition(of: change.place))
    }
    return Notice(
      "Sparat: \(desk.office.titleWithValues(of: changes))", .good, hint: hint,
      at: desk.shortPosition(of: change.place), endsWithMost: true)
  }
}

extension OfficeReading {
  fileprivate var brokenFiles: [String] {
    problems.filter { $0.severity == .error }.map(\.file)
  }
}

extension Change {
  fileprivate var adds: Bool {
    switch edit {
    case .insert, .create: true
    case .field, .remove, .move, .delete: false
    }
  }

  /// Whether something that stood in the file does not any longer.
  fileprivate var takesAway: Bool {
    switch edit {
    case .remove, .delete: true
    case .field(_, let from, let to): !from.isEmpty && to.isEmpty
    case .insert, .move, .create: false
    }
  }
}
