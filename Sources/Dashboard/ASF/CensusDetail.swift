import Finsam

/// One figure of the census over the autumns.
struct CensusDetail {
  let column: CensusReport.Column
  let report: CensusReport
  let day: Day

  func add(to detail: inout Detail) {
    detail.prose(column.title, .strong)
    let trend = report.trends.first { $0.column == column }
    if let trend { detail.prose(trend.words.capitalizedFirst + ".") }
    detail.heading(column == .informed ? "År för år" : "Höst för höst")
    let most = report.rows.compactMap { $0.figure(column) }.max() ?? 0
    addRest(of: report.rows.count, to: &detail)
    for row in report.latest {
      let figure = row.figure(column)
      detail.bar(
        row.year.text, figure, of: most, words(row),
        place: Place(row.address, field: column.key))
    }
    let differences = report.differences.filter { $0.column == column }
    if !differences.isEmpty {
      detail.heading("Talen går inte ihop")
      addRest(of: differences.count, to: &detail)
      for difference in differences.suffix(CensusReport.mostShown) {
        detail.prose("≠ " + difference.words, .warning, indent: 1)
        detail.prose(difference.source, .dim, indent: 3)
      }
    }
    if let register = report.register, let figure = register.figure(column) {
      detail.heading("Registret nu")
      detail.prose(
        "\(Number(figure).shown) enligt företagsregistrets uppgifter från \(register.year.text)"
          + (report.isInvented ? ", där det finns påhittade exempel." : "."),
        indent: 1)
    }
    if !report.later.isEmpty { detail.heading("Efter \(day.text), räknas inte än") }
    for row in report.later.prefix(CensusReport.mostShown) {
      let figure = words(row)
      let place = Place(row.address, field: column.key)
      detail.prose("\(row.year.text)  \(figure.shown)", .dim, indent: 1, place: place)
    }
    addRest(of: report.later.count, "efter", to: &detail)
    detail.heading("Anteckningar")
    addRest(of: report.rows.count, to: &detail)
    for row in report.latest + report.later.prefix(CensusReport.mostShown) {
      let words = [row.time, row.note, row.source].filter { !$0.isEmpty }.joined(separator: " · ")
      detail.prose("\(row.year.text)  \(words)", .dim, indent: 1, place: Place(row.address))
    }
    addRest(of: report.later.count, "efter", to: &detail)
  }

  /// How many autumns are left out, where there are more than anybody reads.
  private func addRest(of count: Int, _ side: String = "före", to detail: inout Detail) {
    let rest = count - CensusReport.mostShown
    guard rest > 0 else { return }
    detail.prose("… och \(Number(rest).shown) \(side) dem. Alla står i registret.", .dim, indent: 1)
  }

  private func words(_ row: CensusRow) -> CellText {
    row.unread([column.key]).map { CellText(unread: $0) }
      ?? CellText(row.figure(column).map { Number($0).shown } ?? "ej angivet")
  }
}
