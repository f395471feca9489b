extension IndicatorBoard {
  /// All there is to say of one indicator in the year.
  package func detail(of number: String) -> Detail {
    var detail = Detail()
    guard let standing = standing(number) else { return detail }
    let indicator = standing.indicator
    detail.title("\(indicator.id). \(indicator.title.oneLine)")
    if standing.value.round?.isExample == true {
      detail.prose("Påhittat exempel.", .warning)
    }
    detail.blank()
    addValue(standing, to: &detail)
    addRounds(to: &detail)
    addAims(standing, to: &detail)
    for figures in rounds { addPoints(indicator, figures, to: &detail) }
    addWording(indicator, to: &detail)
    return detail
  }

  private func addValue(_ standing: IndicatorStanding, to detail: inout Detail) {
    let value = standing.value
    if let share = value.share {
      detail.line(
        CellText("\(share.shown) % jakande", .strong), CellText("  \(value.basis)", .dim))
      detail.add(
        .chart(
          DetailItem.Chart(
            label: "", labelWidth: 0, value: share.size...share.size,
            target: standing.national?.share?.size, top: 100, words: [], width: 40, margin: 5)),
        reader: .screen)
    } else {
      detail.prose(value.lackWords.capitalizedFirst + ".", .notMeasured)
    }
    detail.line(standing.statusCell)
    let before = Year(year.number - 1).text
    if let national = standing.national, let share = national.share {
      detail.prose(
        "Nationellt \(before): \(share.shown) %\(national.basis)", .dim,
        link: .record(Place(national.address)))
    } else {
      detail.prose("Nationellt \(before): jämförelsetal saknas.", .dim)
    }
    if let peer {
      let figure = peer.figure(standing.indicator.id, in: year)
      let words =
        figure.value.map { "\($0.shown) % (\(figure.basis))" }
        ?? "\(figure.isHidden ? "" : "saknas: ")\(figure.basis)"
      detail.prose("\(peer.name) \((figure.year ?? year).text): \(words)", .dim)
    }
    if let comparable = standing.comparable { addHalves(standing, comparable, to: &detail) }
    detail.field("Svarsfrekvens", standing.answerRate.map { "\($0.shown) %" } ?? "")
    detail.field("Över åren", standing.trend)
  }

  /// The rounds that the answers come from.
  private func addRounds(to detail: inout Detail) {
    for figures in rounds {
      let round = figures.round
      detail.prose(
        "→ \(round.title)\(round.answeredWords(below: office.forbund.surveys.limit))",
        link: .record(round.address))
    }
  }

  /// Indicator 7 as each side answered for itself: labelled, and never taken for the pairs.
  private func addHalves(
    _ standing: IndicatorStanding, _ comparable: IndicatorValue, to detail: inout Detail
  ) {
    let share = comparable.share.map { "\($0.shown) % (\(comparable.basis))" }
    detail.field("Jämförbart, utan par", share ?? comparable.lackWords)
    for national in standing.separateNational {
      guard let share = national.share else { continue }
      detail.prose(
        "Nationellt \(national.year.text), utan par, "
          + "\(national.group?.rawValue ?? "alla grupper"): "
          + "\(share.shown) %\(national.basis)", .dim, link: .record(Place(national.address)))
    }
  }

  private func addAims(_ standing: IndicatorStanding, to detail: inout Detail) {
    detail.heading("Mål som följs med indikatorn")
    if standing.aims.isEmpty {
      detail.prose("Inget mål för \(year.text) följs med den: ingen målnivå.", .dim)
    }
    let threshold = office.forbund.partialThreshold
    for aim in standing.aims {
      detail.prose(
        "→ \(aim.goal.goal.wording.oneLine)", indent: 1,
        link: .record(Place(aim.goal.address)))
      let target = aim.measure.shownTarget
      detail.line(
        aim.measure.fulfilment(threshold: threshold).cell,
        CellText(
          "  målvärde: \(aim.measure.isLackingNational ? "saknas; " + target : target)", .dim),
        indent: 3)
    }
  }

  private func addPoints(
    _ indicator: CoreIndicator, _ figures: RoundFigures, to detail: inout Detail
  ) {
    guard indicator.points.contains(where: { $0.method != .register }) else { return }
    detail.heading("Svar \(figures.round.shownName): jakande, och antalet 1 2 3 4 5")
    for point in indicator.points where point.method != .register {
      let opening = point.opening.isEmpty ? "" : point.opening + " "
      detail.prose("\(point.id) \(opening)\(point.wording)", indent: 1)
      guard let shown = figures.point(point.id), shown.isAnswered || shown.isHidden else {
        detail.prose("Inga svar inskrivna (\(point.respondents.text)).", .dim, indent: 3)
        continue
      }
      if shown.groups.isEmpty {
        add(point.respondents.text, shown.counts, indent: 3, to: &detail)
      }
      for group in shown.groups {
        add(group.group.rawValue, group.counts, indent: 3, to: &detail)
        for part in group.sexes { add(part.name, part.counts, indent: 5, to: &detail) }
        for part in group.insatser {
          add(office.insats(part.name)?.shownName ?? part.name, part.counts, indent: 5, to: &detail)
        }
      }
    }
  }

  /// `deltagare: 75 % av 12 (0 1 2 4 5)`: in brackets how many answered 1, 2, 3, 4 and 5.
  private func add(
    _ name: String, _ counts: AnswerCounts?, indent: Int, to detail: inout Detail
  ) {
    guard let counts else {
      return detail.prose("\(name): dolt, för få svar", .dim, indent: indent)
    }
    let answers = counts.counts.map { Number($0).shown }.joined(separator: " ")
    let open = counts.unanswered > 0 ? ", ej svar \(Number(counts.unanswered).shown)" : ""
    detail.prose(
      "\(name): \(counts.share?.shown ?? CellText.none) % av \(Number(counts.answered).shown)"
        + " (\(answers))\(open)", indent: indent)
  }

  private func addWording(_ indicator: CoreIndicator, to detail: inout Detail) {
    detail.heading("Indikatorn hos NNS")
    let kind = [indicator.kind.text, indicator.level.text].filter { !$0.isEmpty }
    detail.field("Typ och nivå", kind.joined(separator: ", "))
    if !indicator.explanation.isEmpty { detail.prose(indicator.explanation) }
    for term in indicator.terms {
      detail.blank()
      detail.prose(term.term, .label)
      detail.prose(term.explanation, indent: 1)
    }
    detail.blank()
    for point in indicator.points {
      detail.prose("\(point.id) \(point.wording)", indent: 1)
      let facts = [point.respondents.text, point.printedOccasions, point.scale]
        .filter { !$0.isEmpty }.joined(separator: " · ")
      detail.prose(facts, .dim, indent: 3)
    }
    let former = office.indicators.instrument.formerWordings.filter {
      $0.indicator == indicator.id
    }
    for wording in former {
      detail.field("Lydelse, \(wording.version)", "\(wording.wording) (\(wording.source))")
    }
    detail.field("Anteckning", indicator.note)
    detail.field("Källa", indicator.source)
  }
}

extension NationalFigure {
  /// ` (3 970 svar, 36 förbund)`; empty where neither is known.
  fileprivate var basis: String {
    let words = [
      answers.map { "\($0.shown) svar" }, forbund.map { "\($0.shown) förbund" },
      isExample == true ? "påhittat exempel" : nil,
    ].compactMap(\.self)
    return words.isEmpty ? "" : " (\(words.joined(separator: ", ")))"
  }
}
