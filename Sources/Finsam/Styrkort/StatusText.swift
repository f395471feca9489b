/// A status as symbol, word and tone; never tone alone.
extension Fulfilment {
  package var symbol: String {
    switch self {
    case .met: "✔"
    case .partlyMet: "◐"
    case .notMet: "✖"
    case .notMeasured, .notCountable, .inWords, .notStated, .notReported,
      .notClosed, .noNational, .partlyCounted:
      "?"
    case .noTarget, .noMeasure, .notBegun, .notAdopted: "○"
    case .otherDefinition, .contradicted: "≠"
    }
  }

  package var tone: Tone {
    switch self {
    case .met: .met
    case .partlyMet: .partlyMet
    case .notMet: .notMet
    case .notMeasured, .noMeasure, .notBegun, .notCountable, .contradicted, .noTarget, .inWords,
      .notStated, .otherDefinition, .notReported, .notClosed, .noNational, .partlyCounted,
      .notAdopted:
      .notMeasured
    }
  }

  package var cell: CellText { CellText(rawValue, shown: "\(symbol) \(rawValue)", tone) }
}

extension Assessment.Status {
  package var cell: CellText {
    let (symbol, tone): (String, Tone) =
      switch self {
      case .met: ("✔", .met)
      case .partlyMet: ("◐", .partlyMet)
      case .notMet: ("✖", .notMet)
      case .unclear: ("?", .notMeasured)
      }
    return CellText(rawValue, shown: "\(symbol) \(rawValue)", tone)
  }

  package static let missing = CellText("ej bedömt", shown: "– ej bedömt", .notAssessed)
}

extension Verdict {
  /// What is decided, else what is proposed, named as what it is; else that nobody has judged.
  package var assessedCell: CellText {
    guard let cell = assessed?.cell, let symbol = cell.shown.first else {
      return isOfProposedGoal
        ? CellText(
          unassessedWords, shown: "\(computed.symbol) \(unassessedWords)", computed.tone)
        : Assessment.Status.missing
    }
    return CellText(assessedWords, shown: "\(symbol) \(assessedWords)", cell.tone)
  }

  /// The same for a list: with a sign where the outcomes say something else.
  package var listCell: CellText {
    let cell = assessedCell
    return differs ? CellText(cell.text, shown: cell.shown + " ≠", cell.tone) : cell
  }

  /// The same, for a goal of a year: until it is over, nobody is asked to judge.
  package func listCell(of styrkort: Styrkort, on day: Day) -> CellText {
    let isOpen = styrkort.year.map { !$0.isOver(on: day) } ?? false
    return isOpen && !isAssessed && !isOfProposedGoal
      ? CellText("året pågår", shown: "– året pågår", .notAssessed) : listCell
  }

  /// What counts, named as what it is: a decision, a proposal, else what the outcomes say.
  package var statusCell: CellText { isAssessed ? assessedCell : computed.cell }

  /// What `listCell` says on two lines, where it has no room on one.
  package var narrowCells: [CellText] {
    guard let cell = assessed?.cell else { return [Assessment.Status.missing] }
    return [
      CellText(cell.text, shown: cell.shown + (differs ? " ≠" : ""), cell.tone),
      CellText(standingWord),
    ]
  }
}

extension PerspectiveStanding {
  /// What follows from the goals, and whether it rests on what is only proposed of them.
  package var computedCell: CellText {
    let shown = restsOnProposals ? settled : computed
    return CellText(computedWords, shown: "\(shown.symbol) \(computedWords)", shown.tone)
  }

  /// What decisions and outcomes settle, for a narrow column.
  package var settledCell: CellText {
    CellText(settledWords, shown: "\(settled.symbol) \(settledWords)", settled.tone)
  }
}
