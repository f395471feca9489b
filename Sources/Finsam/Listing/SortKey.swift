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
