import Finsam
import TextUI

/// An indicator: outcome against target, how it went the other years, and what it follows.
struct IndicatorDetail {
  let row: IndicatorRow
  let year: Year
  let informed: IndicatorReport.Informed?
  let links: ASFLinks

  private var indicator: ASFIndicator { row.indicator }
  private var address: Address { row.address }

  func add(to builder: inout DetailBuilder) {
    builder.prose(row.name, .strong, place: Place(address, field: "namn"))
    builder.unreadValues(of: Outline(indicator), at: address)
    builder.blank()
    builder.add(
      DetailLine([Span("Status".padded(to: builder.labelWidth), .label), row.statusSpan]))
    builder.field("Utfall \(year.text)", row.shownOutcome.isEmpty ? "–" : row.shownOutcome)
    builder.field("Målvärde", row.shownTarget, place: Place(address, field: "målvärde"))
    builder.field("Avvikelse", row.shownGap)
    builder.field("Utgångsläge", row.shownBaseline, place: Place(address, field: "utgångsläge"))
    builder.field("Utfallet avser", row.outcome.definition)
    builder.field("Räknat från", basis, place: Place(address, field: "räknas"))
    builder.field("Målet prövat", row.review.words.capitalizedFirst)
    for remark in row.remarks { builder.prose("! " + remark, .warning) }
    if isAboutPersons, let informed { builder.prose(informed.words, .dim) }
    addHistory(to: &builder)
    links.addAbove(.indicator(year, indicator.id), under: "Följer", to: &builder)
    builder.heading("Indikatorn")
    builder.allFields(
      of: address, except: ["id", "namn", "målvärde", "utgångsläge", "räknas", "stödjer"],
      links.desk)
  }

  private var basis: String {
    [row.outcome.basis, row.outcome.source].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private var isAboutPersons: Bool {
    indicator.counting == .employees || indicator.counting == .politicians
  }

  private func addHistory(to builder: inout DetailBuilder) {
    IndicatorHistory(indicator: indicator, years: row.history).add(
      to: &builder, list: PartReference(owner: address, part: "utfall")
    ) { one in
      let isStated = indicator.outcomes.contains { $0.id == one.year.text }
      return isStated ? Place(address.appending(Step("utfall", one.year.text))) : nil
    }
  }
}
