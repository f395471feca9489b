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
  /// The day that everything is computed for.
  package func day(_ today: Today) -> Day {
    today.isAskedFor ? today.day : forbund.asOfDay?.day ?? today.day
  }

  /// The day that cases are computed for: an example's register may speak of another than the rest.
  package func kaaDay(_ today: Today) -> Day {
    if today.isAskedFor { return today.day }
    return forbund.kaa.asOfDay?.day ?? day(today)
  }

  /// The latest day that cases can speak of, for what asks whether a day lies too far ahead.
  func latestKAADay(_ day: Day) -> SerialDay {
    max(SerialDay(day), forbund.kaa.asOfDay ?? SerialDay(day))
  }
}

extension Forbund {
  /// `2019-01-01 (tolkning)`, the day that a report or a screen speaks of, marked where nobody
  /// printed it.
  package func shown(_ day: Day) -> String {
    day.text + (asOfDay?.day == day ? readingMark("avstämningsdag") : "")
  }
}
