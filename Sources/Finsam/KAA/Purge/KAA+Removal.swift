extension KAA {
  /// Takes away cases, follow-ups and what other cases say of those cases; the cases themselves
  /// last, so that what is interrupted is found again.
  package func removals(ofCases cases: [String], followUps: [String]) -> [Change] {
    let gone = Set(cases)
    let links = self.cases.compactMap { one -> Change? in
      guard gone.contains(one.previous), !gone.contains(one.id) else { return nil }
      return Change(
        KAACase.address(id: one.id), .field("tidigare_ärende", from: one.previous, to: ""))
    }
    return removals(from: self.followUps, Set(followUps)) + links + removals(from: self.cases, gone)
  }

  /// Takes away one follow-up, or nothing where it is not there.
  package func removals(ofFollowUp id: String) -> [Change] { removals(from: followUps, [id]) }

  private func removals<Row: RegisterRow>(from rows: [Row], _ ids: Set<String>) -> [Change] {
    rows.indices.reversed().filter { ids.contains(rows[$0].id) }.map { index in
      Change(
        Address(Row.path),
        .remove(
          part: RegisterKey.rows, after: index == 0 ? nil : rows[index - 1].id,
          Outline(rows[index]).draft))
    }
  }
}
