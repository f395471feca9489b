/// What the year wheel has that is to be done: each duty's times, and the tasks of the office's own
/// year wheel that nothing in the data tells of.
package struct DueItem: Equatable, Sendable {
  package enum State: Equatable, Sendable { case done, left, late }

  /// Nil for a task of the office's own year wheel.
  package let duty: YearDuty?
  package let what: String
  /// By role.
  package let who: String
  /// Nil where nothing says by when.
  package let last: Day?
  package let state: State
  /// What is left to do.
  package let missing: [String]
  package let place: DutyPlace
  /// The rule, and where it is read.
  package let source: String

  /// Tells it from other things to do. A task may be late for one time, and near for the next.
  package var id: String {
    "årshjul/"
      + (taskAddress?.steps.last.map { "\($0.id)/\(last.text)" }
        ?? [duty.text, what, last.text, place.key].joined(separator: "/"))
  }

  /// The task of the office's own year wheel; nil for what every förbund does.
  package var taskAddress: Address? {
    guard duty == nil, case .record(let place) = place else { return nil }
    return place.address
  }
}

package struct DueList: Equatable, Sendable {
  package let day: Day
  /// What is late first, then by the last day; what has none last.
  package let items: [DueItem]
  /// What has been late since before the day's year, and for more than half a year: so long that
  /// the rest would drown among it. It is late all the same, and is counted.
  package let older: [DueItem]

  /// All that is to be done, the oldest first.
  package var all: [DueItem] { older + items }

  package var count: Int { older.count + items.count }

  package var lateCount: Int { older.count + items.count { $0.state == .late } }

  /// The items, with one row for all that is older behind what is late.
  package var folded: [DueItem] {
    guard let row = olderRow else { return items }
    let late = items.prefix { $0.state == .late }
    return late + [row] + items.dropFirst(late.count)
  }

  private var olderRow: DueItem? {
    guard let latest = older.compactMap(\.last).max() else { return nil }
    return DueItem(
      duty: nil, what: older.count == 1 ? "… och 1 äldre" : "… och \(older.count) äldre", who: "",
      last: nil, state: .late, missing: ["senast \(latest.text) eller tidigare"], place: .yearWheel,
      source: "")
  }
}

extension DueList {
  /// What is to be done as the day sees it: what is late, since the first year that the data tells
  /// of, and what is near enough to be told of.
  init(_ office: Office, on day: Day, preparation: Preparation, board: KAABoard) {
    self.init(office, on: day, preparation: preparation, lateCases: board.lateCases(on: day))
  }

  init(
    _ office: Office, on day: Day, preparation: Preparation, lateCases: DutySearch.LateCases
  ) {
    let search = DutySearch(
      office: office, day: day, days: office.firstDutyDay(before: day)...day.adding(months: 12),
      preparation: preparation, lateCases: lateCases)
    let found = YearDuty.allCases.flatMap { duty -> [DueItem] in
      let row = duty.row
      return row.times(search).compactMap { time in
        guard !time.isDone, time.last.map({ $0.adding(days: -row.lead) <= day }) ?? true else {
          return nil
        }
        return DueItem(duty, row, time, search)
      }
    }
    self.day = day
    let all = (found + preparation.due.map { DueItem($0) }).sortedByTime
    let recent = min(day.adding(months: -6), Year(day.year).days?.lowerBound ?? day)
    func isOlder(_ item: DueItem) -> Bool {
      item.state == .late && (item.last.map { $0 < recent } ?? false)
    }
    items = all.filter { !isOlder($0) }
    older = all.filter(isOlder)
  }

  /// All that the year holds with a day of its own, done or not.
  package init(_ office: Office, in year: Year, on day: Day) {
    self.day = day
    older = []
    guard let days = year.days else {
      items = []
      return
    }
    let search = DutySearch(
      office: office, day: day, days: days, preparation: Preparation(office, on: day),
      lateCases: .init())
    items = YearDuty.allCases.flatMap { duty -> [DueItem] in
      let row = duty.row
      return row.times(search)
        .filter { time in time.last.map(days.contains) ?? (day.year == year.number) }
        .map { DueItem(duty, row, $0, search) }
    }.sorted { ($0.last ?? .last) < ($1.last ?? .last) }
  }
}

extension DueItem {
  fileprivate init(_ duty: YearDuty, _ row: DutyRow, _ time: DutyTime, _ search: DutySearch) {
    let own = search.office.meetings.yearWheel.tasks.first { $0.shownBy == duty }?.responsible ?? ""
    let isLate = time.last.map { $0 < search.day } ?? time.isLate
    self.init(
      duty: duty, what: time.name,
      who: [time.responsible, own, row.responsible].first { !$0.isEmpty } ?? "", last: time.last,
      state: time.isDone ? .done : isLate ? .late : .left, missing: time.missing,
      place: time.place, source: row.source)
  }

  fileprivate init(_ due: Preparation.Due) {
    let task = due.task
    let file = Address(DocumentKind.yearWheel.path(id: ""))
    self.init(
      duty: nil, what: task.what.oneLine, who: task.responsible, last: due.days.upperBound,
      state: due.isLate ? .late : .left, missing: due.isLate ? ["inte avbockad som gjord"] : [],
      place: .record(Place(file.appending(Step(PartKey.yearTasks, task.id)))),
      source: [task.governedBy, task.source].filter { !$0.isEmpty }.joined(separator: ", "))
  }
}

extension [DueItem] {
  fileprivate var sortedByTime: [DueItem] {
    // Of two with the same day the one that is declared first goes first.
    enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      let (first, second) = (one.state == .late ? 0 : 1, other.state == .late ? 0 : 1)
      func order(_ item: DueItem) -> Int {
        // What is late without a day of its own waits longest.
        item.last?.serial ?? (item.state == .late ? .min : .max)
      }
      return (first, order(one), left.offset) < (second, order(other), right.offset)
    }.map(\.element)
  }
}

extension KAABoard {
  /// How many are late, in words that tell no birthday; with the day they are counted on where that
  /// is another than `today`.
  func lateCases(on today: Day) -> DutySearch.LateCases {
    guard overdue > 0 else { return .init() }
    let late = overdue == 1 ? "1 ärende är försenat" : "\(overdue) ärenden är försenade"
    let count = late + (standings.contains(where: \.dueTellsBirthday) ? " eller ska avslutas" : "")
    // How long ago a birthday was is not told.
    let most = standings.lazy.filter { !$0.dueTellsBirthday }.map(\.daysOverdue).max() ?? 0
    let days = most == 1 ? "1 dag" : "\(most) dagar"
    let example = kaa.cases.examples.words.map { " (\($0))" } ?? ""
    return .init(
      name: "Uppföljning i KAA" + (day == today ? "" : " per \(day.text)") + example,
      missing: count + (most == 0 ? "" : "; den längsta förseningen är \(days)"))
  }
}
