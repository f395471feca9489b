/// The plan as a tree with what is done, what remains and what is late on the day.
package struct PlanReport: Equatable, Sendable {
  package struct Row: Equatable, Sendable {
    package enum Kind: Equatable, Sendable {
      case overallGoal, processGoal
      case activity(ActivityProgress)
    }

    package let kind: Kind
    package let address: Address
    package let id: String
    /// `3.2.1`; empty for activities.
    package let number: String
    package let title: String
    package let how: String
    package let responsible: String
    /// As printed.
    package let when: String
    package let comment: String
    package let source: String
    /// The activity's first rows in the log of the plan's year, up to the day.
    package let events: [ASFEvent]
    /// How many there are.
    package let eventCount: Int
    /// Those that stand at the activity itself, up to the day.
    package let occasions: [ASFEvent]
    /// Of the activities below it, or of itself.
    package let counts: Counts
  }

  package struct Counts: Equatable, Sendable {
    private var byStatus: [ActivityProgress.Status: Int] = [:]
    /// Those that are done by rows of the log that a reading alone ties to them.
    package private(set) var doneByReading = 0
  }

  package let year: Year
  package let title: String
  package let day: Day
  package let overallGoal: String
  package let budget: Kronor?
  package let reportsPerYear: Int?
  /// `En avvikelse är stor från 20 % av målvärdet; gränsen är vår, ingen källa har den.`
  package let largeGapWords: String
  /// Where the comments to the activities stand, if not here.
  package let commentNote: String
  package let needs: [IdentifiedNeed]
  /// The overall goal, then each process goal with its activities below it.
  package let rows: [Row]

  /// What the first row is called where no overall goal is written.
  static let wholePlan = "Hela planen"

  package var counts: Counts { rows.first?.counts ?? Counts() }

  package init?(_ asf: ASF, year: Year, on day: Day) {
    guard let plan = asf.plan(year) else { return nil }
    self.init(asf, year: year, on: day, logged: asf.loggedPlaces(of: [plan]))
  }

  /// `logged` tells where the rows of each activity stand in the log.
  init?(_ asf: ASF, year: Year, on day: Day, logged: [String: [Int]]) {
    guard let plan = asf.plan(year) else { return nil }
    self.year = year
    title = plan.title
    self.day = day
    overallGoal = plan.overallGoal
    budget = plan.budget.amount
    reportsPerYear = plan.reporting.perYear?.whole
    needs = plan.needs
    commentNote = plan.commentNote.oneLine
    let isOurs =
      plan.gapThreshold == nil || !plan.readingMark("gräns_avvikelse").isEmpty
    largeGapWords =
      "En avvikelse är stor från \(plan.largeGap.shown) % av målvärdet"
      + (isOurs ? "; gränsen är vår, ingen källa har den." : ".")
    let below = plan.processGoals.map { goal in
      let activities = goal.activities.map { activity in
        let places = logged[activity.id] ?? []
        let own = places.filter {
          asf.events[$0].ofYear == year && asf.events[$0].hasHappened(by: day)
        }
        let events = places.lazy.map { asf.events[$0] }
        return Row(
          activity, at: plan.address(of: activity, in: goal),
          events: own.prefix(Detail.mostLinks).map { asf.events[$0] }, eventCount: own.count,
          occasions: activity.ownEvents(besides: events, in: year).filter {
            $0.ofYear == year && $0.hasHappened(by: day)
          },
          progress: ActivityProgress(
            activity, in: year, events: events, isClosed: plan.isClosed(on: day), on: day))
      }
      return [
        Row(goal, at: plan.address(of: goal), counts: Counts(activities.compactMap(\.progress)))
      ] + activities
    }.joined()
    rows = [Row(plan, counts: Counts(below.compactMap(\.progress)))] + below
  }
}

extension PlanReport {
  /// A mark has no day: what is marked as done may have been so after a half-year that is over. Of
  /// the activities below a process goal, or of all; empty where there is none such.
  func markedLater(than day: Day, on today: Day, of goal: Row? = nil) -> String {
    guard day < today else { return "" }
    let own = goal.map(activities(of:)) ?? rows
    let count = own.count { $0.progress?.isDoneByMarkAlone == true }
    if count == 0 { return "" }
    let (ones, it) =
      count == 1
      ? ("1 aktivitet är markerad som genomförd", "Den")
      : ("\(count) aktiviteter är markerade som genomförda", "De")
    return
      "\(ones) i planen, utan att loggen visar det till och med \(day.text). \(it) räknas hit, "
      + "men kan ha genomförts senare."
  }
}

extension PlanReport.Row {
  package var level: Int {
    switch kind {
    case .overallGoal: 0
    case .processGoal: 1
    case .activity: 2
    }
  }

  package var progress: ActivityProgress? {
    switch kind {
    case .overallGoal, .processGoal: nil
    case .activity(let progress): progress
    }
  }

  /// The activity's status, or how many of the goal's activities are done.
  package var statusWords: String { progress?.statusWords ?? counts.short }

  init(
    _ activity: Activity, at address: Address, events: [ASFEvent], eventCount: Int,
    occasions: [ASFEvent], progress: ActivityProgress
  ) {
    self.init(
      kind: .activity(progress), address: address, id: activity.id, number: "",
      title: activity.name, how: activity.how, responsible: activity.responsible,
      when: activity.when, comment: activity.comment, source: activity.source, events: events,
      eventCount: eventCount, occasions: occasions, counts: PlanReport.Counts([progress]))
  }

  init(_ goal: ProcessGoal, at address: Address, counts: PlanReport.Counts) {
    self.init(
      kind: .processGoal, address: address, id: goal.id, number: goal.number,
      title: goal.wording, how: "", responsible: "", when: "", comment: goal.note,
      source: goal.source, events: [], eventCount: 0, occasions: [], counts: counts)
  }

  init(_ plan: ActivityPlan, counts: PlanReport.Counts) {
    self.init(
      kind: .overallGoal, address: plan.address, id: plan.id, number: "",
      title: plan.overallGoal.isEmpty ? PlanReport.wholePlan : plan.overallGoal,
      how: "", responsible: "", when: "", comment: "", source: plan.overallGoalSource,
      events: [], eventCount: 0, occasions: [], counts: counts)
  }
}

extension PlanReport.Counts {
  init(_ activities: [ActivityProgress]) {
    for activity in activities { byStatus[activity.status, default: 0] += 1 }
    doneByReading = activities.count { $0.isDone && $0.isReading }
  }

  private func count(_ statuses: ActivityProgress.Status...) -> Int {
    statuses.map { byStatus[$0] ?? 0 }.sum
  }

  package var activities: Int { byStatus.values.reduce(0, +) }
  package var done: Int { count(.done) }
  package var late: Int { count(.late) }
  package var behind: Int { count(.behind) }
  package var underWay: Int { count(.underWay) }
  package var nothingLogged: Int { count(.nothingLogged) }
  package var notReported: Int { count(.notReported) }
  /// Carried out, but nobody knows how many times.
  package var uncounted: Int { count(.uncounted) }
  package var notStated: Int { count(.notStated) }

  /// Of which nobody knows whether they were done: neither failures nor successes.
  package var unknown: Int { notReported + notStated }

  /// What stands behind a number of those that are done: how many are so by a reading alone.
  var readingMark: String {
    if doneByReading == 0 { return "" }
    return doneByReading == done ? Readings.mark : " (\(doneByReading) genom tolkning)"
  }

  /// `4 av 11 genomförda`; where nobody knows of any, what is not known.
  package var short: String {
    if activities == 0 { return "inga aktiviteter än" }
    if notStated == activities { return "framgår inte" }
    if notReported == activities { return "ej rapporterat än" }
    if unknown + uncounted == activities { return "inte känt" }
    return "\(done) av \(activities) genomförda" + readingMark
  }

  /// What is not done, and what nobody knows: `1 försenad, 2 utan antal, 5 framgår inte`.
  package var rest: String {
    var words: [String] = []
    if late > 0 { words.append(late == 1 ? "1 försenad" : "\(late) försenade") }
    if underWay > 0 { words.append("\(underWay) pågår") }
    if behind > 0 { words.append("\(behind) efter") }
    if nothingLogged > 0 { words.append("\(nothingLogged) utan logg") }
    if notReported > 0 {
      words.append("\(notReported) ej \(notReported == 1 ? "rapporterad" : "rapporterade") än")
    }
    if uncounted > 0 { words.append("\(uncounted) med okänt antal") }
    if notStated > 0 { words.append("\(notStated) framgår inte") }
    return words.joined(separator: ", ")
  }

  /// Both: `4 av 11 genomförda, 2 med okänt antal, 5 framgår inte`.
  package var standing: String {
    let known = activities > 0 && unknown + uncounted == activities ? "" : short
    return [known, rest].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// `3 av 24 aktiviteter är genomförda, 2 är försenade.`
  package var words: String {
    if activities == 0 { return "Inga aktiviteter än." }
    var words = [
      "\(done) av \(activities) \(activities == 1 ? "aktivitet" : "aktiviteter") är "
        + (done == 1 || activities == 1 ? "genomförd" : "genomförda")
        + readingMark
    ]
    if late > 0 { words.append(late == 1 ? "1 är försenad" : "\(late) är försenade") }
    if underWay > 0 { words.append("\(underWay) pågår") }
    if behind > 0 { words.append("\(behind) ligger efter") }
    if count(.ongoing) > 0 { words.append("\(count(.ongoing)) är löpande") }
    if count(.onDemand) > 0 { words.append("\(count(.onDemand)) görs vid behov") }
    if count(.upcoming) > 0 { words.append("\(count(.upcoming)) är kommande") }
    if nothingLogged > 0 { words.append("\(nothingLogged) har inget i loggen") }
    if uncounted > 0 {
      let verb = uncounted == 1 ? "är genomförd" : "är genomförda"
      words.append("\(uncounted) \(verb) okänt antal gånger")
    }
    if notReported > 0 {
      words.append("\(notReported) har inte rapporterats än")
    }
    if notStated > 0 { words.append("om \(notStated) framgår inte om de är genomförda") }
    let unclear = count(.notUnderstood)
    if unclear > 0 { words.append("\(unclear) har oklar tid") }
    return words.swedishList + "."
  }
}
