/// What bodies of the förbund meet about and decide, and what they have planned.
package struct Meetings: Equatable, Sendable {
  /// By id, which begins with the day: oldest first.
  package var all: [Meeting] = []
  /// By year, oldest first.
  package var plans: [MeetingPlan] = []
  package var yearWheel = YearWheel()
  package var delegation = DelegationOrder()
  package var discharges: [Discharge] = []

  package init() {}
}
