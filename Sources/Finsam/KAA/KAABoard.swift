/// Every case and how it stands on a day, worked out once for lists and counts.
package struct KAABoard: Equatable, Sendable {
  package let kaa: KAA
  package let day: Day
  /// In the register's order, as `kaa.cases`.
  package let standings: [KAAStanding]
  /// Places in the register, the most urgent first.
  package let order: [Int]
  package let contacts: KAAContacts

  package init(_ kaa: KAA, on day: Day) {
    self.kaa = kaa
    self.day = day
    contacts = KAAContacts(kaa.followUps, of: kaa.cases)
    standings = KAARuleset(kaa.rules).standings(of: kaa.cases, contacts: contacts, on: day)
    order = standings.orderByUrgency
  }

  /// Cases whose next step is late.
  package var overdue: Int { standings.count(where: \.isOverdue) }

  /// A case's follow-ups, the latest first.
  package func followUps(ofCaseAt index: Int) -> [KAAFollowUp] {
    contacts.places(ofCaseAt: index).map { kaa.followUps[$0] }.sorted { left, right in
      (left.day?.number ?? .min, left.id) > (right.day?.number ?? .min, right.id)
    }
  }
}
