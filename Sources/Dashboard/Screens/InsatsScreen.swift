import Finsam
import TextUI

/// The insatser as a table, or their results beside one another, and everything about the one under
/// the cursor.
struct InsatsScreen: Equatable, Sendable {
  var panes = TwoPane()
  /// The insats to put the cursor on when the data is there, and the place in its detail.
  private var wanted: String?
  private var wantedPlace: Place?
  private(set) var list = ShownList()
  private(set) var view = InsatsView.insatser(nil)

  init(_ view: InsatsView) { self.view = view }

  init() {}

  /// Those of a phase alone.
  init(in phase: Insats.Phase) { panes.state = phase.rawValue }

  init(showing id: String, at place: Place? = nil) {
    wanted = id
    wantedPlace = place
    panes.pane = .detail
  }

  /// The id of the insats under the cursor.
  var selected: String? { list.id(at: panes.table.cursor) }

  var address: Address? { list.line(at: panes.table.cursor)?.address }

  mutating func arrange(_ desk: Desk) {
    let kept = selected
    switch view {
    case .insatser(let period):
      list.show(
        desk.office.insatsList(on: desk.day, in: period, isUnderTitle: true) {
          desk.reading.hiding($0) != nil
        })
    case .results(let period): list.show(ResultTable(desk.office.insatser, in: period).list)
    }
    keepMarks()
    list.arrange(&panes, first: view.isResults ? nil : 0)
    settle(on: wanted.flatMap { list.place(of: $0) }, keeping: kept)
    wanted = nil
    if let place = wantedPlace { show(place, desk) }
    wantedPlace = nil
  }

  /// The same insats in another view.
  mutating func show(_ view: InsatsView, _ desk: Desk) {
    let kept = selected
    self.view = view
    panes = TwoPane()
    wanted = kept
    arrange(desk)
  }
}
