extension Survey {
  /// Money that a meeting granted without saying for which time.
  var grantsWithoutPeriod: [Finding] {
    office.meetings.all.flatMap(\.decisions).compactMap { placed in
      let decision = placed.resolution
      guard decision.verdict == .granted, let amount = decision.amount, decision.from == nil,
        decision.to == nil, decision.unread(["från", "till"]) == nil
      else { return nil }
      return Finding(
        .grantWithoutPeriod, at: Place(placed.address, field: "från"),
        ["belopp": amount.text, "från": "", "till": ""],
        "\(amount.shown) är beviljat \(placed.meeting.day.text)\(decision.source.asPlace), men för "
          + "vilken tid framgår inte."
      ).ofSilence.advising("Skriv från och till i beslutet.")
    }
  }
}

extension CheckRow {
  static let grantWithoutPeriod = CheckRow(
    "beviljat-utan-tid", "Beviljat utan tid",
    "Ett möte har beviljat medel, men det framgår inte för vilken tid.",
    advice: "Skriv in vilken tid beslutet gäller."
  ) { survey, _ in survey.grantsWithoutPeriod }
}
