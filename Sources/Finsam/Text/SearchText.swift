/// A text made ready to be searched many times, as while a filter is typed.
package struct SearchText: Hashable, Sendable {
  fileprivate let bytes: [UInt8]

  package init(_ text: String) { bytes = SearchText.folded(text) }

  /// Several texts, none of whose words goes on in the next.
  package init(_ texts: [String]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(texts.reduce(texts.count) { $0 + $1.utf8.count })
    for text in texts {
      if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
      SearchText.fold(text, into: &bytes)
    }
    self.bytes = bytes
  }

  /// Whether every word asked for occurs somewhere; case and accents do not matter, å is not a.
  package func matches(_ query: SearchQuery) -> Bool {
    bytes.withUnsafeBufferPointer { text in
      query.words.allSatisfy { SearchText.contains($0, in: text) }
    }
  }

  fileprivate static func folded(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    fold(text, into: &bytes)
    return bytes
  }

  private static func fold(_ text: String, into bytes: inout [UInt8]) {
    Folding.forEach(of: text) { scalar in
      if scalar.isASCII {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  private static func contains(_ word: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = word.first else { return true }
    guard word.count <= text.count else { return false }
    for start in 0...(text.count - word.count) where text[start] == first {
      if word.indices.allSatisfy({ text[start + $0] == word[$0] }) { return true }
    }
    return false
  }
}

/// The words somebody typed to find something.
package struct SearchQuery: Hashable, Sendable {
  fileprivate let words: [[UInt8]]

  package init(_ text: String) {
    words = text.split(whereSeparator: \.isWhitespace).map { SearchText.folded(String($0)) }
  }

  /// Nothing is asked for, and everything matches.
  package var isEmpty: Bool { words.isEmpty }
}
