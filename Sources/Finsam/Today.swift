/// The day it is. One that somebody asks for goes before the day that an example speaks of.
package struct Today: Equatable, Sendable {
  package let day: Day
  package let isAskedFor: Bool

  package init(_ day: Day, isAskedFor: Bool = false) {
    self.day = day
    self.isAskedFor = isAskedFor
  }
}

extension Office {
  /// The day that everything is reckoned on.
  package func day(_ today: Today) -> Day {
    today.isAskedFor ? today.day : forbund.asOfDay?.day ?? today.day
  }
}

extension Forbund {
  /// `2019-01-01 (tolkning)`, the day that a report speaks of, marked where nobody printed it.
  func shown(_ day: Day) -> String {
    day.text + (asOfDay?.day == day ? readingMark("avstämningsdag") : "")
  }
}
