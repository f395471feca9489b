extension Office {
  /// One line for the plan's activities whose time is over, and one for those that nobody has
  /// reported; none where all is in time.
  package func lateActivities(on day: Day) -> [Attention] {
    guard let plan = asf.plan(on: day), let year = plan.year,
      let counts = PlanReport(asf, year: year, on: day)?.counts
    else { return [] }
    let late =
      counts.late == 1 ? "1 aktivitet är försenad" : "\(counts.late) aktiviteter är försenade"
    let silent =
      counts.notReported == 1
      ? "1 aktivitet är ej rapporterad än"
      : "\(counts.notReported) aktiviteter är ej rapporterade än"
    let lines: [(Attention.Kind, Int, String)] = [
      (.lateActivities, counts.late, late), (.unreportedActivities, counts.notReported, silent),
    ]
    return lines.filter { $0.1 > 0 }.map { kind, _, words in
      Attention(kind, "ASF: \(words) i \(plan.title).", at: Place(plan.address))
    }
  }
}
