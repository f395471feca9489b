/// What an insats cost the förbund in a time: most often a year.
package struct Cost: Record {
  package var period: CountPeriod?
  package var amount: Kronor?
  package var budget: Kronor?
  package var note = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  /// As files have called it since costs were of years alone.
  package static let idKey = "år"

  package var id: String {
    get { period.text }
    set { period = CountPeriod(id: newValue) }
  }

  package var title: String { period?.shown ?? "" }

  package static let fields: [Field<Cost>] = [
    .period(
      "år", \.period, label: "År eller period", required: true,
      help: "Den tid kostnaden gäller: 2014, 2014-H2, 2014-Q3 eller hela."),
    .kronor("belopp", \.amount, label: "Kostnad"),
    .kronor("budget", \.budget, label: "Budget"),
    .prose("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ]
}

extension Insats {
  /// What it cost in a time: as it is written, else what the times that make it up come to, where
  /// each of them is written.
  package func cost(in period: CountPeriod) -> Cost? {
    let own = costs.first { $0.period == period }
    if let own, own.amount != nil || own.unread(["belopp"]) != nil { return own }
    let parts = period.parts.map(cost)
    let amounts = parts.compactMap { $0?.amount }
    guard !parts.isEmpty, amounts.count == parts.count else { return own }
    var sum = own ?? Cost()
    sum.period = period
    sum.amount = amounts.reduce(Kronor(0), +)
    return sum
  }

  /// Of the latest year that has one; of the whole time only where no year has.
  package var latestCost: Cost? {
    let years = Set(costs.compactMap { $0.period?.year }).sorted(by: >)
    return years.lazy.compactMap { cost(in: .year($0)) }.first ?? cost(in: .whole)
      ?? costs.first
  }

  /// What the förbund paid for each participant in a time, to the nearest krona: about so much where
  /// the count is not exact, and nil where the one or the other is not known.
  package func costPerParticipant(in period: CountPeriod) -> Quantity? {
    cost(in: period)?.amount?.each(of: count(in: period, \.persons))
  }

  /// What it paid for each who went on to work or studies.
  package func costPerOutcome(in period: CountPeriod) -> Quantity? {
    let outcome = ResultRow(self, in: period).figure(.workOrStudies)
    return cost(in: period)?.amount?.each(of: outcome?.estimate)
  }

  /// What it paid for each place that there was room for.
  package func costPerPlace(in period: CountPeriod) -> Quantity? {
    cost(in: period)?.amount?.each(of: volume(in: period, \.capacity))
  }
}
