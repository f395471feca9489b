/// What a cell sorts by: numbers before words, and empty cells last.
package enum SortKey: Hashable, Comparable, Sendable {
  case number(Int)
  case words(SwedishOrder)
  case empty

  package init(_ number: Int?) { self = number.map(SortKey.number) ?? .empty }

  package init(_ text: String) { self = text.isEmpty ? .empty : .words(SwedishOrder(text)) }

  package static func < (left: SortKey, right: SortKey) -> Bool {
    switch (left, right) {
    case (.number(let left), .number(let right)): left < right
    case (.words(let left), .words(let right)): left < right
    case (.number, .words), (.number, .empty), (.words, .empty): true
    case (.words, .number), (.empty, _): false
    }
  }
}

extension SortKey {
  /// What a file has of a number: `1222883`, `12,5`, `ca 340`; other texts come after numbers.
  package init(numeric text: String) {
    do throws(InvalidInput) {
      self.init(try Quantity(text: text).number?.thousandths)
    } catch {
      self.init(text)
    }
  }
}

extension SortKey {
  /// A number a key that sorts as the keys do. Rows that say nothing come last, whichever way the
  /// order is turned.
  static func ranks(of keys: [SortKey], isDescending: Bool) -> [Int] {
    let known = keys.indices.filter { keys[$0] != .empty }.sorted { keys[$0] < keys[$1] }
    var ranks = Array(repeating: Int.max, count: keys.count)
    var rank = 0
    for (place, index) in known.enumerated() {
      if place > 0, keys[known[place - 1]] < keys[index] { rank += 1 }
      ranks[index] = isDescending ? known.count - rank : rank
    }
    return ranks
  }
}
