extension Office {
  /// What was known on a day within a year of what came out of it, for an account of a part of the
  /// year: nothing that was counted, judged or decided later. A verdict counts from the day that it
  /// was proposed or the meeting that it was proposed to, an outcome from the end of its time; what
  /// says no day is not known to be that old, and is left out.
  func outcomesKnown(on day: Day) -> Office {
    var office = self
    for index in office.styrkort.indices where !office.styrkort[index].year.isOver(on: day) {
      office.styrkort[index].goals.takeBack(after: day)
      for place in office.styrkort[index].statements.indices {
        office.styrkort[index].statements[place].proposal.takeBack(after: day)
        office.styrkort[index].statements[place].decision.takeBack(after: day)
      }
    }
    for index in office.insatser.indices { office.insatser[index].takeBack(after: day) }
    office.registers.evaluations.removeAll { !$0.year.isOver(on: day) }
    return office
  }
}

extension Insats {
  fileprivate mutating func takeBack(after day: Day) {
    let isEnded = end.map { $0 <= day } ?? false
    // Whether what is counted of the time was so by the day.
    func isKnown(_ period: CountPeriod?) -> Bool {
      if case .some(let own) = period, own != .whole {
        return own.days.map { $0.upperBound <= day } ?? false
      }
      return isEnded
    }
    goals.takeBack(after: day)
    participation.removeAll { !isKnown($0.period) }
    outcomes.removeAll { !isKnown($0.period) }
    results.removeAll { result in
      if let own = result.day?.day { return day < own }
      return !isKnown(result.period)
    }
    for index in costs.indices where !isKnown(costs[index].period) {
      costs[index].amount = nil
    }
    paybacks.removeAll { !$0.year.isOver(on: day) }
  }
}

extension [Goal] {
  fileprivate mutating func takeBack(after day: Day) {
    for index in indices {
      self[index].proposal.takeBack(after: day)
      self[index].decision.takeBack(after: day)
      for place in self[index].measures.indices {
        self[index].measures[place].asOf = day
        self[index].measures[place].counted = nil
        self[index].measures[place].outcomes.removeAll { outcome in
          outcome.days(in: Year(day.year)).map { day < $0.upperBound } ?? true
        }
      }
    }
  }
}

extension Assessment {
  fileprivate mutating func takeBack(after day: Day) {
    let own = self.day?.day ?? meeting?.day
    if own.map({ day < $0 }) ?? true { self = Assessment() }
  }
}

extension BoardDecision {
  fileprivate mutating func takeBack(after day: Day) {
    if self.day?.day.map({ day < $0 }) ?? true { self = BoardDecision() }
  }
}

extension Year? {
  /// Whether it is known to have ended by the day.
  fileprivate func isOver(on day: Day) -> Bool { self?.isOver(on: day) ?? false }
}
