extension KAACase {
  /// The first day of `days` on which the case counts; nil where it never does.
  ///
  /// Between the days listed here nothing changes, so trying them is exact.
  func firstDayInScope(in days: ClosedRange<SerialDay>, rules: KAARuleset) -> SerialDay? {
    let turns = [
      days.lowerBound, event, leftProgramme, activityFrom, activityThrough?.adding(days: 1),
    ]
    return (turns.compactMap(\.self) + rules.changes).sorted().first { day in
      guard days.contains(day), case .counted = scope(on: day, rules: rules) else { return false }
      return true
    }
  }

  /// The group that the case counts in on `day`.
  func groupInScope(on day: SerialDay, rules: KAARuleset) -> KAAGroup? {
    guard case .counted(let group, _) = scope(on: day, rules: rules) else { return nil }
    return group
  }

  /// The day the case leaves the register's scope: ended, or too old.
  func end(rules: KAARuleset, on day: SerialDay) -> SerialDay? {
    let birthday = rules.ageLimit(on: day).flatMap { age in birth?.birthday(age) }
    guard let ended else { return birthday }
    return birthday.map { min($0, ended) } ?? ended
  }

  /// The months of `days` in which a follow-up fell due, and in which there was one.
  ///
  /// A month counts where the youth had been contacted before it began, and on its last day was
  /// covered and in no activity. KAA-8, KAA-9.
  func followUpMonths(
    in days: ClosedRange<SerialDay>, contacts: ArraySlice<SerialDay>, rules: KAARuleset
  ) -> (due: Int, done: Int) {
    var (due, done) = (0, 0)
    guard var first = days.lowerBound.day else { return (0, 0) }
    while SerialDay(first) <= days.upperBound {
      let start = SerialDay(first)
      let next = first.adding(months: 1)
      let last = start.adding(days: Day.daysInMonth(first.month, of: first.year) - 1)
      if last <= days.upperBound, rules.followUpMonths(on: last) & 1 << first.month != 0,
        isFollowedUp(from: start, through: last, contacts: contacts, rules: rules)
      {
        due += 1
        let days = [invited, firstTalk].compactMap(\.self) + contacts
        if days.contains(where: { start <= $0 && $0 <= last }) { done += 1 }
      }
      first = next
    }
    return (due, done)
  }

  private func isFollowedUp(
    from start: SerialDay, through last: SerialDay, contacts: ArraySlice<SerialDay>,
    rules: KAARuleset
  ) -> Bool {
    guard case .counted(_, let since) = scope(on: last, rules: rules), !isInProgramme(on: last),
      !isInActivity(on: last)
    else { return false }
    if let activityThrough, activity != nil, start <= activityThrough { return false }
    let earlier = [invited, firstTalk].compactMap(\.self) + contacts
    return earlier.contains { $0 < start && isContact($0, since: since, on: last) }
  }
}
