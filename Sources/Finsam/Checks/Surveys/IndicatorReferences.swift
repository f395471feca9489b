extension Survey {
  /// Goals, measures and answers of an indicator, a point or a round that there is none of.
  var unknownIndicators: [Finding] {
    let instrument = office.indicators.instrument
    // Without the indicators themselves nothing can be held against them.
    if instrument.indicators.isEmpty { return [] }
    return goalsOfUnknown(instrument) + answersOfUnknown(instrument) + nationalOfUnknown(instrument)
  }

  private func goalsOfUnknown(_ instrument: CoreInstrument) -> [Finding] {
    goals.flatMap { goal -> [Finding] in
      let tied = goal.goal.indicators.filter { instrument.indicator($0) == nil }.map {
        unknown($0, at: Place(goal.address, field: "indikatorer"), "indikatorer")
      }
      let counted = goal.goal.measures.compactMap { measure -> Finding? in
        guard measure.counting == .indicators, !measure.countedKind.isEmpty,
          instrument.indicator(measure.countedKind) == nil
        else { return nil }
        let place = goal.address.appending(Step(PartKey.measures, measure.id))
        return unknown(measure.countedKind, at: Place(place, field: "räknar_slag"), "räknar_slag")
      }
      return tied + counted
    }
  }

  private func unknown(_ number: String, at place: Place, _ key: String) -> Finding {
    Finding(
      .unknownIndicator, at: place, [key: number],
      "Kärnindikatorn ”\(number.oneLine)” finns inte."
    ).advising("Skriv numret på en av kärnindikatorerna, till exempel 7.")
  }

  private func answersOfUnknown(_ instrument: CoreInstrument) -> [Finding] {
    let rounds = Set(office.indicators.rounds.map(\.id))
    let points = Set(instrument.points.map(\.id))
    var findings = RegisterFindings(AnswerTally.self, .unknownIndicator)
    for row in office.indicators.answers {
      if !rounds.contains(row.round) {
        findings.add(at: row.id, "runda", ["runda": row.round]) {
          "Enkätomgången ”\(row.round.oneLine)” finns inte."
        }
      }
      if !points.contains(row.point) {
        findings.add(at: row.id, "mätpunkt", ["mätpunkt": row.point]) {
          "Mätpunkten ”\(row.point.oneLine)” finns inte."
        }
      }
    }
    var pairs = RegisterFindings(PairTally.self, .unknownIndicator)
    for row in office.indicators.pairs where !rounds.contains(row.round) {
      pairs.add(at: row.id, "runda", ["runda": row.round]) {
        "Enkätomgången ”\(row.round.oneLine)” finns inte."
      }
    }
    return findings.all + pairs.all
  }

  private func nationalOfUnknown(_ instrument: CoreInstrument) -> [Finding] {
    office.indicators.national.filter { instrument.indicator($0.indicator) == nil }.map {
      unknown($0.indicator, at: Place($0.address, field: "indikator"), "indikator")
    }
  }
}

extension CheckRow {
  static let unknownIndicator = CheckRow(
    "okänd-indikator", "Kärnindikator, mätpunkt eller omgång som inte finns",
    "Ett mål, ett mått, ett enkätsvar eller ett nationellt jämförelsetal nämner en "
      + "kärnindikator, en "
      + "mätpunkt eller en enkätomgång som inte finns.",
    advice: "Välj en som finns, eller skriv in omgången först.", looksElsewhere: true
  ) { survey, _ in survey.unknownIndicators }
}
