import Testing

@testable import Finsam

/// No small group of a survey can be worked out from what is shown: an attacker with pencil and
/// paper tries, who shares nothing with what hides. IND-13.
struct SurveyDisclosureTests {
  private static let count = 250
  private static let limit = 5
  private static let insatser = ["trisam", "texas", "medurs"]

  /// Answers on a point of two groups, by insats or by sex or by both, at random.
  private static func answers(_ chance: inout SplitMix, most: Int) -> [AnswerTally] {
    func counts() -> [Int] {
      (0..<5).map { _ in chance.next() % 2 == 0 ? 0 : Int(chance.next() % UInt64(most)) }
    }
    var rows: [AnswerTally] = []
    for (point, group) in [
      ("3a", RespondentGroup.participants), ("3c", .staff), ("12a", .staff), ("12a", .board),
    ] {
      for insats in insatser.prefix(Int(chance.next() % 4)) {
        if chance.next() % 2 == 0 {
          rows += [.woman, .man, .unstated].map { sex in
            SurveyFigureTests.answers(point, group, counts(), insats: insats, sex: sex)
          }
        } else {
          rows.append(SurveyFigureTests.answers(point, group, counts(), insats: insats))
        }
      }
    }
    return rows
  }

  /// What the attacker sees of a number: it stands there, or it is hidden; what is not listed at
  /// all may be anything.
  private struct Sight {
    var attacker = Attacker()
    private(set) var truths: [Int] = []
    private(set) var small: [(unknown: Int, truth: Int)] = []

    mutating func term(_ shown: Int?, truth: Int, least: Int = 1) -> Attacker.Term {
      if let shown { return .known(shown) }
      let term = attacker.unknown(least: least)
      if truth > 0, truth < SurveyDisclosureTests.limit { small.append((truths.count, truth)) }
      truths.append(truth)
      return term
    }

    /// The values of 1 to 4 that a hidden small number cannot have: then something is given away.
    func leaks() -> [String] {
      small.flatMap { one in
        (1..<SurveyDisclosureTests.limit).filter {
          attacker.answer([one.unknown], sum: $0, hint: truths).values == nil
        }.map { "\(one.truth) kan inte vara \($0)" }
      }
    }
  }

  @Test func `no random survey lets a small group be worked out`() throws {
    var hiding = 0
    for seed in 0..<Self.count {
      var chance = SplitMix(seed: UInt64(seed))
      let rows = Self.answers(&chance, most: 2 + seed % 7)
      let office = try SurveyFigureTests.office(rows)
      let figures = office.indicators.figures(of: office.indicators.rounds[0], .init())
      for indicator in SurveyFigureTests.instrument.indicators {
        let leaks = Self.leaks(indicator, figures, rows, &hiding)
        #expect(leaks == [], "survey \(seed), indicator \(indicator.id)")
      }
    }
    #expect(hiding > 100)
  }

  private static func leaks(
    _ indicator: CoreIndicator, _ figures: RoundFigures, _ rows: [AnswerTally],
    _ hiding: inout Int
  ) -> [String] {
    var sight = Sight()
    let own = indicator.points.map { point in rows.filter { $0.point == point.id } }
    func all(_ rows: [AnswerTally]) -> Int { rows.map { AnswerCounts($0).answered }.sum }
    let total = sight.term(
      figures.value(indicator.id)?.answers, truth: own.map(all).sum, least: 0)
    var parts: [Attacker.Term] = []
    for (point, rows) in zip(indicator.points, own) {
      guard let shown = figures.point(point.id), shown.isAnswered || shown.isHidden else {
        continue
      }
      let whole = sight.term(
        shown.counts?.answered, truth: all(rows), least: shown.isAnswered ? 1 : 0)
      parts.append(whole)
      if shown.counts == nil { hiding += 1 }
      var groups: [Attacker.Term] = []
      for group in shown.groups {
        let ofGroup = rows.filter { $0.group == group.group }
        let term = sight.term(group.counts?.answered, truth: all(ofGroup))
        groups.append(term)
        Self.state(
          group.sexes, { name in ofGroup.filter { $0.sex.text == name } }, of: term, all(ofGroup),
          &sight)
        Self.state(
          group.insatser, { name in ofGroup.filter { $0.insats == name } }, of: term, all(ofGroup),
          &sight)
      }
      if !groups.isEmpty { sight.attacker.state(total: whole, parts: groups) }
    }
    if !parts.isEmpty { sight.attacker.state(total: total, parts: parts) }
    return sight.leaks()
  }

  /// The parts of a group, and what none of them tells.
  private static func state(
    _ parts: [ShownGroup.Part], _ rows: (String) -> [AnswerTally], of whole: Attacker.Term,
    _ all: Int, _ sight: inout Sight
  ) {
    guard !parts.isEmpty else { return }
    let truths = parts.map { rows($0.name).map { AnswerCounts($0).answered }.sum }
    var terms = zip(parts, truths).map { part, truth in
      sight.term(part.counts?.answered, truth: truth)
    }
    let rest = all - truths.sum
    if rest > 0 { terms.append(sight.term(nil, truth: rest, least: 0)) }
    sight.attacker.state(total: whole, parts: terms)
  }

  /// Three men among twelve: the women are hidden too, or the men were what is left.
  @Test func `what is left beside a hidden group hides as well`() throws {
    let office = try SurveyFigureTests.office([
      SurveyFigureTests.answers("8-1", .staff, [0, 0, 1, 4, 4], sex: .woman),
      SurveyFigureTests.answers("8-1", .staff, [1, 0, 1, 1, 0], sex: .man),
    ])
    let figures = office.indicators.figures(of: office.indicators.rounds[0], .init())
    let group = figures.point("8-1")?.groups.first
    #expect(group?.counts?.answered == 12)
    #expect(group?.sexes.map(\.name) == ["kvinna", "man"])
    #expect(group?.sexes.map(\.counts) == [nil, nil])
  }

  /// The indicator's own value would tell what is missing.
  @Test func `where one point is hidden none of the indicator is shown`() throws {
    let office = try SurveyFigureTests.office([
      SurveyFigureTests.answers("8-1", .staff, [0, 0, 2, 4, 4]),
      SurveyFigureTests.answers("8-2", .staff, [0, 0, 1, 1, 1]),
    ])
    let figures = office.indicators.figures(of: office.indicators.rounds[0], .init())
    #expect(figures.value("8")?.answers == 13)
    #expect(figures.point("8-1")?.counts == nil && figures.point("8-2")?.counts == nil)
  }

  @Test func `another limit hides as the förbund has set`() throws {
    var settings = SurveySettings()
    settings.smallestGroup = Number(10)
    let office = try SurveyFigureTests.office([
      SurveyFigureTests.answers("8-1", .staff, [0, 0, 1, 4, 4])
    ])
    let round = office.indicators.rounds[0]
    #expect(office.indicators.figures(of: round, settings).value("8")?.answers == nil)
    #expect(office.indicators.figures(of: round, .init()).value("8")?.answers == 9)
  }
}
