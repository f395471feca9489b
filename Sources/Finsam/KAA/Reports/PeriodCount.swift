/// What is counted of one youth in a period.
struct PeriodEntry: Equatable, Sendable {
  let sex: KAASex?
  let municipality: String
  let group: KAAGroup?
  let ending: KAAEnding?
}

/// How many of whom.
struct PeriodShare: Equatable, Sendable {
  private(set) var part = 0
  private(set) var whole = 0

  /// Takes in a youth of whom it is asked; nil where it is not.
  fileprivate mutating func add(_ answer: Bool?) {
    guard let answer else { return }
    whole += 1
    if answer { part += 1 }
  }
}

/// The youths of a period, each counted once, whatever number of cases they have.
///
/// Where a youth's cases differ, the group and the municipality are those of the first day in the
/// period on which the youth was covered (of the later event, where two cases cover that day), the
/// reason for ending is the latest one, the sex is the case's own or else that of the youth's
/// latest case that states it. Invited in time and documented is who was so in every case that
/// asks for it; followed up is who was so in any. A case registered by mistake counts nowhere.
struct PeriodCount {
  private(set) var covered: [PeriodEntry] = []
  private(set) var ended: [PeriodEntry] = []
  private(set) var invited = PeriodShare()
  private(set) var followedUp = PeriodShare()
  private(set) var documented = PeriodShare()
  private(set) var followUps = FollowUpCount()
  /// Youths with a case that was ended in the period as registered by mistake.
  private(set) var mistakes = 0
  private let cases: [KAACase]
  private let contacts: KAAContacts
  private let rules: KAARuleset
  private let days: ClosedRange<SerialDay>
  private let months: [ClosedRange<SerialDay>]

  init(
    _ cases: [KAACase], _ contacts: KAAContacts, rules: KAARules, days: ClosedRange<SerialDay>
  ) {
    self.cases = cases
    self.contacts = contacts
    self.rules = KAARuleset(rules)
    self.days = days
    months = days.months
    let youths = KAAYouths(cases)
    for youth in 0..<youths.count { add(youths[youth]) }
  }

  /// The parts that documentation must have.
  var partCount: Int { rules.documentationParts(on: days.upperBound).nonzeroBitCount }

  private mutating func add(_ places: ArraySlice<Int>) {
    let counted = places.filter { cases[$0].ending != .mistake }
    if counted.count < places.count,
      places.contains(where: { cases[$0].ending == .mistake && isEnded(cases[$0]) })
    {
      mistakes += 1
    }
    // Also those who were too old already: they are ended when somebody ends them.
    let last = counted.filter { isEnded(cases[$0]) }.max { cases[$0].isEnded(before: cases[$1]) }
    if let last { ended.append(entry(last, group: cases[last].group, of: places)) }
    let firsts = counted.compactMap { place in
      cases[place].firstDayInScope(in: days, rules: rules).map { (day: $0, place: place) }
    }
    let first = firsts.min { one, other in
      one.day == other.day
        ? cases[one.place].isLater(than: cases[other.place]) : one.day < other.day
    }
    guard let first,
      let group = cases[first.place].groupInScope(
        on: first.day, rules: rules, asOf: days.upperBound)
    else { return }
    covered.append(entry(first.place, group: group, of: places))
    add(covered: firsts.map(\.place))
  }

  /// What was due and done for a youth in the cases that cover it in the period.
  private mutating func add(covered places: [Int]) {
    invited.add(places.compactMap(isInvitedInTime).all)
    documented.add(places.compactMap(isDocumented).all)
    let follow = followUps(places)
    followUps.add(due: follow.due, done: follow.done)
    followedUp.add(follow.due > 0 ? follow.done > 0 : nil)
  }

  private func entry(_ place: Int, group: KAAGroup?, of places: ArraySlice<Int>) -> PeriodEntry {
    let one = cases[place]
    let sex =
      one.sex
      ?? places.filter { cases[$0].sex != nil }
      .max { cases[$1].isLater(than: cases[$0]) }.flatMap { cases[$0].sex }
    return PeriodEntry(
      sex: sex, municipality: one.municipality, group: group, ending: one.ending)
  }

  private func isEnded(_ one: KAACase) -> Bool { one.ended.map(days.contains) ?? false }

  private func isInvitedInTime(_ place: Int) -> Bool? {
    cases[place].invitation(in: days, contacts: contacts.days(ofCaseAt: place), rules: rules)?
      .isInTime
  }

  private func isDocumented(_ place: Int) -> Bool? {
    let one = cases[place]
    guard one.isInActivity(during: days) else { return nil }
    let parts = rules.documentationParts(on: days.upperBound)
    return one.documentation.bits & parts == parts
  }

  private func followUps(_ places: [Int]) -> (due: Int, done: Int) {
    if places.count == 1 { return followUps(places[0], in: days) }
    // A month in which two cases ask for a follow-up is one month of the youth's.
    return months.reduce((0, 0)) { sum, month in
      let asked = places.map { followUps($0, in: month) }
      return (
        sum.0 + (asked.contains { $0.due > 0 } ? 1 : 0),
        sum.1 + (asked.contains { $0.done > 0 } ? 1 : 0)
      )
    }
  }

  private func followUps(_ place: Int, in days: ClosedRange<SerialDay>) -> (due: Int, done: Int) {
    cases[place].followUpMonths(
      in: days, contacts: contacts.days(ofCaseAt: place), rules: rules)
  }
}

extension [Bool] {
  /// Whether all are true; nil where there are none.
  fileprivate var all: Bool? { isEmpty ? nil : allSatisfy(\.self) }
}

extension ClosedRange<SerialDay> {
  /// The calendar months, as far as the days go.
  fileprivate var months: [ClosedRange<SerialDay>] {
    guard let first = lowerBound.day, let last = upperBound.day else { return [] }
    let count = (last.year - first.year) * 12 + last.month - first.month
    let starts = (1..<Swift.max(count + 1, 1)).map {
      SerialDay(first.adding(days: 1 - first.day).adding(months: $0))
    }
    return zip([lowerBound] + starts, starts.map { $0.adding(days: -1) } + [upperBound])
      .map { $0...$1 }
  }
}

extension KAACase {
  fileprivate func isLater(than other: KAACase) -> Bool {
    guard let event else { return false }
    return other.event.map { $0 < event } ?? true
  }

  fileprivate func isEnded(before other: KAACase) -> Bool {
    guard let ended, let later = other.ended else { return false }
    return ended < later || ended == later && other.isLater(than: self)
  }
}
