extension KAACase {
  /// The first day of `days` on which the case counts; nil where it never does.
  ///
  /// Between the days listed here nothing changes, so trying them is exact.
  func firstDayInScope(in days: ClosedRange<SerialDay>, rules: KAARuleset) -> SerialDay? {
    let turns = [
      days.lowerBound, event, leftProgramme, activityFrom, activityThrough?.adding(days: 1),
    ]
    return (turns.compactMap(\.self) + rules.changes).sorted().first { day in
      guard days.contains(day),
        case .counted = scope(on: day, rules: rules, asOf: days.upperBound).value
      else { return false }
      return true
    }
  }

  /// The group that the case counts in on `day`, of days that end with `last`.
  func groupInScope(on day: SerialDay, rules: KAARuleset, asOf last: SerialDay) -> KAAGroup? {
    guard case .counted(let group, _) = scope(on: day, rules: rules, asOf: last).value else {
      return nil
    }
    return group
  }

  /// The day the case leaves the register's scope: ended, no longer a resident, or too old.
  func end(rules: KAARuleset, on day: SerialDay) -> SerialDay? {
    let birthday = birth.flatMap { rules.ageLimit($0, on: day)?.value }
    return [ended, residentThrough?.adding(days: 1), birthday].compactMap(\.self).min()
  }

  /// The months of `days` in which a follow-up fell due, and in which there was one by then.
  ///
  /// A month counts where the youth had been contacted before it began, and on its last day to
  /// follow up was covered and in no activity: where the list asks for a follow-up. KAA-8, KAA-9.
  func followUpMonths(
    in days: ClosedRange<SerialDay>, contacts: ArraySlice<SerialDay>, rules: KAARuleset
  ) -> (due: Int, done: Int) {
    var (due, done) = (0, 0)
    guard var first = days.lowerBound.day else { return (0, 0) }
    first = first.adding(days: 1 - first.day)
    while SerialDay(first) <= days.upperBound {
      let start = SerialDay(first)
      let last = start.adding(days: Day.daysInMonth(first.month, of: first.year) - 1)
      if let end = rules.followUpDue(from: start, through: last, of: birth)?.value,
        days.contains(end),
        let isDone = followUp(
          from: start, through: end, contacts: contacts, rules: rules, asOf: days.upperBound)
      {
        due += 1
        if isDone { done += 1 }
      }
      let next = first.adding(months: 1)
      guard first < next else { break }
      first = next
    }
    return (due, done)
  }

  /// Whether there was a contact from `start` through `end`; nil where none was asked for.
  private func followUp(
    from start: SerialDay, through end: SerialDay, contacts: ArraySlice<SerialDay>,
    rules: KAARuleset, asOf last: SerialDay
  ) -> Bool? {
    guard
      case .counted(let group, let since) = scope(on: end, rules: rules, asOf: last).value,
      !isInProgramme(on: end), !isInActivity(during: start...end)
    else { return nil }
    let intake = intake(group, since: since)
    let known =
      [invited.flatMap { intake.invitation($0, on: end) }].compactMap(\.self)
      + ([firstTalk].compactMap(\.self) + contacts).compactMap { intake.contact($0, on: end) }
    guard begins(intake, rules: rules) < start, known.contains(where: { $0 < start }) else {
      return nil
    }
    return known.contains { start <= $0 }
  }
}
