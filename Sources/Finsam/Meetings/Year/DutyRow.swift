/// All there is to say of a duty: from it follow Översikt, the report and the calendar.
package struct DutyRow: Sendable {
  /// When it is due, in words.
  package let when: String
  /// By role; what the office's own year wheel says goes before.
  package let responsible: String
  /// What in the data shows that it is done.
  package let doneWhen: String
  /// The rule it follows, and where that is read.
  package let source: String
  /// How many days before its last day it is told of.
  let lead: Int
  /// Its times with their last day among those that are looked for, and those that have none.
  let times: @Sendable (DutySearch) -> [DutyTime]

  init(
    _ when: String, by responsible: String, doneWhen: String, source: String, lead: Int = 60,
    times: @escaping @Sendable (DutySearch) -> [DutyTime]
  ) {
    (self.when, self.responsible, self.doneWhen) = (when, responsible, doneWhen)
    (self.source, self.lead, self.times) = (source, lead, times)
  }
}
