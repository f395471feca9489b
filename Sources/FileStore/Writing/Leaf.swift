import Finsam

/// A node for comparison: two trees are the same when their leaves are, in order.
struct Leaf: Equatable {
  let depth: Int
  let kind: Tree.Node.Kind
  let content: String

  static func == (left: Leaf, right: Leaf) -> Bool {
    left.depth == right.depth && left.kind == right.kind
      && left.content.isIdentical(to: right.content)
  }
}

extension TreeEditor {
  /// All that the edit must leave alone.
  func untouched(by edit: Change.Edit, at steps: [Step], _ shape: RecordShape) -> [Leaf] {
    let skipped = touched(by: edit, at: steps, shape)
    return tree.nodes.indices.dropFirst().compactMap { index in
      skipped.contains { $0.contains(index) } ? nil : leaf(index)
    }
  }

  /// What a moved or inserted part holds, wherever it stands.
  func leaves(of item: Int) -> [Leaf] { (item..<tree[item].next).map(leaf) }

  /// A block's last line break comes and goes with what follows it.
  private func leaf(_ index: Int) -> Leaf {
    let node = tree[index]
    let isBlock = node.style == .literal || node.style == .folded
    return Leaf(
      depth: node.depth, kind: node.kind,
      content: isBlock ? node.content.withoutFinalLineBreaks : node.content)
  }

  /// The moved part itself.
  func part(_ key: String, _ id: String, at steps: [Step], _ shape: RecordShape) -> Int? {
    guard let record = locate(steps, shape), let node = record.node,
      let list = tree.entry(of: node, key)?.value, let part = record.shape.part(key)
    else { return nil }
    return item(id, of: list, part.shape)
  }

  private func touched(by edit: Change.Edit, at steps: [Step], _ shape: RecordShape) -> [Range<Int>]
  {
    guard let record = locate(steps, shape), let node = record.node else { return [] }
    switch edit {
    case .field(let key, _, _):
      guard let field = record.shape.field(key) else { return [] }
      guard let entry = tree.entry(of: node, field.topKey) else { return [] }
      guard let inner = field.innerKey else { return [range(of: entry)] }
      let innerEntry = tree.entry(of: entry.value, inner)
      let others = tree.entries(of: entry.value).count - (innerEntry == nil ? 0 : 1)
      if others == 0 { return [range(of: entry)] }
      return innerEntry.map { [range(of: $0)] } ?? []
    case .insert(let key, _, let draft), .remove(let key, _, let draft):
      return touched(key, draft.id, in: record, node)
    case .move(let key, let id, _, _): return touched(key, id, in: record, node)
    case .create, .delete: return []
    }
  }

  private func touched(_ key: String, _ id: String, in record: Located, _ node: Int)
    -> [Range<Int>]
  {
    guard let part = record.shape.part(key), let entry = tree.entry(of: node, key) else {
      return []
    }
    let item = item(id, of: entry.value, part.shape)
    let others = tree.children(of: entry.value).count - (item == nil ? 0 : 1)
    if tree[entry.value].kind == .scalar || others == 0 { return [range(of: entry)] }
    return item.map { [$0..<tree[$0].next] } ?? []
  }

  private func range(of entry: (key: Int, value: Int)) -> Range<Int> {
    entry.key..<tree[entry.value].next
  }
}
