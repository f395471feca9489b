extension Survey {
  /// A figure of a source that is entered twice and not alike: in an insats, a goal or a plan, and in
  /// a row of what sources state. 0.3: cells are held against prose without being typed twice.
  var figuresEnteredOtherwise: [Finding] {
    if office.statements.isEmpty { return [] }
    return TwiceEntered(records, office.statements).findings
  }
}

/// Figures of records beside the rows that state what stands in the same lines of the same document.
///
/// Lines may hold many figures. What is entered otherwise is a figure that no row of its lines says,
/// beside a row in them that says none of the figures of the same list of parts. An insats may have a
/// figure in two lists, as a result and as an outcome: that one is right is no word of the other.
struct TwiceEntered {
  private(set) var findings: [Finding] = []

  init(_ records: [PlacedRecord], _ statements: [SourceStatement]) {
    let cells = EnteredFigure.all(in: records)
    var rows = StatedLines(statements)
    /// What the lines of each figure have of its kind.
    let beside = cells.map { cell in
      rows.places(in: cell.lines).filter { cell.may(state: rows[$0]) }
    }
    /// The lists that have the figure of a row.
    var claims = [[Int]](repeating: [], count: rows.count)
    for (cell, own) in zip(cells, beside) {
      for place in own where cell.is(rows[place]) { claims[place].append(cell.list) }
    }
    for (cell, own) in zip(cells, beside) where !own.contains(where: { cell.is(rows[$0]) }) {
      guard let other = own.first(where: { !claims[$0].contains(cell.list) }) else { continue }
      findings.append(cell.finding(against: rows[other]))
    }
  }
}

/// What is counted by a figure: figures of two kinds are never the same.
private enum FigureMeasure {
  case share, money, count

  /// Nil where the unit is of something else: a time, a name.
  init?(unit: String) {
    var row = SourceStatement()
    row.unit = unit
    if row.isShare {
      self = .share
    } else if row.measured == .money {
      self = .money
    } else if !row.isOfMeasure, !row.isWording {
      self = .count
    } else {
      return nil
    }
  }
}

/// A figure of a record that says where it is from.
private struct EnteredFigure {
  let place: Place
  /// In which list of which document it is, counted from the first.
  let list: Int
  let label: String
  let text: String
  let figure: StatedFigure
  let measure: FigureMeasure
  /// Empty where none is printed.
  let unit: String
  let sex: SourceStatement.Sex?
  let lines: SourcePlaces

  static func all(in records: [PlacedRecord]) -> [EnteredFigure] {
    var cells: [EnteredFigure] = []
    /// The unit of the record that the next ones may be parts of.
    var above = (depth: 0, unit: "")
    var list = (count: 0, file: "", part: "")
    for placed in records {
      let (outline, depth) = (placed.outline, placed.address.steps.count)
      if depth <= above.depth { above = (0, "") }
      let own = outline.text("enhet") ?? ""
      if !own.isEmpty { above = (depth, own) }
      guard depth > 0, outline.traits.isSuperset(of: [.figure, .source]),
        let kind = DocumentKind(path: placed.address.file), kinds.contains(kind),
        placed.address.steps[0].part != PartKey.costs
      else { continue }
      let lines = SourcePlaces(outline.text("källa") ?? "")
      if lines.isEmpty { continue }
      let (file, part) = (placed.address.file, placed.address.steps[0].part)
      if list.file != file || list.part != part { list = (list.count + 1, file, part) }
      for field in outline.fields
      where field.shape.traits.contains(.figure) && !field.isUnread && !field.isReading
        && field.text.isExactNumber
      {
        let unit = own.isEmpty && depth > above.depth && above.depth > 0 ? above.unit : own
        guard let measure = EnteredFigure.measure(field.shape, unit),
          let figure = StatedFigure(field.text, in: measure == .money ? "kr" : "")
        else { continue }
        cells.append(
          EnteredFigure(
            place: Place(placed.address, field: field.shape.key), list: list.count,
            label: field.shape.label,
            text: field.shown, figure: figure, measure: measure,
            unit: field.shape.key == "nämnare" ? "" : unit.lowered,
            sex: SourceStatement.Sex(rawValue: field.shape.key), lines: lines))
      }
    }
    return cells
  }

  /// Where parts are what somebody has counted; amounts of the economy are facts of their own.
  private static let kinds: [DocumentKind] = [.insats, .styrkort, .plan]

  private static func measure(_ shape: FieldShape, _ unit: String) -> FigureMeasure? {
    if shape.kind == .kronor { return .money }
    if shape.key == "andel" || shape.key.isEnded(by: "procent") { return .share }
    return shape.key == "nämnare" ? .count : FigureMeasure(unit: unit)
  }

  /// Whether the row is of such a figure in the same lines.
  func may(state row: StatedLine) -> Bool {
    measure == row.measure && (sex == nil || row.sex == nil || sex == row.sex)
      && lines.hold(row.lines) && isOfSame(row) && mayBeOfOne(row)
  }

  /// Whether both are of one insats, where the row says of which it is.
  private func isOfSame(_ row: StatedLine) -> Bool {
    guard row.statement.key.isBegun(by: "insats/") else { return true }
    let insats = DocumentKind.stem(of: place.address.file)
    return row.statement.key.isBegun(by: "insats/\(insats)/")
  }

  /// Whether both may be so many of one thing: of people under any name.
  private func mayBeOfOne(_ row: StatedLine) -> Bool {
    guard measure == .count, row.field != "nämnare", !unit.isEmpty, !row.statement.unit.isEmpty
    else { return true }
    var own = SourceStatement()
    own.unit = unit
    return unit == row.statement.unit.lowered
      || own.measured == .people && row.statement.measured == .people
  }

  func `is`(_ row: StatedLine) -> Bool { !figure.contradicts(row.figure) }

  func finding(against row: StatedLine) -> Finding {
    let told = row.statement.told()
    let other =
      row.field == "nämnare"
      ? "\(row.statement.denominator?.shown ?? "") som \(told) är av" : told
    return Finding(
      .enteredOtherwise, at: place, [place.field ?? "": text, row.statement.id: row.text],
      "\(label) är \(text) här, men i uppgifterna ur samma rader av källan står \(other)."
    ).advising("Se efter i källan vilket som står där, och rätta det andra.").against([
      Place(SourceStatement.address(id: row.statement.id), field: row.field)
    ])
  }
}

/// A figure that a row of the statements has.
private struct StatedLine {
  let statement: SourceStatement
  let field: String
  let text: String
  let figure: StatedFigure
  let measure: FigureMeasure
  let sex: SourceStatement.Sex?
  let lines: SourcePlaces

  init?(_ statement: SourceStatement, _ lines: SourcePlaces, isDenominator: Bool) {
    (self.statement, self.lines) = (statement, lines)
    if isDenominator {
      guard let text = statement.denominator?.text, let figure = StatedFigure(text, in: "") else {
        return nil
      }
      (field, self.text, self.figure, measure, sex) = ("nämnare", text, figure, .count, nil)
    } else {
      guard !statement.isMark, let measure = FigureMeasure(unit: statement.unit),
        let figure = StatedFigure(statement.value, in: statement.unit)
      else { return nil }
      (field, text, self.figure) = ("värde", statement.value, figure)
      (self.measure, sex) = (measure, statement.sex)
    }
  }
}

/// The figures of the statements by the lines that they are from. Most are from lines that no record
/// is from: what they say is worked out when it is asked for.
private struct StatedLines {
  private struct Entry {
    let document: UInt64
    let first: Int
    let place: Int
    let lines: SourcePlaces
  }

  private let statements: [SourceStatement]
  /// By document and line.
  private let entries: [Entry]
  private var known: [StatedLine] = []
  /// What each statement has among those; nil where nobody has asked.
  private var own: [Range<Int>?]

  init(_ statements: [SourceStatement]) {
    self.statements = statements
    var entries: [Entry] = []
    statements.lend { place, row in
      let lines = SourcePlaces(row.pointee.source)
      guard let first = lines.all.first else { return }
      entries.append(
        Entry(document: first.document, first: first.first, place: place, lines: lines))
    }
    entries.sort { ($0.document, $0.first, $0.place) < ($1.document, $1.first, $1.place) }
    self.entries = entries
    own = Array(repeating: nil, count: statements.count)
  }

  var count: Int { known.count }

  subscript(place: Int) -> StatedLine { known[place] }

  /// The figures of rows that are from some of the lines and no others.
  mutating func places(in lines: SourcePlaces) -> [Int] {
    var places: [Int] = []
    for span in lines.all {
      var (low, high) = (0, entries.count)
      while low < high {
        let middle = (low + high) / 2
        let entry = entries[middle]
        if (entry.document, entry.first) < (span.document, span.first) {
          low = middle + 1
        } else {
          high = middle
        }
      }
      while low < entries.count, entries[low].document == span.document,
        entries[low].first <= span.last
      {
        if lines.hold(entries[low].lines) { places += figures(of: entries[low]) }
        low += 1
      }
    }
    return places
  }

  private mutating func figures(of entry: Entry) -> Range<Int> {
    if let range = own[entry.place] { return range }
    let start = known.count
    let statement = statements[entry.place]
    known += [false, true].compactMap { StatedLine(statement, entry.lines, isDenominator: $0) }
    own[entry.place] = start..<known.count
    return start..<known.count
  }
}

/// Which lines of which documents a source is: `S4:2371–2372, S4:3096–3101`. What is written
/// otherwise is a place of its own, the same where it is written alike.
private struct SourcePlaces {
  struct Lines {
    var document: UInt64
    var first = 0
    var last = 0
  }

  private(set) var all: [Lines] = []

  var isEmpty: Bool { all.isEmpty }

  init(_ text: String) {
    for part in text.utf8.split(separator: UInt8(ascii: ",")) {
      let part = part.drop { $0 == UInt8(ascii: " ") }
      if part.isEmpty { continue }
      let name = part.prefix { $0 != UInt8(ascii: ":") }
      var hash = FNV1a()
      for byte in name { hash.add(UInt64(byte)) }
      var lines = Lines(document: hash.value)
      let numbers = part.dropFirst(name.count + 1).split { !(0x30...0x39).contains($0) }
        .compactMap { Int(Substring($0)) }
      // A document without lines says not where in it something stands.
      guard let first = numbers.first, let last = numbers.last, first <= last else {
        all = []
        return
      }
      (lines.first, lines.last) = (first, last)
      all.append(lines)
    }
  }

  /// Whether all lines of the other are among these.
  func hold(_ other: SourcePlaces) -> Bool {
    other.all.allSatisfy { one in
      all.contains {
        $0.document == one.document && $0.first <= one.first && one.last <= $0.last
      }
    }
  }
}

extension String {
  /// Whether it is one number in digits: what is about so many may be another.
  fileprivate var isExactNumber: Bool { Number(plain: self) != nil }
}

extension CheckRow {
  static let enteredOtherwise = CheckRow(
    "olika-inskrivet", "Samma rader i källan, två siffror",
    "En siffra är inskriven på två ställen ur samma rader i källan, men olika.",
    advice:
      "Se efter vilken uppgift som är rätt, och rätta den andra. Säger källorna olika: godta fyndet.",
    looksElsewhere: true
  ) { survey, _ in survey.figuresEnteredOtherwise }
}
