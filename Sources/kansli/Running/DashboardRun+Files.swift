import Finsam
import Dashboard
import FileStore
import TextUI

extension DashboardRun where Place: ~Copyable {
  /// Lets the person write in an editor of their own; the terminal is theirs meanwhile.
  mutating func edit(_ text: String) -> Event {
    let editor = ExternalEditor(environment: SystemEnvironment.environment)
    if let reason = reasonNotToEdit(editor) { return reason }
    // What is written so far is on disk, should the window be closed meanwhile.
    tell(.input(.quiet))
    return switch console.lent({ editor.edit(text) }) {
    case .written(let edited): .edited(edited)
    case .left(let written) where written != text: .editFailed(written)
    case .left: .failed("Editorn avslutades med fel. Inget har ändrats.")
    case .unreadable(let path):
      .failed("Det du skrev är inte text i UTF-8 och kan inte tas in. Det ligger kvar i \(path).")
    }
  }

  mutating func open(_ file: String, line: Int) -> Event? {
    let editor = ExternalEditor(environment: SystemEnvironment.environment)
    if let reason = reasonNotToEdit(editor) { return reason }
    guard let path = folder.map({ $0.path + "/" + file }) else { return nil }
    let status = console.lent { editor.open(path, line: line) }
    guard let reading = folder?.read() else { return nil }
    tell(.read(reading, state.desk.undo))
    return status == 0
      ? .reported("\(file) är omläst.")
      : .failed("Editorn \(editor.command) avslutades med fel.")
  }

  private func reasonNotToEdit(_ editor: ExternalEditor) -> Event? {
    if editor.isMissing {
      return .failed("Ingen editor hittades. Ange din i miljövariabeln EDITOR, till exempel nano.")
    }
    return console.canBeLent
      ? nil : .failed("Här finns ingen terminal som en egen editor kan öppnas i.")
  }

  /// Writes a list into the folder `rapporter`.
  func export(_ name: String, _ text: String, _ told: String) -> Event {
    write(text, at: "rapporter/\(name).csv", as: .csv) {
      .reported("\(told) ligger i \($0.path.endOfPath).\($0.note.isEmpty ? "" : " \($0.note).")")
    }
  }

  func writeReport(_ path: String, _ text: String, _ form: ReportForm) -> Event {
    write(GeneratedText.marked(text, as: form), at: path, as: form) {
      .reportWritten($0.path, note: $0.note)
    }
  }

  private func write(
    _ text: String, at path: String, as form: ReportForm, told: (ReportFile.Written) -> Event
  ) -> Event {
    guard let folder else { return .failed("Inget förbund är öppet.") }
    do throws(CommandFailure) {
      return told(try ReportFile(folder: folder.path).write(text, at: path, as: form))
    } catch {
      return .failed("\(error.message) \(error.advice)")
    }
  }

  /// In the desktop's own program; text in the person's editor where there is no desktop.
  mutating func openReport(_ path: String) -> Event {
    let environment = SystemEnvironment.environment
    if ReportViewer(environment: environment).show(path) {
      return .reported("\(path) öppnas i datorns eget program.")
    }
    let editor = ExternalEditor(environment: environment)
    guard !path.hasSuffix(".html"), reasonNotToEdit(editor) == nil else {
      return .failed("Här finns inget program som visar den. Öppna \(path) själv.")
    }
    return console.lent({ editor.open(path) }) == 0
      ? .reported("\(path) är öppnad och stängd.")
      : .failed("Editorn \(editor.command) avslutades med fel.")
  }
}

extension DashboardRun where Place: ~Copyable {
  /// Reads what a CSV file would add. Nothing is added yet.
  mutating func readImport(_ kind: DocumentKind, _ text: String) -> Event? {
    let (office, day) = (state.desk.office, state.desk.day)
    return read(text) { path throws(Problem) in
      let plan = ImportPlan(kind, try ImportFile(path: path), into: office, on: day)
      return .importRead(ImportReport(plan: plan, file: path))
    }
  }

  /// Reads what a ledger would make of the year's outcome. Nothing is written yet.
  mutating func readLedger(_ text: String, _ year: Year?) -> Event? {
    let office = state.desk.office
    return read(text) { path throws(Problem) in
      let file = LedgerFile(try ImportFile(path: path))
      let plan = LedgerImport(file.ledger, into: office, asked: year)
      return .ledgerRead(LedgerReport(file: path, plan: plan, problems: file.problems), year)
    }
  }

  private mutating func read(
    _ text: String, _ reading: @escaping @Sendable (String) throws(Problem) -> Event
  ) -> Event? {
    let path = typed(text).path
    return begin(
      AwaitedWork("Läser \(path.split(separator: "/").last ?? "")", [path]) { path in
        do throws(Problem) {
          return .told(try reading(path))
        } catch {
          return .told(.failed("\(path): \(error.message) \(error.advice)"))
        }
      })
  }

  /// Writes a path as far as there is only one way, among folders and files that may hold rows, or
  /// a report.
  func complete(_ text: String, from start: PathStart) -> Event {
    let path = text.isEmpty ? text : typed(text).unquoted
    let parts = PathCompletion.parts(of: path)
    let expanded = typed(parts.folder).expanded(parts.folder)
    let base = start == .forbund && !expanded.hasPrefix("/") ? (folder?.path ?? ".") + "/" : ""
    let whole = base + expanded
    let endings =
      start == .here
      ? [".csv", ".tsv", ".txt", ".se", ".si", ".sie"]
      : ReportForm.allCases.map { "." + $0.rawValue }
    let names = FolderNames(whole.isEmpty ? "." : whole)
    let completion = PathCompletion(path, among: names.foldersAndFiles(endingIn: endings))
    return .pathCompleted(completion.path, names: completion.names)
  }

  private func typed(_ text: String) -> TypedPath {
    TypedPath(text)
  }
}
