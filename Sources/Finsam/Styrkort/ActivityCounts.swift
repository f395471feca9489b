/// How the activities of a goal stand, each kind in its own words: a way of working is never one of
/// those that are left to do.
package struct ActivityCounts: Equatable, Sendable {
  /// Those that somebody has told the state of, by kind; an activity without a kind is a task.
  package struct Tasks: Equatable, Sendable {
    package var done = 0
    /// Those whose state is stated.
    package var stated = 0
    package var notStated = 0
    /// Whether that one of them is done, or not, is a reading.
    package var isReading = false

    package var all: Int { stated + notStated }
  }

  /// Ways of working.
  package struct Ways: Equatable, Sendable {
    package var inUse = 0
    package var notInUse = 0
    /// Whether that one of them is in use, or not, is a reading.
    package var isReading = false
  }

  package struct Recurring: Equatable, Sendable {
    package var activities = 0
    package var times = 0
    /// Nil where one of them gives no number.
    package var wanted: Int? = 0
  }

  package private(set) var tasks = Tasks()
  package private(set) var ways = Ways()
  package private(set) var recurring = Recurring()
  package private(set) var notStated = 0
  /// Those that nobody has told the state of.
  package private(set) var untold = 0

  package init(_ activities: [Activity]) {
    for activity in activities { count(activity) }
  }

  private mutating func count(_ activity: Activity) {
    switch (activity.kind, activity.state) {
    case (let kind, .notStated) where activity.occasions.isEmpty:
      notStated += 1
      if kind == .task || kind == nil { tasks.notStated += 1 }
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
    case (.wayOfWorking, let state):
      if state == .notDone { ways.notInUse += 1 } else { ways.inUse += 1 }
      if activity.readings.contains("läge") { ways.isReading = true }
    case (.task, let state), (nil, let state):
      tasks.stated += 1
      if state == .done { tasks.done += 1 }
      if activity.readings.contains("läge") { tasks.isReading = true }
    }
  }
}

extension ActivityCounts {
  /// `1 av 2 uppgifter genomförda, 3 arbetssätt pågår, återkommande 3 gånger inskrivna (4 per år)`
  package var words: String { parts.joined(separator: ", ") }

  /// `1 av 2 genomförda (tolkning), 3 pågår, 3 inskrivna (4 per år)`, for a narrow column.
  package var short: String {
    var parts: [String] = []
    if tasks.stated > 0 {
      let done = tasks.all == 1 ? "genomförd" : "genomförda"
      parts.append("\(tasks.done) av \(tasks.all) \(done)\(tasks.isReading ? Readings.mark : "")")
    }
    let mark = ways.isReading ? Readings.mark : ""
    if ways.inUse > 0 { parts.append("\(ways.inUse) pågår\(mark)") }
    if ways.notInUse > 0 { parts.append("\(ways.notInUse) används inte\(mark)") }
    if recurring.activities > 0 {
      let wanted = recurring.wanted.map { " (\($0) per år)" } ?? ""
      parts.append(
        "\(recurring.times) \(recurring.times == 1 ? "inskriven" : "inskrivna")\(wanted)")
    }
    if notStated > 0 { parts.append("\(notStated) framgår inte") }
    if untold > 0 { parts.append("\(untold) utan läge") }
    return parts.joined(separator: ", ")
  }

  private var parts: [String] {
    var parts: [String] = []
    if tasks.stated > 0 {
      let (noun, verb) = tasks.all == 1 ? ("uppgift", "genomförd") : ("uppgifter", "genomförda")
      let mark = tasks.isReading ? Readings.mark : ""
      parts.append("\(tasks.done) av \(tasks.all) \(noun) \(verb)\(mark)")
    }
    let mark = ways.isReading ? Readings.mark : ""
    if ways.inUse > 0 { parts.append("\(ways.inUse) arbetssätt pågår\(mark)") }
    if ways.notInUse > 0 { parts.append("\(ways.notInUse) arbetssätt används inte\(mark)") }
    if recurring.activities > 0 {
      let wanted = recurring.wanted.map { " (\($0) per år)" } ?? ""
      let times = recurring.times == 1 ? "gång inskriven" : "gånger inskrivna"
      parts.append("återkommande \(recurring.times) \(times)\(wanted)")
    }
    if notStated > 0 { parts.append("\(notStated) framgår inte") }
    if untold > 0 { parts.append("\(untold) utan läge") }
    return parts
  }
}

extension Activity {
  /// `pågår`, `genomförd (tolkning)`, `3 gånger inskrivna (4 per år)`: as much as is known of how
  /// it stands; empty where nobody has told.
  package var standing: String {
    guard kind == .recurring, !occasions.isEmpty else {
      return state == nil ? "" : state.text + readingMark("läge")
    }
    let times = occasions.count == 1 ? "1 gång inskriven" : "\(occasions.count) gånger inskrivna"
    return times + (timesPerYear.map { " (\($0.shown) per år)" } ?? "")
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
