import Finsam
import TextUI

/// A report as it will be saved, to read and to save beside the data.
struct ReportScreen: Equatable, Sendable {
  /// The file name without its ending: `styrkort-2014`.
  let name: String
  let text: String
  let tab: Action?
  var state = LineListState()

  init(_ styrkort: Styrkort, _ desk: Desk) {
    tab = .styrkort
    name = "styrkort-\(styrkort.id)"
    text = StyrkortReport(styrkort, office: desk.office, on: desk.day).markdown
  }

  /// The year's follow-up of ASF; nil where there is no plan for the year.
  init?(asf year: Year, _ desk: Desk) {
    let office = desk.office
    guard
      let report = ASFReport(
        office.asf, year: year, forbund: office.forbund.name, on: desk.day,
        threshold: desk.threshold)
    else { return nil }
    tab = .asf
    name = "asf-\(year.text)"
    text = report.markdown
  }

  init(_ summary: KAASummary) {
    tab = .kaa
    name = "kaa-\(summary.period.text)"
    text = summary.markdown
  }

  private func lines(width: Int) -> [Line] { ReportReading(markdown: text).lines(width: width) }
}

extension ReportScreen: ScreenContent {
  func crumb(_ desk: Desk) -> String { "Rapport \(name)" }

  mutating func perform(_ action: Action, _ desk: Desk, in area: Rect) -> Outcome {
    let lines = lines(width: LineList.textWidth(in: area))
    if let key = TwoPane.moves[action] {
      _ = state.move(key, lines: lines, page: area.height)
      return .stay
    }
    switch action {
    case .back: return .back
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
    default: .absent
    }
  }

  func helpActions(_ desk: Desk) -> [Action] { [.save, .copy, .back, .palette, .help] }

  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    LineList(lines(width: LineList.textWidth(in: area))).draw(state, on: &canvas, in: area)
    canvas.cursor = Point(x: area.x, y: area.y)
  }

  func copyText(_ desk: Desk) -> String { text }
}
