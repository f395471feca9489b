extension Survey {
  /// Where the förbund's own file words an indicator or a point otherwise than the shared one,
  /// which has NNS's words. IND-11.
  var changedWordings: [Finding] {
    let (shared, own) = (office.indicators.sharedInstrument, office.indicators.ownInstrument)
    let file = Address(DocumentKind.instrument.path(id: ""))
    return own.indicators.flatMap { mine -> [Finding] in
      guard let theirs = shared.indicator(mine.id) else { return [] }
      let address = file.appending(Step(PartKey.indicators, mine.id))
      let heading = changed(mine.heading, theirs.heading, at: Place(address, field: "rubrik"))
      let points = mine.points.flatMap { point -> [Finding?] in
        guard let other = theirs.points.first(where: { $0.id == point.id }) else { return [] }
        let place = address.appending(Step(PartKey.measuringPoints, point.id))
        return [
          changed(point.opening, other.opening, at: Place(place, field: "ingress")),
          changed(point.wording, other.wording, at: Place(place, field: "lydelse")),
        ]
      }
      return ([heading] + points).compactMap(\.self)
    }
  }

  private func changed(_ mine: String, _ theirs: String, at place: Place) -> Finding? {
    guard mine.oneLine != theirs.oneLine else { return nil }
    return Finding(
      .changedWording, at: place, ["egen": Facts.digest(mine), "gemensam": Facts.digest(theirs)],
      "Lydelsen är ”\(mine.oneLine)”, men hos NNS ”\(theirs.oneLine)”."
    ).advising("Frågorna är NNS:s och ska inte skrivas om.")
  }
}

extension CheckRow {
  static let changedWording = CheckRow(
    "ändrad-lydelse", "Fråga som inte är ordagrann",
    "Förbundets egen fil skriver en kärnindikator eller en mätpunkt på ett annat sätt än NNS.",
    advice: "Skriv frågan som NNS skriver den.",
    looksElsewhere: true
  ) { survey, _ in survey.changedWordings }
}
