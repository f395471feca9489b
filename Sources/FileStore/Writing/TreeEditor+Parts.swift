import Finsam

extension TreeEditor {
  /// A new item behind the one called `after`: first where nil, last where it is gone.
  func insertPart(_ key: String, after: String?, _ draft: Draft, in record: Located) -> [[Splice]] {
    guard let part = record.shape.part(key) else { return [] }
    let writer = DraftWriter(style: style)
    let flow = writer.flow(draft, part.shape)
    let inner = indentation(of: record.node) + spaces(style.dash)
    let item = writer.item(draft, part.shape, indentation: inner)
    guard let node = record.node, let entry = tree.entry(of: node, key) else {
      let heading = indentation(of: record.node) + Array((key + ":").utf8) + style.lineBreak
      return [
        insertEntry(
          key, in: record.node, order: record.shape.keys, block: heading + item,
          flow: Array((key + ": [").utf8) + flow + Array("]".utf8))
      ]
    }
    let list = tree[entry.value]
    if tree.saysNothing(entry.value) {
      if isFlow(node) {
        return [[Splice(list.range, [UInt8(ascii: "[")] + flow + [UInt8(ascii: "]")])]]
      }
      let offset = source.nextLineStart(list.fullEnd)
      return [withoutNull(entry.value) + [source.insertion(of: item, at: offset, style)]]
    }
    guard list.kind == .sequence else { return [] }
    let children = tree.children(of: entry.value)
    if list.style == .flow {
      if children.isEmpty, !isFlow(node) { return [replaceEmptyList(entry, by: item)] }
      let previous = neighbour(after, among: children, part.shape)
      return [[insertFlow(flow, after: previous, in: entry.value, first: children.first)]]
    }
    guard let first = children.first else { return [] }
    let dash = source.indentation(before: dash(of: first))
    let lines = writer.item(draft, part.shape, indentation: dash)
    let offset = neighbour(after, among: children, part.shape).map(lineAfter)
    return [
      [source.insertion(of: lines, at: offset ?? block(of: first, in: entry).lowerBound, style)]
    ]
  }

  func removePart(_ key: String, _ id: String, in record: Located) -> [[Splice]] {
    guard let found = find(key, id, in: record), let node = record.node else { return [] }
    if found.children.count == 1 {
      let list = tree[found.entry.value]
      if list.style == .flow { return [[Splice(list.range, Array("[]".utf8))]] }
      guard hasComment(behind: found.entry) || tree.entries(of: node).count == 1 else {
        return removeEntry(found.entry, from: node)
      }
      return [[source.removal(of: block(of: found.item, in: found.entry))]]
    }
    if tree[found.entry.value].style == .flow {
      return [[Splice(flowRange(of: found), [])]]
    }
    return [[source.removal(of: block(of: found.item, in: found.entry))]]
  }

  func movePart(_ key: String, _ id: String, after: String?, in record: Located) -> [[Splice]] {
    guard let found = find(key, id, in: record), let part = record.shape.part(key),
      let first = found.children.first
    else { return [] }
    let previous = neighbour(after, among: found.children, part.shape)
    if tree[found.entry.value].style == .flow { return [rotate(found, behind: previous)] }
    let range = block(of: found.item, in: found.entry)
    var lines = Array(source.bytes[range])
    if lines.last != 0x0A, lines.last != 0x0D { lines += style.lineBreak }
    let offset = previous.map(lineAfter) ?? block(of: first, in: found.entry).lowerBound
    return [[source.removal(of: range), source.insertion(of: lines, at: offset, style)]]
  }

  private struct Found {
    let entry: (key: Int, value: Int)
    let children: [Int]
    let item: Int
  }

  private func find(_ key: String, _ id: String, in record: Located) -> Found? {
    guard let node = record.node, let part = record.shape.part(key),
      let entry = tree.entry(of: node, key), let item = item(id, of: entry.value, part.shape)
    else { return nil }
    return Found(entry: entry, children: tree.children(of: entry.value), item: item)
  }

  private func neighbour(_ id: String?, among children: [Int], _ shape: RecordShape) -> Int? {
    guard let id else { return nil }
    return children.first { child in
      tree.entry(of: child, shape.idKey).map { tree[$0.value].content.withoutFinalLineBreaks == id }
        ?? false
    } ?? children.last
  }

  /// Where an item's dash stands.
  private func dash(of item: Int) -> Int {
    let start = tree[item].range.lowerBound
    let before = source.bytes[..<start].lastIndex { !SourceText.isBlank($0) }
    return before.map { source.bytes[$0] == UInt8(ascii: "-") ? $0 : start } ?? start
  }

  /// An item's lines, and those of the comment directly above it.
  private func block(of item: Int, in entry: (key: Int, value: Int)) -> Range<Int> {
    let dash = dash(of: item)
    let previous = tree.children(of: entry.value).last { $0 < item }
    let lowest = previous.map(lineAfter) ?? source.nextLineStart(tree[entry.key].range.upperBound)
    var start = source.lineStart(dash)
    while start > lowest {
      let above = source.lineStart(start - 1)
      let text = source.bytes[above..<start].drop { $0 == 0x20 }
      let isOurs = text.first == UInt8(ascii: "#") && text.startIndex == above + source.column(dash)
      guard above >= lowest, isOurs else { break }
      start = above
    }
    return start..<lineAfter(item)
  }

  private func replaceEmptyList(_ entry: (key: Int, value: Int), by item: [UInt8]) -> [Splice] {
    let end = tree[entry.value].range.upperBound
    let colon = source.bytes[..<tree[entry.value].range.lowerBound]
      .lastIndex { !SourceText.isBlank($0) }
    let start = colon.map { $0 + 1 } ?? tree[entry.value].range.lowerBound
    if source.isLastOnLine(end) {
      let lines = style.lineBreak + item.dropLast(style.lineBreak.count)
      return [Splice(start..<end, lines)]
    }
    return [
      Splice(start..<end, []), source.insertion(of: item, at: source.nextLineStart(end), style),
    ]
  }

  /// An item of a flow list with the comma that goes with it.
  private func flowRange(of found: Found) -> Range<Int> {
    if let previous = found.children.last(where: { $0 < found.item }) {
      return tree[previous].range.upperBound..<tree[found.item].range.upperBound
    }
    let next = found.children.first { $0 > found.item } ?? found.item
    return tree[found.item].range.lowerBound..<tree[next].range.lowerBound
  }

  /// Items of a flow list change places; commas and blanks stay.
  private func rotate(_ found: Found, behind previous: Int?) -> [Splice] {
    var order = found.children.filter { $0 != found.item }
    let place = previous.flatMap { order.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    order.insert(found.item, at: place)
    return zip(found.children, order).compactMap { old, new in
      old == new ? nil : Splice(tree[old].range, Array(source.bytes[tree[new].range]))
    }
  }
}
