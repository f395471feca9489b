import Finsam
import TextUI

/// What an import would do, before anything is done.
struct ImportPreview: Equatable, Sendable {
  let report: ImportReport
  private var state = LineListState()
  /// The lines as they were last laid out: an import may have thousands of problems to tell.
  private var lines: [Line]
  private var width: Int
  /// The register's ids, which places and ids of the new rows were computed from.
  private let ids: [String]
  private(set) var isStale = false
  /// Whether it was made anew since somebody last looked at it: what was pressed for the one before
  /// must not add what stands here now.
  private(set) var isRenewed = false

  init(_ report: ImportReport, _ desk: Desk, in area: Rect, isRenewed: Bool = false) {
    self.report = report
    self.isRenewed = isRenewed
    ids = desk.office.ids(inRegister: report.register)
    width = LineList.textWidth(in: area)
    lines = ImportLines(report: report, width: width, isRenewed: isRenewed).all
  }

  static let madeAnew = "Registret har ändrats. Förhandsvisningen är gjord på nytt."
  static let notAdded = "Inget är tillagt, för registret har ändrats. Se på nytt."

  var readingAnew: Effect { .readImport(report.plan.kind, path: report.file) }

  private var canBeAdded: Bool { report.isPossible && !isStale && report.newCount > 0 }

  /// The key that adds: another than the one that reads the file again, once the preview was made
  /// anew.
  private var addingKey: Key { isRenewed ? .control("s") : .enter }

  private var reasonNotAdded: String? {
    if canBeAdded { return nil }
    if report.isPossible, !isStale {
      return "\(report.repetition ?? "") \(ImportLines.adviceOnRepeated)"
    }
    if report.isPossible { return "Registret har ändrats. Tryck Enter: filen läses om." }
    return report.errors.isEmpty
      ? "Filen har inga rader. Lägg till rader och tryck Enter: den läses om."
      : "Filen har fel. Rätta dem, och tryck Enter: den läses om."
  }

  private func lines(in area: Rect) -> [Line] {
    let width = LineList.textWidth(in: area)
    return width == self.width
      ? lines : ImportLines(report: report, width: width, isRenewed: isRenewed).all
  }
}

extension ImportPreview: ScreenContent {
  var tab: MainScreen? { report.plan.kind.isConfidential ? .kaa : .asf }

  var isDoneWhenSaved: Bool { true }

  func crumb(_ desk: Desk) -> String { "Läs in \(report.plan.kind.registerTitle.lowercased())" }

  func typingBindings(_ desk: Desk) -> [KeyBinding]? {
    let all: Key = desk.session.keys.hasCharacters ? "A" : .control("a")
    let repeated =
      report.plan.repeated.isEmpty ? [] : [KeyBinding(all, title: "Lägg till alla ändå")]
    let adding =
      canBeAdded
      ? [KeyBinding(addingKey, title: "Lägg till")]
        + (isRenewed ? [KeyBinding(.enter, title: "Läs om filen")] : [])
      : [KeyBinding(.enter, title: "Läs om filen")]
    return adding + repeated + [
      KeyBinding(.escape, title: "Tillbaka"), desk.binding(of: .help),
      desk.binding(of: .search), KeyBinding(.down, title: "Mer"),
    ]
  }

  mutating func type(_ key: Key, _ desk: Desk, in area: Rect) -> Outcome? {
    let asksForAll =
      key == .control("a") || desk.session.keys.hasCharacters && key == .character("A")
    let addsRepeated = asksForAll && !report.plan.repeated.isEmpty
    guard key == .enter || key == addingKey && canBeAdded || addsRepeated else { return nil }
    if let reason = desk.reasonNotWritable(report.register) {
      return .say(Notice(reason, .warning))
    }
    if addsRepeated, report.isPossible, !isStale { return .ask(.save(report.plan.changes)) }
    if report.isPossible, !isStale, !canBeAdded {
      return .say(Notice(reasonNotAdded ?? "", .warning))
    }
    return .ask(
      canBeAdded && key == addingKey ? .save(report.plan.withoutRepeated.changes) : readingAnew)
  }

  mutating func refresh(_ desk: Desk) {
    isStale = ids != desk.office.ids(inRegister: report.register)
  }

  mutating func prepare(in area: Rect) {
    lines = lines(in: area)
    width = LineList.textWidth(in: area)
  }

  static let actions: [ScreenAction<ImportPreview>] =
    [
      ScreenAction(.save) { screen, moment in
        Answer.can { screen in screen.type(screen.addingKey, moment.desk, in: moment.area) ?? .stay
        }
        .unless(screen.reasonNotAdded)
      }.onBar(),
      .asks(.back) { _, _ in .can(.back) }.onBar(), .copying(),
    ]
    + TwoPane.moves.map { action, key in
      .turns(action) { screen, moment in
        _ = screen.state.move(key, lines: screen.lines, page: moment.area.height)
      }
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

  func position(_ desk: Desk) -> String { report.count }

  func copyText(_ desk: Desk) -> String {
    lines.map(\.text).joined(separator: "\n")
  }
}
