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
  /// Placements that have ended, where the outcomes do not say; may be not stated.
  package var ended: Quantity?
  package var extended: Number?
  package var outcome = ""
  package var days: Number?
  package var dayRate: Kronor?
  /// Where it was looked for, where something is not stated.
  package var lookedIn = ""
  /// By role.
  package var lookedBy = ""
  package var note = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String {
    [municipality, year?.text ?? unread(["år"]) ?? time].joined(separator: " ").trimmed
  }

  package static let fields: [Field<PlaceRow>] = withReadings([
    .identifier("id", \.id, label: "Id"),
    .year("år", \.year, label: "År"),
    .time("tid", \.time, label: "Tid i ord"),
    .municipality("kommun", \.municipality, label: "Kommun"),
    .count("beviljade", \.granted, label: "Beviljade platser"),
    .count("nyttjade", \.used, label: "Nyttjade platser"),
    .count("unika", \.persons, label: "Unika personer"),
    .count("kvinnor", \.women, label: "Kvinnor").orReading(),
    .count("män", \.men, label: "Män").orReading(),
    .text("målgrupp", \.targetGroup, label: "Målgrupp"),
    .count("till_arbete", \.toWork, label: "Till arbete"),
    .count("till_studier", \.toStudies, label: "Till studier"),
    .count("till_af", \.toEmploymentService, label: "Till Arbetsförmedlingen"),
    .count("åter", \.returned, label: "Åter i offentlig försörjning").orReading(),
    .count("förlängda", \.extended, label: "Förlängda"),
    .estimate(
      "avslutade", \.ended, label: "Avslutade placeringar",
      help: "Tomt: så många som har ett utfall. Skriv framgår inte när källan inte säger det."),
    .text("utfall", \.outcome, label: "Utfall i ord"),
    .count("dagar", \.days, label: "Dagar"),
    .kronor("kr_per_dag", \.dayRate, label: "Ersättning per dag"),
    .lookedIn(\.lookedIn),
    .lookedBy(\.lookedBy),
    .text("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ])
}

extension PlaceRow: RegisterRow {
  package static let documentKind = DocumentKind.places
}

extension PlaceRow {
  package var isStatedTotal: Bool { year == nil && unread(["år"]) == nil }

  /// The fields that `toWorkOrStudies` and `cost` come from.
  package static let toWorkOrStudiesKeys = ["till_arbete", "till_studier"]
  /// The fields that `endedPlacements` comes from.
  package static let endedKeys = ["avslutade", "till_af", "åter"] + toWorkOrStudiesKeys
  package static let costKeys = ["dagar", "kr_per_dag"]

  /// Which of its counts make up others: used places are of unique persons, of women and men, and
  /// of what became of them. D-23, PART-3.
  static let sums = [
    RegisterSum(["nyttjade"], of: ["kvinnor", "män"]),
    RegisterSum(["unika"], of: ["kvinnor", "män"]), RegisterSum(["nyttjade"], of: ["unika"]),
    RegisterSum(["nyttjade"], of: ["till_af", "åter"] + toWorkOrStudiesKeys),
    RegisterSum(["avslutade"], of: ["till_af", "åter"] + toWorkOrStudiesKeys),
  ]

  /// Whether it can have been by the day, or all that the total is of is over.
  package func hasHappened(by day: Day) -> Bool {
    isStatedTotal ? day.isPast(time) : day.isReached(by: nil, year, time)
  }

  /// Nil where the row tells no outcome: what was prolonged has none yet.
  package var toWorkOrStudies: Int? {
    if toWork == nil, toStudies == nil, outcomes == nil { return nil }
    return (toWork?.whole ?? 0).adding(toStudies?.whole ?? 0)
  }

  /// The outcomes that the row tells of, together; nil where it tells of none.
  private var outcomes: Int? {
    if toWork == nil, toStudies == nil, toEmploymentService == nil, returned == nil { return nil }
    return (toWork?.whole ?? 0).adding(toStudies?.whole ?? 0)
      .adding(toEmploymentService?.whole ?? 0).adding(returned?.whole ?? 0)
  }

  /// How many placements have ended: as stated, else those with an outcome. None where no place was
  /// used or all were prolonged; nil where nobody knows. PART-2.
  package var endedPlacements: Int? {
    if let ended { return ended.number?.whole }
    if let outcomes { return outcomes }
    guard let used = used?.whole else { return nil }
    return used <= (extended?.whole ?? 0) ? 0 : nil
  }

  /// Placements of which nobody knows whether they have ended.
  package var unknownEnds: Int {
    let known = (endedPlacements ?? 0).adding(extended?.whole ?? 0)
    return max(0, (used?.whole ?? 0).subtracting(known))
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
