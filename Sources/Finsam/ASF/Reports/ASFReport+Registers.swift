extension ASFReport {
  /// The census, the places and the municipalities.
  var lastSections: [ReportBlock] { censusSection + placesSection + municipalitySection }

  private var censusSection: [ReportBlock] {
    guard !census.rows.isEmpty else { return [] }
    let columns = CensusReport.Column.allCases
    return [
      .heading("Lägesbild"),
      .table(
        ReportTable(
          ["År"] + columns.map(\.title) + ["Källa"], numeric: Set(1...columns.count),
          census.rows.map { row in
            [CellText(row.id)] + columns.map { CellText(count: row.figure($0)) }
              + [CellText(row.source)]
          })), .list(census.trends.map { "\($0.column.title): \($0.words)." }),
      .list(census.differences.map(\.words)),
    ]
  }

  private var placesSection: [ReportBlock] {
    guard allPlaces.count > 0 else { return [] }
    let funnel = zip(places.steps, allPlaces.steps).map { year, all in
      [
        year.name, year.count.shown + year.readingMark, year.share.shown,
        all.count.shown + all.readingMark, all.share.shown,
      ]
    }
    let cost = places.cost.map { "Ersättning för dagarna: \($0.shown)." } ?? ""
    let gap = cost.isEmpty ? "går inte att räkna ut" : "är inte hel"
    let unknown =
      places.withoutDays > 0
      ? "Dagar saknas för \(places.withoutDays) av årets rader, så ersättningen \(gap)." : ""
    return [
      .heading("Platser"),
      .table(
        ReportTable(
          ["Steg", year.text, "Andel", "Alla år", "Andel"], numeric: [1, 2, 3, 4], funnel)),
      .paragraph(
        "Andelen till arbete eller studier är av avslutade placeringar. Personer, nyttjade platser "
          + "och avslutade placeringar är olika antal."),
      .list(
        places.remarks.map { "\(year.text): \($0)" } + allPlaces.remarks.map { "Alla år: \($0)" }),
      .paragraph(ReportText([cost, unknown].filter { !$0.isEmpty }.joined(separator: " "))),
      .list(allPlaces.differences),
    ]
  }

  /// Without the companies where all that are counted are invented: no board reads of those.
  private func told(_ cells: [String]) -> [String] {
    municipalities.isInvented ? [cells[0]] + cells.dropFirst(2) : cells
  }

  private var municipalitySection: [ReportBlock] {
    guard !municipalities.rows.isEmpty else { return [] }
    let years = municipalities.years
    let table = municipalities.rows.map { row in
      [row.municipality]
        + years.map { year in
          let steps = row.milestones.filter { $0.ofYear == year && $0.hasHappened(by: day) }
            .map(\.shownKind)
          return steps.isEmpty ? "–" : steps.joined(separator: ", ")
        }
    }
    return [
      .heading("Kommunerna"),
      .table(
        ReportTable(
          told(MunicipalityReport.Row.header), municipalities.rows.map { told($0.cells) })),
    ]
      + (years.isEmpty
        ? []
        : [
          .heading("Milstolpar per år", level: 3),
          .table(ReportTable(["Kommun"] + years.map(\.text), table)),
        ])
  }
}

extension Int? {
  fileprivate var shown: String { map { Number($0).shown } ?? "–" }
}

extension Quantity? {
  fileprivate var shown: String { map { $0.shown + " %" } ?? "–" }
}
