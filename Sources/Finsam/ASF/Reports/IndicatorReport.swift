/// The plan's indicators: target, outcome, gap and history.
package struct IndicatorReport: Equatable, Sendable {
  /// Everybody informed in the year. The targets are for employees and for politicians, each by
  /// itself, so all of them together are held against none.
  package struct Informed: Equatable, Sendable {
    package let total: Int
    package let notSplit: Int
    /// What stands behind the total, where it rests on a reading.
    package let readingMark: String
    package let targets: [String]
    /// Nil where the year is over, and what a source states for it is known.
    let through: Day?
  }

  package let year: Year
  package let day: Day
  package let rows: [IndicatorRow]
  package let informed: Informed?

  package var largeGaps: [IndicatorRow] { rows.filter(\.isLargeGap) }
  package var reviewsDue: [IndicatorRow] { rows.filter { $0.review.dueSince != nil } }

  package init?(
    _ asf: ASF, year: Year, on day: Day, threshold: Number? = nil
  ) {
    self.init(KnownASF(asf, on: day), year: year, threshold: threshold)
  }

  package init?(_ known: KnownASF, year: Year, threshold: Number? = nil) {
    guard let plan = known.whole.plan(year) else { return nil }
    let day = known.day
    self.year = year
    self.day = day
    rows = zip(plan.indicators, known.asf.plan(year)?.indicators ?? []).map { indicator, own in
      IndicatorRow(
        indicator, in: plan, year: year,
        history: known.years.map {
          known.yearOutcome(of: own, in: $0, threshold: threshold)
        },
        outcome: known.outcome(of: own, in: year), threshold: threshold, on: day)
    }
    let targets = plan.indicators.filter {
      $0.counting == .employees || $0.counting == .politicians
    }.compactMap { indicator in indicator.target.map { "\(indicator.name): \($0.shown)" } }
    informed = known.totals[year].flatMap { totals in
      totals.informed.map { total in
        Informed(
          total: total, notSplit: totals.notSplit, readingMark: totals.informedMark,
          targets: targets, through: year.isOver(on: day) ? nil : day)
      }
    }
  }
}

extension IndicatorReport.Informed {
  /// `586 informerade, som inte är fördelade på grupper. Målvärden var för sig: …, 500; …,
  /// 250.` Within the year the log alone is known: `15 informerade enligt loggen till och med
  /// 2017-06-30.`
  package var words: String {
    let rest =
      switch notSplit {
      case 0: ""
      case total: ", som inte är fördelade på grupper"
      default: ", varav \(notSplit) inte är fördelade på grupper"
      }
    let aims =
      targets.isEmpty ? "" : " Målvärden var för sig: \(targets.joined(separator: "; "))."
    let log = through.map { " enligt loggen till och med \($0.text)" } ?? ""
    return "\(total) informerade\(log)\(readingMark)\(rest)." + aims
  }
}

extension IndicatorReport {
  /// What is known of when the targets were last reviewed, and nothing more.
  var reviewWords: [String] {
    let due = reviewsDue.compactMap(\.review.dueSince)
    let isOlder = due.min().map {
      "\(due.count) av \(rows.count) målvärden prövades senast för minst ett år sedan, som längst "
        + "\($0.text)."
    }
    let told = rows.lazy.compactMap { row in
      if case .told(let review) = row.review { review } else { nil }
    }.first
    let silent = rows.count { $0.review == .notStated }
    let isSilent =
      silent == 0 ? nil : "När \(silent) av \(rows.count) målvärden senast prövades framgår inte."
    return [isOlder, told.map { "När målvärdena prövades: \($0.told)." }, isSilent]
      .compactMap(\.self)
  }
}

extension IndicatorReport {
  /// `2 av 11 indikatorer går att hålla mot målvärdet, 1 av dem genom en tolkning; 1 når det. Utan
  /// status: 3 ej mätt och 6 framgår inte.` Empty where there are no indicators.
  package var judgedWords: String {
    if rows.isEmpty { return "" }
    let met = rows.count { $0.status == .met }
    let judged = rows.filter(\.status.isJudged)
    let read = judged.count { !$0.readingMark.isEmpty }
    let readWords = read == 0 ? "" : ", \(read) av dem genom en tolkning"
    let notJudged = Fulfilment.allCases.filter { !$0.isJudged }.compactMap { status in
      let count = rows.count { $0.status == status }
      return count == 0 ? nil : "\(count) \(status.rawValue)"
    }
    let rest = notJudged.isEmpty ? "" : " Utan status: \(notJudged.swedishList)."
    let all = rows.count == 1 ? "indikator" : "indikatorer"
    if judged.isEmpty { return "Ingen av \(rows.count) \(all) går att hålla mot målvärdet.\(rest)" }
    return "\(judged.count) av \(rows.count) \(all) går att hålla mot målvärdet\(readWords); "
      + "\(met) når det." + rest
  }
}
