/// A column of a table.
package struct TableColumn: Equatable, Sendable {
  package enum Width: Equatable, Sendable {
    /// So many cells where the text needs them; more only where room is left over.
    case fixed(Int)
    /// At least so many cells where the text needs them, and a share of what is left over.
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

  /// The cells between two columns.
  package static let gap = 2

  /// The cells it takes before what is left over is shared out.
  var leastWidth: Int {
    switch width {
    case .fixed(let cells), .flexible(let cells, _): max(1, cells)
    }
  }

  var weight: Int {
    switch width {
    case .fixed: 0
    case .flexible(_, let weight): max(0, weight)
    }
  }

  var isFlexible: Bool {
    switch width {
    case .fixed: false
    case .flexible: true
    }
  }
}

/// The cells that a column's title takes, and the widest of what stands below it.
package struct ColumnNeed: Equatable, Sendable {
  package var title: Int
  /// None where nothing stands below the title.
  package var cells: Int

  package init(title: Int, cells: Int) {
    self.title = title
    self.cells = cells
  }

  var isEmpty: Bool { cells == 0 }
  package var width: Int { max(1, title, cells) }
}

/// Where a column is drawn.
package struct ColumnPlace: Equatable, Sendable {
  /// The column's number among all columns.
  package let column: Int
  package let x: Int
  package internal(set) var width: Int
}

extension [TableColumn] {
  /// Shares out a width by what the columns need; the last column kept is narrowed instead.
  package func places(x: Int, width: Int, gap: Int = TableColumn.gap, needs: [ColumnNeed])
    -> [ColumnPlace]
  {
    var sharing = ColumnSharing(columns: self, needs: needs, gap: gap)
    sharing.share(width)
    var x = x
    return sharing.kept.map { index in
      let cells = sharing.widths[index]
      defer { x += cells + gap }
      return ColumnPlace(column: index, x: x, width: cells)
    }
  }

  /// The column that tells rows apart: of those that can grow, the one that matters most.
  var naming: Int? {
    let flexible = indices.filter { self[$0].isFlexible }
    return (flexible.isEmpty ? Array<Int>(indices) : flexible)
      .max { (self[$0].priority, -$0) < (self[$1].priority, -$1) }
  }
}
