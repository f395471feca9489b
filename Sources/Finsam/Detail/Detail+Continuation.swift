extension Detail {
  /// In which year's plan something goes on, and which plans it goes on from, as lines that lead
  /// there. `link` is nil where the year's plan does not have it.
  mutating func continuation(
    in next: Year?, from plans: [ActivityPlan], to link: (Year) -> ASFLink?, at place: Place
  ) {
    if let next {
      if let link = link(next) {
        prose("→ Fortsätter i handlingsplanen för \(next.text)", place: place, link: .asf(link))
      } else {
        field("Fortsätter i", next.text, place: place)
      }
    }
    for year in plans.compactMap(\.year) {
      guard let link = link(year) else { continue }
      prose("→ Fortsätter från handlingsplanen för \(year.text)", link: .asf(link))
    }
  }

  /// The year's months with what was held in each and what is left, and what the signs mean.
  mutating func strip(_ progress: ActivityProgress) {
    let strip = progress.strip
    guard strip.saysAnything else { return }
    field("Månad", YearStrip.heading + strip.readingMark)
    field("Hållet", strip.signs + strip.readingMark)
    prose("\(strip.words)\(strip.readingMark) Tecken: \(strip.legend).", .dim, indent: 1)
  }
}
