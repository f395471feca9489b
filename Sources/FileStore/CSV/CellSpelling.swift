import Finsam

/// Ways to write a value that spreadsheets have and the files' own form lacks.
enum CellSpelling {
  /// The text as the files write it; nil where it means nothing of the kind.
  static func canonical(_ text: String, as kind: Kind) -> String? {
    if kind == .day, let day = day(text) { return day.text }
    do throws(InvalidInput) {
      let canonical = try kind.canonical(text)
      return canonical.isIdentical(to: text) ? nil : canonical
    } catch {
      return nil
    }
  }

  /// A day in other order than year, month, day: worth telling which day it was taken for.
  static func isTurned(_ text: String) -> Bool {
    guard let first = text.trimmed.split(whereSeparator: { "/.-".contains($0) }).first else {
      return false
    }
    return first.utf8.count < 4
  }

  /// `2014-12-31 00:00:00`, `2014-12-31T00:00`, `20141231`, `2014/12/31`, `31/12/2014` and
  /// `31.12.2014`; never the American order of month before day.
  private static func day(_ text: String) -> Day? {
    let text = text.trimmed
    let date = text.prefix { $0 != " " && $0 != "T" }
    guard isMidnight(text[date.endIndex...].dropFirst()) else { return nil }
    let words = date.split(omittingEmptySubsequences: false) { "/.-".contains($0) }
    guard words.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    let numbers = words.compactMap { Int($0) }
    switch words.map(\.utf8.count) {
    case [8]:
      return Day(year: numbers[0] / 10_000, month: numbers[0] / 100 % 100, day: numbers[0] % 100)
    case [4, 1, 1], [4, 1, 2], [4, 2, 1], [4, 2, 2]:
      return Day(year: numbers[0], month: numbers[1], day: numbers[2])
    case [1, 1, 4], [1, 2, 4], [2, 1, 4], [2, 2, 4]:
      return Day(year: numbers[2], month: numbers[1], day: numbers[0])
    default: return nil
    }
  }

  private static func isMidnight(_ time: Substring) -> Bool {
    time.allSatisfy { "0:.".contains($0) }
  }
}
