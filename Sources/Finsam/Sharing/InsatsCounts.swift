/// The people of one insats as they may be shown: counts that are hidden, and the figures of the
/// same people elsewhere in it.
struct InsatsCounts {
  /// The insats as it may be shown.
  private(set) var shown: Draft
  private(set) var isHiding = false

  private let draft: Draft
  private let file: Int
  private let counts: HiddenCounts

  /// `counts` has those of the insats as its `file`.
  init(_ draft: Draft, file: Int, _ counts: HiddenCounts) {
    (self.draft, self.file, self.counts) = (draft, file, counts)
    shown = draft
    let hidesCounts = CountTable.insatsKeys.contains { list, keys in
      draft.children(list).indices.contains { number in
        keys.contains { counts.hides(file, list, number, $0) }
          || counts.hides(file, list, number, "andel")
      }
    }
    var few = FewInFigures(
      limit: counts.limit, bases: people("totalt", "unika", "avslutade"), women: people("kvinnor"),
      men: people("män"))
    if hidesCounts {
      few.isHiding = true
      few.unseen = counts.unseen(ofFile: file)
    }
    shown = hiding(few)
    if hidesCounts { for (list, keys) in CountTable.insatsKeys { hideCounts(list, keys) } }
    isHiding = shown != draft
  }

  private func people(_ keys: String...) -> [Int] {
    draft.children(PartKey.participation).flatMap { part in keys.compactMap { part.people($0) } }
  }

  private mutating func hideCounts(_ list: String, _ keys: [String]) {
    var number = -1
    shown = shown.mapping(list) { part in
      number += 1
      let gone = keys.filter { counts.hides(file, list, number, $0) }
      if gone.isEmpty { return part.without(["andel"]) }
      // What is said in round numbers would tell the rest nearly as well.
      return part.hiding(
        gone + ["andel"] + keys.filter { part.vaguePeople($0) != nil }, noting: true)
    }
  }

  /// Results, goals, and how many an amount of money is of.
  private func hiding(_ few: FewInFigures) -> Draft {
    let money = CostPerPerson(draft, few)
    var number = -1
    return draft.mapping(InsatsLists.results) { result in
      number += 1
      return ["värde", "nämnare"].contains { counts.hides(file, InsatsLists.results, number, $0) }
        || few.tells(result, in: result.unit, of: result.text("vad") ?? "")
        || money.tells(result, unit: result.text("enhet") ?? "", of: result.text("vad") ?? "")
        ? result.hiding(["värde", "nämnare"], noting: true) : result
    }.mapping(PartKey.goals) { goal in
      few.hidden(in: goal).mapping(PartKey.measures) { measure in
        measure.mapping(PartKey.outcomes) { outcome in
          money.tells(
            outcome, unit: measure.text("enhet") ?? "", of: measure.text("namn") ?? "")
            ? outcome.hiding(["värde", "nämnare"], noting: true) : outcome
        }
      }
    }.mapping("lönsamhet") { payback in
      few.tells(payback, in: .people, key: "personer")
        ? payback.hiding(["personer"], noting: true) : payback
    }
  }
}

/// Money for each person: the cost divided by it is how many they were.
struct CostPerPerson {
  private let few: FewInFigures
  /// What the insats costs and has for it, in kronor.
  private let amounts: [Int]

  init(_ insats: Draft, _ few: FewInFigures) {
    self.few = few
    amounts = [PartKey.costs, "finansiering", PartKey.decisions].flatMap { list in
      insats.children(list).flatMap { part in
        ["belopp", "budget", "uppskattat"].compactMap { part.people($0) }
      }
    }
  }

  func tells(_ figure: Draft, unit: String, of name: String) -> Bool {
    guard let value = figure.numbers("värde").first, UnitOfFigure(unit) == .money,
      PersonWords.areRate(unit) || PersonWords.areRate(name)
    else { return false }
    if few.isHiding { return true }
    let price = value.thousandths.times(StatedFigure.size(of: unit.firstOfRate)) / 1_000
    return CostPerPerson.isFew(amounts, at: price, below: few.limit)
  }

  /// Whether one of the amounts is that of few at the price.
  static func isFew(_ amounts: [Int], at price: Int, below limit: Int) -> Bool {
    price > 0 && amounts.contains { (1..<limit).contains($0.adding(price / 2) / price) }
  }
}
