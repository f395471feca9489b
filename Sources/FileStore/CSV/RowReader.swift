import Finsam

/// Makes records of a grid's rows.
struct RowReader<Row: RegisterRow> {
  private let text: RegisterText
  private let header: RegisterHeader
  private let fields: [Field<Row>]
  /// What each of the file's columns is read into; nil for one that is no field.
  private let columns: [Column?]
  /// Beside the columns, each of which takes longer to get than to see that there is nothing in it.
  private let isReadWhenEmpty: [Bool]
  private let problemLimit: Int
  /// Whether the rows are on their way into a register, as strict as a form; then cells may be
  /// written as a listing of ours writes them.
  private let isImport: Bool
  private(set) var problems: ProblemList
  /// How many problems each column has; past a limit they are only counted.
  private var counts: [Int: Int] = [:]
  private var lines: LineCounter

  init(
    text: RegisterText, header: RegisterHeader, problems: ProblemList = ProblemList(),
    problemLimit: Int = SourceText.problemLimit, mayLackIds: Bool = false, isImport: Bool = false
  ) {
    self.problems = problems
    self.problemLimit = problemLimit
    self.isImport = isImport
    self.text = text
    self.header = header
    lines = LineCounter(text.bytes)
    let fields = Row.fields
    self.fields = fields
    columns = header.fields.map { index in index.map { Column(fields[$0], at: $0) } }
    isReadWhenEmpty = header.fields.map { index in
      guard let shape = index.map({ fields[$0].shape }) else { return false }
      return shape.isRequired && !(mayLackIds && shape.kind == .identifier)
    }
  }

  /// Of a field, what every row needs: to copy all of it for each cell takes longer than to read.
  private struct Column {
    let index: Int
    let assign: @Sendable (inout Row, String) throws(InvalidInput) -> Void
    let isRequired: Bool

    init(_ field: Field<Row>, at index: Int) {
      self.index = index
      assign = field.assign
      isRequired = field.shape.isRequired
    }

    func set(_ row: inout Row, _ text: String) throws(InvalidInput) {
      if isRequired, text.isEmpty { throw .required }
      try assign(&row, text)
    }
  }

  /// The records, and the row of each in the grid; blank rows are left out.
  mutating func rows(_ range: Range<Int>, without left: Set<Int> = []) -> ([Row], [UInt32]) {
    var rows: [Row] = []
    var gridRows: [UInt32] = []
    rows.reserveCapacity(min(range.count, text.bytes.count / 16))
    gridRows.reserveCapacity(min(range.count, text.bytes.count / 16))
    for row in range where !text.grid.isBlank(row) && (left.isEmpty || !left.contains(row)) {
      guard rows.count < RegisterLimits.rows else {
        lines.advance(to: text.grid.rowStart(row), in: text.bytes)
        problems.add(
          text.problem(
            at: text.grid.rowStart(row), RegisterLimits.message(RegisterLimits.rows, "rader"),
            advice: RegisterLimits.advice, from: lines))
        break
      }
      rows.append(read(row))
      gridRows.append(UInt32(row))
    }
    return (rows, gridRows)
  }

  private mutating func read(_ row: Int) -> Row {
    var record = Row()
    let count = text.grid.cellCount(row)
    if count != header.names.count { checkCount(row, count) }
    for index in 0..<min(count, columns.count)
    where isReadWhenEmpty[index] || !text.grid.range(row, index).isEmpty {
      if let column = columns[index] { set(column, of: &record, row, index) }
    }
    return record
  }

  private mutating func set(_ field: Column, of record: inout Row, _ row: Int, _ column: Int) {
    var cell = text.text(row, column)
    if isImport {
      cell = CSVText.withoutGuard(cell)
      if cell == Mask.text {
        report(
          .error, row, column, "Värdet är dolt i filen (\(Mask.text)).",
          "Lista det med --visa om det ska flyttas, eller lämna cellen tom.")
        return
      }
    }
    do throws(InvalidInput) {
      try field.set(&record, cell)
    } catch {
      let shape = fields[field.index].shape
      do throws(InvalidInput) {
        guard let canonical = try CellSpelling.canonical(cell, as: shape.kind) else { throw error }
        try field.set(&record, canonical)
        guard shape.kind == .day, CellSpelling.isTurned(cell) else { return }
        report(
          .hint, row, column,
          text.isConfidential
            ? "Kolumn ”\(shape.key)”: dagen är skriven med dag och månad först, och läses så."
            : "Kolumn ”\(shape.key)”: ”\(cell)” läses som ”\(canonical)”.",
          "Skriv dagen som 2014-12-31, så kan den inte missförstås.")
      } catch {
        refuse(cell, field, error, of: &record, row, column)
      }
    }
  }

  private mutating func refuse(
    _ cell: String, _ field: Column, _ error: InvalidInput, of record: inout Row, _ row: Int,
    _ column: Int
  ) {
    let shape = fields[field.index].shape
    if !cell.isEmpty, isKept(shape.key) { fields[field.index].keep(cell, in: &record) }
    let isSecret = text.isConfidential && !cell.isEmpty
    let reason = isSecret ? "Värdet går inte att läsa." : error.message
    let printed = isImport ? nil : fields.first { $0.shape.key == shape.printedKey }?.shape
    let advice = error.advice(inFile: printed)
    report(.error, row, column, "Kolumn ”\(shape.key)”: \(reason)", advice, isMendable: true)
  }

  /// Whether a text that is no value may stand where the value would: not as an id, and not where
  /// something about a youth would be seen by everybody.
  private func isKept(_ key: String) -> Bool {
    guard key != Row.idKey else { return false }
    return (Row.self as? any MaskedRecord.Type)?.isSensitive(key) ?? true
  }

  private mutating func checkCount(_ row: Int, _ count: Int) {
    let expected = header.names.count
    let extra = (expected..<max(expected, count)).first { !text.grid.range(row, $0).isEmpty }
    guard count < expected || extra != nil else { return }
    report(
      .error, row, extra ?? count - 1,
      "Raden har \(count == 1 ? "1 cell" : "\(count) celler"), men rubrikraden har \(expected).",
      count < expected
        ? "Lägg till de celler som fattas."
        : "Sätt citattecken om en cell som innehåller "
          + "”\(Character(Unicode.Scalar(text.grid.delimiter)))”, eller ta bort de celler som är "
          + "för många."
    )
  }

  private mutating func report(
    _ severity: Problem.Severity, _ row: Int, _ column: Int, _ message: String,
    _ advice: String, isMendable: Bool = false
  ) {
    counts[column, default: 0] += 1
    guard counts[column, default: 0] <= problemLimit,
      problems.takes(severity, isMendable: isMendable)
    else { return }
    lines.advance(to: text.grid.rowStart(row), in: text.bytes)
    problems.tell(
      text.problem(
        severity, at: text.grid.range(row, column).lowerBound, message, advice: advice,
        isMendable: isMendable, from: lines))
  }
}

extension RowReader {
  struct Ids {
    /// Empty, or of several rows.
    var shared: Set<String> = []
    /// The first row of each.
    var places: [String: UInt32] = [:]
  }

  /// The rows' ids; those that cannot tell rows apart are told of.
  mutating func ids(_ rows: [Row], _ gridRows: [UInt32]) -> Ids {
    var ids = Ids()
    let column = fields.firstIndex { $0.shape.key == Row.idKey }
      .flatMap { header.column(ofField: $0) }
    guard let column else { return ids }
    ids.places.reserveCapacity(rows.count)
    rows.lend { index, row in
      // Of the row where it lies: to take it out copies all of it.
      let id = row.pointee.id
      let known = ids.places.updateValue(UInt32(index), forKey: id)
      if id.isEmpty {
        ids.shared.insert(id)
      } else if let known {
        ids.places[id] = known
        ids.shared.insert(id)
        report(
          .error, Int(gridRows[index]), column,
          "Kolumn ”\(Row.idKey)”: två rader har \(Row.idKey) ”\(id)”.", "Ge den ena ett annat.",
          isMendable: true)
      }
    }
    return ids
  }

  /// One for each column that has more problems than are told of one by one, as far as there are
  /// not too many of them.
  var summaries: [Problem] {
    let columns = counts.filter { $0.value > problemLimit }.sorted { $0.key < $1.key }
    return columns.prefix(SourceText.problemLimit).map { item in
      let name = item.key < header.names.count ? header.names[item.key] : "\(item.key + 1)"
      return Problem(
        file: text.file,
        message:
          "Kolumn ”\(name)” har fel på \(item.value - problemLimit) rader till.",
        advice: "Rätta dem i samma program som de skrevs i.", isMendable: true)
    }
  }
}
