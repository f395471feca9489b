import Finsam

extension ImportReport {
  /// Columns that are left out, and how the others are understood where their names differ.
  var columnLines: [String] {
    let renamed = plan.columns.compactMap { column in
      column.field.flatMap { $0.key == column.name ? nil : "\(column.name) → \($0.key)" }
    }
    return
      (renamed.isEmpty ? [] : ["Kolumner: " + renamed.joined(separator: ", ")])
      + (absent.isEmpty ? [] : ["Obs: Lämnas utanför: " + absent.joined(separator: ", ")])
  }

  var hintLines: [String] {
    (undated.map { ["Obs: \($0)"] } ?? []) + hints.map(line)
  }

  /// Every row that cannot be taken.
  var refusal: [String] {
    guard !errors.isEmpty else { return ["Fel: \(file) har inga rader att lägga till."] }
    return ["Fel: Inget lades till. \(errors.count) fel i \(file):"] + errors.map(line)
  }

  func preview(width: Int?) -> String {
    let columns = fields.map { CellTable.Column(title: $0.label, isNumeric: $0.kind.isNumeric) }
    return CellTable(columns: columns, rows: plan.drafts.indices.map(cells)).written(width: width)
  }

  private func line(_ problem: Problem) -> String {
    "  \(problem.position): \(problem.message) \(problem.advice)"
  }
}
