import Finsam

/// What a YAML file holds, as one row of nodes: a collection, then all that it contains.
struct Tree: Sendable {
  struct Node: Sendable {
    enum Kind: Sendable { case scalar, mapping, sequence }
    enum Style: Sendable { case plain, single, double, literal, folded, block, flow }

    let kind: Kind
    let style: Style
    /// A scalar's text.
    let content: String
    let depth: Int
    /// Its bytes; a block scalar's without the blank lines behind it.
    var range: Range<Int>
    /// Behind the blank lines of a block scalar that keeps them.
    var fullEnd: Int
    /// The index of the first node that is not inside this one.
    var next: Int
  }

  var nodes: [Node] = []

  /// The index of the document's outermost node.
  var root: Int? { nodes.isEmpty ? nil : 0 }

  subscript(index: Int) -> Node { nodes[index] }

  func children(of index: Int) -> [Int] {
    var children: [Int] = []
    var child = index + 1
    while child < nodes[index].next {
      children.append(child)
      child = nodes[child].next
    }
    return children
  }

  /// How many children a collection that is not at its end has so far.
  func childCount(ofOpen index: Int) -> Int {
    var count = 0
    var child = index + 1
    while child < nodes.count {
      count += 1
      child = nodes[child].next
    }
    return count
  }

  /// A mapping's keys and values.
  func entries(of index: Int) -> [(key: Int, value: Int)] {
    guard nodes[index].kind == .mapping else { return [] }
    let children = children(of: index)
    return stride(from: 0, to: children.count - 1, by: 2).map { (children[$0], children[$0 + 1]) }
  }

  /// A mapping's keys; the value is the node next to each.
  func keys(of index: Int) -> some Sequence<Int> {
    let end = nodes[index].kind == .mapping ? nodes[index].next : index
    return sequence(first: index + 1) { nodes[nodes[$0].next].next }.prefix { $0 < end }
  }

  /// Calls `body` with each of a mapping's keys and values.
  func forEachEntry(of index: Int, _ body: (_ key: Int, _ value: Int) -> Void) {
    guard nodes[index].kind == .mapping else { return }
    let end = nodes[index].next
    var key = index + 1
    while key < end {
      let value = nodes[key].next
      body(key, value)
      key = nodes[value].next
    }
  }

  func entry(of index: Int, _ key: String) -> (key: Int, value: Int)? {
    guard nodes[index].kind == .mapping else { return nil }
    var found = index + 1
    while found < nodes[index].next {
      if nodes[found].content.isSame(as: key) { return (found, nodes[found].next) }
      found = nodes[nodes[found].next].next
    }
    return nil
  }

  /// A scalar's text, without the line break that ends a block; empty where it says nothing.
  func text(_ index: Int) -> String {
    if saysNothing(index) { return "" }
    let content = nodes[index].content
    // Nothing but a block, or what is quoted, ends in one.
    if nodes[index].style == .plain { return content }
    return content.utf8.last == 0x0A ? content.withoutFinalLineBreaks : content
  }

  /// Whether the node is there but says nothing: `namn:`.
  func isEmpty(_ index: Int) -> Bool {
    nodes[index].kind == .scalar && nodes[index].range.isEmpty
  }

  /// Whether the node is there but has no value: `namn:`, `namn: ~` or `namn: null`. YAML 1.2.2,
  /// 10.3.2.
  func saysNothing(_ index: Int) -> Bool {
    // Where it lies: it is asked of every value.
    guard nodes[index].kind == .scalar, nodes[index].style == .plain else { return false }
    return nodes[index].range.isEmpty || YAMLWord.isNull(nodes[index].content)
  }
}
