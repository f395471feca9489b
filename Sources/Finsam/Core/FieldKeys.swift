/// What a file is looked through for, of one record type's fields.
package struct FieldKeys: Sendable {
  package let all: [String]
  /// The first byte of each; 0 of an empty one.
  package let firstBytes: [UInt8]
  /// What the keys of groups begin with, before the dot.
  package let groups: [String]
  /// The places of those that a record must have.
  package let required: [Int]

  init<Root>(_ fields: [Field<Root>]) {
    var (all, firstBytes, groups): ([String], [UInt8], [String]) = ([], [], [])
    var required: [Int] = []
    all.reserveCapacity(fields.count)
    firstBytes.reserveCapacity(fields.count)
    // Where they lie: it takes longer to copy a field than to look at it.
    for index in fields.indices {
      let key = fields[index].shape.key
      all.append(key)
      firstBytes.append(key.utf8.first ?? 0)
      if fields[index].shape.isRequired { required.append(index) }
      guard fields[index].shape.isInGroup else { continue }
      // The fields of a group mostly stand together.
      if let last = groups.last, key.isBegun(by: last),
        key.utf8.dropFirst(last.utf8.count).first == UInt8(ascii: ".")
      {
        continue
      }
      let group = fields[index].shape.topKey
      if !groups.contains(group) { groups.append(group) }
    }
    (self.all, self.firstBytes, self.groups, self.required) = (all, firstBytes, groups, required)
  }
}

extension FieldShape {
  /// The key as it stands in the record itself: `förslag` of `förslag.status`.
  package var topKey: String { dot.map { String(key[..<$0]) } ?? key }

  /// The key within its group: `status` of `förslag.status`.
  package var innerKey: String? { dot.map { String(key[key.utf8.index(after: $0)...]) } }

  private var dot: String.Index? { key.utf8.firstIndex(of: UInt8(ascii: ".")) }
}
