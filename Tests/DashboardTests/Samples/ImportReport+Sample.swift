import FileStore
import Finsam

extension ImportReport {
  /// What a CSV file with this text would add.
  static func sample(
    _ kind: DocumentKind, _ text: String, named file: String = "~/mars.csv", into office: Office
  ) -> ImportReport {
    ImportReport(
      plan: ImportPlan(kind, name: file, bytes: Array(text.utf8), into: office), file: file)
  }

  /// A file that says nothing, or that holds an error.
  static func sample(_ kind: DocumentKind, isPossible: Bool) -> ImportReport {
    let rows = isPossible ? "id;vad;namn\nx-1;Ett;Två\n" : "id;slag;dag\nx-1;fest;i går\n"
    return sample(kind, rows, into: Office())
  }
}
