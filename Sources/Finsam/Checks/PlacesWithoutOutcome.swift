extension Survey {
  /// Places that somebody used, of which the source does not say what came of it: neither in words
  /// nor in a number that is not read into it. PART-2.
  var placesWithoutOutcome: [Finding] {
    var findings = RegisterFindings(PlaceRow.self, .placesWithoutOutcome)
    for row in office.asf.places {
      guard !row.isStatedTotal, let used = row.used?.whole, used > 0, !row.statesOutcome else {
        continue
      }
      findings.add(at: row.id, "utfall", .missing("utfall") + ["nyttjade": "\(used)"]) {
        let places = used == 1 ? "1 plats är nyttjad" : "\(Number(used).shown) platser är nyttjade"
        return "\(places)\(row.source.asPlace), men vad det gav framgår inte."
      } and: {
        $0.ofSilence.advising("Skriv utfallet, eller att det inte framgår, i utfall i ord.")
      }
    }
    return findings.all
  }
}

extension PlaceRow {
  /// Whether the source states what came of the places.
  fileprivate var statesOutcome: Bool {
    if !outcome.isEmpty || ended != nil { return true }
    let numbers = [
      ("till_arbete", toWork), ("till_studier", toStudies), ("till_af", toEmploymentService),
      ("åter", returned), ("förlängda", extended),
    ]
    return numbers.contains { key, number in number != nil && !readings.contains(key) }
  }
}

extension CheckRow {
  static let placesWithoutOutcome = CheckRow(
    "platser-utan-utfall", "Platser utan utfall",
    "Platser är nyttjade, men hur det gick för dem som hade dem framgår inte av källan.",
    advice: "Skriv in hur det gick, när det är känt."
  ) { survey, _ in survey.placesWithoutOutcome }
}
