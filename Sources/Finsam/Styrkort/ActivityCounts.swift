/// How the activities of a goal stand, each kind in its own words: a way of working is never one of
/// those that are left to do.
package struct ActivityCounts: Equatable, Sendable {
  /// Those that somebody has told the state of, by kind; an activity without a kind is a task.
  package struct Tasks: Equatable, Sendable {
    package var done = 0
    package var all = 0
    /// Whether that one of them is done is a reading.
    package var isReading = false
  }

  package struct Recurring: Equatable, Sendable {
    package var activities = 0
    package var times = 0
    /// Nil where one of them gives no number.
    package var wanted: Int? = 0
  }

  package private(set) var tasks = Tasks()
  package private(set) var waysInUse = 0
  package private(set) var waysNotInUse = 0
  package private(set) var recurring = Recurring()
  package private(set) var notStated = 0
  /// Those that nobody has told the state of.
  package private(set) var untold = 0

  package init(_ activities: [Activity]) {
    for activity in activities { count(activity) }
  }

  private mutating func count(_ activity: Activity) {
    switch (activity.kind, activity.state) {
    case (_, .notStated) where activity.occasions.isEmpty: notStated += 1
    case (_, nil) where activity.occasions.isEmpty: untold += 1
    case (.recurring, let state):
      recurring.activities += 1
      recurring.times += activity.occasions.count
      recurring.wanted = recurring.wanted.flatMap { sum in
        activity.timesPerYear.map { sum.adding($0.whole) }
      }
      if activity.occasions.isEmpty, state == .done, let times = activity.timesPerYear {
        recurring.times = recurring.times.adding(times.whole)
      }
    case (.wayOfWorking, .notDone): waysNotInUse += 1
    case (.wayOfWorking, _): waysInUse += 1
    case (.task, let state), (nil, let state):
      tasks.all += 1
      guard state == .done else { break }
      tasks.done += 1
      if activity.readings.contains("läge") { tasks.isReading = true }
    }
  }
}

extension ActivityCounts {
  /// `1 av 2 uppgifter genomförda, 3 arbetssätt pågår, återkommande 3 av 4 gånger, 1 framgår inte`
  package var words: String { parts.joined(separator: ", ") }

  /// `1 av 2 klara, 3 pågår, 3 av 4 gånger`, for a narrow column.
  package var short: String {
    var parts: [String] = []
    if tasks.all > 0 { parts.append("\(tasks.done) av \(tasks.all) klara") }
    if waysInUse > 0 { parts.append("\(waysInUse) pågår") }
    if waysNotInUse > 0 { parts.append("\(waysNotInUse) används inte") }
    if recurring.activities > 0 {
      parts.append("\(recurring.times)\(recurring.wanted.map { " av \($0)" } ?? "") ggr")
    }
    if notStated > 0 { parts.append("\(notStated) framgår inte") }
    if untold > 0 { parts.append("\(untold) utan läge") }
    return parts.joined(separator: ", ")
  }

  private var parts: [String] {
    var parts: [String] = []
    if tasks.all > 0 {
      let (noun, verb) = tasks.all == 1 ? ("uppgift", "genomförd") : ("uppgifter", "genomförda")
      let mark = tasks.isReading ? Readings.mark : ""
      parts.append("\(tasks.done) av \(tasks.all) \(noun) \(verb)\(mark)")
    }
    if waysInUse > 0 { parts.append("\(waysInUse) arbetssätt pågår") }
    if waysNotInUse > 0 { parts.append("\(waysNotInUse) arbetssätt används inte") }
    if recurring.activities > 0 {
      let wanted = recurring.wanted.map { " av \($0)" } ?? ""
      let isOne = recurring.times == 1 && recurring.wanted == nil
      parts.append(
        "återkommande \(recurring.times)\(wanted) \(isOne ? "gång inskriven" : "gånger inskrivna")")
    }
    if notStated > 0 { parts.append("\(notStated) framgår inte") }
    if untold > 0 { parts.append("\(untold) utan läge") }
    return parts
  }
}

extension Activity {
  /// `pågår`, `genomförd (tolkning)`, `3 av 4 gånger inskrivna`: as much as is known of how it
  /// stands; empty where nobody has told.
  package var standing: String {
    guard kind == .recurring, !occasions.isEmpty else {
      return state == nil ? "" : state.text + readingMark("läge")
    }
    guard let timesPerYear else {
      return occasions.count == 1 ? "1 gång inskriven" : "\(occasions.count) gånger inskrivna"
    }
    return "\(occasions.count) av \(timesPerYear.shown) gånger inskrivna"
  }
}

extension Occasion {
  /// With whether it is a reading that it was an occasion of the activity.
  package var markedTold: String { told + readingMark(Readings.belongsToActivity) }

  /// `2014-04-25 Ekonomisk rapport per 2014-03-31 (S4:1259)`
  package var told: String {
    let source = source.isEmpty ? "" : "(\(source))"
    return [day.text, what.oneLine, source].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
