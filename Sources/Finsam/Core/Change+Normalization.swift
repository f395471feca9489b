extension Change {
  /// The change with line ends as LF and none at the end: files cannot tell them apart.
  package var normalized: Change {
    switch edit {
    case .field(let key, let from, let to):
      Change(address, .field(key, from: from, to: to.withoutFinalLineBreaks))
    case .insert(let part, let after, let draft):
      Change(address, .insert(part: part, after: after, draft.normalized))
    case .create(let draft): Change(address, .create(draft.normalized))
    case .remove, .move, .delete: self
    }
  }
}

extension Draft {
  fileprivate var normalized: Draft {
    Draft(
      id: id,
      fields: fields.compactMap { field in
        let text = field.text.withoutFinalLineBreaks
        return text.isEmpty ? nil : Text(field.key, text)
      },
      parts: parts.compactMap { children in
        children.drafts.isEmpty ? nil : Children(children.key, children.drafts.map(\.normalized))
      })
  }

  /// Whether every text is the same, scalar by scalar: é and e´ differ here.
  package func isIdentical(to other: Draft) -> Bool {
    id.isIdentical(to: other.id) && fields.count == other.fields.count
      && parts.count == other.parts.count
      && zip(fields, other.fields).allSatisfy {
        $0.key == $1.key && $0.text.isIdentical(to: $1.text)
      }
      && zip(parts, other.parts).allSatisfy { mine, theirs in
        mine.key == theirs.key && mine.drafts.count == theirs.drafts.count
          && zip(mine.drafts, theirs.drafts).allSatisfy { $0.isIdentical(to: $1) }
      }
  }
}

extension String {
  package var withoutFinalLineBreaks: String {
    guard let last = utf8.last, last == 0x0A || utf8.contains(0x0D) else { return self }
    var scalars = normalizedLines.unicodeScalars
    while scalars.last == "\n" { scalars.removeLast() }
    return String(scalars)
  }

  package func isIdentical(to other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
