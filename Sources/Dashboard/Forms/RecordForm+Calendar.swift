import Finsam
import TextUI

/// Days turned by keys, in the field and in the month beside it.
extension RecordForm {
  /// Arrows turn a day: one day up or down, a month by page.
  func day(_ text: String, movedBy key: Key, _ desk: Desk) -> Day? {
    let steps: [Key: (Day) -> Day] = [
      .up: { $0.adding(days: 1) }, .down: { $0.adding(days: -1) },
      .pageUp: { $0.adding(months: 1) }, .pageDown: { $0.adding(months: -1) },
    ]
    guard let step = steps[key] else { return nil }
    if text.isEmpty { return desk.day(of: file) }
    return day(typed: text, desk).map(step)
  }

  /// Opens a calendar beside a day that is written; the terminal's F10 is the menu.
  static let calendarKey = Key.function(7)

  mutating func openCalendar(_ index: Int, _ desk: Desk) {
    guard let text = editor?.text else { return }
    calendar = MonthCalendar(
      day(typed: text, desk), today: desk.day(of: file), before: text)
  }

  /// Takes a key in the calendar; false where there is none, or the key is meant for the field.
  mutating func turnCalendar(_ key: Key, _ index: Int, _ desk: Desk) -> Bool {
    guard let before = calendar?.before else { return false }
    if key == .escape || key == RecordForm.calendarKey {
      // What was only looked at is not chosen.
      if key == .escape {
        editor?.replace(with: before)
        findFault(index, desk)
      }
      calendar = nil
    } else if calendar?.handle(key) == true {
      writeChosen(index, desk)
    } else {
      // What is typed is written in the field; Enter takes the day that is chosen.
      if key == .enter { writeChosen(index, desk) }
      calendar = nil
      return false
    }
    return true
  }

  /// Writes the day that is chosen in the calendar in the field.
  mutating func writeChosen(_ index: Int, _ desk: Desk) {
    guard let calendar else { return }
    editor?.replace(with: calendar.chosen.text)
    findFault(index, desk)
  }
}
