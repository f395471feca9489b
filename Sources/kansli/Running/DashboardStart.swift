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

  func run() throws {
    let user = user
    let makeFolder = { (path: String) in
      Folder(path: path, user: user, clock: SystemEnvironment.clock)
    }
    let paths = try DataFolders(folder).paths
    let isOne = paths.count == 1
    var folders = paths.map(makeFolder)
    let readings = folders.indices.map { folders[$0].read() }
    let choice = try ThemeChoice(wanted: theme, environment: SystemEnvironment.environment)
    let session = Session(
      today: today, user: user, isReadOnly: isReadOnly,
      themes: choice.themes.map { Named(name: $0.name, title: $0.title) }, theme: choice.first.name,
      keys: SettingsFile.keys.table,
      forbund: isOne ? [] : readings.map { ForbundSummary($0, today: today) },
      home: isOne ? DataFolders.parent(of: paths[0]) : DataFolders.path(folder))
    let notes =
      SettingsFile.notes + choice.notes
      + [UnusableEscapeDelay(environment: SystemEnvironment.environment).map(StartNote.init)]
      .compactMap(\.self)
    StandardStreams.tell(notes.map { "Obs: " + $0.whole })
    let terminal = try Terminal(
      theme: choice.first, recoveryNote: "Allt du bekräftat är sparat i \(folder).",
      environment: SystemEnvironment.environment)
    let state = State(
      reading: isOne ? readings[0] : nil, undo: UndoTitles(undo: folders[0].undoTitle),
      session: session, size: terminal.size)
    var run = DashboardRun(
      state: state, folder: isOne ? folders[0] : nil, folders: paths, themes: choice.themes,
      terminal: terminal, makeFolder: makeFolder, drafts: nil)
    if let notice = StartNote.notice(of: notes) { run.tell(.failed(notice)) }
    run.run()
  }
}
