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

  /// Nil for all years.
  package let year: Year?
  private let tally: PlacesTally
  /// What a source states for all years together.
  private let stated: PlaceRow?
  /// The register, for what is seen row by row.
  private let register: [PlaceRow]
  /// Places in it of rows whose figures contradict one another.
  private let doubtful: [Int]
  private let day: Day

  /// Of what is granted and used by the day.
  package init(_ asf: ASF, year: Year? = nil, on day: Day) {
    let sums = PlacesSums(
      asf.places, in: asf.places.indices, rates: asf.dayRates, on: day)
    self.init(sums, year: year, in: asf.places, on: day)
  }

  package init(_ known: KnownASF, year: Year?) {
    self.init(known.placesSums, year: year, in: known.whole.places, on: known.day)
  }

  /// All years together, and each year that the register has, the oldest first.
  package static func ofEachYear(_ known: KnownASF) -> (all: Self, years: [Self]) {
    (
      PlacesFunnel(known, year: nil),
      known.placesSums.named.sorted().map { PlacesFunnel(known, year: $0) }
    )
  }

  private init(_ sums: PlacesSums, year: Year?, in register: [PlaceRow], on day: Day) {
    tally = year.map { sums.years[$0] ?? PlacesTally() } ?? sums.all
    self.year = year
    stated = year == nil ? sums.stated : nil
    self.register = register
    doubtful = sums.doubtful
    self.day = day
  }
}

extension PlacesFunnel {
  /// How many rows it is of.
  package var count: Int { tally.count }
  package var granted: Int? { tally.granted }
  package var used: Int? { tally.used }
  var days: Int? { tally.days }
  /// Unique persons; as stated for the whole period where the rows do not have them.
  package var persons: Int? { tally.persons ?? stated?.persons?.whole }
  /// Placements that have ended; nil where no row says.
  package var ended: Int? { tally.ended }
  /// Whether how any of them ended is read into the source.
  var endedIsReading: Bool { tally.endedIsReading }
  /// Placements that were prolonged, and so have not ended. What a sum says of all years stands: an
  /// extension is of its own year.
  package var extended: Int { stated?.endedPlacements == nil ? tally.extended ?? 0 : 0 }
  /// Placements of which nobody knows whether they have ended.
  package var unknownEnds: Int { tally.unknownEnds }
  /// Of those that have ended; nil where no row says.
  package var toWorkOrStudies: Int? { tally.toWorkOrStudies }
  var toWorkShare: Quantity? { tally.toWorkShare }
  /// Days at the rates of the rows or the plans; nil where none is known.
  package var cost: Kronor? { tally.cost }
  /// Rows that used places but have no days, so that their cost is unknown.
  package var withoutDays: Int { tally.withoutDays }

  /// Sentences on where rows and stated totals disagree.
  package var differences: [String] {
    let isMeant = { [year, day] (row: UnsafePointer<PlaceRow>) in
      !row.pointee.isStatedTotal && (year == nil || row.pointee.year == year)
        && row.pointee.hasHappened(by: day)
    }
    let rows = stated == nil ? [] : register.filter { withUnsafePointer(to: $0, isMeant) }
    let sums = stated?.differences(from: PlaceRow.sums(of: rows)).map(\.words)
    return (sums ?? []) + PlaceRow.contradictions(in: register, at: doubtful, where: isMeant)
  }

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
