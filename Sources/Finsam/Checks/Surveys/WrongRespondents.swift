extension Survey {
  /// Answers of a group on a point that it is not asked. IND-9.
  var wrongRespondents: [Finding] {
    let instrument = office.indicators.instrument
    if instrument.indicators.isEmpty || office.indicators.answers.isEmpty { return [] }
    let groups = Dictionary(
      instrument.points.map { ($0.id, $0.respondents) }, uniquingKeysWith: { first, _ in first })
    var findings = RegisterFindings(AnswerTally.self, .wrongRespondents)
    for row in office.indicators.answers {
      guard let group = row.group, let asked = groups[row.point], !asked.all.contains(group) else {
        continue
      }
      findings.add(at: row.id, "grupp", ["mätpunkt": row.point, "grupp": group.rawValue]) {
        "Mätpunkt \(row.point) besvaras av \(asked.all.map(\.rawValue).joined(last: "och")), "
          + "inte av "
          + "\(group.rawValue)."
      }
    }
    return findings.all
  }
}

extension CheckRow {
  static let wrongRespondents = CheckRow(
    "fel-respondent", "Svar från en grupp som inte tillfrågas",
    "En mätpunkt har svar från en respondentgrupp som inte ska besvara den.",
    advice: "Rätta gruppen eller mätpunkten.",
    looksElsewhere: true
  ) { survey, _ in survey.wrongRespondents }
}
