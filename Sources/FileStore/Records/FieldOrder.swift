import Finsam

/// Files mostly follow the order of the fields, so a search begins behind the last one found.
enum FieldOrder {
  static func index<R>(of key: String, in fields: [Field<R>], from expected: Int) -> Int? {
    fields[min(expected, fields.count)...].firstIndex { $0.shape.key == key }
      ?? fields.firstIndex { $0.shape.key == key }
  }
}

extension FieldShape {
  /// The key as it stands in the record itself: `bedömning` of `bedömning.status`.
  var topKey: String { key.split(separator: ".").first.map(String.init) ?? key }

  /// The key within its group: `status` of `bedömning.status`.
  var innerKey: String? {
    key.firstIndex(of: ".").map { String(key[key.index(after: $0)...]) }
  }

  func isIn(group: String) -> Bool {
    key.utf8.count > group.utf8.count && key.hasPrefix(group + ".")
  }
}
