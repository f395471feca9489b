/// A prepared line of a detail view: text that is read, or an item that can be chosen.
package struct Line: Hashable, Sendable {
  package var spans: [Span]
  package var isSelectable: Bool
  package var indent: Int

  package init(_ spans: [Span], isSelectable: Bool = false, indent: Int = 0) {
    self.spans = spans
    self.isSelectable = isSelectable
    self.indent = indent
  }

  package init(_ text: String, _ role: Role = .text, isSelectable: Bool = false, indent: Int = 0) {
    self.init([Span(text, role)], isSelectable: isSelectable, indent: indent)
  }

  package static let blank = Line("")

  package var text: String { spans.map(\.text).joined() }
}
