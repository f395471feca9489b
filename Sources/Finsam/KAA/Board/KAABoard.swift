/// Every case and how it stands on a day, worked out once for lists and counts.
package struct KAABoard: Equatable, Sendable {
  package let kaa: KAA
  package let day: Day
  /// In the register's order, as `kaa.cases`.
  package let standings: [KAAStanding]
  /// The days that lists go by: due days, but where those tell a birthday, a day that does not.
  private let openDues: [SerialDay?]
  /// Places in the register, the most urgent first.
  package let order: [Int]
  package let contacts: KAAContacts
  /// The responsibility's first day, where the day is before it.
  package let dutyBegins: SerialDay?
  /// Cases whose next step is late, or that the age limit has ended and nobody has.
  package let overdue: Int

  /// `change` tells how the registers stand to those of the board that was there `earlier`.
  package init(
    _ kaa: KAA, on day: Day, since earlier: KAABoard? = nil, _ change: OfficeChange? = nil
  ) {
    self.kaa = kaa
    self.day = day
    contacts = KAAContacts(kaa.followUps, of: kaa.cases)
    let rules = KAARuleset(kaa.rules)
    dutyBegins = rules.firstDay.flatMap { SerialDay(day) < $0 ? $0 : nil }
    let isSame = earlier.map { $0.day == day && $0.kaa.rules == kaa.rules } ?? false
    let standings = rules.standings(
      of: kaa.cases, contacts: contacts, on: day,
      since: isSame ? earlier : nil, change?.rows(of: KAACase.self))
    let days = standings.map(\.openDue)
    self.standings = standings
    openDues = days
    overdue = standings.count(where: \.isLate)
    // Urgency and place in one number, which sorts much faster than by a closure.
    order = standings.indices.map { index in
      Int(days[index]?.number ?? standings[index].urgency) << 32 | index
    }.sorted().map { $0 & 0xFFFF_FFFF }
  }

  /// Whether the due day tells when the youth was born, and so is masked with it.
  package func masksDue(at index: Int) -> Bool {
    standings[index].dueTellsBirthday || standings[index].due != openDues[index]
  }

  /// Days past the day that the case stands at in lists; less than 0 before it.
  package func daysLate(at index: Int) -> Int? { openDues[index].map { SerialDay(day) - $0 } }

  /// A case's follow-ups, the latest first.
  package func followUps(ofCaseAt index: Int) -> [KAAFollowUp] {
    contacts.places(ofCaseAt: index).map { kaa.followUps[$0] }.sorted { left, right in
      (left.day?.number ?? .min, left.id) > (right.day?.number ?? .min, right.id)
    }
  }
}

extension KAAStanding {
  /// The due day as everybody may know it: today where the birthday has passed, and the whole
  /// month where it ends the month's follow-up.
  fileprivate var openDue: SerialDay? {
    guard let due else { return nil }
    if dueTellsBirthday { return day }
    guard stepRule?.list == .followUp, let limited = due.day else { return due }
    let last = Day.daysInMonth(limited.month, of: limited.year)
    return due.adding(days: last - limited.day)
  }
}

extension KAABoard {
  /// The rule behind a case's next step, else behind its being covered or not; nil where none says
  /// it. An invitation that no deadline of the group rules says so.
  package func ground(of standing: KAAStanding) -> KAAGround? {
    let ground = (standing.stepRule ?? standing.scopeRule).flatMap { kaa.rules.ground($0) }
    guard standing.step == .invite, standing.stepRule?.list == .followUp,
      case .counted(let group, _) = standing.scope,
      let rule = kaa.rules.deadlines.last(where: {
        $0.group == group && $0.span.contains(standing.day)
      }), rule.term == KAADeadlineRule.Term.none
    else { return ground }
    return ground?.resting(on: rule)
  }
}

extension KAARuleset {
  /// How every case stands on `day`; `contacts` are those of the same cases. A case that stood on
  /// an `earlier` board of the day and the rules, with the same contact, stands as it did.
  package func standings(
    of cases: [KAACase], contacts: KAAContacts, on day: Day, since earlier: KAABoard? = nil,
    _ change: RowChange? = nil
  ) -> [KAAStanding] {
    let day = SerialDay(day)
    var standings: [KAAStanding] = []
    standings.reserveCapacity(cases.count)
    for index in cases.indices {
      let contact = contacts.latest(ofCaseAt: index, until: day)
      if let earlier, let former = change?.former(index),
        earlier.contacts.latest(ofCaseAt: former, until: day) == contact,
        earlier.contacts.talks(ofCaseAt: former) == contacts.talks(ofCaseAt: index)
      {
        standings.append(earlier.standings[former])
      } else {
        standings.append(
          cases[index].standing(
            on: day, contact: contact, talks: contacts.talks(ofCaseAt: index), rules: self))
      }
    }
    return standings
  }
}
