/// A column of a table.
package struct TableColumn: Equatable, Sendable {
  package enum Width: Equatable, Sendable {
    case fixed(Int)
    /// At least so many cells, and a share of what is left over.
    case flexible(Int, weight: Int = 1)
  }

  package let title: String
  package let width: Width
  package let alignment: Alignment
  /// Where there is too little room, the column with the lowest priority goes first.
  package let priority: Int

  package init(
    _ title: String, _ width: Width, alignment: Alignment = .left, priority: Int = 1
  ) {
    self.title = title
    self.width = width
    self.alignment = alignment
    self.priority = priority
  }

  fileprivate var leastWidth: Int {
    switch width {
    case .fixed(let cells), .flexible(let cells, _): max(1, cells)
    }
  }

  fileprivate var weight: Int {
    switch width {
    case .fixed: 0
    case .flexible(_, let weight): max(0, weight)
    }
  }
}

/// Where a column is drawn.
package struct ColumnPlace: Equatable, Sendable {
  /// The column's number among all columns.
  package let column: Int
  package let x: Int
  package let width: Int
}

extension [TableColumn] {
  /// Shares out a width, dropping what does not fit; the last column kept is narrowed instead.
  package func places(x: Int, width: Int, gap: Int = 2) -> [ColumnPlace] {
    var kept = Array<Int>(indices)
    func leastWidth() -> Int {
      kept.reduce(gap * (kept.count - 1)) { $0 + self[$1].leastWidth }
    }
    while kept.count > 1, leastWidth() > width {
      let lowest = kept.min { (self[$0].priority, -$0) < (self[$1].priority, -$1) }
      kept.removeAll { $0 == lowest }
    }
    var spare = Swift.max(0, width - leastWidth())
    var weights = kept.reduce(0) { $0 + self[$1].weight }
    var x = x
    return kept.map { index in
      let column = self[index]
      let share = weights == 0 ? 0 : spare * column.weight / weights
      spare -= share
      weights -= column.weight
      let cells = Swift.min(column.leastWidth + share, Swift.max(0, width))
      defer { x += cells + gap }
      return ColumnPlace(column: index, x: x, width: cells)
    }
  }
}
