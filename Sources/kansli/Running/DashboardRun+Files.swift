import Finsam
import Dashboard
import FileStore
import NcursesTerminal
import TextUI

extension DashboardRun {
  /// Lets the person write in an editor of their own; the terminal is theirs meanwhile.
  mutating func edit(_ text: String) -> Event {
    let editor = ExternalEditor(environment: SystemEnvironment.environment)
    if editor.isMissing { return noEditor }
    // What is written so far is on disk, should the window be closed meanwhile.
    tell(.input(.quiet))
    return switch terminal.released({ editor.edit(text) }) {
    case .written(let edited): .edited(edited)
    case .left(let written) where written != text: .editFailed(written)
    case .left: .failed("Editorn avslutades med fel. Inget har ändrats.")
    case .unreadable(let path):
      .failed("Det du skrev är inte text i UTF-8 och kan inte tas in. Det ligger kvar i \(path).")
    }
  }

  mutating func open(_ file: String, line: Int) -> Event? {
    let editor = ExternalEditor(environment: SystemEnvironment.environment)
    if editor.isMissing { return noEditor }
    guard let path = folder.map({ $0.path + "/" + file }) else { return nil }
    let status = terminal.released { editor.open(path, line: line) }
    guard let reading = folder?.read() else { return nil }
    tell(.read(reading, state.desk.undo))
    return status == 0
      ? .reported("\(file) är läst på nytt.")
      : .failed("Editorn \(editor.command) avslutades med fel.")
  }

  private var noEditor: Event {
    .failed("Ingen editor hittades. Ange din i miljövariabeln EDITOR, till exempel nano.")
  }

  /// Writes a report or a list into the folder `rapporter`, under a name not yet taken.
  func export(_ name: String, _ text: String, _ ending: String) -> Event {
    guard let folder else { return .failed("Inget förbund är öppet.") }
    do {
      let path = try ReportFile(folder: folder.path).write(text, name: name, ending: ending)
      return .reported("\(ending == "md" ? "Rapporten" : "Listan") ligger i \(path).")
    } catch {
      return .failed("\(error.message) \(error.advice)")
    }
  }
}

extension DashboardRun {
  /// Reads what a CSV file would add. Nothing is added yet.
  func readImport(_ kind: DocumentKind, _ text: String) -> Event {
    let path = typed(text).path
    do throws(Problem) {
      let plan = ImportPlan(
        kind, try ImportFile(path: path), into: state.desk.office, on: state.desk.day)
      return .importRead(ImportReport(plan: plan, file: path))
    } catch {
      return .failed("\(path): \(error.message) \(error.advice)")
    }
  }

  /// Writes a path as far as there is only one way, among folders and files that may hold rows.
  func complete(_ text: String) -> Event {
    let path = text.isEmpty ? text : typed(text).unquoted
    let folder = PathCompletion.parts(of: path).folder
    let names = FolderNames(folder.isEmpty ? "." : typed(folder).expanded(folder))
    let completion = PathCompletion(path, among: names.foldersAndFiles(endingIn: Self.endings))
    return .pathCompleted(completion.path, names: completion.names)
  }

  private static let endings = [".csv", ".tsv", ".txt"]

  private func typed(_ text: String) -> TypedPath {
    TypedPath(text)
  }
}
