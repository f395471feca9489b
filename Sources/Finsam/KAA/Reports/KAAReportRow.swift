/// One case as a row for Statistics Sweden's half-year survey. KAA-L10.
///
/// Coded and without case number, birth date or any other day: year of birth, since the survey is
/// by age, and months. The template's own codes change between rounds and are not known here, so
/// these are ours: sex 1 man and 2 woman, groups G1 to G5, and the words of the register. A row is
/// one case and no statistics; it goes from the municipality to the survey and nowhere else. The
/// rows of one youth have the same number of a youth, so that people can be counted; a case
/// registered by mistake has no row.
package struct KAAReportRow: Hashable, Sendable {
  package static let header = [
    "period", "löpnummer", "räknar", "ungdom", "kommun", "kön", "födelseår", "grupp",
    "omfattad_från",
    "omfattad_till", "kontaktad", "aktivitet", "aktivitet_från", "aktivitet_till",
    "dokumenterade_delar", "avslutsorsak",
  ]

  /// In the order of `header`, after the numbers.
  private let period: String
  private let cells: [String]

  /// The rows of everybody who was covered in the period, numbered in an order that tells nothing
  /// of when they were registered.
  package static func rows(
    _ period: HalfYear, cases: [KAACase], rules: KAARules, on day: Day, municipality: String? = nil
  ) -> [[String]] {
    let rows = counted(period, cases: cases, rules: rules, on: day, municipality: municipality)
      .sorted { $0.row.cells.lexicographicallyPrecedes($1.row.cells) }
    var numbers: [Int: Int] = [:]
    return rows.enumerated().map { index, one in
      let number = numbers[one.youth] ?? numbers.count + 1
      numbers[one.youth] = number
      return [one.row.period, String(index + 1), "ärende", String(number)] + one.row.cells
    }
  }

  /// The rows of everybody who was covered in the period, with whom and what they are of.
  private static func counted(
    _ period: HalfYear, cases: [KAACase], rules: KAARules, on day: Day, municipality: String?
  ) -> [(youth: Int, id: String, row: KAAReportRow)] {
    guard let days = period.days, days.lowerBound <= SerialDay(day),
      KAABeforeDuty(period, rules: rules, on: day) == nil
    else { return [] }
    let ready = KAARuleset(rules)
    let first = ready.firstDay.map { max($0, days.lowerBound) } ?? days.lowerBound
    let span = first...min(days.upperBound, SerialDay(day))
    let youths = KAAYouths(cases)
    return (0..<youths.count).flatMap { youth in
      youths[youth].lazy.map { cases[$0] }
        .filter { $0.ending != .mistake && (municipality ?? $0.municipality) == $0.municipality }
        .compactMap { one in
          KAAReportRow(one, period, span, ready).map { (youth: youth, id: one.id, row: $0) }
        }
    }
  }

  /// The numbers of the cases that have a row.
  package static func cases(
    _ period: HalfYear, cases: [KAACase], rules: KAARules, on day: Day
  ) -> [String] {
    counted(period, cases: cases, rules: rules, on: day, municipality: nil).map(\.id)
  }

  package static func csv(
    _ period: HalfYear, cases: [KAACase], rules: KAARules, on day: Day, municipality: String? = nil
  ) -> String {
    if let before = KAABeforeDuty(period, rules: rules, on: day) { return before.csv }
    return CSVText.written(
      [header] + rows(period, cases: cases, rules: rules, on: day, municipality: municipality))
  }

  private init?(
    _ one: KAACase, _ period: HalfYear, _ days: ClosedRange<SerialDay>, _ rules: KAARuleset
  ) {
    guard let first = one.firstDayInScope(in: days, rules: rules),
      case .counted(let group, let since) =
        one.scope(on: first, rules: rules, asOf: days.upperBound).value
    else { return nil }
    let end = one.end(rules: rules, on: days.upperBound).flatMap {
      $0 <= days.upperBound ? $0 : nil
    }
    let contact = one.firstContact(
      one.intake(group, since: since), contacts: [], on: days.upperBound)
    let isStarted = one.activityFrom.map { $0 <= days.upperBound } ?? (one.activity != nil)
    let isEnded = one.ended.map { $0 <= days.upperBound } ?? false
    let sex = one.sex.map { $0 == .man ? "1" : "2" } ?? ""
    let parts = rules.documentationParts(on: days.upperBound) & one.documentation.bits
    self.period = period.text
    cells = [
      one.municipality, sex, one.birth?.day.map { String($0.year) } ?? "", group.code,
      since.month, end.month, contact.month, isStarted ? one.activity.text : "",
      isStarted ? one.activityFrom.month : "",
      one.activityThrough.map { $0 <= days.upperBound ? $0.month : "" } ?? "",
      isStarted && one.activity != nil ? String(parts.nonzeroBitCount) : "",
      isEnded ? one.ending.text : "",
    ]
  }
}

extension SerialDay {
  /// `2014-10`
  fileprivate var month: String { String(text.prefix(7)) }
}

extension SerialDay? {
  fileprivate var month: String { self?.month ?? "" }
}
