/// What comes back during the year.
extension DutySearch {
  /// By quarter, half-year or year: each with the last day to report it, which is the end of the
  /// month so many months after.
  private func periods(_ count: Int, months: Int) -> [(period: CountPeriod, last: Day)] {
    (days.lowerBound.year - 1...days.upperBound.year).map(Year.init).flatMap { year in
      (1...count).compactMap { number in
        let period: CountPeriod = count == 4 ? .quarter(year, number) : .half(year, number)
        guard let end = period.days?.upperBound else { return nil }
        let later = Day(year: end.year, month: end.month, day: 1)?.adding(months: months + 1)
        guard let last = later?.adding(days: -1), days.contains(last) else { return nil }
        return (period, last)
      }
    }
  }

  var economicReports: [DutyTime] {
    let lag = [1, 2, 1]
    return lag.indices.flatMap { quarter in
      periods(4, months: lag[quarter]).compactMap { period, last -> DutyTime? in
        guard case .quarter(let year, quarter + 1) = period, let end = period.days?.upperBound,
          isActive(year), let yearEnd = year.days?.upperBound
        else { return nil }
        let until = period.after?.days?.upperBound ?? yearEnd
        let isDone =
          office.economy.prognoses.contains { one in
            one.year == year && (one.day?.day).map { end <= $0 && $0 < until } == true
          } || office.documents.interim.contains { $0.until?.day == end }
          || isTakenUp(.economicReport, during: end...until)
        return DutyTime(
          "Ekonomisk rapport per \(end.text)", by: last,
          missing: isDone ? [] : ["ingen prognos eller rapport för dagen"],
          at: .addRow(.prognoses, ["år": year.text, "per": end.text]))
      }
    }
  }

  var interimReport: [DutyTime] {
    guard office.forbund.requiresInterimReport == true else { return [] }
    return yearly(.interimReport, 8, 31) { year, last in
      guard isActive(year) else { return nil }
      let own = office.documents.interim.first {
        ($0.year ?? $0.until?.day.map { Year($0.year) }) == year
      }
      return DutyTime(
        "Delårsrapport \(year.text)", by: last,
        missing: own.map { missing(in: $0, until: .approved) } ?? ["inte påbörjad"],
        at: Self.place(.interimReport, own?.id, new: nil))
    }
  }

  /// Only where the office keeps requisitions.
  var requisitions: [DutyTime] {
    let all = office.economy.requisitions
    if all.isEmpty { return [] }
    let grants = office.insatsDecisions.filter { $0.verdict == .granted && $0.amount != nil }
    return periods(4, months: 1).compactMap { period, last in
      guard let quarter = period.days else { return nil }
      let due = office.insatser.filter { insats in
        grants.contains { one in
          guard one.insats == insats.id, let from = one.from?.day, let to = one.to?.day else {
            return false
          }
          return from <= quarter.upperBound && quarter.lowerBound <= to
        }
      }
      if due.isEmpty { return nil }
      let waiting = due.filter { insats in
        !all.contains { one in
          guard one.insats == insats.id else { return false }
          if one.quarter == period { return true }
          guard let from = one.from?.day, let to = one.to?.day else { return false }
          return from <= quarter.upperBound && quarter.lowerBound <= to
        }
      }
      return DutyTime(
        "Rekvisitioner \(period.shown)", by: last,
        missing: Self.lack(waiting.map(\.shownName), "rekvisition från"),
        at: .addRow(
          .requisitions, ["insats": waiting.first?.id ?? "", "kvartal": period.text]))
    }
  }

  var registration: [DutyTime] {
    periods(2, months: 1).compactMap { period, last in
      guard let year = period.year, isActive(year) else { return nil }
      var insatser: [(id: String, name: String)] = []
      office.insatser.lend { _, insats in
        if insats.pointee.isFunded(in: year), !insats.pointee.surelyDoesNotRun(in: period) {
          insatser.append((insats.pointee.id, insats.pointee.shownName))
        }
      }
      if insatser.isEmpty { return nil }
      let entries = office.registers.registrations
      func entry(of id: String) -> RegistryEntry? {
        entries.first { $0.insats == id && $0.isRegistered != false }
      }
      let excused = entries.filter { $0.isRegistered == false && !$0.reasonIfNot.isEmpty }
        .map(\.insats)
      let due = insatser.filter { !excused.contains($0.id) }
      let unregistered = due.filter { entry(of: $0.id) == nil }
      // The figures are found by the name that the system has.
      let unnamed = due.filter { entry(of: $0.id)?.name.isEmpty == true }
      let unreported = due.filter { insats in
        guard let name = entry(of: insats.id)?.name, !name.isEmpty else { return false }
        return !office.registers.registeredPeriods.contains {
          $0.name == name && ($0.period == period || $0.period == .year(year))
        }
      }
      let system = system(on: last)
      let place: DutyPlace =
        if let first = unreported.first, let own = entry(of: first.id) {
          .addRow(
            .registeredPeriods, ["registrerad_som": own.name, "period": period.text])
        } else if let first = unnamed.first, let own = entry(of: first.id) {
          .record(Place(own.address, field: "registrerad_som"))
        } else if let first = unregistered.first {
          .addRow(
            .registrations, ["insats": first.id, "system": system?.rawValue ?? ""])
        } else {
          .list(.registeredPeriods)
        }
      return DutyTime(
        "Registrering\(system.map { " i \($0.rawValue)" } ?? ""), \(period.shown)", by: last,
        missing: Self.lack(unregistered.map(\.name), "registrering av")
          + Self.lack(unnamed.map(\.name), "namnet i systemet för")
          + Self.lack(unreported.map(\.name), "siffror för"),
        at: place)
    }
  }

  /// Which system is in use; nil where no rule says so (SUS-3).
  private func system(on day: Day) -> RegistryEntry.System? {
    office.kaa.rules.registrySystem(on: day)
  }

  var survey: [DutyTime] {
    yearly(.survey, 12, 31) { year, last in
      guard isActive(year) else { return nil }
      let own = office.indicators.rounds.filter { $0.year == year }
      let hasAnswers = own.contains { round in
        office.indicators.answers.contains { $0.round == round.id }
      }
      var missing: [String] = []
      if own.isEmpty { missing.append("ingen enkätomgång") }
      if !own.isEmpty, !hasAnswers { missing.append("svaren är inte inskrivna") }
      if !own.isEmpty, !own.contains(where: { $0.closed != nil }) {
        missing.append("omgången är inte stängd")
      }
      return DutyTime(
        "Enkätomgång \(year.text)", by: last, missing: missing,
        at: Self.place(.surveyRound, own.first?.id, new: year))
    }
  }

  var asfReports: [DutyTime] {
    periods(2, months: 1).compactMap { period, last in
      guard case .half(let year, let number) = period, let days = period.days,
        let plan = office.asf.plan(year)
      else { return nil }
      // The half-year that ends the year is told of with the year.
      let told: CountPeriod = number == 1 ? period : .year(year)
      let written = plan.boardTexts.filter { $0.period == told }.map(\.goal)
      let waiting = plan.processGoals.filter { !written.contains($0.id) }
      let isDone =
        isTakenUp(.asfReport, during: days.upperBound...days.upperBound.adding(months: 6))
      return DutyTime(
        "ASF-rapport \(told.shown)", by: last,
        missing: isDone || plan.processGoals.isEmpty
          ? [] : Self.lack(waiting.map(\.title.oneLine), "text om"),
        at: .boardTexts(told))
    }
  }

  /// Only where the förbund has taken one before.
  var census: [DutyTime] {
    if office.asf.census.isEmpty { return [] }
    return yearly(.census, 11, 30) { year, last in
      guard office.asf.plan(year) != nil else { return nil }
      let isDone = office.asf.census.contains { $0.year == year }
      return DutyTime(
        "Lägesbild av de sociala företagen \(year.text)", by: last,
        missing: isDone ? [] : ["inga rader för året"],
        at: .addRow(.census, ["år": year.text]))
    }
  }

  var deliveries: [DutyTime] {
    office.registers.deliveries.flatMap { one -> [DutyTime] in
      if one.when.isEmpty { return [] }
      let words = one.when.isBegun(by: "i ") ? String(one.when.dropFirst(2)) : one.when
      let timing = ActivityTiming(words)
      let times = years.flatMap { timing.schedule(in: $0)?.parts.map(\.period) ?? [] }
        .filter { days.contains($0.upperBound) && $0.lowerBound <= day }
      // The register says when it last came: of what did not, the latest time that is over is told.
      let latest = times.map(\.upperBound).filter { $0 < day }.max()
      return times.compactMap { time in
        let isHere = (one.received?.day).map { time.lowerBound <= $0 } ?? false
        if !isHere, let latest, time.upperBound < latest { return nil }
        return DutyTime(
          "KAA: \(one.title.oneLine)", by: time.upperBound,
          missing: isHere ? [] : ["har inte kommit"], responsible: one.sender,
          at: .record(Place(one.address)))
      }
    }
  }

  var followUps: [DutyTime] {
    if lateCases.missing.isEmpty { return [] }
    return [
      DutyTime(
        lateCases.name, by: nil, isLate: true, missing: [lateCases.missing], at: .list(.cases))
    ]
  }
}
