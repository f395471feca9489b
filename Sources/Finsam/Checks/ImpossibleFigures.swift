extension Survey {
  var impossibleFigures: [Finding] {
    impossibleFiguresAlone + office.asf.sumsAgainstTotals + countedAgainstEntered + amountsTwice
      + contradictingOutcomes + approvedBeyondRequested
  }

  /// Those that one record shows by itself.
  var impossibleFiguresAlone: [Finding] {
    recordDoubts.flatMap(\.figuresOutsideLimits) + office.insatser.flatMap(\.impossibleFigures)
      + asfFigures + figuresInRegisters + office.kaa.impossibleFigures + impossibleNeeds
  }

  /// What the panes of ASF show as ”≠” is here too, row by row.
  private var asfFigures: [Finding] {
    let asf = office.asf
    return contradictions(in: asf.events, FigureRule.events)
      + contradictions(in: asf.companies, FigureRule.companies)
      + contradictions(in: asf.census, FigureRule.census)
      + PlaceRow.impossibleFigures(in: asf.places, at: doubts[.figures, PlaceRow.path])
  }

  /// What the fields of the other registers cannot hold: of youths the check has its own.
  private var figuresInRegisters: [Finding] {
    func figures<R: RegisterDocument>(in register: R) -> [Finding] {
      contradictions(in: register.rows, [])
    }
    return office.registerDocuments.filter {
      !$0.isConfidential && !FigureRule.kinds.contains($0.kind)
    }.flatMap { figures(in: $0) }
  }

  private func contradictions<Row: RegisterRow>(
    in rows: [Row], _ rules: @autoclosure () -> [FigureRule]
  ) -> [Finding] {
    let places = doubts[.figures, Row.path]
    return places.isEmpty ? [] : FigureCheck(rules()).findings(in: rows, at: places)
  }
}

extension RowDoubts {
  /// Rows with figures that cannot be.
  static func figures<Row: RegisterRow>(
    _ rows: [Row], in range: Range<Int>, _ rules: [FigureRule]
  ) -> [Int] {
    FigureCheck<Row>(rules).doubtful(rows, in: range)
  }

  static func figures(_ rows: [PlaceRow], in range: Range<Int>) -> [Int] {
    PlaceRow.doubtful(rows, in: range)
  }
}

extension Array where Element: RegisterRow {
  /// Figures of these rows that cannot be.
  func impossibleFigures(_ rules: [FigureRule]) -> [Finding] {
    FigureCheck<Element>(rules).findings(in: self, at: Array<Int>(indices))
  }
}

/// Looks for figures that cannot be in rows of one register, which may be many: each is read where
/// the row holds it.
private struct FigureCheck<Row: RegisterRow> {
  private struct Figure {
    let shape: FieldShape
    let stored: StoredField?
    let number: @Sendable (Row) -> Number?
  }

  private let numbers: [Figure]
  private let texts: [(field: Field<Row>, stored: StoredField?)]
  private let source: Field<Row>?
  /// Each with the places of its parts and wholes among the numbers.
  private let rules: [(rule: FigureRule, parts: [Int], wholes: [Int])]

  init(_ rules: [FigureRule]) {
    let fields = Row.fields.filter { $0.shape.limits != .none }
    numbers = fields.compactMap { field in
      field.number.map { Figure(shape: field.shape, stored: field.stored, number: $0) }
    }
    let keys = numbers.map(\.shape.key)
    source = rules.isEmpty ? nil : Row.fields.first { $0.shape.key == "källa" }
    texts = fields.filter { $0.number == nil || $0.shape.kind == .quantity }
      .map { ($0, $0.stored) }
    self.rules = rules.map { rule in
      (
        rule, rule.parts.compactMap { keys.firstIndex(of: $0) },
        rule.wholes.compactMap { keys.firstIndex(of: $0) }
      )
    }
  }

  func findings(in rows: [Row], at places: [Int]) -> [Finding] {
    var findings = RegisterFindings(Row.self, .impossibleFigure)
    var figures = room
    rows.withUnsafeBufferPointer { rows in
      guard let first = rows.baseAddress else { return }
      for place in places { look(at: first + place, &figures, &findings) }
    }
    return findings.all
  }

  /// The places of rows with something to tell of.
  func doubtful(_ rows: [Row], in range: Range<Int>) -> [Int] {
    var figures = room
    return rows.withUnsafeBufferPointer { rows in
      guard let first = rows.baseAddress else { return [] }
      return range.filter { isDoubtful(first + $0, &figures) }
    }
  }

  func isDoubtful(_ row: UnsafePointer<Row>, _ figures: inout [Number?]) -> Bool {
    var counted = RegisterFindings(Row.self, .impossibleFigure, most: 0)
    look(at: row, &figures, &counted)
    return counted.count > 0
  }

  /// Room for the figures of one row.
  var room: [Number?] { Array(repeating: nil, count: numbers.count) }

  func look(
    at row: UnsafePointer<Row>, _ figures: inout [Number?],
    _ findings: inout RegisterFindings<Row>
  ) {
    let bytes = UnsafeRawPointer(row)
    for index in numbers.indices {
      figures[index] =
        numbers[index].stored.map { $0.number(from: bytes) } ?? numbers[index].number(row.pointee)
      if let number = figures[index], numbers[index].shape.kind != .quantity,
        !numbers[index].shape.limits.admits(number)
      {
        let shape = numbers[index].shape
        findings.add(at: row.pointee.id, shape.key, [shape.key: number.text]) {
          "\(shape.label): \(shape.limits.fault(number, in: number.text)?.message ?? "")"
        }
        figures[index] = nil
      }
    }
    for index in texts.indices
    where texts[index].stored?.isPlain(from: bytes) != true || !row.pointee.printed.isEmpty {
      let (shape, text) = (texts[index].field.shape, texts[index].field.text(row.pointee))
      if let fault = shape.limits.fault(in: text, of: shape.kind) {
        findings.add(at: row.pointee.id, shape.key, [shape.key: text]) {
          "\(shape.label): \(fault.message)"
        }
      }
    }
    for (rule, parts, wholes) in rules {
      guard let wrong = rule.contradiction(of: parts, to: wholes, among: figures) else { continue }
      let known = (parts.map { figures[$0] }, wholes.map { figures[$0] })
      let source = source?.text(row.pointee) ?? ""
      let address = Row.address(id: row.pointee.id)
      findings.add(at: row.pointee.id, rule.wholes[0], rule.facts(known.0, known.1)) {
        rule.words(wrong)
      } and: {
        rule.told(wrong, in: $0).citing(source)
          .against(rule.others(known.0, known.1).map { Place(address, field: $0) })
          .comparing(wrong.sum.text, wrong.whole.text, at: [source])
      }
    }
  }
}

extension PlaceRow {
  private typealias Look = (inout RegisterFindings<PlaceRow>) -> Void

  /// Each of the rows at some places, and how to look at it.
  private static func look(
    at rows: [PlaceRow], _ places: some Sequence<Int>,
    _ tell: (Int, UnsafePointer<PlaceRow>, Look) -> Void
  ) {
    let byPlace = FigureCheck<PlaceRow>(FigureRule.places + FigureRule.personsByPlace)
    let inPlaces = FigureCheck<PlaceRow>(FigureRule.places + FigureRule.personsInPlaces)
    var figures = byPlace.room
    rows.withUnsafeBufferPointer { rows in
      guard let first = rows.baseAddress else { return }
      for place in places {
        let row = first + place
        tell(place, row) { findings in
          let check = row.pointee.persons == nil ? byPlace : inPlaces
          check.look(at: row, &figures, &findings)
        }
      }
    }
  }

  static func impossibleFigures(in rows: [PlaceRow], at places: some Collection<Int>) -> [Finding] {
    if places.isEmpty { return [] }
    var findings = RegisterFindings(PlaceRow.self, .impossibleFigure)
    look(at: rows, places) { _, _, look in look(&findings) }
    return findings.all
  }

  fileprivate static func doubtful(_ rows: [PlaceRow], in range: Range<Int>) -> [Int] {
    if range.isEmpty { return [] }
    var doubtful: [Int] = []
    var counted = RegisterFindings(PlaceRow.self, .impossibleFigure, most: 0)
    look(at: rows, range) { place, _, look in
      let before = counted.count
      look(&counted)
      if counted.count > before { doubtful.append(place) }
    }
    return doubtful
  }

  /// What is wrong in the rows themselves, for the panes. Only those at some places are doubtful.
  static func contradictions(
    in rows: [PlaceRow], at doubtful: [Int], where isMeant: (UnsafePointer<PlaceRow>) -> Bool
  ) -> [String] {
    if doubtful.isEmpty { return [] }
    var words: [String] = []
    look(at: rows, doubtful) { _, row, look in
      guard isMeant(row) else { return }
      var findings = RegisterFindings(PlaceRow.self, .impossibleFigure)
      look(&findings)
      words += findings.all.map { "\(row.pointee.title): \($0.message)" }
    }
    return words
  }
}

extension PlacedRecord {
  /// Figures that no field of their kind can have.
  var outsideLimits: [Finding] {
    var findings: [Finding] = []
    let fields = outline.fields
    for index in fields.indices
    where fields[index].shape.traits.contains(.limited) && !fields[index].text.isEmpty {
      guard
        let fault = fields[index].shape.limits.fault(
          in: fields[index].text, of: fields[index].shape.kind)
      else { continue }
      let field = fields[index]
      findings.append(
        Finding(
          .impossibleFigure, at: Place(address, field: field.shape.key),
          [field.shape.key: field.text], "\(field.shape.label): \(fault.message)"))
    }
    guard outline.traits.contains(.denominator) else { return findings }
    return findings + [shareOverAll, moreThanAll].compactMap(\.self)
  }

  /// A share of so and so many is between none and all of them.
  private var shareOverAll: Finding? {
    // Few figures lie outside, which is seen sooner than what their unit is.
    guard let text = outline.text("värde"),
      let fault = FigureLimits.percent.fault(in: text, of: .quantity),
      let unit = outline.text("enhet"), UnitOfFigure(unit) == .share
    else { return nil }
    return Finding(
      .impossibleFigure, at: Place(address, field: "värde"), ["värde": text, "enhet": unit],
      "Värde: \(fault.message)")
  }

  /// Units of what a denominator counts too, so that so many of so many are no more than all.
  private static let people = ["personer", "deltagare", "individer", "elever", "ungdomar"]

  /// So and so many of so many are no more than all.
  private var moreThanAll: Finding? {
    guard let unit = outline.text("enhet"), PlacedRecord.people.contains(unit),
      let text = outline.text("värde"), let value = FigureLimits.limits(of: text).least,
      let whole = outline.text("nämnare").flatMap({ FigureLimits.limits(of: $0).most }),
      whole < value
    else { return nil }
    return Finding(
      .impossibleFigure, at: Place(address, field: "värde"),
      ["värde": text, "nämnare": whole.text],
      "\(text) \(unit) är fler än \(whole.shown), som de är av."
    ).reckoning("\(value.shown) > \(whole.shown)")
      .against([Place(address, field: "nämnare")])
  }
}

extension FigureLimits {
  /// The least and the most that a canonical text can be; nil where nothing bounds it.
  fileprivate static func limits(of text: String) -> (least: Number?, most: Number?) {
    do throws(InvalidInput) {
      return try Quantity(text: text).countLimits
    } catch { return (nil, nil) }
  }
}

extension CheckRow {
  static let impossibleFigure = CheckRow(
    "orimlig-siffra", "Siffror som inte går ihop",
    "Siffror i samma post eller register motsäger varandra, eller ett värde kan inte vara ett "
      + "antal, en ålder, en andel eller ett belopp.",
    advice: "Rätta den siffra som är fel. Står det så i källan: godta fyndet, och skriv varför.",
    looksElsewhere: true,
    among: [.events, .companies, .census, .places, .plan, .styrkort, .insats],
    alone: { $0.impossibleFiguresAlone }
  ) { survey, _ in survey.impossibleFigures }
}
