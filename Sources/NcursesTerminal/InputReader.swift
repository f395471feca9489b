import TextUI

/// Puts input together from bytes and the time between them: characters of their bytes and marks,
/// keys and clicks of their sequences, pastes. It reads no clock and no terminal.
///
/// Curses is not asked, though it can read keys: get_wch(3X) loses a character whose bytes arrive
/// in two reads, and it takes terminals' answers for typed text.
struct InputReader {
  /// Whether the terminal has been asked to tell of the mouse.
  var hasMouse = true
  private let timeouts: InputTimeouts
  private let keys: KeyTable
  private var parser: SequenceParser
  private var tokens: [SequenceParser.Token] = []
  private var inputs: ArraySlice<Input> = []
  /// A character that a mark may still join.
  private var character = ""
  private var clicks = ClickCounter()
  /// When the last byte came.
  private var heard = 0
  /// When what follows a paste may be read again. Until then the paste is kept back.
  private var burstEnd: Int?
  private var pastes: [Input] = []

  init(timeouts: InputTimeouts, keys: KeyTable) {
    self.timeouts = timeouts
    self.keys = keys
    parser = SequenceParser(ownKeys: keys.unusual)
  }

  var hasInput: Bool { !inputs.isEmpty }

  mutating func next() -> Input? { inputs.popFirst() }

  /// When `pass(to:)` would make a difference, unless something comes before.
  var deadline: Int? { wait.map { heard + $0 } ?? burstEnd }

  private var wait: Int? {
    switch parser.waiting {
    case .escape: timeouts.escape
    case .doubt: timeouts.doubt
    case .sequence: timeouts.sequence
    case .paste: timeouts.paste
    case nil: nil
    }
  }

  /// What has come at once.
  mutating func take(_ bytes: some Sequence<UInt8>, at now: Int) {
    heard = now
    for byte in bytes {
      parser.take(byte, into: &tokens)
      if !tokens.isEmpty { read(at: now) }
    }
    finishCharacter()
    if let end = burstEnd { burstEnd = max(end, now + 5) }
  }

  /// Nothing has come until now.
  mutating func pass(to now: Int) {
    while let deadline, deadline <= now {
      if wait == nil {
        burstEnd = nil
        finishPastes()
      } else {
        parser.giveUp(into: &tokens)
        read(at: nil)
      }
    }
    finishCharacter()
  }

  /// `now` is nil where silence made the tokens.
  private mutating func read(at now: Int?) {
    for token in tokens {
      if case .paste(let bytes) = token {
        finishCharacter()
        pastes.append(.paste(InputReader.text(bytes)))
        // Pasted text may hold the mark of its own end; what follows it must not be read as keys.
        burstEnd = now.map { $0 + timeouts.burst }
        if burstEnd == nil { finishPastes() }
      } else if burstEnd == nil {
        read(token, at: now ?? heard)
      }
    }
    tokens.removeAll(keepingCapacity: true)
  }

  private mutating func read(_ token: SequenceParser.Token, at now: Int) {
    if case .scalar(let scalar) = token { return join(scalar) }
    finishCharacter()
    switch token {
    case .control(let byte): add(InputReader.key(byte))
    case .escape: add(.escape)
    case .mouse(let report): add(report, at: now)
    case .sequence(let sequence):
      if let report = MouseReport(sequence) { add(report, at: now) } else { add(keys[sequence]) }
    case .scalar, .paste: break
    }
  }

  private mutating func finishPastes() {
    inputs.append(contentsOf: pastes)
    pastes = []
  }

  private mutating func add(_ key: Key?) {
    if let key { inputs.append(.key(key)) }
  }

  private mutating func add(_ report: MouseReport, at now: Int) {
    guard hasMouse, let action = report.action else { return }
    let isPress = action == .click
    inputs.append(
      .mouse(
        Mouse(isPress ? clicks.action(for: report.point, at: now) : action, at: report.point)))
  }

  static func key(_ byte: UInt8) -> Key? {
    switch byte {
    case 8, 0x7F: .backspace
    case 9: .tab
    case 10, 13: .enter
    case 1...26: .control(Character(Unicode.Scalar(byte + 0x60)))
    default: nil
    }
  }
}

// MARK: - Text

extension InputReader {
  /// More marks than any letter has.
  private static let mostScalars = 16

  private mutating func join(_ scalar: Unicode.Scalar) {
    let joined = character + String(scalar)
    if !character.isEmpty,
      joined.count > 1 || character.unicodeScalars.count >= Self.mostScalars
    {
      finishCharacter()
      character = String(scalar)
    } else {
      character = joined
    }
  }

  private mutating func finishCharacter() {
    guard !character.isEmpty else { return }
    inputs.append(.key(InputReader.key(character)))
    character = ""
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

  /// Terminals send the Enter key's code for each line end. Controls cannot be typed, so they are
  /// not pasted either.
  private static func text(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\r": text.append("\n")
      case "\n": if last != "\r" { text.append("\n") }
      case "\t": text.append("\t")
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": break
      default: text.append(scalar)
      }
      last = scalar
    }
    return String(text)
  }
}
