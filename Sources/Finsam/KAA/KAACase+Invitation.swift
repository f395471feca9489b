extension KAACase {
  /// The last day to invite, for the latest event until `day`, and that event; nil where a case
  /// is in a programme, where nobody had to be invited, or where no rule sets a day.
  func invitationDue(rules: KAARuleset, by day: SerialDay) -> (day: SerialDay, since: SerialDay)? {
    guard let event else { return nil }
    for since in [activity == .introProgramme ? activityThrough : nil, leftProgramme, event] {
      guard let since, since <= day, !isInProgramme(on: since.adding(days: since == event ? 0 : 1)),
        let group = group(since: since, event: event)
      else { continue }
      guard
        let due = rules.invitationDue(group, event: since)
          ?? rules.followUpDue(after: since, limit: end(rules: rules, on: day), on: day)
      else { return nil }
      // Who was in an activity, had ended or was too old before the day had passed needed none.
      if let end = end(rules: rules, on: day), end <= due { return nil }
      if activity != nil, let activityFrom, since <= activityFrom, activityFrom <= due,
        invited == nil
      {
        return nil
      }
      return (due, since)
    }
    return nil
  }

  private func group(since: SerialDay, event: SerialDay) -> KAAGroup? {
    since == event ? group : .dropout
  }
}
