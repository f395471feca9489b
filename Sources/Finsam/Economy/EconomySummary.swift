/// The four figures that a year's economy opens with, in kronor.
package struct EconomySummary: Equatable, Sendable {
  package let year: Year
  package let disposable: Kronor?
  package let budget: Kronor?
  package let outcome: Kronor?
  /// What the costs are expected to be, by the latest prognosis.
  package let prognosis: Kronor?
  package let equity: EquityStanding?
  /// Nil where too little is known to say what must be spent.
  package private(set) var room: SpendingRoom?

  package init(_ office: Office, _ year: Year) {
    self.year = year
    let economy = office.economy
    let costs = economy.year(year)?.sum(of: .costs)
    let unprinted = costs.map { office.unprintedSums(of: $0, in: year) }
    func amount(_ quantity: Quantity?) -> Kronor? { Kronor(quantity, costs?.unit ?? "") }
    budget = amount(costs?.budget ?? unprinted?.budget)
    outcome = amount(costs?.outcome ?? unprinted?.outcome)
    let latest = economy.latestPrognosis(of: year)
    func expected(_ group: EconomyRow.Group) -> Kronor? {
      latest.last { $0.group == group && $0.level == .sum }.flatMap {
        Kronor($0.amount, $0.unit)
      }
    }
    prognosis = expected(.costs)
    equity = office.equity(in: year)
    let stated = economy.year(year)?.sum(of: .disposable).flatMap { Kronor($0.budget, $0.unit) }
    disposable =
      stated ?? expected(.disposable)
      ?? EconomySummary.disposable(office.forbund.contributions(in: year), equity?.opening)
    room = office.spendingRoom(self)
  }

  /// The equity beside its ceiling, and what must be spent at least in a year that is not closed;
  /// or that nobody has entered it, and what the ceiling is.
  package var equityWords: String {
    guard let equity, !equity.words.isEmpty else {
      let ceiling = equity?.ceiling.map { ", och taket är \($0.shown)" } ?? ""
      return EquityStanding.silence(in: year) + ceiling
    }
    guard equity.minimumSpend == nil, equity.closing == nil, let least = room?.minimumSpend else {
      return equity.words
    }
    return equity.words + ", minst \(least.shown) att förbruka"
  }

  /// Contributions and what is left from the year before. BUD-3.
  private static func disposable(_ contributions: Kronor?, _ opening: Kronor?) -> Kronor? {
    guard let contributions, let opening else { return nil }
    return contributions + opening
  }
}

extension EconomySummary {
  /// How much of the budget is used, in whole percent; nil where one of them is not known.
  package var usedPercent: Int? {
    guard let budget, let outcome, budget.amount != 0 else { return nil }
    return Int((Double(outcome.amount) / Double(budget.amount) * 100).rounded())
  }

  /// The outcome beside how much of the year is gone, both in whole percent. It judges nothing:
  /// money is asked for in arrears, and insatser may run for some months. A.3.1.
  package struct Run: Equatable, Sendable {
    package let used: Int
    package let gone: Int

    package var words: String { "Utfallet är \(used) % av budgeten, \(gone) % av året har gått" }
  }

  /// Nil where budget or outcome is not known.
  package func run(on day: Day) -> Run? {
    guard let used = usedPercent, let first = Day(year: year.number, month: 1, day: 1),
      let last = Day(year: year.number, month: 12, day: 31)
    else { return nil }
    let past = min(max(day.serial - first.serial + 1, 0), last.serial - first.serial + 1)
    return Run(used: used, gone: past * 100 / (last.serial - first.serial + 1))
  }
}

extension Economy {
  /// The rows of the latest prognosis of a year.
  package func latestPrognosis(of year: Year) -> [Prognosis] {
    let own = prognoses.filter { $0.year == year }
    let days = own.compactMap { $0.day?.day }
    guard let last = days.max() else { return own }
    return own.filter { $0.day?.day == last }
  }

  /// Every year that something is known of, the latest first.
  package var allYears: [Year] {
    let known =
      years.compactMap(\.year) + accounts.compactMap(\.year) + prognoses.compactMap(\.year)
    return Set(known).sorted(by: >)
  }
}

extension EconomyRow {
  /// Whether the outcome is better for the förbund than its budget: less spent, or more come in.
  /// Nil where one of them is not known, or they are the same. BUD-1.
  package var isFavourable: Bool? {
    guard let group, let budget = PrintedAmount(budget, unit: unit)?.exact,
      let outcome = PrintedAmount(outcome, unit: unit)?.exact, budget != outcome
    else { return nil }
    switch group {
    case .projects, .office, .costs: return outcome < budget
    case .revenue, .financial, .result, .disposable: return outcome > budget
    }
  }

  /// How much of what may be spent is used, in whole percent; nil for what is not spent.
  package var usedPercent: Int? {
    guard let group, [.projects, .office, .costs].contains(group),
      let budget = PrintedAmount(budget, unit: unit)?.exact,
      let outcome = PrintedAmount(outcome, unit: unit)?.exact, budget != 0
    else { return nil }
    return Int((Double(outcome) / Double(budget) * 100).rounded())
  }
}
