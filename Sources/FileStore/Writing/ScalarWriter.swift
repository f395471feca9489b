import Finsam

/// Ways to write a text as a YAML scalar, the one that looks best first; not each of them reads
/// back.
struct ScalarWriter {
  let text: String
  private let isProse: Bool
  /// Whether quotes are needed, so that every reader of YAML takes it for the same text.
  private let mustQuote: Bool
  private let prefersSingle: Bool
  /// The column of the key, and how far lines of a block are indented from the line's start.
  let column: Int
  let indentation: [UInt8]
  let lineBreak: [UInt8]

  /// A text that some reader would take for a number, a day, yes or nothing is quoted. A day, a
  /// year and a figure in a field of that kind stand plain, as they do in files that people write:
  /// what a reader makes of them is what the field means, and their text is the same again. What is
  /// only printed there is a text as any other.
  init(
    text: String, field: FieldShape, column: Int, indentation: [UInt8], style: FileStyle
  ) {
    self.text = text
    self.column = column
    self.indentation = indentation
    isProse = field.kind == .prose
    mustQuote =
      YAMLWord.isTakenForOther(text) && !field.kind.isPlain(text)
      || text.unicodeScalars.contains(where: \.isSpecialInYAML)
    prefersSingle = style.prefersSingle
    lineBreak = style.lineBreak
  }

  /// For a value that is not there yet.
  func candidates(isFlow: Bool) -> [[UInt8]] {
    let onOneLine = (mustQuote ? [] : [Array(text.utf8)]) + quoted
    guard !isFlow, isProse else { return onOneLine }
    if text.utf8.contains(0x0A) { return blocks("|", "-", "") + onOneLine }
    return text.utf8.count > 80 ? blocks(">", "-", "") + onOneLine : onOneLine
  }

  /// For a value in the place of one that looks like `style`.
  func candidates(like style: Tree.Node.Style, header: BlockHeader?) -> [[UInt8]] {
    switch style {
    case .single: return [single, double]
    case .double: return [double]
    case .literal, .folded:
      guard let header else { return [double] }
      let marker = style == .folded ? ">" : "|"
      return blocks(marker, header.chomping, header.tail)
        + (style == .folded ? blocks("|", header.chomping, header.tail) : [])
        + [double + header.tail.utf8]
    case .plain, .block, .flow: return candidates(isFlow: false)
    }
  }

  private var quoted: [[UInt8]] {
    let isEasierSingle = text.utf8.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
    return isEasierSingle || prefersSingle ? [single, double] : [double]
  }

  private var single: [UInt8] {
    let quote = UInt8(ascii: "'")
    return [quote] + text.utf8.flatMap { $0 == quote ? [quote, quote] : [$0] } + [quote]
  }

  var double: [UInt8] {
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: written += "\\\""
      case 0x5C: written += "\\\\"
      case 0x0A: written += "\\n"
      case 0x09: written += "\\t"
      case 0x0D: written += "\\r"
      case 0x1B: written += "\\e"
      case 0..<0x20, 0x7F..<0xA0: written += escape("x", scalar, digits: 2)
      case 0x2028, 0x2029, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF,
        0xFFF0...0xFFFF:
        written += escape("u", scalar, digits: 4)
      default: written.unicodeScalars.append(scalar)
      }
    }
    return Array((written + "\"").utf8)
  }

  private func escape(_ letter: String, _ scalar: Unicode.Scalar, digits: Int) -> String {
    let hexadecimal = String(scalar.value, radix: 16, uppercase: true)
    return "\\" + letter + String(repeating: "0", count: digits - hexadecimal.utf8.count)
      + hexadecimal
  }

  /// The block without and with an indentation indicator.
  private func blocks(_ marker: String, _ chomping: String, _ tail: String) -> [[UInt8]] {
    let lines =
      marker == ">"
      ? folded : text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    let body = lines.flatMap { lineBreak + ($0.isEmpty ? [] : indentation + $0) }
    let depth = indentation.count - column
    let plain = Array((marker + chomping + tail).utf8) + body
    guard (1...9).contains(depth) else { return [plain] }
    return [plain, Array((marker + String(depth) + chomping + tail).utf8) + body]
  }

  /// Lines that fold back into the text: a line break of the text is an empty line more.
  private var folded: [[UInt8]] {
    var lines: [[UInt8]] = []
    let parts = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      if part.isEmpty {
        lines.append([])
      } else {
        if index > 0 { lines.append([]) }
        lines += wrapped(Array(part))
      }
    }
    return lines
  }

  /// Broken at single spaces, so that lines stay below a hundred bytes where they can.
  private func wrapped(_ line: [UInt8]) -> [[UInt8]] {
    let space: UInt8 = 0x20
    var lines: [[UInt8]] = []
    var start = 0
    var lastSpace: Int?
    for index in line.indices where line[index] == space {
      let isSingle =
        index > start && index + 1 < line.count && line[index - 1] != space
        && line[index + 1] != space && line[index - 1] != 0x09 && line[index + 1] != 0x09
      guard isSingle else { continue }
      if index - start > 92, let place = lastSpace {
        lines.append(Array(line[start..<place]))
        start = place + 1
      }
      lastSpace = index
    }
    if line.count - start > 92, let lastSpace, lastSpace > start {
      lines.append(Array(line[start..<lastSpace]))
      start = lastSpace + 1
    }
    return lines + [Array(line[start...])]
  }
}

/// What stands behind `|` or `>`: how the end is chomped, and a comment.
struct BlockHeader {
  var chomping = ""
  var tail = ""

  init(_ bytes: some Sequence<UInt8>) {
    let header = Array(bytes.dropFirst())
    let indicators = header.prefix { "+-0123456789".utf8.contains($0) }
    chomping = String(decoding: indicators.filter { "+-".utf8.contains($0) }, as: UTF8.self)
    var tail = header.dropFirst(indicators.count)
    while let last = tail.last, SourceText.isBlank(last) { tail.removeLast() }
    self.tail = String(decoding: tail, as: UTF8.self)
  }
}

extension Unicode.Scalar {
  /// Whether readers of YAML differ about what it means without quotes: a tab, what YAML 1.1 takes
  /// for a line break, a byte order mark, and what no file may hold. YAML 1.1, 4.1 and 4.2; YAML
  /// 1.2.2, 5.1 and 5.4.
  fileprivate var isSpecialInYAML: Bool {
    switch value {
    case 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}

extension Kind {
  /// Whether the text is a day or a figure as the kind has it.
  fileprivate func isPlain(_ text: String) -> Bool {
    switch self {
    case .day, .year, .period, .kronor, .number, .quantity:
      do throws(InvalidInput) { return try canonical(text).isIdentical(to: text) } catch {
        return false
      }
    case .text, .prose, .answer, .choice, .choices, .reference, .list, .municipality,
      .municipalities, .identifier, .word, .perspective, .formula:
      return false
    }
  }
}
