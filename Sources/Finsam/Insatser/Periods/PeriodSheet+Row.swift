extension Insats {
  func mayHaveFigures(of period: CountPeriod) -> Bool {
    let isWritten =
      participation.contains { $0.period == period } || costs.contains { $0.period == period }
      || outcomes.contains { $0.period == period }
    guard !isWritten, hasBegun else { return isWritten }
    switch period {
    case .whole: return true
    case .years(let first, let last):
      return (first.number...last.number).contains { runs(during: Year($0)) }
    case .quarter(let year, _), .half(let year, _), .year(let year): return runs(during: year)
    }
  }
}

extension PeriodSheet.Row {
  init(_ insats: Insats, in period: CountPeriod) {
    self.insats = insats
    cells = PeriodSheet.Column.allCases.map { column in
      let entries = insats.entries(of: column, in: period)
      let text = entries.count == 1 ? entries[0].text(column.key) ?? "" : ""
      return PeriodSheet.Cell(
        text: text, shown: column.shown(text), computed: insats.sumOfParts(column, in: period),
        before: period.before.map { column.shown(insats.figure(column, in: $0)) } ?? "",
        obstacle: entries.count > 1
          ? "Insatsen har flera sådana rader för perioden. Öppna den för att ändra." : nil)
    }
    contradictions = PeriodSheet.contradictions(
      { [cells] in cells[$0.index].text }, computed: { [cells] in cells[$0.index].computed })
  }
}

extension Insats {
  /// The parts that a column of a time is written in: none, one, or several that no cell can hold.
  func entries(of column: PeriodSheet.Column, in period: CountPeriod) -> [Draft] {
    switch column.part {
    case PartKey.participation: participation.filter { $0.period == period }.map(\.draft)
    case PartKey.costs: costs.filter { $0.period == period }.map(\.draft)
    default:
      outcomes.filter {
        $0.period == period && $0.classes.all == column.outcome.map { [$0] } && $0.group.isEmpty
          && $0.partOf.isEmpty && $0.sameAs.isEmpty
      }.map(\.draft)
    }
  }

  /// The figure of a time: as it is written, else what the times that make it up come to.
  func figure(_ column: PeriodSheet.Column, in period: CountPeriod) -> String {
    let own = entries(of: column, in: period)
    if own.count == 1, let text = own[0].text(column.key) { return text }
    return sumOfParts(column, in: period)
  }

  /// Empty where one of the times that make it up has no figure.
  fileprivate func sumOfParts(_ column: PeriodSheet.Column, in period: CountPeriod) -> String {
    let parts = period.parts.map { figure(column, in: $0) }
    return parts.isEmpty || parts.contains("") ? "" : column.sum(of: parts)
  }
}
