import Finsam
import TextUI

/// A report to read, and to write to a file.
struct ReportScreen: Equatable, Sendable {
  let request: ReportRequest
  private(set) var report: Report
  /// Whether it can be turned to another time.
  private var turns: Bool
  var state = LineListState()

  /// Nil where there is nothing to report.
  init?(_ request: ReportRequest, _ desk: Desk) {
    guard let report = request.report(desk) else { return nil }
    self.request = request
    self.report = report
    turns = ReportScreen.turns(request, desk)
  }

  private static func turns(_ request: ReportRequest, _ desk: Desk) -> Bool {
    request.periods(desk).count > 1 || request.period == nil
  }

  func lines(width: Int) -> [Line] { ReportLines(report: report, width: width).lines }
}

extension ReportScreen: ScreenContent {
  var tab: MainScreen? {
    if request.kind == .andringar { return .history }
    return switch request.kind.row.area {
    case .office, .registers, .needs: .overview
    case .economy: .economy
    case .indicators: .indicators
    case .insatser: .insatser
    case .styrkort: .styrkort
    case .asf: .asf
    case .kaa: .kaa
    case .meetings: .meetings
    case .review: .review
    }
  }

  func crumb(_ desk: Desk) -> String { request.title }

  static let actions: [ScreenAction<ReportScreen>] =
    [
      writing(.report).onBar().called { _ in "Skriv till fil" }, .everywhere(.search),
      .copying().onBar(), .asks(.back) { _, _ in .can(.back) }.onBar(), .everywhere(.palette),
      writing(.save), turning(.previousYear), turning(.nextYear),
    ]
    + TwoPane.moves.map { action, key in
      .turns(action) { screen, moment in
        let lines = screen.lines(width: LineList.textWidth(in: moment.area))
        _ = screen.state.move(key, lines: lines, page: screen.body(in: moment.area).height)
      }
    }

  /// Asks first which form, then where.
  private static func writing(_ action: Action) -> ScreenAction<ReportScreen> {
    .asks(action) { screen, moment in
      Answer.can(
        .pick(
          PickerRequest(
            purpose: .reportForm, title: "Skriv rapporten till fil",
            items: screen.report.forms.map {
              PickerItem(id: $0.rawValue, Picker.Item($0.title, detail: ".\($0.rawValue)"))
            }))
      ).unless(moment.desk.readOnlyReason)
    }
  }

  mutating func picked(_ purpose: PickerRequest.Purpose, _ id: String, _ desk: Desk) -> Outcome {
    guard purpose == .reportForm, let form = ReportForm(rawValue: id) else { return .stay }
    return .askWhere(
      ReportToWrite(name: request.name, form: form, text: report.written(as: form)))
  }

  private static func turning(_ action: Action) -> ScreenAction<ReportScreen> {
    .turning(
      action, to: { screen, action, desk in screen.request.turned(to: action, desk) },
      show: { screen, request, desk in
        if let report = ReportScreen(request, desk) { screen = report }
      }, else: { screen, action in screen.reasonNotToTurn(action) }
    ).when { $0.turns || $0.request.kind == .kaa }
  }

  private func reasonNotToTurn(_ action: Action) -> String {
    if request.kind.row.time == .place { return "Det finns inga fler områden att visa." }
    let words = request.period.map { CountPeriod(id: $0)?.shown ?? $0 } ?? "det som visas"
    return action == .nextYear
      ? "\(words.capitalizedFirst) är det senaste."
      : "Inga uppgifter är från före \(words)."
  }

  /// What is written is what stands in the files now.
  mutating func refresh(_ desk: Desk) {
    guard let fresh = request.report(desk), fresh != report else { return }
    report = fresh
    turns = ReportScreen.turns(request, desk)
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
    if turns {
      let time =
        switch request.kind.row.time {
        case .halfYear: "halvåret"
        case .meeting, .since: "mötet"
        case .place: "området"
        case .day: "dagen"
        case .period: "perioden"
        case .year, .yearOrDay: "året"
        }
      canvas.write(
        " <  \(time) före   >  \(time) efter", x: area.x, y: area.bottom - 1, .dim, in: area)
    }
  }

  private func body(in area: Rect) -> Rect { turns ? area.splitBottom(1).0 : area }

  func copyText(_ desk: Desk) -> String { report.markdown }
}

extension ReportRequest {
  /// All that can be read, each of the latest time that it can be of.
  static func all(_ desk: Desk) -> [(request: ReportRequest, item: Picker.Item)] {
    ReportKind.allCases.filter { !($0 == .kaa && desk.office.kaa.isRegisterOff) }.map {
      let request = ReportRequest($0)
      return (
        request,
        Picker.Item(request.title, detail: $0.row.contents, synonyms: ["rapport", $0.word])
      )
    }
  }

  /// Why there is no such report, where that is something to tell.
  func refusal(_ desk: Desk) -> String? {
    do throws(ReportRefusal) {
      _ = try kind.row.make(source(desk), period)
      return nil
    } catch {
      return error.notice
    }
  }

  /// The report with what it may lack; nil where there is none of the kind and period.
  func report(_ desk: Desk) -> Report? {
    do throws(ReportRefusal) {
      return try kind.row.make(source(desk), period).warned(of: desk.reading.problems)
    } catch {
      return nil
    }
  }

  /// The times that the report can be of, the latest first.
  func periods(_ desk: Desk) -> [String] { kind.row.periods(source(desk)) }

  /// The same report of the time before or after; nil where there is none.
  func turned(to action: Action, _ desk: Desk) -> ReportRequest? {
    let periods = periods(desk)
    guard let period else {
      return action == .previousYear ? periods.first.map { ReportRequest(kind, $0) } : nil
    }
    guard let index = periods.firstIndex(of: period) else {
      // A day that is no meeting lies between two: days are ordered as their texts are.
      return action.turned(from: period, among: periods).map { ReportRequest(kind, $0) }
    }
    let other = action == .previousYear ? index + 1 : index - 1
    return periods.indices.contains(other) ? ReportRequest(kind, periods[other]) : nil
  }

  private func source(_ desk: Desk) -> ReportSource {
    ReportSource(desk.reading, today: desk.session.today)
  }
}
