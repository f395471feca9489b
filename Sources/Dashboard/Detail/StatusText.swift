import Finsam
import TextUI

extension Span {
  init(_ cell: CellText) { self.init(cell.shown.oneLine, Role(cell.tone)) }
}

extension Fulfilment {
  var role: Role { Role(tone) }
  var span: Span { Span(cell) }
}

extension Assessment.Status {
  var span: Span { Span(cell) }
}

extension Verdict {
  var narrowSpans: [Span] { narrowCells.map { Span($0) } }

  /// The cells of `✖ föreslås ej uppnått ≠`.
  static let widest = 23
}

extension PerspectiveStanding {
  var computedSpan: Span { Span(computedCell) }
}
