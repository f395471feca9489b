/// Where the first row with each id stands, for registers of very many rows: a number for each, and
/// the ids are those of the rows themselves.
package struct IdTable: Equatable, Sendable {
  /// Places counted from 1, each where its id's hash says or behind; 0 where there is none.
  private var slots: [UInt32]

  /// `id` gives that of the row at a place.
  init(count: Int, id: (Int) -> String) {
    var size = 16
    while size < 2 * count { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    for place in 0..<count {
      let own = id(place)
      var slot = IdTable.hash(own) & (size - 1)
      while slots[slot] != 0, id(Int(slots[slot]) - 1) != own { slot = (slot + 1) & (size - 1) }
      if slots[slot] == 0 { slots[slot] = UInt32(place + 1) }
    }
  }

  /// Nil where no row has the id; `id` gives that of the row at a place, as when it was made.
  func place(of wanted: String, id: (Int) -> String) -> Int? {
    var slot = IdTable.hash(wanted) & (slots.count - 1)
    while slots[slot] != 0 {
      let place = Int(slots[slot]) - 1
      if id(place) == wanted { return place }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Ids are short and mostly ASCII, of which only the same bytes are the same text.
  private static func hash(_ id: String) -> Int {
    var id = id
    var hash = FNV1a()
    let isASCII = id.withUTF8 { bytes in
      var all: UInt8 = 0
      for byte in bytes {
        all |= byte
        hash.add(UInt64(byte))
      }
      return all < 0x80
    }
    guard isASCII else { return id.hashValue & .max }
    return Int(truncatingIfNeeded: hash.value ^ hash.value >> 32) & .max
  }
}

extension RegisterRow {
  package static func idTable(of rows: [Self]) -> IdTable {
    IdTable(count: rows.count) { rows[$0].id }
  }

  package static func place(of id: String, _ table: IdTable, in rows: [Self]) -> Int? {
    table.place(of: id) { rows[$0].id }
  }
}
