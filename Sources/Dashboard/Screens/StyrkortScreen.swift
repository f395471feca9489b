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
  private(set) var list = ShownList()

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

  /// What the cursor stands on.
  var row: Row? {
    guard let line = list.line(at: panes.table.cursor) else { return nil }
    let step = line.address?.steps.last
    return step?.part == PartKey.goals ? step.map { .goal($0.id) } : .perspective(line.id)
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
    if styrkort(desk) == nil { year = desk.office.latestStyrkort?.year }
    guard let styrkort = styrkort(desk) else { return list = ShownList() }
    list.show(
      desk.office.goalsList(
        of: styrkort, on: desk.day,
        isLacking: desk.reading.hiding(styrkort.address.file) != nil,
        comparesYears: comparesYears))
    keepMarks()
    list.arrange(panes)
    let index: Int? =
      switch wanted {
      case .goal(let id): list.place(of: address(id))
      case .perspective(let id): list.place(of: id)
      case nil:
        switch kept {
        case .goal(let id): list.place(of: address(id))
        case .perspective(let id): list.place(of: id)
        case nil: nil
        }
      }
    wanted = nil
    panes.keep(row: index ?? panes.table.cursor, rows: rowCount)
    if row != kept { panes.detail = LineListState() }
  }

  func lines(_ desk: Desk, width: Int) -> [DetailLine] {
    guard let styrkort = styrkort(desk) else { return [] }
    switch row {
    case .goal(let id):
      guard let goal = styrkort.goal(id) else { return [] }
      return Detail(of: goal, at: address(id), desk.detailContext).lines(width: width)
    case .perspective(let id):
      guard let perspective = styrkort.perspective(id) else { return [] }
      return PerspectiveDetail(
        perspective: perspective, styrkort: styrkort, context: desk.detailContext
      ).lines(width: width)
    case nil: return []
    }
  }
}
