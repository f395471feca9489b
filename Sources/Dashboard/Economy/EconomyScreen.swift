import Finsam
import TextUI

/// The förbund's economy: four figures and the equity above, and below them one list at a time.
struct EconomyScreen: Equatable, Sendable {
  var panes = TwoPane()
  private(set) var view: EconomyView
  /// The year that is shown, where the view is of one; nil until there is one.
  private(set) var year: Year?
  private(set) var list = ShownList()
  private(set) var summary: EconomySummary?
  /// What the list was made from; nil until it is.
  private var source: Source?
  /// The place to put the cursor on when the data is there.
  private var wanted: Place?

  private struct Source {
    let office: Office
    let view: EconomyView
    let year: Year?
    let day: Day

    func isSame(as other: Source) -> Bool {
      view == other.view && year == other.year && day == other.day
        && office.isUntouched(since: other.office)
    }
  }

  static func == (left: EconomyScreen, right: EconomyScreen) -> Bool {
    left.panes == right.panes && left.view == right.view && left.year == right.year
      && left.list == right.list && left.summary == right.summary && left.wanted == right.wanted
  }

  init(_ view: EconomyView = .budget, year: Year? = nil) {
    self.view = view
    self.year = year
  }

  /// Shows a record of the economy in its own list.
  init(showing place: Place) {
    let kind = DocumentKind(path: place.address.file)
    switch kind {
    case .accounts: view = .accounts
    case .prognoses: view = .prognosis
    case .equity: view = .equity
    case .requisitions: view = .requisitions
    case .applications: view = .applications
    case .ledgerMap: view = .ledgerMap
    default: view = .budget
    }
    let own = kind == .equity ? place.address.steps.last?.id : nil
    let document = kind?.isYearly == true ? DocumentKind.stem(of: place.address.file) : nil
    year = (own ?? document).flatMap { Year(id: $0) }
    wanted = place
    panes.pane = .detail
  }

  var selected: AnyList.Line? { list.line(at: panes.table.cursor) }

  mutating func arrange(_ desk: Desk) {
    let kept = selected?.id
    let office = desk.office
    if let wanted, view == .prognosis,
      let row = office.economy.prognoses.first(where: { $0.address == wanted.address })
    {
      year = row.year
    }
    let years = view.years(office)
    if year.map(years.contains) != true, view.isOfYear {
      year = years.first { $0.number <= desk.day.year } ?? years.last
    }
    let source = Source(office: office, view: view, year: year, day: desk.day)
    if self.source?.isSame(as: source) != true {
      summary = shownYear(office).map { EconomySummary(office, $0) }
      list.show(view.row.list(desk, year))
      self.source = source
    }
    keepMarks()
    list.arrange(&panes)
    settle(on: wanted.flatMap { list.place(of: $0.address) }, keeping: kept)
    let place = wanted
    wanted = nil
    if let place { show(place, desk) }
  }

  /// The year that the four figures are of: also where the list is of all years.
  private func shownYear(_ office: Office) -> Year? {
    year ?? office.economy.allYears.first
  }

  /// The same screen in another view or of another year; the cursor stays where the list has it.
  mutating func show(_ view: EconomyView, year: Year?, _ desk: Desk) {
    let id = selected?.address?.steps.last?.id
    self.view = view
    self.year = year
    panes = TwoPane()
    arrange(desk)
    if let id,
      let row = (0..<rowCount).first(where: { list.line(at: $0)?.address?.steps.last?.id == id })
    {
      panes.keep(row: row, rows: rowCount)
    }
  }
}
