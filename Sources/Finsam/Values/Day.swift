/// A day that exists in the Gregorian calendar, years 1600 to 9999.
package struct Day: FieldValue, Hashable, Comparable {
  package static let kind = Kind.day
  package let year: Int
  package let month: Int
  package let day: Int

  package init?(year: Int, month: Int, day: Int) {
    guard (1600...9999).contains(year), (1...12).contains(month),
      (1...Day.daysInMonth(month, of: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The calendar's end.
  package static let last = Day(lastOf: 9999)

  private init(lastOf year: Int) { (self.year, month, day) = (year, 12, 31) }

  package init(text: String) throws(InvalidInput) {
    let numbers = try Day.numbers(text)
    guard let day = Day(year: numbers.year, month: numbers.month, day: numbers.day) else {
      throw .noSuchDay(year: numbers.year, month: numbers.month, day: numbers.day)
    }
    self = day
  }

  /// The three numbers of `2014-06-31`, whether or not the day exists.
  static func numbers(_ text: String) throws(InvalidInput) -> (year: Int, month: Int, day: Int) {
    var numbers = [0, 0, 0]
    var place = 0
    for byte in text.utf8 {
      let isDash = place == 4 || place == 7
      guard place < 10, isDash ? byte == 0x2D : (0x30...0x39).contains(byte) else {
        throw .notADay(text)
      }
      if !isDash {
        let part = place < 4 ? 0 : place < 7 ? 1 : 2
        numbers[part] = numbers[part] * 10 + Int(byte - 0x30)
      }
      place += 1
    }
    let (year, month, day) = (numbers[0], numbers[1], numbers[2])
    guard place == 10, (1600...9999).contains(year), (1...12).contains(month),
      (1...31).contains(day)
    else { throw .notADay(text) }
    return (year, month, day)
  }

  package var text: String {
    String(unsafeUninitializedCapacity: 10) { bytes in
      func write(_ number: Int, digits: Int, at place: Int) {
        var rest = number
        for index in (place..<(place + digits)).reversed() {
          bytes[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
          rest /= 10
        }
      }
      write(year, digits: 4, at: 0)
      write(month, digits: 2, at: 5)
      write(day, digits: 2, at: 8)
      (bytes[4], bytes[7]) = (UInt8(ascii: "-"), UInt8(ascii: "-"))
      return 10
    }
  }

  package static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  package static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  package static let monthNames = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
    "oktober", "november", "december",
  ]
}
