/// What one group answered on one point in a round, before any of it is hidden.
struct GroupAnswers: Equatable, Sendable {
  /// A part of the group: its women, or those in one insats.
  struct Part: Equatable, Sendable {
    let name: String
    let counts: AnswerCounts
  }

  let group: RespondentGroup
  let whole: AnswerCounts
  /// Where answers are told apart by sex; they need not be all.
  let sexes: [Part]
  /// By insats, where answers are; they need not be all.
  let insatser: [Part]

  /// `rows` are of one group and point. A row of all goes before what its parts come to.
  init(_ group: RespondentGroup, _ rows: [AnswerTally]) {
    self.group = group
    let ofForbund = rows.filter(\.insats.isEmpty)
    var ids: [String] = []
    for row in rows where !row.insats.isEmpty && !ids.contains(row.insats) {
      ids.append(row.insats)
    }
    let apart = ids.map { id in rows.filter { $0.insats == id } }
    insatser = zip(ids, apart).map { Part(name: $0, counts: GroupAnswers.all($1)) }
    whole = ofForbund.isEmpty ? insatser.map(\.counts).total : GroupAnswers.all(ofForbund)
    let bySex =
      ofForbund.contains(where: \.isOfOneSex) ? ofForbund : rows.filter { !$0.insats.isEmpty }
    sexes = RespondentSex.allCases.filter { $0 != .all }.compactMap { sex in
      let counts = bySex.filter { $0.sex == sex }.map { AnswerCounts($0) }.total
      return counts.answered == 0 ? nil : Part(name: sex.rawValue, counts: counts)
    }
  }

  private static func all(_ rows: [AnswerTally]) -> AnswerCounts {
    rows.ofAll.map { AnswerCounts($0) }.total
  }
}

extension [AnswerTally] {
  /// The rows of all, else women, men and others together.
  var ofAll: [AnswerTally] {
    let whole = filter { !$0.isOfOneSex }
    return whole.isEmpty ? self : whole
  }
}

extension AnswerTally {
  /// Whether it is of women, of men or of others alone.
  var isOfOneSex: Bool { sex != nil && sex != .all }
}

/// What a group answered as it may be shown: groups that are too small are hidden, and enough else
/// that nothing shows them. IND-13.
package struct ShownGroup: Equatable, Sendable {
  package struct Part: Equatable, Sendable {
    /// Sex, or the id of an insats.
    package let name: String
    /// Nil where they are hidden.
    package let counts: AnswerCounts?
  }

  package let group: RespondentGroup
  package let counts: AnswerCounts?
  package let sexes: [Part]
  package let insatser: [Part]
}

/// What is answered on one point in a round, as it may be shown.
package struct ShownPoint: Equatable, Sendable {
  package let id: String
  /// All groups; nil where they are hidden.
  package let counts: AnswerCounts?
  /// None where it is not told which there are.
  package let groups: [ShownGroup]
  /// Whether it is told that somebody answered it, whatever is shown of that.
  package let isAnswered: Bool
  /// Whether there may be answers that are not shown.
  package let isHidden: Bool
}

extension ShownPoint {
  /// Hides what is too small. Every group with its sexes and insatser is in one sheet, since they
  /// are parts of one whole: what is hidden cannot be worked out from what is shown.
  init(_ id: String, _ answers: [GroupAnswers], below limit: Int) {
    self.id = id
    let all = answers.map(\.whole).total
    isAnswered = all.answered > 0
    var sheet = CountSheet()
    let total = sheet.add(all.answered)
    var cells: [(group: Int, sexes: [Int], insatser: [Int])] = []
    for group in answers {
      // A single group is the whole itself.
      let own = answers.count == 1 ? total : sheet.add(group.whole.answered)
      cells.append((own, [], []))
      cells[cells.count - 1].sexes = sheet.add(group.sexes, of: own)
      cells[cells.count - 1].insatser = sheet.add(group.insatser, of: own)
    }
    if answers.count > 1 { sheet.relate(total: total, parts: cells.map(\.group)) }
    guard let hidden = sheet.hidden(below: limit, tries: 0) else {
      // Where no hiding helps it is not told either which parts there are.
      counts = sheet.isSmall(total, limit) ? nil : all
      groups = []
      isHidden = counts == nil
      return
    }
    func shown(_ counts: AnswerCounts, _ cell: Int) -> AnswerCounts? { hidden[cell] ? nil : counts }
    counts = shown(all, total)
    isHidden = hidden[total]
    groups = zip(answers, cells).map { group, cells in
      func parts(_ parts: [GroupAnswers.Part], _ cells: [Int]) -> [ShownGroup.Part] {
        zip(parts, cells).map { ShownGroup.Part(name: $0.name, counts: shown($0.counts, $1)) }
      }
      return ShownGroup(
        group: group.group, counts: shown(group.whole, cells.group),
        sexes: parts(group.sexes, cells.sexes), insatser: parts(group.insatser, cells.insatser))
    }
  }

  /// The same with nothing shown: another figure beside it would tell what is hidden here. Which
  /// groups there are is not told either, since none of those that are named has no answers.
  var withheld: ShownPoint {
    ShownPoint(id: id, counts: nil, groups: [], isAnswered: isAnswered, isHidden: isAnswered)
  }

  /// The same, and not told either whether somebody answered it.
  var untold: ShownPoint {
    ShownPoint(id: id, counts: nil, groups: [], isAnswered: false, isHidden: true)
  }
}

extension CountSheet {
  /// Adds the parts of a count, and what is left over, which stands nowhere.
  fileprivate mutating func add(_ parts: [GroupAnswers.Part], of whole: Int) -> [Int] {
    guard !parts.isEmpty else { return [] }
    let own = parts.map { add($0.counts.answered) }
    let rest = counts[whole] - parts.map(\.counts.answered).sum
    // Parts that are more than the whole are a finding; they make up nothing.
    if rest >= 0 {
      relate(total: whole, parts: rest == 0 ? own : own + [add(rest, isShown: false)])
    }
    return own
  }
}
