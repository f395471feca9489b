/// A text made ready to be searched many times, as while a filter is typed.
package struct SearchText: Hashable, Sendable {
  fileprivate let bytes: [UInt8]

  package init(_ text: String) { bytes = SearchText.folded(text) }

  /// Whether every word asked for occurs somewhere; case and accents do not matter, å is not a.
  package func matches(_ query: SearchQuery) -> Bool {
    bytes.withUnsafeBufferPointer { text in
      query.words.allSatisfy { SearchText.contains($0, in: text) }
    }
  }

  fileprivate static func folded(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    Folding.forEach(of: text) { scalar in
      if scalar.isASCII {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return bytes
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
