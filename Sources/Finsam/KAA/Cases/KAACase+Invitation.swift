extension KAACase {
  /// The last day to invite, and the rule that sets it.
  ///
  /// A day that had passed before the youth was covered cannot be met. Then, and where no rule sets
  /// a day, the first month to follow up in does.
  func invitationDue(_ intake: KAAIntake, rules: KAARuleset) -> KAARuling<SerialDay>? {
    let begins = begins(intake, rules: rules)
    if let due = rules.invitationDue(intake.group, event: intake.since), begins <= due.value {
      return due
    }
    return rules.followUpDue(after: begins, of: birth)
  }

  /// The first day on which the youth is covered: later than the intake where a rule began later.
  func begins(_ intake: KAAIntake, rules: KAARuleset) -> SerialDay {
    rules.firstCovered(intake.group, birth, from: intake.since)
  }

  /// The latest last day to invite that lies in `days`, and whether there was contact by then; nil
  /// where nobody had to be invited: on that day the case had ended, say, or an activity went on
  /// and nobody had been in touch.
  func invitation(
    in days: ClosedRange<SerialDay>, contacts: ArraySlice<SerialDay>, rules: KAARuleset
  ) -> (due: SerialDay, isInTime: Bool)? {
    for intake in intakes.reversed() {
      guard let due = invitationDue(intake, rules: rules)?.value,
        days.contains(due),
        case .counted(let group, let since) =
          scope(on: due, rules: rules, asOf: days.upperBound).value,
        group == intake.group, since == intake.since, !isInProgramme(on: due)
      else { continue }
      let isInTime = firstContact(intake, contacts: contacts, on: due) != nil
      if isInTime || !isInActivity(on: due) { return (due, isInTime) }
    }
    return nil
  }

  /// The first contact since the intake, by `day`.
  func firstContact(_ intake: KAAIntake, contacts: ArraySlice<SerialDay>, on day: SerialDay)
    -> SerialDay?
  {
    let first = contacts.first { intake.contact($0, on: day) != nil }
    return [
      invited.flatMap { intake.invitation($0, on: day) == nil ? nil : $0 },
      firstTalk.flatMap { intake.contact($0, on: day) }, first,
    ].compactMap(\.self).min()
  }
}
