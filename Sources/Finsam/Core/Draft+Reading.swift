extension DraftText {
  /// Reads back what `text` wrote; nil where it is anything else.
  package init?(text: String) {
    var reader = Reader(bytes: Array(text.utf8))
    guard let draft = reader.draft(depth: 0), reader.isAtEnd else { return nil }
    self = draft
  }

  private struct Reader {
    let bytes: [UInt8]
    var index = 0

    var isAtEnd: Bool { index == bytes.count }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
      guard index < bytes.count, bytes[index] == UInt8(ascii: character) else { return false }
      index += 1
      return true
    }

    mutating func draft(depth: Int) -> DraftText? {
      guard depth < 20, take("{") else { return nil }
      var id: String?
      var after: String?
      var fields: [Draft.Text] = []
      var parts: [Draft.Children] = []
      repeat {
        guard let key = string(), take(":") else { return nil }
        if take("[") {
          guard let drafts = drafts(depth: depth) else { return nil }
          parts.append(Draft.Children(key, drafts))
        } else {
          guard let text = string() else { return nil }
          switch key {
          case "@": id = text
          case "@efter": after = text
          default: fields.append(Draft.Text(key, text))
          }
        }
      } while take(",")
      guard let id, take("}") else { return nil }
      return DraftText(Draft(id: id, fields: fields, parts: parts), after: after)
    }

    private mutating func drafts(depth: Int) -> [Draft]? {
      var drafts: [Draft] = []
      repeat {
        guard let draft = draft(depth: depth + 1) else { return nil }
        drafts.append(draft.draft)
      } while take(",")
      return take("]") ? drafts : nil
    }

    private mutating func string() -> String? {
      guard take("\"") else { return nil }
      var text: [UInt8] = []
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        if byte == UInt8(ascii: "\"") { return String(validating: text, as: UTF8.self) }
        guard byte == UInt8(ascii: "\\") else {
          text.append(byte)
          continue
        }
        guard let scalar = escaped() else { return nil }
        text += Array(String(scalar).utf8)
      }
      return nil
    }

    private mutating func escaped() -> Unicode.Scalar? {
      guard index < bytes.count else { return nil }
      index += 1
      switch Unicode.Scalar(bytes[index - 1]) {
      case "\"": return "\""
      case "\\": return "\\"
      case "/": return "/"
      case "n": return "\n"
      case "t": return "\t"
      case "r": return "\r"
      case "u":
        guard index + 4 <= bytes.count else { return nil }
        let digits = String(decoding: bytes[index..<(index + 4)], as: UTF8.self)
        index += 4
        return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
      default: return nil
      }
    }
  }
}
