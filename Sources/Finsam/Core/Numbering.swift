/// Numbers what is alike, counted from 0 in the order that it is met, by a hash and a comparison of
/// the caller's: of each it keeps its number alone.
struct Numbering {
  private(set) var count = 0
  /// Numbers counted from 1, each where its hash says or behind; 0 where there is none.
  private var slots: [UInt32]

  /// For at most so many that are not alike.
  init(upTo limit: Int) {
    var size = 16
    while size < 2 * limit { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
  }

  /// The number of what has the hash; `isSame` is asked of what has a number. It is the count until
  /// then where nothing is the same.
  mutating func number(_ hash: UInt64, isSame: (Int) -> Bool) -> Int {
    let slot = slot(hash, isSame)
    if slots[slot] == 0 {
      count += 1
      slots[slot] = UInt32(count)
    }
    return Int(slots[slot]) - 1
  }

  /// Nil where nothing that has a number is the same.
  func known(_ hash: UInt64, isSame: (Int) -> Bool) -> Int? {
    let number = slots[slot(hash, isSame)]
    return number == 0 ? nil : Int(number) - 1
  }

  private func slot(_ hash: UInt64, _ isSame: (Int) -> Bool) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while slots[slot] != 0, !isSame(Int(slots[slot]) - 1) { slot = (slot + 1) & mask }
    return slot
  }
}
