extension [PrintedDeviation] {
  /// Where one figure stands otherwise in two places, sums with the one come out with the other: they
  /// follow from that, and are nothing of their own. `of` has, for each deviation, those that follow
  /// from it, and `fitting` the place of the two with which they come out.
  var following: (of: [[Int]], fitting: [[PrintedTables.Cell]], isFollowing: [Bool]) {
    var (of, isFollowing) = (map { _ in [Int]() }, map { _ in false })
    var fitting = map { _ in [PrintedTables.Cell]() }
    let doubles = indices.compactMap { index in
      self[index].figuresOfOneFact.map { (index: index, cells: $0) }
    }
    for index in doubles.isEmpty ? [] : Array<Int>(indices)
    where self[index].figuresOfOneFact == nil && !self[index].isRounding {
      var used: [(double: Int, cell: PrintedTables.Cell)] = []
      let terms = self[index].terms.map { term -> PrintedTables.Term in
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
        return PrintedTables.Term(
          isSubtracted: term.isSubtracted, cells: cells, others: term.others)
      }
      guard !used.isEmpty, self[index].cell.amount?.isSame(as: terms) == true else { continue }
      isFollowing[index] = true
      for (double, cell) in used {
        if !of[double].contains(index) { of[double].append(index) }
        if !fitting[double].contains(where: { $0.place == cell.place }) {
          fitting[double].append(cell)
        }
      }
    }
    return (of, fitting, isFollowing)
  }
}

extension PrintedDeviation {
  /// The two places of one figure that it holds against each other; nil where it adds anything up.
  fileprivate var figuresOfOneFact: (PrintedTables.Cell, PrintedTables.Cell)? {
    guard kind == .transition, terms.count == 1, terms[0].others.isEmpty,
      terms[0].cells.count == 1, !terms[0].isSubtracted
    else { return nil }
    return (cell, terms[0].cells[0])
  }
}

extension PrintedAmount {
  fileprivate func isSame(as terms: [PrintedTables.Term]) -> Bool {
    var amounts: [(isSubtracted: Bool, amount: PrintedAmount)] = []
    for term in terms {
      guard let amount = term.amount else { return false }
      amounts.append((term.isSubtracted, amount))
    }
    return agreement(with: amounts) == .same
  }
}
