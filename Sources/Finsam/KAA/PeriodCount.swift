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
      if one.ending != .mistake, let ended = one.ended, days.contains(ended) {
        self.ended.append(
          PeriodEntry(
            sex: one.sex, municipality: one.municipality, group: one.group, ending: one.ending))
      }
      guard let first = one.firstDayInScope(in: days, rules: ready),
        let group = one.groupInScope(on: first, rules: ready, asOf: days.upperBound)
      else { continue }
      let entry = PeriodEntry(
        sex: one.sex, municipality: one.municipality, group: group, ending: one.ending)
      covered.append(entry)
      add(one, contacts.days(ofCaseAt: index), rules: ready, days: days)
      if one.isInActivity(during: days) {
        withMeasures += 1
        if one.documentation.bits & parts == parts { documented += 1 }
      }
    }
  }

  private mutating func add(
    _ one: KAACase, _ contacts: ArraySlice<SerialDay>, rules: KAARuleset,
    days: ClosedRange<SerialDay>
  ) {
    if let invitation = one.invitation(in: days, contacts: contacts, rules: rules) {
      invitationsDue += 1
      if invitation.isInTime { invitedInTime += 1 }
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
