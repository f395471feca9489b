import Finsam

extension OpenForbund {
  /// What a step did: rows that came or went together are not told of one by one.
  func told(_ changes: [Change]) -> [String] {
    guard changes.count > 1, let title = Change.rowsTitle(changes), let first = changes.first
    else { return changes.map(told) }
    return ["\(path(first.address.file)): \(title)"]
  }

  /// Where a change now stands, and what it was: `x.yaml:4:8: Skede: ”pågående” → ”avslutad”`.
  func told(_ change: Change) -> String {
    "\(position(change.place)): \(words(of: change))"
  }

  /// What a change would do, before it is done: a field with its values, and of what is new every
  /// value under its label. What tells of a youth is masked.
  func preview(of change: Change) -> [String] {
    let steps = change.address.steps
    let shape = DocumentKind(path: change.address.file)?.shape
    let head = "\(path(change.address.file)): \(words(of: change))"
    switch change.edit {
    case .field, .move, .remove, .delete: return [head]
    case .create(let draft): return [head] + lines(of: draft, shape, in: change.address.file)
    case .insert(let part, _, let draft):
      let child = shape?.descendant(steps)?.part(part)?.shape
      return [head] + lines(of: draft, child, in: change.address.file)
    }
  }

  private func lines(
    of draft: Draft, _ shape: RecordShape?, in file: String, indent: String = "  "
  ) -> [String] {
    let kind = DocumentKind(path: file)
    let fields = draft.fields.filter { $0.key != shape?.idKey }.map { field in
      let label = shape?.fields.first { $0.key == field.key }?.label ?? field.key
      return "\(indent)\(label): "
        + (kind?.isSensitive(field.key) == true ? Mask.text : field.text.oneLine)
    }
    return fields
      + draft.parts.flatMap { children in
        let part = shape?.part(children.key)
        return children.drafts.flatMap { child in
          ["\(indent)\(part?.singular ?? children.key) \(child.id)"]
            + lines(of: child, part?.shape, in: file, indent: indent + "  ")
        }
      }
  }

  private func words(of change: Change) -> String {
    guard case .field(let key, let from, let to) = change.edit else { return change.title }
    let kind = DocumentKind(path: change.address.file)
    let field = kind?.shape.descendant(change.address.steps)?.fields.first { $0.key == key }
    var label = field?.label ?? key
    if field?.kind == .perspective {
      let names = office.perspectiveNames(in: change.address.file)
      label = (names[to]?.word ?? names.word).heading
    }
    if kind?.isSensitive(key) == true { return "\(label): ändrat" }
    return "\(label): \(quoted(from)) → \(quoted(to))"
  }

  private func quoted(_ text: String) -> String {
    text.isEmpty ? "(tomt)" : "”\(text.oneLine)”"
  }
}
