import Finsam

extension TreeEditor {
  /// Ways to give a field the text; the empty text takes it away.
  func setField(_ key: String, _ text: String, in record: Located) -> [[Splice]] {
    guard let field = record.shape.field(key) else { return [] }
    guard let inner = field.innerKey else {
      return setEntry(key, field, text, in: record.node, order: record.shape.keys, alone: nil)
    }
    let group = field.topKey
    let order = record.shape.innerKeys(of: group)
    guard let node = record.node, let entry = tree.entry(of: node, group) else {
      return text.isEmpty ? [] : insertGroup(group, inner, field, text, in: record)
    }
    if tree[entry.value].kind == .mapping {
      return setEntry(
        inner, field, text, in: entry.value, order: order, alone: (entry: entry, parent: node))
    }
    guard tree.saysNothing(entry.value), !text.isEmpty else { return [] }
    if isFlow(node) {
      return flow(inner, field, text).map { [Splice(tree[entry.value].range, enclosed($0))] }
    }
    let indentation = indentation(of: node) + spaces(style.step)
    return lines(inner, field, text, indentation).map {
      withoutNull(entry.value)
        + [source.insertion(of: $0, at: source.nextLineStart(tree[entry.value].fullEnd), style)]
    }
  }

  /// `alone` is the group's own place, which goes when its last field goes.
  private func setEntry(
    _ key: String, _ field: FieldShape, _ text: String, in mapping: Int?, order: [String],
    alone group: (entry: (key: Int, value: Int), parent: Int)?
  ) -> [[Splice]] {
    guard let mapping, let entry = tree.entry(of: mapping, key) else {
      if text.isEmpty { return [] }
      return insertField(key, field, text, in: mapping, order: order)
    }
    guard text.isEmpty else { return replace(entry, field, text, in: mapping) }
    guard let group, tree.entries(of: mapping).count == 1, !hasComment(behind: entry),
      tree[group.parent].style == .block
    else { return removeEntry(entry, from: mapping) }
    return removeEntry(group.entry, from: group.parent) + removeEntry(entry, from: mapping)
  }

  private func replace(
    _ entry: (key: Int, value: Int), _ field: FieldShape, _ text: String, in mapping: Int
  ) -> [[Splice]] {
    let value = tree[entry.value]
    guard value.kind == .scalar else { return [] }
    let isBlock = value.style == .literal || value.style == .folded
    let writer = writer(
      text, field, column: source.column(tree[entry.key].range.lowerBound),
      indentation: isBlock ? contentIndentation(of: value) : nil)
    if tree.isEmpty(entry.value) {
      let hasComment = !source.isLastOnLine(value.range.upperBound)
      return writer.candidates(isFlow: isFlow(mapping) || hasComment).map {
        [Splice(value.range, [0x20] + $0)]
      }
    }
    let candidates =
      isFlow(mapping) || (value.style == .plain && hasComment(behind: entry))
      ? writer.candidates(isFlow: true)
      : writer.candidates(like: value.style, header: isBlock ? header(of: value) : nil)
    return candidates.map { [Splice(value.range, $0)] }
      + [[Splice(value.range, writer.double)]]
  }

  private func insertField(
    _ key: String, _ field: FieldShape, _ text: String, in mapping: Int?, order: [String]
  ) -> [[Splice]] {
    if isFlow(mapping) {
      return flow(key, field, text).map {
        insertEntry(key, in: mapping, order: order, block: [], flow: $0)
      }
    }
    return lines(key, field, text, indentation(of: mapping)).map {
      insertEntry(key, in: mapping, order: order, block: $0, flow: [])
    }
  }

  private func insertGroup(
    _ group: String, _ key: String, _ field: FieldShape, _ text: String, in record: Located
  ) -> [[Splice]] {
    if isFlow(record.node) {
      return flow(key, field, text).map {
        insertEntry(
          group, in: record.node, order: record.shape.keys, block: [],
          flow: Array((group + ": ").utf8) + enclosed($0))
      }
    }
    let outer = indentation(of: record.node)
    let heading = outer + Array((group + ":").utf8) + style.lineBreak
    return lines(key, field, text, outer + spaces(style.step)).map {
      insertEntry(
        group, in: record.node, order: record.shape.keys, block: heading + $0, flow: [])
    }
  }

  /// Ways to write the field between the commas of a flow mapping.
  private func flow(_ key: String, _ field: FieldShape, _ text: String) -> [[UInt8]] {
    writer(text, field, column: 0, indentation: nil).candidates(isFlow: true)
      .map { Array((key + ": ").utf8) + $0 }
  }

  private func enclosed(_ entry: [UInt8]) -> [UInt8] {
    [UInt8(ascii: "{")] + entry + [UInt8(ascii: "}")]
  }

  /// Takes a `null` or `~` away, with the blanks before it, where lines are to follow its key.
  func withoutNull(_ node: Int) -> [Splice] {
    let range = tree[node].range
    guard !range.isEmpty else { return [] }
    var start = range.lowerBound
    while start > 0, source.bytes[start - 1] == 0x20 || source.bytes[start - 1] == 0x09 {
      start -= 1
    }
    return [Splice(start..<range.upperBound, [])]
  }

  /// Ways to write the field as whole lines.
  private func lines(_ key: String, _ field: FieldShape, _ text: String, _ indentation: [UInt8])
    -> [[UInt8]]
  {
    writer(text, field, column: indentation.count, indentation: nil).candidates(isFlow: false)
      .map { indentation + Array((key + ": ").utf8) + $0 + style.lineBreak }
  }

  private func writer(_ text: String, _ field: FieldShape, column: Int, indentation: [UInt8]?)
    -> ScalarWriter
  {
    ScalarWriter(
      text: text, field: field, column: column,
      indentation: indentation ?? spaces(column + style.step), style: style)
  }

  /// The white space before the lines of a block that is there; nil where it has none.
  private func contentIndentation(of node: Tree.Node) -> [UInt8]? {
    var line = source.nextLineStart(node.range.lowerBound)
    while line < node.range.upperBound {
      let blanks = source.bytes[line...].prefix { $0 == 0x20 }
      let next = line + blanks.count
      if next < node.range.upperBound, !SourceText.isBlank(source.bytes[next]) {
        return Array(blanks)
      }
      line = source.nextLineStart(line)
    }
    return nil
  }
}
