import Finsam
import TextUI

/// A report as it will be saved, to read and to save beside the data.
struct ReportScreen: Equatable, Sendable {
  let request: ReportRequest
  let text: String
  var state = LineListState()

  /// Nil where there is nothing to report.
  init?(_ request: ReportRequest, _ desk: Desk) {
    guard let text = request.markdown(desk) else { return nil }
    self.request = request
    self.text = text
  }

  /// The file name without its ending.
  private var name: String { request.name }

  /// What the report of KAA is about, to turn to another; nil for what is a year's.
  private var period: HalfYear? { if case .kaa(let period) = request { period } else { nil } }

  func lines(width: Int) -> [Line] { ReportReading(markdown: text).lines(width: width) }
}

extension ReportRequest {
  /// `styrkort-2014`
  var name: String {
    switch self {
    case .styrkort(let year): "styrkort-\(year.text)"
    case .asf(let year): "asf-\(year.text)"
    case .kaa(let period): "kaa-\(period.text)"
    case .results(let period): "resultat-\(period?.text ?? "senaste")"
    case .changes(let day): "andringar-\(day.text)"
    }
  }

  /// The report with what it may lack; nil where there is no such styrkort or plan, and for a
  /// half-year of KAA that has not begun.
  func markdown(_ desk: Desk) -> String? {
    let office = desk.office
    let text =
      switch self {
      case .styrkort(let year):
        office.styrkort(year).map { StyrkortReport($0, office: office, on: desk.day).markdown }
      case .asf(let year):
        ASFReport(
          office.asf, year: year, forbund: office.forbund, on: desk.day, threshold: desk.threshold
        )?.markdown
      case .kaa(let period): desk.board.markdown(of: period)
      case .results(let period):
        ResultTable(office.insatser, in: period).markdown(of: office.forbund.name, on: desk.day)
      case .changes(let day):
        RecentChanges(desk.reading.history, in: office, since: day)
          .markdown(of: office.forbund.name)
      }
    return text?.warned(of: desk.reading.problems)
  }
}

extension KAABoard {
  fileprivate func markdown(of period: HalfYear) -> String? {
    KAABeforeDuty(period, rules: kaa.rules, on: day)?.markdown
      ?? KAASummary(
        period, cases: kaa.countedCases, followUps: kaa.countedFollowUps, rules: kaa.rules, on: day
      )?.markdown
  }
}

extension ReportScreen: ScreenContent {
  var tab: MainScreen? {
    switch request {
    case .styrkort: .styrkort
    case .asf: .asf
    case .kaa: .kaa
    case .results: .insatser
    case .changes: .history
    }
  }

  func crumb(_ desk: Desk) -> String { "Rapport \(name)" }

  static let actions: [ScreenAction<ReportScreen>] =
    [
      saving(.save).onBar(), .everywhere(.search), .copying().onBar(),
      .asks(.back) { _, _ in .can(.back) }.onBar(), .everywhere(.palette), saving(.report),
      turning(.previousYear), turning(.nextYear),
    ]
    + TwoPane.moves.map { action, key in
      .turns(action) { screen, moment in
        let lines = screen.lines(width: LineList.textWidth(in: moment.area))
        _ = screen.state.move(key, lines: lines, page: screen.body(in: moment.area).height)
      }
    }

  private static func saving(_ action: Action) -> ScreenAction<ReportScreen> {
    .asks(action) { screen, moment in
      Answer.can(.ask(.export(name: screen.name, text: screen.text)))
        .unless(moment.desk.readOnlyReason)
    }
  }

  private static func turning(_ action: Action) -> ScreenAction<ReportScreen> {
    .turns(action) { screen, moment in
      let other = action == .previousYear ? screen.period?.before : screen.period?.after
      if let report = other.flatMap({ ReportScreen(.kaa($0), moment.desk) }) { screen = report }
    }
    .unless { screen, moment in screen.reasonNotToTurn(action, moment.desk) }
    .when { $0.period?.days != nil }
  }

  private func reasonNotToTurn(_ action: Action, _ desk: Desk) -> String? {
    guard let period, let first = period.days?.lowerBound else { return nil }
    if action == .nextYear {
      return period < HalfYear(containing: desk.board.day)
        ? nil : "\(period.words.capitalizedFirst) är det senaste."
    }
    return desk.board.kaa.countedCases.contains { $0.event.map { $0 < first } ?? false }
      ? nil : "Inget ärende är från före \(period.words)."
  }

  var lookup: Lookup { .searches }

  func searched(_ desk: Desk, in area: Rect) -> SearchedLines {
    let lines = lines(width: LineList.textWidth(in: area))
    return SearchedLines(texts: lines.map(\.text), current: state.read)
  }

  mutating func go(to line: Int, _ desk: Desk, in area: Rect) {
    let lines = lines(width: LineList.textWidth(in: area))
    state.go(to: line, lines: lines, page: body(in: area).height)
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    LineList(lines(width: LineList.textWidth(in: area)))
      .draw(state, on: &canvas, in: body(in: area))
    if period != nil {
      canvas.write(
        ReportScreen.turning, x: area.x, y: area.bottom - 1, .dim, in: area)
    }
  }

  private static let turning = " <  halvåret före   >  halvåret efter"

  private func body(in area: Rect) -> Rect { period == nil ? area : area.splitBottom(1).0 }

  func copyText(_ desk: Desk) -> String { text }
}
