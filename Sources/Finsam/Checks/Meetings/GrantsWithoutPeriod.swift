extension Survey {
  /// Money that a meeting granted without saying for which time, or until when.
  var grantsWithoutPeriod: [Finding] {
    office.meetings.all.flatMap(\.decisions).compactMap { placed in
      let decision = placed.resolution
      guard decision.verdict == .granted, let amount = decision.amount, decision.to == nil,
        decision.unread(["från", "till"]) == nil
      else { return nil }
      if let from = decision.from { return grantWithoutEnd(placed, amount, from) }
      return Finding(
        .grantWithoutPeriod, at: Place(placed.address, field: "från"),
        ["belopp": amount.text, "från": "", "till": ""],
        "\(amount.shown) är beviljat \(placed.meeting.day.text)\(decision.source.asPlace), men för "
          + "vilken tid framgår inte."
      ).ofSilence.advising("Skriv från och till i beslutet.")
    }
  }

  /// What is granted until further notice has no end that anybody could enter.
  private func grantWithoutEnd(
    _ placed: PlacedResolution, _ amount: Kronor, _ from: PrintedDay
  ) -> Finding? {
    let decision = placed.resolution
    if PeriodInWords(decision.wording).isOpen { return nil }
    return Finding(
      .grantWithoutPeriod, at: Place(placed.address, field: "till"),
      ["belopp": amount.text, "från": from.text, "till": ""],
      "\(amount.shown) är beviljat \(placed.meeting.day.text)\(decision.source.asPlace) från "
        + "\(from.text), men till när framgår inte."
    ).ofSilence.advising("Skriv till i beslutet, eller i lydelsen att det gäller tills vidare.")
  }
}

extension CheckRow {
  static let grantWithoutPeriod = CheckRow(
    "beviljat-utan-tid", "Beviljat utan tid",
    "Ett möte har beviljat medel, men det framgår inte för vilken tid, eller till när.",
    advice: "Skriv in vilken tid beslutet gäller."
  ) { survey, _ in survey.grantsWithoutPeriod }
}
