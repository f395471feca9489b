extension Office {
  /// One line for the plan's activities whose time is over; none where all is in time.
  package func lateActivities(on day: Day) -> [Attention] {
    guard let plan = asf.plan(on: day), let year = plan.year else { return [] }
    let late = asf.lateActivities(of: plan, in: year, on: day)
    guard late > 0 else { return [] }
    let count = late == 1 ? "1 aktivitet är försenad" : "\(late) aktiviteter är försenade"
    return [Attention(.lateActivities, "ASF: \(count) i \(plan.title).", at: Place(plan.address))]
  }
}

extension ASF {
  /// As many as the plan's report counts, without its rows.
  fileprivate func lateActivities(of plan: ActivityPlan, in year: Year, on day: Day) -> Int {
    let logged = loggedPlaces(of: plan)
    return plan.processGoals.flatMap(\.activities).count { activity in
      let rows = (logged[activity.id] ?? []).lazy.map { events[$0] }
      return ActivityProgress(activity, in: year, events: rows, on: day).status == .late
    }
  }

  /// Where the rows of each of the plan's activities stand in the log.
  func loggedPlaces(of plan: ActivityPlan) -> [String: [Int]] {
    let planned = Set(plan.processGoals.flatMap(\.activities).map(\.id))
    var places: [String: [Int]] = [:]
    for index in events.indices where planned.contains(events[index].activity) {
      places[events[index].activity, default: []].append(index)
    }
    return places
  }
}
