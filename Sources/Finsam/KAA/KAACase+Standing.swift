extension KAACase {
  /// How the case stands on `day`; `followUps` may hold those of other cases too.
  ///
  /// For many cases use `KAARuleset` and `KAAContacts`, which are prepared once.
  package func standing(on day: Day, followUps: [KAAFollowUp], rules: KAARules) -> KAAStanding {
    let day = SerialDay(day)
    let contact = followUps.lazy
      .filter { $0.caseID == id && $0.isContact }.compactMap(\.day).filter { $0 <= day }.max()
    return standing(on: day, contact: contact, rules: KAARuleset(rules))
  }

  /// `contact` is the latest follow-up until `day` in which the two were in touch.
  func standing(on day: SerialDay, contact: SerialDay?, rules: KAARuleset) -> KAAStanding {
    let scope = scope(on: day, rules: rules)
    let parts = rules.documentationParts(on: day)
    let documented = documentation.bits & parts
    let isActive = isInActivity(on: day)
    var step = KAAStanding.Step.nothing
    var due: SerialDay?
    switch scope {
    case .incomplete: step = .complete
    case .notResident: step = .close
    case .tooOld(_, let birthday): (step, due) = (.close, birthday)
    case .ended, .notYet, .notCovered, .watched: break
    case .counted(let group, let since):
      if isInProgramme(on: day) {
        // KAA-4, S4:6740: the programme's principal answers for the pupil.
      } else if isActive {
        step = stepInActivity(on: day, isDocumented: documented == parts)
      } else {
        (step, due) = contactStep(group, since: since, on: day, contact: contact, rules: rules)
      }
    }
    return KAAStanding(
      scope: scope, step: step, due: due, daysOverdue: due.map { max(0, day - $0) } ?? 0,
      day: day, isInActivity: isActive, documented: documented.nonzeroBitCount)
  }

  func scope(on day: SerialDay, rules: KAARuleset) -> KAAStanding.Scope {
    guard let birth, let group, let event else { return .incomplete }
    if let ended, ended <= day { return .ended(ended, ending) }
    if isResident == false { return .notResident }
    if let age = rules.ageLimit(on: day) {
      let birthday = birth.birthday(age)
      if birthday <= day { return .tooOld(age, since: birthday) }
    }
    if day < event { return .notYet(event) }
    let intake =
      isInProgramme(on: day)
      ? (KAAGroup.introProgramme, programmeStart ?? event) : intake(group, event, on: day)
    switch rules.status(of: intake.0, on: day) {
    case .counted: return .counted(intake.0, since: intake.1)
    case .watched: return .watched(since: intake.1)
    case nil: return .notCovered(intake.0)
    }
  }

  /// Who has left the introductory programme has broken off, from the day of leaving. KAA-L2.
  private func intake(_ group: KAAGroup, _ event: SerialDay, on day: SerialDay)
    -> (KAAGroup, SerialDay)
  {
    if activity == .introProgramme, let activityThrough, activityThrough < day {
      return (.dropout, activityThrough)
    }
    if group == .introProgramme, let leftProgramme, leftProgramme <= day {
      return (.dropout, leftProgramme)
    }
    return (group, event)
  }

  private var programmeStart: SerialDay? {
    group == .introProgramme ? event : activityFrom
  }

  func isInProgramme(on day: SerialDay) -> Bool {
    if activity == .introProgramme, isInActivity(on: day) { return true }
    guard group == .introProgramme else { return false }
    return leftProgramme.map { day < $0 } ?? true
  }

  func isInActivity(on day: SerialDay) -> Bool {
    guard activity != nil else { return false }
    if let activityFrom, day < activityFrom { return false }
    if let activityThrough, activityThrough < day { return false }
    return true
  }

  /// In an activity there are no follow-ups (KAA-8, KAA-9); what is left is to share and to write.
  private func stepInActivity(on day: SerialDay, isDocumented: Bool) -> KAAStanding.Step {
    if let party = activity?.party, !canBeShared(with: party, on: day) { return .consent }
    return isDocumented ? .nothing : .document
  }

  /// Contact before `since` does not count for a case that has turned into a break-off.
  func isContact(_ one: SerialDay, since: SerialDay, on day: SerialDay) -> Bool {
    one <= day && (since == event || since <= one)
  }

  /// Invite, talk, then follow up: the first that has not been done.
  ///
  /// The routine sets no day for the first talk; until it is held, the follow-up's day is its day.
  private func contactStep(
    _ group: KAAGroup, since: SerialDay, on day: SerialDay, contact: SerialDay?,
    rules: KAARuleset
  ) -> (KAAStanding.Step, SerialDay?) {
    let limit = rules.ageLimit(on: day).flatMap { age in birth?.birthday(age) }
    var latest: SerialDay?
    if let contact, isContact(contact, since: since, on: day) { latest = contact }
    if let invited, isContact(invited, since: since, on: day) {
      latest = max(latest ?? invited, invited)
    }
    var hasTalked = false
    if let firstTalk, isContact(firstTalk, since: since, on: day) {
      latest = max(latest ?? firstTalk, firstTalk)
      hasTalked = true
    }
    guard var base = latest else {
      // Where no rule sets a day, the first month to follow up in does.
      let due =
        rules.invitationDue(group, event: since)
        ?? rules.followUpDue(after: since, limit: limit, on: day)
      return (.invite, due)
    }
    if activity != nil, let activityThrough, activityThrough < day {
      base = max(base, activityThrough)
    }
    let due = rules.followUpDue(after: base, limit: limit, on: day)
    if !hasTalked { return (.firstTalk, due) }
    return due == nil ? (.nothing, nil) : (.followUp, due)
  }
}
