/// Tells what is typed from what a terminal answers, byte by byte.
///
/// The grammar is that of ECMA-48, 5th edition, and the states are those of the parser that Paul
/// Williams drew after DEC's VT500 (https://vt100.net/emu/dec_ansi_parser), for the way in: there
/// Esc is a key too, and time tells it from the beginning of something.
struct SequenceParser {
  /// What can be understood on its own.
  enum Token: Equatable {
    /// No control character.
    case scalar(Unicode.Scalar)
    /// Below 0x20, or 0x7F.
    case control(UInt8)
    /// The Esc key.
    case escape
    /// A whole control sequence or a single shift, with seven bits and without Esc: `[1;5C`, `OP`.
    case sequence(String)
    /// Mouse reports that are no control sequences.
    case mouse(MouseReport)
    case paste([UInt8])
  }

  /// Why what has come may have to wait for more.
  enum Waiting {
    /// An Esc: the key, or the beginning of something.
    case escape
    /// A letter after an Esc that was taken for the key: typed, or the late rest of a sequence.
    case doubt
    /// A sequence that has begun, or the late rest of one that may yet come.
    case sequence
    case paste
  }

  private enum State {
    case ground, escape
    /// After this letter, which came late after an Esc.
    case doubt(Unicode.Scalar)
    case controlSequence, singleShift
    case string, stringEscape
    case title(HeldTitle)
    case mouse(MouseNumbers)
    case paste
  }

  private var state = State.ground
  private var decoder = ScalarDecoder()
  /// The sequence so far, or the pasted text.
  private var collected: [UInt8] = []
  /// Whether an Esc has just been taken for the key because nothing followed in time.
  private var followsLoneEscape = false
  /// Whether the sequence belongs to such an Esc: then it is passed over.
  private var isLate = false
  private let ownKeys: Set<String>

  /// In bytes. What is pasted beyond it is not kept.
  private let longestPaste: Int
  /// Longer than any sequence with a meaning; the rest of it is not kept.
  private static let longestSequence = 64

  /// `ownKeys` are keys of the terminal that end where no control sequence does.
  init(ownKeys: Set<String> = [], longestPaste: Int = 16 << 20) {
    self.ownKeys = ownKeys
    self.longestPaste = longestPaste
  }

  var waiting: Waiting? {
    switch state {
    case .ground: followsLoneEscape ? .sequence : nil
    case .escape, .title: .escape
    case .doubt: .doubt
    case .controlSequence, .singleShift, .string, .stringEscape, .mouse: .sequence
    case .paste: .paste
    }
  }

  mutating func take(_ byte: UInt8, into tokens: inout [Token]) {
    switch state {
    case .paste: paste(byte, &tokens)
    case .mouse(let numbers): mouse(byte, numbers, &tokens)
    default: if let scalar = decoder.take(byte) { take(scalar, &tokens) }
    }
  }

  /// Nothing more has come in time.
  mutating func giveUp(into tokens: inout [Token]) {
    switch state {
    case .escape:
      tokens.append(.escape)
      followsLoneEscape = true
    case .doubt(let scalar): tokens.append(.scalar(scalar))
    case .title(let title):
      tokens += title.typed.keys + (title.typed.endsInEscape ? [.escape] : [])
    case .paste:
      tokens.append(.paste(Array(collected.prefix(longestPaste))))
      collected = []
    case .ground: followsLoneEscape = false
    case .controlSequence, .singleShift, .string, .stringEscape, .mouse: break
    }
    state = .ground
  }
}

// MARK: - Scalars

extension SequenceParser {
  private mutating func take(_ scalar: Unicode.Scalar, _ tokens: inout [Token]) {
    switch state {
    case .ground: ground(scalar, &tokens)
    case .escape: escape(scalar, &tokens)
    case .doubt(let first):
      if scalar.value < 0x20 {
        state = .ground
        tokens.append(.scalar(first))
        ground(scalar, &tokens)
      } else {
        _ = begins(first, isLate: true)
        take(scalar, &tokens)
      }
    case .controlSequence: controlSequence(scalar, &tokens)
    case .singleShift: singleShift(scalar, &tokens)
    case .string: string(scalar)
    case .stringEscape: stringEscape(scalar)
    case .title(let title): take(scalar, title, &tokens)
    case .mouse, .paste: break
    }
  }

  private mutating func ground(_ scalar: Unicode.Scalar, _ tokens: inout [Token]) {
    let mayBeLate = followsLoneEscape
    followsLoneEscape = false
    switch scalar {
    case "\u{1B}": state = .escape
    case "\u{0}"..."\u{1F}", "\u{7F}": tokens.append(.control(UInt8(scalar.value)))
    case "\u{80}"..."\u{9F}": eightBit(scalar)
    // Nobody types these right after Esc: they take AltGr or a dead key and do nothing there.
    case "[" where mayBeLate, "]" where mayBeLate, "^" where mayBeLate, "_" where mayBeLate,
      "\\" where mayBeLate:
      _ = begins(scalar, isLate: true)
    case "O" where mayBeLate, "P" where mayBeLate, "X" where mayBeLate: state = .doubt(scalar)
    default: tokens.append(.scalar(scalar))
    }
  }

  private mutating func escape(_ scalar: Unicode.Scalar, _ tokens: inout [Token]) {
    state = .ground
    if ownKeys.contains(String(scalar)) {
      tokens.append(.sequence(String(scalar)))
    } else if scalar == "k" {
      state = .title(HeldTitle())
    } else if !begins(scalar) {
      // Esc and a key soon after it, or Alt and the key, which terminals send alike.
      tokens.append(.escape)
      ground(scalar, &tokens)
    }
  }

  /// Whether the scalar, after Esc, begins a sequence or ends a string.
  private mutating func begins(_ scalar: Unicode.Scalar, isLate: Bool = false) -> Bool {
    self.isLate = isLate
    collected = [UInt8(truncatingIfNeeded: scalar.value)]
    switch scalar {
    case "[": state = .controlSequence
    case "O": state = .singleShift
    case "P", "X", "]", "^", "_": state = .string
    case "\\": state = .ground
    default: return false
    }
    return true
  }

  /// C1: each is Esc and a letter in one.
  private mutating func eightBit(_ scalar: Unicode.Scalar) {
    state = .ground
    guard let letter = Unicode.Scalar(scalar.value - 0x40), !begins(letter), letter == "N" else {
      return
    }
    state = .singleShift
  }

  private mutating func controlSequence(_ scalar: Unicode.Scalar, _ tokens: inout [Token]) {
    if interrupts(scalar, &tokens) { return }
    keep(scalar)
    let isFinal = scalar.value >= 0x40
    // Linux sends function keys with a second bracket, which ends a sequence anywhere else.
    if isFinal, !(scalar == "[" && collected.count == 2) {
      finish(&tokens)
    } else if !ownKeys.isEmpty, ownKeys.contains(String(decoding: collected, as: UTF8.self)) {
      finish(&tokens)
    }
  }

  private mutating func singleShift(_ scalar: Unicode.Scalar, _ tokens: inout [Token]) {
    if interrupts(scalar, &tokens) { return }
    keep(scalar)
    let isParameter = ("0"..."9").contains(scalar) || scalar == ";"
    if !isParameter { finish(&tokens) }
  }

  /// Whether the scalar does not belong to the sequence that has begun. Most controls are obeyed
  /// without ending it, two end it, and what cannot stand in it at all is typed.
  private mutating func interrupts(_ scalar: Unicode.Scalar, _ tokens: inout [Token]) -> Bool {
    switch scalar {
    case "\u{1B}": state = .escape
    case "\u{18}", "\u{1A}": state = .ground
    case "\u{0}"..."\u{1F}": tokens.append(.control(UInt8(scalar.value)))
    case "\u{7F}": break
    case "\u{80}"..."\u{9F}": eightBit(scalar)
    case " "..."~": return false
    default:
      state = .ground
      ground(scalar, &tokens)
    }
    return true
  }

  private mutating func keep(_ scalar: Unicode.Scalar) {
    if collected.count <= Self.longestSequence { collected.append(UInt8(scalar.value)) }
  }

  private mutating func finish(_ tokens: inout [Token]) {
    state = .ground
    guard collected.count <= Self.longestSequence else { return }
    let sequence = String(decoding: collected, as: UTF8.self)
    switch sequence {
    case _ where ownKeys.contains(sequence): tokens.append(.sequence(sequence))
    case "[200~":
      collected = []
      state = .paste
    case "[M": state = .mouse(MouseNumbers(3))
    // Answers to tracking of marked text, a mode nobody turns on any more.
    case "[t": state = .mouse(MouseNumbers(2))
    case "[T": state = .mouse(MouseNumbers(6))
    default: if !isLate { tokens.append(.sequence(sequence)) }
    }
  }

  /// DCS, SOS, OSC, PM or APC. Nothing in one is for us: it is not even kept.
  private mutating func string(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\u{1B}": state = .stringEscape
    case "\u{07}", "\u{18}", "\u{1A}", "\u{9C}": state = .ground
    case "\u{8E}"..."\u{90}", "\u{98}", "\u{9B}", "\u{9D}"..."\u{9F}": eightBit(scalar)
    default: break
    }
  }

  private mutating func take(
    _ scalar: Unicode.Scalar, _ title: HeldTitle, _ tokens: inout [Token]
  ) {
    var title = title
    switch title.take(scalar) {
    case .goesOn: state = .title(title)
    case .isTitle: state = .ground
    case .isTyped:
      tokens += title.typed.keys
      state = title.typed.endsInEscape ? .escape : .ground
      take(scalar, &tokens)
    }
  }

  /// Esc ends a string only with what ends or begins a sequence: what is in it is never obeyed.
  private mutating func stringEscape(_ scalar: Unicode.Scalar) {
    if scalar == "\u{1B}" || begins(scalar) { return }
    state = .string
    string(scalar)
  }
}

// MARK: - Bytes

extension SequenceParser {
  private mutating func mouse(_ byte: UInt8, _ numbers: MouseNumbers, _ tokens: inout [Token]) {
    var numbers = numbers
    let belongs = numbers.take(byte)
    state = belongs && !numbers.areWhole ? .mouse(numbers) : .ground
    if !isLate, let report = numbers.report { tokens.append(.mouse(report)) }
    if !belongs { take(byte, into: &tokens) }
  }

  private mutating func paste(_ byte: UInt8, _ tokens: inout [Token]) {
    collected.append(byte)
    if byte == UInt8(ascii: "~"),
      let end = Self.pasteEnds.first(where: { collected.suffix($0.count).elementsEqual($0) })
    {
      let text = collected.dropLast(end.count).prefix(longestPaste)
      tokens.append(.paste(Array(text)))
      collected = []
      state = .ground
    } else if collected.count > longestPaste + 64 {
      // Enough of the last bytes stay to know the end by.
      collected.removeSubrange(longestPaste..<longestPaste + 32)
    }
  }

  private static let pasteEnds = [Array("\u{1B}[201~".utf8), Array("\u{9B}201~".utf8)]
}
