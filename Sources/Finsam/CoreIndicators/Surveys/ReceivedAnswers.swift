/// How many answers came in from a group, as the dispatches of a round say: what is entered on one
/// point can be no more.
struct ReceivedAnswers: Equatable, Sendable {
  let count: Int
  /// Whether only how many were asked is known.
  let isOfSent: Bool
}

extension ReceivedAnswers {
  /// Of some dispatches together; nil where there is none, or where one says nothing.
  fileprivate init?(_ dispatches: [SurveyDispatch]) {
    if dispatches.isEmpty { return nil }
    let answered = dispatches.compactMap { $0.answered?.whole }
    let known = dispatches.compactMap { ($0.answered ?? $0.sent)?.whole }
    guard known.count == dispatches.count else { return nil }
    self.init(count: known.sum, isOfSent: answered.count < dispatches.count)
  }

  /// `men 14 har svarat`
  var words: String {
    isOfSent
      ? "men enkäten är skickad till \(Number(count).shown)"
      : "men bara \(Number(count).shown) har svarat"
  }
}

extension SurveyRound {
  /// What came in from a group in an insats, or where that is empty in all of the förbund: by its
  /// own dispatch there, else by those of every insats that the round names. Nil where that is not
  /// known.
  func received(from group: RespondentGroup, in insats: String) -> ReceivedAnswers? {
    let ofGroup = dispatches.filter { $0.group == group }
    if let own = ReceivedAnswers(ofGroup.filter { $0.insats == insats }) { return own }
    let asked = Set(ofGroup.map(\.insats))
    guard insats.isEmpty, !insatser.isEmpty, asked.isSuperset(of: insatser) else { return nil }
    return ReceivedAnswers(ofGroup)
  }
}

extension Office {
  /// Points of which more answers stand in the rows than came in. Those who left a point open are
  /// among those who answered. Staff say of every participant whether a step is taken, so that
  /// their answers to that are no number of staff. IND-6.
  func answersBeyondReceived(_ rows: [AnswerTally]) -> [Finding] {
    let rounds = indicators.rounds.filter { !$0.dispatches.isEmpty }
    if rows.isEmpty || rounds.isEmpty { return [] }
    let ofPairs = Set(
      indicators.instrument.indicators.filter(\.needsPairs).flatMap { $0.points.map(\.id) })
    var findings = RegisterFindings(AnswerTally.self, .moreAnswersThanSent)
    for (lot, rows) in AnswerTally.lots(rows) {
      guard let group = lot.group, !(group == .staff && ofPairs.contains(lot.point)),
        let round = rounds.first(where: { $0.id == lot.round })
      else { continue }
      let byInsats = AnswerTally.byInsats(rows)
      for (insats, own) in byInsats {
        tell(of: own, insats, group, round, &findings)
      }
      // What came in from all of the förbund together is known apart from what its insatser got.
      let isWhole = round.dispatches.contains { $0.group == group && $0.insats.isEmpty }
      if isWhole, !byInsats.contains(where: { $0.insats.isEmpty }) {
        tell(of: byInsats.flatMap(\.rows), "", group, round, &findings)
      }
    }
    return findings.all
  }

  private func tell(
    of rows: [AnswerTally], _ insats: String, _ group: RespondentGroup, _ round: SurveyRound,
    _ findings: inout RegisterFindings<AnswerTally>
  ) {
    guard let last = rows.last, let received = round.received(from: group, in: insats) else {
      return
    }
    let counts = rows.map { AnswerCounts($0) }.total
    let sum = counts.answered.adding(counts.unanswered)
    guard received.count < sum else { return }
    let open =
      counts.unanswered == 0 ? "" : " och \(Number(counts.unanswered).shown) ej svar"
    let place = insats.isEmpty ? "" : " i \(self.insats(insats)?.shownName ?? insats)"
    findings.add(
      at: last.id, "svar_1",
      [
        "svar": "\(counts.answered)", "ej_svar": "\(counts.unanswered)",
        "inkomna": "\(received.count)",
      ]
    ) {
      "\(Number(counts.answered).shown) svar\(open) på \(last.point) från "
        + "\(group.rawValue)\(place), "
        + "\(received.words)."
    }
  }

  /// Pairs of which there are more than participants who answered. A pair has one of each. IND-6.
  func pairsBeyondReceived(_ rows: [PairTally]) -> [Finding] {
    var findings = RegisterFindings(PairTally.self, .moreAnswersThanSent)
    var insatser: [[String]] = []
    for row in rows where !insatser.contains([row.round, row.insats]) {
      insatser.append([row.round, row.insats])
    }
    for one in insatser {
      let own = rows.filter { [$0.round, $0.insats] == one }
      let whole = own.filter { $0.sex == nil || $0.sex == .all }
      guard let last = own.last,
        let received = indicators.round(one[0])?.received(from: .participants, in: one[1])
      else { continue }
      let sum = (whole.isEmpty ? own : whole).map(\.pairs).sum
      guard received.count < sum else { continue }
      findings.add(
        at: last.id, "båda_jakande", ["par": "\(sum)", "inkomna": "\(received.count)"]
      ) {
        "\(Number(sum).shown) parade svar från deltagare, \(received.words)."
      }
    }
    return findings.all
  }
}

extension AnswerTally {
  /// What is answered by one group on one point in one round.
  struct Lot: Equatable {
    let round: String
    let point: String
    let group: RespondentGroup?
  }

  /// Rows by what they are of, in their own order.
  static func lots(_ rows: [AnswerTally]) -> [(lot: Lot, rows: [AnswerTally])] {
    var places: [String: Int] = [:]
    var lots: [(lot: Lot, rows: [AnswerTally])] = []
    for row in rows {
      let key = row.lotKey
      if let place = places[key] {
        lots[place].rows.append(row)
      } else {
        places[key] = lots.count
        lots.append((Lot(round: row.round, point: row.point, group: row.group), [row]))
      }
    }
    return lots
  }

  var lotKey: String { [round, point, group.text].joined(separator: "\u{0}") }

  /// The rows that count of each insats: those of all, else those of one sex each.
  fileprivate static func byInsats(_ rows: [AnswerTally]) -> [(insats: String, rows: [AnswerTally])]
  {
    var insatser: [String] = []
    for row in rows where !insatser.contains(row.insats) { insatser.append(row.insats) }
    return insatser.map { insats in (insats, rows.filter { $0.insats == insats }.ofAll) }
  }
}
