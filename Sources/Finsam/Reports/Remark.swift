/// Something to say about a place in a file: the one way that problems and findings are written.
package struct Remark: Sendable {
  /// What it is, as scripts read it.
  package enum Kind: String, Sendable {
    case unread = "läsfel"
    case finding = "fynd"
    /// What is only not stated.
    case missing = "saknas"
    case rounding = "avrundning"
    case definition = "olika-definition"
    case hint = "tips"
  }

  package let kind: Kind
  package let file: String
  /// Counted from 1; 0 where it is the file as a whole.
  package let line: Int
  package let column: Int
  /// The check's name, or one of those below.
  package let rule: String
  /// What people call the record; empty where it is not of one.
  package let name: String
  package let message: String
  package let advice: String
  /// What is worked out: `11 + 5 + 4 = 20`.
  package let arithmetic: String
  package var isAccepted = false
  /// Checks that wait until what could not be read can be.
  package var waiting: [Check] = []
  /// What stands in each place that it is about; empty where nobody asked.
  package var places: [StatedPlace] = []
  /// The line in the file; nil where there is none to show.
  package var excerpt: SourceExcerpt?

  package static let unreadable = "läsfel"
  package static let unreadableValue = "oläsligt-värde"
  package static let copy = "kopia"
  package static let hint = "tips"
}

extension Remark {
  /// `path` is the file's as a person wrote the folder's.
  package init(_ problem: Problem, path: String? = nil, name: String = "") {
    (kind, rule) =
      if problem.copy != nil {
        (.finding, Remark.copy)
      } else if problem.isBlocking {
        (.unread, Remark.unreadable)
      } else if problem.isMendable {
        (.finding, Remark.unreadableValue)
      } else {
        (.hint, Remark.hint)
      }
    file = path ?? problem.file
    (line, column) = (problem.line, problem.column)
    self.name = name
    (message, advice, arithmetic) = (problem.message, problem.advice, "")
    waiting = Check.waiting(for: [problem])
    excerpt =
      problem.line == 0 || problem.sourceLine.isEmpty
      ? nil : SourceExcerpt(line: problem.line, text: problem.sourceLine, caret: problem.caret)
  }

  package init(
    _ finding: Finding, path: String? = nil, name: String, at position: Positions.Position?
  ) {
    kind =
      switch finding.nature {
      case .contradiction: .finding
      case .silence: .missing
      case .rounding: .rounding
      case .definition: .definition
      }
    file = path ?? finding.place.address.file
    (line, column) = (position?.line ?? 0, position?.column ?? 0)
    rule = finding.check.name
    self.name = name == finding.place.address.file ? "" : name
    (message, advice, arithmetic) = (finding.message, finding.advice, finding.arithmetic)
  }

  /// Whether somebody has something to decide.
  package var isOpen: Bool {
    switch kind {
    case .finding, .missing, .rounding, .definition: !isAccepted
    case .unread, .hint: false
    }
  }

  /// As editors jump to it.
  package var position: String { "\(file):\(max(1, line)):\(max(1, column))" }

  /// `styrkort/2014.yaml:12:5: bruten-målkedja: Styrkort 2014, mål m1: Målet saknar mått.`
  private func opening(_ words: [String]) -> String {
    let mark = isAccepted ? "godtaget: " : ""
    let told = words.filter { !$0.isEmpty }.joined(separator: " ").oneLine
    return "\(position): \(rule): \(mark)\(name.isEmpty ? "" : name.oneLine + ": ")\(told)"
  }

  /// All of it on one line, for grep and editors.
  package var written: String { opening([message, advice]) }

  /// For a person at a terminal: the same line without the advice, the line in the file with a
  /// caret under the place, and what to do.
  package var rendered: String {
    ([opening([message])] + (excerpt?.rows ?? []) + (advice.isEmpty ? [] : ["  " + advice]))
      .joined(separator: "\n")
  }
}

extension Problem {
  package var rendered: String { Remark(self).rendered }
}
