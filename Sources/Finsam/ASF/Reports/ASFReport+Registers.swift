extension ASFReport {
  /// The census, the places and the municipalities.
  var lastSections: [String] { censusSection + placesSection + municipalitySection }

  private var censusSection: [String] {
    guard !census.rows.isEmpty else { return [] }
    let columns = CensusReport.Column.allCases
    return [
      "## Lägesbild",
      Markdown.table(
        ["År"] + columns.map(\.title) + ["Källa"],
        census.rows.map { row in
          [row.id] + columns.map { row.figure($0).map(String.init) ?? "–" } + [row.source]
        }),
      census.trends.map { trend in
        "- \(trend.column.title): \(trend.words.inMarkdown)."
      }.joined(separator: "\n"),
      (census.differences.map(\.words)).map { "- " + $0.inMarkdown }.joined(separator: "\n"),
    ]
  }

  private var placesSection: [String] {
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
      "## Platser",
      Markdown.table(
        ["Steg", year.text, "Andel", "Alla år", "Andel"], funnel),
      "Andelen till arbete eller studier är av avslutade placeringar. Personer, nyttjade platser och "
        + "avslutade placeringar är olika antal.",
      (places.remarks.map { "\(year.text): \($0)" } + allPlaces.remarks.map { "Alla år: \($0)" })
        .map { "- " + $0.inMarkdown }.joined(separator: "\n"),
      [cost, unknown].filter { !$0.isEmpty }.joined(separator: " "),
      allPlaces.differences.map { "- " + $0.inMarkdown }.joined(separator: "\n"),
    ]
  }

  /// Without the companies where all that are counted are invented: no board reads of those.
  private func told(_ cells: [String]) -> [String] {
    municipalities.isInvented ? [cells[0]] + cells.dropFirst(2) : cells
  }

  private var municipalitySection: [String] {
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
      "## Kommunerna",
      Markdown.table(
        told(MunicipalityReport.Row.header), municipalities.rows.map { told($0.cells) }),
      years.isEmpty ? "" : "### Milstolpar per år",
      years.isEmpty ? "" : Markdown.table(["Kommun"] + years.map(\.text), table),
    ]
  }
}

extension Int? {
  fileprivate var shown: String { map { Number($0).shown } ?? "–" }
}

extension Quantity? {
  fileprivate var shown: String { map { $0.shown + " %" } ?? "–" }
}
