/// Places at an ASF that the förbund paid a municipality for. D-23, PART-3.
///
/// A row without a year is what a source states for several years together.
package struct PlaceRow: Record {
  package var id = ""
  package var year: Year?
  package var time = ""
  package var municipality = ""
  package var granted: Number?
  package var used: Number?
  package var persons: Number?
  package var women: Number?
  package var men: Number?
  package var targetGroup = ""
  package var toWork: Number?
  package var toStudies: Number?
  package var toEmploymentService: Number?
  package var returned: Number?
  package var extended: Number?
  package var outcome = ""
  package var days: Number?
  package var dayRate: Kronor?
  package var note = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { [municipality, year?.text ?? time].joined(separator: " ").trimmed }

  package static let fields: [Field<PlaceRow>] = [
    .identifier("id", \.id, label: "Id"),
    .year("år", \.year, label: "År"),
    .text("tid", \.time, label: "Tid i ord"),
    .text("kommun", \.municipality, label: "Kommun"),
    .number("beviljade", \.granted, label: "Beviljade platser"),
    .number("nyttjade", \.used, label: "Nyttjade platser"),
    .number("unika", \.persons, label: "Unika personer"),
    .number("kvinnor", \.women, label: "Kvinnor"),
    .number("män", \.men, label: "Män"),
    .text("målgrupp", \.targetGroup, label: "Målgrupp"),
    .number("till_arbete", \.toWork, label: "Till arbete"),
    .number("till_studier", \.toStudies, label: "Till studier"),
    .number("till_af", \.toEmploymentService, label: "Till Arbetsförmedlingen"),
    .number("åter", \.returned, label: "Åter"),
    .number("förlängda", \.extended, label: "Förlängda"),
    .text("utfall", \.outcome, label: "Utfall i ord"),
    .number("dagar", \.days, label: "Dagar"),
    .kronor("kr_per_dag", \.dayRate, label: "Ersättning per dag"),
    .text("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ]
}

extension PlaceRow {
  package static let path = "asf/platser.csv"

  package var address: Address { Address(Self.path, [Step("rader", id)]) }

  package var isStatedTotal: Bool { year == nil }

  package var toWorkOrStudies: Int? {
    toWork == nil && toStudies == nil ? nil : (toWork?.whole ?? 0) + (toStudies?.whole ?? 0)
  }

  /// Days at the row's rate, or at the plan's where the row has none; nil where that is no amount
  /// that could be paid. FUND-6.
  package func cost(planRate: Kronor?) -> Kronor? {
    guard let days, let rate = dayRate ?? planRate else { return nil }
    let (amount, isTooMuch) = days.whole.multipliedReportingOverflow(by: rate.amount)
    guard !isTooMuch, (0..<1_000_000_000_000).contains(amount) else { return nil }
    return Kronor(amount)
  }
}
