import Finsam
import TextUI

/// Going from year to year: from plan to plan, and through the years of the log.
extension ASFScreen {
  mutating func turn(to action: Action, _ desk: Desk, in area: Rect) {
    if view == .events {
      guard let row = heading(action) else { return }
      panes.select(row: row, rows: rowCount, in: area)
    } else if let year = planYear(action, desk) {
      showPlan(of: year, desk)
    }
  }

  func reasonNotToTurn(to action: Action, _ desk: Desk) -> String? {
    if view == .events {
      return heading(action) == nil
        ? "Loggen har inget år \(action.side), eller är sorterad på annat sätt." : nil
    }
    return planYear(action, desk) == nil
      ? "Det finns ingen handlingsplan för något år \(action.side)"
        + "\(year.map { " \($0.text)" } ?? "")." : nil
  }

  private func planYear(_ action: Action, _ desk: Desk) -> Year? {
    year.flatMap { action.turned(from: $0, among: desk.office.asf.plans.compactMap(\.year)) }
  }

  /// The row of the log's nearest year; the latest year stands first.
  private func heading(_ action: Action) -> Int? {
    let cursor = panes.table.cursor
    let places = list.rows.indices
    if action == .previousYear {
      return places.first { $0 > cursor && list.isHeading(at: $0) }
    }
    let own = places.last { $0 <= cursor && list.isHeading(at: $0) }
    return own.flatMap { own in places.last { $0 < own && list.isHeading(at: $0) } }
  }
}
