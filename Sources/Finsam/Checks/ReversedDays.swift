extension Survey {
  var reversedDays: [Finding] {
    let companies = office.asf.companies
    let reversed = companies.offsets { $0.pointee.reversedDays != nil }
    return office.styrkort.flatMap(\.reversedDays) + office.insatser.flatMap(\.reversedDays)
      + reversed.compactMap { companies[$0].reversedDays }
  }
}

extension Styrkort {
  /// Nobody can judge a year before it has begun.
  fileprivate var reversedDays: [Finding] {
    guard let year, let first = Day(year: year.number, month: 1, day: 1) else { return [] }
    let judged =
      statements.map { (Step(Styrkort.perspectivePart, $0.id), $0.proposal, $0.decision) }
      + goals.map { (Step(PartKey.goals, $0.id), $0.proposal, $0.decision) }
    return judged.flatMap { step, proposal, decision in
      [
        (Goal.key(\.proposal.day), "Bedömningen är föreslagen", proposal.day),
        (Goal.key(\.decision.day), "Bedömningen är beslutad", decision.day),
      ].compactMap { field, words, printed in
        guard let day = printed?.day, day < first else { return nil }
        return Finding(
          .reversedDays, at: Place(address.appending(step), field: field),
          [field: day.text, Styrkort.key(\.year): year.text],
          "\(words) \(day.text), innan året \(year.text) började.")
      }
    }
  }
}

extension Insats {
  fileprivate var reversedDays: [Finding] {
    periodEndingBeforeStart + extensionsEndingTooEarly
  }

  private var periodEndingBeforeStart: [Finding] {
    guard let start = period.start?.day, let end = period.end?.day, end < start else { return [] }
    return [
      Finding(
        .reversedDays, at: Place(address, field: Insats.key(\.period.end)),
        [Insats.key(\.period.start): start.text, Insats.key(\.period.end): end.text],
        "Perioden slutar \(end.text) men börjar \(start.text).")
    ]
  }

  private var extensionsEndingTooEarly: [Finding] {
    extensions.compactMap { longer in
      guard let until = longer.until?.day else { return nil }
      let place = Place(
        address.appending(Step(PartKey.extensions, longer.id)), field: Extension.key(\.until))
      if let start = period.start?.day, until < start {
        return Finding(
          .reversedDays, at: place,
          [Extension.key(\.until): until.text, Insats.key(\.period.start): start.text],
          "Förlängningen går till \(until.text), men perioden börjar \(start.text).")
      }
      guard let end = period.end?.day, until < end else { return nil }
      return Finding(
        .reversedDays, at: place,
        [Extension.key(\.until): until.text, Insats.key(\.period.end): end.text],
        "Förlängningen går till \(until.text), men perioden slutar redan utan den \(end.text).")
    }
  }
}

extension ASFCompany {
  fileprivate var reversedDays: Finding? {
    guard let start = activeFrom?.day, let end = activeTo?.day, end < start else { return nil }
    return Finding(
      .reversedDays, at: Place(address, field: Self.key(\.activeTo)),
      [Self.key(\.activeFrom): start.text, Self.key(\.activeTo): end.text],
      "Företaget är aktivt till \(end.text) men från \(start.text).")
  }
}

extension CheckRow {
  static let reversedDays = CheckRow(
    "omvända-datum", "Datum i fel ordning",
    "Något slutar innan det börjar, eller är bedömt före det år som bedömningen gäller.",
    advice: "Rätta dagen, eller ta bort den om källan inte anger den."
  ) { survey, _ in survey.reversedDays }
}
