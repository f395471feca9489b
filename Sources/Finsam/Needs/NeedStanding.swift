/// How one of the series that are shown first stands in a municipality: its latest figure, the line
/// that it came by, and the country's. E.4.
package struct NeedStanding: Sendable {
  package let series: NeedSeries
  package let run: SeriesRun
  /// The latest figure that has a time.
  package let latest: SeriesRun.Step
  /// The country's latest of the same series; nil where there is none.
  package let country: NeedPoint?

  /// The area that figures of the whole country are of.
  static let countryName = "riket"

  /// Whether both figures are of like wholes, so that they can be set beside one another.
  package var isLikeCountry: Bool {
    guard let country, country.isShare else { return true }
    return country.denominator == latest.point.denominator
  }

  /// Of the series that are marked as shown first, municipality by municipality.
  package static func all(of office: Office) -> [NeedStanding] {
    let first = office.needs.catalogue.series.filter { $0.isShownFirst == true }
    if first.isEmpty { return [] }
    let runs = SeriesRun.all(of: office.needs.points)
    let areas = office.forbund.members.filter { $0.sector == .municipality }.map(\.shortName)
    return areas.flatMap { area in
      first.compactMap { series in
        NeedStanding(series, in: area, among: runs.filter { $0.series == series.id })
      }
    }
  }

  /// Of the longest line of all in the area: groups, and figures of one time alone, are parts of
  /// it.
  private init?(_ series: NeedSeries, in area: String, among runs: [SeriesRun]) {
    func dated(_ run: SeriesRun) -> [SeriesRun.Step] {
      run.steps(series).filter { $0.point.lastDay != nil && $0.point.value.number != nil }
    }
    let own = runs.filter { $0.area == area && $0.group.isEmpty }
      .map { (run: $0, steps: dated($0)) }
    guard let longest = own.max(by: { $0.steps.count < $1.steps.count }),
      let latest = longest.steps.last
    else { return nil }
    self.series = series
    self.latest = latest
    run = longest.run
    country =
      runs.filter { $0.area == Self.countryName && $0.group.isEmpty }
      .compactMap { dated($0).last?.point }
      .max { ($0.lastDay?.serial ?? 0) < ($1.lastDay?.serial ?? 0) }
  }
}

extension NeedStanding {
  /// Whether the latest change is for the better; nil where it is neither, or nothing is compared.
  private var isBetter: Bool? {
    guard let change = latest.change, change.thousandths != 0 else { return nil }
    switch series.direction {
    case .lower: return change.thousandths < 0
    case .higher: return change.thousandths > 0
    case .neither, nil: return nil
    }
  }

  private var changeCell: CellText {
    let words = latest.changeWords
    if latest.brokenBy != nil { return CellText(words, .warning) }
    guard let isBetter else { return CellText(words) }
    return CellText(words, shown: (isBetter ? "▲ bättre: " : "▼ sämre: ") + words)
  }

  private var countryCell: CellText {
    guard let country else { return CellText("", shown: CellText.none) }
    let words = [country.value?.shown ?? "", country.period].filter { !$0.isEmpty }
      .joined(separator: ", ")
    // A share of another whole says how much, and nothing of more or less.
    let shown =
      isLikeCountry ? words : words + ", av " + country.denominator
    return CellText(country.value.text, shown: shown, isLikeCountry ? .plain : .dim)
  }

  static let columns: [Column<NeedStanding>] = [
    Column(ColumnHead("Kommun", .flexible(10), priority: 97)) { CellText($0.run.area) },
    Column(ColumnHead("Vad", .flexible(20, weight: 3), priority: 99)) {
      CellText($0.series.title)
    },
    Column(ColumnHead("Utveckling", .flexible(14), priority: 80)) { one in
      CellText(Sparkline(one.run.values(one.series)).words, .bar)
    },
    Column(ColumnHead("Senast", .flexible(12), priority: 98, isNumeric: true)) { one in
      let point = one.latest.point
      return CellText(point.value.text, shown: point.value?.shown ?? "")
    },
    Column(ColumnHead("Enhet", .flexible(8), priority: 60)) { CellText($0.run.unit) },
    Column(ColumnHead("Period", .flexible(8), priority: 75)) { CellText($0.latest.point.period) },
    Column(ColumnHead("Riket", .flexible(12), priority: 85)) { $0.countryCell },
    Column(ColumnHead("Senaste ändring", .flexible(16, weight: 2), priority: 90)) {
      $0.changeCell
    },
    Column(ColumnHead("Andel av", .flexible(12), priority: 30)) { CellText($0.run.denominator) },
  ]
}

extension Office {
  /// The series that are shown first, a line each in each municipality.
  package var needStandings: AnyList {
    let all = NeedStanding.all(of: self)
    return AnyList(all, NeedStanding.columns) { one in
      AnyList.Line(
        id: one.run.area + "/" + one.series.id, address: one.series.address,
        title: one.run.area + ": " + one.series.title)
    }
  }
}
