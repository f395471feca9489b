/// Printed figures that do not come out, by what they follow from.
struct PrintedFollowing {
  /// One that comes out as soon as figures of others are right, and which those are.
  struct Follower {
    let cell: PrintedTables.Cell
    let fitting: [PrintedTables.Cell]
  }

  /// For each deviation those that follow from it.
  private(set) var followers: [[Follower]]
  /// For each deviation the others that must be right at the same time for a sum to come out.
  private(set) var joined: [[Int]]
  /// For each deviation the variance of the same row that is as far out.
  private(set) var variances: [PrintedVariance?]
  /// Whether each is told of with another.
  private(set) var isFollowing: [Bool]

  /// Where one figure stands otherwise in two places, sums with the one come out with the other:
  /// they follow from that, and are nothing of their own. So does the variance of a row whose
  /// budget is as far out.
  init(_ deviations: [PrintedTrial]) {
    followers = deviations.map { _ in [] }
    joined = deviations.map { _ in [] }
    variances = deviations.map { _ in nil }
    isFollowing = deviations.map { _ in false }
    let doubles = deviations.indices.compactMap { index in
      deviations[index].figuresOfOneFact.map { (index: index, cells: $0) }
    }
    for index in doubles.isEmpty ? [] : Array(deviations.indices)
    where deviations[index].figuresOfOneFact == nil && !deviations[index].isRounding {
      follow(deviations[index], index, doubles)
    }
    for index in deviations.indices where !isFollowing[index] {
      for other in deviations.indices where !isFollowing[other] && variances[index] == nil {
        guard let variance = deviations[other].variance(ofRowOf: deviations[index]) else {
          continue
        }
        variances[index] = variance
        isFollowing[other] = true
      }
    }
  }

  private mutating func follow(
    _ deviation: PrintedTrial, _ index: Int,
    _ doubles: [(index: Int, cells: (PrintedTables.Cell, PrintedTables.Cell))]
  ) {
    var used: [(double: Int, cell: PrintedTables.Cell)] = []
    let terms = deviation.terms.map { term -> PrintedTables.Term in
      let cells = term.cells.map { cell -> PrintedTables.Cell in
        for double in doubles {
          if double.cells.0.place == cell.place {
            used.append((double.index, double.cells.1))
            return double.cells.1
          }
          if double.cells.1.place == cell.place {
            used.append((double.index, double.cells.0))
            return double.cells.0
          }
        }
        return cell
      }
      return PrintedTables.Term(isSubtracted: term.isSubtracted, cells: cells, others: term.others)
    }
    guard !used.isEmpty, deviation.cell.amount?.isSame(as: terms) == true else { return }
    isFollowing[index] = true
    let own = Set(used.map(\.double)).sorted()
    for double in own {
      followers[double].append(Follower(cell: deviation.cell, fitting: used.map(\.cell)))
    }
    for other in own.dropFirst() where !joined[own[0]].contains(other) {
      joined[own[0]].append(other)
      isFollowing[other] = true
    }
  }
}

extension PrintedTrial {
  /// The two places of one figure that it holds against each other; nil where it adds anything up.
  fileprivate var figuresOfOneFact: (PrintedTables.Cell, PrintedTables.Cell)? {
    guard kind == .transition, terms.count == 1, terms[0].others.isEmpty,
      terms[0].cells.count == 1, !terms[0].isSubtracted
    else { return nil }
    return (cell, terms[0].cells[0])
  }

  /// How much more the terms come to than is printed, in thousandths; nil where that is not exact.
  var gap: Int? {
    guard let sum = total.exact, let printed = cell.amount?.exact else { return nil }
    return sum.subtracting(printed)
  }

  /// It as the variance of the row that the other is the budget of, as far out but for what
  /// rounding to kronor takes; nil where it is not that, or comes out with neither budget.
  fileprivate func variance(ofRowOf other: PrintedTrial) -> PrintedVariance? {
    guard cell.row.address == other.cell.row.address, cell.column.key == "avvikelse",
      other.cell.column.key == "budget", !isRounding, !other.isRounding, let gap,
      let own = other.gap,
      abs(Int(gap.magnitude).subtracting(Int(own.magnitude))) <= PrintedVariance.krona
    else { return nil }
    return PrintedVariance(cell, of: other)
  }
}

/// A printed variance beside a budget that its rows do not make, and which of the two budgets it is
/// worked out from: the one that is printed, or what the rows come to.
struct PrintedVariance {
  let cell: PrintedTables.Cell
  let isOfPrinted: Bool
  /// `6 052 000 − 6 095 390 = −43 390`
  let arithmetic: String

  /// In thousandths: how far rounding takes a variance from its budget less its outcome.
  fileprivate static let krona = 1_000

  /// Nil where it is neither of them less the outcome, nor the other way round.
  fileprivate init?(_ cell: PrintedTables.Cell, of budget: PrintedTrial) {
    guard let own = cell.amount?.exact, let printed = budget.cell.amount?.exact,
      let sum = budget.total.exact,
      let outcome = cell.row.figures["utfall"].map({ PrintedAmount($0, unit: cell.unit)?.exact })
        ?? 0
    else { return nil }
    let size = StatedFigure.size(of: cell.unit)
    func shown(_ thousandths: Int) -> String { Number(thousandths: thousandths / size).shown }
    func arithmetic(_ budget: Int) -> String? {
      for (first, second) in [(budget, outcome), (outcome, budget)] {
        let rest = first.subtracting(second)
        guard rest.subtracting(own).magnitude <= Self.krona else { continue }
        return
          "\(shown(first)) − \(second < 0 ? "(\(shown(second)))" : shown(second)) = \(shown(rest))"
      }
      return nil
    }
    if let words = arithmetic(printed) {
      (self.cell, isOfPrinted, self.arithmetic) = (cell, true, words)
    } else if let words = arithmetic(sum) {
      (self.cell, isOfPrinted, self.arithmetic) = (cell, false, words)
    } else {
      return nil
    }
  }
}

extension PrintedAmount {
  fileprivate func isSame(as terms: [PrintedTables.Term]) -> Bool {
    terms.signedAmounts.map { agreement(with: $0) == .same } ?? false
  }
}
