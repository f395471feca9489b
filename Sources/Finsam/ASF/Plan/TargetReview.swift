/// What is known of when the plan's targets were last asked after. S0:120.
package struct TargetReview: FieldGroup {
  package var day: PrintedDay?
  /// What a source says of it, where it gives no day.
  package var words = ""
  /// By role: who says so, and asked whom.
  package var statedBy = ""
  /// When it was said, as printed: `april 2018`.
  package var time = ""
  package var source = ""

  package init() {}

  package static let fields: [Field<TargetReview>] = [
    .day(
      "dag", \.day, label: "Målvärdena prövade",
      help: "Den dag någon senast prövade om planens målvärden är relevanta."),
    .printed(besideDay: "dag", label: "Målvärdena prövade"),
    .prose(
      "i_ord", \.words, label: "Målvärdena prövade, i ord",
      help: "Vad källan säger om det, när den inte har någon dag."),
    .text("uppgett_av", \.statedBy, label: "Prövningen, uppgift från"),
    .time("tid", \.time, label: "Prövningen, uppgiftens tid", help: "Till exempel april 2018."),
    .text("källa", \.source, label: "Prövningen, källa"),
  ]
}

/// How it stands with one target.
package enum TargetReviewState: Equatable, Sendable {
  /// Reviewed that day, which may be a year ago or more.
  case reviewed(Day, isDue: Bool)
  /// A source tells of it without a day.
  case told(TargetReview)
  case notStated

  package var dueSince: Day? {
    if case .reviewed(let day, isDue: true) = self { day } else { nil }
  }

  /// `2017-06-15`, `framgår inte`; of what is told without a day where it stands.
  package var words: String {
    switch self {
    case .reviewed(let day, let isDue): day.text + (isDue ? ", för minst ett år sedan" : "")
    case .told(let review):
      "dagen framgår inte" + (review.source.isEmpty ? "" : " (\(review.source))")
    case .notStated: "framgår inte"
    }
  }
}

extension TargetReview {
  /// What it says and where; that it gives no day.
  package var told: String {
    let facts = [statedBy, time, source].filter { !$0.isEmpty }.joined(separator: ", ")
    return "dagen framgår inte. ”\(words.oneLine)”" + (facts.isEmpty ? "" : " (\(facts))")
  }

  /// Whether anybody had said it by the day.
  func isTold(on day: Day) -> Bool {
    guard !words.isEmpty else { return false }
    let days = time.isEmpty ? nil : ActivityTiming(time).days(in: Year(day.year))
    return days.map { $0.lowerBound <= day } ?? true
  }
}

extension ASFIndicator {
  /// The indicator's own day goes before the plan's. A silent source says nothing of what was done.
  package func review(in plan: ActivityPlan, on day: Day) -> TargetReviewState {
    let known = [reviewed, plan.review.day].compactMap { $0?.day }.filter { $0 <= day }
    if let latest = known.max() {
      return .reviewed(latest, isDue: latest.adding(months: 12) <= day)
    }
    return plan.review.isTold(on: day) ? .told(plan.review) : .notStated
  }
}
