import Finsam

/// What a municipality has: its steps by year, companies, events and places.
struct MunicipalityDetail {
  /// Empty for the whole county.
  let name: String
  let report: MunicipalityReport
  let context: DetailContext

  /// How many steps and companies are shown: more than anybody walks through, though it is here
  /// that a step is found to be changed.
  private static let most = 1_000

  func add(to detail: inout Detail) {
    detail.prose(name.orCounty, .strong)
    let row = report.rows.first { $0.municipality == name }
    if let row { addFacts(row, to: &detail) }
    detail.heading("Milstolpar")
    let milestones = (report.years + [nil]).flatMap { year in
      report.milestones(name, in: year).map { (year: year, milestone: $0) }
    }
    for (year, milestone) in milestones.prefix(Self.most) {
      let kind = milestone.shownKind.capitalizedFirst
      let time = year?.text ?? [milestone.time, "utan år"].first { !$0.isEmpty } ?? ""
      detail.prose(
        "\(time)  \(kind): \(milestone.what)", indent: 1, place: Place(milestone.address))
      detail.unread(milestone, at: milestone.address, context)
    }
    detail.more(milestones.count - Self.most, in: "registret")
    guard let row else { return }
    detail.heading("Företag (\(row.companies.count))")
    for company in row.companies.prefix(Self.most) {
      let example = company.isExample == true ? "påhittat exempel" : ""
      let facts = [
        company.cell(CellText(example), of: ["exempel"]).shown,
        company.cell(CellText(company.status?.rawValue ?? ""), of: ["status"]).shown,
        company.business,
      ].filter { !$0.isEmpty }
      detail.prose(
        "\(company.name)  \(facts.joined(separator: ", "))", indent: 1,
        place: Place(company.address))
    }
    detail.more(row.companies.count - Self.most, in: "registret")
    guard !row.events.isEmpty else { return }
    detail.heading("Händelser")
    // What ties them to the municipality, not to their activities.
    let marks = row.events.map { (ASFLink.event($0.id), $0.readingMark("kommun")) }
    let markOf = Dictionary(marks) { first, _ in first }
    detail.links(marks.map(\.0), context.chain()) { markOf[$0] ?? "" }
  }

  private func addFacts(_ row: MunicipalityReport.Row, to detail: inout Detail) {
    detail.blank()
    let facts = zip(MunicipalityReport.Row.header, row.cells).dropFirst()
    for (label, cell) in facts { detail.field(label, cell) }
    guard !row.companies.isEmpty else { return }
    detail.field("Aktiva företag", row.activeCompanies.words)
  }
}
