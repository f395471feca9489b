/// What a measure counts among the förbund's own records, so that nobody has to type the outcome.
package enum Counting: String, Choice {
  case insatser = "insatser i skedet"
  case decisions = "beslut om insatser"
  /// Days on which a body has decided something that is kept here; it may have met on other days.
  case decisionDays = "mötesdagar med beslut"
  case milestones = "milstolpar"
  case events = "händelser i ASF-loggen"
  case occasions = "tillfällen i målets aktiviteter"
}

/// The records that a measure counts.
package struct CountedRecords: Equatable, Sendable {
  package struct Item: Equatable, Sendable {
    package let title: String
    package let place: Place
    /// How many it stands for: a row of the log may be several occasions.
    package var times = 1
  }

  package let items: [Item]
  /// Where the count is of a year: those that do not tell theirs, and all of any year.
  package var undated = 0
  package var ofAllYears: Int?

  package var value: Quantity {
    let sum = items.map(\.times).sum
    return undated == 0
      ? .number(Number(sum)) : .range(Number(sum), Number(sum.adding(undated)))
  }

  /// `; 4 sammanlagt, 1 utan år`; empty where all are of the year.
  var beyondYear: String {
    let all = ofAllYears.flatMap { $0 == items.count ? nil : "\($0) sammanlagt" }
    let words = [all, undated == 0 ? nil : "\(undated) utan år"].compactMap(\.self)
    return words.isEmpty ? "" : "; " + words.joined(separator: ", ")
  }

  /// `Arbetsmarknadstorget, Hälsans Trädgård`
  package var titles: String { items.map(\.title).joined(separator: ", ") }
}
