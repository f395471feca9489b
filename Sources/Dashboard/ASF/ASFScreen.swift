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
  private(set) var report = ASFViewReport.plan(nil)
  private var chain: ASFChain?
  private(set) var list = ShownList()

  /// What the list was made from.
  private struct Source: Equatable, Sendable {
    let asf: ASF
    let view: ASFView
    let year: Year?
    let day: Day
    let threshold: Number?

    func isUntouched(since other: Source) -> Bool {
      view == other.view && year == other.year && day == other.day && threshold == other.threshold
        && asf.isUntouched(since: other.asf)
    }
  }

  init(_ view: ASFView = .plan, state: ActivityProgress.Status? = nil) {
    self.view = view
    panes.state = state?.rawValue
  }

  /// Shows what the board is told of a year or its first half.
  init(textsOf period: CountPeriod) {
    view = .accounts
    year = period.year
    wanted = BoardAccounts.rowId(of: period)
  }

  /// Shows the detail of a place in the chain of goals.
  init(showing link: ASFLink, _ desk: Desk) {
    let chain = ASFChain(desk.office.asf, on: desk.day)
    self.chain = chain
    view = link.view
    year = link.year
    wanted = chain.address(link).map(ASFScreen.rowId)
    panes.pane = .detail
  }

  /// The row under the cursor.
  var selected: AnyList.Line? { list.line(at: panes.table.cursor) }

  /// What the row of a record goes by: in a register its id.
  private static func rowId(_ address: Address) -> String {
    DocumentKind(path: address.file)?.isRegister == true
      ? address.steps.last?.id ?? "" : address.rowId
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
    let kept = selected?.id
    let asf = desk.office.asf
    if year.flatMap(asf.plan) == nil { year = asf.plan(on: desk.day)?.year }
    let source = Source(
      asf: asf, view: view, year: year, day: desk.day, threshold: desk.threshold)
    if self.source?.isUntouched(since: source) != true { read(source, desk) }
    keepMarks()
    list.arrange(&panes)
    settle(on: wanted.flatMap { list.place(of: $0) }, keeping: kept)
    wanted = nil
  }

  /// Computes all that rows and details tell, once for the data as it is.
  private mutating func read(_ source: Source, _ desk: Desk) {
    var chain = self.chain ?? ASFChain(source.asf, on: source.day)
    if !chain.known.whole.isUntouched(since: source.asf) || chain.known.day != source.day {
      chain = ASFChain(source.asf, on: source.day, since: chain, desk.change)
    }
    self.chain = chain
    report = ASFViewReport(
      view, of: chain.known, year: year, threshold: source.threshold, since: report, desk.change)
    var context = ListContext(desk.office, on: source.day)
    context.known = chain.known
    list.show(report.list(view, in: context))
    self.source = source
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
    guard let row = list.row(at: panes.table.cursor), let selected, let chain else { return [] }
    var context = desk.detailContext
    context.chain = { chain }
    switch report {
    case .plan(let plan): context.plan = { _ in plan }
    case .indicators(let indicators): context.indicators = { _ in indicators }
    case .accounts, .years, .census, .municipalities, .events, .register: break
    }
    return ASFDetail(index: row, row: selected, report: report, context: context)
      .lines(width: width)
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
