extension Survey {
  /// Insatser that are said to have ended before their last day has come. 0.4, `text-mot-siffra`.
  func phasesAgainstPeriods(on day: Day) -> [Finding] {
    office.insatser.compactMap { insats in
      let ends = [insats.period.end?.day] + insats.extensions.map { $0.until?.day }
      guard insats.phase == .ended, let last = ends.compactMap(\.self).max(), day < last else {
        return nil
      }
      return Finding(
        .wordAgainstFigure, at: Place(insats.address, field: "skede"),
        ["skede": Insats.Phase.ended.rawValue, "slut": last.text],
        "Skedet är \(Insats.Phase.ended.rawValue), men tiden går till "
          + "\(last.text)\(insats.source.asPlace), efter "
          + "\(day.text)."
      ).advising("Rätta skedet eller den sista dagen.")
    }
  }
}
