extension SurveyRound: DetailedRecord {
  package static let detail: [DetailSection<SurveyRound>] = [
    .title, .unread, .blank,
    .lines { one, detail in one.linkIndicators(in: &detail) },
    .part(\.dispatches, telling: \.group, \.insats, \.sent, \.answered, hidesEmpty: true) {
      one, detail in
      let (dispatch, office) = (one.record, one.context.office)
      let answered = dispatch.answeredCell(below: office.forbund.surveys.limit).text
      let facts = [
        dispatch.sent.map { "\($0.shown) utskickade" } ?? "",
        answered.isEmpty ? "" : "\(answered) svar",
      ].filter { !$0.isEmpty }
      let insats = office.insats(dispatch.insats)?.shownName ?? dispatch.insats
      let name = [dispatch.group.text, insats].filter { !$0.isEmpty }.joined(separator: ", ")
      detail.prose(
        "\(name): \(facts.joined(separator: ", "))", indent: 1, place: Place(one.address))
    },
    .blank, .rest,
  ]
}

extension DetailSubject<SurveyRound> {
  /// What the round came to, and so the way to the goals and the vision that hang on it.
  fileprivate func linkIndicators(in detail: inout Detail) {
    guard let year = record.year else { return }
    let office = context.office
    let figures = office.indicators.figures(of: record, office.forbund.surveys)
    let answered = figures.values.filter { $0.lack != .noAnswers && $0.lack != .register }
      .filter { $0.lack != .noPairs }
    if answered.isEmpty { return }
    detail.heading("Kärnindikatorer med svar i omgången")
    for value in answered {
      guard let indicator = office.indicators.instrument.indicator(value.indicator) else {
        continue
      }
      let told = value.share == nil ? value.lackWords : "\(value.shownShare) av \(value.basis)"
      detail.prose(
        "→ \(indicator.shownName): \(told)", indent: 1, link: .indicator(indicator.id, year))
    }
  }
}
