extension OfficeReading {
  /// What would be removed on `day`, without what it leaves behind.
  package func purge(on day: Day) throws(PurgeRefusal) -> Purge {
    let unread = [DocumentKind.cases, .followUps, .rules, .review].compactMap(unread)
    let histories = problems.filter {
      $0.isBlocking && [HistoryEntry.path, HistoryEntry.secretPath].contains($0.file)
    }
    guard unread.isEmpty, histories.isEmpty else { throw .unread(unread + histories) }
    let kaa = office.kaa
    let orphans = KAARetention.orphans(kaa.followUps, among: kaa.cases)
    guard orphans.isEmpty else { throw .orphans(orphans.map(\.id)) }
    guard !kaa.rules.isRetentionUnclear(on: day) else { throw .unclearTime }
    let undated = kaa.cases.filter { $0.unread(["avslutad"]) != nil }
    guard undated.isEmpty else { throw .undated(undated.map(\.id)) }
    let expired = KAARetention.expired(kaa.cases, on: day, rules: kaa.rules)
    return Purge(
      cases: expired.map(\.id),
      followUps: KAARetention.followUps(kaa.followUps, of: expired).map(\.id))
  }
}

extension Office {
  /// Takes the cases and follow-ups away, and what names them elsewhere; the cases themselves last.
  package func removals(by purge: Purge, naming isNamed: (String) -> Bool) -> [Change] {
    let accepted = review.acceptances.enumerated().reversed().compactMap { index, one -> Change? in
      guard isNamed([one.place, one.facts, one.message].joined(separator: " ")) else {
        return nil
      }
      let before = index == 0 ? nil : review.acceptances[index - 1].id
      return Change(
        Address(DocumentKind.review.path(id: "")),
        .remove(part: Review.acceptancesKey, after: before, Outline(one).draft))
    }
    return accepted + kaa.removals(ofCases: purge.cases, followUps: purge.followUps)
  }
}
