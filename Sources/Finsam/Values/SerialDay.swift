/// A day as one number, for registers of many rows; its texts are those of `Day`.
package struct SerialDay: FieldValue, Hashable, Comparable {
  package static let kind = Kind.day
  /// Days since 1970-01-01.
  package let number: Int32

  package init(_ day: Day) { number = Int32(truncatingIfNeeded: day.serial) }

  init(number: Int32) { self.number = number }

  package init(text: String) throws(InvalidInput) {
    if let day = SerialDay.plain(text) { self.init(day) } else { self.init(try Day(text: text)) }
  }

  /// The day of `2014-12-31`, without the words `Day` has for what is wrong; registers are long.
  private static func plain(_ text: String) -> Day? {
    var (numbers, part, count) = ((0, 0, 0), 0, 0)
    for byte in text.utf8 {
      count += 1
      if count == 5 || count == 8 {
        guard byte == UInt8(ascii: "-") else { return nil }
        part += 1
        continue
      }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), count <= 10 else { return nil }
      let digit = Int(byte - UInt8(ascii: "0"))
      switch part {
      case 0: numbers.0 = numbers.0 * 10 + digit
      case 1: numbers.1 = numbers.1 * 10 + digit
      default: numbers.2 = numbers.2 * 10 + digit
      }
    }
    return count == 10 ? Day(year: numbers.0, month: numbers.1, day: numbers.2) : nil
  }

  /// Nil only where adding days has left the calendar.
  package var day: Day? { Day(serial: Int(number)) }

  package var text: String { day?.text ?? "" }

  package static func < (left: SerialDay, right: SerialDay) -> Bool { left.number < right.number }

  /// Days from `earlier` to `later`.
  package static func - (later: SerialDay, earlier: SerialDay) -> Int {
    Int(later.number) - Int(earlier.number)
  }

  package func adding(days: Int) -> SerialDay {
    SerialDay(number: Int32(clamping: Int(number).adding(days)))
  }

  /// The same day of the month, clamped: 31 January + 1 is 28 or 29 February.
  package func adding(months: Int) -> SerialDay {
    day.map { SerialDay($0.adding(months: months)) } ?? self
  }

  /// The day on which somebody born on this day turns `age`.
  ///
  /// Who is born on 29 February turns on 1 March in other years, when whole years have passed.
  /// DOMAIN 1.1 leaves the choice open; this one keeps a youth in scope a day longer, never less.
  package func birthday(_ age: Int) -> SerialDay {
    guard let day else { return self }
    let birthday =
      Day(year: day.year.adding(age), month: day.month, day: day.day)
      ?? Day(year: day.year.adding(age), month: 3, day: 1)
    return birthday.map(SerialDay.init) ?? self
  }
}

extension Field where Root: FieldList {
  @inline(__always)
  package static func day(
    _ key: String, _ path: WritableKeyPath<Root, SerialDay?>, label: String,
    required: Bool = false, help: String = ""
  ) -> Self { Self(key, path, label: label, required: required, help: help) }
}
