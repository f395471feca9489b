extension Office {
  /// The rows of answers, or of pairs, that are of few people, or that such could be worked out
  /// from: their ids. Screens and reports show nothing of them either.
  package func hiddenAnswers(in kind: DocumentKind) -> Set<String> {
    let rows: [Draft]
    switch kind {
    case .answers: rows = indicators.answers.map(\.draft)
    case .pairs: rows = indicators.pairs.map(\.draft)
    default: return []
    }
    let dispatches = Dictionary(
      indicators.rounds.map { ($0.id, $0.draft.children(PartKey.dispatches)) }
    ) { first, _ in first }
    let register = Draft(id: "", fields: [], parts: [Draft.Children(RegisterKey.rows, rows)])
    let shown = AnswerRows(
      register, [kind.answerKeys], cells: [], dispatches: dispatches, below: forbund.surveys.limit
    ).shown.children(RegisterKey.rows)
    return Set(rows.map(\.id)).subtracting(shown.map(\.id))
  }
}

extension DocumentKind {
  /// The fields that count who answered what; none of other kinds.
  package var answerKeys: [String] {
    switch sharing {
    case .answers(let keys, _), .pairs(let keys): keys
    default: []
    }
  }
}

extension RegisterRow {
  /// As a list shows them: counts of few people only to who asks for them.
  static func listOfAnswers(_ rows: [Self], in context: ListContext) -> AnyList {
    let (keys, hidden) = (
      documentKind.answerKeys, context.office.hiddenAnswers(in: documentKind)
    )
    let columns = Column<Self>.all.map { column in
      keys.contains(column.head.field ?? "")
        ? column.masked { hidden.contains($0.id) && !context.reveals($0.id) } : column
    }
    return AnyList(register: rows, columns)
  }
}
