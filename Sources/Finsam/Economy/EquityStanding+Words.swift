extension EquityStanding {
  package var isOver: Bool { (excess?.amount ?? 0) > 0 }

  /// What there is to say where no equity is known: `Eget kapital 2019 är inte inskrivet`
  package var silence: String { EquityStanding.silence(in: year) }

  static func silence(in year: Year) -> String { "Eget kapital \(year.text) är inte inskrivet" }

  /// Empty where no equity is known.
  ///
  /// `Eget kapital 2014: 2 192 261 kr, ▼ 986 661 kr över taket 1 205 600 kr`
  package var words: String {
    guard let equity else { return "" }
    let time = closing == nil ? "vid ingången av \(year.text)" : year.text
    var words = "Eget kapital \(time): \(equity.shown)"
    if let ceiling, let excess {
      let size = Kronor(Int(excess.amount.magnitude)).shown
      words +=
        isOver
        ? ", ▼ \(size) över taket \(ceiling.shown)"
        : ", ▲ \(size) under taket \(ceiling.shown)"
      words += isReading ? Readings.mark : ""
    }
    if let minimumSpend { words += ", minst \(minimumSpend.shown) att förbruka" }
    return words
  }
}
