extension Survey {
  /// No source counts a part of the way as partly met, so a förbund that does says why.
  var thresholdWithoutReason: [Finding] {
    let forbund = office.forbund
    guard let threshold = forbund.partialThreshold, forbund.partialThresholdReason.isEmpty else {
      return []
    }
    return [
      Finding(
        .thresholdWithoutReason,
        at: Place(Address(DocumentKind.forbund.path(id: "")), field: "gräns_delvis"),
        ["gräns_delvis": threshold.text],
        "Utfall från \(threshold.shown) % av vägen räknas som delvis, men det står inte varför.")
    ]
  }
}

extension CheckRow {
  static let thresholdWithoutReason = CheckRow(
    "gräns-utan-skäl", "Gräns utan skäl",
    "Förbundet har en gräns för vad som räknas som delvis uppnått, men har inte skrivit varför.",
    advice: "Skriv varför gränsen är den."
  ) { survey, _ in survey.thresholdWithoutReason }
}
