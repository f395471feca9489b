extension KAASummary {
  /// The figures of `period` as they are known on `day`; nil before the period has begun.
  package init?(
    _ period: HalfYear, cases: [KAACase], followUps: [KAAFollowUp], rules: KAARules, on day: Day
  ) {
    guard let days = period.days, days.lowerBound <= SerialDay(day),
      let through = min(days.upperBound, SerialDay(day)).day
    else { return nil }
    let count = PeriodCount(
      cases, KAAContacts(followUps, of: cases), rules: rules,
      days: days.lowerBound...SerialDay(through), asOf: through)
    let limit = rules.limit(.smallestGroup, on: through) ?? 5
    var sheet = CountSheet()
    let groups = TableCells(
      "Ungdomar per intagsgrupp",
      KAAGroup.allCases.map { ("\($0.code) \($0.rawValue)", Optional($0)) },
      of: count.covered, by: \.group, in: &sheet)
    let places = Set(count.covered.map(\.municipality)).sorted {
      SwedishOrder($0) < SwedishOrder($1)
    }
    let municipalities = TableCells(
      "Ungdomar per kommun", places.map { ($0, $0) }, of: count.covered, by: \.municipality,
      total: groups.total, in: &sheet)
    let endings = TableCells(
      "Avslutade efter orsak",
      KAAEnding.allCases.map { ($0.rawValue, Optional($0)) } + [("orsak saknas", nil)],
      of: count.ended, by: \.ending, in: &sheet)
    let shares = count.shares(educated: endings, in: &sheet)
    let hidden = sheet.hidden(below: limit)
    let figures = sheet.counts.indices.map { index in
      hidden[index] ? Figure.hidden : .count(sheet.counts[index])
    }
    self.period = period
    self.through = through
    smallestGroup = limit
    covered = [groups.table(figures), municipalities.table(figures)]
    ended = endings.table(figures)
    self.shares = shares.map { $0.share(figures) }
  }
}

/// What is counted of one case in a period.
struct PeriodEntry: Equatable, Sendable {
  let sex: KAASex?
  let municipality: String
  let group: KAAGroup?
  let ending: KAAEnding?
}

/// The cases of a period, sorted out once.
struct PeriodCount {
  private(set) var covered: [PeriodEntry] = []
  private(set) var ended: [PeriodEntry] = []
  private var invitationsDue = 0
  private var invitedInTime = 0
  private var toFollowUp = 0
  private var followedUp = 0
  private var followUpsDue = 0
  private var followUpsDone = 0
  private var withMeasures = 0
  private var documented = 0
  private let educated: [KAAEnding]
  private let partCount: Int

  init(
    _ cases: [KAACase], _ contacts: KAAContacts, rules: KAARules, days: ClosedRange<SerialDay>,
    asOf: Day
  ) {
    let ready = KAARuleset(rules)
    let parts = ready.documentationParts(on: days.upperBound)
    educated = rules.endingsInEducation(on: asOf)
    partCount = parts.nonzeroBitCount
    for (index, one) in cases.enumerated() {
      // Also those who were too old already: they are ended when somebody ends them.
      if let ended = one.ended, days.contains(ended) {
        self.ended.append(
          PeriodEntry(
            sex: one.sex, municipality: one.municipality, group: one.group, ending: one.ending))
      }
      guard let first = one.firstDayInScope(in: days, rules: ready),
        let group = one.groupInScope(on: first, rules: ready)
      else { continue }
      let entry = PeriodEntry(
        sex: one.sex, municipality: one.municipality, group: group, ending: one.ending)
      covered.append(entry)
      add(one, contacts.days(ofCaseAt: index), rules: ready, days: days)
      if one.activity != nil, one.activityFrom.map({ $0 <= days.upperBound }) ?? true,
        one.activityThrough.map({ days.lowerBound <= $0 }) ?? true
      {
        withMeasures += 1
        if one.documentation.bits & parts == parts { documented += 1 }
      }
    }
  }

  private mutating func add(
    _ one: KAACase, _ contacts: ArraySlice<SerialDay>, rules: KAARuleset,
    days: ClosedRange<SerialDay>
  ) {
    if let due = one.invitationDue(rules: rules, by: days.upperBound), days.contains(due.day) {
      invitationsDue += 1
      let first = ([one.invited, one.firstTalk].compactMap(\.self) + contacts)
        .filter { one.isContact($0, since: due.since, on: days.upperBound) }.min()
      if let first, first <= due.day { invitedInTime += 1 }
    }
    let months = one.followUpMonths(in: days, contacts: contacts, rules: rules)
    if months.due > 0 { toFollowUp += 1 }
    if months.done > 0 { followedUp += 1 }
    followUpsDue += months.due
    followUpsDone += months.done
  }

  func shares(educated endings: TableCells, in sheet: inout CountSheet) -> [ShareCells] {
    let total = sheet.counts[endings.total.all]
    let back = ended.filter { $0.ending.map(educated.contains) ?? false }.count
    let backCells = ShareCells(
      "Åter i utbildning", part: back, of: total, whole: endings.total.all,
      "Av dem som avslutats under perioden.", in: &sheet)
    let rows = zip(KAAEnding.allCases, endings.rows).filter { educated.contains($0.0) }
    sheet.relate(total: backCells.part, parts: rows.map { $0.1.all })
    return [
      ShareCells(
        "Kontaktade i tid", part: invitedInTime, of: invitationsDue,
        "Inbjudna senast sista dagen, av dem vars sista dag för inbjudan låg i perioden.",
        in: &sheet),
      ShareCells(
        "Uppföljda ungdomar", part: followedUp, of: toFollowUp,
        "Kontakt i minst en av månaderna, av dem som skulle följas upp någon månad.",
        in: &sheet),
      ShareCells(
        "Uppföljningar", part: followUpsDone, of: followUpsDue,
        "Månader med kontakt, av de månader då någon skulle följas upp.", in: &sheet),
      ShareCells(
        "Dokumenterade \(partCount)/\(partCount)", part: documented, of: withMeasures,
        "Alla delar dokumenterade, av dem som haft en aktivitet eller planering.", in: &sheet),
      backCells,
    ]
  }
}

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
