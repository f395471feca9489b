import Finsam
import TextUI

/// One line of a detail view: what is written, what it stands for, and where it leads.
struct DetailLine: Equatable, Sendable {
  var line: Line
  /// The record or field that the line shows; a line without one is only read.
  var place: Place?
  /// Where Enter leads; nil opens the record's form.
  var destination: Destination?
  /// The list that the line belongs to, where new parts are added.
  var list: PartReference?
  /// The perspective, by its id, that new goals of the list belong to.
  var perspective: String?

  init(
    _ spans: [Span], indent: Int = 0, place: Place? = nil, destination: Destination? = nil,
    list: PartReference? = nil
  ) {
    line = Line(
      spans, isSelectable: place != nil || destination != nil || list != nil, indent: indent)
    self.place = place
    self.destination = destination
    self.list = list
  }

  init(_ text: String, _ role: Role = .text, indent: Int = 0) {
    self.init([Span(text, role)], indent: indent)
  }

  /// A line that is only read.
  init(unselectable line: Line) { self.line = line }

  static let blank = DetailLine("")

  /// Whether both stand for the same thing, whatever they say of it.
  func isSame(as other: DetailLine) -> Bool {
    place == other.place && destination == other.destination && list == other.list
  }

  var text: String { line.text }
}
