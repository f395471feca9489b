extension KAABoard {
  /// The rule behind a case's next step, else behind its being covered or not; nil where none says
  /// it.
  package func ground(of standing: KAAStanding) -> KAAGround? {
    (standing.stepRule ?? standing.scopeRule).flatMap { kaa.rules.ground($0) }
  }
}
