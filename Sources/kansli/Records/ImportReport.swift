import FileStore
import Finsam

/// An import in words: which columns become what, what is added, and what stands in the way.
struct ImportReport {
  let plan: ImportPlan
  let file: String

  var count: String { plan.drafts.count == 1 ? "1 rad" : "\(plan.drafts.count) rader" }

  /// Columns that are left out, and how the others are understood where their names differ.
  var columns: [String] {
    let renamed = plan.columns.compactMap { column in
      column.field.flatMap { $0.key == column.name ? nil : "\(column.name) → \($0.key)" }
    }
    let absent = plan.columns.filter { $0.field == nil && !$0.name.isEmpty }.map(\.name)
    return
      (renamed.isEmpty ? [] : ["Kolumner: " + renamed.joined(separator: ", ")])
      + (absent.isEmpty ? [] : ["Lämnas utanför: " + absent.joined(separator: ", ")])
  }

  var hints: [String] { plan.problems.filter { $0.severity == .hint }.map(line) }

  /// Every row that cannot be taken.
  var refusal: [String] {
    let errors = plan.problems.filter { $0.severity == .error }
    guard !errors.isEmpty else { return ["Fel: \(file) har inga rader att lägga till."] }
    return ["Fel: Inget lades till. \(errors.count) fel i \(file):"] + errors.map(line)
  }

  func preview(width: Int?) -> String {
    let shapes = plan.kind.rowShape?.fields ?? []
    let used = shapes.filter { shape in
      plan.drafts.contains { $0.fields.contains { $0.key == shape.key } }
    }
    let rows = plan.drafts.map { draft in
      used.map { shape in draft.fields.first { $0.key == shape.key }?.text ?? "" }
    }
    let columns = used.map { CellTable.Column(title: $0.label, isNumeric: $0.kind.isNumeric) }
    return CellTable(columns: columns, rows: rows).written(width: width)
  }

  private func line(_ problem: Problem) -> String {
    "  \(problem.position): \(problem.message) \(problem.advice)"
  }
}
