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

  /// A record's own position, and its fields' in the order of the file.
  private struct Record: Equatable, Sendable {
    var own: Position?
    var fields: [(key: String, position: Position)] = []

    mutating func take(_ own: Position?, _ fields: [(key: String, position: Position)]) {
      self.own = own
      self.fields += fields
    }

    static func == (left: Record, right: Record) -> Bool {
      left.own == right.own && left.fields.elementsEqual(right.fields, by: ==)
    }
  }

  /// By file and steps: few enough to read thousands of fields before the first screen.
  private var files: [String: [[Step]: Record]] = [:]
  private var registers: [String: any RowIndex] = [:]

  package init() {}

  package subscript(place: Place) -> Position? {
    get {
      if let register = registers[place.address.file], let step = place.address.steps.first {
        return register.position(of: step.id, field: place.field)
      }
      guard let record = files[place.address.file]?[place.address.steps] else { return nil }
      guard let field = place.field else { return record.own }
      return record.fields.first { $0.key == field }?.position
    }
    set {
      let address = place.address
      guard let field = place.field else {
        files[address.file, default: [:]][address.steps, default: Record()].own = newValue
        return
      }
      files[address.file, default: [:]][address.steps, default: Record()].fields
        .removeAll { $0.key == field }
      if let newValue { add(address, own: self[Place(address)], [(field, newValue)]) }
    }
  }

  /// Takes in a record and fields of it that have no position yet.
  package mutating func add(
    _ address: Address, own: Position?, _ fields: [(key: String, position: Position)]
  ) {
    files[address.file, default: [:]][address.steps, default: Record()].take(own, fields)
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
    registers.merge(other.registers) { _, new in new }
  }

  /// Takes in a register, whose rows are too many to be listed.
  package mutating func setRegister(_ index: some RowIndex, of file: String) {
    registers[file] = index
  }

  package static func == (left: Positions, right: Positions) -> Bool {
    left.files == right.files && left.registers.count == right.registers.count
      && left.registers.allSatisfy { file, index in
        right.registers[file].map { index.isEqual(to: $0) } ?? false
      }
  }
}

/// Finds where a register's rows and cells stand, when asked.
package protocol RowIndex: Equatable, Sendable {
  /// The place of the row with this id, or of one of its cells.
  func position(of id: String, field: String?) -> Positions.Position?
}

extension RowIndex {
  fileprivate func isEqual(to other: any RowIndex) -> Bool { (other as? Self) == self }
}
