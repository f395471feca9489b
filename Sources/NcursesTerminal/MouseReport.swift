import TextUI

/// What the mouse did, in whichever of its four ways a terminal writes it: as X10 did, with UTF-8
/// (1005), as xterm does today (1006) or as urxvt does (1015).
///
/// Source: https://invisible-island.net/xterm/ctlseqs/ctlseqs.html, "Mouse Tracking".
struct MouseReport: Equatable {
  /// The button, and added to it 4 for Shift, 8 for Meta, 16 for Ctrl and 32 for motion.
  private let button: Int
  /// Counted from 1.
  private let column: Int
  private let row: Int
  private let isRelease: Bool

  /// Three numbers, each with 32 added.
  init(x10 numbers: [Int]) {
    button = numbers[0] - 32
    column = numbers[1] - 32
    row = numbers[2] - 32
    isRelease = false
  }

  /// `[<0;3;4M` as 1006 writes it, or `[32;3;4M` as 1015 does.
  init?(_ sequence: String) {
    guard let final = sequence.last, final == "M" || final == "m" else { return nil }
    let isNew = sequence.hasPrefix("[<")
    let fields = sequence.dropFirst(isNew ? 2 : 1).dropLast()
      .split(separator: ";", omittingEmptySubsequences: false)
    let numbers = fields.compactMap { field in
      // Int would also take a sign.
      field.count <= 5 && field.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(field) : nil
    }
    guard fields.count == 3, numbers.count == 3, isNew || final == "M" else { return nil }
    button = numbers[0] - (isNew ? 0 : 32)
    column = numbers[1]
    row = numbers[2]
    isRelease = final == "m"
  }

  /// A press of the left button or a turn of the wheel, with no key held and on the screen; all
  /// else is left to the terminal.
  var action: Mouse.Action? {
    guard !isRelease, column >= 1, row >= 1 else { return nil }
    return switch button {
    case 0: .click
    case 64: .wheelUp
    case 65: .wheelDown
    default: nil
    }
  }

  var point: Point { Point(x: column - 1, y: row - 1) }
}

/// The numbers of a report that is no control sequence: each a byte, or the UTF-8 of one above
/// 0x7F.
struct MouseNumbers {
  private let count: Int
  private var numbers: [Int] = []
  /// The first byte of a number of two.
  private var first: UInt8?

  init(_ count: Int) { self.count = count }

  var areWhole: Bool { numbers.count == count }

  /// Nil unless they tell of a button.
  var report: MouseReport? { areWhole && count == 3 ? MouseReport(x10: numbers) : nil }

  /// Whether the byte belongs to them. A place too far out to tell is 0; no other control does.
  mutating func take(_ byte: UInt8) -> Bool {
    if let first {
      self.first = nil
      if byte & 0xC0 == 0x80 {
        numbers.append(Int(first & 0x1F) << 6 | Int(byte & 0x3F))
        return true
      }
      numbers.append(Int(first))
      if areWhole { return false }
    }
    switch byte {
    case 0x01..<0x20: return false
    case 0xC2...0xDF: first = byte
    default: numbers.append(Int(byte))
    }
    return true
  }
}
