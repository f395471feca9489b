import Finsam
import TextUI

/// The processledare's screen: plan, indicators, log, registers and what they come to.
struct ASFScreen: Equatable, Sendable {
  var panes = TwoPane()
  private(set) var view: ASFView
  /// The plan's year; nil where there is no plan.
  private(set) var year: Year?
  /// The row to put the cursor on when the data is there.
  private var wanted: String?
  private var source: Source?
  private(set) var report = ASFViewReport.registers
  private var chain: ASFChain?
  private(set) var table = ASFTable()
  /// What the columns of the table need.
  private(set) var needs: [Int] = []
  /// How many rows there are in all, beside the headings.
  private(set) var count = 0
  /// The rows that pass the filter, in order.
  private(set) var rows: [ASFRow] = []
  /// How many of them there are beside the headings.
  private(set) var shownCount = 0

  /// What the table was made from.
  private struct Source: Equatable, Sendable {
    let asf: ASF
    let view: ASFView
    let year: Year?
    let day: Day
    let threshold: Number?
  }

  init(_ view: ASFView = .plan, filter: String = "") {
    self.view = view
    panes.filter = filter
  }

  /// Shows the detail of a place in the chain of goals.
  init(showing link: ASFLink, _ desk: Desk) {
    view = link.view
    year = link.year
    wanted = ASFChain(desk.office.asf, on: desk.day).address(link)?.rowId
    panes.pane = .detail
  }

  var selected: ASFRow? {
    rows.indices.contains(panes.table.cursor) ? rows[panes.table.cursor] : nil
  }

  /// A plan that was just made is the one to see.
  mutating func show(_ place: Place, _ desk: Desk) {
    if let made = place.address.year(of: .plan), made != year {
      (year, panes) = (made, TwoPane())
      arrange(desk)
    }
    showInList(place, desk)
    showInDetail(place, desk)
  }

  mutating func arrange(_ desk: Desk) {
    let kept = wanted ?? selected?.id
    let asf = desk.office.asf
    if year.flatMap(asf.plan) == nil { year = asf.plan(on: desk.day)?.year }
    let source = Source(
      asf: asf, view: view, year: year, day: desk.day, threshold: desk.threshold)
    if source != self.source { read(source) }
    rows = table.rows(matching: panes.filter, sort: panes.sort)
    shownCount = rows.count { !$0.isHeading }
    let index = kept.flatMap { id in rows.firstIndex { $0.isCalled(id) } }
    panes.keep(row: index ?? panes.table.cursor, rows: rows.count)
    if selected?.id != kept { panes.detail = LineListState() }
    wanted = nil
  }

  /// Computes all that rows and details tell, once for the data as it is.
  private mutating func read(_ source: Source) {
    if chain == nil || source.asf != self.source?.asf || source.day != self.source?.day {
      chain = ASFChain(source.asf, on: source.day)
    }
    report = ASFViewReport(
      view, of: source.asf, year: year, on: source.day, threshold: source.threshold)
    table = ASFTable(view, report, of: source.asf, on: source.day)
    count = table.rows.count { !$0.isHeading }
    needs = Table.needs(of: table.columns.count, rows: table.rows.count) { table.rows[$0].cells }
    self.source = source
  }

  func row(of address: Address) -> Int? {
    let id = address.rowId
    return rows.firstIndex { $0.isCalled(id) && $0.address == address }
  }

  mutating func show(_ view: ASFView, year: Year?, _ desk: Desk) {
    self.view = view
    self.year = year
    panes = TwoPane()
    arrange(desk)
  }

  /// The plan of another year, with the cursor on what it stood on where that plan has it too.
  mutating func showPlan(of year: Year, _ desk: Desk) {
    self.year = year
    if let address = selected?.address {
      wanted = Address(ActivityPlan.path(year), address.steps).rowId
    }
    arrange(desk)
  }

  func lines(_ desk: Desk, width: Int) -> [DetailLine] {
    guard let selected, let chain else { return [] }
    return ASFDetail(
      view: view, row: selected, year: year, report: report,
      links: ASFLinks(desk: desk, chain: chain)
    ).lines(width: width)
  }
}

extension ASFLink {
  fileprivate var view: ASFView {
    switch self {
    case .overallGoal, .processGoal, .activity: .plan
    case .indicator, .outcome: .indicators
    case .event: .events
    }
  }

  fileprivate var year: Year? {
    switch self {
    case .overallGoal(let year), .processGoal(let year, _), .activity(let year, _),
      .indicator(let year, _), .outcome(let year, _, _):
      year
    case .event: nil
    }
  }
}
