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
    builder.blank()
    builder.add(
      DetailLine([Span("Status".padded(to: builder.labelWidth), .label), row.status.span]))
    builder.field("Utfall \(year.text)", row.shownOutcome.isEmpty ? "ej mätt" : row.shownOutcome)
    builder.field("Målvärde", row.shownTarget, place: Place(address, field: "målvärde"))
    builder.field("Avvikelse", row.shownGap)
    builder.field("Utgångsläge", row.shownBaseline, place: Place(address, field: "utgångsläge"))
    builder.field("Räknat från", basis, place: Place(address, field: "räknas"))
    for remark in row.remarks { builder.prose("! " + remark, .warning) }
    if isAboutPersons, let informed { builder.prose(informed.words, .dim) }
    addHistory(to: &builder)
    let link = ASFLink.indicator(year, indicator.id)
    links.add(links.chain.above(link), under: "Följer", to: &builder)
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
    builder.heading(
      "År för år  \(row.sparkline.words)",
      list: PartReference(owner: address, part: "utfall"))
    let top =
      row.history.flatMap {
        [$0.outcome.value?.number?.size, $0.target?.number?.size].compactMap(\.self)
      }.max() ?? 0
    for outcome in row.history {
      let room = min(24, builder.width - 34)
      var spans = [Span("\(outcome.year.text)  ", .label)]
      if let value = outcome.outcome.value?.number?.size, top > 0, value >= 0, room >= 6 {
        let target = outcome.target?.number?.size
        spans += Bar(value: value, target: target, scale: 0...top, text: "").spans(width: room)
        spans.append(Span("  "))
      }
      let shown = row.shown(outcome.outcome) ?? "ej mätt"
      let aim = outcome.target.map {
        " (mål \(indicator.measure(outcome: nil).shown($0)))"
      }
      spans.append(Span(shown + (aim ?? "")))
      let stated = indicator.outcomes.contains { $0.id == outcome.year.text }
      let place = stated ? Place(address.appending(Step("utfall", outcome.year.text))) : nil
      builder.add(DetailLine(spans, indent: 1, place: place))
    }
  }
}
