/// A JSON value, written by hand so that keys keep their order.
package indirect enum JSON: Equatable, Sendable {
  case null
  case truth(Bool)
  case number(Int)
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
  package var written: String { written(indent: "") }

  private func written(indent: String) -> String {
    switch self {
    case .null: "null"
    case .truth(let isTrue): isTrue ? "true" : "false"
    case .number(let number): String(number)
    case .text(let text): JSON.quoted(text)
    case .array(let values):
      JSON.block("[", values.map { $0.written(indent: indent + "  ") }, "]", indent)
    case .object(let members):
      JSON.block(
        "{",
        members.map { JSON.quoted($0.key) + ": " + $0.value.written(indent: indent + "  ") },
        "}", indent)
    }
  }

  private static func block(_ open: String, _ lines: [String], _ close: String, _ indent: String)
    -> String
  {
    guard !lines.isEmpty else { return open + close }
    let inner = lines.map { "\n" + indent + "  " + $0 }.joined(separator: ",")
    return open + inner + "\n" + indent + close
  }

  private static func quoted(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": scalars.append(contentsOf: "\\\"".unicodeScalars)
      case "\\": scalars.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": scalars.append(contentsOf: "\\n".unicodeScalars)
      case "\r": scalars.append(contentsOf: "\\r".unicodeScalars)
      case "\t": scalars.append(contentsOf: "\\t".unicodeScalars)
      case _ where scalar.isEscapedInJSON:
        let digits = String(scalar.value, radix: 16)
        let padding = String(repeating: "0", count: 4 - digits.utf8.count)
        scalars.append(contentsOf: ("\\u" + padding + digits).unicodeScalars)
      default: scalars.append(scalar)
      }
    }
    return "\"" + String(scalars) + "\""
  }
}

extension Unicode.Scalar {
  /// Control characters must be escaped; line separators and bidi overrides had better be.
  fileprivate var isEscapedInJSON: Bool {
    value < 0x20 || isForbiddenInData || value == 0x2028 || value == 0x2029
  }
}
