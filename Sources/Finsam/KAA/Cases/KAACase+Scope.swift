extension KAACase {
  /// Whether the youth is covered on `day`, and the rule that says so.
  ///
  /// `last` is the last day that is asked about together with `day`, where that is a later one:
  /// who is not a registered resident, since nobody has written when, is not one on that day.
  func scope(on day: SerialDay, rules: KAARuleset, asOf last: SerialDay? = nil)
    -> KAARuling<KAAStanding.Scope>
  {
    guard let birth, let group, let event else {
      return KAARuling(value: .incomplete, rule: nil)
    }
    if ending == .mistake {
      return KAARuling(value: .mistake(ended), rule: rules.isEducation(.mistake, on: day)?.rule)
    }
    if let ended, ended <= day {
      return KAARuling(
        value: .ended(ended, ending), rule: ending.flatMap { rules.isEducation($0, on: day)?.rule })
    }
    if let first = rules.firstDay, day < first {
      return KAARuling(value: .beforeDuty(first), rule: rules.firstRule)
    }
    if !isResident(on: day, asOf: last ?? day) {
      return KAARuling(
        value: .notResident(since: residentThrough?.adding(days: 1)),
        rule: rules.isEducation(.movedOut, on: day)?.rule)
    }
    if let age = rules.limit(.age, on: day), birth.birthday(age.value) <= day {
      return KAARuling(
        value: .tooOld(age.value, since: birth.birthday(age.value)), rule: age.rule)
    }
    guard let intake = intake(group, event, on: day) else {
      return KAARuling(value: .notYet(event), rule: nil)
    }
    guard let status = rules.status(of: intake.group, on: day) else {
      return KAARuling(value: .notCovered(intake.group), rule: nil)
    }
    return switch status.value {
    case .counted:
      KAARuling(value: .counted(intake.group, since: intake.since), rule: status.rule)
    case .watched: KAARuling(value: .watched(since: intake.since), rule: status.rule)
    }
  }

  /// Whether the youth is a registered resident of the municipality. KAA-L4, KAA-L6.
  ///
  /// Where the register says no and not since when, it is so on `last`, and what was before stays.
  private func isResident(on day: SerialDay, asOf last: SerialDay) -> Bool {
    if let residentThrough { return day <= residentThrough }
    return isResident != false || day < last
  }

  /// What the youth is covered for on `day`; nil before the event.
  ///
  /// Who has left the introductory programme has broken off, from the day of leaving. KAA-L2.
  private func intake(_ group: KAAGroup, _ event: SerialDay, on day: SerialDay) -> KAAIntake? {
    guard event <= day else { return nil }
    if isInProgramme(on: day) {
      let start = group == .introProgramme ? event : max(activityFrom ?? event, event)
      return intake(.introProgramme, since: start)
    }
    return intakes.last { $0.since <= day } ?? intake(group, since: event)
  }

  /// What brings the youth in outside the introductory programme, in the order of days: the event,
  /// and leaving the programme, which is a break-off.
  var intakes: [KAAIntake] {
    guard let group, let event else { return [] }
    var intakes: [KAAIntake] = []
    if group != .introProgramme { intakes.append(intake(group, since: event)) }
    if group == .introProgramme, let leftProgramme {
      intakes.append(intake(.dropout, since: max(leftProgramme, event)))
    }
    if activity == .introProgramme, let activityThrough, activityThrough >= event {
      intakes.append(intake(.dropout, since: activityThrough))
    }
    return intakes.sorted { $0.since < $1.since }
  }

  func intake(_ group: KAAGroup, since: SerialDay) -> KAAIntake {
    KAAIntake(group: group, since: since, isEvent: since == event)
  }

  func isInProgramme(on day: SerialDay) -> Bool {
    if activity == .introProgramme, isInActivity(on: day) { return true }
    guard group == .introProgramme else { return false }
    return leftProgramme.map { day < $0 } ?? true
  }

  /// From the first day through the last; an activity without days has always been.
  func isInActivity(on day: SerialDay) -> Bool { isInActivity(during: day...day) }

  /// Whether an activity goes on some day of `days`.
  func isInActivity(during days: ClosedRange<SerialDay>) -> Bool {
    guard activity != nil else { return false }
    if let activityFrom, days.upperBound < activityFrom { return false }
    if let activityThrough, activityThrough < days.lowerBound { return false }
    return true
  }
}

/// What brings a youth under the responsibility, and since when.
struct KAAIntake {
  /// How long before the event an invitation may be sent; one still earlier has a mistyped year.
  static let earlyDays = 60

  let group: KAAGroup
  let since: SerialDay
  /// Whether it is the case's own event, and not that the youth left a programme afterwards.
  let isEvent: Bool

  /// The day that an invitation by `day` counts from, never before it could; nil where it counts
  /// for nothing.
  func invitation(_ one: SerialDay, on day: SerialDay) -> SerialDay? {
    let first = isEvent ? since.adding(days: -KAAIntake.earlyDays) : since
    return first <= one && one <= day ? max(one, since) : nil
  }

  /// The same for a talk or a follow-up, which cannot come before the event.
  func contact(_ one: SerialDay, on day: SerialDay) -> SerialDay? {
    since <= one && one <= day ? one : nil
  }
}
