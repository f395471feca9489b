import Finsam

/// Files mostly follow the order of the fields, so a search begins behind the last one found.
enum FieldOrder {
  static func index(of key: String, in keys: [String], from expected: Int) -> Int? {
    let start = min(expected, keys.count)
    return keys[start...].firstIndex(of: key) ?? keys[..<start].firstIndex(of: key)
  }
}

extension FieldShape {
  /// The key as it stands in the record itself: `bedömning` of `förslag.status`.
  var topKey: String { key.split(separator: ".").first.map(String.init) ?? key }

  /// The key within its group: `status` of `förslag.status`.
  var innerKey: String? {
    key.firstIndex(of: ".").map { String(key[key.index(after: $0)...]) }
  }

  func isIn(group: String) -> Bool {
    key.utf8.count > group.utf8.count && key.hasPrefix(group + ".")
  }
}
