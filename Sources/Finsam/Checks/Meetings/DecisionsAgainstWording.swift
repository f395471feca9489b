extension Survey {
  /// Decisions and proposals that are entered from or to other days than their own wording names.
  var decisionsAgainstWording: [Finding] {
    office.meetings.all.flatMap(\.resolutions).flatMap { resolution, address -> [Finding] in
      guard resolution.from?.day != nil || resolution.to?.day != nil else { return [] }
      let period = PeriodInWords(resolution.wording)
      return [
        finding(
          resolution, address, "från", resolution.from?.day,
          resolution.from?.day.flatMap(period.disagreement(first:))),
        finding(
          resolution, address, "till", resolution.to?.day,
          resolution.to?.day.flatMap(period.disagreement(last:))),
      ].compactMap(\.self)
    }
  }

  private func finding(
    _ resolution: Resolution, _ address: Address, _ key: String, _ day: Day?, _ told: String?
  ) -> Finding? {
    guard let day, let told else { return nil }
    return Finding(
      .decisionAgainstWording, at: Place(address, field: key), [key: day.text, "lydelse": told],
      "\(key == "från" ? "Från och med" : "Till och med") är \(day.text), men lydelsen säger "
        + "\(told)\(resolution.source.asPlace)."
    ).against([Place(address, field: "lydelse")])
  }
}

extension Meeting {
  /// What was proposed and decided, in the order of the agenda.
  fileprivate var resolutions: [(Resolution, Address)] {
    items.flatMap { item in
      [(PartKey.proposals, item.proposals), (PartKey.decisions, item.decisions)].flatMap {
        key, own in own.map { ($0, address(of: item).appending(Step(key, $0.id))) }
      }
    }
  }
}

extension CheckRow {
  static let decisionAgainstWording = CheckRow(
    "beslut-mot-lydelse", "Beslut mot sin lydelse",
    "Tiden som är inskriven för ett beslut eller ett förslag är en annan än den som dess egen "
      + "lydelse säger.", advice: "Rätta tiden, eller lydelsen om den är fel avskriven."
  ) { survey, _ in survey.decisionsAgainstWording }
}
