import Finsam
import TextUI

/// A report as it will be saved, to read and to save beside the data.
struct ReportScreen: Equatable, Sendable {
  /// The file name without its ending: `styrkort-2014`.
  let name: String
  let text: String
  let tab: Action?
  /// What the report of KAA is about, to turn to another; nil for what is a year's.
  let period: HalfYear?
  var state = LineListState()

  init(_ styrkort: Styrkort, _ desk: Desk) {
    (tab, period) = (.styrkort, nil)
    name = "styrkort-\(styrkort.id)"
    text = StyrkortReport(styrkort, office: desk.office, on: desk.day).markdown
      .warned(of: desk.reading.problems)
  }

  /// The year's follow-up of ASF; nil where there is no plan for the year.
  init?(asf year: Year, _ desk: Desk) {
    let office = desk.office
    guard
      let report = ASFReport(
        office.asf, year: year, forbund: office.forbund, on: desk.day,
        threshold: desk.threshold)
    else { return nil }
    (tab, period) = (.asf, nil)
    name = "asf-\(year.text)"
    text = report.markdown.warned(of: desk.reading.problems)
  }

  /// The half-year's figures of KAA; nil where it has not begun.
  init?(kaa period: HalfYear, _ desk: Desk) {
    let (kaa, day) = (desk.board.kaa, desk.board.day)
    let before = KAABeforeDuty(period, rules: kaa.rules, on: day)
    guard
      let text = before?.markdown
        ?? KAASummary(
          period, cases: kaa.countedCases, followUps: kaa.countedFollowUps, rules: kaa.rules,
          on: day)?.markdown
    else { return nil }
    (tab, self.period) = (.kaa, period)
    self.text = text.warned(of: desk.reading.problems)
    name = "kaa-\(period.text)"
  }

  func lines(width: Int) -> [Line] { ReportReading(markdown: text).lines(width: width) }
}

extension ReportScreen: ScreenContent {
  func crumb(_ desk: Desk) -> String { "Rapport \(name)" }

  mutating func perform(_ action: Action, _ desk: Desk, in area: Rect) -> Outcome {
    let lines = lines(width: LineList.textWidth(in: area))
    if let key = TwoPane.moves[action] {
      _ = state.move(key, lines: lines, page: body(in: area).height)
      return .stay
    }
    switch action {
    case .back: return .back
    case .previousYear, .nextYear:
      let other = action == .previousYear ? period?.before : period?.after
      if let report = other.flatMap({ ReportScreen(kaa: $0, desk) }) { self = report }
      return .stay
    case .save, .report: return .ask(.export(name: name, text: text))
    default: return .stay
    }
  }

  func availability(_ action: Action, _ desk: Desk) -> Availability {
    switch action {
    case .up, .down, .pageUp, .pageDown, .first, .last, .back, .copy: .available
    case .save, .report:
      desk.session.isReadOnly
        ? .unavailable(Desk.readOnlyReason) : .available
    case .previousYear, .nextYear: availabilityOfPeriod(action, desk)
    default: .absent
    }
  }

  private func availabilityOfPeriod(_ action: Action, _ desk: Desk) -> Availability {
    guard let period, let first = period.days?.lowerBound else { return .absent }
    if action == .nextYear {
      return period < HalfYear(containing: desk.board.day)
        ? .available : .unavailable("\(period.words.capitalizedFirst) är det senaste.")
    }
    return desk.board.kaa.countedCases.contains { $0.event.map { $0 < first } ?? false }
      ? .available : .unavailable("Inget ärende är från före \(period.words).")
  }

  func helpActions(_ desk: Desk) -> [Action] { [.save, .search, .copy, .back, .palette, .help] }

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
