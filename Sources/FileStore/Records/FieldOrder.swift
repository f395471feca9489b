import Finsam

/// Files mostly follow the order of the fields, so a search begins behind the last one found.
enum FieldOrder {
  static func index(of key: String, in keys: FieldKeys, from expected: Int) -> Int? {
    let first = key.utf8.first ?? 0
    return keys.firstBytes.withUnsafeBufferPointer { firstBytes in
      func isKey(_ index: Int) -> Bool {
        let byte = firstBytes[index]
        // Keys that begin with other letters of ASCII differ; others may be composed in another
        // way.
        return (byte == first || byte >= 0x80 || first >= 0x80) && keys.all[index] == key
      }
      let start = min(expected, firstBytes.count)
      for index in start..<firstBytes.count where isKey(index) { return index }
      for index in 0..<start where isKey(index) { return index }
      return nil
    }
  }
}

extension FieldShape {
  func isIn(group: String) -> Bool {
    key.utf8.count > group.utf8.count && key.hasPrefix(group + ".")
  }
}
