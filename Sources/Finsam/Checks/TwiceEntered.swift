extension Survey {
  /// A figure or a day of a source that is entered twice and not alike: in a record of any kind,
  /// and in a row of what sources state. 0.3: cells are held against prose without being typed
  /// twice.
  var figuresEnteredOtherwise: [Finding] {
    if office.statements.isEmpty { return [] }
    let inSameLines = TwiceEntered(records, office).findings
    let told = Set(inSameLines.map(\.place))
    return inSameLines + NeedsEnteredOtherwise(office).findings.filter { !told.contains($0.place) }
  }
}

/// Figures and days of records beside the rows that state what stands in the same lines of the same
/// document.
///
/// Lines may hold many figures. What is entered otherwise is a figure that no row of its lines
/// says, beside a row in them that says none of the figures of the same list of parts, and that is
/// of the same by its name, its measure or all digits but one. An insats may have a figure in two
/// lists, as a result and as an outcome: that one is right is no word of the other.
struct TwiceEntered {
  private(set) var findings: [Finding] = []

  init(_ records: [PlacedRecord], _ office: Office) {
    var rows = StatedLines(office.statements)
    let cells = EnteredFigures(records, office, beside: rows).all
    /// What the lines of each figure have of its kind.
    let beside = cells.map { cell in
      rows.places(in: cell.lines).filter { cell.may(state: rows[$0]) }
    }
    /// The lists that have the figure of a row.
    var claims = [[Int]](repeating: [], count: rows.count)
    /// Whether some record of the row's own year has its figure: another year may have the same.
    var yearClaims = [Bool](repeating: false, count: rows.count)
    for (cell, own) in zip(cells, beside) {
      for place in own where cell.is(rows[place]) {
        claims[place].append(cell.list)
        if !cell.isOfOtherYear(rows[place]) { yearClaims[place] = true }
      }
    }
    var misplaced: Set<String> = []
    for (cell, own) in zip(cells, beside) {
      let same = own.filter { cell.is(rows[$0]) && rows[$0].field == "värde" }
      guard let first = same.first, cell.mayBeMisplaced,
        same.allSatisfy({ cell.isMisplaced(rows[$0]) && !yearClaims[$0] }),
        misplaced.insert(cell.place.address.wholeId + cell.place.address.file).inserted
      else { continue }
      findings.append(cell.finding(ofOtherYear: rows[first]))
    }
    for (cell, own) in zip(cells, beside) where !own.contains(where: { cell.is(rows[$0]) }) {
      let others = own.filter {
        !claims[$0].contains(cell.list) && !cell.isOfOtherYear(rows[$0])
      }
      let near = others.compactMap { cell.nearness(to: rows[$0]) }
      guard let nearest = near.max() else { continue }
      findings.append(
        cell.finding(
          against: others.map { rows[$0] }.filter { cell.nearness(to: $0) == nearest }))
    }
  }
}

extension CheckRow {
  static let enteredOtherwise = CheckRow(
    "olika-inskrivet", "Samma rader i källan, två siffror",
    "En siffra eller en dag är inskriven på två ställen ur samma rader i källan, men olika.",
    advice:
      "Se efter vilken uppgift som är rätt, och rätta den andra. Säger källorna olika: godta "
      + "fyndet.",
    looksElsewhere: true
  ) { survey, _ in survey.figuresEnteredOtherwise }
}
