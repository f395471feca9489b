import Finsam
import Glibc

/// Reads files as they mostly are: groups and lists in blocks, values on one line, and texts under
/// `>-` and `|-`. That takes a fifth of the time that libyaml needs.
///
/// Where a file holds anything else, or what may be wrong, nothing is read: the file is libyaml's
/// to read and to tell of. What is read is the tree that libyaml's events give.
struct PlainTreeReader {
  /// That the file is for libyaml.
  struct Unusual: Error {}

  let bytes: UnsafeBufferPointer<UInt8>
  var tree = Tree()
  /// Where the line that is at hand begins to say something, and how far in that is; -1 where no
  /// line is left.
  private var place = 0
  var column = -1
  private var depth = 0
  /// The keys of the groups that are open, the innermost last: the node of each, above its mark.
  private var keys: [UInt64] = []
  /// Of words that begin and end alike and are as long, the node of the last one that was a key:
  /// the same few keys come again and again, and need not be made anew.
  private var lastKeys = [Int](repeating: -1, count: 64)

  /// Deeper, with longer keys and with more of them, than any real file, and far from libyaml's own
  /// limits.
  private static let deepest = 50
  private static let longestKey = 200
  private static let mostKeys = 100

  /// The tree of the text that begins at `start`, of which every byte is printable UTF-8; nil where
  /// it is for libyaml.
  static func read(_ bytes: [UInt8], from start: Int) -> Tree? {
    bytes.withUnsafeBufferPointer { bytes -> Tree? in
      guard !hasUnusualBreaks(bytes, from: start) else { return nil }
      var reader = PlainTreeReader(bytes: bytes)
      do throws(Unusual) {
        try reader.readDocument(from: start)
        return reader.tree
      } catch { return nil }
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Whether there is a tab, a mark of byte order that is none, or what ends a line and is no line
  /// feed: CR, U+0085, U+2028 and U+2029.
  private static func hasUnusualBreaks(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool
  {
    func holds(_ byte: UInt8, _ isMeant: (UInt8, UInt8) -> Bool) -> Bool {
      bytes.holds(byte, in: start..<bytes.count) { place in
        func next(_ offset: Int) -> UInt8 {
          place + offset < bytes.count ? bytes[place + offset] : 0
        }
        return isMeant(next(1), next(2))
      }
    }
    return holds(0x09) { _, _ in true } || holds(0x0D) { _, _ in true }
      || holds(0xC2) { next, _ in next == 0x85 }
      || holds(0xE2) { $0 == 0x80 && ($1 == 0xA8 || $1 == 0xA9) }
      || holds(0xEF) { $0 == 0xBB && $1 == 0xBF }
  }

  private mutating func readDocument(from start: Int) throws(Unusual) {
    goOn(from: start)
    guard column >= 0 else { return }
    guard column == 0 else { throw Unusual() }
    try readBlock()
    // What is left stands further in or out than anything before it.
    guard column < 0, tree.nodes.count < TreeReader.nodeLimit else { throw Unusual() }
  }
}

extension PlainTreeReader {
  static let lineFeed = UInt8(ascii: "\n")
  static let space = UInt8(ascii: " ")

  /// Goes to the next line, from where one begins, that is not blank and no comment.
  mutating func goOn(from start: Int) {
    var line = start
    while line < bytes.count {
      let text = pastSpaces(line)
      guard text < bytes.count else { break }
      if bytes[text] == Self.lineFeed {
        line = text + 1
      } else if bytes[text] == UInt8(ascii: "#") {
        line = lineEnd(text) + 1
      } else {
        (place, column) = (text, text - line)
        return
      }
    }
    (place, column) = (bytes.count, -1)
  }

  func pastSpaces(_ start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] == Self.space { index += 1 }
    return index
  }

  func lineEnd(_ start: Int) -> Int {
    guard start < bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + start, Int32(Self.lineFeed), bytes.count - start)
    else { return bytes.count }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  func endsLine(_ index: Int) -> Bool {
    index >= bytes.count || bytes[index] == Self.lineFeed
  }

  func isBlank(_ index: Int) -> Bool { endsLine(index) || bytes[index] == Self.space }

  /// Whether the line at hand begins an entry of a list.
  private var isEntry: Bool {
    place < bytes.count && bytes[place] == UInt8(ascii: "-") && isBlank(place + 1)
  }
}

extension PlainTreeReader {
  /// The group or list that begins where the line at hand says something.
  private mutating func readBlock() throws(Unusual) {
    depth += 1
    guard depth <= Self.deepest else { throw Unusual() }
    let index = tree.nodes.count
    add(isEntry ? .sequence : .mapping, .block, "", place..<place)
    if isEntry { try readEntries(at: column) } else { try readPairs(at: column) }
    let last = tree.nodes[tree.nodes.count - 1]
    tree.nodes[index].range = tree.nodes[index].range.lowerBound..<last.range.upperBound
    tree.nodes[index].fullEnd = last.fullEnd
    tree.nodes[index].next = tree.nodes.count
    depth -= 1
  }

  private mutating func readEntries(at column: Int) throws(Unusual) {
    while self.column == column, isEntry {
      let text = pastSpaces(place + 1)
      if endsLine(text) {
        try readBelow(column, orNothingAt: place + 1)
        continue
      }
      self.column += text - place
      place = text
      if isEntry || keyEnd != nil { try readBlock() } else { try readValue(at: text, in: column) }
    }
  }

  private mutating func readPairs(at column: Int) throws(Unusual) {
    let others = keys.count
    defer { keys.removeSubrange(others...) }
    while self.column == column {
      guard let colon = keyEnd else { throw Unusual() }
      let word = UnsafeBufferPointer(rebasing: bytes[place..<colon])
      let key = text(ofKey: word)
      let isMerge = word.count == 2 && word[0] == UInt8(ascii: "<") && word[1] == word[0]
      let mark = Self.mark(of: word)
      guard !isMerge, keys.count - others < Self.mostKeys,
        !keys[others...].contains(where: { other in
          Self.mayBeSame(other & 0xFFFF_FFFF, mark) && isKey(Int(other >> 32), word, key)
        })
      else { throw Unusual() }
      keys.append(UInt64(tree.nodes.count) << 32 | mark)
      add(.scalar, .plain, key, place..<colon)
      let value = pastSpaces(colon + 1)
      if !endsLine(value) {
        try readValue(at: value, in: column)
      } else {
        goOn(from: value + 1)
        // A list may begin as far out as the key that it belongs to.
        if self.column > column || self.column == column && isEntry {
          try readBlock()
        } else {
          add(.scalar, .plain, "", (colon + 1)..<(colon + 1))
        }
      }
    }
  }

  private mutating func text(ofKey word: UnsafeBufferPointer<UInt8>) -> String {
    guard let own = word.baseAddress, let its = bytes.baseAddress, word.count > 0 else { return "" }
    let place = (Int(own[0]) &* 7 &+ Int(own[word.count - 1]) &* 3 &+ word.count) & 63
    let known = lastKeys[place]
    lastKeys[place] = tree.nodes.count
    if known >= 0, tree.nodes[known].range.count == word.count,
      memcmp(own, its + tree.nodes[known].range.lowerBound, word.count) == 0
    {
      return tree.nodes[known].content
    }
    return String(decoding: word, as: UTF8.self)
  }

  /// What tells most keys of ASCII apart, in 32 bits: how they begin and end, and how long they are;
  /// 0 of other keys.
  private static func mark(of word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    guard let first = word.first, let last = word.last, word.allSatisfy({ $0 < 0x80 }) else {
      return 0
    }
    return 1 << 31 | UInt64(word.count) << 16 | UInt64(last) << 8 | UInt64(first)
  }

  private static func mayBeSame(_ mark: UInt64, _ other: UInt64) -> Bool {
    mark == other || mark == 0 || other == 0
  }

  /// Whether a node is the key that stands there too. Keys with other letters than those of ASCII
  /// may be the same in other bytes.
  private func isKey(_ node: Int, _ word: UnsafeBufferPointer<UInt8>, _ key: String) -> Bool {
    let range = tree.nodes[node].range
    guard let own = word.baseAddress, let its = bytes.baseAddress else { return false }
    if range.count == word.count, memcmp(own, its + range.lowerBound, word.count) == 0 {
      return true
    }
    if own[0] < 0x80, its[range.lowerBound] < 0x80, own[0] != its[range.lowerBound] { return false }
    return tree.nodes[node].content == key
  }

  private mutating func readBelow(_ column: Int, orNothingAt end: Int) throws(Unusual) {
    goOn(from: lineEnd(end) + 1)
    if self.column > column { try readBlock() } else { add(.scalar, .plain, "", end..<end) }
  }

  /// Where the colon stands, if the line at hand is a key.
  private var keyEnd: Int? {
    // Three hyphens or full stops at the edge begin or end a document.
    let first = bytes[place]
    guard mayBeginWord(place), first != UInt8(ascii: "-"), first != UInt8(ascii: ".") else {
      return nil
    }
    var index = place
    while !endsLine(index) {
      switch bytes[index] {
      case UInt8(ascii: ":") where isBlank(index + 1):
        return bytes[index - 1] == Self.space || index - place > Self.longestKey ? nil : index
      case UInt8(ascii: "#") where bytes[index - 1] == Self.space: return nil
      default: index += 1
      }
    }
    return nil
  }

  /// Whether what begins there is neither quoted nor means anything in YAML.
  func mayBeginWord(_ index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "-"): !isBlank(index + 1)
    case UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "#"), UInt8(ascii: "&"),
      UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "|"), UInt8(ascii: ">"),
      UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "%"), UInt8(ascii: "@"),
      UInt8(ascii: "`"):
      false
    default: true
    }
  }

  mutating func add(
    _ kind: Tree.Node.Kind, _ style: Tree.Node.Style, _ content: String, _ range: Range<Int>
  ) {
    tree.nodes.append(
      Tree.Node(
        kind: kind, style: style, content: content, depth: kind == .scalar ? depth : depth - 1,
        range: range, fullEnd: range.upperBound, next: tree.nodes.count + 1))
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }
}
