import Finsam

extension LedgerReport {
  /// Why nothing is written: every row of the file that is not understood, else what the map or the
  /// year lacks.
  var refusal: [String] {
    guard problems.isEmpty else {
      return ["Fel: Inget lästes in. \(problems.count) fel i \(file):"]
        + problems.map { "  \($0.position): \($0.message) \($0.advice)" }
    }
    return ["Fel: Inget lästes in ur \(file)."] + faults
  }

  func preview(width: Int?) -> String {
    let columns = LedgerReport.titles.enumerated().map { index, title in
      CellTable.Column(title: title, isNumeric: index == 1 || index == 2)
    }
    return CellTable(columns: columns, rows: cells).written(width: width)
  }
}
