/// How a case stands on a day: whether it counts, what to do next and by when, and by which rules.
package struct KAAStanding: Hashable, Sendable {
  /// Whether the youth is covered, and why.
  package enum Scope: Hashable, Sendable {
    case counted(KAAGroup, since: SerialDay)
    /// On an introductory programme after it stopped counting. KAA-L2.
    case watched(since: SerialDay)
    case ended(SerialDay, KAAEnding?)
    /// The birthday of the age limit has come. KAA-1, KAA-9.
    case tooOld(Int, since: SerialDay)
    /// What brings the youth in has not happened yet.
    case notYet(SerialDay)
    /// Asylum seekers, those who moved away and others who are not registered residents: KAA-L4,
    /// KAA-L6. Since when is nil where the register does not say.
    case notResident(since: SerialDay?)
    /// The youth was never covered. KAA-L7.
    case mistake(SerialDay?)
    /// The responsibility begins on a later day, and nothing is due before it. S4:6643, S4:6652.
    case beforeDuty(SerialDay)
    /// No rule lets the group count on the day.
    case notCovered(KAAGroup)
    /// Birth date, group or event is missing.
    case incomplete
  }

  package enum Step: String, CaseIterable, Sendable {
    case complete = "komplettera"
    case invite = "bjud in"
    case firstTalk = "genomför första samtal"
    case followUp = "följ upp"
    case consent = "inhämta medgivande"
    case document = "dokumentera"
    case close = "avsluta"
    case nothing = "inget"
  }

  package let scope: Scope
  /// The rule that the scope follows from; nil where it follows from the case alone.
  package let scopeRule: KAARuleReference?
  package let step: Step
  /// The last day for the step; nil where no rule sets one.
  package let due: SerialDay?
  /// The rule that the step and its last day follow from.
  package let stepRule: KAARuleReference?
  /// Days past the due day; 0 on the day itself.
  package let daysOverdue: Int
  /// The day that all this is said of.
  package let day: SerialDay
  package let isInActivity: Bool
  /// How many of the parts that documentation must have are there.
  package let documented: Int

  package var isOverdue: Bool { daysOverdue > 0 }

  /// Sorts what is due first before the rest, and cases with nothing to do last.
  package var urgency: Int32 {
    if let due { return due.number }
    return step == .nothing ? .max : .max - 1
  }
}
