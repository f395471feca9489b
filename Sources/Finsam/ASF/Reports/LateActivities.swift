extension Office {
  /// One line for the plan's activities whose time is over, and one for those that nobody has
  /// reported; none where all is in time.
  package func lateActivities(on day: Day) -> [Attention] {
    guard let plan = asf.plan(on: day), let year = plan.year else { return [] }
    let statuses = asf.statuses(of: plan, in: year, on: day)
    let lines: [(Attention.Kind, ActivityProgress.Status, one: String, several: String)] = [
      (.lateActivities, .late, "1 aktivitet är försenad", "aktiviteter är försenade"),
      (
        .unreportedActivities, .notReported, "1 aktivitet har inte rapporterats än",
        "aktiviteter har inte rapporterats än"
      ),
    ]
    return lines.compactMap { kind, status, one, several in
      let count = statuses.count { $0 == status }
      guard count > 0 else { return nil }
      let words = count == 1 ? one : "\(count) \(several)"
      return Attention(
        kind, "ASF: \(words) i \(plan.title).", at: Place(plan.address), count: count)
    }
  }
}

extension ASF {
  /// As the plan's report has them, without its rows.
  fileprivate func statuses(of plan: ActivityPlan, in year: Year, on day: Day)
    -> [ActivityProgress.Status]
  {
    let logged = loggedPlaces(of: [plan])
    let isClosed = plan.isClosed(on: day)
    return plan.processGoals.flatMap(\.activities).map { activity in
      let rows = (logged[activity.id] ?? []).lazy.map { events[$0] }
      return ActivityProgress(
        activity, in: year, events: rows, isClosed: isClosed, on: day
      ).status
    }
  }

  /// Where the rows of each of the plans' activities stand in the log, whatever their years.
  func loggedPlaces(of plans: [ActivityPlan]) -> [String: [Int]] {
    let ids = plans.flatMap(\.processGoals).flatMap(\.activities).map(\.id).unique
    let lists = Dictionary(uniqueKeysWithValues: zip(ids, ids.indices))
    var places = ids.map { _ in [Int]() }
    // Rows of one activity mostly stand together.
    var (last, list) = ("", lists[""])
    events.lend { place, event in
      if event.pointee.activity != last {
        last = event.pointee.activity
        list = lists[last]
      }
      if let list { places[list].append(place) }
    }
    return Dictionary(uniqueKeysWithValues: zip(ids, places))
  }
}
