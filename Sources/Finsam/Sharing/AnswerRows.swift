/// The rows of a survey, of which those are left out that are of few people, and those that such
/// could be worked out from.
///
/// Who has answered one point has answered the next: a group that is hidden on one is on all.
struct AnswerRows {
  private(set) var shown: Draft

  /// Whom a row is of.
  fileprivate struct Group: Hashable {
    let round: String
    let group: String
    let insats: String
    let sex: String

    init(_ row: Draft) {
      round = row.text("runda") ?? ""
      group = row.text("grupp") ?? ""
      insats = row.text("insats") ?? ""
      let sex = row.text("kön") ?? ""
      self.sex = sex == RespondentSex.all.text ? "" : sex
    }

    init(_ group: Group, insats: String? = nil, sex: String? = nil) {
      round = group.round
      self.group = group.group
      self.insats = insats ?? group.insats
      self.sex = sex ?? group.sex
    }
  }

  /// Rounds of which nothing of whom they were sent to may be shown: the rounds' ids.
  private(set) var hiddenRounds: Set<String> = []

  /// Each of the `counts` is the fields that together count a group. `cells` are those that each say
  /// what some of it answered: a point on which few answered the same is not told of a group, and
  /// the others are. `dispatches` are those of each round.
  init(
    _ draft: Draft, _ counts: [[String]], cells: [String], dispatches: [String: [Draft]],
    below limit: Int
  ) {
    let rows = draft.children(RegisterKey.rows)
    var small: Set<Group> = []
    let points = Dictionary(grouping: rows) {
      ($0.text("runda") ?? "") + "\n" + ($0.text("mätpunkt") ?? "")
    }
    var ofPoint: Set<[String]> = []
    for point in points.values {
      for key in cells {
        let hidden = AnswerRows.hidden(point, [key], [], below: limit)
        ofPoint.formUnion(point.filter { hidden.groups.contains(Group($0)) }.map(Self.place))
      }
      let round = point.first?.text("runda") ?? ""
      for keys in counts {
        let hidden = AnswerRows.hidden(point, keys, dispatches[round] ?? [], below: limit)
        small.formUnion(hidden.groups)
        if hidden.hidesDispatches { hiddenRounds.insert(round) }
      }
    }
    let (gone, hidden) = (small, ofPoint)
    shown = draft.mapping(RegisterKey.rows) {
      gone.contains(Group($0)) || hidden.contains(Self.place($0)) ? nil : $0
    }
  }

  /// Whom a row is of, on which point.
  private static func place(_ row: Draft) -> [String] {
    [row.text("mätpunkt") ?? "", Group(row).order]
  }

  /// The groups that are hidden on one point: those of one insats are among all, those of a sex
  /// among both, and all of them among those who have sent in answers.
  private static func hidden(
    _ rows: [Draft], _ keys: [String], _ dispatches: [Draft], below limit: Int
  ) -> (groups: Set<Group>, hidesDispatches: Bool) {
    var table = CountTable()
    var counts: [Group: Int] = [:]
    var isVague = false
    for row in rows {
      if keys.contains(where: { row.vaguePeople($0) != nil }) { isVague = true }
      let count = keys.compactMap { row.people($0) }.sum
      // Two rows of the same people are one group twice.
      counts[Group(row)] = max(counts[Group(row)] ?? 0, count)
    }
    let groups = counts.keys.sorted { $0.order < $1.order }
    let cells = Dictionary(
      uniqueKeysWithValues: groups.map { ($0, table.add(counts[$0] ?? 0)) })
    var isWrong = isVague
    for group in groups {
      guard let cell = cells[group] else { continue }
      let ofSexes = groups.filter {
        group.sex.isEmpty && !$0.sex.isEmpty && Group($0, sex: "") == group
      }
      let ofInsatser = groups.filter {
        group.insats.isEmpty && !$0.insats.isEmpty && Group($0, insats: "") == group
      }
      for parts in [ofSexes, ofInsatser] where !parts.isEmpty {
        let own = parts.compactMap { cells[$0] }
        if table.count(cell) < own.map(table.count).sum {
          isWrong = true
          continue
        }
        table.relate(cell, own)
      }
    }
    let sent = relate(dispatches, to: groups, cells, in: &table)
    let isSmall = counts.values.contains { (1..<limit).contains($0) }
    let hiding = table.sheet.hiddenApart(below: limit)
    // Where parts are more than the whole, none is shown.
    if isWrong, isSmall { return (Set(groups), !sent.isEmpty) }
    return (
      Set(groups.filter { cells[$0].map { hiding.isHidden[$0] } ?? false }),
      sent.contains { hiding.isHidden[$0] }
    )
  }

  /// Takes in how many have answered what was sent to whom; answers with their cells.
  private static func relate(
    _ dispatches: [Draft], to groups: [Group], _ cells: [Group: Int], in table: inout CountTable
  ) -> [Int] {
    var sent: [(insats: String, group: String, cell: Int)] = []
    for dispatch in dispatches {
      let group = dispatch.text("grupp") ?? ""
      guard let count = dispatch.people("antal_svar"), groups.contains(where: { $0.group == group })
      else { continue }
      sent.append((dispatch.text("insats") ?? "", group, table.add(count)))
    }
    for (insats, group, cell) in sent {
      let own = groups.filter { $0.group == group && $0.insats == insats }
      let whole = own.first { $0.sex.isEmpty }.map { [$0] } ?? own
      table.relate(cell, whole.map { cells[$0] })
      guard insats.isEmpty else { continue }
      let parts = groups.filter { $0.group == group && !$0.insats.isEmpty }
      // Of an insats all, or where they are not told women and men.
      table.relate(
        cell,
        parts.filter { part in
          part.sex.isEmpty || !parts.contains { $0.sex.isEmpty && $0.insats == part.insats }
        }.map { cells[$0] })
      table.relate(cell, sent.filter { !$0.insats.isEmpty && $0.group == group }.map(\.cell))
    }
    return sent.map(\.cell)
  }
}

extension AnswerRows.Group {
  fileprivate var order: String { [round, group, insats, sex].joined(separator: "\n") }
}
