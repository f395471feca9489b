/// What there is to find in what sources state, held against itself: worked out once for all
/// checks.
///
/// It hangs on the statements, the cells that state facts and the names of insatser, and is kept
/// from one reading to the next as long as those are the same.
struct StatedFindings: Sendable {
  /// Two places of one fact that cannot both be right.
  struct Contradiction: Sendable {
    let one: SourceStatement
    let other: SourceStatement
    let finding: Finding
  }

  private let statements: [SourceStatement]
  private let cells: [SourceStatement]
  let names: InsatsNames

  /// Each told of once, by the check of its finding.
  let contradictions: [Contradiction]
  /// Of facts in two definitions.
  let definitions: [Finding]
  let shares: [Finding]
  let womenAndMen: [Finding]
  let wordsAgainstFigures: [Finding]
  let grantedTimes: GrantedTimes
  /// Of statements that are not what their formulas come to, whichever check tells of them.
  let formulas: [Finding]
  /// Rows that say ”beviljat” of an insats, by its id.
  let grants: [String: [SourceStatement]]
  /// Rows that say how many meetings a body had.
  let meetingCounts: [SourceStatement]

  init(_ statements: [SourceStatement], cells: [SourceStatement], _ names: InsatsNames) {
    (self.statements, self.cells, self.names) = (statements, cells, names)
    let things = StatedThings(statements, cells: cells)
    let facts = StatedFacts(statements, cells: cells, things: things)
    let counted = CountedFacts(statements, things: things)
    var contradictions = facts.contradictions.map { one, other in
      Contradiction(one: one, other: other, finding: other.contradicting(one, names))
    }.withOffsetsAsRounding()
    contradictions = (facts.differentUnits(names) + contradictions).toldOnce()
    definitions = facts.differentDefinitions(names).withRewordingsAsOne(names).map(\.finding)
    shares = counted.impossibleShares(names)
    womenAndMen = counted.womenAndMenAgainstTotal(names)
    wordsAgainstFigures = counted.wordsAgainstShares(names)
    grantedTimes = GrantedTimes(statements)
    formulas = StatedFormulas(statements, names).findings.filter { finding in
      guard let own = finding.comparison,
        let known = contradictions.firstIndex(where: {
          $0.finding.comparison?.isSame(as: own) == true
        })
      else { return true }
      contradictions[known] = contradictions[known].reckoned(as: finding)
      return false
    }
    self.contradictions = contradictions
    grants = statements.grantsByInsats
    meetingCounts = statements.meetingCounts
  }

  /// The same, of an office where nothing of what it hangs on is another; nil where something is.
  func kept(
    _ statements: [SourceStatement], cells: [SourceStatement], _ names: InsatsNames
  ) -> StatedFindings? {
    self.statements.sharesStorage(with: statements) && self.cells == cells && self.names == names
      ? self : nil
  }
}
