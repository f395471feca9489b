import CTerminal
import TextUI

/// Which sequences mean which key: by the terminal's own description, else as most terminals do.
struct KeyTable {
  enum Meaning: Equatable {
    case key(Key)
    case pasteStart, pasteEnd
  }

  let meaning: Meaning
  /// Names of terminfo(5), and of the extensions of user_caps(5).
  var capabilities: [String] = []
  /// What follows Esc.
  var sequences: [String] = []

  /// Above every number that curses gives keys of its own.
  private static let firstNumber: Int32 = 0x1000

  static func meaning(of number: Int32) -> Meaning? {
    let index = Int(number - firstNumber)
    return entries.indices.contains(index) ? entries[index].meaning : nil
  }

  /// Tells curses; what the terminal's description says wins. Control characters stay characters:
  /// some descriptions call Ctrl+Z a key for suspending.
  static func define() {
    for control in UInt8(1)...0x1F where control != 0x1B {
      terminal_define_key(String(Unicode.Scalar(control)), 0)
    }
    terminal_define_key("\u{7F}", 0)
    for (number, entry) in zip(firstNumber..., entries) {
      for sequence in entry.sequences { terminal_define_key("\u{1B}" + sequence, number) }
    }
    for (number, entry) in zip(firstNumber..., entries) {
      for name in entry.capabilities {
        if let sequence = terminal_capability(name), sequence[0] == 0x1B {
          terminal_define_key(sequence, number)
        }
      }
    }
  }

  private static func key(_ key: Key, _ capabilities: [String], _ sequences: String...) -> KeyTable
  {
    KeyTable(meaning: .key(key), capabilities: capabilities, sequences: sequences)
  }

  private static let entries: [KeyTable] =
    [
      key(.up, ["kcuu1"], "[A", "OA"),
      key(.down, ["kcud1"], "[B", "OB"),
      key(.right, ["kcuf1"], "[C", "OC"),
      key(.left, ["kcub1"], "[D", "OD"),
      key(.home, ["khome"], "[H", "OH", "[1~", "[7~"),
      key(.end, ["kend"], "[F", "OF", "[4~", "[8~"),
      key(.insert, ["kich1"], "[2~"),
      key(.delete, ["kdch1"], "[3~"),
      key(.pageUp, ["kpp"], "[5~"),
      key(.pageDown, ["knp"], "[6~"),
      key(.backTab, ["kcbt"], "[Z"),
      key(.enter, ["kent"], "OM"),
      key(.shiftUp, ["kUP", "kri"], "[1;2A", "[a"),
      key(.shiftDown, ["kDN", "kind"], "[1;2B", "[b"),
      key(.shiftRight, ["kRIT"], "[1;2C", "[c"),
      key(.shiftLeft, ["kLFT"], "[1;2D", "[d"),
      key(.controlRight, ["kRIT5"], "[1;5C", "Oc"),
      key(.controlLeft, ["kLFT5"], "[1;5D", "Od"),
      key(.controlHome, ["kHOM5"], "[1;5H"),
      key(.controlEnd, ["kEND5"], "[1;5F"),
      KeyTable(meaning: .pasteStart, sequences: ["[200~"]),
      KeyTable(meaning: .pasteEnd, sequences: ["[201~"]),
    ] + functionKeys

  private static let functionKeys: [KeyTable] = zip(
    1...,
    [
      ["OP", "[11~"], ["OQ", "[12~"], ["OR", "[13~"], ["OS", "[14~"], ["[15~"], ["[17~"],
      ["[18~"], ["[19~"], ["[20~"], ["[21~"], ["[23~"], ["[24~"],
    ]
  ).map { number, sequences in
    KeyTable(
      meaning: .key(.function(number)), capabilities: ["kf\(number)"], sequences: sequences)
  }
}
