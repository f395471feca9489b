/// The rules made ready for many cases: small tables of numbers, in which the last that fits holds.
package struct KAARuleset: Sendable {
  /// The days on which a rule is in force.
  struct Span: Sendable {
    let from: SerialDay?
    let through: SerialDay?

    func contains(_ day: SerialDay) -> Bool {
      if let from, day < from { return false }
      if let through, through < day { return false }
      return true
    }
  }

  enum Term: Sendable {
    case fixedDay(month: Int, day: Int)
    case days(Int)
    case months(Int)
    case none
  }

  private let groups: [(span: Span, group: KAAGroup, status: KAAGroupRule.Status)]
  private let deadlines: [(span: Span, group: KAAGroup, term: Term)]
  private let followUps: [(span: Span, months: UInt16)]
  private let ages: [(span: Span, years: Int)]
  private let documentation: [(span: Span, bit: UInt8)]

  package init(_ rules: KAARules) {
    groups = rules.groups.compactMap { rule in
      rule.group.flatMap { group in rule.status.map { (rule.span, group, $0) } }
    }
    deadlines = rules.deadlines.compactMap { rule in
      rule.group.flatMap { group in rule.readyTerm.map { (rule.span, group, $0) } }
    }
    followUps = rules.followUps.map { ($0.span, $0.monthBits) }
    ages = rules.limits.compactMap { rule in
      rule.limit == .age ? rule.value.map { (rule.span, $0.whole) } : nil
    }
    documentation = rules.documentation.compactMap { rule in
      rule.part.map { (rule.span, $0.bit) }
    }
    changes = Set(
      rules.groups.flatMap { [$0.ground.validFrom, $0.ground.validThrough?.adding(days: 1)] }
        .compactMap(\.self)
    ).sorted()
  }

  /// The days on which a group's status may change.
  let changes: [SerialDay]

  func status(of group: KAAGroup, on day: SerialDay) -> KAAGroupRule.Status? {
    var status: KAAGroupRule.Status?
    for rule in groups where rule.group == group && rule.span.contains(day) {
      status = rule.status
    }
    return status
  }

  /// The age at which a youth leaves, in years.
  func ageLimit(on day: SerialDay) -> Int? {
    var limit: Int?
    for rule in ages where rule.span.contains(day) { limit = rule.years }
    return limit
  }

  /// The last day to invite a youth whose event was on `event`; nil where no rule sets one.
  func invitationDue(_ group: KAAGroup, event: SerialDay) -> SerialDay? {
    var term = Term.none
    for rule in deadlines where rule.group == group && rule.span.contains(event) {
      term = rule.term
    }
    switch term {
    case .fixedDay(let month, let day):
      guard let year = event.day?.year else { return nil }
      return Day(year: year, month: month, day: day).map(SerialDay.init)
    case .days(let count): return event.adding(days: count)
    case .months(let count): return event.adding(months: count)
    case .none: return nil
    }
  }

  /// Bits of the months to follow up in on `day`: bit 1 is January.
  func followUpMonths(on day: SerialDay) -> UInt16 {
    var months: UInt16 = 0
    for rule in followUps where rule.span.contains(day) { months = rule.months }
    return months
  }

  /// The last day of the first month to follow up in that begins after `base`.
  ///
  /// The routine names months and no days, so the whole month is open (KAA-8). Nobody is followed
  /// up from the birthday `limit` on (KAA-9): the month ends the day before it.
  func followUpDue(after base: SerialDay, limit: SerialDay?, on today: SerialDay) -> SerialDay? {
    let months = followUpMonths(on: today)
    guard months != 0, let day = base.day else { return nil }
    var (year, month) = (day.year, day.month)
    repeat {
      (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
    } while months & (1 << month) == 0
    guard let first = Day(year: year, month: month, day: 1).map(SerialDay.init) else { return nil }
    let last = first.adding(days: Day.daysInMonth(month, of: year) - 1)
    guard let limit else { return last }
    return first < limit ? min(last, limit.adding(days: -1)) : nil
  }

  /// Bits of the parts that documentation must have.
  func documentationParts(on day: SerialDay) -> UInt8 {
    var bits: UInt8 = 0
    for rule in documentation where rule.span.contains(day) { bits |= rule.bit }
    return bits
  }
}

extension KAADeadlineRule {
  fileprivate var readyTerm: KAARuleset.Term? {
    switch term {
    case .fixedDay:
      month.flatMap { month in day.map { .fixedDay(month: month.whole, day: $0.whole) } }
    case .days: count.map { .days($0.whole) }
    case .months: count.map { .months($0.whole) }
    case .some(.none): KAARuleset.Term.none
    case nil: nil
    }
  }
}

extension KAAFollowUpRule {
  fileprivate var monthBits: UInt16 {
    months.reduce(0) { bits, name in
      Day.monthNames.firstIndex(of: name.lowercased()).map { bits | 1 << ($0 + 1) } ?? bits
    }
  }
}
