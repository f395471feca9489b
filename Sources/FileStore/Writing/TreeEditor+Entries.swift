import Finsam

extension TreeEditor {
  /// A key with what follows it, put into a mapping in the order of `keys`.
  ///
  /// `block` is whole lines; `flow` is what goes between commas.
  func insertEntry(
    _ key: String, in mapping: Int?, order keys: [String], block: [UInt8], flow: [UInt8]
  ) -> [Splice] {
    guard let mapping else {
      return [source.insertion(of: block, at: source.bytes.count, style)]
    }
    let earlier = keys.prefix { $0 != key }
    let entries = tree.entries(of: mapping)
    let previous = entries.last { earlier.contains(tree[$0.key].content) }
    if tree[mapping].style == .flow {
      return [insertFlow(flow, after: previous?.value, in: mapping, first: entries.first?.key)]
    }
    if let previous { return [source.insertion(of: block, at: lineAfter(previous.value), style)] }
    let later = keys.drop { $0 != key }
    let next = entries.first { later.contains(tree[$0.key].content) }
    if let next, source.isFirstOnLine(tree[next.key].range.lowerBound) {
      let offset = source.lineStart(tree[next.key].range.lowerBound)
      return [source.insertion(of: block, at: offset, style)]
    }
    guard let last = entries.last else { return [] }
    return [source.insertion(of: block, at: lineAfter(last.value), style)]
  }

  /// Something put between the commas of a flow collection.
  func insertFlow(_ bytes: [UInt8], after previous: Int?, in collection: Int, first: Int?)
    -> Splice
  {
    if let previous {
      let end = tree[previous].range.upperBound
      return Splice(end..<end, Array(", ".utf8) + bytes)
    }
    let start = tree[collection].range.lowerBound + 1
    return Splice(start..<start, bytes + (first == nil ? [] : Array(", ".utf8)))
  }

  /// Ways to take a key and its value out of a mapping.
  func removeEntry(_ entry: (key: Int, value: Int), from mapping: Int) -> [[Splice]] {
    let value = tree[entry.value]
    let start = tree[entry.key].range.lowerBound
    let emptied = [Splice(value.range, tail(of: value, orElse: Array("\"\"".utf8)))]
    guard tree[mapping].style == .block else { return [emptied] }
    if hasComment(behind: entry) {
      return [[Splice(value.range, tail(of: value, orElse: []))], emptied]
    }
    if source.isFirstOnLine(start) {
      return [[source.removal(of: source.lineStart(start)..<lineAfter(entry.value))], emptied]
    }
    let next = tree.entries(of: mapping).first { $0.key > entry.key }
    guard let next else { return [emptied] }
    let nextStart = tree[next.key].range.lowerBound
    let between = source.bytes[value.range.upperBound..<nextStart]
    guard between.allSatisfy(SourceText.isBlank) else { return [emptied] }
    return [[Splice(start..<nextStart, [])], emptied]
  }

  /// Whether a comment stands on the key's line, or behind the value.
  func hasComment(behind entry: (key: Int, value: Int)) -> Bool {
    let value = tree[entry.value]
    switch value.style {
    case .literal, .folded: return !header(of: value).tail.isEmpty
    case .block:
      let key = tree[entry.key].range
      return source.bytes[key.upperBound..<source.lineEnd(key.upperBound)]
        .contains(UInt8(ascii: "#"))
    case .plain, .single, .double, .flow: return !source.isLastOnLine(value.range.upperBound)
    }
  }

  func header(of node: Tree.Node) -> BlockHeader {
    let start = node.range.lowerBound
    return BlockHeader(source.bytes[start..<min(node.range.upperBound, source.lineEnd(start))])
  }

  /// A block's header can carry a comment that is to stay.
  private func tail(of node: Tree.Node, orElse bytes: [UInt8]) -> [UInt8] {
    guard node.style == .literal || node.style == .folded else { return bytes }
    return bytes + header(of: node).tail.utf8
  }
}
