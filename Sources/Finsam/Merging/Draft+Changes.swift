extension Draft {
  /// The changes that make this document the other one, in an order in which they can be made.
  ///
  /// Rows of a register are not moved. Lists whose parts cannot be told apart are left.
  package func changes(to other: Draft, _ kind: DocumentKind, file: String) -> [Change] {
    let changes = changes(to: other, kind.shape, Address(file), moves: !kind.isTable)
    guard kind.isTable, let keys = kind.rowShape?.fields.map(\.key) else { return changes }
    // Column by column, so that many can be made at once.
    let fields = Dictionary(grouping: changes.filter { $0.fieldKey != nil }) { $0.fieldKey ?? "" }
    return keys.flatMap { fields[$0] ?? [] } + changes.filter { $0.fieldKey == nil }
  }

  private func changes(
    to other: Draft, _ shape: RecordShape, _ address: Address, moves: Bool
  ) -> [Change] {
    if isIdentical(to: other) { return [] }
    var changes: [Change] = []
    for field in shape.fields where field.key != shape.idKey {
      let (from, to) = (text(field.key) ?? "", other.text(field.key) ?? "")
      if !from.isIdentical(to: to) {
        changes.append(Change(address, .field(field.key, from: from, to: to)))
      }
    }
    for part in shape.parts {
      changes += Draft.changes(
        children(part.key), other.children(part.key), part, address, moves: moves)
    }
    return changes
  }

  private static func changes(
    _ old: [Draft], _ new: [Draft], _ part: RecordShape.Part, _ owner: Address, moves: Bool
  ) -> [Change] {
    guard let before = old.byId, let after = new.byId else { return [] }
    var changes: [Change] = []
    for draft in old {
      guard let now = after[draft.id] else { continue }
      changes += draft.changes(
        to: now, part.shape, owner.appending(Step(part.key, draft.id)), moves: moves)
    }
    for index in old.indices.reversed() where after[old[index].id] == nil {
      changes.append(
        Change(
          owner,
          .remove(
            part: part.key, after: index == 0 ? nil : old[index - 1].id, old[index])))
    }
    if moves {
      var order = old.map(\.id).filter { after[$0] != nil }
      let wanted = new.map(\.id).filter { before[$0] != nil }
      for (index, id) in wanted.enumerated() where order[index] != id {
        guard let place = order.firstIndex(of: id) else { continue }
        changes.append(
          Change(
            owner,
            .move(
              part: part.key, id: id, from: place == 0 ? nil : order[place - 1],
              to: index == 0 ? nil : order[index - 1])))
        order.remove(at: place)
        order.insert(id, at: index)
      }
    }
    for (index, draft) in new.enumerated() where before[draft.id] == nil {
      changes.append(
        Change(
          owner,
          .insert(part: part.key, after: index == 0 ? nil : new[index - 1].id, draft)))
    }
    return changes
  }

  /// Whether it says the same as the other, wherever parts stand in their lists.
  package func says(_ other: Draft) -> Bool {
    guard id.isIdentical(to: other.id), fields.count == other.fields.count,
      parts.count == other.parts.count
    else { return false }
    let haveSameTexts = zip(fields, other.fields).allSatisfy {
      $0.key == $1.key && $0.text.isIdentical(to: $1.text)
    }
    return haveSameTexts
      && zip(parts, other.parts).allSatisfy { mine, theirs in
        guard mine.key == theirs.key, mine.drafts.count == theirs.drafts.count else { return false }
        if mine.drafts.areIdentical(to: theirs.drafts) { return true }
        guard let known = theirs.drafts.byId else { return false }
        return mine.drafts.allSatisfy { draft in known[draft.id].map(draft.says) ?? false }
      }
  }

  /// Whether what was in `base` stands in the same order in both.
  package func stands(as other: Draft, _ base: Draft) -> Bool {
    parts.allSatisfy { list in
      let (theirs, before) = (other.children(list.key), base.children(list.key))
      guard !list.drafts.areIdentical(to: theirs) else { return true }
      let old = Set(before.map(\.id))
      guard
        list.drafts.map(\.id).filter(old.contains) == theirs.map(\.id).filter(old.contains),
        let known = theirs.byId, let earlier = before.byId
      else { return false }
      return list.drafts.allSatisfy { draft in
        guard let same = known[draft.id], let base = earlier[draft.id] else { return true }
        return draft.stands(as: same, base)
      }
    }
  }
}

extension Change {
  fileprivate var fieldKey: String? {
    if case .field(let key, _, _) = edit { key } else { nil }
  }
}
