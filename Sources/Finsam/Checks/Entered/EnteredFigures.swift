/// The figures and days of records that say where they are from, in lines that some row of the
/// statements is from too.
struct EnteredFigures {
  private(set) var all: [EnteredFigure] = []
  private var list = (count: 0, file: "", part: "")
  /// The unit of the record that the next ones may be parts of.
  private var above = (depth: 0, unit: "")

  init(_ records: [PlacedRecord], _ office: Office, beside rows: StatedLines) {
    for placed in records {
      let (outline, address) = (placed.outline, placed.address)
      let depth = address.steps.count
      if depth <= above.depth { above = (0, "") }
      let own = EnteredFigures.unit(of: outline)
      let unit = own.isEmpty && depth > above.depth && above.depth > 0 ? above.unit : own
      add(outline, at: address, unit: unit, own: own, rows)
      if !own.isEmpty { above = (depth, own) }
    }
    above = (0, "")
    for register in office.registerDocuments where !register.isConfidential {
      add(register, rows)
    }
  }

  private mutating func add<R: RegisterDocument>(_ register: R, _ rows: StatedLines) {
    typealias Row = R.Row
    guard Row.documentKind != .statements,
      let source = Row.fields.first(where: { $0.shape.key == FieldShape.sourceKey })
    else { return }
    for row in register.rows {
      let text = source.text(row)
      // Most rows are from lines that no statement is from.
      guard !text.isEmpty, rows.hasRows(in: SourceLines.whole(in: text)) else { continue }
      let outline = Outline(row)
      let unit = EnteredFigures.unit(of: outline)
      add(outline, at: Row.address(id: row.id), unit: unit, own: unit, rows)
    }
  }

  private mutating func add(
    _ outline: Outline, at address: Address, unit: String, own: String, _ rows: StatedLines
  ) {
    let part = address.steps.first?.part ?? ""
    // What an insats costs is held against the economy by its key.
    guard outline.traits.contains(.source), !outline.traits.isDisjoint(with: [.figure, .day]),
      part != PartKey.costs
    else { return }
    if list.file != address.file || list.part != part {
      list = (list.count + 1, address.file, part)
    }
    var words: [String]?
    // Most of a record is from one place.
    var (source, lines): (_, [SourceLines]) = ("", [])
    let year = (outline.text("år") ?? outline.text("period")).flatMap { Year(id: $0) }
    let fields = outline.fields([.figure, .day]).map { outline.fields[$0] }.filter(\.isEntered)
    let columns = FigureColumns(fields, key: outline.text("nyckel") ?? "")
    for field in fields {
      let place = outline.fields.source(of: field.shape.key)?.text ?? ""
      if place != source { (source, lines) = (place, SourceLines.whole(in: place)) }
      guard !lines.isEmpty, rows.hasRows(in: lines) else { continue }
      let known = words ?? EnteredFigures.words(of: outline, at: address)
      words = known
      let figure = EnteredFigure(
        field, at: address, list: list.count, unit: unit, own: own, lines, year: year,
        words: known, of: columns)
      if let figure { all.append(figure) }
    }
  }

  /// As it is printed; what is chosen among a few words is no unit.
  private static func unit(of outline: Outline) -> String {
    let field = outline.fields.first { $0.shape.key == "enhet" }
    return field?.shape.kind == .text ? field?.text ?? "" : ""
  }

  /// What the record is called, without å, ä and ö: its id and the words that are chosen for it.
  private static func words(of outline: Outline, at address: Address) -> [String] {
    let chosen = outline.fields.filter { field in
      if case .choice = field.shape.kind { return !field.text.isEmpty }
      return false
    }.map(\.text)
    return ([address.steps.last?.id ?? ""] + chosen).map(NewId.slug).filter { !$0.isEmpty }
  }
}

extension FieldText {
  /// Whether it is one exact figure or day that the source has: what is about so many may be
  /// another, and what was read into the source is no word of it.
  var isEntered: Bool {
    guard !isUnread, !isReading else { return false }
    return shape.kind == .day || Number(plain: text) != nil
  }
}
