/// A decision that an insats runs longer.
package struct Extension: Record {
  package var id = ""
  package var until: PrintedDay?
  /// Whether it may end before that day: "längst t.o.m.".
  package var isAtMost: Bool?
  package var reason = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { until.text.isEmpty ? reason : untilWords }

  /// `till 2014-06-30`, `längst till 2014-12-31`; empty without a day.
  package var untilWords: String {
    until.text.isEmpty ? "" : (isAtMost == true ? "längst till " : "till ") + until.text
  }

  package static let fields: [Field<Extension>] = [
    .identifier("id", \.id, label: "Id"),
    .day("till", \.until, label: "Förlängd till"),
    .printed(besideDay: "till", label: "Förlängd till"),
    .answer(
      "längst", \.isAtMost, label: "Längst till dagen",
      help: "Ja: förlängningen kan sluta tidigare, som i ”längst t.o.m.”."),
    .text("skäl", \.reason, label: "Skäl till förlängning"),
    .source(\.source),
  ]
}
