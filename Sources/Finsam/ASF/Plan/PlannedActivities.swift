/// The activities of every plan, found by year and id.
package struct PlannedActivities {
  private let byYear: [Int: [String: Activity]]

  package init(_ asf: ASF) {
    byYear = Dictionary(
      asf.plans.compactMap { plan in
        plan.year.map { year in
          let activities = plan.processGoals.flatMap(\.activities)
          return (year.number, Dictionary(activities.map { ($0.id, $0) }) { first, _ in first })
        }
      }
    ) { first, _ in first }
  }

  /// The activity that an event belongs to, in the plan of its year.
  package subscript(event: ASFEvent) -> Activity? {
    event.ofYear.flatMap { byYear[$0.number]?[event.activity] }
  }

  /// Whether there is a plan for the year.
  func hasPlan(_ year: Year) -> Bool { byYear[year.number] != nil }
}
