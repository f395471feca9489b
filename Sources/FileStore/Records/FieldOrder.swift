import Finsam

/// Files mostly follow the order of the fields, so a search begins behind the last one found.
enum FieldOrder {
  static func index(of key: String, in keys: [String], from expected: Int) -> Int? {
    if expected < keys.count, keys[expected] == key { return expected }
    let start = min(expected, keys.count)
    return keys[start...].firstIndex(of: key) ?? keys[..<start].firstIndex(of: key)
  }
}

extension FieldShape {
  /// The key as it stands in the record itself: `förslag` of `förslag.status`.
  var topKey: String { dot.map { String(key[..<$0]) } ?? key }

  /// The key within its group: `status` of `förslag.status`.
  var innerKey: String? { dot.map { String(key[key.utf8.index(after: $0)...]) } }

  private var dot: String.Index? { key.utf8.firstIndex(of: UInt8(ascii: ".")) }

  func isIn(group: String) -> Bool {
    key.utf8.count > group.utf8.count && key.hasPrefix(group + ".")
  }
}
