/// A value that one field holds: what kind it is, and its one canonical text.
package protocol FieldValue: Equatable, Sendable {
  static var kind: Kind { get }
  init(text: String) throws(InvalidInput)
  var text: String { get }
}

/// A value chosen from a fixed list; its raw value is the Swedish word in the file.
package protocol Choice: FieldValue, CaseIterable, RawRepresentable, Hashable
where RawValue == String {}

extension Choice {
  package static var kind: Kind { .choice(allCases.map(\.rawValue)) }

  package init(text: String) throws(InvalidInput) {
    guard let choice = Self(rawValue: text) else {
      throw .notAChoice(text, choices: Self.allCases.map(\.rawValue))
    }
    self = choice
  }

  package var text: String { rawValue }
}

extension Optional: FieldValue where Wrapped: FieldValue {
  package static var kind: Kind { Wrapped.kind }

  package init(text: String) throws(InvalidInput) {
    self = text.isEmpty ? nil : try Wrapped(text: text)
  }

  package var text: String { self?.text ?? "" }
}

extension String: FieldValue {
  package static var kind: Kind { .text }
  package init(text: String) throws(InvalidInput) { self = text }
  package var text: String { self }
}

extension Bool: FieldValue {
  package static var kind: Kind { .answer }

  package init(text: String) throws(InvalidInput) {
    switch text.lowered {
    case "ja", "j": self = true
    case "nej", "n": self = false
    default: throw .notAnAnswer(text)
    }
  }

  package var text: String { self ? "ja" : "nej" }
}

extension [String]: FieldValue {
  package static var kind: Kind { .list }

  package init(text: String) throws(InvalidInput) {
    self = text.listed
  }

  package var text: String { joined(separator: ", ") }
}

extension String {
  /// The names in a text of several, with commas between.
  package var listed: [String] { pieces.map(\.trimmed).filter { !$0.isEmpty } }

  private var pieces: [Substring] {
    let comma = UInt8(ascii: ",")
    var isBehindComma = false
    for byte in utf8 {
      // What may be a mark that is put upon the comma, which then is none.
      if isBehindComma, byte >= 0xCC { return split(separator: ",") }
      isBehindComma = byte == comma
    }
    return utf8.split(separator: comma).map { self[$0.startIndex..<$0.endIndex] }
  }
}
