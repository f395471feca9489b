extension Survey {
  /// What is asked for days at companies, beside so many days at so much a day. FUND-6; S3:170.
  var requisitionsAgainstBasis: [Finding] {
    let rows = office.economy.requisitions
    guard rows.contains(where: { !$0.basis.isEmpty }) else { return [] }
    var found = RegisterFindings(Requisition.self, .economyRule)
    for row in rows where !row.basis.isEmpty {
      guard let place = office.asf.places.first(where: { $0.id == row.basis }),
        let days = place.days,
        let rate = place.dayRate ?? place.year.flatMap(office.asf.dayRate),
        let cost = place.cost(planRate: rate), let asked = row.requested ?? row.approved,
        asked != cost
      else { continue }
      let arithmetic = "\(days.shown) dagar × \(rate.shown) = \(cost.shown)"
      found.add(
        Finding(
          .economyRule,
          at: Place(row.address, field: row.requested == nil ? "godkänt" : "rekvirerat"),
          ["belopp": asked.text, "dagar": days.text, "per_dag": rate.text],
          "Rekvisitionen är på \(asked.shown)\(row.source.asPlace), men underlaget ger "
            + "\(arithmetic)"
            + "\(place.source.asPlace)."
        ).reckoning(arithmetic).advising("Jämför dagarna med fakturan, och rätta det som är fel.")
          .against([Place(place.address, field: "dagar")]))
    }
    return found.all
  }
}
