import Finsam
import TextUI

/// A year's styrkort: the goals by perspective, and everything about the one under the cursor.
struct StyrkortScreen: Equatable, Sendable {
  var panes = TwoPane()
  /// Nil where the förbund has no styrkort.
  var year: Year?
  private(set) var view = StyrkortView.goals
  /// What to put the cursor on when the data is there.
  private var wanted: Wanted?
  private(set) var list = ShownList()

  /// The line of the detail to put the cursor on then.
  private var wantedLine: Place?

  private typealias Wanted = Row

  enum Row: Equatable, Sendable {
    /// By id.
    case perspective(String)
    case goal(Address)
    /// What several goals have in common, by its own id.
    case group(String)
  }

  init(_ desk: Desk) { year = desk.office.currentStyrkort(on: desk.day)?.year }

  init(year: Year, goal: String? = nil, perspective: String? = nil) {
    self.year = year
    wanted = goal.map { .goal(address($0)) } ?? perspective.map { .perspective($0) }
    if goal != nil { panes.pane = .detail }
  }

  init(year: Year, _ view: StyrkortView) { (self.year, self.view) = (year, view) }

  /// Shows what the document says itself, in the detail of a perspective.
  init(showing place: Place, perspective: String) {
    year = Year(id: DocumentKind.stem(of: place.address.file))
    wanted = .perspective(perspective)
    wantedLine = place
    panes.pane = .detail
  }

  func styrkort(_ desk: Desk) -> Styrkort? { year.flatMap { desk.office.styrkort($0) } }

  /// What the cursor stands on.
  var row: Row? {
    guard let line = list.line(at: panes.table.cursor) else { return nil }
    if let address = line.address { return .goal(address) }
    return view == .goals ? .perspective(line.id) : .group(line.id)
  }

  func row(of address: Address) -> Int? {
    if let place = list.place(of: address) { return place }
    guard DocumentKind.styrkort.path(id: year.text) == address.file, address.steps.count == 1,
      address.steps[0].part == Styrkort.perspectivePart
    else { return nil }
    return list.place(of: address.steps[0].id)
  }

  func address(_ goal: String) -> Address {
    Address(DocumentKind.styrkort.path(id: year.text), [Step(PartKey.goals, goal)])
  }

  mutating func arrange(_ desk: Desk) {
    let kept = row
    if styrkort(desk) == nil { year = desk.office.currentStyrkort(on: desk.day)?.year }
    guard let styrkort = styrkort(desk) else { return list = ShownList() }
    if !view.isThere(for: styrkort, desk) { view = .goals }
    list.show(view.list(of: styrkort, desk))
    keepMarks()
    list.arrange(&panes)
    let index: Int? =
      switch wanted ?? kept {
      case .goal(let address): list.place(of: address)
      case .perspective(let id), .group(let id): list.place(of: id)
      case nil: nil
      }
    wanted = nil
    panes.keep(row: index ?? (kept == nil ? start : nil) ?? panes.table.cursor, rows: rowCount)
    if row != kept {
      panes.detail = LineListState()
      if index == nil, kept != nil { panes.pane = .list }
    }
    let line = wantedLine
    wantedLine = nil
    if let line { showInDetail(line, desk) }
  }

  func lines(_ desk: Desk, width: Int) -> [DetailLine] {
    guard let styrkort = styrkort(desk) else { return [] }
    switch row {
    case .goal(let address) where view == .comparison:
      return GoalComparison(of: styrkort, in: desk.office, on: desk.day)?
        .detail(of: address, keys: desk.detailContext.keys).lines(width: width) ?? []
    case .goal(let address):
      guard let goal = address.steps.last.flatMap({ styrkort.goal($0.id) }) else { return [] }
      return Detail(of: goal, at: address, desk.detailContext).lines(width: width)
    case .perspective(let id):
      guard let perspective = styrkort.perspective(id) else { return [] }
      return PerspectiveDetail(
        perspective: perspective, styrkort: styrkort, context: desk.detailContext
      ).lines(width: width)
    case .group: return group.lines(width: width)
    case nil: return []
    }
  }

  /// The goals that stand below the row under the cursor, each leading to its own.
  private var group: Detail {
    var detail = Detail()
    let goals = list.lines(under: panes.table.cursor)
    detail.title("\(list.title(at: panes.table.cursor).capitalizedFirst): \(goals.count) mål")
    detail.blank()
    for line in goals {
      guard let address = line.address else { continue }
      detail.prose("→ " + line.title, link: .record(address))
    }
    return detail
  }

  /// Another year or view, with the cursor on the goal that it stood on where that is there too.
  mutating func show(_ year: Year, _ view: StyrkortView, _ desk: Desk) {
    let kept = row
    (self.year, self.view) = (year, view)
    panes = TwoPane()
    if case .goal(let address) = kept, let step = address.steps.last {
      wanted = .goal(self.address(step.id))
    }
    let isOnGoal = wanted != nil
    arrange(desk)
    if !isOnGoal, let start { panes.keep(row: start, rows: rowCount) }
  }

  /// Where one begins among goals under rows that only tell how they stand: such a row has nothing
  /// to be assessed.
  private var start: Int? { view == .goals ? nil : list.firstRow }
}
