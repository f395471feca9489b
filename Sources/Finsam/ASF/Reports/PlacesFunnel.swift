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
  /// What a source states for all years together, where that is of every row there is.
  private let stated: PlaceRow?
  /// What sources state for several years, whether or not those are all there are.
  private let totals: [PlaceRow]
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
    totals = year == nil ? sums.totals : []
    let own = sums.years.keys
    stated = totals.first { total in
      total.summedYears.map { years in own.allSatisfy { years.contains($0) } } == true
    }
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
  /// Whether some row with granted places does not say how many were used.
  var isUsedAtLeast: Bool { tally.withoutUsed > 0 }
  /// Of those granted, in percent; nil where some row does not say how many were used, so that the
  /// two are not of the same rows.
  package var usedShare: Number? {
    guard let used, let granted, tally.withoutUsed == 0 else { return nil }
    return Number.percent(used, of: granted)
  }
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
    let rows = PlaceRow.YearSums(totals.isEmpty ? [] : register, where: isMeant)
    return totals.prefix(Detail.mostLinks).flatMap { $0.differences(from: rows).map(\.words) }
      + PlaceRow.contradictions(in: register, at: doubtful, where: isMeant)
  }

  package var steps: [Step] {
    [
      Step(name: "Beviljade platser", count: granted, share: nil),
      Step(name: "Nyttjade platser", count: used, share: usedShare.map(Quantity.number)),
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
    if tally.withoutUsed > 0, used != nil {
      let rows = tally.withoutUsed == 1 ? "1 rad" : "\(tally.withoutUsed) rader"
      remarks.append(
        "\(rows) med beviljade platser säger inte hur många som nyttjades: nyttjade är minst så "
          + "många, och andelen räknas inte.")
    }
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
}

extension PlaceRow {
  /// What rows of several years are sums of.
  static let summed: [(key: String, name: String, figure: @Sendable (PlaceRow) -> Number?)] =
    [
      ("beviljade", "Beviljade platser", { $0.granted }),
      ("nyttjade", "Nyttjade platser", { $0.used }), ("kvinnor", "Kvinnor", { $0.women }),
      ("män", "Män", { $0.men }), ("till_arbete", "Till arbete", { $0.toWork }),
      ("till_studier", "Till studier", { $0.toStudies }),
      ("till_af", "Till Arbetsförmedlingen", { $0.toEmploymentService }),
      ("åter", "Åter i offentlig försörjning", { $0.returned }),
    ]

  /// What the rows of each year come to, figure by figure: looked through once for all totals.
  struct YearSums {
    private var byYear: [Year: [(sum: Int?, isReading: Bool)]] = [:]

    init(_ rows: [PlaceRow], where isMeant: (UnsafePointer<PlaceRow>) -> Bool = { _ in true }) {
      rows.lend { _, row in
        guard let year = row.pointee.year, isMeant(row) else { return }
        var sums = byYear[year] ?? summed.map { _ in (nil, false) }
        for (index, column) in summed.enumerated() {
          sums[index].sum = sums[index].sum.adding(column.figure(row.pointee)?.whole)
          if row.pointee.readings.contains(column.key) { sums[index].isReading = true }
        }
        byYear[year] = sums
      }
    }

    /// A sum with a reading in it is held against nothing: nil.
    fileprivate func sums(in years: SummedYears) -> [Int?] {
      let own = byYear.filter { years.contains($0.key) }.map(\.value)
      return summed.indices.map { index in
        if own.contains(where: { $0[index].isReading }) { return nil }
        return own.reduce(Int?.none) { $0.adding($1[index].sum) }
      }
    }
  }

  /// Where the rows of its years do not come to this row, which is the sum of them. Some figures of
  /// it may be our own reading, so it is not said that a source says them.
  func differences(from rows: YearSums) -> [(
    key: String, total: Number, facts: Facts, words: String
  )] {
    guard let years = summedYears else { return [] }
    let sums = rows.sums(in: years)
    let name = time.isEmpty ? "i summan" : "i summan för \(time)"
    return zip(Self.summed, sums).compactMap { column, sum in
      let (key, title, figure) = column
      // A reading is held against nothing.
      guard !readings.contains(key), let total = figure(self)?.whole, let sum, sum != total
      else { return nil }
      return (
        key, Number(total), ["rader": "\(sum)", key: "\(total)"],
        "\(title): raderna blir \(Number(sum).shown), men \(name) står \(Number(total).shown)."
      )
    }
  }
}
