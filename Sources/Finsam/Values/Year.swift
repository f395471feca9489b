/// A calendar year, 1900 to 2199.
package struct Year: FieldValue, Hashable, Comparable {
  package static let kind = Kind.year
  package let number: Int

  package init(_ number: Int) { self.number = number }

  package init(text: String) throws(InvalidInput) {
    guard text.utf8.count == 4, let number = Int(text), (1900...2199).contains(number) else {
      throw .notAYear(text)
    }
    self.number = number
  }

  package var text: String { String(number) }

  package static func < (left: Year, right: Year) -> Bool { left.number < right.number }
}

extension Year {
  /// The year that an id names; nil where it is not a year.
  package init?(id: String) {
    do throws(InvalidInput) { try self.init(text: id) } catch { return nil }
  }
}

extension Year {
  /// Whether the year has come to its last day.
  package func isOver(on day: Day) -> Bool {
    (day.year, day.month, day.day) >= (number, 12, 31)
  }
}
