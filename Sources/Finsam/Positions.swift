/// Where in the files each record and field stands: lines and columns, counted from 1.
package struct Positions: Equatable, Sendable {
  package struct Position: Hashable, Sendable {
    package let line: Int
    package let column: Int

    package init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  private var positions: [Place: Position] = [:]

  package init() {}

  package subscript(place: Place) -> Position? {
    get { positions[place] }
    set { positions[place] = newValue }
  }

  /// The position of the place, else of its record, else of the nearest record above.
  package func nearest(_ place: Place) -> Position? {
    if let position = positions[place] { return position }
    if place.field != nil { return nearest(Place(place.address)) }
    return place.address.parent.flatMap { nearest(Place($0)) }
  }

  package mutating func merge(_ other: Positions) {
    positions.merge(other.positions) { _, new in new }
  }
}
