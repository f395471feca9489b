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
      "Ungdomar per intagsgrupp", heading: "Intagsgrupp",
      KAAGroup.allCases.map { ("\($0.code) \($0.rawValue)", Optional($0)) },
      of: count.covered, by: \.group, in: &sheet)
    let places = Set(count.covered.map(\.municipality)).sorted {
      SwedishOrder($0) < SwedishOrder($1)
    }
    let municipalities = TableCells(
      "Ungdomar per kommun", heading: "Kommun", places.map { ($0, $0) }, of: count.covered,
      by: \.municipality,
      total: groups.total, in: &sheet)
    let endings = TableCells(
      "Avslutade efter orsak", heading: "Orsak",
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
