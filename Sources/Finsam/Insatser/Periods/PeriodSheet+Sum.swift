extension PeriodSheet {
  /// What the insatser of a column come to together, and what that leaves out. An insats that the
  /// förbund does not fund counts in no sum.
  package struct Sum: Equatable, Sendable {
    package static let title = "Alla med förbundets medel"

    package let column: Column
    /// Canonical; empty where none has a figure.
    package let text: String
    /// How many it is of.
    package let counted: Int
    /// The names of those with a figure that cannot be read, or in several rows.
    package let unread: [String]
    /// The names of those that have none.
    package let missing: [String]
    /// How many count in no sum.
    package let notFunded: Int
    /// How many figures in it are themselves sums of what may count a person twice.
    package let added: Int
  }

  package func sum(_ column: Column) -> Sum {
    let funded = rows.filter(\.insats.isFunded)
    let counting = funded.filter { !$0.cell(column).counted.isEmpty }
    let unread = funded.filter { row in
      row.cell(column).unread != nil || row.cell(column).obstacle != nil
    }
    let missing = funded.filter { row in
      let cell = row.cell(column)
      return cell.counted.isEmpty && cell.unread == nil && cell.obstacle == nil
        && (column == .cost || row.insats.takesParticipants)
    }
    return Sum(
      column: column, text: column.sum(of: counting.map { $0.cell(column).counted }),
      counted: counting.count, unread: unread.map(\.name), missing: missing.map(\.name),
      notFunded: rows.count - funded.count,
      added: counting.count { $0.cell(column).text.isEmpty && $0.cell(column).isSumOfTimes })
  }
}

extension PeriodSheet.Cell {
  fileprivate var isSumOfTimes: Bool { !computedOf.isEmpty && computedOf != PeriodSheet.sexes }
}

extension PeriodSheet {
  static let sexes = "kvinnor och män"
}

extension PeriodSheet.Sum {
  /// `33 (3 av 5)`: with how many it is of, where that is not all that it could be of.
  package var shown: String {
    guard !text.isEmpty else { return "" }
    let all = counted + unread.count + missing.count
    return column.shown(text) + (counted == all ? "" : " (\(counted) av \(all))")
  }

  /// What it leaves out, and what is worked out in it: `Deltagare: går inte att läsa för TExAS,
  /// saknas för 2 insatser, 1 utan förbundets medel är inte med.` Empty where it has all.
  package var words: String {
    let parts = [
      unread.isEmpty ? nil : "går inte att läsa för \(unread.swedishList)",
      missing.isEmpty ? nil : "saknas för \(PeriodSheet.Sum.few(missing))",
      notFunded == 0 ? nil : "\(notFunded) utan förbundets medel är inte med",
      added == 0 || !column.countsPersons
        ? nil : "\(added) är summa av kortare perioder, där samma person kan räknas två gånger",
    ].compactMap(\.self)
    return parts.isEmpty ? "" : "\(column.title): \(parts.joined(separator: ", "))."
  }

  private static func few(_ names: [String]) -> String {
    names.count > 2 ? "\(names.count) insatser" : names.swedishList
  }
}
