import Finsam

/// Finds which bytes of a file an edit concerns, and what could stand there instead.
struct TreeEditor {
  /// A record in the tree: its mapping and what it looks like.
  struct Located {
    /// nil for a document that says nothing yet.
    let node: Int?
    let shape: RecordShape
  }

  let source: SourceText
  let tree: Tree
  let style: FileStyle

  init(_ document: Document) {
    source = document.source
    tree = document.tree
    style = FileStyle(document.source, document.tree)
  }

  /// Ways to make the edit, the one that looks best first; empty where there is no way.
  func candidates(for edit: Change.Edit, at steps: [Step], _ shape: RecordShape) -> [[Splice]] {
    guard let record = locate(steps, shape) else { return [] }
    switch edit {
    case .field(let key, _, let to): return setField(key, to, in: record)
    case .insert(let part, let after, let draft):
      return insertPart(part, after: after, draft, in: record)
    case .remove(let part, _, let draft): return removePart(part, draft.id, in: record)
    case .move(let part, let id, _, let to): return movePart(part, id, after: to, in: record)
    case .create, .delete: return []
    }
  }

  func locate(_ steps: [Step], _ shape: RecordShape) -> Located? {
    guard let root = tree.root, !tree.saysNothing(root) else {
      return steps.isEmpty ? Located(node: nil, shape: shape) : nil
    }
    var located = Located(node: root, shape: shape)
    for step in steps {
      guard let node = located.node, let part = located.shape.part(step.part),
        let list = tree.entry(of: node, step.part)?.value,
        let child = item(step.id, of: list, part.shape)
      else { return nil }
      located = Located(node: child, shape: part.shape)
    }
    return located
  }

  /// The list's item with this id.
  func item(_ id: String, of list: Int, _ shape: RecordShape) -> Int? {
    guard tree[list].kind == .sequence else { return nil }
    return tree.children(of: list).first { child in
      guard let value = tree.entry(of: child, shape.idKey)?.value else { return false }
      return tree[value].content.withoutFinalLineBreaks == id
    }
  }

  /// Where the line behind a node begins.
  func lineAfter(_ node: Int) -> Int {
    let end = tree[node].fullEnd
    if end > source.textStart, source.bytes[end - 1] == 0x0A { return end }
    return source.nextLineStart(end)
  }

  /// White space as wide as what stands before the mapping's keys.
  func indentation(of mapping: Int?) -> [UInt8] {
    mapping.map { source.indentation(before: tree[$0].range.lowerBound) } ?? []
  }

  func isFlow(_ node: Int?) -> Bool { node.map { tree[$0].style == .flow } ?? false }

  func spaces(_ count: Int) -> [UInt8] { [UInt8](repeating: 0x20, count: count) }
}

extension RecordShape {
  /// Keys in the order in which they stand in a file: fields, groups, then lists.
  var keys: [String] {
    var keys: [String] = []
    for field in fields where keys.last != field.topKey { keys.append(field.topKey) }
    return keys + parts.map(\.key)
  }

  func innerKeys(of group: String) -> [String] {
    fields.filter { $0.isIn(group: group) }.compactMap(\.innerKey)
  }

  func field(_ key: String) -> FieldShape? { fields.first { $0.key == key } }
}
