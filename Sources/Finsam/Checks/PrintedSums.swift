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

  private func findings(_ check: Check, of kind: PrintedTrial.Kind) -> [Finding] {
    let following = PrintedFollowing(deviations)
    return deviations.indices.filter { deviations[$0].kind == kind && !following.isFollowing[$0] }
      .map { index in
        let own = [index] + following.joined[index]
        return deviations[index].finding(
          check, following: own.flatMap { following.followers[$0] },
          joined: following.joined[index].map { deviations[$0] },
          variance: following.variances[index])
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
  var fits: String { "med \(shown)\(row.source.asPlace) går det ihop" }

  /// What a finding begins with: what of the record it is of. A register of equity has its figures
  /// in columns, and a prognosis has but one.
  var opening: String {
    let field = column.title.isEmpty && column.key.isEmpty ? row.name : column.title
    return field.isEmpty ? "" : field.capitalizedFirst + ": "
  }

  /// As printed, with its unit.
  var shown: String {
    [quantity.shown, unit].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension CheckRow {
  static let printedSum = CheckRow(
    "summa", "Summa som inte går ihop",
    "Raderna i en tryckt tabell ger inte den summa som står.",
    advice:
      "Jämför med källan. Är den rätt avskriven: godta fyndet, och säg till den som gjort "
      + "tabellen.",
    looksElsewhere: true,
    among: economyTables
  ) { survey, _ in survey.printedSums }

  static let printedDifference = CheckRow(
    "differens", "Skillnad som inte stämmer",
    "En tryckt avvikelse, ett resultat eller en förändring är inte vad talen ger, eller tecknen "
      + "går åt "
      + "olika håll i en tabell.",
    advice:
      "Jämför med källan. Är den rätt avskriven: godta fyndet, och säg till den som gjort "
      + "tabellen.",
    looksElsewhere: true, among: economyTables
  ) { survey, _ in survey.printedDifferences }

  static let printedTransition = CheckRow(
    "övergång", "Tal som inte förs över lika",
    "Årets ingång är inte utgången året före, en nots summa är inte sin rad, eller så har en annan "
      + "uppställning samma tal på ett annat sätt.",
    advice:
      "Jämför med källan. Är den rätt avskriven: godta fyndet, och säg till den som gjort "
      + "tabellen.",
    looksElsewhere: true,
    among: economyTables
  ) { survey, _ in survey.printedTransitions }
}
