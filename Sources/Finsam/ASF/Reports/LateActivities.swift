extension Office {
  /// One line for the plan's activities whose time is over; none where all is in time.
  package func lateActivities(on day: Day) -> [Attention] {
    guard let plan = asf.plan(on: day), let year = plan.year,
      let late = PlanReport(asf, year: year, on: day)?.counts.late, late > 0
    else { return [] }
    let count = late == 1 ? "1 aktivitet är försenad" : "\(late) aktiviteter är försenade"
    return [Attention(.lateActivities, "ASF: \(count) i \(plan.title).", at: Place(plan.address))]
  }
}
