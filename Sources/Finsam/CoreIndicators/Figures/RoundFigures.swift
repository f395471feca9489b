/// What everybody answered in one round, point by point and indicator by indicator, as it may be
/// shown.
package struct RoundFigures: Equatable, Sendable {
  package let round: SurveyRound
  private let points: [ShownPoint]
  package let values: [IndicatorValue]
  /// Indicator 7 as each side answered for itself: beside the pairs, and never mixed with them.
  package let comparable: IndicatorValue?

  init(
    _ round: SurveyRound, _ instrument: CoreInstrument, answers: [AnswerTally],
    pairs: [PairTally], _ settings: SurveySettings, only number: String? = nil
  ) {
    self.round = round
    let limit = settings.limit
    let byPoint = Dictionary(grouping: answers, by: \.point)
    var points: [ShownPoint] = []
    var values: [IndicatorValue] = []
    var comparable: IndicatorValue?
    for indicator in instrument.indicators where number == nil || indicator.id == number {
      let own = indicator.points.map { point in
        (
          point: point,
          groups: RespondentGroup.allCases.compactMap { group -> GroupAnswers? in
            let rows = (byPoint[point.id] ?? []).filter { $0.group == group }
            return rows.isEmpty ? nil : GroupAnswers(group, rows)
          }
        )
      }
      let pooled = IndicatorValue(
        indicator, own.map(\.groups), of: round, settings.way, below: limit)
      if indicator.needsPairs {
        comparable = pooled
        values.append(IndicatorValue(indicator, pairs, of: round, settings.way, below: limit))
      } else {
        values.append(pooled)
      }
      points += RoundFigures.shown(
        own.map { ($0.point.id, $0.groups) }, below: limit,
        isValueTold: pooled.share != nil || pooled.lack == .noAnswers)
    }
    self.points = points
    self.values = values
    self.comparable = comparable
  }

  /// The points of one indicator. Its value is of all of them: where one may not be shown, the rest
  /// together with the value would tell it, and none is.
  private static func shown(
    _ points: [(id: String, groups: [GroupAnswers])], below limit: Int, isValueTold: Bool
  ) -> [ShownPoint] {
    let shown = points.map { ShownPoint($0.id, $0.groups, below: limit) }
    // Two points with answers are two answers at least.
    if !isValueTold { return shown.map(\.untold) }
    let isTold = shown.allSatisfy { !$0.isAnswered || $0.counts != nil }
    return isTold ? shown : shown.map(\.withheld)
  }

  package func point(_ id: String) -> ShownPoint? { points.first { $0.id == id } }

  package func value(_ number: String) -> IndicatorValue? {
    values.first { $0.indicator == number }
  }
}

extension IndicatorValue {
  /// The points of an indicator weighed together: as one lot of answers, or as a mean.
  fileprivate init(
    _ indicator: CoreIndicator, _ points: [[GroupAnswers]], of round: SurveyRound,
    _ weighing: SurveySettings.Weighing, below limit: Int
  ) {
    let all = points.joined().map(\.whole).total
    let share: Number?
    switch weighing {
    case .pooled: share = all.share
    case .meanOfPoints: share = .mean(points.compactMap { $0.map(\.whole).total.share })
    case .meanOfGroups:
      share = .mean(
        RespondentGroup.allCases.compactMap { group in
          points.joined().filter { $0.group == group }.map(\.whole).total.share
        })
    }
    let isRegister =
      !indicator.points.isEmpty
      && indicator.points.allSatisfy { $0.method == .register }
    let parts = points.map { $0.map(\.whole).total.answered }.filter { $0 > 0 }
    let lack: Lack? =
      all.answered == 0
      ? isRegister ? .register : .noAnswers
      : IndicatorValue.mayBeTold(parts, below: limit) ? nil : .tooFew(limit)
    self.init(
      indicator: indicator.id, round: round, share: lack == nil ? share : nil,
      answers: lack == nil ? all.answered : nil, weighing: weighing, isPaired: false, lack: lack)
  }

  /// Whether what all points together have may be told, where each of them that has answers may be
  /// hidden.
  private static func mayBeTold(_ parts: [Int], below limit: Int) -> Bool {
    var sheet = CountSheet()
    let total = sheet.add(parts.sum)
    if parts.count > 1 { sheet.relate(total: total, parts: parts.map { sheet.add($0) }) }
    return sheet.hidden(below: limit, tries: 0).map { !$0[total] } ?? false
  }

  /// Both sides affirmative, among all pairs. IND-6.
  fileprivate init(
    _ indicator: CoreIndicator, _ pairs: [PairTally], of round: SurveyRound,
    _ weighing: SurveySettings.Weighing, below limit: Int
  ) {
    let counted = PairCounts(pairs)
    let lack: Lack? = counted.all == 0 ? .noPairs : counted.all < limit ? .tooFew(limit) : nil
    self.init(
      indicator: indicator.id, round: round,
      share: lack == nil ? Number(percent: counted.both, of: counted.all) : nil,
      answers: lack == nil ? counted.all : nil, weighing: weighing, isPaired: true, lack: lack)
  }
}

/// Pairs of all insatser and sexes. A row of all goes before what its parts come to.
private struct PairCounts {
  private(set) var both = 0
  private(set) var all = 0

  init(_ rows: [PairTally]) {
    let ofForbund = rows.filter(\.insats.isEmpty)
    let insatser = Dictionary(grouping: rows.filter { !$0.insats.isEmpty }, by: \.insats)
    for lot in ofForbund.isEmpty ? Array(insatser.values) : [ofForbund] {
      let whole = lot.filter { $0.sex == nil || $0.sex == .all }
      for row in whole.isEmpty ? lot : whole {
        both = both.adding(max(0, row.both?.whole ?? 0))
        all = all.adding(row.pairs)
      }
    }
  }
}

extension PairTally {
  var pairs: Int {
    [both, onlyParticipant, onlyStaff, neither].map { max(0, $0?.whole ?? 0) }.sum
  }
}
