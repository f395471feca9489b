import Finsam
import TextUI

extension State {
  /// Shows the first stop, over the screen that it is of.
  mutating func startTour() { show(Tour()) }

  private mutating func show(_ tour: Tour) {
    show(main: tour.stop.screen)
    overlay = .tour(tour)
  }

  mutating func pressInTour(_ key: Key, _ tour: Tour) -> Effect? {
    var tour = tour
    switch key {
    case .enter where tour.isLast, .right where tour.isLast, .escape: return endTour()
    case .enter, .right, .space, .tab, .down, .pageDown: tour.turn(by: 1)
    case .left, .backspace, .backTab, .up, .pageUp: tour.turn(by: -1)
    default:
      if desk.session.keys.action(of: key) == .quit { return endTour() }
      if key.isText { refuse(Notice("Rundturen visas. Enter går vidare, Esc hoppar över den.")) }
      return nil
    }
    show(tour)
    return nil
  }

  /// Ends where one begins to work, and remembers that it has been seen.
  private mutating func endTour() -> Effect? {
    overlay = nil
    show(main: .overview)
    notice = Notice("\(desk.key(.help)) och sedan \(desk.key(.report)) visar rundturen igen.")
    return .rememberTour
  }
}
