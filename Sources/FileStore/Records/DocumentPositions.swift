import Finsam

/// Where the records and fields of a YAML file stand, found in its tree when asked for.
struct DocumentPositions: PositionIndex {
  let source: SourceText
  let tree: Tree
  let type: any Record.Type

  func position(of steps: [Step], field: String?) -> Positions.Position? {
    guard let keys = type.keys(along: steps[...]) else { return nil }
    var records = tree.root.map { [$0] } ?? []
    for (step, idKey) in zip(steps, keys.ids) {
      // An id that several records have leads to all of them.
      records = records.flatMap { parts(step.part, of: $0) }.filter { node in
        tree.entry(of: node, idKey).map { tree.text($0.value) } ?? "" == step.id
      }
    }
    guard let field else { return records.last.map(position) }
    guard keys.fields.contains(field) else { return nil }
    return records.lazy.compactMap { node(of: field, in: $0) }.first.map(position)
  }

  static func == (left: DocumentPositions, right: DocumentPositions) -> Bool {
    left.source.file == right.source.file && left.source.bytes == right.source.bytes
  }

  private func position(of node: Int) -> Positions.Position {
    source.position(of: tree[node].range.lowerBound)
  }

  /// The records in all lists that the record has under the key.
  private func parts(_ key: String, of record: Int) -> [Int] {
    tree.entries(of: record)
      .filter { tree[$0.key].content == key && tree[$0.value].kind == .sequence }
      .flatMap { tree.children(of: $0.value) }.filter { tree[$0].kind == .mapping }
  }

  /// The value of the field, which may stand in a group.
  private func node(of field: String, in record: Int) -> Int? {
    for (key, value) in tree.entries(of: record) {
      let name = tree[key].content
      if name.isSame(as: field) { return value }
      guard field.hasPrefix(name + "."), tree[value].kind == .mapping else { continue }
      let inner = String(field.dropFirst(name.count + 1))
      if let found = tree.entry(of: value, inner) { return found.value }
    }
    return nil
  }
}
