import Finsam
import TextUI

extension StyrkortScreen {
  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    guard let styrkort = styrkort(desk) else {
      let lines =
        unread(desk).map { [$0.unreadText] } ?? [
          "Förbundet har inget styrkort än.", "Tryck n för att göra ett.",
        ]
      for (y, line) in lines.flatMap({ $0.wrapped(to: area.width - 4) }).enumerated() {
        canvas.write(line, x: area.x + 2, y: area.y + 1 + y, .dim, in: area)
      }
      canvas.cursor = Point(x: area.x + 2, y: area.y + 1)
      return
    }
    var columns = [
      TableColumn("Mål", .flexible(16, weight: 1), priority: 9),
      TableColumn("Bedömning", .fixed(Verdict.widest), priority: 8),
      TableColumn("Uträknat", .fixed(18), priority: 6),
      TableColumn("Aktiviteter", .fixed(12), priority: 5),
    ]
    if comparesYears {
      columns.append(
        TableColumn("Året före", .fixed(Verdict.widest - 2), priority: 7))
    }
    let before = year.flatMap { desk.office.styrkortBefore($0) }
    let table = Table(columns: columns, rows: rows.count) { index in
      spans(rows[index], styrkort, before, desk)
    }
    draw(
      table, title: styrkort.title, shown: goalsShown, of: styrkort.goals.count,
      detailTitle: detailTitle(styrkort), on: &canvas, in: area, desk)
  }

  private var goalsShown: Int {
    rows.filter { if case .goal = $0 { true } else { false } }.count
  }

  private func detailTitle(_ styrkort: Styrkort) -> String {
    switch row {
    case .goal(let id): "Mål \(id)"
    case .perspective(let id): styrkort.perspective(id)?.name ?? id
    case nil: ""
    }
  }

  /// What is not read is not said to be unjudged.
  private func assessed(_ verdict: Verdict, _ desk: Desk) -> Span {
    let isLacking = desk.reading.hiding(DocumentKind.styrkort.path(id: year.text)) != nil
    if isLacking, !verdict.isAssessed { return Span("? går inte att läsa", .error) }
    return styrkort(desk).map { verdict.assessedSpan($0, on: desk.day) } ?? verdict.listSpan
  }

  private func spans(_ row: Row, _ styrkort: Styrkort, _ before: Styrkort?, _ desk: Desk) -> [Span]
  {
    switch row {
    case .perspective(let id):
      guard let perspective = styrkort.perspective(id) else { return [] }
      let standing = styrkort.standing(of: perspective, threshold: desk.threshold)
      let past = before?.standing(of: perspective, threshold: desk.threshold)
      return [
        Span("\(perspective.name): \(standing.tally.words())", .heading),
        assessed(standing.verdict, desk), standing.settledSpan, Span(""),
        past.map { Span($0.tally.short, .dim) } ?? Span("–", .dim),
      ]
    case .goal(let id):
      guard let goal = styrkort.goal(id) else { return [] }
      let verdict = styrkort.verdict(of: goal, threshold: desk.threshold)
      let past = before.flatMap { earlier in
        earlier.goal(id).map { earlier.verdict(of: $0, threshold: desk.threshold).statusSpan }
      }
      return [
        Span("  \(id)  \(goal.wording.oneLine)"), assessed(verdict, desk),
        verdict.computed.span,
        styrkort.activitySpan(of: goal), past ?? Span("–", .dim),
      ]
    }
  }
}

extension Styrkort {
  /// How the goal's activities stand; a goal that nothing is done for is broken off from the chain of
  /// goals, but not where the document has no activities at all.
  fileprivate func activitySpan(of goal: Goal) -> Span {
    let activities = activities(for: goal)
    if !activities.isEmpty { return Span(ActivityCounts(activities).short) }
    return hasActivities ? Span("! saknas", .warning) : Span("framgår inte", .dim)
  }

  /// Whether the document has an activity for any of its goals.
  var hasActivities: Bool { goals.contains { !$0.activities.isEmpty } }
}
