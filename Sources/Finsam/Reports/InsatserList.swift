extension InsatsRow {
  /// Stands before the name of an insats whose figures disagree.
  package static let contradictionSign = "≠"

  /// What the signs of the rows mean, of those that they have.
  static func signs(in rows: [InsatsRow]) -> [AnyList.Sign] {
    let origins = Headcount.sign(for: rows.map { $0.count(.all) })
    let isWrong = rows.contains { !$0.contradictions.isEmpty }
    return (isWrong ? [AnyList.Sign.contradiction] : []) + (origins.map { [$0] } ?? [])
  }
}

extension AnyList.Sign {
  /// Stands before a name.
  static let contradiction = AnyList.Sign(
    InsatsRow.contradictionSign, "går inte ihop",
    explained: "att siffrorna inte går ihop", isKnown: true)
}

extension Headcount {
  /// What its sign means among figures of which some are worked out; nil where none is.
  static func sign(for counts: [Headcount?]) -> AnyList.Sign? {
    let times = counts.lazy.compactMap { $0?.addedTimes }.first
    let isOfSexes = counts.contains { $0?.isWomenAndMen == true }
    let sums = [times.map { "summa av \($0)" }, isOfSexes ? "summa av kvinnor och män" : nil]
      .compactMap(\.self)
    guard !sums.isEmpty else { return nil }
    let twice = times.map { "; i en summa av \($0) kan samma person räknas två gånger" } ?? ""
    return AnyList.Sign(
      Headcount.sign, sums.count == 1 ? sums[0] : "uträknad summa",
      explained: sums.joined(separator: " eller ") + twice, isKnown: true)
  }
}

extension Office {
  /// Without a day the phases are those of the files; without a period each insats has its own
  /// latest figures.
  package func insatsRows(
    on day: Day? = nil, in period: CountPeriod? = nil,
    lacking lacks: (String) -> Bool = { _ in false }
  ) -> [InsatsRow] {
    let latest = latestFigureYear.map(CountPeriod.year)
    return insatser.map {
      InsatsRow(
        $0, in: period ?? latest, on: day, isLacking: lacks($0.address.file),
        isStrict: period != nil)
    }
  }

  /// In the files' order. `lacks` tells whether a file could not be read whole, which the name
  /// says. Under a title the year that most figures are of stands there, and not behind each.
  package func insatsList(
    on day: Day? = nil, in period: CountPeriod? = nil, isUnderTitle: Bool = false,
    lacking lacks: (String) -> Bool = { _ in false }
  ) -> AnyList {
    var rows = insatsRows(on: day, in: period, lacking: lacks)
    let year = isUnderTitle && period == nil ? rows.commonYear : nil
    if let year { rows = rows.map { $0.leavingUnsaid(.year(year)) } }
    var list = AnyList(rows, InsatsRow.columns) { row in
      AnyList.Line(id: row.id, address: row.insats.address, title: row.name)
    }
    list.signs = InsatsRow.signs(in: rows)
    list.unsaid = year.map { "där inget år står: \($0.text)" }
    return list
  }
}

extension [InsatsRow] {
  /// The year that most of their participants and costs are of; of years with as many the later.
  fileprivate var commonYear: Year? {
    let periods = flatMap { row in
      [
        row.participants.flatMap { _ in row.countPeriod },
        row.cost?.amount.flatMap { _ in row.cost?.period },
      ]
    }
    let years = periods.compactMap { period in
      if case .year(let year)? = period { year } else { nil }
    }
    return Dictionary(grouping: years, by: \.self)
      .max { ($0.value.count, $0.key) < ($1.value.count, $1.key) }?.key
  }
}
