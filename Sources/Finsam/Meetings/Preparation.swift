/// The next meeting as the office prepares it: how long there is left, what is lacking, what falls
/// due before it, and what is decided and not known to be carried out.
package struct Preparation: Equatable, Sendable {
  /// One of the bodies' meetings to come.
  package struct Next: Equatable, Sendable {
    package let day: Day
    package let kind: Meeting.Kind?
    package let place: Place
    /// Where and when, as printed: `Norsjö 09.00–15.00`.
    package let words: String
    /// Nil where only the plan has it.
    package let meeting: Meeting?
  }

  /// A task of the year wheel, at its next time or at the latest one that is over.
  package struct Due: Equatable, Sendable {
    package let task: YearTask
    package let days: ClosedRange<Day>
    /// Whether the time is over, and nobody has said that it is done.
    package let isLate: Bool
  }

  package let day: Day
  package let next: Next?
  /// Meetings whose day has passed, and of which nothing says that they were held.
  package let passed: [Meeting]
  /// Items of the next meeting that lack something.
  package let lacking: [AgendaItem]
  package let due: [Due]
  /// How far ahead is told of: to the meeting, or two months where none is in sight.
  let horizon: Day
  /// Decisions that somebody is to carry out, and that are not known to be.
  package let waiting: [PlacedResolution]

  package init(_ office: Office, on day: Day) {
    let meetings = office.meetings
    self.day = day
    let next = meetings.next(on: day)
    passed = meetings.passed(on: day)
    self.next = next
    lacking = next?.meeting?.items.filter { !$0.lacks.isEmpty } ?? []
    let horizon = next?.day ?? day.adding(months: 2)
    self.horizon = horizon
    due = meetings.yearWheel.tasks.flatMap { task -> [Due] in
      // What the data shows is told of with what is missing for it.
      guard task.shownBy == nil, !task.isContinual else { return [] }
      let missed = task.missed(on: day).flatMap { days in
        office.isActive(Year(days.upperBound.year), on: day) ? days : nil
      }
      let next = task.next(on: day).flatMap { $0.lowerBound <= horizon ? $0 : nil }
      return [
        missed.map { Due(task: task, days: $0, isLate: true) },
        next.map { Due(task: task, days: $0, isLate: false) },
      ].compactMap(\.self)
    }.sorted { ($0.days.upperBound, $0.days.lowerBound) < ($1.days.upperBound, $1.days.lowerBound) }
    waiting = meetings.all.filter { $0.isHeld(by: day) }
      .flatMap(\.decisions).filter(\.resolution.isWaiting)
  }
}

extension Preparation {
  /// `i dag`, `om 64 dagar`; nil where no meeting is in sight.
  var timeLeft: String? { next.map { Day.ahead($0.day.serial - day.serial) } }

  /// Decisions whose last day has passed.
  package var overdue: [PlacedResolution] {
    waiting.filter { $0.resolution.isOverdue(on: day) }
  }
}

extension Meeting {
  /// `09.00–15.00`; the one that is known where the other is not.
  static func hours(_ start: String, _ end: String) -> String {
    [start, end].filter { !$0.isEmpty }.joined(separator: "–")
  }

  /// Whether it was held on the day or before it, as far as is known.
  fileprivate func isHeld(by last: Day) -> Bool {
    guard isHeld else { return false }
    guard let own = day?.day else { return true }
    return own <= last
  }
}

extension Resolution {
  /// Whether somebody is to carry it out, and it is not known to be.
  fileprivate var isWaiting: Bool { isToBeCarriedOut && done == nil }

  fileprivate func isOverdue(on day: Day) -> Bool {
    guard let last = due?.day else { return false }
    return last < day
  }
}

extension Meetings {
  /// Those whose day has passed, and of which nothing says that they were held.
  func passed(on day: Day) -> [Meeting] {
    all.filter { meeting in
      guard !meeting.isHeld, let own = meeting.day?.day else { return false }
      return own < day
    }
  }

  /// The first that is not held, on the day itself or after it: with its papers where it has any,
  /// else as the plan has it.
  package func next(on day: Day) -> Preparation.Next? {
    let own = all.filter { !$0.isHeld }.compactMap { meeting -> Preparation.Next? in
      guard let own = meeting.day?.day, day <= own else { return nil }
      return Preparation.Next(
        day: own, kind: meeting.kind, place: Place(meeting.address),
        words: Self.words(meeting.town, meeting.start, meeting.end), meeting: meeting)
    }
    let planned = plans.flatMap { plan in
      plan.meetings.compactMap { one -> Preparation.Next? in
        guard let own = one.day?.day, day <= own, !isHere(one) else { return nil }
        return Preparation.Next(
          day: own, kind: one.kind, place: Place(plan.address(of: one)),
          words: Self.words(one.town, one.start, one.end), meeting: nil)
      }
    }
    return (own + planned).min { $0.day < $1.day }
  }

  /// What the meeting plan has of a meeting's day; nil where it has none.
  package func planned(on day: Day, _ kind: Meeting.Kind?) -> PlannedMeeting? {
    let all = plans.flatMap(\.meetings).filter { $0.day?.day == day }
    return all.first { $0.kind == kind } ?? (kind == nil ? all.first : nil)
  }

  /// Whether a planned meeting has papers of its own.
  package func isHere(_ planned: PlannedMeeting) -> Bool {
    all.contains { $0.day == planned.day && $0.kind == planned.kind }
  }

  private static func words(_ town: String, _ start: String, _ end: String) -> String {
    [town, Meeting.hours(start, end)].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Meeting {
  /// Items that something was to be decided on, and that have no decision, of a meeting that was
  /// held and whose minutes nobody has verified.
  var unrecorded: [AgendaItem] {
    guard status == .held, minutes.verifiedDay == nil else { return [] }
    return items.filter { $0.decisions.isEmpty && $0.isToBeDecided }
  }

  /// What the meeting itself lacks before it can be summoned to.
  package var lacks: [String] {
    [
      items.isEmpty ? "inga ärenden" : nil, start.isEmpty ? "ingen tid" : nil,
      place.isEmpty && town.isEmpty ? "ingen plats" : nil,
    ].compactMap(\.self)
  }
}

extension Meeting {
  /// The § of an item, or of the one it is grouped under: as the minutes have it; where they have
  /// none yet, as it follows from the first one's, since each that is not grouped has its own. BRD-6.
  func paragraph(of item: AgendaItem) -> Int? {
    if let own = item.paragraph?.whole { return own }
    if let above = items.first(where: { $0.id == item.under }), above.id != item.id {
      return above.under.isEmpty ? paragraph(of: above) : above.paragraph?.whole
    }
    guard let first = minutes.firstParagraph?.whole, item.under.isEmpty,
      items.allSatisfy({ $0.paragraph == nil })
    else { return nil }
    return items.filter(\.under.isEmpty).firstIndex { $0.id == item.id }.map { first.adding($0) }
  }
}

extension AgendaItem {
  /// Whether something is to be decided on it.
  var isToBeDecided: Bool { !proposals.isEmpty || kind == .decision || kind == .election }

  /// What is not ready for the meeting.
  package var lacks: [String] {
    var lacks: [String] = []
    let needsProposal = kind == .decision || kind == .election || kind == .formality
    if needsProposal, proposals.isEmpty, decisions.isEmpty { lacks.append("inget förslag") }
    if proposals.contains(where: \.isUnfinished) { lacks.append("förslaget är inte färdigt") }
    let missing = enclosures.filter { $0.isThere == false }
    if !missing.isEmpty { lacks.append("bilaga saknas: " + missing.map(\.name).swedishList) }
    if kind == .decision, presenter.isEmpty { lacks.append("ingen föredragande") }
    return lacks
  }
}

extension Resolution {
  /// Whether somebody is to do something.
  package var isToBeCarriedOut: Bool {
    !responsible.isEmpty || !delegatedTo.isEmpty || due != nil || done != nil
  }

  /// By role; empty where nobody is named.
  package var doer: String { responsible.isEmpty ? delegatedTo : responsible }
}
