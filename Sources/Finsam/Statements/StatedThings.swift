/// What each of many statements is about, whatever time and definition it is of: a number for each
/// key, so that the keys are read once and not for each question.
struct StatedThings {
  /// How many there are.
  let count: Int
  private let numbers: [UInt32]

  /// `cells` come behind the rows.
  init(_ rows: [SourceStatement], cells: [SourceStatement] = []) {
    let total = rows.count + cells.count
    var things = Numbering(upTo: total)
    var numbers: [UInt32] = []
    numbers.reserveCapacity(total)
    /// Where each first stands.
    var first: [Int] = []
    func take(_ place: Int, _ key: String) {
      let number = things.number(key.quickHash) { known in
        let place = first[known]
        return (place < rows.count ? rows[place].key : cells[place - rows.count].key) == key
      }
      if number == first.count { first.append(place) }
      numbers.append(UInt32(number))
    }
    rows.lend { place, row in take(place, row.pointee.key) }
    cells.lend { place, row in take(rows.count + place, row.pointee.key) }
    (self.count, self.numbers) = (things.count, numbers)
  }

  /// That of the statement at a place, counted from 0 in the order that they first stand.
  subscript(place: Int) -> Int { Int(numbers[place]) }
}
