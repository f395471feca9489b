extension KAACase {
  /// What in the case itself cannot be true, by the rules; one for each field at most.
  func faults(_ rules: KAARuleset, _ horizon: KAAHorizon) -> [KAAFault] {
    var faults: [KAAFault] = []
    func isFarAhead(_ day: SerialDay?, _ key: String) -> Bool {
      guard let day, horizon.isBeyond(day, key) else { return false }
      faults.append(.farAhead(key))
      return true
    }
    // A day that is itself wrong says nothing of the others.
    let event = isFarAhead(event, Keys.event) ? nil : event
    let age = event.flatMap { ageFault($0, rules) }
    if let age { faults.append(age) }
    let birth = age == .bornAfterEvent ? nil : birth
    var end: SerialDay?
    if let ended, !isFarAhead(ended, Keys.ended) {
      if let event, ended < event { faults.append(.endedBeforeEvent) } else { end = ended }
    }
    if let end, ending == .turnedTwenty, let birth, let age = rules.limit(.age, on: end)?.value,
      end < birth.birthday(age)
    {
      faults.append(.endedTooYoung(age))
    }
    if ending != nil, ended == nil, unread([Keys.ended]) == nil { faults.append(.reasonWithoutEnd) }
    if isResident == false, residentThrough == nil, unread([Keys.residentThrough]) == nil {
      faults.append(.residentWithoutDay)
    }
    if isResident == true, let residentThrough, horizon.isPast(residentThrough) {
      faults.append(.residentThroughPast)
    }
    // Who was never registered has the day before the event.
    check(
      residentThrough, Keys.residentThrough, event?.adding(days: -1), .residentEndsBeforeEvent)
    if leftProgramme != nil, let group, group != .introProgramme {
      faults.append(.leftWithoutProgramme)
    } else {
      check(leftProgramme, Keys.leftProgramme, event, .leftBeforeEvent, end: end)
    }
    check(
      invited, Keys.invited, event?.adding(days: -KAAIntake.earlyDays), .invitedTooEarly, end: end)
    check(firstTalk, Keys.firstTalk, event, .talkBeforeEvent, end: end)
    if activity == nil, activityFrom != nil || activityThrough != nil,
      unread([Keys.activity]) == nil
    {
      faults.append(.activityWithoutKind)
    }
    check(activityFrom, Keys.activityFrom, end: end)
    if let activityThrough, let activityFrom, activityThrough < activityFrom {
      faults.append(.activityEndsBeforeStart)
    } else {
      check(activityThrough, Keys.activityThrough, event, .activityEndsBeforeEvent)
    }
    // The youth may have given it in an earlier case, but no case is open for longer.
    let firstConsent = consent.flatMap { _ in
      event?.adding(months: -12 * KAAFault.mostPlannedYears)
    }
    check(consent, Keys.consent, firstConsent, .consentLongBefore)
    return faults

    func check(
      _ day: SerialDay?, _ key: String, _ first: SerialDay? = nil, _ fault: KAAFault? = nil,
      end: SerialDay? = nil
    ) {
      guard let day, !isFarAhead(day, key) else { return }
      if let birth, day < birth { return faults.append(.beforeBirth(key)) }
      if let first, let fault, day < first { return faults.append(fault) }
      if let end, end < day { faults.append(.afterEnd(key)) }
    }
  }

  private func ageFault(_ event: SerialDay, _ rules: KAARuleset) -> KAAFault? {
    guard let birth else { return nil }
    if event <= birth { return .bornAfterEvent }
    // Most are clearly between the two, and a year is 365 or 366 days.
    let days = event - birth
    if let age = rules.limit(.age, on: event)?.value, age * 365 <= days,
      birth.birthday(age) <= event
    {
      return .tooOld(age)
    }
    guard let group else { return nil }
    let least = rules.youngest(in: group, on: event)
    guard days < (least + 1) * 366, let born = birth.day, let year = event.day?.year else {
      return nil
    }
    return year - born.year < least ? .tooYoung(least) : nil
  }

  /// What cannot be true of a follow-up of the case.
  func fault(of followUp: KAAFollowUp, _ horizon: KAAHorizon) -> KAAFault? {
    guard let day = followUp.day else { return nil }
    if horizon.isBeyond(day, KAAFollowUp.dayKey) { return .farAhead(KAAFollowUp.dayKey) }
    // A day of the case that is itself wrong says nothing of its follow-ups.
    let event = event.flatMap { horizon.isBeyond($0, Keys.event) ? nil : $0 }
    if let event, day < event { return .followUpBeforeEvent }
    if let ended, ended < day, event.map({ $0 <= ended }) ?? true { return .followUpAfterEnd }
    return nil
  }
}

/// How far ahead a day may be written.
struct KAAHorizon {
  private let today: SerialDay
  private let near: SerialDay
  private let far: SerialDay

  init(_ today: SerialDay) {
    self.today = today
    near = today.adding(months: 12 * KAAFault.mostYears)
    far = today.adding(months: 12 * KAAFault.mostPlannedYears)
  }

  func isPast(_ day: SerialDay) -> Bool { day < today }

  /// Whether a day, under its key, lies too far ahead to be right.
  func isBeyond(_ day: SerialDay, _ key: String) -> Bool {
    near < day && (far < day || !KAAFault.isPlanned(key))
  }
}
