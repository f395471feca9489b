extension KAASummary {
  /// The figures of `period` as they are known on `day`; nil before the period has begun,
  /// and where it ends before the responsibility did: see `KAABeforeDuty`.
  package init?(
    _ period: HalfYear, cases: [KAACase], followUps: [KAAFollowUp], rules: KAARules, on day: Day
  ) {
    guard let days = period.days, days.lowerBound <= SerialDay(day),
      let through = min(days.upperBound, SerialDay(day)).day,
      KAABeforeDuty(period, rules: rules, on: day) == nil
    else { return nil }
    let begins = KAARuleset(rules).firstDay.flatMap { days.lowerBound < $0 ? $0 : nil }
    let count = PeriodCount(
      cases, KAAContacts(followUps, of: cases), rules: rules,
      days: (begins ?? days.lowerBound)...SerialDay(through))
    let limit = rules.smallestGroup(on: through)
    let (covered, figures) = ReportCells.clearest(
      [count.byGroup, count.byMunicipality], below: limit
    ) { cells in
      cells.add(
        "Kontaktade i tid", count.invited,
        "Inbjudna senast sista dagen, av dem vars sista dag för inbjudan låg i perioden.")
      cells.add(
        "Uppföljda ungdomar", count.followedUp,
        "Kontakt i minst en av månaderna, av dem som skulle följas upp någon månad.")
      cells.add(
        "Dokumenterade \(count.partCount)/\(count.partCount)", count.documented,
        "Alla delar dokumenterade, av dem som haft en aktivitet eller planering.")
    }
    let educated = Set(rules.endingsInEducation(on: through).map(\.rawValue))
    let (ended, endedFigures) = ReportCells.clearest([count.byEnding], below: limit) { cells in
      cells.add("Åter i utbildning", rows: educated, "Av dem som avslutats under perioden.")
    }
    self.period = period
    self.through = through
    self.begins = begins
    terms = KAATerm.terms(rules, on: through)
    routine = rules.routineNote.oneLine
    smallestGroup = limit
    examples = cases.examples(in: period, rules: rules, on: day)
    self.covered = covered.tables.map { $0.table(figures) }
    self.ended = ended.tables[0].table(endedFigures)
    let isHidden = CountAudit.hiddenValues(below: limit).contains(count.mistakes)
    mistakes = isHidden ? .hidden : .count(count.mistakes)
    var shares = covered.shares.map { $0.share(figures) }
    shares.insert(
      Share(count.followUps, of: shares[1], below: limit), at: 2)
    self.shares = shares + ended.shares.map { $0.share(endedFigures) }
  }
}

extension [KAACase] {
  /// The same of those that a report of the period counts; these are looked for only where the
  /// whole register does not say it.
  fileprivate func examples(in period: HalfYear, rules: KAARules, on day: Day) -> KAAExamples {
    let all = examples
    guard all == .some else { return all }
    let counted = Set(KAAReportRow.cases(period, cases: self, rules: rules, on: day))
    return filter { counted.contains($0.id) }.examples
  }

  /// How many of them are invented. How many of each there are would tell of small groups.
  package var examples: KAAExamples {
    guard contains(where: { $0.isExample == true }) else { return .none }
    return allSatisfy { $0.isExample == true } ? .all : .some
  }
}

/// Whether youths are invented, to show how the register works.
package enum KAAExamples: Hashable, Sendable {
  case none, some, all

  /// Beside a name: `påhittade exempel`; nil where there are none.
  package var words: String? {
    switch self {
    case .none: nil
    case .some: "med påhittade exempel"
    case .all: "påhittade exempel"
    }
  }

  var sentence: String {
    switch self {
    case .none: ""
    case .some: "Bland ungdomarna finns påhittade exempel. "
    case .all: "Alla ungdomar är påhittade exempel. "
    }
  }
}

extension KAASummary.Share {
  /// The months to follow up in, shown where the youths behind them are and no group is small.
  fileprivate init(_ months: FollowUpCount, of youths: KAASummary.Share, below limit: Int) {
    let isShown =
      youths.part != .hidden && youths.whole != .hidden && months.tellsOfNoGroup(below: limit)
    let figures = [months.done, months.due].map { count in
      isShown || count == 0 ? KAASummary.Figure.count(count) : .hidden
    }
    self.init(
      title: "Uppföljningar", part: figures[0], whole: figures[1], counts: .months,
      explanation: "Månader med kontakt, av de månader då någon skulle följas upp.")
  }
}

extension PeriodCount {
  fileprivate var byGroup: PeopleTable {
    PeopleTable(
      "Ungdomar per intagsgrupp", heading: "Intagsgrupp", others: "Övriga intagsgrupper",
      KAAGroup.allCases.map { ("\($0.code) \($0.rawValue)", Optional($0)) }, of: covered,
      by: \.group)
  }

  fileprivate var byMunicipality: PeopleTable {
    let names = Set(covered.map(\.municipality)).sorted { SwedishOrder($0) < SwedishOrder($1) }
    return PeopleTable(
      "Ungdomar per kommun", heading: "Kommun", others: "Övriga kommuner",
      names.map { ($0, $0) }, of: covered, by: \.municipality)
  }

  fileprivate var byEnding: PeopleTable {
    let reasons = KAAEnding.allCases.filter { $0 != .mistake }
    return PeopleTable(
      "Avslutade per orsak", heading: "Orsak", others: "Övriga orsaker",
      reasons.map { ($0.rawValue, Optional($0)) } + [("orsak saknas", nil)], of: ended,
      by: \.ending)
  }
}
