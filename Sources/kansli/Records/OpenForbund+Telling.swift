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
    let position = position(change.place)
    guard case .field(let key, let from, let to) = change.edit else {
      return "\(position): \(change.title)"
    }
    let kind = DocumentKind(path: change.address.file)
    let field = kind?.shape.descendant(change.address.steps)?.fields.first { $0.key == key }
    var label = field?.label ?? key
    if field?.kind == .perspective {
      let names = office.perspectiveNames(in: change.address.file)
      label = (names[to]?.word ?? names.word).heading
    }
    if kind?.isSensitive(key) == true { return "\(position): \(label): ändrat" }
    return "\(position): \(label): \(quoted(from)) → \(quoted(to))"
  }

  private func quoted(_ text: String) -> String {
    text.isEmpty ? "(tomt)" : "”\(text.oneLine)”"
  }
}
