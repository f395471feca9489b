/// A text made ready to be searched many times, as while a filter is typed.
package struct SearchText: Hashable, Sendable {
  fileprivate private(set) var bytes: [UInt8] = []

  package init(_ text: String) { bytes = SearchText.folded(text) }

  /// Several texts, none of whose words goes on in the next.
  package init(_ texts: [String] = []) {
    bytes.reserveCapacity(texts.reduce(texts.count) { $0 + $1.utf8.count })
    for text in texts { add(text) }
  }

  /// Another text, in which no word of those before goes on.
  mutating func add(_ text: String) {
    if text.utf8.isEmpty { return }
    if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
    SearchText.fold(text, into: &bytes)
  }

  /// A copy that takes no more memory than it needs.
  init(copyOf other: SearchText) { bytes = other.bytes.withUnsafeBufferPointer { Array($0) } }

  mutating func add(_ other: SearchText) { bytes.append(contentsOf: other.bytes) }

  /// Empties it, to be used for the next row.
  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Whether every word asked for occurs somewhere; case and accents do not matter, å is not a.
  package func matches(_ query: SearchQuery) -> Bool {
    bytes.withUnsafeBufferPointer { text in
      query.words.allSatisfy { word in
        word.withUnsafeBufferPointer { SearchText.contains($0, in: text) }
      }
    }
  }

  fileprivate static func folded(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    fold(text, into: &bytes)
    return bytes
  }

  private static func fold(_ text: String, into bytes: inout [UInt8]) {
    let start = bytes.count
    let isAppended: Void? = text.utf8.withContiguousStorageIfAvailable {
      bytes.append(contentsOf: $0)
    }
    if isAppended == nil { bytes.append(contentsOf: text.utf8) }
    let isDone = bytes.withUnsafeMutableBufferPointer { all in
      Folding.foldInPlace(UnsafeMutableBufferPointer(rebasing: all[start...]))
    }
    if isDone { return }
    bytes.removeSubrange(start...)
    Folding.forEach(of: text) { scalar in
      if scalar.isASCII {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  private static func contains(
    _ word: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let first = word.first else { return true }
    guard word.count <= text.count else { return false }
    for start in 0...(text.count - word.count) where text[start] == first {
      var length = 1
      while length < word.count, text[start + length] == word[length] { length += 1 }
      if length == word.count { return true }
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
