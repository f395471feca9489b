import Finsam
import TextUI

/// A status as symbol, word and colour; never colour alone.
extension Fulfilment {
  var symbol: String {
    switch self {
    case .met: "✔"
    case .partlyMet: "◐"
    case .notMet: "✖"
    case .notMeasured, .notCountable: "?"
    case .noTarget, .noMeasure, .notBegun, .notAdopted: "○"
    case .inWords: "?"
    case .notStated, .notReported: "?"
    case .otherDefinition: "≠"
    }
  }

  var role: Role {
    switch self {
    case .met: .met
    case .partlyMet: .partlyMet
    case .notMet: .notMet
    case .notMeasured, .noMeasure, .notBegun, .notCountable, .noTarget, .inWords, .notStated,
      .otherDefinition, .notReported, .notAdopted:
      .notMeasured
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
  /// The cells of `✖ föreslås ej uppnått ≠`.
  static let widest = 23

  /// What is decided, else what is proposed, named as what it is; else that nobody has judged.
  var assessedSpan: Span {
    guard let span = assessed?.span, let symbol = span.text.first else {
      return isOfProposedGoal
        ? Span("\(computed.symbol) \(unassessedWords)", computed.role) : Assessment.Status.missing
    }
    return Span("\(symbol) \(assessedWords)", span.role)
  }

  /// The same, for a goal of a year: until it is over, nobody is asked to judge.
  func assessedSpan(_ styrkort: Styrkort, on day: Day) -> Span {
    let isOpen = styrkort.year.map { !$0.isOver(on: day) } ?? false
    return isOpen && !isAssessed && !isOfProposedGoal
      ? Span("– efter årets slut", .notAssessed) : listSpan
  }

  /// What counts, named as what it is: a decision, a proposal, else what the outcomes say.
  var statusSpan: Span { isAssessed ? assessedSpan : computed.span }

  /// What `listSpan` says on two lines, where it has no room on one.
  var narrowSpans: [Span] {
    guard let span = assessed?.span else { return [Assessment.Status.missing] }
    let status = differs ? Span(span.text + " ≠", span.role) : span
    return [status, Span(standingWord)]
  }

  /// The symbol and word for a list: what counts, and whether it is assessed.
  var listSpan: Span {
    differs ? Span(assessedSpan.text + " ≠", assessedSpan.role) : assessedSpan
  }
}

extension PerspectiveStanding {
  /// What follows from the goals, and whether it rests on what is only proposed of them.
  var computedSpan: Span {
    let shown = restsOnProposals ? settled : computed
    return Span("\(shown.symbol) \(computedWords)", shown.role)
  }

  /// What decisions and outcomes settle, for a narrow column.
  var settledSpan: Span { Span("\(settled.symbol) \(settledWords)", settled.role) }
}
