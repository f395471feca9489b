/// Which lines of which documents a source is: `S4:2371–2372, S4:3096–3101`. What is written
/// otherwise is a place of its own, the same where it is written alike.
struct SourcePlaces {
  struct Lines {
    var document: UInt64
    var first = 0
    var last = 0
  }

  private(set) var all: [Lines] = []

  var isEmpty: Bool { all.isEmpty }

  init(_ text: String) {
    for part in text.utf8.split(separator: UInt8(ascii: ",")) {
      let part = part.drop { $0 == UInt8(ascii: " ") }
      if part.isEmpty { continue }
      let name = part.prefix { $0 != UInt8(ascii: ":") }
      var hash = FNV1a()
      for byte in name { hash.add(UInt64(byte)) }
      var lines = Lines(document: hash.value)
      let numbers = part.dropFirst(name.count + 1).split { !(0x30...0x39).contains($0) }
        .compactMap { Int(Substring($0)) }
      // A document without lines says not where in it something stands.
      guard let first = numbers.first, let last = numbers.last, first <= last else {
        all = []
        return
      }
      (lines.first, lines.last) = (first, last)
      all.append(lines)
    }
  }

  /// Whether all lines of the other are among these.
  func hold(_ other: SourcePlaces) -> Bool {
    other.all.allSatisfy { one in
      all.contains {
        $0.document == one.document && $0.first <= one.first && one.last <= $0.last
      }
    }
  }
}
