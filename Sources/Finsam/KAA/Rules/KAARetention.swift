/// Which cases are past the time that the förbund keeps them.
package enum KAARetention {
  /// How long undo may remember what a change of a case or follow-up said, in days.
  static let undoDays = 30

  /// The day a case that has ended is to be removed; nil where no rule sets a time.
  ///
  /// Counted from the day the case ended, in months as the rules have it on `day`. A case that
  /// nobody has ended is never removed: its next step is to end it.
  package static func removal(of one: KAACase, on day: Day, rules: KAARules) -> SerialDay? {
    rules.limit(.retention, on: day).flatMap { removal(of: one, after: $0) }
  }

  private static func removal(of one: KAACase, after months: Int) -> SerialDay? {
    guard let ended = one.ended else { return nil }
    // At the end of the calendar the sum would be the day itself.
    let removal = ended.adding(months: months)
    return removal > ended || months == 0 ? removal : nil
  }

  /// The cases to remove on `day`, in the register's order.
  package static func expired(_ cases: [KAACase], on day: Day, rules: KAARules) -> [KAACase] {
    guard let months = rules.limit(.retention, on: day) else { return [] }
    let today = SerialDay(day)
    return cases.filter { one in removal(of: one, after: months).map { $0 <= today } ?? false }
  }

  /// The follow-ups that go with them.
  package static func followUps(_ followUps: [KAAFollowUp], of cases: [KAACase]) -> [KAAFollowUp] {
    let ids = Set(cases.map(\.id))
    return followUps.filter { ids.contains($0.caseID) }
  }

  /// Follow-ups of cases that are not there: no case shows them, and no time can be counted for
  /// them.
  package static func orphans(_ followUps: [KAAFollowUp], among cases: [KAACase]) -> [KAAFollowUp] {
    let ids = Set(cases.map(\.id))
    return followUps.filter { !ids.contains($0.caseID) }
  }
}
