/// A text made ready to be searched many times, as while a filter is typed.
package struct SearchText: Hashable, Sendable {
  fileprivate private(set) var bytes: [UInt8] = []

  package init(_ text: String) { add(text) }

  /// Several texts, none of whose words goes on in the next.
  package init(_ texts: [String] = []) {
    bytes.reserveCapacity(texts.reduce(texts.count) { $0 + $1.utf8.count })
    for text in texts { add(text) }
  }

  /// Another text, in which no word of those before goes on.
  mutating func add(_ text: String) {
    if text.utf8.isEmpty { return }
    beginText()
    let start = bytes.count
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
    let isFolded = bytes.withUnsafeMutableBufferPointer { all in
      Folding.foldInPlace(UnsafeMutableBufferPointer(rebasing: all[start...]))
    }
    if isFolded { return }
    bytes.removeSubrange(start...)
    Folding.forEach(of: text) { scalar in
      if scalar.isASCII {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  /// The same of a number that has neither sign nor decimals, without a text of its own.
  mutating func add(digits number: Int) {
    beginText()
    let start = bytes.count
    var rest = number
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  mutating func add(_ other: SearchText) {
    beginText()
    bytes.append(contentsOf: other.bytes)
  }

  private mutating func beginText() {
    if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
  }
}

extension SearchText {
  /// How long it is; what is added stands from here on.
  var count: Int { bytes.count }

  /// Makes room for so many bytes in all: to grow into it copies all of them several times.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Whether every word asked for occurs somewhere; case and accents do not matter, å is not a.
  package func matches(_ query: SearchQuery) -> Bool { matches(query, in: 0..<bytes.count) }

  /// Whether every word occurs in one piece of it or the other.
  func matches(_ query: SearchQuery, in piece: Range<Int>, or other: Range<Int> = 0..<0) -> Bool {
    bytes.withUnsafeBufferPointer { text in
      query.words.allSatisfy { word in
        word.withUnsafeBufferPointer { word in
          SearchText.contains(word, in: UnsafeBufferPointer(rebasing: text[piece]))
            || SearchText.contains(word, in: UnsafeBufferPointer(rebasing: text[other]))
        }
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
    words = text.split(whereSeparator: \.isWhitespace).map { SearchText(String($0)).bytes }
  }

  /// Nothing is asked for, and everything matches.
  package var isEmpty: Bool { words.isEmpty }
}
