import Finsam

extension OpenForbund {
  /// Where a change now stands, and what it was: `x.yaml:4:8: Skede: ”pågående” → ”avslutad”`.
  func told(_ change: Change) -> String {
    let position = position(change.place)
    guard case .field(let key, let from, let to) = change.edit else {
      return "\(position): \(change.title)"
    }
    let shape = DocumentKind(path: change.address.file)?.shape
      .descendant(change.address.steps)
    let label = shape?.fields.first { $0.key == key }?.label ?? key
    return "\(position): \(label): \(quoted(from)) → \(quoted(to))"
  }

  private func quoted(_ text: String) -> String {
    text.isEmpty ? "(tomt)" : "”\(text.oneLine)”"
  }
}
