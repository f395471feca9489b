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
          targets: targets)
      }
    }
  }
}

extension IndicatorReport.Informed {
  /// `586 informerade, som inte är fördelade på grupper. Målvärden var för sig: …, 500; …,
  /// 250.`
  package var words: String {
    let rest =
      switch notSplit {
      case 0: ""
      case total: ", som inte är fördelade på grupper"
      default: ", varav \(notSplit) inte är fördelade på grupper"
      }
    let aims =
      targets.isEmpty ? "" : " Målvärden var för sig: \(targets.joined(separator: "; "))."
    return "\(total) informerade\(readingMark)\(rest)." + aims
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
