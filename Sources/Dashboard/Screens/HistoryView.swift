import Finsam
import TextUI

/// What the screen of the history lists.
enum HistoryView: Hashable, Sendable {
  /// Every step, the latest first.
  case steps
  /// What changed since a day, record by record; nil until a day is chosen.
  case changes(since: Day?)

  /// What tells it from other views.
  var id: String {
    switch self {
    case .steps: "steg"
    case .changes(let day): day.text
    }
  }

  init?(id: String) {
    if id == HistoryView.steps.id {
      self = .steps
      return
    }
    do throws(InvalidInput) { self = .changes(since: try Day(text: id)) } catch { return nil }
  }

  var title: String {
    switch self {
    case .steps: "Historik"
    case .changes(let day): day.map { RecentChanges.title(since: $0) } ?? "Ändrat sedan …"
    }
  }

  /// The steps, and changes since each meeting that is known and since some days that people name.
  static func items(_ desk: Desk) -> [PickerItem] {
    let today = desk.session.today.day
    let meetings = desk.office.meetingDays(until: today).enumerated().map { place, day in
      (day, place == 0 ? "det senaste mötet" : "ett tidigare möte")
    }
    let usual = [
      (today, "i dag"), (today.adding(days: -7), "en vecka"),
      (today.adding(months: -1), "en månad"),
      (Day(year: today.year, month: 1, day: 1) ?? today, "årets början"),
    ]
    let days = meetings.prefix(mostMeetings) + usual
    return [
      PickerItem(id: steps.id, Picker.Item("Alla steg", detail: "det senaste först"))
    ] + days.map { day, words in item(day, words) }
  }

  /// Changes since a day that a person has typed; nil where that is no day.
  static func item(typed text: String, _ desk: Desk) -> PickerItem? {
    do throws(InvalidInput) {
      return item(try Day(typed: text, today: desk.session.today.day), "dagen du skrev")
    } catch { return nil }
  }

  private static func item(_ day: Day, _ words: String) -> PickerItem {
    PickerItem(
      id: day.text, Picker.Item(RecentChanges.title(since: day), detail: words))
  }

  private static let mostMeetings = 6
}
