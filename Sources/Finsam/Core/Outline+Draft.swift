extension Outline {
  /// The record as plain texts, as it would be inserted again.
  package var draft: Draft {
    Draft(
      id: id,
      fields: fields.filter { !$0.text.isEmpty }.map { Draft.Text($0.shape.key, $0.text) },
      parts: parts.filter { !$0.children.isEmpty }.map {
        Draft.Children($0.key, $0.children.map(\.draft))
      })
  }
}
