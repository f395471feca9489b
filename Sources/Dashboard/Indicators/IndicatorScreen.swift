import Finsam
import TextUI

/// The core indicators of a year: what surveys say of them, beside the nation and the goals.
struct IndicatorScreen: Equatable, Sendable {
  var panes = TwoPane()
  private(set) var view: IndicatorView
  private(set) var year: Year?
  private(set) var list = ShownList()
  private(set) var board: IndicatorBoard?
  /// The förbund that one's own is held against.
  private(set) var peer: IndicatorPeer?
  /// What the board was made from; nil until it is.
  private var source: Source?
  /// The record to put the cursor on when the data is there.
  private var wanted: Place?
  /// Or the indicator.
  private var wantedIndicator: String?

  private struct Source: Equatable {
    let indicators: CoreIndicators
    let goals: [Styrkort]
    let names: [String]
    let settings: SurveySettings
    let year: Year
    let view: IndicatorView
    let day: Day
    let peer: IndicatorPeer?
  }

  init(_ view: IndicatorView = .indicators, year: Year? = nil) {
    self.view = view
    self.year = year
  }

  /// Shows a round, or what is counted in one.
  init(showing place: Place) {
    view = .round
    wanted = place
    panes.pane = .detail
  }

  /// Shows one indicator in a year.
  init(showing number: String, in year: Year) {
    view = .indicators
    self.year = year
    wantedIndicator = number
    panes.pane = .detail
  }

  static func == (left: IndicatorScreen, right: IndicatorScreen) -> Bool {
    left.panes == right.panes && left.list == right.list && left.view == right.view
      && left.year == right.year && left.source == right.source
  }

  var selected: AnyList.Line? { list.line(at: panes.table.cursor) }

  mutating func arrange(_ desk: Desk) {
    let kept = selected?.id
    let office = desk.office
    if let wanted,
      let round = office.indicators.rounds.first(where: { $0.address.file == wanted.address.file })
    {
      year = round.year
    }
    let years = office.indicatorYears(on: desk.day)
    if year.map(years.contains) != true {
      year = years.first { $0.number <= desk.day.year } ?? years.last
    }
    if let year {
      let source = Source(
        indicators: office.indicators, goals: office.styrkort, names: office.insatser.map(\.name),
        settings: office.forbund.surveys, year: year, view: view, day: desk.day,
        peer: peer)
      if self.source != source {
        var board = IndicatorBoard(office, year, on: desk.day)
        board.peer = peer
        self.board = board
        list.show(view.list(board))
        self.source = source
      }
    }
    keepMarks()
    list.arrange(&panes)
    let place = wanted
    let indicator = wantedIndicator
    (wanted, wantedIndicator) = (nil, nil)
    let index =
      place.flatMap { row(of: Address($0.address.file)) }
      ?? indicator.flatMap { list.place(of: $0) }
    settle(on: index, keeping: kept)
    if let place { showInDetail(place, desk) }
  }

  mutating func show(_ view: IndicatorView, year: Year?, _ desk: Desk) {
    let kept = selected?.id
    self.view = view
    self.year = year
    panes = TwoPane()
    arrange(desk)
    if let row = kept.flatMap({ list.place(of: $0) }) { panes.keep(row: row, rows: rowCount) }
  }

  /// Sets a förbund beside one's own in the comparison; nil takes it away.
  mutating func compare(with peer: IndicatorPeer?, _ desk: Desk) {
    self.peer = peer
    show(.comparison, year: year, desk)
  }

  /// The number of the indicator that the row is of.
  func indicator(_ line: AnyList.Line) -> String? {
    switch view {
    case .indicators, .comparison: line.id
    case .points:
      line.id.split(separator: "/", omittingEmptySubsequences: false).dropFirst().first.flatMap {
        board?.office.indicators.instrument.point(String($0))?.indicator.id
      }
    case .aims:
      board?.office.indicatorAims.first { $0.goal.address == line.address }?.measure.countedKind
    case .round: nil
    }
  }
}

extension Office {
  /// The years that the indicators can be shown of, the latest first: those with a round, those
  /// that a goal hangs on, and that of the day.
  func indicatorYears(on day: Day) -> [Year] {
    Set(indicators.years + indicatorAims.compactMap(\.year) + [Year(day.year)]).sorted(by: >)
  }
}
