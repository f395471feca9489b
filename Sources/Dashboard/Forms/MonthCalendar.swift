import Finsam
import TextUI

/// A month to choose a day in, beside a field that holds one: Monday comes first, and each row
/// begins with the number of its week (ISO 8601).
struct MonthCalendar: Equatable, Sendable {
  private(set) var chosen: Day
  let today: Day
  /// What stood in the field when it was opened.
  let before: String

  init(_ chosen: Day?, today: Day, before: String = "") {
    self.chosen = chosen ?? today
    self.today = today
    self.before = before
  }

  /// Moves among the days; false for a key that does not.
  mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .left: chosen = chosen.adding(days: -1)
    case .right: chosen = chosen.adding(days: 1)
    case .up: chosen = chosen.adding(days: -7)
    case .down: chosen = chosen.adding(days: 7)
    case .pageUp: chosen = chosen.adding(months: -1)
    case .pageDown: chosen = chosen.adding(months: 1)
    case .home: choose(1)
    case .end: choose(Day.daysInMonth(chosen.month, of: chosen.year))
    default: return false
    }
    return true
  }

  /// Chooses a day of the month that is shown.
  mutating func choose(_ day: Int) {
    chosen = Day(year: chosen.year, month: chosen.month, day: day) ?? chosen
  }

  static let size = Size(25, 8)
  /// What its days are clicked as.
  static let pane = 1

  /// The Monday of the first row.
  private var firstShown: Day {
    let first = chosen.adding(days: 1 - chosen.day)
    return first.adding(days: 1 - first.weekday)
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    canvas.add(Hotspot(area, .nothing))
    canvas.fill(area, .popup)
    let month = "\(Day.monthNames[chosen.month - 1]) \(chosen.year)"
    canvas.write(
      month, x: area.x + (area.width - month.count) / 2, y: area.y, .popupTitle, in: area)
    canvas.write(" v  må ti on to fr lö sö", x: area.x, y: area.y + 1, .popupTitle, in: area)
    for week in 0..<6 {
      let monday = firstShown.adding(days: 7 * week)
      let days = (0..<7).map { monday.adding(days: $0) }
      guard days.contains(where: { $0.month == chosen.month }) else { continue }
      let y = area.y + 2 + week
      canvas.write(String(monday.week).padded(to: 3, .right), x: area.x, y: y, .popup, in: area)
      for (column, day) in days.enumerated() where day.month == chosen.month {
        draw(day, at: Point(x: area.x + 3 + 3 * column, y: y), on: &canvas, in: area)
      }
    }
  }

  private func draw(_ day: Day, at point: Point, on canvas: inout Canvas, in area: Rect) {
    let number = String(day.day).padded(to: 2, .right)
    if day == chosen {
      canvas.write("[\(number)]", x: point.x, y: point.y, .cursor, in: area)
      canvas.cursor = Point(x: point.x + 1, y: point.y)
    } else {
      canvas.write(number, x: point.x + 1, y: point.y, .popup, in: area)
      if day == today { canvas.write("*", x: point.x, y: point.y, .popupTitle, in: area) }
    }
    canvas.add(
      Hotspot(
        Rect(x: point.x + 1, y: point.y, width: 2, height: 1),
        .row(day.day, pane: MonthCalendar.pane)))
  }
}
