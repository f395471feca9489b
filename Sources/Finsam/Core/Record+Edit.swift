extension Record {
  /// This record with `edit` made at the end of `steps`.
  ///
  /// What is restored may be what a file once said, though no value could be read from it.
  package func applying(
    _ edit: Change.Edit, at steps: [Step], in file: String, restoring: Bool = false
  ) throws(EditRefusal) -> Self {
    var record = self
    try record.apply(edit, at: steps[...], address: Address(file, steps), restoring: restoring)
    return record
  }

  mutating func apply(
    _ edit: Change.Edit, at steps: ArraySlice<Step>, address: Address, restoring: Bool
  ) throws(EditRefusal) {
    if let step = steps.first {
      guard let part = Self.part(step.part) else { throw .noSuchPart(step.part) }
      try part.apply(
        edit, to: step.id, in: &self, at: steps.dropFirst(), address: address,
        restoring: restoring)
      return
    }
    switch edit {
    case .field(let key, let from, let to):
      guard let field = Self.field(key) else { throw .noSuchField(key) }
      guard key != Self.idKey else { throw .idIsFixed }
      let found = field.text(self)
      guard found == from else {
        throw .changedSince(field: field.shape.label, expected: from, found: found)
      }
      try setField(key, to, restoring: restoring)
    case .insert(let key, let after, let draft):
      guard let part = Self.part(key) else { throw .noSuchPart(key) }
      try part.insert(draft, after: after, in: &self, restoring: restoring)
    case .remove(let key, _, let draft):
      guard let part = Self.part(key) else { throw .noSuchPart(key) }
      try part.remove(draft, in: &self)
    case .move(let key, let id, let from, let to):
      guard let part = Self.part(key) else { throw .noSuchPart(key) }
      try part.move(id, from: from, to: to, in: &self)
    case .create, .delete:
      throw .noSuchRecord(address)
    }
  }
}

extension PartList {
  func apply(
    _ edit: Change.Edit, to id: String, in root: inout Root, at steps: ArraySlice<Step>,
    address: Address, restoring: Bool
  ) throws(EditRefusal) {
    try list.change(in: &root) { (children) throws(EditRefusal) in
      guard let index = children.firstIndex(where: { $0.id == id }) else {
        throw .noSuchRecord(address)
      }
      try children[index].apply(edit, at: steps, address: address, restoring: restoring)
    }
  }

  func insert(_ draft: Draft, after: String?, in root: inout Root, restoring: Bool)
    throws(EditRefusal)
  {
    let child = try Child(draft, restoring: restoring)
    try list.change(in: &root) { (children) throws(EditRefusal) in
      if children.contains(where: { $0.id == child.id }) {
        throw .idTaken(child.id, label: Child.idLabel)
      }
      children.insert(child, at: index(after: after, among: children))
    }
  }

  func remove(_ draft: Draft, in root: inout Root) throws(EditRefusal) {
    try list.change(in: &root) { (children) throws(EditRefusal) in
      guard let index = children.firstIndex(where: { $0.id == draft.id }),
        children[index].draft == draft
      else { throw .partChangedSince(id: draft.id) }
      children.remove(at: index)
    }
  }

  func move(_ id: String, from: String?, to: String?, in root: inout Root) throws(EditRefusal) {
    try list.change(in: &root) { (children) throws(EditRefusal) in
      let ids = children.map(\.id)
      guard let old = ids.firstIndex(of: id), id != to, (old == 0 ? nil : ids[old - 1]) == from
      else { throw .partChangedSince(id: id) }
      let child = children.remove(at: old)
      children.insert(child, at: index(after: to, among: children))
    }
  }

  /// The place behind the part `after`: first where nil, last where it is gone.
  private func index(after: String?, among children: [Child]) -> Int {
    guard let after else { return 0 }
    return children.firstIndex { $0.id == after }.map { $0 + 1 } ?? children.count
  }
}
