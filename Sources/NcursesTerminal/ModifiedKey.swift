import TextUI

/// A key that is told by numbers: which one, and which others are held.
///
/// Sources: xterm's ctlseqs, "PC-Style Function Keys" (`[1;5C`, `[3;2~`, `O5P`) and
/// "modifyOtherKeys" (`[27;5;97~`), and https://sw.kovidgoyal.net/kitty/keyboard-protocol/
/// (`[97;5u`). Nobody here asks for the last two, but another program may have left them on.
struct ModifiedKey {
  /// Nil where it is none that the program knows, or one that is let go.
  let key: Key?

  /// Nil for what is no key at all, such as answers from the terminal.
  init?(_ sequence: String) {
    let bytes = sequence.utf8
    guard let first = bytes.first, let last = bytes.last, bytes.count >= 3,
      let fields = ModifiedKey.fields(sequence.dropFirst().dropLast())
    else { return nil }
    let final = Character(Unicode.Scalar(last))
    switch (first, final) {
    case (UInt8(ascii: "O"), _):
      guard fields.count == 1, let held = Held(fields[0]) else { return nil }
      key = KeyTable.keypad["O\(final)"] ?? KeyTable.common["O\(final)"].flatMap(held.with)
    case (UInt8(ascii: "["), "u"):
      guard let held = Held(fields.dropFirst().first ?? [1]) else { return nil }
      key = held.typing(fields[0])
    case (UInt8(ascii: "["), "~") where fields.count == 3 && fields[0] == [27]:
      guard let held = Held(fields[1]), let code = fields[2].first ?? nil else { return nil }
      // This way of writing tells the letter as Shift makes it.
      key = held.typing([code, code])
    case (UInt8(ascii: "["), "~"):
      guard fields.count == 2, let held = Held(fields[1]), let number = fields[0].first ?? nil
      else { return nil }
      key = KeyTable.common["[\(number)~"].flatMap(held.with)
    // Not R: it would be F3, but `[1;2R` is also where the cursor stands.
    case (UInt8(ascii: "["), "A"..."D"), (UInt8(ascii: "["), "F"), (UInt8(ascii: "["), "H"),
      (UInt8(ascii: "["), "P"), (UInt8(ascii: "["), "Q"), (UInt8(ascii: "["), "S"):
      guard fields.count == 2, fields[0] == [1], let held = Held(fields[1]) else { return nil }
      key = KeyTable.common["O\(final)"].flatMap(held.with)
    default: return nil
    }
  }

  /// `97:65;5` as `[[97, 65], [5]]`, with nil for a number left out; nil for anything else.
  private static func fields(_ text: Substring) -> [[Int?]]? {
    var fields: [[Int?]] = []
    for field in text.split(separator: ";", omittingEmptySubsequences: false) {
      var numbers: [Int?] = []
      for number in field.split(separator: ":", omittingEmptySubsequences: false) {
        let isNumber = number.utf8.allSatisfy { (0x30...0x39).contains($0) }
        guard isNumber, number.utf8.count <= 7 else { return nil }
        numbers.append(Int(number))
      }
      fields.append(numbers)
    }
    return fields
  }
}

/// Which keys are held while another is pressed.
private struct Held {
  private enum Kind { case none, shift, control, other }
  private let kind: Kind

  /// One more than the bits' sum: 1 Shift, 2 Alt, 4 Ctrl, 8 to 32 others, 64 Caps Lock and 128
  /// Num Lock, which change nothing here. After it 1 for pressed, 2 for repeated, 3 for let go.
  init?(_ field: [Int?]) {
    let number = (field.first ?? nil) ?? 1
    let event = field.count > 1 ? field[1] ?? 1 : 1
    guard (1...256).contains(number), field.count <= 2, event == 1 || event == 2 else { return nil }
    kind =
      switch (number - 1) & 0b0011_1111 {
      case 0: .none
      case 1: .shift
      case 4: .control
      default: .other
      }
  }

  /// A key that types nothing.
  func with(_ key: Key) -> Key? {
    switch (kind, key) {
    case (.none, _): key
    case (.shift, .up): .shiftUp
    case (.shift, .down): .shiftDown
    case (.shift, .left): .shiftLeft
    case (.shift, .right): .shiftRight
    case (.control, .left): .controlLeft
    case (.control, .right): .controlRight
    case (.control, .home): .controlHome
    case (.control, .end): .controlEnd
    default: nil
    }
  }

  /// The key with a scalar's number, and after it, if told, that of the scalar with Shift.
  func typing(_ codes: [Int?]) -> Key? {
    guard let code = codes.first ?? nil, kind != .other else { return nil }
    switch code {
    case 27: return kind == .control ? nil : .escape
    case 13: return .enter
    case 9: return kind == .shift ? .backTab : kind == .none ? .tab : nil
    case 8, 127: return .backspace
    case 57_399...57_426: return Held.keypad[code - 57_399]
    default: break
    }
    guard let scalar = Held.scalar(code) else { return nil }
    switch kind {
    case .none: return Key(extendedGraphemeClusterLiteral: Character(scalar))
    case .shift where scalar == " ": return .space
    case .shift where scalar.properties.isLowercase:
      let upper = scalar.properties.uppercaseMapping
      return upper.count == 1 ? .character(Character(upper)) : nil
    case .shift:
      return codes.dropFirst().first.flatMap(Held.scalar).map { .character(Character($0)) }
    case .control where ("a"..."z").contains(scalar):
      return InputReader.key(UInt8(scalar.value) & 0x1F)
    case .control, .other: return nil
    }
  }

  /// A scalar that can be typed. Private ones stand for keys that type nothing.
  private static func scalar(_ code: Int?) -> Unicode.Scalar? {
    guard let code, code >= 0x20,
      let scalar = UInt32(exactly: code).flatMap({ Unicode.Scalar($0) }),
      ![.control, .privateUse].contains(scalar.properties.generalCategory)
    else { return nil }
    return scalar
  }

  private static let keypad: [Key] =
    "0123456789./*-+".map { .character($0) }
    + [
      .enter, .character("="), .character(","), .left, .right, .up, .down, .pageUp, .pageDown,
      .home, .end, .insert, .delete,
    ]
}
