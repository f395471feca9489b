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

  package var title: String {
    [municipality, year?.text ?? unread(["år"]) ?? time].joined(separator: " ").trimmed
  }

  package static let fields: [Field<PlaceRow>] = [
    .identifier("id", \.id, label: "Id"),
    .year("år", \.year, label: "År"),
    .time("tid", \.time, label: "Tid i ord"),
    .municipality("kommun", \.municipality, label: "Kommun"),
    .count("beviljade", \.granted, label: "Beviljade platser"),
    .count("nyttjade", \.used, label: "Nyttjade platser"),
    .count("unika", \.persons, label: "Unika personer"),
    .count("kvinnor", \.women, label: "Kvinnor"),
    .count("män", \.men, label: "Män"),
    .text("målgrupp", \.targetGroup, label: "Målgrupp"),
    .count("till_arbete", \.toWork, label: "Till arbete"),
    .count("till_studier", \.toStudies, label: "Till studier"),
    .count("till_af", \.toEmploymentService, label: "Till Arbetsförmedlingen"),
    .count("åter", \.returned, label: "Åter"),
    .count("förlängda", \.extended, label: "Förlängda"),
    .text("utfall", \.outcome, label: "Utfall i ord"),
    .count("dagar", \.days, label: "Dagar"),
    .kronor("kr_per_dag", \.dayRate, label: "Ersättning per dag"),
    .text("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ]
}

extension PlaceRow {
  package static let path = "asf/platser.csv"

  package var address: Address { Address(Self.path, [Step("rader", id)]) }

  package var isStatedTotal: Bool { year == nil && unread(["år"]) == nil }

  /// The fields that `toWorkOrStudies` and `cost` come from.
  package static let toWorkOrStudiesKeys = ["till_arbete", "till_studier"]
  package static let costKeys = ["dagar", "kr_per_dag"]

  /// Whether it can have been by the day, or all that the total is of is over.
  package func hasHappened(by day: Day) -> Bool {
    isStatedTotal ? day.isPast(time) : day.isReached(by: nil, year, time)
  }

  package var toWorkOrStudies: Int? {
    toWork == nil && toStudies == nil ? nil : (toWork?.whole ?? 0).adding(toStudies?.whole ?? 0)
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
