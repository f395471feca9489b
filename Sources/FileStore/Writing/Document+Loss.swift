import Finsam

extension Document {
  func loss(by change: Change, given again: () throws(SaveFailure) -> (any DataFile)?) -> String? {
    let isField = if case .field = change.edit { true } else { false }
    var kept: [String: Int] = [:]
    do throws(SaveFailure) {
      guard let again = try again() as? Document else { return nil }
      for text in again.texts(withLeaves: !isField) { kept[text, default: 0] += 1 }
    } catch {
      // What a field was before can always be written by hand; a file cannot.
      if isField { return nil }
    }
    return texts(withLeaves: !isField).first { text in
      kept[text, default: 0] -= 1
      return kept[text, default: 0] < 0
    }
  }

  /// What the file says, in comments and, with `leaves`, in keys and values: each once for each
  /// place.
  private func texts(withLeaves: Bool) -> [String] {
    comments + (withLeaves ? leaves : [])
  }

  private var leaves: [String] {
    var isNothing = Set<Int>()
    for node in tree.nodes.indices {
      for entry in tree.entries(of: node) where saysNothing(entry.value) {
        isNothing.formUnion([entry.key, entry.value])
      }
    }
    return tree.nodes.indices.compactMap { index in
      let node = tree[index]
      guard node.kind == .scalar, !isNothing.contains(index) else { return nil }
      return node.content.withoutFinalLineBreaks
    }
  }

  private func saysNothing(_ node: Int) -> Bool {
    tree.saysNothing(node) || tree[node].content.isEmpty && tree.children(of: node).isEmpty
  }

  /// The comments in the file, each from its number sign.
  var comments: [String] {
    var comments: [String] = []
    var offset = source.textStart
    let scalars = tree.nodes.filter { $0.kind == .scalar && !$0.range.isEmpty }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    for scalar in scalars {
      comments += self.comments(between: offset, and: scalar.range.lowerBound)
      if scalar.style == .literal || scalar.style == .folded {
        let end = min(scalar.range.upperBound, source.lineEnd(scalar.range.lowerBound))
        let tail = BlockHeader(bytes[scalar.range.lowerBound..<end]).tail
        if !tail.isEmpty { comments.append(tail.trimmed) }
      }
      offset = max(offset, scalar.range.upperBound)
    }
    return comments + self.comments(between: offset, and: bytes.count)
  }

  /// The same where no value stands.
  private func comments(between start: Int, and end: Int) -> [String] {
    var comments: [String] = []
    var offset = start
    while offset < end {
      let isComment =
        bytes[offset] == UInt8(ascii: "#")
        && (offset == source.textStart || offset > 0 && SourceText.isBlank(bytes[offset - 1]))
      if isComment {
        let lineEnd = min(end, source.lineEnd(offset))
        comments.append(source.string(offset..<lineEnd).trimmed)
        offset = lineEnd
      }
      offset += 1
    }
    return comments
  }
}

extension RegisterFile {
  /// A row says more than its fields in columns of the file's own.
  func loss(by change: Change, given again: () throws(SaveFailure) -> (any DataFile)?) -> String? {
    guard case .remove(RegisterKey.rows, _, let draft) = change.edit, let header,
      let index = index(of: draft.id)
    else { return nil }
    let row = gridRow(index)
    let column = (0..<text.grid.cellCount(row)).first { column in
      column < header.fields.count && header.fields[column] == nil
        && !text.text(row, column).isEmpty
    }
    guard let column else { return nil }
    return text.isConfidential ? header.names[column] : text.text(row, column)
  }
}
