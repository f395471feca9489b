extension ActivityProgress {
  /// The status, and whether it rests on a reading.
  package var cell: CellText {
    let words = status.rawValue + (isReading ? Readings.mark : "")
    return CellText(status.rawValue, shown: "\(status.symbol) \(words)", status.tone)
  }
}

extension ActivityProgress.Status {
  fileprivate var symbol: String {
    switch self {
    case .done: "✔"
    case .underWay: "◐"
    case .ongoing, .onDemand: "○"
    case .upcoming: "–"
    case .behind: "!"
    case .late: "✖"
    case .uncounted: "#"
    case .nothingLogged, .notUnderstood, .notReported, .notStated: "?"
    }
  }

  fileprivate var tone: Tone {
    switch self {
    case .done: .met
    case .underWay: .partlyMet
    case .ongoing, .onDemand, .upcoming: .notMeasured
    case .behind: .warning
    case .late: .notMet
    case .nothingLogged, .notUnderstood: .notAssessed
    case .notReported, .uncounted, .notStated: .notMeasured
    }
  }
}

extension IndicatorRow {
  /// The status, and whether it rests on a reading.
  package var cell: CellText {
    let cell = status.cell
    return CellText(cell.text, shown: cell.shown + readingMark, cell.tone)
  }
}
