import CTerminal
import TextUI

/// Which sequences mean which key: by the terminal's own description, else as most terminals do.
struct KeyTable {
  private let own: [String: Key]
  /// Keys of the terminal that end where no control sequence does: `[3$` of rxvt, `A` of a VT52,
  /// `[M` of FreeBSD's console.
  let unusual: Set<String>

  /// `capability` answers with a string of terminfo(5), nil where the terminal has none.
  init(capability: (String) -> String?) {
    var own: [String: Key] = [:]
    let mouse = capability("kmous")
    for entry in KeyTable.entries {
      for name in entry.capabilities {
        guard let sequence = capability(name), sequence.hasPrefix("\u{1B}"), sequence != mouse
        else { continue }
        own[String(sequence.dropFirst())] = entry.key
      }
    }
    // A VT100 calls keys of its keypad F5 to F10; those who use its name have both.
    self.own = own.filter { KeyTable.keypad[$0.key] == nil }
    unusual = Set(
      self.own.keys.filter { sequence in
        sequence.count == 1 || sequence == "[M" || sequence == "[t" || sequence == "[T"
          || sequence.utf8.last.map { (0x20...0x2F).contains($0) } == true
      })
  }

  static var terminal: KeyTable {
    KeyTable { name in terminal_capability(name).map { String(cString: $0) } }
  }

  /// The key of a whole sequence without its Esc.
  subscript(sequence: String) -> Key? {
    own[sequence] ?? KeyTable.common[sequence] ?? ModifiedKey(sequence)?.key
  }

  /// What most terminals send.
  static let common = keypad.merging(
    entries.flatMap { entry in entry.sequences.map { ($0, entry.key) } }
  ) { $1 }

  /// The numeric keypad in application mode. xterm's ctlseqs, "VT220-Style Function Keys".
  static let keypad: [String: Key] = Dictionary(
    uniqueKeysWithValues: zip("jklmnopqrstuvwxyX", "*+,-./0123456789=").map {
      ("O\($0)", Key(extendedGraphemeClusterLiteral: $1))
    }
  ).merging(["OM": .enter, "OI": .tab, "O ": .space]) { $1 }

  private struct Entry {
    let key: Key
    /// Names of terminfo(5), and of the extensions of user_caps(5).
    let capabilities: [String]
    /// What follows Esc.
    let sequences: [String]

    init(_ key: Key, _ capabilities: [String], _ sequences: String...) {
      self.init(key, capabilities, sequences)
    }

    init(_ key: Key, _ capabilities: [String], _ sequences: [String]) {
      self.key = key
      self.capabilities = capabilities
      self.sequences = sequences
    }
  }

  private static let entries: [Entry] =
    [
      Entry(.up, ["kcuu1"], "[A", "OA"),
      Entry(.down, ["kcud1"], "[B", "OB"),
      Entry(.right, ["kcuf1"], "[C", "OC"),
      Entry(.left, ["kcub1"], "[D", "OD"),
      Entry(.home, ["khome"], "[H", "OH", "[1~", "[7~"),
      Entry(.end, ["kend"], "[F", "OF", "[4~", "[8~"),
      Entry(.insert, ["kich1"], "[2~"),
      Entry(.delete, ["kdch1"], "[3~"),
      Entry(.pageUp, ["kpp"], "[5~"),
      Entry(.pageDown, ["knp"], "[6~"),
      Entry(.backTab, ["kcbt"], "[Z"),
      Entry(.enter, ["kent"]),
      // Shift and Ctrl as rxvt writes them; ModifiedKey reads what others write.
      Entry(.shiftUp, ["kUP", "kri"], "[a"),
      Entry(.shiftDown, ["kDN", "kind"], "[b"),
      Entry(.shiftRight, ["kRIT"], "[c"),
      Entry(.shiftLeft, ["kLFT"], "[d"),
      Entry(.controlRight, ["kRIT5"], "Oc"),
      Entry(.controlLeft, ["kLFT5"], "Od"),
      Entry(.controlHome, ["kHOM5"]),
      Entry(.controlEnd, ["kEND5"]),
    ] + functionKeys

  private static let functionKeys: [Entry] = zip(
    1...,
    [
      ["OP", "[11~", "[[A"], ["OQ", "[12~", "[[B"], ["OR", "[13~", "[[C"], ["OS", "[14~", "[[D"],
      ["[15~", "[[E"], ["[17~"], ["[18~"], ["[19~"], ["[20~"], ["[21~"], ["[23~"], ["[24~"],
    ]
  ).map { number, sequences in Entry(.function(number), ["kf\(number)"], sequences) }
}
