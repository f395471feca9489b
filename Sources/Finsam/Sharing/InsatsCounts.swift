/// The people of one insats by period, sex and what became of them, and which of the counts must be
/// hidden: all hang together in one sheet.
struct InsatsCounts {
  /// The insats as it may be shown.
  private(set) var shown: Draft
  private(set) var isHiding = false

  private struct Cell: Hashable {
    let list: String
    let id: String
    let key: String
  }

  private let draft: Draft
  private var sheet = CountSheet()
  private var cells: [Cell: Int] = [:]

  /// The fields that count people.
  private static let keys: [(list: String, keys: [String])] = [
    (
      PartKey.participation,
      ["totalt", "kvinnor", "män", "okänt", "placeringar", "unika", "avslutade"]
    ),
    (PartKey.volumes, ["nyttjade", "intagna", "pågående", "väntande"]),
    (PartKey.outcomes, ["totalt", "kvinnor", "män", "nämnare"]),
  ]

  init(_ draft: Draft, below limit: Int) {
    self.draft = draft
    shown = draft
    for (list, keys) in InsatsCounts.keys {
      for part in draft.children(list) {
        for key in keys {
          if let count = part.people(key) {
            cells[Cell(list: list, id: part.id, key: key)] = sheet.add(count)
          }
        }
      }
    }
    relateSexes(PartKey.participation)
    relateSexes(PartKey.outcomes)
    relateParticipants()
    relatePeriods()
    relateOutcomes()
    hide(below: limit)
  }

  private func cell(_ list: String, _ part: Draft, _ key: String) -> Int? {
    cells[Cell(list: list, id: part.id, key: key)]
  }

  /// The parts, and what is left over and stands nowhere, make up the whole. What is more than the
  /// whole makes up nothing.
  private mutating func relate(_ whole: Int?, _ parts: [Int?]) {
    let parts = parts.compactMap(\.self)
    guard let whole, !parts.isEmpty else { return }
    let rest = sheet.counts[whole] - parts.map { sheet.counts[$0] }.sum
    guard rest >= 0 else { return }
    sheet.relate(total: whole, parts: rest == 0 ? parts : parts + [sheet.add(rest, isShown: false)])
  }

  private mutating func relateSexes(_ list: String) {
    for part in draft.children(list) {
      let sexes = ["kvinnor", "män", "okänt"].map { cell(list, part, $0) }
      if let total = cell(list, part, "totalt") {
        relate(total, sexes)
      } else if let women = sexes[0], let men = sexes[1] {
        // Anybody can add them.
        let known = [women, men] + [sexes[2]].compactMap(\.self)
        let total = sheet.add(known.map { sheet.counts[$0] }.sum, isShown: false)
        sheet.relate(total: total, parts: known)
        cells[Cell(list: list, id: part.id, key: "totalt")] = total
      }
    }
  }

  /// Those who ended are among those who took part, and placements are of persons, who may have
  /// several.
  private mutating func relateParticipants() {
    let list = PartKey.participation
    for part in draft.children(list) {
      relate(cell(list, part, "totalt"), [cell(list, part, "avslutade")])
      relate(cell(list, part, "placeringar"), [cell(list, part, "unika")])
      relate(cell(list, part, "totalt"), [cell(list, part, "unika")])
    }
  }

  /// Whoever took part in a quarter took part in the year, and those of the year are no more than
  /// those of its quarters together.
  private mutating func relatePeriods() {
    let list = PartKey.participation
    let parts = draft.children(list).compactMap { part in
      CountPeriod(id: part.id).map { (period: $0, part: part) }
    }
    for key in ["totalt", "kvinnor", "män", "avslutade", "placeringar", "unika"] {
      for (period, part) in parts {
        guard let whole = cell(list, part, key) else { continue }
        for inner in parts where period.contains(inner.period) {
          relate(whole, [cell(list, inner.part, key)])
        }
        let own = period.parts.map { wanted in
          parts.first { $0.period == wanted }.flatMap { cell(list, $0.part, key) }
        }
        let known = own.compactMap(\.self)
        let sum = known.map { sheet.counts[$0] }.sum
        if !known.isEmpty, known.count == own.count, sum >= sheet.counts[whole] {
          let all = sheet.add(sum, isShown: false)
          sheet.relate(total: all, parts: known)
          relate(all, [whole])
        }
      }
    }
  }

  /// An outcome is of so many, a part of another, and all of them of those who ended.
  private mutating func relateOutcomes() {
    let list = PartKey.outcomes
    let outcomes = draft.children(list)
    for outcome in outcomes {
      relate(cell(list, outcome, "nämnare"), [cell(list, outcome, "totalt")])
      for other in ["varav", "samma_som"] {
        guard let parent = outcomes.first(where: { $0.id == outcome.text(other) }) else { continue }
        for key in ["totalt", "kvinnor", "män"] {
          relate(cell(list, parent, key), [cell(list, outcome, key)])
        }
      }
    }
    for part in draft.children(PartKey.participation) {
      let own = outcomes.filter {
        $0.text("period") == part.id && ($0.text("avser") ?? "").isEmpty
          && ($0.text("varav") ?? "").isEmpty && ($0.text("samma_som") ?? "").isEmpty
      }
      for whole in ["avslutade", "totalt"] {
        relate(cell(PartKey.participation, part, whole), own.map { cell(list, $0, "totalt") })
      }
      for sex in ["kvinnor", "män"] {
        relate(cell(PartKey.participation, part, sex), own.map { cell(list, $0, sex) })
      }
    }
  }

  private mutating func hide(below limit: Int) {
    // Where no hiding helps none is shown.
    let hidden = sheet.hidden(below: limit, tries: 0)
    func isHidden(_ list: String, _ part: Draft, _ key: String) -> Bool {
      cell(list, part, key).map { hidden?[$0] ?? true }
        ?? part.vaguePeople(key).map { $0.least < limit } ?? false
    }
    isHiding = InsatsCounts.keys.contains { list, keys in
      draft.children(list).contains { part in keys.contains { isHidden(list, part, $0) } }
    }
    shown = shown.hidingSmallShares(below: limit)
    shown = shown.mapping("resultat") {
      $0.isSmallNumber(below: limit) ? $0.hiding(["värde"], noting: true) : $0
    }
    if shown != draft { isHiding = true }
    guard isHiding else { return }
    for (list, keys) in InsatsCounts.keys {
      shown = shown.mapping(list) { part in
        let gone = keys.filter { isHidden(list, part, $0) }
        if gone.isEmpty { return part.without(["andel"]) }
        // What is said in round numbers would tell the rest nearly as well.
        return part.hiding(
          gone + ["andel"] + keys.filter { part.vaguePeople($0) != nil }, noting: true)
      }
    }
    // The same people stand among the results and the goals' outcomes.
    let tells = telling(hidden, below: limit)
    shown = shown.mapping("resultat") {
      tells($0, $0.unit)
        ? $0.hiding(["värde", "nämnare"], noting: true) : $0
    }
    shown = shown.mapping(PartKey.goals) { goal in
      goal.mapping(PartKey.measures) { measure in
        let unit = measure.unit
        return measure.mapping(PartKey.outcomes) {
          tells($0, unit) ? $0.hiding(["värde", "nämnare"], noting: true) : $0
        }
      }
    }
  }

  /// Whether a figure in a unit, in an insats that hides something, may tell what: every number of
  /// people, and a share that is few of anybody, or as many as a count that is not shown.
  private func telling(_ hidden: [Bool]?, below limit: Int) -> (Draft, UnitOfFigure) -> Bool {
    let unseen = sheet.counts.indices.filter { !sheet.isInReport($0) || hidden?[$0] ?? true }
      .map { sheet.counts[$0] }
    let bases = draft.children(PartKey.participation).flatMap { part in
      ["totalt", "unika", "avslutade", "kvinnor", "män"].compactMap { part.people($0) }
    }
    return { figure, unit in
      guard figure.text("värde") != nil, unit.mayCountPeople else { return false }
      guard unit.isShare, hidden != nil else { return true }
      let wholes = figure.people("nämnare").map { [$0] } ?? bases
      return wholes.contains { whole in
        figure.bounds.contains { share in
          let part = share.people(of: whole)
          return [part, whole - part].contains { (1..<limit).contains($0) }
            || part > 0 && unseen.contains(part)
        }
      }
    }
  }
}

extension Draft {
  /// Whether a result counts few people.
  fileprivate func isSmallNumber(below limit: Int) -> Bool {
    unit.mayBePeople && isFew("värde", below: limit)
  }
}
