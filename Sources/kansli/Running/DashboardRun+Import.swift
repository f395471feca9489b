import Dashboard
import FileStore
import Finsam

extension DashboardRun {
  /// Reads what a CSV file would add. Nothing is added yet.
  func readImport(_ kind: DocumentKind, _ text: String) -> Event {
    let path = typed(text).path
    do throws(Problem) {
      let plan = try ImportPlan(
        kind, readingFrom: path, into: state.desk.office, on: state.desk.day)
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
