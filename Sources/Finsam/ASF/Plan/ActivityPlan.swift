/// The ASF plan of one year: goals, activities and indicators. D-25, D-26, D-27.
package struct ActivityPlan: YearRecord {
  package var year: Year?
  package var name = ""
  package var overallGoal = ""
  package var overallGoalSource = ""
  package var purpose = ""
  package var budget = PlanBudget()
  package var reporting = PlanReporting()
  package var compensation = PlaceCompensation()
  package var review = TargetReview()
  package var municipalities: [String] = []
  /// From how many percent of the target a difference to the outcome is a large one.
  package var gapThreshold: Number?
  /// When somebody closed the year: all that was held is in the log by then.
  package var closed: PrintedDay?
  /// The year of the plan that was made from this one.
  package var continuedIn: Year?
  package var commentNote = ""
  package var note = ""
  package var source = ""
  package var processGoals: [ProcessGoal] = []
  package var needs: [IdentifiedNeed] = []
  package var indicators: [ASFIndicator] = []
  /// What the board is told, as a person has written it.
  package var boardTexts: [BoardText] = []
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { name.isEmpty ? "Handlingsplan ASF " + year.text : name }

  package static let fields: [Field<ActivityPlan>] = withReadings(
    [
      .year("år", \.year, label: "År", required: true),
      .text("namn", \.name, label: "Namn"),
      .prose("övergripande_mål", \.overallGoal, label: "Övergripande mål"),
      .text("övergripande_mål_källa", \.overallGoalSource, label: "Övergripande mål, källa"),
      .prose("syfte", \.purpose, label: "Syfte"),
    ]
      + group("budget", \.budget)
      + group("rapporter", \.reporting)
      + group("ersättning", \.compensation)
      + group("prövning", \.review)
      + [
        .municipalities("kommuner", \.municipalities, label: "Kommuner"),
        .number(
          "gräns_avvikelse", \.gapThreshold, label: "Gräns för stor avvikelse, %",
          help: "Hur långt från målvärdet, i procent, ett utfall ska ligga för att vara en stor "
            + "avvikelse. Tomt betyder 20.",
          limits: .notNegative
        ).orReading(),
        .day(
          "avslutad", \.closed, label: "Året avslutat",
          help:
            "När någon avslutade året: allt som hölls är loggat. Först då betyder en tom logg att "
            + "inget gjordes."),
        .printed(besideDay: "avslutad", label: "Året avslutat"),
        .year(YearCarry.continuationKey, \.continuedIn, label: "Fortsätter i"),
        .prose(
          "om_kommentarerna", \.commentNote, label: "Om kommentarerna",
          help: "Var kommentarerna till aktiviteterna står, om inte här."),
        .prose("anteckning", \.note, label: "Anteckning"),
        .source(\.source),
      ])

  package static let parts: [any PartList<ActivityPlan>] = [
    Part(PartKey.processGoals, \.processGoals, label: "Processmål", singular: "processmål"),
    Part("behov", \.needs, label: "Identifierade behov", singular: "behov"),
    Part(PartKey.indicators, \.indicators, label: "Indikatorer", singular: "indikator"),
    Part(PartKey.boardTexts, \.boardTexts, label: "Rapporttexter", singular: "rapporttext"),
  ]
}

extension ActivityPlan {
  package static let defaultGapThreshold = Number(20)

  /// Whether somebody had closed the year by the day.
  package func isClosed(on day: Day) -> Bool { closed?.day.map { $0 <= day } ?? false }

  package var largeGap: Number { gapThreshold ?? Self.defaultGapThreshold }

  package static func path(_ year: Year) -> String { "asf/handlingsplan-\(year.text).yaml" }

  package var address: Address { Address(year.map(ActivityPlan.path) ?? "asf") }

  package func address(of goal: ProcessGoal) -> Address {
    address.appending(Step(PartKey.processGoals, goal.id))
  }

  package func address(of activity: Activity, in goal: ProcessGoal) -> Address {
    address(of: goal).appending(Step(PartKey.activities, activity.id))
  }

  package func address(of indicator: ASFIndicator) -> Address {
    address.appending(Step(PartKey.indicators, indicator.id))
  }

  /// The activity with this id and the process goal it stands under.
  package func activity(_ id: String) -> (goal: ProcessGoal, activity: Activity)? {
    for goal in processGoals {
      if let activity = goal.activities.first(where: { $0.id == id }) { return (goal, activity) }
    }
    return nil
  }

  /// Indicators that name the goal under `stödjer`.
  package func indicators(of goal: ProcessGoal) -> [ASFIndicator] {
    indicators.filter { $0.supports.contains(goal.id) }
  }
}

extension ActivityPlan {
  /// The id of the activity that a text means: its id, or its name where only one has it.
  package func activityId(_ text: String) throws(InvalidInput) -> String {
    if activity(text) != nil { return text }
    let name = SearchText(text)
    let ids = processGoals.flatMap(\.activities)
      .filter { SearchText($0.name.oneLine) == name }.map(\.id)
    switch ids.count {
    case 0: throw .notAnActivity(text, year: year?.number ?? 0)
    case 1: return ids[0]
    default: throw .severalActivities(text, ids: ids)
    }
  }
}

/// What the activities of every plan are called, found by year and id.
package struct PlannedActivities {
  private let byYear: [Int: [String: String]]
  /// Those of the year that was asked for last: rows of one year mostly stand together.
  private var last: (year: Int, names: [String: String]?)?

  package init(_ asf: ASF) {
    byYear = Dictionary(
      asf.plans.compactMap { plan in
        plan.year.map { year in
          let activities = plan.processGoals.flatMap(\.activities)
          return (
            year.number, Dictionary(activities.map { ($0.id, $0.name) }) { first, _ in first }
          )
        }
      }
    ) { first, _ in first }
  }

  /// The name of the activity in the plan of the year; nil where that has none of the id.
  package mutating func name(of id: String, in year: Year?) -> String? {
    guard let year else { return nil }
    if last?.year != year.number { last = (year.number, byYear[year.number]) }
    return last?.names?[id]
  }

  /// Whether there is a plan for the year.
  func hasPlan(_ year: Year) -> Bool { byYear[year.number] != nil }
}
