/// What closes a year that has ended.
extension DutySearch {
  var figures: [DutyTime] {
    yearly(.figures, 1, 31) { year, last in
      let past = Year(year.number - 1)
      let insatser = funded(in: past)
      guard isActive(past), !insatser.isEmpty else { return nil }
      let lacking = insatser.filter { !$0.missingFigures(for: past).isEmpty }
      return DutyTime(
        "Insatsernas siffror \(past.text)", by: last,
        missing: Self.lack(lacking.map(\.shownName), "siffror för"), at: .figures(.year(past)))
    }
  }

  var goals: [DutyTime] {
    yearly(.goals, 2, 29) { year, last in
      let past = Year(year.number - 1)
      guard let goals = office.styrkort(past)?.goals, !goals.isEmpty else { return nil }
      let open = goals.filter { $0.proposal.status == nil && $0.decision.status == nil }
      let file = Address(DocumentKind.styrkort.path(id: past.text))
      return DutyTime(
        "Målen i styrkort \(past.text) bedömda", by: last,
        missing: open.isEmpty ? [] : ["bedömning av \(open.count) av \(goals.count) mål"],
        at: open.first.map { .record(Place(file.appending(Step(PartKey.goals, $0.id)))) }
          ?? .goals(past))
    }
  }

  var accounts: [DutyTime] {
    yearly(.accounts, 3, 31) { year, last in
      let past = Year(year.number - 1)
      guard isActive(past) else { return nil }
      let own = office.economy.accounts(of: past)
      let missing = own == nil ? ["bokslutet är inte påbörjat"] : ["inga uppställningar"]
      return DutyTime(
        "Bokslut \(past.text)", by: last, missing: own?.tables.isEmpty == false ? [] : missing,
        at: Self.place(.accounts, own?.id, new: past))
    }
  }

  var annualReport: [DutyTime] {
    yearly(.annualReport, 3, 31) { year, last in
      let past = Year(year.number - 1)
      guard isActive(past) else { return nil }
      let own = office.documents.annual.first { $0.year == past }
      return DutyTime(
        "Årsredovisning \(past.text)", by: last,
        missing: own.map { missing(in: $0, until: .handedOver) + lacks(in: past, for: $0) }
          // The board may have had it up though the document is not here.
          ?? [
            year.days.map { isTakenUp(.annualReport, during: $0) } == true
              ? "inte överlämnad" : "inte påbörjad"
          ],
        at: Self.place(.annualReport, own?.id, new: past))
    }
  }

  /// What insatser lack for an account of the year that is not approved yet.
  private func lacks(in year: Year, for document: BoardDocument) -> [String] {
    switch document.status ?? .draft {
    case .approved, .signed, .handedOver: return []
    case .draft, .finished: break
    }
    let threshold = office.forbund.partialThreshold
    let count = funded(in: year).count { !$0.lacks(in: year, threshold: threshold).isEmpty }
    return count == 0 ? [] : ["uppgifter om \(count == 1 ? "1 insats" : "\(count) insatser")"]
  }

  /// What a document still lacks before it has come so far.
  func missing(in document: BoardDocument, until goal: BoardDocument.Status) -> [String] {
    let status = document.status ?? .draft
    if status.isAtLeast(goal) { return [] }
    let open = document.sections.count { $0.status != .finished }
    let sections: [String] =
      open > 0 && !status.isAtLeast(.finished)
      ? ["\(open == 1 ? "1 avsnitt" : "\(open) avsnitt") är inte klara"] : []
    let steps: [(BoardDocument.Status, String)] = [
      (.finished, "inte klar"), (.approved, "inte godkänd av styrelsen"),
      (.signed, "inte undertecknad"), (.handedOver, "inte överlämnad"),
    ]
    let next = steps.first { !status.isAtLeast($0.0) && goal.isAtLeast($0.0) }
    return sections.isEmpty ? [next?.1].compactMap(\.self) : sections
  }

  var audit: [DutyTime] {
    yearly(.audit, 3, 31) { year, last in
      let past = Year(year.number - 1)
      guard isActive(past) else { return nil }
      let isDone = office.registers.audits.contains { $0.year == past && $0.kind == .yearly }
      return DutyTime(
        "Revision av \(past.text)", by: last,
        missing: isDone ? [] : ["revisorernas granskning är inte inskriven"],
        at: .create(.audits, past, ["slag": Audit.Kind.yearly.rawValue]))
    }
  }

  var discharge: [DutyTime] {
    yearly(.discharge, 11, 30) { year, last in
      let past = Year(year.number - 1)
      guard isActive(past), !office.forbund.members(discharging: past).isEmpty else { return nil }
      let waiting = office.withoutDischarge(of: past)
      // A row that somebody has begun is gone on with.
      let begun = office.meetings.discharges.first {
        $0.year == past && $0.member == waiting.first?.id
      }
      return DutyTime(
        "Ansvarsfrihet för \(past.text)", by: last,
        missing: Self.lack(waiting.map(\.name), "beslut av"),
        at: begun.map { .record(Place($0.address, field: "beviljad")) }
          ?? .addRow(.discharges, ["år": past.text, "medlem": waiting.first?.id ?? ""]))
    }
  }
}

extension BoardDocument.Status {
  /// Each stage holds the ones before it.
  fileprivate var rank: Int {
    switch self {
    case .draft: 0
    case .finished: 1
    case .approved: 2
    case .signed: 3
    case .handedOver: 4
    }
  }

  func isAtLeast(_ other: BoardDocument.Status) -> Bool { other.rank <= rank }
}
