/// What is left undone for a goal: what hangs on it.
package struct GoalRemainder: Equatable, Sendable {
  /// Activities whose time is over and that are not done, where anybody has told how they stand.
  package let late: [Activity]
  /// Measures of which no outcome can be held against a target, with how each stands.
  package let unmeasured: [Measure]

  package init(of placed: PlacedGoal, in year: Year?, on day: Day) {
    late = placed.activities.filter { $0.isLate(in: year, on: day) }
    unmeasured = placed.measures.filter { !$0.fulfilment(threshold: nil).isJudged }
  }

  package var isEmpty: Bool { late.isEmpty && unmeasured.isEmpty }

  /// `2 aktiviteter försenade, 1 mått ej mätt`; empty where nothing is left.
  package var words: String {
    let activities =
      late.count == 1 ? "1 aktivitet försenad" : "\(late.count) aktiviteter försenade"
    let measures = "\(unmeasured.count) mått utan jämförbart utfall"
    let one = unmeasured.first.map { "1 mått \($0.fulfilment(threshold: nil).rawValue)" } ?? ""
    return [
      late.isEmpty ? "" : activities,
      unmeasured.isEmpty ? "" : unmeasured.count == 1 ? one : measures,
    ].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension Activity {
  /// Whether its own time is over, or else the year, and it is not done. A way of working is never
  /// late, and what nobody has told of, or no source, is not said to be.
  package func isLate(in year: Year?, on day: Day) -> Bool {
    guard let year, isLeftToDo else { return false }
    if let own = ActivityTiming(when).days(in: year)?.upperBound { return own < day }
    return year.isOver(on: day)
  }

  private var isLeftToDo: Bool {
    switch (kind, state) {
    case (.wayOfWorking, _), (_, .done), (_, .notStated), (_, nil): false
    case (.recurring, _):
      timesPerYear.map { occasions.count < $0.whole } ?? occasions.isEmpty
    case (.task, _), (nil, _): true
    }
  }
}
