/// What a file is looked through for, of one record type's fields.
package struct FieldKeys: Sendable {
  package let all: [String]
  /// The first byte of each; 0 of an empty one.
  package let firstBytes: [UInt8]
  /// What the keys of groups begin with, before the dot.
  package let groups: [String]
  /// The places of those that a record must have.
  package let required: [Int]

  init(_ shapes: [FieldShape]) {
    all = shapes.map(\.key)
    firstBytes = all.map { $0.utf8.first ?? 0 }
    required = shapes.indices.filter { shapes[$0].isRequired }
    var groups: [String] = []
    for shape in shapes where shape.isInGroup {
      let group = shape.topKey
      if groups.last != group, !groups.contains(group) { groups.append(group) }
    }
    self.groups = groups
  }
}

extension FieldShape {
  /// The key as it stands in the record itself: `förslag` of `förslag.status`.
  package var topKey: String { dot.map { String(key[..<$0]) } ?? key }

  /// The key within its group: `status` of `förslag.status`.
  package var innerKey: String? { dot.map { String(key[key.utf8.index(after: $0)...]) } }

  private var dot: String.Index? { key.utf8.firstIndex(of: UInt8(ascii: ".")) }
}
