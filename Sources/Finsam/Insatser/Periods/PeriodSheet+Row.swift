extension Insats {
  func mayHaveFigures(of period: CountPeriod) -> Bool {
    guard !hasWritten(period), hasBegun else { return hasWritten(period) }
    switch period {
    case .whole: return true
    case .years(let first, let last):
      return (first.number...last.number).contains { runs(during: Year($0)) }
    case .quarter(let year, _), .half(let year, _), .year(let year): return runs(during: year)
    }
  }
}

extension Insats {
  /// Whether any figure of the time stands in its file.
  func hasWritten(_ period: CountPeriod) -> Bool {
    participation.contains { $0.period == period } || costs.contains { $0.period == period }
      || outcomes.contains { $0.period == period }
  }
}

extension PeriodSheet.Row {
  init(_ insats: Insats, in period: CountPeriod) {
    self.insats = insats
    cells = PeriodSheet.Column.allCases.map { column in
      let entries = insats.entries(of: column, in: period)
      let text = entries.count == 1 ? entries[0].text(column.key) ?? "" : ""
      let computed = insats.computed(column, in: period, beside: text)
      return PeriodSheet.Cell(
        text: text, shown: column.isReadable(text) ? column.shown(text) : "? \(text.oneLine)",
        computed: computed.text, computedOf: computed.of,
        unread: column.isReadable(text) ? text.isEmpty ? computed.unread : nil : text.oneLine,
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

  /// The figure of a time: as it is written, else what it is made up of comes to.
  func figure(_ column: PeriodSheet.Column, in period: CountPeriod) -> String {
    let own = entries(of: column, in: period)
    if own.count == 1, let text = own[0].text(column.key), !text.isEmpty { return text }
    return computed(column, in: period, beside: "").text
  }

  /// What a figure is made up of comes to, what that is called, and what of it cannot be read.
  /// `own` is what stands there: women and men make up a figure only where nothing does.
  fileprivate func computed(
    _ column: PeriodSheet.Column, in period: CountPeriod, beside own: String
  ) -> (text: String, of: String, unread: String?) {
    let times = period.partsWord ?? ""
    if let count = column.count {
      let whole =
        own.isEmpty ? headcount(count, in: period) : headcountOfParts(count, in: period)
      guard let whole, own.isEmpty ? whole.isComputed || count == .ended : true else {
        return ("", "", own.isEmpty ? whole?.unread : nil)
      }
      return (
        whole.persons.text, whole.isWomenAndMen ? PeriodSheet.sexes : times, whole.unread
      )
    }
    let parts = period.parts.map { figure(column, in: $0) }
    if parts.isEmpty || parts.contains("") { return ("", "", nil) }
    let unread = parts.filter { !column.isReadable($0) }
    if !unread.isEmpty { return ("", "", unread.joined(separator: ", ")) }
    return (column.sum(of: parts), times, nil)
  }
}

extension PeriodSheet.Column {
  /// The persons that it counts; nil for outcomes and costs.
  fileprivate var count: PersonCount? {
    switch self {
    case .women: .women
    case .men: .men
    case .total: .all
    case .ended: .ended
    case .work, .studies, .cost: nil
    }
  }

  /// Whether a text in a file is a value of the column; nothing is.
  func isReadable(_ text: String) -> Bool {
    if text.isEmpty { return true }
    return self == .cost ? Kronor(canonical: text) != nil : Quantity(canonical: text) != nil
  }
}
