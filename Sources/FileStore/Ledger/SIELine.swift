/// A line of a SIE file: its label, and the words, objects and texts behind it. The format's own
/// rules: words are parted by spaces or tabs, a text with spaces stands within quotes, a quote in
/// it is written `\"`, and objects stand within braces.
struct SIELine {
  enum Token: Equatable {
    case word(String, offset: Int)
    case open(offset: Int)
    case close(offset: Int)
  }

  enum Fault: Error, Equatable {
    /// Where the quote stands.
    case unclosedQuote(Int)
  }

  private(set) var tokens: [Token] = []

  private static let quote = UInt8(ascii: "\"")
  private static let backslash = UInt8(ascii: "\\")

  /// `bytes` are UTF-8; the range is the line without its break.
  init(_ bytes: [UInt8], _ range: Range<Int>) throws(Fault) {
    var place = range.lowerBound
    while place < range.upperBound {
      switch bytes[place] {
      case 0x20, 0x09, 0x0D, 0x1A, 0x00: place += 1
      case UInt8(ascii: "{"):
        tokens.append(.open(offset: place))
        place += 1
      case UInt8(ascii: "}"):
        tokens.append(.close(offset: place))
        place += 1
      case Self.quote:
        let start = place
        var text: [UInt8] = []
        place += 1
        while true {
          guard place < range.upperBound else { throw .unclosedQuote(start) }
          let byte = bytes[place]
          if byte == Self.quote { break }
          let isEscape =
            byte == Self.backslash && place + 1 < range.upperBound && bytes[place + 1] == Self.quote
          text.append(isEscape ? Self.quote : byte)
          place += isEscape ? 2 : 1
        }
        place += 1
        tokens.append(.word(String(decoding: text, as: UTF8.self), offset: start))
      default:
        let start = place
        while place < range.upperBound, !Self.ends(bytes[place]) { place += 1 }
        tokens.append(.word(String(decoding: bytes[start..<place], as: UTF8.self), offset: start))
      }
    }
  }

  private static func ends(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, 0x0D, 0x1A, 0x00, quote, UInt8(ascii: "{"), UInt8(ascii: "}"): true
    default: false
    }
  }
}

extension SIELine {
  /// `#TRANS`, in capitals; empty where the line has none.
  var label: String {
    guard case .word(let word, _)? = tokens.first, word.hasPrefix("#") else { return "" }
    return word.uppercased()
  }

  /// The words behind the label that stand outside braces, and where each begins.
  var fields: [(text: String, offset: Int)] {
    var (fields, depth): ([(String, Int)], Int) = ([], 0)
    for token in tokens.dropFirst(label.isEmpty ? 0 : 1) {
      switch token {
      case .open: depth += 1
      case .close: depth = max(0, depth - 1)
      case .word(let word, let offset): if depth == 0 { fields.append((word, offset)) }
      }
    }
    return fields
  }

  /// Those within braces: a dimension's number and an object's code, in turns.
  var objects: [String] {
    var (objects, depth): ([String], Int) = ([], 0)
    for token in tokens {
      switch token {
      case .open: depth += 1
      case .close: depth = max(0, depth - 1)
      case .word(let word, _): if depth > 0 { objects.append(word) }
      }
    }
    return objects
  }

  /// Whether all that stands there is a brace that begins, or ends, what belongs to a voucher.
  var isOpening: Bool {
    if tokens.count == 1, case .open = tokens[0] { true } else { false }
  }
  var isClosing: Bool {
    if tokens.count == 1, case .close = tokens[0] { true } else { false }
  }
}
