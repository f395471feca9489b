import Finsam

/// Ways to write a value that spreadsheets have and the files' own form lacks.
enum CellSpelling {
  /// The text as the files write it; nil where it means nothing of the kind.
  static func canonical(_ text: String, as kind: Kind) throws(InvalidInput) -> String? {
    // `2014-12-31 00:00:00`, `20141231`, `31/12/2014`, `3.4.2014`, `31 december 2014`; never the
    // American order of month before day.
    if kind == .day { return try Day(written: text).text }
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
}
