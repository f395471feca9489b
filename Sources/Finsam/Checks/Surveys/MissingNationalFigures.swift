extension Survey {
  /// Measures whose target is to be looked up, where there is nothing to be found: all of a year
  /// together where it has none at all.
  var missingNationalFigures: [Finding] {
    let lacking = office.indicatorAims.filter { $0.measure.isLackingNational }
    if lacking.isEmpty { return [] }
    let years = Set(office.indicators.national.compactMap(\.year))
    var told: Set<String> = []
    return lacking.compactMap { aim in
      guard let year = aim.year else { return nil }
      let before = Year(year.number - 1)
      let advice = "Skriv in dem i enkater/nationellt.csv när de är publicerade."
      if years.contains(before) {
        return Finding(
          .missingNational, at: Place(aim.place.address, field: "målregel"),
          ["indikator": aim.measure.countedKind, "år": before.text],
          "Målet är det nationella värdet för \(before.text), men för indikator "
            + "\(aim.measure.countedKind) är inget inskrivet."
        ).advising(advice).ofSilence
      }
      let file = aim.goal.address.file
      guard told.insert(file + before.text).inserted else { return nil }
      let count = lacking.count { $0.goal.address.file == file && $0.year == aim.year }
      return Finding(
        .missingNational, at: Place(Address(file)), ["år": before.text, "mått": "\(count)"],
        "\(count) mått ska jämföras med nationella jämförelsetal för \(before.text), men inga är "
          + "inskrivna."
      ).advising(advice).ofSilence
    }
  }

  /// National shares that do not say how many answers they are of.
  var sharesWithoutNumber: [Finding] {
    office.indicators.national.filter { $0.share != nil && $0.answers == nil }.map { row in
      Finding(
        .shareWithoutNumber, at: Place(row.address, field: "jakande_procent"),
        .missing("antal_svar") + ["jakande_procent": row.share.text],
        "\(row.share.text) % står utan hur många svar det är av."
      ).advising("Skriv antal_svar, som det är publicerat.").ofSilence
    }
  }
}

extension CheckRow {
  static let missingNational = CheckRow(
    "jämförelsetal-saknas", "Nationellt jämförelsetal som saknas",
    "Ett mått har det nationella värdet från året före som mål, men det är inte inskrivet.",
    advice: "Skriv in jämförelsetalet när NNS har publicerat det.",
    looksElsewhere: true
  ) { survey, _ in survey.missingNationalFigures }

  static let shareWithoutNumber = CheckRow(
    "andel-utan-antal", "Andel utan antal svar",
    "Ett nationellt jämförelsetal säger inte hur många svar det är av.",
    advice: "Skriv in antalet som andelen är av, eller rätta andelen."
  ) { survey, _ in survey.sharesWithoutNumber }
}
