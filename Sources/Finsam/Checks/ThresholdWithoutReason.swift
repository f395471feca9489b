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
