/// The cases past their time with their follow-ups, and what they leave behind.
package struct Purge: Sendable {
  package let cases: [String]
  package let followUps: [String]
  /// Where the history tells of it.
  package var register: Address { Address(KAACase.path) }
  /// Other files in the folder that still name a case, once it is removed.
  package var leftIn: [String] = []
  /// Files and folders that could not be looked through for that.
  package var notSearched: [String] = []

  package init(cases: [String], followUps: [String]) {
    self.cases = cases
    self.followUps = followUps
  }

  /// As the history tells of it: `3 ärenden`.
  package var title: String {
    cases.count == 1 ? "1 ärende" : "\(cases.count) ärenden"
  }
}

/// Why nothing may be removed for good.
package enum PurgeRefusal: Error, Equatable, Sendable {
  /// Something that tells of the youths, or when they are to be removed, could not be read.
  case unread([Problem])
  /// Follow-ups whose cases are not in the register, by id: the cases may be missing by mistake.
  case orphans([String])
  /// How long cases are kept is written, and cannot be understood.
  case unclearTime
  /// Cases, by id, whose last day is written and cannot be read: nobody knows when they are due.
  case undated([String])
}

extension PurgeRefusal {
  package var message: String {
    switch self {
    case .unread(let problems):
      "Inget är gallrat, för \(problems.first?.file ?? "mappen") går inte att läsa."
    case .orphans(let ids):
      ids.count == 1
        ? "Inget är gallrat, för uppföljningen \(ids[0].oneLine) hör till ett ärende som inte "
          + "finns."
        : "Inget är gallrat, för \(ids.count) uppföljningar hör till ärenden som inte finns: "
          + listed(ids)
    case .unclearTime:
      "Inget är gallrat, för värdet på gränsen ”gallring” är inget antal månader."
    case .undated(let ids):
      ids.count == 1
        ? "Inget är gallrat, för dagen då ärendet \(ids[0].oneLine) avslutades går inte att läsa."
        : "Inget är gallrat, för dagen då ärendena avslutades går inte att läsa: "
          + listed(ids)
    }
  }

  private func listed(_ ids: [String]) -> String {
    ids.prefix(5).map(\.oneLine).joined(separator: ", ") + (ids.count > 5 ? " …" : ".")
  }

  package var advice: String {
    switch self {
    case .unread(let problems):
      problems.first.map { "\($0.position): \($0.message) \($0.advice)" } ?? ""
    case .orphans:
      "Lägg tillbaka ärendena i \(KAACase.path) om de har försvunnit av misstag, "
        + "annars ta bort uppföljningarna ur \(KAAFollowUp.path)."
    case .unclearTime:
      "Skriv ett helt antal månader, högst 1200, i regler.yaml, eller lämna värdet tomt."
    case .undated: "Rätta avslutad i \(KAACase.path)."
    }
  }
}

extension KAA {
  /// Takes away cases, follow-ups and what other cases say of those cases; the cases themselves
  /// last, so that what is interrupted is found again.
  package func removals(ofCases cases: [String], followUps: [String]) -> [Change] {
    let gone = Set(cases)
    let links = self.cases.compactMap { one -> Change? in
      guard gone.contains(one.previous), !gone.contains(one.id) else { return nil }
      return Change(
        KAACase.address(id: one.id), .field("tidigare_ärende", from: one.previous, to: ""))
    }
    return removals(from: self.followUps, Set(followUps)) + links + removals(from: self.cases, gone)
  }

  /// Takes away one follow-up, or nothing where it is not there.
  package func removals(ofFollowUp id: String) -> [Change] { removals(from: followUps, [id]) }

  private func removals<Row: RegisterRow>(from rows: [Row], _ ids: Set<String>) -> [Change] {
    rows.indices.reversed().filter { ids.contains(rows[$0].id) }.map { index in
      Change(
        Address(Row.path),
        .remove(
          part: RegisterKey.rows, after: index == 0 ? nil : rows[index - 1].id,
          Outline(rows[index]).draft))
    }
  }
}

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
    let undated = kaa.cases.filter { $0.unread([KAACase.Keys.ended]) != nil }
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
