/// How many of several verdicts say "met", and how many of those words are only proposed. Goals
/// that are only put forward are not among them.
package struct GoalTally: Hashable, Sendable {
  package let goals: Int
  /// Decided, or met by the outcomes where nobody has judged.
  package let met: Int
  /// Proposed as met, and not decided.
  package let metProposed: Int
  package let decided: Int
  /// Proposed, and not decided.
  package let proposed: Int
  /// Those of which a person or an outcome says anything.
  package let judged: Int

  package init(_ all: [Verdict]) {
    let verdicts = all.filter { !$0.isOfProposedGoal }
    self.init(
      goals: verdicts.count, met: verdicts.count { !$0.isProposal && $0.status == .met },
      metProposed: verdicts.count { $0.isProposal && $0.status == .met },
      decided: verdicts.count(where: \.isDecided), proposed: verdicts.count(where: \.isProposal),
      judged: verdicts.count { $0.isAssessed || $0.computed.isJudged })
  }

  private init(
    goals: Int, met: Int, metProposed: Int, decided: Int, proposed: Int, judged: Int
  ) {
    (self.goals, self.met, self.metProposed) = (goals, met, metProposed)
    (self.decided, self.proposed, self.judged) = (decided, proposed, judged)
  }

  package static func + (left: GoalTally, right: GoalTally) -> GoalTally {
    GoalTally(
      goals: left.goals + right.goals, met: left.met + right.met,
      metProposed: left.metProposed + right.metProposed, decided: left.decided + right.decided,
      proposed: left.proposed + right.proposed, judged: left.judged + right.judged)
  }

  /// Neither decided nor proposed.
  package var notAssessed: Int { goals - decided - proposed }

  /// What would count as met if everything were decided as it is proposed.
  package var metIfDecided: Int { met + metProposed }

  /// Whether nobody has said anything of any of them: then none is said to be met or not.
  package var isUnjudged: Bool { goals > 0 && judged == 0 }

  /// `2 av 2 föreslås`, `1 av 4, 2 föreslås`, `3 av 4`, `inget bedömt`: for a column that is headed
  /// "met".
  package var short: String {
    if isUnjudged { return "inget bedömt" }
    if proposed == 0 { return "\(met) av \(goals)" }
    if met == 0 && decided == 0 { return "\(metProposed) av \(goals) föreslås" }
    return "\(met) av \(goals), \(moreWords)"
  }

  /// `2 av 2 mål föreslås uppnådda`, `1 av 4 mål uppnådda, 2 föreslås`, `3 av 4 mål uppnådda`,
  /// `0 av 4 mål bedömda`; without the word where that is empty.
  package func words(of things: String = "mål") -> String { words(of: things, are: "") }

  private func words(of things: String, are: String) -> String {
    let things = things.isEmpty ? "" : things + " "
    if isUnjudged {
      return "0 av \(goals) \(things)\(are)\(goals == 1 ? "bedömt" : "bedömda")"
    }
    let adjective = goals == 1 ? "uppnått" : "uppnådda"
    if proposed == 0 { return "\(met) av \(goals) \(things)\(are)\(adjective)" }
    if met == 0 && decided == 0 {
      return "\(metProposed) av \(goals) \(things)föreslås \(adjective)"
    }
    return "\(met) av \(goals) \(things)\(are)\(adjective), \(moreWords)"
  }

  /// What is proposed as met beside what is decided.
  private var moreWords: String {
    metProposed == 0 ? "inget mer föreslås" : "\(metProposed) föreslås"
  }

  /// `2 är beslutade`; empty where nothing is judged. That no decision is here does not say that
  /// none was made.
  package var decidedWords: String {
    if decided + proposed == 0 { return "" }
    if decided == 0 { return "inget är inskrivet som beslutat" }
    return decided == 1 ? "1 är beslutat" : "\(decided) är beslutade"
  }

  /// Both, as a sentence: `6 av 8 mål föreslås uppnådda, inget är inskrivet som beslutat.`, and
  /// where some are decided `0 av 1 beslutat mål är uppnått; av de övriga 7 föreslås 6 uppnådda.`
  package func sentence(of things: String = "mål") -> String {
    if decided > 0, proposed > 0 {
      let (adjective, met) =
        decided == 1
        ? ("beslutat", "\(met) av 1") : ("beslutade", "\(met) av \(decided)")
      let are = decided == 1 ? "är uppnått" : "är uppnådda"
      return "\(met) \(adjective) \(things) \(are); \(restWords)."
    }
    return whole(of: things)
  }

  /// What is proposed of those that nobody has decided.
  private var restWords: String {
    let rest = goals - decided
    if rest == 1 {
      return metProposed == 1 ? "det övriga föreslås uppnått" : "det övriga föreslås inte uppnått"
    }
    let proposal =
      "av de övriga \(rest) föreslås \(metProposed) \(metProposed == 1 ? "uppnått" : "uppnådda")"
    return proposal + (notAssessed == 0 ? "" : ", och för \(notAssessed) finns inget förslag")
  }

  private func whole(of things: String) -> String {
    [words(of: things, are: "är "), decidedWords].filter { !$0.isEmpty }.joined(separator: ", ")
      + "."
  }
}
