import Finsam

/// Files mostly follow the order of the fields, so a search begins behind the last one found.
enum FieldOrder {
  static func index(of key: String, in keys: [String], from expected: Int) -> Int? {
    if expected < keys.count, keys[expected].isSame(as: key) { return expected }
    let start = min(expected, keys.count)
    return keys[start...].firstIndex { $0.isSame(as: key) }
      ?? keys[..<start].firstIndex { $0.isSame(as: key) }
  }
}

extension FieldShape {
  func isIn(group: String) -> Bool {
    key.utf8.count > group.utf8.count && key.hasPrefix(group + ".")
  }
}
