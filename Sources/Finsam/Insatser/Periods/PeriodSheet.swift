/// The figures of insatser in one time, to write in as in a spreadsheet: an insats a row, in the
/// order of their names.
package struct PeriodSheet: Equatable, Sendable {
  package enum Column: CaseIterable, Hashable, Sendable {
    case women, men, total, ended, work, studies, cost
  }

  /// What stands in a cell, and beside it.
  package struct Cell: Equatable, Sendable {
    /// Canonical, as in the file, also where it cannot be read; empty where nothing is written.
    package let text: String
    package let shown: String
    /// What the times that make up the period come to together, or women and men; empty where one
    /// of them is not written.
    package let computed: String
    /// What is added up in `computed`: `halvår`, `kvinnor och män`.
    package let computedOf: String
    /// What stands there or in what it is made up of, where that cannot be read; nil where it can.
    package let unread: String?
    /// The same figure of the time before.
    package let before: String
    /// Why it cannot be written here.
    package let obstacle: String?

    /// The same, but for what women and men make up.
    package var computedOfTimes: String { computedOf == PeriodSheet.sexes ? "" : computed }

    /// What counts in a sum; empty where nothing does.
    package var counted: String {
      unread != nil || obstacle != nil ? "" : text.isEmpty ? computed : text
    }
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
  /// How many that go on in the year surely do not in the period, and are not shown.
  package let hidden: Int

  /// The insatser that run in the time, as far as is known, and those with any figure of it.
  /// `showsAll` has those too that run in the year but surely not in the time; the one `with` this
  /// id is there in any case.
  package init(
    _ insatser: [Insats], in period: CountPeriod, showsAll: Bool = false, with id: String? = nil
  ) {
    self.period = period
    let all = insatser.filter { $0.id == id || $0.mayHaveFigures(of: period) }
    let shown = all.filter { insats in
      showsAll || insats.id == id || insats.hasWritten(period)
        || !insats.surelyDoesNotRun(in: period)
    }
    hidden = all.count - shown.count
    rows = shown.inOrderOfNames.map { Row($0, in: period) }
  }

  /// The one row of an insats, also where it does not run in the time.
  package init(of insats: Insats, in period: CountPeriod) {
    self.period = period
    rows = [Row(insats, in: period)]
    hidden = 0
  }

  /// Titles and rows of bare figures, which can be pasted back.
  package var copied: [[String]] {
    [titles] + rows.map { [$0.name] + $0.cells.map(\.text) }
  }

  /// The same for a file, with what is worked out where nobody has written a figure, with what one
  /// must know of each row, and with the sums.
  package var exported: [[String]] {
    let own = rows.map { row in
      [row.name] + row.cells.map { $0.text.isEmpty ? $0.computed : $0.text }
        + [row.remarks.joined(separator: " ")]
    }
    let sums = Column.allCases.map(sum)
    let words = sums.map(\.words).filter { !$0.isEmpty }.joined(separator: " ")
    return [titles + ["Om siffrorna"]] + own + [[Sum.title] + sums.map(\.text) + [words]]
  }

  private var titles: [String] { ["Insats"] + Column.allCases.map(\.title) }
}

extension PeriodSheet.Row {
  /// What one must know of its figures, sentences.
  package var remarks: [String] {
    PeriodSheet.Column.allCases.compactMap { column in
      let cell = cell(column)
      if let obstacle = cell.obstacle { return "\(column.title): \(obstacle)" }
      if let unread = cell.unread { return "\(column.title) går inte att läsa: \(unread)." }
      return cell.text.isEmpty && !cell.computed.isEmpty
        ? "\(column.title) är en summa av \(cell.computedOf)." : nil
    } + contradictions
  }
}

extension [Insats] {
  /// As lists have them: in Swedish order by name.
  package var inOrderOfNames: [Insats] {
    let keys = map { SwedishOrder($0.shownName) }
    return indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { self[$0] }
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

  /// The times that any insats has figures of, the latest first, a longer one before those in it.
  package var figurePeriods: [CountPeriod] {
    let all = insatser.flatMap { insats in
      insats.participation.compactMap(\.period) + insats.costs.compactMap(\.period)
        + insats.outcomes.compactMap(\.period)
    }
    return Set(all).sorted(by: >)
  }
}
