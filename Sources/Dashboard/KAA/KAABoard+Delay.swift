import Finsam
import TextUI

extension KAABoard {
  /// The due day, unless it tells when the youth was born.
  func shownDue(at index: Int, isRevealed: Bool) -> String {
    guard let due = standings[index].due else { return "–" }
    return masksDue(at: index) && !isRevealed ? Mask.text : due.text
  }

  /// `✖ försenat 12 dagar`, `◐ om 5 dagar`, `– inget`: symbol, word and colour.
  func delay(at index: Int, isRevealed: Bool) -> Span {
    let standing = standings[index]
    if masksDue(at: index), !isRevealed { return maskedDelay(at: index) }
    return switch standing.dueStatus {
    case .overdue: Span("✖ " + standing.dueWords, .error)
    case .soon: Span("◐ " + standing.dueWords, .warning)
    case .later: Span("· " + standing.dueWords)
    case .none where standing.step == .nothing: Span("– inget", .dim)
    case .none: Span("– ingen dag", .dim)
    }
  }

  /// What can be said without the day: that it is time, or that the month is open.
  private func maskedDelay(at index: Int) -> Span {
    let standing = standings[index]
    if standing.dueTellsBirthday { return Span("✖ ska avslutas", .error) }
    let isThisMonth = standing.due?.day.map { $0.year == day.year && $0.month == day.month }
    return isThisMonth == true ? Span("◐ i månaden", .warning) : Span("· senare")
  }
}
