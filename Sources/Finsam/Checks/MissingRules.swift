extension Survey {
  /// Without rules every case stands as if nothing had to be done.
  var missingRules: [Finding] {
    guard office.kaa.lacksRules else { return [] }
    return [
      Finding(
        .missingRules, at: Place(Address(KAACase.path)), .missing("regler"),
        KAA.lackOfRules + " " + KAA.adviceOnRules)
    ]
  }
}

extension CheckRow {
  static let missingRules = CheckRow(
    "regler-saknas", "Inga regler för KAA",
    "Det finns ärenden i KAA, men ingen regel som de räknas efter.",
    advice: "Skriv in regeln och den dag den gäller från i regler.yaml.",
    looksElsewhere: true, among: [.rules, .forbund]
  ) { survey, _ in survey.missingRules }
}
