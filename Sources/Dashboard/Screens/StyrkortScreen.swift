import Finsam
import TextUI

/// A year's styrkort: the goals by perspective, and everything about the one under the cursor.
struct StyrkortScreen: Equatable, Sendable {
  var panes = TwoPane()
  /// Nil where the förbund has no styrkort.
  var year: Year?
  var comparesYears = false
  /// What to put the cursor on when the data is there.
  private var wanted: Wanted?
  private(set) var rows: [Row] = []

  private enum Wanted: Equatable, Sendable {
    case goal(String)
    case perspective(String)
  }

  enum Row: Equatable, Sendable {
    /// By id.
    case perspective(String)
    case goal(String)
  }

  init(_ desk: Desk) { year = desk.office.latestStyrkort?.year }

  init(year: Year, goal: String? = nil, perspective: String? = nil) {
    self.year = year
    wanted = goal.map { .goal($0) } ?? perspective.map { .perspective($0) }
    if goal != nil { panes.pane = .detail }
  }

  func styrkort(_ desk: Desk) -> Styrkort? { year.flatMap { desk.office.styrkort($0) } }

  var row: Row? { rows.indices.contains(panes.table.cursor) ? rows[panes.table.cursor] : nil }

  func row(of address: Address) -> Int? {
    guard DocumentKind.styrkort.path(id: year.text) == address.file, address.steps.count == 1 else {
      return nil
    }
    let step = address.steps[0]
    return rows.firstIndex {
      $0 == (step.part == Styrkort.perspectivePart ? .perspective(step.id) : .goal(step.id))
    }
  }

  func address(_ goal: String) -> Address {
    Address(DocumentKind.styrkort.path(id: year.text), [Step("mål", goal)])
  }

  /// Goals by perspective, under a row for each; goals without a perspective come last.
  mutating func arrange(_ desk: Desk) {
    let kept = row
    if styrkort(desk) == nil { year = desk.office.latestStyrkort?.year }
    guard let styrkort = styrkort(desk) else { return rows = [] }
    let query = SearchQuery(panes.filter)
    let goals = styrkort.goals.filter { goal in
      guard !query.isEmpty else { return true }
      let verdict = styrkort.verdict(of: goal, threshold: desk.threshold)
      let words = [
        goal.id, goal.wording, goal.perspective, styrkort.perspective(goal.perspective)?.name ?? "",
        verdict.statusWords,
      ]
      // By itself: ”ej uppnått” is not what is proposed as met and has no outcome.
      return SearchText(words.joined(separator: "\n")).matches(query)
        || SearchText(verdict.computed.rawValue).matches(query)
    }
    let perspectives = styrkort.perspectives
    rows = perspectives.flatMap { perspective -> [Row] in
      let own = goals.filter { $0.perspective == perspective.id }.map { Row.goal($0.id) }
      return query.isEmpty || !own.isEmpty ? [.perspective(perspective.id)] + own : []
    }
    let known = Set(perspectives.map(\.id))
    rows += goals.filter { !known.contains($0.perspective) }.map { .goal($0.id) }
    let target: Row? =
      switch wanted {
      case .goal(let id): .goal(id)
      case .perspective(let id): .perspective(id)
      case nil: kept
      }
    wanted = nil
    let index = target.flatMap { rows.firstIndex(of: $0) }
    panes.keep(row: index ?? panes.table.cursor, rows: rows.count)
    if row != kept { panes.detail = LineListState() }
  }

  func lines(_ desk: Desk, width: Int) -> [DetailLine] {
    guard let styrkort = styrkort(desk) else { return [] }
    switch row {
    case .goal(let id):
      guard let goal = styrkort.goal(id) else { return [] }
      return GoalDetail(
        goal: goal, address: address(id), styrkort: styrkort, desk: desk,
        lastYear: year.flatMap { desk.office.styrkortBefore($0) }
      ).lines(width: width)
    case .perspective(let id):
      guard let perspective = styrkort.perspective(id) else { return [] }
      return PerspectiveDetail(perspective: perspective, styrkort: styrkort, desk: desk)
        .lines(width: width)
    case nil: return []
    }
  }
}
