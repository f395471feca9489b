extension KAABoard {
  /// What a case's next step rests on.
  package struct Ground: Equatable, Sendable {
    /// `inom 14 dagar`; empty where the rule has no words of its own.
    package let words: String
    package let origin: RuleOrigin?
    package let source: String
    package let note: String

    init(_ rule: some DatedRule, _ words: String = "") {
      self.words = words
      (origin, source, note) = (rule.ground.origin, rule.ground.source, rule.ground.note)
    }

    init(_ words: String, _ origin: RuleOrigin, source: String) {
      (self.words, self.origin, self.source, note) = (words, origin, source, "")
    }
  }

  /// The rule behind a case's next step; nil where none says it.
  package func ground(of standing: KAAStanding) -> Ground? {
    let rules = kaa.rules
    switch standing.step {
    case .invite: return invitation(standing, rules) ?? followUp(rules)
    case .firstTalk, .followUp: return followUp(rules)
    case .consent:
      // KAA-10: the guidance centre follows up together with others once there is consent.
      return Ground(
        "medgivande innan ärendet delas med andra", .routine, source: "S4:6810–6812")
    case .document:
      return rules.documentation.last { $0.isInForce(on: day) }.map {
        Ground($0, "alla delar ska vara dokumenterade")
      }
    case .close:
      guard case .tooOld(let age, _) = standing.scope else { return nil }
      return rules.limits.last { $0.limit == .age && $0.isInForce(on: day) }.map {
        Ground($0, "till och med dagen före \(age)-årsdagen")
      }
    case .complete, .nothing: return nil
    }
  }

  private func invitation(_ standing: KAAStanding, _ rules: KAARules) -> Ground? {
    guard case .counted(let group, let since) = standing.scope, let event = since.day,
      let rule = rules.deadline(of: group, event: event), let words = rule.words
    else { return nil }
    return Ground(rule, words)
  }

  private func followUp(_ rules: KAARules) -> Ground? {
    rules.followUps.last { $0.isInForce(on: day) }.map {
      Ground($0, $0.months.joined(separator: ", "))
    }
  }
}
