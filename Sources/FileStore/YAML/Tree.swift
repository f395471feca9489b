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

  /// A mapping's keys and values.
  func entries(of index: Int) -> [(key: Int, value: Int)] {
    guard nodes[index].kind == .mapping else { return [] }
    let children = children(of: index)
    return stride(from: 0, to: children.count - 1, by: 2).map { (children[$0], children[$0 + 1]) }
  }

  func entry(of index: Int, _ key: String) -> (key: Int, value: Int)? {
    entries(of: index).first { nodes[$0.key].content == key }
  }

  /// Whether the node is there but says nothing: `namn:`.
  func isEmpty(_ index: Int) -> Bool {
    nodes[index].kind == .scalar && nodes[index].range.isEmpty
  }
}
