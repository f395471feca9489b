import Finsam
import TextUI

/// What an import of a ledger would do, before anything is done: it follows the data as that
/// changes.
struct LedgerPreview: Equatable, Sendable {
  private(set) var report: LedgerReport
  /// The year that the person means.
  private let year: Year?
  private var state = LineListState()

  init(_ report: LedgerReport, year: Year?) {
    (self.report, self.year) = (report, year)
  }

  var readingAnew: Effect { .readLedger(path: report.file, year: year) }

  private func lines(_ width: Int) -> [Line] { LedgerLines(report: report, width: width).all }

  private func lines(in area: Rect) -> [Line] { lines(LineList.textWidth(in: area)) }

  private var canBeSaved: Bool { !report.changes.isEmpty }

  private var reasonNotSaved: String? {
    if canBeSaved { return nil }
    return report.isPossible
      ? report.verdict : "Rätta det som står här, och tryck Enter: filen läses om."
  }

  private func saving(_ desk: Desk) -> Outcome {
    if let reason = desk.reasonNotWritable(report.target) { return .say(Notice(reason, .warning)) }
    if canBeSaved { return .ask(.save(report.changes)) }
    return report.isPossible ? .say(Notice(report.verdict)) : .ask(readingAnew)
  }
}

extension LedgerPreview: ScreenContent {
  var tab: MainScreen? { .economy }

  var isDoneWhenSaved: Bool { true }

  func crumb(_ desk: Desk) -> String { "Ekonomi ▸ Läs in bokföring \(report.plan.year.text)" }

  func typingBindings(_ desk: Desk) -> [KeyBinding]? {
    [
      KeyBinding(.enter, title: canBeSaved ? "Skriv utfallen" : "Läs om filen"),
      KeyBinding(.escape, title: "Tillbaka"), desk.binding(of: .help),
      desk.binding(of: .new), desk.binding(of: .search), KeyBinding(.down, title: "Mer"),
    ]
  }

  mutating func type(_ key: Key, _ desk: Desk, in area: Rect) -> Outcome? {
    key == .enter ? saving(desk) : nil
  }

  /// The map, or the budget, may be what has changed.
  mutating func refresh(_ desk: Desk) {
    report = LedgerReport(
      file: report.file,
      plan: LedgerImport(report.plan.ledger, into: desk.office, asked: year),
      problems: report.problems)
  }

  static let actions: [ScreenAction<LedgerPreview>] =
    [
      ScreenAction(.save) { screen, moment in
        Answer.can { screen in screen.saving(moment.desk) }.unless(screen.reasonNotSaved)
      }.onBar(),
      .asks(.new) { screen, moment in
        Answer.can(.go(.form(.addRow(.ledgerMap, proposing: screen.proposed))))
          .unless(moment.desk.readOnlyReason)
      }.called { _ in "Ny rad i mappningen" },
      .asks(.back) { _, _ in .can(.back) }.onBar(), .copying(),
    ]
    + TwoPane.moves.map { action, key in
      .turns(action) { screen, moment in
        let lines = screen.lines(in: moment.area)
        _ = screen.state.move(key, lines: lines, page: moment.area.height)
      }
    }

  /// The first account that has no row, for the form of the map.
  private var proposed: [String: String] {
    for case .notMapped(let accounts) in report.plan.faults {
      guard let first = accounts.first else { continue }
      return ["konto": first.number, "projekt": first.project]
    }
    return [:]
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    LineList(lines(in: area)).draw(state, on: &canvas, in: area)
  }

  var lookup: Lookup { .searches }

  func searched(_ desk: Desk, in area: Rect) -> SearchedLines {
    SearchedLines(texts: lines(in: area).map(\.text), current: state.read)
  }

  mutating func go(to line: Int, _ desk: Desk, in area: Rect) {
    state.go(to: line, lines: lines(in: area), page: area.height)
  }

  func position(_ desk: Desk) -> String { report.file.endOfPath }

  func copyText(_ desk: Desk) -> String { lines(76).map(\.text).joined(separator: "\n") }
}
