extension Activity {
  /// The occasions that stand at the activity itself, as rows of a log: each counts once. One that
  /// a row of the log has too, on the same day or in the same words where it has no day, is left
  /// out. Each goes by the id that it has at the activity.
  ///
  /// `logged` are the activity's rows in the log; `year` is the plan's.
  func ownEvents(besides logged: some Sequence<ASFEvent>, in year: Year) -> [ASFEvent] {
    if occasions.isEmpty { return [] }
    var days: [Day: Int] = [:]
    var words: Set<String> = []
    for event in logged where event.ofYear == year {
      if let day = event.day?.day {
        days[day] = (days[day] ?? 0).adding(event.occasions)
      } else {
        words.insert(event.what.normalizedWording)
      }
    }
    return occasions.compactMap { occasion in
      if let day = occasion.day?.day {
        if let left = days[day], left > 0 {
          days[day] = left - 1
          return nil
        }
      } else if words.contains(occasion.what.normalizedWording) {
        return nil
      }
      return ASFEvent(occasion, of: id, in: year)
    }
  }
}

extension ASFEvent {
  /// One without a day is of the plan's year.
  fileprivate init(_ occasion: Occasion, of activity: String, in year: Year) {
    self.init()
    id = occasion.id
    day = occasion.day
    if occasion.day?.day == nil { self.year = year }
    self.activity = activity
    kind = .other
    what = occasion.what
    count = Number(1)
    source = occasion.source
    if occasion.readings.contains(Readings.belongsToActivity) {
      readings.marks.append("aktivitet")
    }
  }
}

extension ActivityPlan {
  /// The occasions of all its activities that the log does not have.
  func ownEvents(besides events: [ASFEvent]) -> [ASFEvent] {
    guard let year else { return [] }
    let activities = processGoals.flatMap(\.activities).filter { !$0.occasions.isEmpty }
    if activities.isEmpty { return [] }
    let ids = Set(activities.map(\.id))
    let logged = Dictionary(
      grouping: events.filter { ids.contains($0.activity) }, by: \.activity)
    return activities.flatMap { $0.ownEvents(besides: logged[$0.id] ?? [], in: year) }
  }
}
