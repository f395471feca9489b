/// What a CSV file from elsewhere would add to a register: all of its rows, or none.
package struct ImportPlan: Equatable, Sendable {
  package struct Column: Hashable, Sendable {
    /// As the file has it.
    package let name: String
    /// The field that it becomes; nil where it is left out.
    package let field: FieldShape?

    package init(name: String, field: FieldShape?) {
      self.name = name
      self.field = field
    }
  }

  package let kind: DocumentKind
  package let columns: [Column]
  /// The rows to add, in the file's order.
  package let drafts: [Draft]
  /// Which of them stand in the register already, alike in all but the id.
  package let repeated: Set<Int>
  /// What cannot be taken; nothing is while there is an error.
  package let problems: [Problem]
  /// The last id in the register as it is.
  private let last: String?

  package init(
    kind: DocumentKind, columns: [Column], drafts: [Draft], repeated: Set<Int> = [],
    problems: [Problem], last: String?
  ) {
    self.repeated = repeated
    self.kind = kind
    self.columns = columns
    self.drafts = drafts
    self.problems = problems
    self.last = last
  }

  package var isPossible: Bool { !problems.contains { $0.severity == .error } && !drafts.isEmpty }

  /// The plan without the rows that stand in the register already.
  package var withoutRepeated: ImportPlan {
    ImportPlan(
      kind: kind, columns: columns,
      drafts: drafts.indices.filter { !repeated.contains($0) }.map { drafts[$0] },
      problems: problems, last: last)
  }

  /// One step that adds all rows at the register's end.
  package var changes: [Change] {
    let file = Address(kind.path(id: ""))
    let before = [last] + drafts.dropLast().map(\.id)
    return zip(before, drafts).map { after, draft in
      Change(file, .insert(part: RegisterKey.rows, after: after, draft))
    }
  }
}
