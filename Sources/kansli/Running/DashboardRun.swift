import Dashboard
import FileStore
import Finsam
import Glibc
import TextUI

/// The dashboard while it runs: the state, the folder that is open, and the console.
struct DashboardRun<Place: Console & ~Copyable>: ~Copyable {
  var state: State
  var folder: Folder?
  var folders: [String]
  let themes: [NamedTheme]
  var console: Place
  let makeFolder: @Sendable (String) -> Folder
  /// Nil where nothing may be written.
  var drafts: DraftFolder?
  /// What the console shows; nil where it is to be shown in any case.
  var shown: State?
  /// Those of the list that are not read yet.
  var summaries: SharedWork<ForbundSummary>?
  /// What a person waits for.
  var work: AwaitedWork?
}

/// How long one waits before looking whether others have changed the files.
private let lookInterval = Duration.seconds(2)
/// How long one waits before looking what threads have done.
private let workInterval = Duration.milliseconds(50)

extension DashboardRun where Place: ~Copyable {
  /// Runs until the person quits or the terminal is gone.
  mutating func run() {
    if folder != nil, !state.desk.session.isReadOnly { tell(findDrafts()) }
    /// When the person last did anything.
    var lastInput = ContinuousClock.now
    while true {
      let isAtWork = takeWork()
      if !console.hasPendingInput, state != shown {
        console.show(state)
        shown = state
      }
      if isAtWork, state.desk.session.isSpoken {
        // Nothing is asked before it is done.
        usleep(5000)
        continue
      }
      let pause = state.timeout ?? lookInterval
      let event = console.next(after: isAtWork ? min(pause, workInterval) : pause, state)
      if case .line = event { shown = nil }
      if event != .input(.quiet) {
        lastInput = .now
      } else if isAtWork, work != nil || .now - lastInput < pause {
        // It was but a look at what threads have done.
        continue
      }
      guard tell(event) else { return }
      if event == .input(.quiet) {
        readIfChanged()
        lastInput = .now
      }
    }
  }

  /// Takes what threads have done; answers whether they go on.
  private mutating func takeWork() -> Bool {
    if let (answers, answered) = summaries?.fetch() {
      if answered == summaries?.count { summaries = nil }
      if !answers.isEmpty { tell(.summarized(answers.map(\.answer))) }
    }
    if let pieces = work?.finished() {
      work = nil
      tell(.working(nil))
      if let event = event(of: pieces) { tell(event) }
    } else if let progress = work?.progress, state.work != progress {
      tell(.working(progress))
    }
    return summaries != nil || work != nil
  }

  /// Begins what may take long. What is done at once is not told of as work.
  mutating func begin(_ asked: AwaitedWork) -> Event? {
    var asked = asked
    if let pieces = asked.finishedAtOnce() { return event(of: pieces) }
    work = asked
    return .working(asked.progress)
  }

  private mutating func event(of pieces: [AwaitedWork.Piece]) -> Event? {
    switch pieces.first {
    case nil: return nil
    case .told(let event): return event
    case .opened(let folder, let reading):
      self.folder = folder
      return .opened(reading, titles)
    case .compared:
      return .compared(
        pieces.compactMap { if case .compared(let forbund) = $0 { forbund } else { nil } })
    }
  }

  /// Gives the console back and ends the program. All that was read goes with the process: to give
  /// it back piece by piece takes as long as to read a good part of it.
  ///
  /// Not inlined: where it is seen that nothing is used again, all would be given back before it.
  @inline(never)
  mutating func leave() {
    console.leave()
    endProgram()
  }

  /// Tells the state what happened and does what it asks for; false where that is to quit.
  @discardableResult
  mutating func tell(_ event: Event) -> Bool {
    var effect = state.update(event)
    while let asked = effect {
      if asked == .quit { return false }
      // What has come of it is drawn, and two readings of very many rows are never compared, nor
      // both kept.
      shown = nil
      effect = carryOut(asked).flatMap { state.update($0) }
    }
    return true
  }

  private mutating func readIfChanged() {
    guard folder?.hasChanged() == true, let reading = folder?.read() else { return }
    shown = nil
    tell(.read(reading, titles))
  }

  private var titles: UndoTitles {
    UndoTitles(undo: folder?.undoTitle, redo: folder?.redoTitle)
  }

  private mutating func carryOut(_ effect: Effect) -> Event? {
    switch effect {
    case .save(let changes): return save(changes)
    case .undo, .redo: return step(back: effect == .undo)
    case .reload:
      guard let reading = folder?.read() else { return nil }
      return .reloaded(reading, titles)
    case .editText(let text): return edit(text)
    case .openFile(let file, let line): return open(file, line: line)
    case .copy(let text, let told): return console.copy(text, told: told)
    case .export(let name, let text, let told): return export(name, text, told)
    case .writeReport(let path, let text, let form): return writeReport(path, text, form)
    case .openReport(let path): return openReport(path)
    case .readImport(let kind, let path): return readImport(kind, path)
    case .readLedger(let path, let year): return readLedger(path, year)
    case .completePath(let path, let start): return complete(path, from: start)
    case .logReveal(let id): return logReveal(id)
    case .chooseForbund(let name): return choose(name)
    case .compareForbund:
      let (makeFolder, today) = (makeFolder, state.desk.session.today)
      return begin(
        AwaitedWork("Läser förbunden", folders) { path in
          var folder = makeFolder(path)
          return .compared(ComparedForbund(folder.read(), today: today))
        })
    case .readPeer(let name): return readPeer(name)
    case .stopWork:
      work?.stop()
      work = nil
      tell(.working(nil))
      return .reported("Avbrutet. Inget har ändrats.")
    case .makeForbund(let name, let folder): return makeForbund(name, in: folder)
    case .findDrafts: return findDrafts()
    case .keepDraft(let draft): return drafts?.keep(draft) ?? .draftKept
    case .takeDraft(let name):
      drafts?.adopt(name)
      return nil
    case .discardDraft(let name):
      drafts?.remove(name)
      return nil
    case .rememberTour:
      do throws(CommandFailure) {
        try SettingsFile.own.remember(Settings.Key.seen, as: .tour)
      } catch {
        return .failed("Rundturen visas nästa gång också: \(error.message)")
      }
      return nil
    case .useTheme(let name):
      guard let theme = themes.first(where: { $0.name == name })?.theme else { return nil }
      console.use(theme)
      do throws(CommandFailure) {
        try SettingsFile.own.remember(name, as: .theme)
      } catch {
        tell(.failed("Temat gäller, men sparades inte till nästa gång: \(error.message)"))
      }
      return .themeChanged(name)
    case .useMouse(let isOn):
      console.setMouse(isOn)
      return nil
    case .suspend:
      console.suspend()
      return nil
    case .quit: return nil
    }
  }

  /// Drafts that earlier runs have left of the förbund that is open.
  private mutating func findDrafts() -> Event {
    guard let folder else { return .draftsFound([], notes: []) }
    drafts?.letGo()
    drafts = DraftFolder(
      forbund: folder.path, environment: SystemEnvironment.environment,
      clock: SystemEnvironment.clock)
    guard case .draftsFound(let found, let notes) = drafts?.find() else {
      return .draftsFound([], notes: [])
    }
    // A program that was killed between saving and removing its draft has lost nothing.
    let saved = found.filter { state.desk.holds($0.draft) }
    for draft in saved { drafts?.remove(draft.name) }
    return .draftsFound(found.filter { !saved.contains($0) }, notes: notes)
  }

  private mutating func save(_ changes: [Change]) -> Event {
    let saved: [SavedChange]
    do throws(SaveFailure) {
      saved = try folder?.save(changes, proposedBy: state.desk.office) ?? []
    } catch {
      let reading = folder?.read() ?? state.desk.reading
      if case .conflict(let conflicts) = error { return .conflicted(conflicts, reading, titles) }
      return .notSaved("\(error.message) \(error.advice)", reading, titles)
    }
    let event = Event.saved(
      saved.map(\.change), folder?.read() ?? state.desk.reading, titles)
    guard let warning = saved.lazy.compactMap(\.warning).first else { return event }
    tell(event)
    return .failed(warning)
  }

  /// What is masked is shown only when the history tells of it.
  private mutating func logReveal(_ id: String) -> Event {
    do throws(SaveFailure) {
      try folder?.logReveal([KAACase.address(id: id)])
    } catch {
      return .failed(
        "Uppgifterna visas inte, för det gick inte att skriva i historiken. \(error.message)")
    }
    return .revealed(id, folder?.read() ?? state.desk.reading, titles)
  }

  private mutating func step(back: Bool) -> Event {
    do throws(SaveFailure) {
      guard let step = back ? try folder?.undo() : try folder?.redo() else {
        return .failed("Inget förbund är öppet.")
      }
      let reading = folder?.read() ?? state.desk.reading
      return back
        ? .undone(step, reading, titles) : .redone(step, reading, titles)
    } catch {
      let reading = folder?.read() ?? state.desk.reading
      tell(.read(reading, titles))
      return .failed("\(error.message) \(error.advice)")
    }
  }
}

/// exit(3). The compiler is not told that nothing comes after: it would give back all that is not
/// used again before it.
@inline(never)
private func endProgram() { exit(0) }
