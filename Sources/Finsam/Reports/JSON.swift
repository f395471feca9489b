/// A JSON value, written by hand so that keys keep their order.
package indirect enum JSON: Equatable, Sendable {
  case null
  case truth(Bool)
  case number(Int)
  case decimal(thousandths: Int)
  case text(String)
  case array([JSON])
  case object([Member])

  package struct Member: Equatable, Sendable {
    package let key: String
    package let value: JSON

    package init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }
}

extension JSON {
  /// Two spaces a level, no newline at the end.
  package var written: String {
    var text = ""
    write(to: &text, indent: "")
    return text
  }

  /// As an array of these would be written; only one of them is made at a time.
  package static func written<Value>(_ values: [Value], _ json: (Value) -> JSON) -> String {
    var text = ""
    JSON.block("[", values, "]", to: &text, indent: "") { value, text, indent in
      json(value).write(to: &text, indent: indent)
    }
    return text
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .null: text += "null"
    case .truth(let isTrue): text += isTrue ? "true" : "false"
    case .number(let number): text += String(number)
    case .decimal(let thousandths):
      text += Number(thousandths: thousandths).text.replacing(",", with: ".")
    case .text(let value): JSON.quote(value, to: &text)
    case .array(let values):
      JSON.block("[", values, "]", to: &text, indent: indent) { value, text, indent in
        value.write(to: &text, indent: indent)
      }
    case .object(let members):
      JSON.block("{", members, "}", to: &text, indent: indent) { member, text, indent in
        JSON.quote(member.key, to: &text)
        text += ": "
        member.value.write(to: &text, indent: indent)
      }
    }
  }

  private static func block<Item>(
    _ open: String, _ items: [Item], _ close: String, to text: inout String, indent: String,
    _ write: (Item, inout String, String) -> Void
  ) {
    let inner = indent + "  "
    text += open
    for (index, item) in items.enumerated() {
      text += index == 0 ? "\n" : ",\n"
      text += inner
      write(item, &text, inner)
    }
    if !items.isEmpty { text += "\n" + indent }
    text += close
  }

  /// Appends the text in quotes, with what may not stand in JSON or had better not escaped.
  static func quote(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.isEscapedInJSON:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

extension Unicode.Scalar {
  /// Control characters must be escaped; line separators and bidi overrides had better be.
  fileprivate var isEscapedInJSON: Bool {
    value < 0x20 || isForbiddenInData || value == 0x2028 || value == 0x2029
  }
}
