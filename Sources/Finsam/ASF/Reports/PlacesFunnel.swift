/// From granted places to what came of them. PART-3.
package struct PlacesFunnel: Equatable, Sendable {
  package struct Step: Equatable, Sendable {
    package let name: String
    package let count: Int?
    /// Of an earlier step, in percent; a range where nobody knows how all of it ended.
    package let share: Quantity?
    package var isReading = false

    /// What stands behind a count that rests on a reading.
    package var readingMark: String { isReading && count != nil ? Readings.mark : "" }
  }

  package struct Row: Equatable, Sendable {
    package let place: PlaceRow
    /// Days at the rate of the row or the plan; nil where days or rate are unknown.
    package let cost: Kronor?
  }

  /// Nil for all years.
  package let year: Year?
  package let rows: [Row]
  package let granted: Int?
  package let used: Int?
  /// Unique persons; as stated for the whole period where the rows do not have them.
  package let persons: Int?
  /// Placements that have ended; nil where no row says.
  package let ended: Int?
  /// Whether how any of them ended is read into the source.
  let endedIsReading: Bool
  /// Placements that were prolonged, and so have not ended.
  package let extended: Int
  /// Placements of which nobody knows whether they have ended.
  package let unknownEnds: Int
  /// Of those that have ended; nil where no row says.
  package let toWorkOrStudies: Int?
  let toWorkShare: Quantity?
  package let cost: Kronor?
  /// Rows that used places but have no days, so that their cost is unknown.
  package let withoutDays: Int
  /// Sentences on where rows and stated totals disagree.
  package let differences: [String]

  /// Of what is granted and used by the day.
  package init(_ asf: ASF, year: Year? = nil, on day: Day) {
    let all = asf.places.filter { $0.hasHappened(by: day) }
    let places = all.filter { !$0.isStatedTotal && (year == nil || $0.year == year) }
    let stated = year == nil ? all.first(where: \.isStatedTotal) : nil
    self.year = year
    rows = places.map { place in
      Row(place: place, cost: place.cost(planRate: place.year.flatMap(asf.dayRate)))
    }
    granted = places.total(\.granted)
    used = places.total(\.used)
    let inUse = places.filter { ($0.used?.whole ?? 0) > 0 }
    let hasPersons = !inUse.isEmpty && inUse.allSatisfy { $0.persons != nil }
    persons = hasPersons ? inUse.total(\.persons) : stated?.persons?.whole
    ended = places.endedPlacements
    endedIsReading = places.isReading(PlaceRow.endedKeys)
    // What a sum says of all years stands: an extension is of its own year.
    extended = stated?.endedPlacements == nil ? places.total(\.extended) ?? 0 : 0
    unknownEnds = places.unknownEnds
    toWorkOrStudies = places.toWorkOrStudies
    toWorkShare = places.toWorkShare
    let costs = rows.compactMap(\.cost)
    cost = costs.isEmpty ? nil : costs.reduce(Kronor(0), +)
    withoutDays = inUse.count { $0.days == nil }
    differences =
      (stated?.differences(from: PlaceRow.sums(of: places)).map(\.words) ?? [])
      + PlaceRow.contradictions(in: places)
  }
}

extension PlacesFunnel {
  package var steps: [Step] {
    [
      Step(name: "Beviljade platser", count: granted, share: nil),
      step("Nyttjade platser", used, of: granted),
      Step(name: "Unika personer", count: persons, share: nil),
      Step(
        name: "Avslutade placeringar", count: ended, share: nil, isReading: endedIsReading),
      Step(
        name: "Till arbete eller studier", count: toWorkOrStudies, share: toWorkShare,
        isReading: endedIsReading),
    ]
  }

  /// What is not among those that have ended.
  package var remarks: [String] {
    var remarks: [String] = []
    if extended > 0 {
      remarks.append(
        extended == 1
          ? "1 placering förlängdes och räknas inte som avslutad."
          : "\(extended) placeringar förlängdes och räknas inte som avslutade.")
    }
    if unknownEnds > 0 {
      let words = unknownEnds == 1 ? "1 placering" : "\(unknownEnds) placeringar"
      let mark = endedIsReading ? Readings.mark : ""
      remarks.append("För \(words)\(mark) framgår inte utfallet.")
    }
    return remarks
  }

  private func step(_ name: String, _ count: Int?, of whole: Int?) -> Step {
    Step(
      name: name, count: count,
      share: count.flatMap { count in
        whole.flatMap { Number.percent(count, of: $0) }.map(Quantity.number)
      })
  }
}

extension PlaceRow {
  private static let summed:
    [(key: String, name: String, figure: @Sendable (PlaceRow) -> Number?)] =
      [
        ("beviljade", "Beviljade platser", { $0.granted }),
        ("nyttjade", "Nyttjade platser", { $0.used }), ("kvinnor", "Kvinnor", { $0.women }),
        ("män", "Män", { $0.men }), ("till_arbete", "Till arbete", { $0.toWork }),
        ("till_studier", "Till studier", { $0.toStudies }),
        ("till_af", "Till Arbetsförmedlingen", { $0.toEmploymentService }),
        ("åter", "Åter", { $0.returned }),
      ]

  /// What rows come to, figure by figure. A sum with a reading in it is held against nothing.
  static func sums(of rows: [PlaceRow]) -> [Int?] {
    summed.map { rows.isReading([$0.key]) ? nil : rows.total($0.figure) }
  }

  /// Where the sums of rows do not come to this row, which is the sum of them. Some figures of it
  /// may be our own reading, so it is not said that a source says them.
  func differences(from sums: [Int?]) -> [(key: String, facts: Facts, words: String)] {
    let name = time.isEmpty ? "i summan" : "i summan för \(time)"
    return zip(Self.summed, sums).compactMap { column, sum in
      let (key, title, figure) = column
      // A reading is held against nothing.
      guard !readings.contains(key), let total = figure(self)?.whole, let sum, sum != total
      else { return nil }
      return (
        key, ["rader": "\(sum)", key: "\(total)"],
        "\(title): raderna blir \(Number(sum).shown), men \(name) står \(Number(total).shown)."
      )
    }
  }
}
