import TextUI
import Testing
import TmuxDriver

@testable import NcursesTerminal

/// Sequences that no terminal has sent yet.
@Suite struct SequenceFuzzTests {
  private static let rounds = 2_000

  @Test func `nothing in a string is ever a key, whatever is in it and wherever it is cut`() {
    var chance = Chance(seed: 48)
    for round in 0..<Self.rounds {
      var keyboard = Keyboard()
      let string = Self.string(using: &chance)
      keyboard.send("å")
      keyboard.send(string, inPiecesUsing: &chance)
      keyboard.send("x")
      #expect(keyboard.inputs == [.key("å"), .key("x")], "\(round): \(string.debugDescription)")
    }
  }

  @Test func `a control sequence is at most one key, and what follows is read as usual`() {
    var chance = Chance(seed: 76)
    for round in 0..<Self.rounds {
      var keyboard = Keyboard()
      let sequence = Self.controlSequence(using: &chance)
      keyboard.send(sequence, inPiecesUsing: &chance)
      keyboard.send("x")
      #expect(keyboard.inputs.last == .key("x"), "\(round): \(sequence.debugDescription)")
      #expect(keyboard.inputs.count <= 2, "\(round): \(sequence.debugDescription)")
      let isNumbered = sequence.hasSuffix("u") || sequence.hasSuffix("~")
      if case .key(.character) = keyboard.inputs.first, keyboard.inputs.count == 2 {
        #expect(isNumbered, "\(round): \(sequence.debugDescription)")
      }
    }
  }

  @Test func `a private control sequence is never a key`() {
    var chance = Chance(seed: 3)
    for round in 0..<Self.rounds {
      var keyboard = Keyboard(hasMouse: false)
      let mark = ["<", "=", ">", "?"].randomElement(using: &chance) ?? "?"
      let sequence = Self.controlSequence(mark, using: &chance)
      keyboard.send(sequence, inPiecesUsing: &chance)
      keyboard.send("x")
      #expect(keyboard.inputs == [.key("x")], "\(round): \(sequence.debugDescription)")
    }
  }

  @Test func `after any bytes and a second's rest the next key is itself`() {
    var chance = Chance(seed: 500)
    for round in 0..<Self.rounds {
      var keyboard = Keyboard()
      let bytes = (0..<Int.random(in: 0...60, using: &chance)).map { _ in
        Self.byte(using: &chance)
      }
      keyboard.send(bytes)
      keyboard.wait(4_000)
      keyboard.send("x")
      #expect(keyboard.inputs.last == .key("x"), "\(round): \(bytes)")
    }
  }

  @Test func `bytes mean the same in one read and in many`() {
    var chance = Chance(seed: 1_006)
    for round in 0..<Self.rounds {
      let items = SequenceCase.all.filter { $0.bytes.count < 100 && !$0.endsPaste }
      var bytes: [UInt8] = []
      for _ in 0..<6 { bytes += items.randomElement(using: &chance)?.bytes ?? [] }
      // One byte is changed, so that some are no sequences any more.
      bytes[Int.random(in: bytes.indices, using: &chance)] = Self.byte(using: &chance)
      var whole = Keyboard()
      whole.send(bytes)
      whole.wait(10_000)
      var pieces = Keyboard()
      for byte in bytes { pieces.send([byte]) }
      pieces.wait(10_000)
      #expect(whole.inputs == pieces.inputs, "\(round): \(bytes)")
    }
  }

  @Test func `a string without an end takes no memory, and a paste no more than it may`() {
    for (start, most) in [("\u{1B}]52;c;", 1), ("\u{1B}[", 65), ("\u{1B}[200~", 164)] {
      var parser = SequenceParser(longestPaste: 100)
      var tokens: [SequenceParser.Token] = []
      for byte in Array(start.utf8) { parser.take(byte, into: &tokens) }
      for _ in 0..<20_000 { parser.take(UInt8(ascii: "7"), into: &tokens) }
      let kept = Mirror(reflecting: parser).children.compactMap { ($0.value as? [UInt8])?.count }
      #expect(tokens == [] && kept.reduce(0, +) <= most, "\(start.debugDescription)")
      for byte in Array("\u{1B}[201~".utf8) { parser.take(byte, into: &tokens) }
      let isPaste = start.hasSuffix("~")
      let pasted = SequenceParser.Token.paste(Array(repeating: UInt8(ascii: "7"), count: 100))
      #expect(tokens == (isPaste ? [pasted] : tokens))
    }
  }

  // MARK: - Making them

  /// Any string sequence, with text, marks of layout and letters after Esc in it.
  private static func string(using chance: inout Chance) -> String {
    let openings = [
      "\u{1B}P", "\u{1B}X", "\u{1B}]", "\u{1B}^", "\u{1B}_", "\u{90}", "\u{98}", "\u{9D}", "\u{9E}",
      "\u{9F}",
    ]
    let endings = ["\u{1B}\\", "\u{7}", "\u{9C}", "\u{18}", "\u{1A}"]
    var text = openings.randomElement(using: &chance) ?? ""
    for _ in 0..<Int.random(in: 0...30, using: &chance) {
      switch Int.random(in: 0..<12, using: &chance) {
      case 0: text.unicodeScalars.append(Unicode.Scalar(UInt8.random(in: 8...13, using: &chance)))
      case 1: text += "\u{1B}" + (["q", "u", "1", " ", "\r"].randomElement(using: &chance) ?? "")
      case 2:
        text += ["å", "–", "\u{201C}", "日", "🐛", "\u{DC}"].randomElement(using: &chance) ?? ""
      default:
        text.unicodeScalars.append(Unicode.Scalar(UInt8.random(in: 0x20...0x7E, using: &chance)))
      }
    }
    // `\` after an Esc in the text would be its end.
    return text.replacing("\u{1B}\\", with: "") + (endings.randomElement(using: &chance) ?? "")
  }

  /// ECMA-48, 5.4: parameter bytes, intermediate bytes, a final byte.
  private static func controlSequence(
    _ mark: String = "", using chance: inout Chance
  ) -> String {
    var text = mark
    let parameters = Array("0123456789;:0123456789;;<=>?".unicodeScalars)
    for _ in 0..<Int.random(in: 0...8, using: &chance) {
      parameters.randomElement(using: &chance).map { text.unicodeScalars.append($0) }
    }
    for _ in 0..<max(0, Int.random(in: -3...2, using: &chance)) {
      text.unicodeScalars.append(Unicode.Scalar(UInt8.random(in: 0x20...0x2F, using: &chance)))
    }
    text.unicodeScalars.append(Unicode.Scalar(UInt8.random(in: 0x40...0x7E, using: &chance)))
    // These are followed by more: a mouse report, a paste, Linux's keys.
    if ["M", "t", "T", "[", "200~"].contains(text) { text = "A" }
    return (Bool.random(using: &chance) ? "\u{1B}[" : "\u{9B}") + text
  }

  private static func byte(using chance: inout Chance) -> UInt8 {
    let telling =
      Array("\u{1B}[O]PX^_\\M<;~019mu\u{7}\u{18}".utf8) + [0x9B, 0x9C, 0x9D, 0xC2, 0xE2]
    return Bool.random(using: &chance)
      ? telling.randomElement(using: &chance) ?? 0 : UInt8.random(in: 0...0xFF, using: &chance)
  }
}

extension Keyboard {
  /// Sends the text cut at random places, with pauses shorter than Esc waits.
  fileprivate mutating func send(_ text: String, inPiecesUsing chance: inout Chance) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let piece = rest.prefix(Int.random(in: 1...12, using: &chance))
      rest = rest.dropFirst(piece.count)
      send(piece)
      wait(Int.random(in: 0...20, using: &chance))
    }
  }
}
