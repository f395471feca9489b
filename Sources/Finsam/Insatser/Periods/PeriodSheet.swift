/// The figures of insatser in one time, to write in as in a spreadsheet: an insats a row.
package struct PeriodSheet: Equatable, Sendable {
  package enum Column: CaseIterable, Hashable, Sendable {
    case women, men, total, ended, work, studies, cost
  }

  /// What stands in a cell, and beside it.
  package struct Cell: Equatable, Sendable {
    /// Canonical, as in the file, also where it cannot be read; empty where nothing is written.
    package let text: String
    package let shown: String
    /// What the times that make up the period come to together; empty where one of them is not
    /// written.
    package let computed: String
    /// The same figure of the time before.
    package let before: String
    /// Why it cannot be written here.
    package let obstacle: String?
  }

  package struct Row: Equatable, Sendable {
    package let insats: Insats
    package let cells: [Cell]
    /// What of it does not add up.
    package let contradictions: [String]

    package func cell(_ column: Column) -> Cell { cells[column.index] }

    package var name: String { insats.shownName }
  }

  package let period: CountPeriod
  package let rows: [Row]

  /// The insatser that run in the time, as far as is known, and those with any figure of it.
  package init(_ insatser: [Insats], in period: CountPeriod) {
    self.period = period
    rows = insatser.filter { $0.mayHaveFigures(of: period) }.map { Row($0, in: period) }
  }

  /// What the insatser of a column come to together; empty where none of them has a figure.
  package func sum(_ column: Column) -> String {
    let texts = rows.map { $0.cell(column) }.map { $0.text.isEmpty ? $0.computed : $0.text }
    return column.sum(of: texts.filter { !$0.isEmpty })
  }

  /// Titles and rows of bare figures.
  package var copied: [[String]] {
    let titles = ["Insats"] + Column.allCases.map(\.title)
    return [titles] + rows.map { [$0.name] + $0.cells.map(\.text) }
  }
}

extension Office {
  /// The times to write figures of: every year that has any, and that of the day, with their
  /// half-years and quarters, the latest first; and the whole time.
  package func sheetPeriods(on day: Day) -> [CountPeriod] {
    let years = Set(figureYears + resultPeriods.compactMap(\.year) + [Year(day.year)])
    return years.sorted(by: >).flatMap { year in
      [.year(year)] + (1...2).map { .half(year, $0) } + (1...4).map { .quarter(year, $0) }
    } + [.whole]
  }
}
