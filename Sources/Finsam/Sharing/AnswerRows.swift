/// The rows of a survey, of which those are left out that are of few people, and those that such
/// could be worked out from.
///
/// Who has answered one point has answered the next: a group that is hidden on one is on all.
struct AnswerRows {
  private(set) var shown: Draft
  private(set) var isHiding = false

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

  init(_ draft: Draft, _ keys: [String], below limit: Int) {
    let rows = draft.children(RegisterKey.rows)
    var small: Set<Group> = []
    let points = Dictionary(grouping: rows) {
      ($0.text("runda") ?? "") + "\n" + ($0.text("mätpunkt") ?? "")
    }
    for point in points.values { small.formUnion(AnswerRows.hidden(point, keys, below: limit)) }
    isHiding = rows.contains { small.contains(Group($0)) }
    let gone = small
    shown = draft.mapping(RegisterKey.rows) { gone.contains(Group($0)) ? nil : $0 }
  }

  /// The groups that are hidden on one point: those of one insats are among all, and those of a sex
  /// among both.
  private static func hidden(_ rows: [Draft], _ keys: [String], below limit: Int) -> Set<Group> {
    var sheet = CountSheet()
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
      uniqueKeysWithValues: groups.map { ($0, sheet.add(counts[$0] ?? 0)) })
    var isWrong = isVague
    for (whole, cell) in cells {
      let ofSexes = groups.filter {
        whole.sex.isEmpty && !$0.sex.isEmpty && Group($0, sex: "") == whole
      }
      let ofInsatser = groups.filter {
        whole.insats.isEmpty && !$0.insats.isEmpty && Group($0, insats: "") == whole
      }
      for parts in [ofSexes, ofInsatser] where !parts.isEmpty {
        let own = parts.compactMap { cells[$0] }
        let rest = sheet.counts[cell] - own.map { sheet.counts[$0] }.sum
        if rest < 0 {
          isWrong = true
          continue
        }
        sheet.relate(
          total: cell, parts: rest == 0 ? own : own + [sheet.add(rest, isShown: false)])
      }
    }
    let isSmall = counts.values.contains { (1..<limit).contains($0) }
    // Where parts are more than the whole, or no hiding helps, none is shown.
    guard let hidden = isWrong && isSmall ? nil : sheet.hidden(below: limit, tries: 0) else {
      return Set(groups)
    }
    return Set(groups.filter { cells[$0].map { hidden[$0] } ?? false })
  }
}

extension AnswerRows.Group {
  fileprivate var order: String { [round, group, insats, sex].joined(separator: "\n") }
}
