/// The rules made ready for many cases: the one place where they are read. In each list the last
/// that is in force and makes sense holds.
package struct KAARuleset: Sendable {
  /// A rule's value with its days and its place in the list.
  fileprivate struct Entry<Key, Value> {
    let span: RuleSpan
    let key: Key
    let value: Value
    let rule: KAARuleReference
  }

  private let groups: [Entry<KAAGroup, KAAGroupRule.Status>]
  private let youngest: [Entry<KAAGroup, Int>]
  private let deadlines: [Entry<KAAGroup, KAADeadlineRule.ReadyTerm>]
  private let followUps: [Entry<Void, UInt16>]
  private let limits: [Entry<KAALimitRule.Limit, Int>]
  private let endings: [Entry<KAAEnding, Bool>]
  private let documentation: [Entry<Void, UInt8>]
  /// The days on which it may change whether a case counts.
  let changes: [SerialDay]
  /// The first day of the responsibility: that of the first rule by which a group counts. Nil where
  /// no group counts, or one has counted since ever.
  package let firstDay: SerialDay?
  package let rules: KAARules

  package init(_ rules: KAARules) {
    self.rules = rules
    groups = Self.entries(rules.groups, .group) { rule in
      rule.group.flatMap { group in rule.status.map { (group, $0) } }
    }
    youngest = Self.entries(rules.groups, .group) { rule in
      rule.group.flatMap { group in rule.youngestYears.map { (group, $0) } }
    }
    deadlines = Self.entries(rules.deadlines, .deadline) { rule in
      rule.group.flatMap { group in rule.readyTerm.map { (group, $0) } }
    }
    followUps = Self.entries(rules.followUps, .followUp) { ((), $0.monthBits) }
    limits = Self.entries(rules.limits, .limit) { rule in
      rule.limit.flatMap { limit in rule.count.map { (limit, $0) } }
    }
    endings = Self.entries(rules.endings, .ending) { rule in
      rule.ending.map { ($0, rule.isEducation == true) }
    }
    documentation = Self.entries(rules.documentation, .documentation) { rule in
      rule.part.map { ((), $0.bit) }
    }
    let counting = groups.filter { $0.value == .counted }.map(\.span.from)
    firstDay = counting.contains(nil) ? nil : counting.compactMap(\.self).min()
    let spans = groups.map(\.span) + limits.filter { $0.key == .age }.map(\.span)
    changes = Set(spans.flatMap { [$0.from, $0.through?.adding(days: 1)] }.compactMap(\.self))
      .sorted()
  }

  private static func entries<Rule: DatedRule, Key, Value>(
    _ rules: [Rule], _ list: KAARuleReference.List, _ read: (Rule) -> (Key, Value)?
  ) -> [Entry<Key, Value>] {
    var entries: [Entry<Key, Value>] = []
    rules.lend { place, rule in
      guard let (key, value) = read(rule.pointee) else { return }
      entries.append(
        Entry(
          span: rule.pointee.span, key: key, value: value,
          rule: KAARuleReference(list: list, place: Int32(truncatingIfNeeded: place))))
    }
    return entries
  }

  /// The last of the entries with this key that is in force.
  private func ruling<Key: Equatable, Value>(
    _ entries: [Entry<Key, Value>], _ key: Key, on day: SerialDay
  ) -> KAARuling<Value>? {
    var found: KAARuling<Value>?
    for entry in entries where entry.key == key && entry.span.contains(day) {
      found = KAARuling(value: entry.value, rule: entry.rule)
    }
    return found
  }

  /// The rule that `firstDay` is of.
  var firstRule: KAARuleReference? {
    groups.first { $0.value == .counted && $0.span.from == firstDay }?.rule
  }

  func status(of group: KAAGroup, on day: SerialDay) -> KAARuling<KAAGroupRule.Status>? {
    ruling(groups, group, on: day)
  }

  /// The least that a youth of the group turns in the year of the event, in years.
  func youngest(in group: KAAGroup, on day: SerialDay) -> Int {
    ruling(youngest, group, on: day)?.value ?? KAAGroupRule.youngest
  }

  package func limit(_ limit: KAALimitRule.Limit, on day: SerialDay) -> KAARuling<Int>? {
    ruling(limits, limit, on: day)
  }

  /// The birthday from which nobody counts, for somebody born on `birth`. KAA-1, KAA-9.
  func ageLimit(_ birth: SerialDay, on day: SerialDay) -> KAARuling<SerialDay>? {
    limit(.age, on: day).map { KAARuling(value: birth.birthday($0.value), rule: $0.rule) }
  }

  /// The first day from `first` on that is past the age limit.
  func ageLimitReached(_ birth: SerialDay, from first: SerialDay) -> SerialDay? {
    let birthdays = limits.filter { $0.key == .age }.map { birth.birthday($0.value) }
    return ([first] + changes + birthdays).filter { first <= $0 }.sorted().first { day in
      ageLimit(birth, on: day).map { $0.value <= day } ?? false
    }
  }

  /// The first day from `first` on that a youth of the group is covered; `first` where that is
  /// never.
  func firstCovered(_ group: KAAGroup, _ birth: SerialDay?, from first: SerialDay) -> SerialDay {
    func isCovered(_ day: SerialDay) -> Bool {
      status(of: group, on: day)?.value == .counted
        && !(birth.flatMap { ageLimit($0, on: day) }.map { $0.value <= day } ?? false)
    }
    return isCovered(first) ? first : changes.first { first < $0 && isCovered($0) } ?? first
  }

  /// The last day to invite a youth whose event was on `event`; nil where no rule sets one.
  func invitationDue(_ group: KAAGroup, event: SerialDay) -> KAARuling<SerialDay>? {
    guard let term = ruling(deadlines, group, on: event) else { return nil }
    let due: SerialDay? =
      switch term.value {
      case .fixedDay(let month, let day):
        event.day.flatMap { event in
          let last = Day.daysInMonth(month, of: event.year)
          return Day(year: event.year, month: month, day: min(day, last)).map(SerialDay.init)
        }
      case .days(let count): event.adding(days: count)
      case .months(let count): event.adding(months: count)
      case .none: nil
      }
    return due.map { KAARuling(value: $0, rule: term.rule) }
  }

  /// The last day to follow up in the month from `first` to `last`; nil in months without
  /// follow-up.
  ///
  /// The routine names months and no days, so the whole month is open (KAA-8). Nobody is followed
  /// up from the age limit's birthday on (KAA-9): then the month ends the day before it, and the
  /// value is nil where it has ended before it began.
  func followUpDue(from first: SerialDay, through last: SerialDay, of birth: SerialDay?)
    -> KAARuling<SerialDay?>?
  {
    guard let month = first.day?.month else { return nil }
    var found: KAARuling<UInt16>?
    for entry in followUps where entry.span.contains(last) {
      found = KAARuling(value: entry.value, rule: entry.rule)
    }
    guard let found, found.value & 1 << month != 0 else { return nil }
    let limit = birth.flatMap { ageLimit($0, on: last)?.value }
    guard let limit else { return KAARuling(value: last, rule: found.rule) }
    return KAARuling(
      value: first < limit ? min(last, limit.adding(days: -1)) : nil, rule: found.rule)
  }

  /// The last day of the first month to follow up in that begins after `base`.
  func followUpDue(after base: SerialDay, of birth: SerialDay?) -> KAARuling<SerialDay>? {
    guard !followUps.isEmpty, let day = base.day else { return nil }
    var (year, month) = (day.year, day.month)
    // A rule that begins later than this is not waited for.
    for _ in 0..<24 {
      (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
      guard let first = Day(year: year, month: month, day: 1).map(SerialDay.init) else {
        return nil
      }
      let last = first.adding(days: Day.daysInMonth(month, of: year) - 1)
      if let due = followUpDue(from: first, through: last, of: birth), let day = due.value {
        return KAARuling(value: day, rule: due.rule)
      }
    }
    return nil
  }

  /// Bits of the parts that documentation must have.
  func documentationParts(on day: SerialDay) -> UInt8 {
    var bits: UInt8 = 0
    for entry in documentation where entry.span.contains(day) { bits |= entry.value }
    return bits
  }

  func documentationRule(on day: SerialDay) -> KAARuleReference? {
    documentation.last { $0.span.contains(day) }?.rule
  }

  /// Whether a reason for ending means that the youth is back in education; nil where no rule says.
  func isEducation(_ ending: KAAEnding, on day: SerialDay) -> KAARuling<Bool>? {
    ruling(endings, ending, on: day)
  }
}

extension KAARuleset.Entry: Sendable where Key: Sendable, Value: Sendable {}
