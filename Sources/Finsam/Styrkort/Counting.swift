/// What a measure counts among the förbund's own records, so that nobody has to type the outcome.
package enum Counting: String, Choice {
  case insatser = "insatser i skedet"
  case decisions = "beslut om insatser"
  /// Days on which a body has decided something that is kept here; it may have met on other days.
  case decisionDays = "mötesdagar med beslut"
  case milestones = "milstolpar"
  case events = "händelser i ASF-loggen"
  case occasions = "tillfällen i målets aktiviteter"
}

extension Counting {
  /// The words that `räknar_slag` takes; nil where any word will do.
  package var choices: [String]? {
    switch self {
    case .insatser: Insats.Phase.allCases.map(\.rawValue)
    case .decisions: Decision.Verdict.allCases.map(\.rawValue)
    case .decisionDays: nil
    case .milestones: MilestoneRow.Kind.allCases.map(\.rawValue)
    case .events: ASFEvent.Kind.allCases.map(\.rawValue)
    case .occasions: Occasion.Kind.allCases.map(\.rawValue)
    }
  }

  /// Whether it counts all of them where `räknar_slag` is empty.
  private var countsAll: Bool {
    switch self {
    case .occasions: true
    case .insatser, .decisions, .decisionDays, .milestones, .events: false
    }
  }

  package func takes(_ kind: String) -> Bool {
    kind.isEmpty ? countsAll : choices?.contains(kind) ?? true
  }

  /// Where the records are kept; none where they stand in the measure's own document.
  package var documents: [DocumentKind] {
    switch self {
    case .insatser, .decisions: [.insats]
    case .decisionDays: [.insats, .styrkort]
    case .milestones: [.milestones]
    case .events: [.events]
    case .occasions: []
    }
  }
}

/// The records that a measure counts.
package struct CountedRecords: Equatable, Sendable {
  package struct Item: Equatable, Sendable {
    package let title: String
    package let place: Place
    /// How many it stands for: a row of the log may be several occasions.
    package var times = 1
  }

  package let items: [Item]
  /// Where the count is of a year: those that do not tell theirs, and all of any year.
  package var undated = 0
  package var ofAllYears: Int?

  package var value: Quantity {
    let sum = items.map(\.times).sum
    return undated == 0
      ? .number(Number(sum)) : .range(Number(sum), Number(sum.adding(undated)))
  }

  /// `; 4 sammanlagt, 1 utan år`; empty where all are of the year.
  var beyondYear: String {
    let all = ofAllYears.flatMap { $0 == items.count ? nil : "\($0) sammanlagt" }
    let words = [all, undated == 0 ? nil : "\(undated) utan år"].compactMap(\.self)
    return words.isEmpty ? "" : "; " + words.joined(separator: ", ")
  }

  /// `Arbetsmarknadstorget, Hälsans Trädgård`
  package var titles: String { items.map(\.title).joined(separator: ", ") }
}

extension Office {
  /// What the measure counts; nil where it counts nothing, or where nothing is known to count: no
  /// insats tells its stage, the register has no rows of the year.
  func counted(_ measure: Measure, of goal: Goal, in document: some GoalDocument) -> CountedRecords?
  {
    guard let counting = measure.counting else { return nil }
    let kind = measure.countedKind
    guard counting.takes(kind) else { return nil }
    let year = measure.countedYear
    return switch counting {
    case .insatser: insatser(in: kind, since: year)
    case .decisions: decisions(kind, in: year)
    case .decisionDays: decisionDays(of: kind, in: year)
    case .milestones: milestones(kind, in: year)
    case .events: events(kind, in: year)
    case .occasions: document.occasions(of: kind, for: goal, in: year)
    }
  }

  /// Those that came into the stage in the year, by their own word of when that was.
  private func insatser(in phase: String, since year: Year?) -> CountedRecords? {
    guard insatser.contains(where: { $0.phase != nil }) else { return nil }
    let all = insatser.filter { $0.phase.text == phase }
    let items = all.filter { year == nil || $0.phaseYear == year }.map {
      CountedRecords.Item(title: $0.name, place: Place($0.address, field: "skede"))
    }
    return CountedRecords(
      items: items, undated: year == nil ? 0 : all.count { $0.phaseYear == nil },
      ofAllYears: year == nil ? nil : all.count)
  }

  private func decisions(_ verdict: String, in year: Year?) -> CountedRecords? {
    let all = insatser.flatMap { insats in insats.decisions.map { (insats, $0) } }
      .filter { year == nil || $0.1.day?.day.map { Year($0.year) } == year }
    guard !all.isEmpty else { return nil }
    return CountedRecords(
      items: all.filter { $0.1.verdict.text == verdict }.map { insats, decision in
        CountedRecords.Item(
          title: [insats.name, decision.day.text].filter { !$0.isEmpty }.joined(separator: " "),
          place: Place(insats.address.appending(Step("beslut", decision.id))))
      })
  }

  /// Decisions on insatser and of goals; each day once, by the first decision of it.
  private func decisionDays(of body: String, in year: Year?) -> CountedRecords? {
    let all = decided(by: body).filter { year == nil || Year($0.day.year) == year }
    guard !all.isEmpty else { return nil }
    let days = Dictionary(all.map { ($0.day, $0.place) }) { first, _ in first }
    return CountedRecords(
      items: days.sorted { $0.key < $1.key }.map {
        CountedRecords.Item(title: $0.key.text, place: $0.value)
      })
  }

  private func decided(by body: String) -> [(day: Day, place: Place)] {
    let onInsatser = insatser.flatMap { insats in
      insats.decisions.filter { $0.body == body }.compactMap { decision in
        decision.day?.day.map {
          ($0, Place(insats.address.appending(Step("beslut", decision.id))))
        }
      }
    }
    return onInsatser + styrkort.flatMap { $0.decided(by: body) }
      + insatser.flatMap { $0.decided(by: body) }
  }

  private func milestones(_ kind: String, in year: Year?) -> CountedRecords? {
    let all = asf.milestones.filter { year == nil || $0.ofYear == year }
    guard !all.isEmpty else { return nil }
    return CountedRecords(
      items: all.filter { $0.kind.text == kind }.map {
        CountedRecords.Item(title: $0.title, place: Place($0.address))
      })
  }

  private func events(_ kind: String, in year: Year?) -> CountedRecords? {
    let all = asf.events.filter { year == nil || $0.ofYear == year }
    guard !all.isEmpty else { return nil }
    return CountedRecords(
      items: all.filter { $0.kind.text == kind }.map {
        CountedRecords.Item(title: $0.title, place: Place($0.address), times: $0.occasions)
      })
  }
}

extension GoalDocument {
  /// What a body has decided of the goals, and when.
  fileprivate func decided(by body: String) -> [(day: Day, place: Place)] {
    goals.filter { $0.decision.status != nil && $0.decision.body == body }.compactMap { goal in
      goal.decision.day?.day.map {
        ($0, Place(address.appending(Step("mål", goal.id)), field: "beslut.dag"))
      }
    }
  }

  /// Nil where the goal has no activity, or no occasion and an activity whose state is not told.
  fileprivate func occasions(of kind: String, for goal: Goal, in year: Year?) -> CountedRecords? {
    let activities = activities(for: goal)
    let items = goals.flatMap { other in
      other.activities.filter { other.id == goal.id || $0.alsoFor.contains(goal.id) }
        .flatMap { activity in
          activity.occasions.filter { kind.isEmpty || $0.kind.text == kind }
            .filter { year == nil || $0.day?.day.map { Year($0.year) } == year }
            .map { occasion in
              CountedRecords.Item(
                title: [occasion.day.text, occasion.what.oneLine].filter { !$0.isEmpty }
                  .joined(separator: " "),
                place: Place(
                  address.appending(Step("mål", other.id))
                    .appending(Step("aktiviteter", activity.id))
                    .appending(Step("tillfällen", occasion.id))))
            }
        }
    }
    let isKnown = activities.allSatisfy { $0.state != nil && $0.state != .notStated }
    return items.isEmpty && !(isKnown && !activities.isEmpty) ? nil : CountedRecords(items: items)
  }
}

extension OfficeReading {
  /// Works out what measures count, and when what they are of began. What stands in a document that
  /// could not be read whole is not counted: a part of it would look like all.
  package mutating func completeMeasures() {
    let office = office
    let unread = Set(DocumentKind.allCases.filter { self.unread($0) != nil })
    /// What is kept elsewhere is counted once for all measures that count the same.
    var known: [String: CountedRecords?] = [:]
    func complete(_ goals: inout [Goal], in document: some GoalDocument) {
      for goal in goals.indices {
        for measure in goals[goal].measures.indices {
          let one = goals[goal].measures[measure]
          goals[goal].measures[measure].start = document.start
          guard let counting = one.counting, unread.isDisjoint(with: counting.documents)
          else { continue }
          let same = [counting.rawValue, one.countedKind, one.countedYear.text]
            .joined(separator: "\u{0}")
          let counted =
            known[same] ?? office.counted(one, of: goals[goal], in: document)
          if !counting.documents.isEmpty { known[same] = .some(counted) }
          goals[goal].measures[measure].counted = counted
        }
      }
    }
    for index in self.office.styrkort.indices {
      complete(&self.office.styrkort[index].goals, in: office.styrkort[index])
    }
    for index in self.office.insatser.indices {
      complete(&self.office.insatser[index].goals, in: office.insatser[index])
    }
  }
}

extension OfficeReading {
  /// The same, reckoned on a day: what lies after it is no outcome yet.
  package func reckoned(on day: Day) -> OfficeReading {
    var reading = self
    reading.office.styrkort.reckon(on: day)
    reading.office.insatser.reckon(on: day)
    return reading
  }
}

extension Array where Element: GoalDocument {
  fileprivate mutating func reckon(on day: Day) {
    for (index, document) in enumerated() {
      for (goal, own) in document.goals.enumerated() {
        self[index].goals[goal].asOf = day
        for measure in own.measures.indices { self[index].goals[goal].measures[measure].asOf = day }
      }
    }
  }
}
