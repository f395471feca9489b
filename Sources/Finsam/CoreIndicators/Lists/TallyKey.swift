/// Which answers are written in together: those of one group, in one insats or all of the förbund,
/// in one round.
package struct TallyKey: Hashable, Sendable {
  package let round: String
  package let group: RespondentGroup
  /// Empty for all of the förbund.
  package let insats: String
  /// Nil where they are not told apart by sex.
  package var sex: RespondentSex?

  package init(
    round: String, group: RespondentGroup, insats: String = "", sex: RespondentSex? = nil
  ) {
    (self.round, self.group, self.insats, self.sex) = (round, group, insats, sex)
  }
}

extension RoundProgress.Row {
  package var key: TallyKey { TallyKey(round: round.id, group: group, insats: insats) }

  package var id: String { [round.id, insats, group.rawValue].joined(separator: "/") }

  package var title: String { "\(name), \(group.rawValue)" }
}
