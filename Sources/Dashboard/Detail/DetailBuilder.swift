import Finsam
import TextUI

/// Puts together the lines of a detail view for a width.
struct DetailBuilder {
  let width: Int
  private(set) var lines: [DetailLine] = []

  init(width: Int) { self.width = width }

  mutating func add(_ line: DetailLine) { lines.append(line) }

  mutating func blank() {
    if let last = lines.last, !last.text.isEmpty { lines.append(.blank) }
  }

  /// A heading, which is also the place where parts are added to its list.
  mutating func heading(_ text: String, list: PartReference? = nil) {
    blank()
    lines.append(DetailLine([Span(text, .heading)], list: list))
  }

  /// Text wrapped to the width; its first line stands for the place.
  mutating func prose(
    _ text: String, _ role: Role = .text, indent: Int = 0, place: Place? = nil,
    destination: Destination? = nil, list: PartReference? = nil
  ) {
    let wrapped = text.wrapped(to: max(10, width - indent))
    for (index, row) in wrapped.enumerated() {
      let isFirst = index == 0
      lines.append(
        DetailLine(
          [Span(row, role)], indent: indent, place: isFirst ? place : nil,
          destination: isFirst ? destination : nil, list: isFirst ? list : nil))
    }
  }

  /// A label and its value; nothing where the value is empty.
  mutating func field(_ label: String, _ text: String, place: Place? = nil, indent: Int = 0) {
    guard !text.isEmpty else { return }
    let room = width - indent - labelWidth
    let rows = text.wrapped(to: max(10, room))
    for (index, row) in rows.enumerated() {
      let label = (index == 0 ? label : "").padded(to: labelWidth - 1) + " "
      lines.append(
        DetailLine(
          [Span(label, .label), Span(row)], indent: indent, place: index == 0 ? place : nil))
    }
  }

  /// A label, its short value and what that means: behind it, or below it where there is no room.
  mutating func field(_ label: String, _ text: String, then meaning: Span) {
    let label = Span(label.padded(to: labelWidth), .label)
    let spans = [label, Span(text + "  "), meaning]
    if TextWidth.cells(of: spans.map(\.text).joined()) <= width {
      lines.append(DetailLine(spans))
    } else {
      lines.append(DetailLine([label, Span(text)]))
      lines.append(DetailLine([Span("".padded(to: labelWidth), .label), meaning]))
    }
  }

  /// How wide the labels are, with the space behind them.
  var labelWidth: Int { min(20, max(16, width / 4)) + 1 }

  /// The fields of a record that hold something, by their labels.
  mutating func fields(_ keys: [String], of outline: Outline, at address: Address, indent: Int = 0)
  {
    for key in keys {
      guard let field = outline.fields.first(where: { $0.shape.key == key }) else { continue }
      self.field(
        field.shape.label, field.shown, place: Place(address, field: key), indent: indent)
    }
  }
}
