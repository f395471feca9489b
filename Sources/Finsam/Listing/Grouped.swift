/// A row of a list that has sums between its rows.
package enum Grouped<Row, Heading> {
  case row(Row)
  case heading(Heading)
}

extension Grouped {
  /// Rows stand under the heading before them.
  var nesting: AnyList.Nesting {
    switch self {
    case .row: AnyList.Nesting(level: 1)
    case .heading: AnyList.Nesting(isHeading: true)
    }
  }
}

extension Grouped: Equatable where Row: Equatable, Heading: Equatable {}
extension Grouped: Sendable where Row: Sendable, Heading: Sendable {}

/// A column, and what it says of a sum.
package struct GroupedColumn<Row, Heading>: Sendable {
  package let column: Column<Row>
  package let heading: @Sendable (Heading) -> CellText

  package init(
    _ column: Column<Row>,
    sum heading: @escaping @Sendable (Heading) -> CellText = { _ in CellText("") }
  ) {
    self.column = column
    self.heading = heading
  }

  package var whole: Column<Grouped<Row, Heading>> {
    Column<Grouped<Row, Heading>>(
      column.head,
      sort: { if case .row(let row) = $0 { column.sortKey(row) } else { .empty } },
      cell: { row in
        switch row {
        case .row(let row): column.cell(row)
        case .heading(let sum): heading(sum)
        }
      }
    ).sorting(byField: column.sortField)
  }
}
