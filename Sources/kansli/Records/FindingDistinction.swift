import Finsam

/// What tells findings on one line apart: the first of these that they differ in.
enum FindingDistinction: Equatable {
  case checks([String])
  case columns([Int])
  case messages([String])

  init(_ findings: [(finding: Finding, position: Positions.Position)]) {
    let checks = findings.map { $0.finding.check.name }.unique
    let columns = Set(findings.map { $0.position.column }).sorted()
    self =
      checks.count > 1
      ? .checks(checks)
      : columns.count > 1 ? .columns(columns) : .messages(findings.map { $0.finding.message })
  }

  /// What to write besides.
  var advice: String {
    switch self {
    case .checks(let names): "Skriv också kontroll=NAMN: \(names.swedishList)."
    case .columns(let columns):
      "Skriv också kolumnen, FIL:RAD:KOLUMN: \(columns.map(String.init).swedishList)."
    case .messages(let messages):
      "Skriv också meddelande=TEXT med några ord som bara ett av dem har: "
        + messages.map { "”\($0.oneLine)”" }.joined(separator: " ")
    }
  }
}
