/// How soon the youths of a group are invited, or when all are followed up, as a report tells it.
package struct KAATerm: Equatable, Sendable {
  package let whom: String
  package let words: String
  package let origin: RuleOrigin?
  package let source: String
  /// What is a reading in it, or not said by the source.
  package let note: String

  /// How the program counts all the same, where the rule has no deadline.
  package let counting: String

  private init(_ whom: String, _ words: String, _ ground: RuleGround, counting: String = "") {
    self.whom = whom
    self.words = words
    self.counting = counting
    (origin, source, note) = (ground.origin, ground.source, ground.note.oneLine)
  }

  /// The rule is somebody's; what is counted without a deadline is the program's own.
  private static let withoutDeadline =
    "Kansli räknar från den första uppföljningsmånaden (programmets)."
}

extension KAATerm {
  /// Those in force on `day`, of groups that count then; they are the förbund's, and the same in
  /// every municipality.
  package static func terms(_ rules: KAARules, on day: Day) -> [KAATerm] {
    let counting = KAAGroup.allCases.filter { group in
      rules.groups.last { $0.group == group && $0.isInForce(on: day) }?.status != .watched
    }
    let invitations = counting.compactMap { group in
      rules.deadlines.last { $0.group == group && $0.readyTerm != nil && $0.isInForce(on: day) }
        .map {
          KAATerm(
            "\(group.code) \(group.rawValue)",
            $0.words.map { "bjuds in \($0)" } ?? "ingen frist", $0.ground,
            counting: $0.words == nil && $0.ground.origin != .program ? withoutDeadline : "")
        }
    }
    let followUp = rules.followUps.last { $0.isInForce(on: day) }.map {
      KAATerm("Utan aktivitet", "följs upp i \($0.months.swedishList)", $0.ground)
    }
    return invitations + [followUp].compactMap(\.self)
  }
}
