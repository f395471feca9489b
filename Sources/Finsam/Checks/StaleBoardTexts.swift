extension Survey {
  /// Texts for the board whose figures have changed since they were written. Where no text says
  /// what it was made from, nothing is computed.
  func staleBoardTexts(on day: Day) -> [Finding] {
    office.asf.plans.flatMap { plan -> [Finding] in
      let periods = Set(plan.boardTexts.filter { !$0.basis.isEmpty }.compactMap(\.period))
      return periods.sorted { $0.text < $1.text }.flatMap { period -> [Finding] in
        guard period.year == plan.year,
          let account = BoardAccount(office.asf, period, on: day, threshold: threshold)
        else { return [] }
        return account.entries.compactMap { entry in
          guard entry.isStale, let text = entry.written else { return nil }
          return Finding(
            .staleText,
            at: Place(
              plan.address.appending(Step(PartKey.boardTexts, text.id)), field: "text"),
            ["skriven_ur": text.basis, "nu": entry.basis],
            "Texten är \(BoardAccount.Entry.staleWords): det som förslaget bygger på är inte "
              + "detsamma "
              + "längre. Skriv texten eller dagen på nytt.")
        }
      }
    }
  }
}

extension CheckRow {
  static let staleText = CheckRow(
    "inaktuell-text", "Text skriven före senaste ändringen",
    "En text till styrelsen skrevs när logg och indikatorer sa något annat än nu.",
    advice: "Läs igenom texten mot underlaget, och spara den på nytt.",
    looksElsewhere: true
  ) { survey, day in survey.staleBoardTexts(on: day) }
}
