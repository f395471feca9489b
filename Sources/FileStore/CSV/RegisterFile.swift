import Finsam

/// A register as it was read: its rows, and where each of their cells stands.
struct RegisterFile<R: RegisterDocument>: DataFile {
  let kind: DocumentKind
  var text: RegisterText
  /// nil where there is no row of column names that can be understood.
  let header: RegisterHeader?
  var register: R
  /// For each of the register's rows the one in the grid: blank rows are none of them.
  var gridRows: [UInt32]
  /// Ids that several rows have, or that are empty: such rows cannot be told apart.
  let sharedIds: Set<String>
  /// Where each id stood when the whole file was read: edits have moved rows since. Empty where the
  /// file has no column of ids.
  let places: [String: UInt32]
  /// Ids that have come with edits since then.
  var laterIds: Set<String> = []
  let problems: [Problem]

  var file: String { text.file }
  var bytes: [UInt8] { text.bytes }
  var record: any Record { register }

  var positions: Positions { Positions(of: file, RegisterPositions(self)) }
}

extension RegisterFile {
  static var fields: [Field<R.Row>] { R.Row.fields }

  init(_ kind: DocumentKind, file: String, bytes: [UInt8]) {
    let reader = RegisterReader<R>(kind, file: file, bytes: bytes)
    self = reader.read()
  }

  /// The file with these bytes where there was none.
  static func new(_ kind: DocumentKind, file: String) -> RegisterFile {
    // What is printed beside a day gets its column with the first row that has it.
    let names = fields.map(\.shape).filter { !$0.isPrinted }.map(\.key).joined(separator: ";")
    return RegisterFile(
      kind, file: file,
      bytes: SourceText.byteOrderMark + Array(names.utf8) + [0x0D, 0x0A])
  }

  /// The index of the row with this id in the register.
  func index(of id: String) -> Int? {
    let rows = register.rows
    if places.isEmpty || sharedIds.contains(id) { return R.Row.index(of: id, in: rows) }
    guard let known = places[id] else {
      return laterIds.contains(id) ? R.Row.index(of: id, in: rows) : nil
    }
    // Mostly it stands there still, or not far from there.
    let place = min(Int(known), rows.count)
    for distance in 0...max(place, rows.count - place) {
      let (before, behind) = (place - distance, place + distance)
      if before >= 0, before < rows.count, rows[before].id == id { return before }
      if behind < rows.count, rows[behind].id == id { return behind }
    }
    return nil
  }

  func narrowed(to changes: [Change]) -> any Record {
    register.narrowed(to: changes) { index(of: $0) }
  }

  /// Where the first row of each id stands now, for many changes at once.
  var idTable: IdTable { R.Row.idTable(of: register.rows) }

  /// The index of the row with this id, by a table of the rows as they are.
  func index(of id: String, _ table: IdTable) -> Int? {
    R.Row.place(of: id, table, in: register.rows)
  }

  func gridRow(_ index: Int) -> Int { Int(gridRows[index]) }

  func column(of key: String) -> Int? {
    Self.fields.firstIndex { $0.shape.key == key }.flatMap { header?.column(ofField: $0) }
  }
}

/// Where a register's rows stand, found when asked for.
struct RegisterPositions<R: RegisterDocument>: PositionIndex {
  private let file: RegisterFile<R>
  /// The line that each row of the grid begins on; empty where each row is a line.
  private let lines: [UInt32]

  init(_ file: RegisterFile<R>) {
    self.file = file
    lines = file.text.grid.hasCellsOfLines ? file.text.rowLines : []
  }

  func position(of steps: [Step], field: String?) -> Positions.Position? {
    guard let step = steps.first, let index = file.index(of: step.id) else { return nil }
    let row = file.gridRow(index)
    let line = lines.isEmpty ? row + 1 : Int(lines[row])
    let grid = file.text.grid
    guard let field else {
      return file.text.position(of: grid.rowStart(row), inRow: row, onLine: line)
    }
    guard let column = column(of: field), column < grid.cellCount(row) else { return nil }
    return file.text.position(of: grid.range(row, column).lowerBound, inRow: row, onLine: line)
  }

  private func column(of key: String) -> Int? {
    let fields = RegisterFile<R>.fields
    return fields.indices.lazy.filter { fields[$0].shape.key == key }
      .compactMap { file.header?.column(ofField: $0) }.first
  }

  static func == (left: RegisterPositions, right: RegisterPositions) -> Bool {
    left.file.text.file == right.file.text.file && left.file.bytes.areSame(as: right.file.bytes)
  }
}
