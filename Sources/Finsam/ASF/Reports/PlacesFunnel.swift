/// From granted places to what came of them. PART-3.
package struct PlacesFunnel: Equatable, Sendable {
  package struct Step: Equatable, Sendable {
    package let name: String
    package let count: Int?
    /// Of the step before, in percent.
    package let share: Number?
  }

  package struct Row: Equatable, Sendable {
    package let place: PlaceRow
    /// Days at the rate of the row or the plan; nil where days or rate are unknown.
    package let cost: Kronor?
    /// Of the places used.
    package let toWorkShare: Number?
  }

  /// Nil for all years.
  package let year: Year?
  package let rows: [Row]
  package let granted: Int?
  package let used: Int?
  /// Unique persons; as stated for the whole period where the rows do not have them.
  package let persons: Int?
  package let toWorkOrStudies: Int
  package let cost: Kronor?
  /// Rows that used places but have no days, so that their cost is unknown.
  package let withoutDays: Int
  /// Sentences on where rows and stated totals disagree.
  package let differences: [String]

  package init(_ asf: ASF, year: Year? = nil) {
    let places = asf.places.filter { !$0.isStatedTotal && (year == nil || $0.year == year) }
    let stated = year == nil ? asf.places.first(where: \.isStatedTotal) : nil
    self.year = year
    rows = places.map { place in
      Row(
        place: place, cost: place.cost(planRate: place.year.flatMap(asf.dayRate)),
        toWorkShare: place.toWorkOrStudies.flatMap { part in
          place.used.flatMap { .percent(part, of: $0.whole) }
        })
    }
    granted = places.total(\.granted)
    used = places.total(\.used)
    let inUse = places.filter { ($0.used?.whole ?? 0) > 0 }
    let hasPersons = !inUse.isEmpty && inUse.allSatisfy { $0.persons != nil }
    persons = hasPersons ? inUse.total(\.persons) : stated?.persons?.whole
    toWorkOrStudies = places.toWorkOrStudies
    let costs = rows.compactMap(\.cost)
    cost = costs.isEmpty ? nil : costs.reduce(Kronor(0), +)
    withoutDays = inUse.count { $0.days == nil }
    differences =
      (stated.map { places.differences(from: $0) } ?? [])
      + places.compactMap(\.contradiction)
  }
}

extension PlacesFunnel {
  package var steps: [Step] {
    [
      Step(name: "Beviljade platser", count: granted, share: nil),
      step("Nyttjade platser", used, of: granted),
      step("Unika personer", persons, of: used),
      step("Till arbete eller studier", toWorkOrStudies, of: persons ?? used),
    ]
  }

  /// Places used that went to work or studies, in percent. The indicator of S3:326.
  package var placesToWorkShare: Number? { used.flatMap { .percent(toWorkOrStudies, of: $0) } }

  private func step(_ name: String, _ count: Int?, of whole: Int?) -> Step {
    Step(
      name: name, count: count,
      share: count.flatMap { count in whole.flatMap { .percent(count, of: $0) } })
  }
}

extension [PlaceRow] {
  /// Where the rows do not come to the stated total.
  fileprivate func differences(from stated: PlaceRow) -> [String] {
    let figures: [(String, (PlaceRow) -> Number?)] = [
      ("beviljade platser", \.granted), ("nyttjade platser", \.used), ("kvinnor", \.women),
      ("män", \.men), ("till arbete", \.toWork), ("till studier", \.toStudies),
      ("till Arbetsförmedlingen", \.toEmploymentService), ("åter", \.returned),
    ]
    return figures.compactMap { name, figure in
      guard let total = figure(stated)?.whole, let sum = self.total(figure), sum != total else {
        return nil
      }
      return "\(name.capitalizedFirst): raderna blir \(sum), men källan säger \(total)."
    }
  }
}

extension PlaceRow {
  /// More used than granted, a split that is not the whole, or more outcomes than places.
  fileprivate var contradiction: String? {
    guard let used = used?.whole else { return nil }
    if let granted = granted?.whole, used > granted {
      return "\(title): \(used) nyttjade, men \(granted) beviljade."
    }
    if let women = women?.whole, let men = men?.whole, women + men != used {
      return "\(title): \(women) kvinnor och \(men) män, men \(used) nyttjade platser."
    }
    let outcomes = [toWork, toStudies, toEmploymentService, returned, extended]
      .compactMap { $0?.whole }.reduce(0, +)
    return outcomes > used ? "\(title): \(outcomes) utfall, men \(used) nyttjade platser." : nil
  }
}
