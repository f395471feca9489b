/// Where in the files each record and field stands: lines and columns, counted from 1.
///
/// Few are asked for, so each is looked up when it is.
package struct Positions: Equatable, Sendable {
  package struct Position: Hashable, Sendable {
    package let line: Int
    package let column: Int

    package init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  private var files: [String: any PositionIndex] = [:]

  package init() {}

  package init(of file: String, _ index: some PositionIndex) { files[file] = index }

  package subscript(place: Place) -> Position? {
    files[place.address.file]?.position(of: place.address.steps, field: place.field)
  }

  /// The position of the place, else of its record, else of the nearest record above.
  package func nearest(_ place: Place) -> Position? {
    if let position = self[place] { return position }
    if place.field != nil { return nearest(Place(place.address)) }
    return place.address.parent.flatMap { nearest(Place($0)) }
  }

  /// Takes over all of the other's files.
  package mutating func merge(_ other: Positions) {
    files.merge(other.files) { _, new in new }
  }

  package static func == (left: Positions, right: Positions) -> Bool {
    left.files.sharesStorage(with: right.files)
      || left.files.count == right.files.count
        && left.files.allSatisfy { file, index in
          right.files[file].map { index.isEqual(to: $0) } ?? false
        }
  }
}

/// Finds where the records and fields of a file stand.
package protocol PositionIndex: Equatable, Sendable {
  /// The place of the record at the end of the steps, or of one of its fields.
  func position(of steps: [Step], field: String?) -> Positions.Position?
}

extension PositionIndex {
  fileprivate func isEqual(to other: any PositionIndex) -> Bool { (other as? Self) == self }
}
