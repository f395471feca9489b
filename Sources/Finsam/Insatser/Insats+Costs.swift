extension Insats {
  /// What it cost in a time: as it is written, else what the times that make it up come to, where
  /// each of them is written. What cannot be read is never passed over.
  package func cost(in period: CountPeriod) -> Cost? {
    let own = costs.first { $0.period == period }
    if let own, own.amount != nil || own.unread(["belopp"]) != nil { return own }
    let parts = period.parts.map { cost(in: $0) }
    let amounts = parts.compactMap { $0?.amount }
    if let unread = parts.lazy.compactMap(\.self).first(where: { $0.unread(["belopp"]) != nil }),
      !parts.contains(where: { $0 == nil })
    {
      return unread
    }
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

  /// What the förbund paid for each participant in a time, to the nearest krona: about so much
  /// where the count is not exact, and nil where the one or the other is not known.
  package func costPerParticipant(in period: CountPeriod) -> Quantity? {
    cost(in: period)?.amount?.each(of: headcount(.all, in: period)?.persons)
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

  /// A figure of a time, where one row of that very time has it: several may be of different
  /// things, as an agreement each.
  func volume(in period: CountPeriod, _ figure: (Volume) -> Quantity?) -> Quantity? {
    let figures = volumes.filter { $0.period == period }.compactMap(figure)
    return figures.count == 1 ? figures[0] : nil
  }

  /// How many of those planned took part, in percent to the nearest whole; nil where the plan is of
  /// some of them alone, as those that one party is to refer, or is one of several of its time.
  func reached(_ volume: Volume) -> Quantity? {
    guard let period = volume.period, volume.referrers.isEmpty,
      self.volume(in: period, \.planned) != nil
    else { return nil }
    return .percent(headcount(.all, in: period)?.persons, of: volume.planned)
  }
}
