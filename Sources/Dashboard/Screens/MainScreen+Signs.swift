extension MainScreen {
  /// What the signs on the screen mean, a sentence for each group of them.
  var signs: [String] {
    switch self {
    case .kaa: Self.signsOfYouths
    case .asf: Self.signsOfGoals + Self.signsOfMonths
    case .overview, .insatser, .styrkort, .indicators, .review, .history: Self.signsOfGoals
    case .economy, .meetings: Self.signsOfFigures
    }
  }

  static let signsOfGoals = [
    "Tecken: ✔ uppnått  ◐ delvis  ✖ ej uppnått  ? ej mätt eller framgår inte  # antal okänt  "
      + "○ inget att mäta mot än  – ej bedömt",
    "Föreslås: ingen har beslutat än. Beslutat: det som gäller, och förslaget står kvar.",
    "≠ efter en bedömning: den skiljer sig från utfallet.",
  ]

  private static let signsOfMonths = [
    "Månaderna i handlingsplanen: ● hållet (en siffra: så många)  ○ kvar att hålla  ! skulle ha "
      + "hållits  ? inte rapporterat  · inget  * genom tolkning"
  ]

  private static let signsOfYouths = [
    "Tecken: ✖ försenat, eller ska avslutas  ◐ snart, eller denna månad  · senare  – inget att göra"
      + "  ? ej räknat",
    "••• dolt: det syns när ett ärende visas.",
  ]

  private static let signsOfFigures = [
    "Tecken: ✔ klart, eller stämmer  ◐ delvis  ✖ saknas, eller stämmer inte  ? framgår inte  "
      + "≠ talen går inte ihop  * tolkning  = uträknad summa"
  ]
}
