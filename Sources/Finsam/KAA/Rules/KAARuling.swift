/// What the rules answer to one question about one day: the value, and the rule it follows from.
package struct KAARuling<Value> {
  package let value: Value
  /// Nil where it follows from the case alone.
  package let rule: KAARuleReference?
}

extension KAARuling: Sendable where Value: Sendable {}

/// One of the förbund's rules, small enough for every case to name the one that it stands by.
package struct KAARuleReference: Hashable, Sendable {
  enum List: UInt8, Sendable {
    case group, deadline, followUp, limit, ending, documentation
    /// The one that stands in no list: see `KAAGround.consent`.
    case consent
  }

  let list: List
  /// The place in its list.
  let place: Int32

  static let consent = KAARuleReference(list: .consent, place: 0)
}

/// A rule as people read it: what it says, whether that is law, and where it is printed.
package struct KAAGround: Equatable, Sendable {
  /// `inom 14 dagar`; empty where the rule has no words of its own.
  package let words: String
  package let origin: RuleOrigin?
  package let source: String
  package let note: String

  /// KAA-10: the guidance centre follows up together with others once there is consent.
  static let consent = KAAGround(
    words: "medgivande innan ärendet delas med andra", origin: .routine, source: "S4:6810–6812",
    note: "")

  fileprivate init(_ rule: some DatedRule, _ words: String) {
    self.words = words
    (origin, source, note) = (rule.ground.origin, rule.ground.source, rule.ground.note)
  }

  /// The same where a rule of its own says that there is no deadline, and why this one is taken.
  func resting(on rule: KAADeadlineRule) -> KAAGround {
    KAAGround(
      words: "ingen frist för gruppen; \(words)", origin: rule.ground.origin,
      source: rule.ground.source, note: rule.ground.note)
  }

  private init(words: String, origin: RuleOrigin?, source: String, note: String) {
    (self.words, self.origin, self.source, self.note) = (words, origin, source, note)
  }
}

extension KAARules {
  /// The rule as people read it.
  package func ground(_ reference: KAARuleReference) -> KAAGround? {
    let place = Int(reference.place)
    switch reference.list {
    case .group: return groups.ground(place) { "gruppen \($0.group.text): \($0.status.text)" }
    case .deadline: return deadlines.ground(place) { $0.words ?? "" }
    case .followUp: return followUps.ground(place) { $0.months.joined(separator: ", ") }
    case .limit:
      return limits.ground(place) { "till och med dagen före \($0.count ?? 0)-årsdagen" }
    case .ending: return endings.ground(place) { $0.ending.text }
    case .documentation:
      return documentation.ground(place) { _ in "alla delar ska vara dokumenterade" }
    case .consent: return KAAGround.consent
    }
  }
}

extension Array where Element: DatedRule {
  fileprivate func ground(_ place: Int, _ words: (Element) -> String) -> KAAGround? {
    indices.contains(place) ? KAAGround(self[place], words(self[place])) : nil
  }
}
