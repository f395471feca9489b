import Finsam
import TextUI

/// What a municipality has: its steps by year, companies, events and places.
struct MunicipalityDetail {
  /// Empty for the whole county.
  let name: String
  let report: MunicipalityReport
  let links: ASFLinks

  func add(to builder: inout DetailBuilder) {
    builder.prose(name.orCounty, .strong)
    let row = report.rows.first { $0.municipality == name }
    if let row { addFacts(row, to: &builder) }
    builder.heading("Milstolpar")
    for year in report.years + [nil] {
      for milestone in report.milestones(name, in: year) {
        let kind = milestone.shownKind.capitalizedFirst
        let time = year?.text ?? [milestone.time, "utan år"].first { !$0.isEmpty } ?? ""
        builder.prose(
          "\(time)  \(kind): \(milestone.what)", indent: 1, place: Place(milestone.address))
        builder.unreadValues(of: Outline(milestone), at: milestone.address)
      }
    }
    guard let row else { return }
    builder.heading("Företag (\(row.companies.count))")
    for company in row.companies {
      let example = company.isExample == true ? "påhittat exempel" : ""
      let facts = [
        company.span(example, of: ["exempel"]).text,
        company.span(company.status?.rawValue ?? "", of: ["status"]).text, company.business,
      ].filter { !$0.isEmpty }
      builder.prose(
        "\(company.name)  \(facts.joined(separator: ", "))", indent: 1,
        place: Place(company.address))
    }
    links.add(row.events.map { .event($0.id) }, under: "Händelser", to: &builder)
  }

  private func addFacts(_ row: MunicipalityReport.Row, to builder: inout DetailBuilder) {
    builder.blank()
    let facts = zip(MunicipalityReport.Row.header, row.cells).dropFirst()
    for (label, cell) in facts { builder.field(label, cell) }
    guard !row.companies.isEmpty else { return }
    builder.field("Aktiva företag", row.activeCompanies.words)
  }
}
