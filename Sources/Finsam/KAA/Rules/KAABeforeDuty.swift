/// A half-year that ends, as far as it is known, before the responsibility began: nothing was due,
/// and there was no register to count. S4:6642–6643, S4:6652.
package struct KAABeforeDuty: Equatable, Sendable {
  package let period: HalfYear
  /// The last day that a report would speak of.
  package let through: SerialDay
  package let firstDay: SerialDay
  /// Where the first day is printed.
  package let source: String

  /// Nil where some day of the half-year lies under the responsibility, or its first day is not
  /// known.
  package init?(_ period: HalfYear, rules: KAARules, on day: Day) {
    let ready = KAARuleset(rules)
    guard let days = period.days, let first = ready.firstDay else { return nil }
    let day = SerialDay(day)
    let last = day < days.lowerBound ? days.upperBound : min(days.upperBound, day)
    guard last < first else { return nil }
    self.period = period
    through = last
    firstDay = first
    source = ready.firstRule.flatMap { rules.ground($0) }?.source ?? ""
  }

  package var words: String {
    let printed = source.isEmpty ? "" : " (\(source))"
    return "Perioden gäller till och med \(through.text), före den första dagen "
      + "för kommunernas aktivitetsansvar, \(firstDay.text)\(printed). Före den dagen fanns "
      + "varken ansvaret eller dess "
      + "register, så det finns inga antal, andelar eller frister att visa. Före 2015 hade "
      + "kommunerna ett informationsansvar."
  }

  package var report: Report {
    Report("Kommunernas aktivitetsansvar, \(period.words)", [.paragraph(ReportText(words))])
  }

  /// The same for Excel: a row that says so, and no figures.
  package var csv: String {
    CSVText.written([["period", "anmärkning"], [period.text, words]])
  }
}
