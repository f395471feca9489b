import Dashboard
import FileStore
import Finsam
import NcursesTerminal
import TextUI

/// What the dashboard is started with.
struct DashboardStart {
  /// A förbund's folder, or one with several.
  let folder: String
  var theme: String?
  var isReadOnly = false
  let user: String
  let today: Today
  /// Whether it is read out line by line, and nothing is drawn.
  var isSpoken = false
  /// Whether a person who has not seen the tour is shown it.
  var offersTour = false

  func run() throws {
    let user = user
    let makeFolder = { @Sendable (path: String) in
      Folder(path: path, user: user, clock: SystemEnvironment.clock)
    }
    let paths = try DataFolders(folder).paths
    let isOne = paths.count == 1
    let today = today
    var first = isOne ? makeFolder(paths[0]) : nil
    let reading = first?.read()
    let summary = { @Sendable (path: String) in
      var folder = makeFolder(path)
      return ForbundSummary(folder.read(), today: today)
    }
    // What is read out must be whole; a list that is drawn is filled in.
    let forbund =
      isOne
      ? [] : isSpoken ? Parallel.map(paths, summary) : paths.map { ForbundSummary(path: $0) }
    let choice = try ThemeChoice(wanted: theme, environment: SystemEnvironment.environment)
    let session = Session(
      today: today, user: user, isReadOnly: isReadOnly,
      themes: choice.themes.map { Named(name: $0.name, title: $0.title) }, theme: choice.first.name,
      keys: SettingsFile.keys.table, forbund: forbund,
      home: isOne ? DataFolders.parent(of: paths[0]) : DataFolders.path(folder), isSpoken: isSpoken,
      beginsWithTour: offersTour && SettingsFile.settings[.tour] == nil)
    let notes =
      SettingsFile.notes + choice.notes
      + [UnusableEscapeDelay(environment: SystemEnvironment.environment).map(StartNote.init)]
      .compactMap(\.self)
    StandardStreams.tell(notes.map { "Obs: " + $0.whole })
    func state(_ size: Size) -> State {
      State(
        reading: reading, undo: UndoTitles(undo: first?.undoTitle, redo: first?.redoTitle),
        session: session, size: size)
    }
    if isSpoken {
      var run = DashboardRun(
        state: state(LineConsole.size), folder: first, folders: paths, themes: choice.themes,
        console: LineConsole(), makeFolder: makeFolder, drafts: nil)
      return run.run()
    }
    let terminal = try Terminal(
      theme: choice.first, recoveryNote: "Allt du bekräftat är sparat i \(folder).",
      environment: SystemEnvironment.environment)
    var run = DashboardRun(
      state: state(terminal.size), folder: first, folders: paths, themes: choice.themes,
      console: ScreenConsole(terminal: terminal), makeFolder: makeFolder, drafts: nil)
    if !isOne { run.summaries = Parallel.begin(paths, summary) }
    if let notice = StartNote.notice(of: notes) { run.tell(.failed(notice)) }
    run.run()
    run.leave()
  }
}
