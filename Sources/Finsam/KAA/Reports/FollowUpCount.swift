/// Months to follow up in and months with contact, and how many youths stand behind them.
struct FollowUpCount: Equatable, Sendable {
  private(set) var due = 0
  private(set) var done = 0
  private var youthsDue = 0
  private var youthsDone = 0
  private var youthsMissed = 0
  private var most = 0

  /// Takes in one youth's months.
  mutating func add(due: Int, done: Int) {
    self.due += due
    self.done += done
    if due > 0 { youthsDue += 1 }
    if done > 0 { youthsDone += 1 }
    if done < due { youthsMissed += 1 }
    most = max(most, due)
  }

  /// Whether the months tell of no group of 1 up to `limit` youths.
  ///
  /// Months are no people: six missed months may be two youths'. And beside the number of youths,
  /// they tell how many months there were beyond one each and short of all, of at most so many.
  func tellsOfNoGroup(below limit: Int) -> Bool {
    let youths = [youthsDue, youthsDone, youthsMissed, youthsDue - youthsDone]
    let months = [
      due - youthsDue, done - youthsDone, due - done - (youthsDue - youthsDone),
      most * youthsDue - due, most * youthsDone - done,
    ]
    return (youths + months).allSatisfy { $0 <= 0 || $0 >= limit }
  }
}
