extension KAABoard {
  /// The rule behind a case's next step, else behind its being covered or not; nil where none says
  /// it. An invitation that no deadline of the group rules says so.
  package func ground(of standing: KAAStanding) -> KAAGround? {
    let ground = (standing.stepRule ?? standing.scopeRule).flatMap { kaa.rules.ground($0) }
    guard standing.step == .invite, standing.stepRule?.list == .followUp,
      case .counted(let group, _) = standing.scope,
      let rule = kaa.rules.deadlines.last(where: {
        $0.group == group && $0.span.contains(standing.day)
      }), rule.term == KAADeadlineRule.Term.none
    else { return ground }
    return ground?.resting(on: rule)
  }
}
