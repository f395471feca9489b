/// An import before it is made: which columns become what, the rows, and what stands in the way.
package struct ImportReport: Equatable, Sendable {
  package let plan: ImportPlan
  /// The file, as the person named it.
  package let file: String
  /// The fields that some row has a value for, in the register's order.
  package let fields: [FieldShape]

  package init(plan: ImportPlan, file: String) {
    self.plan = plan
    self.file = file
    let used = Set(plan.drafts.lazy.flatMap(\.fields).map(\.key))
    fields = plan.kind.rowShape?.fields.filter { used.contains($0.key) } ?? []
  }

  package var isPossible: Bool { plan.isPossible }

  /// Rows that stand in the register already: `Alla 12 rader`, `3 av 12 rader`; nil where none
  /// does.
  package var repetition: String? {
    guard !plan.repeated.isEmpty else { return nil }
    let isAll = plan.repeated.count == plan.drafts.count
    let rows =
      isAll
      ? plan.drafts.count == 1 ? "Raden" : "Alla \(count)"
      : "\(Number(plan.repeated.count).shown) av \(count)"
    return "\(rows) står redan i \(register), lika i allt utom id."
  }

  /// How many rows would be new.
  package var newCount: Int { plan.drafts.count - plan.repeated.count }

  /// Where the rows go.
  package var register: String { plan.kind.path(id: "") }

  package var count: String { plan.drafts.count.inRows }

  package var errors: [Problem] { plan.problems.filter { $0.severity == .error } }
  package var hints: [Problem] { plan.problems.filter { $0.severity == .hint } }

  /// The file's columns that have a name. Where none is known the first row may be a youth and not
  /// names at all: then it is masked.
  package var columns: [ImportPlan.Column] {
    let isTold = !plan.kind.isConfidential || plan.columns.contains { $0.field != nil }
    return plan.columns.filter { !$0.name.isEmpty }.map { column in
      isTold ? column : ImportPlan.Column(name: Mask.text, field: nil)
    }
  }

  /// Columns of the file that no field has.
  package var absent: [String] { columns.filter { $0.field == nil }.map(\.name) }

  /// How many rows are without the day, and the year, that says when they are of: `3 av 12 rader`;
  /// nil where none is, and in registers whose rows are of no day.
  package var undated: String? {
    guard let shapes = plan.kind.rowShape?.fields,
      let day = shapes.first(where: { $0.kind == .day }),
      DayNames.ofRow.contains(day.key)
    else { return nil }
    let keys = [day.key, DayNames.year]
    let count = plan.drafts.count { draft in
      !draft.fields.contains { keys.contains($0.key) && !$0.text.isEmpty }
    }
    guard count > 0 else { return nil }
    let rows =
      count < plan.drafts.count
      ? "\(Number(count).shown) av \(self.count)" : count == 1 ? "Raden" : "Alla \(self.count)"
    return "\(rows) saknar dag (\(day.label))."
  }

  /// A row under `fields` as it would stand. What tells of a youth is masked: the case is not in
  /// the register yet, so the history could not tell whose values somebody looked at.
  package func cells(_ row: Int) -> [String] {
    let draft = plan.drafts[row]
    return fields.map { shape in
      guard !plan.kind.isSensitive(shape.key) else { return Mask.text }
      return draft.fields.first { $0.key == shape.key }?.text ?? ""
    }
  }

  /// Whether some value is not shown.
  package var isMasking: Bool { fields.contains { plan.kind.isSensitive($0.key) } }
}

/// Which day says when a row is of.
private enum DayNames {
  static let ofRow = ["dag", "från"]
  static let year = "år"
}

extension Int {
  /// `1 rad`, `20 000 rader`
  package var inRows: String { self == 1 ? "1 rad" : "\(Number(self).shown) rader" }
}
