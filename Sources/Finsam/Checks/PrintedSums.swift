extension Survey {
  /// Rows that do not make the sum that is printed under them. BUD-2.
  var printedSums: [Finding] {
    findings(.printedSum, of: .sum) + stated(.printedSum) + insatserAboveProjectCosts
      + needsAgainstWholes
  }

  /// Printed differences that their terms do not give, and tables whose variances go both ways.
  var printedDifferences: [Finding] {
    findings(.printedDifference, of: .difference) + printedTables.mixedVariances.map(Self.finding)
      + stated(.printedDifference) + minimumSpends
  }

  /// A printed least to spend that is not what is left of the year's means over the ceiling. EQ-3.
  private var minimumSpends: [Finding] {
    office.economy.equity.compactMap { row in
      guard let year = row.year, let printed = Kronor(row.printedMinimumSpend, row.unit),
        let room = office.spendingRoom(in: year), let computed = room.minimumSpend
      else { return nil }
      let gap = printed.amount.subtracting(computed.amount)
      // What is printed in thousands is that far from the rest at most.
      guard gap.magnitude >= StatedFigure.size(of: row.unit).magnitude else { return nil }
      return Finding(
        .printedDifference, at: Place(row.address, field: "lägsta_förbrukning_tryckt"),
        ["tryckt": printed.text, "uträknat": computed.text],
        "Minst att förbruka \(year.text) är tryckt \(printed.shown)\(row.source.asPlace), men "
          + "\(room.basisWords) ger \(computed.shown)."
      ).reckoning(room.arithmetic).advising("Jämför talen med källan.")
    }
  }

  /// Figures that another table of the same accounts, or those of the year before, has otherwise.
  var printedTransitions: [Finding] { findings(.printedTransition, of: .transition) }

  /// Statements that are not what their formulas come to, as the check tells of.
  func stated(_ check: Check) -> [Finding] { stated.formulas.filter { $0.check == check } }

  private func findings(_ check: Check, of kind: PrintedDeviation.Kind) -> [Finding] {
    let following = deviations.following
    return deviations.indices.filter { deviations[$0].kind == kind && !following.isFollowing[$0] }
      .map {
        let fitting = following.fitting[$0]
        return deviations[$0].finding(
          check, following: following.of[$0].map { deviations[$0].cell },
          fitting: fitting.count == 1 ? fitting[0] : nil)
      }
  }

  private static func finding(_ mixed: PrintedTables.MixedVariances) -> Finding {
    let rows = mixed.others.map { $0.words + $0.row.source.asPlace }
    let example = "som \(mixed.example.words)\(mixed.example.row.source.asPlace)"
    let first = mixed.others[0]
    return Finding(
      .printedDifference, at: first.place, ["tecken": mixed.others.map(\.row.id).text],
      "Avvikelsen är \(mixed.usual.rawValue), \(example), men "
        + "\(mixed.usual.other.rawValue) på \(rows.swedishList)."
    ).advising(
      "Jämför tecknen med källan. Står de så där: godta fyndet med en kommentar.")
  }
}

extension PrintedTables.Cell {
  /// Where the figure stands.
  var place: Place { Place(row.address, field: column.key.isEmpty ? row.id : column.key) }

  var words: String { [rowName, column.title].filter { !$0.isEmpty }.joined(separator: ", ") }

  private var rowName: String {
    row.name.isEmpty ? row.level == .sum ? "Summan" : row.id : row.name
  }

  /// What of it is to be told where another is spoken of: `Not 3; Fordringar, Summa`.
  func words(besides other: PrintedTables.Cell) -> String {
    let own = [
      table.name == other.table.name ? "" : table.name, rowName,
      column.title == other.column.title ? "" : column.title,
    ]
    return own.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// `med 4 969 739 (S4:2847) går det ihop`
  fileprivate var fits: String { "med \(shown)\(row.source.asPlace) går det ihop" }

  /// What a finding begins with: what of the record it is of. A register of equity has its figures in
  /// columns, and a prognosis has but one.
  var opening: String {
    let field = column.title.isEmpty && column.key.isEmpty ? row.name : column.title
    return field.isEmpty ? "" : field.capitalizedFirst + ": "
  }

  /// As printed, with its unit.
  var shown: String {
    [quantity.shown, unit].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension PrintedDeviation {
  /// `following` are figures that come out as soon as the other place of this one is right, and
  /// `fitting` is the one of the two with which they do.
  fileprivate func finding(
    _ check: Check, following: [PrintedTables.Cell], fitting: PrintedTables.Cell?
  ) -> Finding {
    let message = "\(cell.opening)\(arithmetic)\(terms.sources), men \(printed)."
    let others = following.map { $0.words(besides: cell) + $0.row.source.asPlace }
    let consequence =
      others.isEmpty ? nil : "\(message) Därför går inte heller \(others.swedishList) ihop"
    let former = consequence.map { [$0 + "."] } ?? []
    let finding = Finding(
      check, at: cell.place,
      [
        "formel": formula, "kolumn": cell.column.key, "tryckt": cell.quantity.text,
        "blir": total.text(in: size),
      ],
      consequence.map { $0 + (fitting.map { "; \($0.fits)." } ?? ".") } ?? message
    ).formerly(message).formerly(former).advising(advice).reckoning(
      terms.count > 1 ? arithmetic : ""
    )
    .against(terms.flatMap { $0.cells.map(\.place) } + following.map(\.place))
    return isRounding ? finding.ofRounding : finding
  }

  /// How many of the measure one of the unit is that the sum is told in.
  private var size: Int { StatedFigure.size(of: cell.unit) }

  private var total: PrintedAmount {
    let amounts = terms.compactMap { term in
      term.amount.map { (isSubtracted: term.isSubtracted, amount: $0) }
    }
    return PrintedAmount.sum(amounts)
  }

  private var sum: String { total.shown(in: size) }

  /// `11 + 5 + 4 = 20`; one figure alone is named, with where it stands.
  private var arithmetic: String {
    if terms.count == 1, let only = terms.first, only.amounts.count == 1 {
      let words = only.words(besides: cell)
      return words.isEmpty ? sum : "\(words) är \(sum)"
    }
    let figures = terms.filter { $0.amount?.exact != 0 }
    let shown = figures.enumerated().map { index, term in
      let sign = term.isSubtracted ? "− " : index == 0 ? "" : "+ "
      return sign + term.shown(besides: cell.unit)
    }
    let isOneUnit = terms.allSatisfy { $0.cells.allSatisfy { $0.unit == cell.unit } }
    return (shown.isEmpty ? "0" : shown.joined(separator: " "))
      + " = \(sum)\(isOneUnit || cell.unit.isEmpty ? "" : " " + cell.unit)"
  }

  private var printed: String {
    let source = cell.row.source.isEmpty ? "" : " (\(cell.row.source))"
    return "tryckt är \(cell.shown)\(source)"
  }

  private var advice: String {
    if isRounding { return "Beror skillnaden på avrundning i källan: godta fyndet." }
    switch kind {
    case .sum:
      return "Jämför raderna med källan. Summerar källan fel: godta fyndet med en kommentar."
    case .difference:
      return "Jämför talen med källan. Räknar källan fel: godta fyndet med en kommentar."
    case .transition:
      return "Jämför båda ställena med källan. Skiljer källan: godta fyndet med en kommentar."
    }
  }
}

extension PrintedTables.Term {
  /// `Not 3; Fordringar, Summa, 2013-12-31`
  fileprivate func words(besides cell: PrintedTables.Cell) -> String {
    cells.count == 1 && others.isEmpty
      ? cells[0].words(besides: cell) : others.first?.words ?? ""
  }

  /// The figures, with units where those are others than that of the row.
  fileprivate func shown(besides unit: String) -> String {
    let figures =
      cells.map { cell in
        let number = cell.unit == unit ? cell.quantity.shown : cell.shown
        return number.hasPrefix("-") ? "(\(number))" : number
      } + others.map { $0.amount.shown(in: 1) }
    return figures.joined(separator: " × ")
  }
}

extension [PrintedTables.Term] {
  /// Where the figures stand: ` (S4:2942–2955)`.
  fileprivate var sources: String {
    let sources = flatMap { $0.cells.map(\.row.source) + $0.others.map(\.source) }
      .filter { !$0.isEmpty }
    let text = SourceSpan.text(of: sources)
    return text.isEmpty ? "" : " (\(text))"
  }
}

/// Several places of one document as one.
private enum SourceSpan {
  /// `S4:2942–2955` for lines of one document that stand in order, else each of them.
  static func text(of sources: [String]) -> String {
    let own = sources.unique
    guard own.count > 3 else { return own.joined(separator: ", ") }
    let parts = own.map { $0.split(separator: ":", maxSplits: 1).map(String.init) }
    let documents = Set(parts.map { $0[0] })
    let lines = parts.flatMap { part in
      part.dropFirst().flatMap { $0.split { !$0.isNumber }.compactMap { Int($0) } }
    }
    guard documents.count == 1, let document = documents.first, let first = lines.min(),
      let last = lines.max(), parts.allSatisfy({ $0.count == 2 && !$0[1].contains(":") })
    else { return own.joined(separator: ", ") }
    return "\(document):\(first)–\(last)"
  }
}
