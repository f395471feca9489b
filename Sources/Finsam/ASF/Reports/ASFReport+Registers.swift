extension ASFReport {
  /// The census, the places and the municipalities.
  var lastSections: [String] { censusSection + placesSection + municipalitySection }

  private var censusSection: [String] {
    guard !census.rows.isEmpty else { return [] }
    let columns = CensusReport.Column.allCases
    return [
      "## Lägesbild",
      Markdown.table(
        ["År"] + columns.map(\.rawValue) + ["Källa"],
        census.rows.map { row in
          [row.id] + columns.map { row.figure($0).map(String.init) ?? "–" } + [row.source]
        }),
      census.trends.map { trend in
        "- \(trend.column.rawValue): \(trend.words.inMarkdown)."
      }.joined(separator: "\n"),
      (census.differences.map(\.words)).map { "- " + $0.inMarkdown }.joined(separator: "\n"),
    ]
  }

  private var placesSection: [String] {
    guard !allPlaces.rows.isEmpty else { return [] }
    let funnel = zip(places.steps, allPlaces.steps).map { year, all in
      [year.name, year.count.shown, year.share.shown, all.count.shown, all.share.shown]
    }
    let cost = places.cost.map { "Ersättning för dagarna: \($0.shown)." } ?? ""
    let unknown =
      places.withoutDays > 0
      ? "Dagar saknas för \(places.withoutDays) av årets rader, så ersättningen är inte hel." : ""
    return [
      "## Platser",
      Markdown.table(
        ["Steg", year.text, "Andel", "Alla år", "Andel"], funnel),
      [cost, unknown].filter { !$0.isEmpty }.joined(separator: " "),
      allPlaces.differences.map { "- " + $0.inMarkdown }.joined(separator: "\n"),
    ]
  }

  private var municipalitySection: [String] {
    guard !municipalities.rows.isEmpty else { return [] }
    let years = municipalities.years
    let table = municipalities.rows.map { row in
      [row.municipality]
        + years.map { year in
          let steps = row.milestones.filter { $0.ofYear == year && $0.hasHappened(by: day) }
            .compactMap { $0.kind?.rawValue }
          return steps.isEmpty ? "–" : steps.joined(separator: ", ")
        }
    }
    return [
      "## Kommunerna",
      Markdown.table(MunicipalityReport.Row.header, municipalities.rows.map(\.cells)),
      years.isEmpty ? "" : "### Milstolpar per år",
      years.isEmpty ? "" : Markdown.table(["Kommun"] + years.map(\.text), table),
    ]
  }
}

extension Int? {
  fileprivate var shown: String { map { Number($0).shown } ?? "–" }
}

extension Number? {
  fileprivate var shown: String { map { $0.shown + " %" } ?? "–" }
}
