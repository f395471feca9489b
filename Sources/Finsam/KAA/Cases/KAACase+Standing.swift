extension KAACase {
  /// How the case stands on `day`; `followUps` may hold those of other cases too.
  ///
  /// For many cases use `KAARuleset` and `KAAContacts`, which are prepared once.
  package func standing(on day: Day, followUps: [KAAFollowUp], rules: KAARules) -> KAAStanding {
    let day = SerialDay(day)
    let own = followUps.filter { $0.caseID == id && $0.isContact }
    let contact = own.compactMap(\.day).filter { $0 <= day }.max()
    let talks = own.filter { $0.outcome == .talkHeld }.compactMap(\.day)
    return standing(on: day, contact: contact, talks: talks, rules: KAARuleset(rules))
  }

  /// `contact` is the latest follow-up until `day` in which the two were in touch, and `talks` are
  /// those that were held in follow-ups: any of them is the first talk where the case has no day
  /// for it.
  func standing(
    on day: SerialDay, contact: SerialDay?, talks: [SerialDay] = [], rules: KAARuleset
  ) -> KAAStanding {
    let scope = scope(on: day, rules: rules)
    let parts = rules.documentationParts(on: day)
    let documented = documentation.bits & parts
    let isActive = isInActivity(on: day)
    var next = Next(.nothing)
    switch scope.value {
    case .incomplete: next = Next(.complete)
    case .notResident(let since):
      next = Next(since == nil ? .complete : .close, rule: scope.rule)
    case .mistake: if ended == nil { next = Next(.close, rule: scope.rule) }
    case .tooOld(_, let birthday):
      // Nobody could end the case before there was one, or before the rule held.
      next = Next(.close, due: ageLimitReached(rules) ?? birthday, rule: scope.rule)
    case .ended, .notYet, .beforeDuty, .notCovered, .watched: break
    case .counted(let group, let since):
      if isInProgramme(on: day) {
        // KAA-4, S4:6740: the programme's principal answers for the pupil.
      } else if isActive {
        next = nextInActivity(on: day, isDocumented: documented == parts, rules: rules)
      } else {
        next = nextContact(
          intake(group, since: since), on: day, contact: contact, talks: talks, rules: rules)
      }
    }
    return KAAStanding(
      scope: scope.value, scopeRule: scope.rule, step: next.step, due: next.due,
      stepRule: next.rule, daysOverdue: next.due.map { max(0, day - $0) } ?? 0, day: day,
      isInActivity: isActive, documented: documented.nonzeroBitCount)
  }

  /// The next step, its last day and the rule behind it.
  private struct Next {
    let step: KAAStanding.Step
    var due: SerialDay?
    var rule: KAARuleReference?

    init(_ step: KAAStanding.Step, due: SerialDay? = nil, rule: KAARuleReference? = nil) {
      (self.step, self.due, self.rule) = (step, due, rule)
    }

    init(_ step: KAAStanding.Step, by due: KAARuling<SerialDay>?) {
      self.init(step, due: due?.value, rule: due?.rule)
    }
  }

  /// In an activity there are no follow-ups (KAA-8, KAA-9); what is left is to share and to write.
  private func nextInActivity(on day: SerialDay, isDocumented: Bool, rules: KAARuleset) -> Next {
    if let party = activity?.party, !canBeShared(with: party, on: day) {
      return Next(.consent, rule: .consent)
    }
    return isDocumented
      ? Next(.nothing) : Next(.document, rule: rules.documentationRule(on: day))
  }

  /// Invite, talk, then follow up: the first that has not been done.
  ///
  /// The routine sets no day for the first talk; until it is held, the follow-up's day is its day.
  private func nextContact(
    _ intake: KAAIntake, on day: SerialDay, contact: SerialDay?, talks: [SerialDay],
    rules: KAARuleset
  ) -> Next {
    let held = firstTalk.map { [$0] } ?? talks
    let talk = held.compactMap { intake.contact($0, on: day) }.min()
    let contacts = [
      invited.flatMap { intake.invitation($0, on: day) }, talk,
      contact.flatMap { intake.contact($0, on: day) },
    ]
    guard var base = contacts.compactMap(\.self).max() else {
      return Next(.invite, by: invitationDue(intake, rules: rules))
    }
    base = max(base, begins(intake, rules: rules))
    if activity != nil, let activityThrough, activityThrough < day {
      base = max(base, activityThrough)
    }
    let due = rules.followUpDue(after: base, of: birth)
    if talk == nil { return Next(.firstTalk, by: due) }
    return due == nil ? Next(.nothing) : Next(.followUp, by: due)
  }

  /// The first day, from the event on, on which the youth was past the age limit.
  private func ageLimitReached(_ rules: KAARuleset) -> SerialDay? {
    guard let birth, let event else { return nil }
    return rules.ageLimitReached(birth, from: event)
  }
}
