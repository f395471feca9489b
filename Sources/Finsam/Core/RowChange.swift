/// How the rows of a register stand to what they were: one stretch of them is new, and all others,
/// before it and behind it, say what they said.
package struct RowChange: Equatable, Sendable {
  /// Places among the rows as they were.
  package let gone: Range<Int>
  /// Places among the rows as they are.
  package let come: Range<Int>

  package init(gone: Range<Int>, come: Range<Int>) { (self.gone, self.come) = (gone, come) }

  init<Row: Equatable>(from old: [Row], to new: [Row]) {
    if old.sharesStorage(with: new) {
      self.init(gone: old.count..<old.count, come: new.count..<new.count)
      return
    }
    let most = min(old.count, new.count)
    let (start, end) = old.withUnsafeBufferPointer { old in
      new.withUnsafeBufferPointer { new in
        var start = 0
        while start < most, old[start] == new[start] { start += 1 }
        var end = 0
        while end < most - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
        return (start, end)
      }
    }
    self.init(gone: start..<(old.count - end), come: start..<(new.count - end))
  }
}

extension RowChange {
  /// What was found at places among the rows as they were, in order, with what `find` finds among
  /// those that are new.
  func kept(_ places: [Int], finding find: (Range<Int>) -> [Int]) -> [Int] {
    let shift = come.count - gone.count
    var kept = Array(places.prefix { $0 < gone.lowerBound })
    kept += find(come)
    kept += places.drop { $0 < gone.upperBound }.lazy.map { $0 + shift }
    return kept
  }

  /// Where the row stood that stands at `place`; nil for one that is new.
  func former(_ place: Int) -> Int? {
    if place < come.lowerBound { return place }
    return place < come.upperBound ? nil : place - come.count + gone.count
  }
}
