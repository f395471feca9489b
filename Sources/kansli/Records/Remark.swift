import Finsam

/// Something that `check` has to say about a place in a file.
struct Remark {
  enum Severity: String {
    case error, warning, info
  }

  let severity: Severity
  let file: String
  /// Counted from 1; 0 where it is the file as a whole.
  let line: Int
  let column: Int
  /// The check's name, `läsfel` or `tips`.
  let rule: String
  let message: String
  let advice: String
  var isAccepted = false

  /// As editors jump to it.
  var position: String { "\(file):\(max(1, line)):\(max(1, column))" }
}

extension Remark {
  init(_ problem: Problem, in forbund: OpenForbund) {
    let (severity, rule): (Severity, String) =
      if problem.copy != nil { (.warning, Remark.copy) } else if problem.isBlocking {
        (.error, Remark.unreadable)
      } else if problem.isMendable {
        (.warning, Remark.unreadableValue)
      } else { (.info, Remark.hint) }
    self.init(
      severity: severity, file: forbund.path(problem.file), line: problem.line,
      column: problem.column, rule: rule, message: problem.message, advice: problem.advice)
  }

  init(_ finding: Finding, in forbund: OpenForbund, _ accepted: AcceptedFindings) {
    let position = forbund.reading.positions.nearest(finding.place)
    self.init(
      severity: .warning, file: forbund.path(finding.place.address.file),
      line: position?.line ?? 0, column: position?.column ?? 0, rule: finding.check.name,
      message: finding.message, advice: "",
      isAccepted: accepted[finding] != nil)
  }

  static let unreadable = "läsfel"
  static let unreadableValue = "oläsligt-värde"
  static let copy = "kopia"
  static let hint = "tips"
}
