import TextUI

/// Puts raw input together: characters of their bytes and marks, pastes, clicks.
///
/// Characters are made of bytes here, not by curses: get_wch(3X) loses one whose bytes arrive in two
/// reads, and knows no UTF-8 in the C locale.
struct InputReader {
  private var ahead: [RawInput] = []
  private var clicks = ClickCounter()

  mutating func hasInput(from source: InputSource) -> Bool {
    if ahead.isEmpty, let raw = source.read(0) { ahead.append(raw) }
    return !ahead.isEmpty
  }

  /// The next input, or nil when what has come holds none.
  mutating func next(from source: InputSource) -> Input? {
    while let raw = take(from: source) {
      if let input = input(for: raw, from: source) { return input }
    }
    return nil
  }

  private mutating func take(from source: InputSource, waiting: Int = 0) -> RawInput? {
    ahead.isEmpty ? source.read(waiting) : ahead.removeFirst()
  }

  private mutating func input(for raw: RawInput, from source: InputSource) -> Input? {
    switch raw {
    case .byte(0x1B): escape(from: source)
    case .byte(let byte) where byte < 0x20 || byte == 0x7F: InputReader.key(byte).map { .key($0) }
    case .byte(let byte): scalar(byte, from: source).flatMap { character($0, from: source) }
    case .scalar(let scalar): character(scalar, from: source)
    case .key(.key(let key)): .key(key)
    case .key(.pasteStart): paste(from: source)
    case .key(.pasteEnd), .other: nil
    case .mouse(let mouse): .mouse(mouse)
    case .press(let point):
      .mouse(Mouse(clicks.action(for: point, at: source.now()), at: point))
    }
  }

  private static func key(_ byte: UInt8) -> Key? {
    switch byte {
    case 8, 0x7F: .backspace
    case 9: .tab
    case 10, 13: .enter
    case 1...26: .control(Character(Unicode.Scalar(byte + 0x60)))
    default: nil
    }
  }

  /// A sequence nobody knows must not be taken for typed letters.
  private mutating func escape(from source: InputSource) -> Input? {
    guard let raw = take(from: source) else { return .key(.escape) }
    guard raw == .byte(UInt8(ascii: "[")) || raw == .byte(UInt8(ascii: "O")),
      let second = take(from: source)
    else {
      ahead.insert(raw, at: 0)
      return .key(.escape)
    }
    var last: RawInput? = second
    while case .byte(0x20...0x3F) = last { last = take(from: source) }
    if case .byte(0x40...0x7E) = last { return nil }
    if let last { ahead.insert(last, at: 0) }
    return nil
  }

  private mutating func character(_ first: Unicode.Scalar, from source: InputSource) -> Input? {
    guard first.properties.generalCategory != .control else { return nil }
    var text = String(first)
    while let raw = take(from: source) {
      var next: Unicode.Scalar?
      switch raw {
      case .scalar(let scalar): next = scalar
      case .byte(let byte) where byte >= 0x80: next = scalar(byte, from: source)
      default:
        ahead.insert(raw, at: 0)
        return .key(InputReader.key(text))
      }
      guard let next else { continue }
      let joined = text + String(next)
      guard joined.count == 1 else {
        ahead.insert(.scalar(next), at: 0)
        break
      }
      text = joined
    }
    return .key(InputReader.key(text))
  }

  /// A letter with its mark becomes the one character that keyboards send.
  private static func key(_ text: String) -> Key {
    let character = Character(text)
    guard text.unicodeScalars.count > 1 else {
      return Key(extendedGraphemeClusterLiteral: character)
    }
    let composed = (0xC0...0x17F).lazy.compactMap(Unicode.Scalar.init).map(Character.init)
    return .character(composed.first { $0 == character } ?? character)
  }

  /// The scalar of a first byte and those that follow; nil if they are none.
  private mutating func scalar(_ first: UInt8, from source: InputSource) -> Unicode.Scalar? {
    let following = first < 0x80 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3
    var bytes = [first]
    for _ in 0..<following {
      let raw = take(from: source, waiting: 50)
      guard case .byte(let byte) = raw, byte & 0xC0 == 0x80 else {
        if let raw { ahead.insert(raw, at: 0) }
        return nil
      }
      bytes.append(byte)
    }
    return String(validating: bytes, as: UTF8.self)?.unicodeScalars.first
  }

  private mutating func paste(from source: InputSource) -> Input {
    var bytes: [UInt8] = []
    reading: while let raw = take(from: source, waiting: 1000) {
      switch raw {
      case .byte(let byte): bytes.append(byte)
      case .scalar(let scalar): bytes.append(contentsOf: String(scalar).utf8)
      case .key(.pasteEnd):
        discardBurst(from: source)
        break reading
      case .key, .press, .mouse, .other: continue
      }
    }
    return .paste(InputReader.text(bytes))
  }

  /// Pasted text may hold the mark of its own end; what follows it must not be read as keys.
  private mutating func discardBurst(from source: InputSource) {
    let end = source.now() + 50
    while take(from: source, waiting: max(5, end - source.now())) != nil {}
  }

  /// Terminals send the Enter key's code for each line end.
  private static func text(_ bytes: [UInt8]) -> String {
    var lines: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if byte == 10, index > 0, bytes[index - 1] == 13 { continue }
      lines.append(byte == 13 ? 10 : byte)
    }
    return String(decoding: lines, as: UTF8.self)
  }
}
