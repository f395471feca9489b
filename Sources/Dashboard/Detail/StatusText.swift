import Finsam
import TextUI

/// A status as symbol, word and colour; never colour alone.
extension Fulfilment {
  var symbol: String {
    switch self {
    case .met: "✔"
    case .partlyMet: "◐"
    case .notMet: "✖"
    case .notMeasured: "?"
    case .noTarget: "○"
    case .notStated, .notReported: "?"
    case .otherDefinition: "≠"
    }
  }

  var role: Role {
    switch self {
    case .met: .met
    case .partlyMet: .partlyMet
    case .notMet: .notMet
    case .notMeasured, .noTarget, .notStated, .otherDefinition, .notReported: .notMeasured
    }
  }

  var span: Span { Span("\(symbol) \(rawValue)", role) }
}

extension Assessment.Status {
  var span: Span {
    switch self {
    case .met: Span("✔ uppnått", .met)
    case .partlyMet: Span("◐ delvis", .partlyMet)
    case .notMet: Span("✖ ej uppnått", .notMet)
    case .unclear: Span("? oklart", .notMeasured)
    }
  }

  static let missing = Span("– ej bedömt", .notAssessed)
}

extension Verdict {
  /// The person's word where there is one, else that there is none.
  var assessedSpan: Span { assessed?.span ?? Assessment.Status.missing }

  /// The symbol and word for a list: what counts, and whether it is assessed.
  var listSpan: Span {
    differs ? Span(assessedSpan.text + " ≠", assessedSpan.role) : assessedSpan
  }
}
