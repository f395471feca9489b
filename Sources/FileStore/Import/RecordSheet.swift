import Finsam

/// A CSV file with a row a record: the id, the list that it is a part of, and fields by key or
/// label.
struct RecordSheet: RecordSource {
  private let text: RegisterText
  private let header: RegisterHeader?
  private let shapes: [FieldShape]
  private let municipalities: MunicipalityNames
  /// Insatser as they are, where ones without an id are known by name or get ids of their own; nil
  /// for other kinds.
  private let insatser: [Insats]?
  private(set) var problems: [Problem] = []
  private static let idName = RecordKind.idKey
  private static let name = "namn"
  private static let partName = RecordKind.partKey
  /// Columns that lists have and no record: the förbund, where there are several.
  private static let listNames: Set<String> = [idName, partName, "förbund", "rubrik"]

  init(
    name: String, bytes: [UInt8], shapes: [FieldShape], of office: Office, proposesIds: Bool = false
  ) {
    self.shapes = shapes
    insatser = proposesIds ? office.insatser : nil
    municipalities = office.municipalityNames
    var encoding = CellEncoding.windows1252
    var mixture: Int?
    do throws(CellEncoding.Mixture) {
      encoding = try CellEncoding(of: bytes)
    } catch {
      mixture = error.offset
    }
    let start = bytes.starts(with: SourceText.byteOrderMark) ? 3 : 0
    text = RegisterText(
      file: name, bytes: bytes, encoding: encoding,
      grid: CellGrid(
        bytes, delimiter: Delimiter.of(bytes[start...], shapes: shapes),
        in: start..<bytes.count),
      isConfidential: false)
    let grid = text.grid
    header = (0..<grid.rowCount).first { !grid.isBlank($0) }.map { [text] in
      RegisterHeader(text, row: $0, shapes: shapes)
    }
    if let mixture {
      report(
        mixture, "Byte \(mixture + 1) är inte UTF-8, som resten av filen är.",
        "Spara om filen som UTF-8, eller rätta tecknet.")
    }
    for problem in text.quoteProblems { problems.append(problem) }
    if header == nil {
      report(0, "Filen är tom.", "Skriv en fil med ”kansli list SLAG --form csv”.")
    } else if column(RecordSheet.idName) == nil, insatser == nil || column(RecordSheet.name) == nil
    {
      report(
        header.map { grid.rowStart($0.row) } ?? 0, "Filen har ingen kolumn som heter Id.",
        "Skriv id:t som ”kansli list” visar det i en kolumn Id.")
    }
  }

  /// Columns that no field has.
  var absent: [String] {
    guard let header else { return [] }
    return zip(header.names, header.fields).filter {
      $1 == nil && !$0.isEmpty && !RecordSheet.listNames.contains($0.lowercased())
    }.map(\.0)
  }

  private func column(_ name: String) -> Int? {
    header?.names.firstIndex { $0.lowercased() == name }
  }

  private func cell(_ row: Int, _ column: Int?) -> String {
    guard let column, column < text.grid.cellCount(row) else { return "" }
    return text.text(row, column)
  }

  var records: [ImportedRecord] {
    guard problems.isEmpty, let header else { return [] }
    let (id, part) = (column(RecordSheet.idName), column(RecordSheet.partName))
    var taken = insatser?.map(\.id) ?? []
    return ((header.row + 1)..<max(header.row + 1, text.grid.rowCount))
      .filter { !text.grid.isBlank($0) }.map { row in
        let own = cell(row, id).split(separator: "/").map(\.trimmed)
        let ids = own.isEmpty ? proposedId(row, &taken).map { [$0] } ?? [] : own
        return ImportedRecord(id: ids, part: cell(row, part).trimmed, index: row)
      }
  }

  /// The id of the insats with the row's name, else one made of the name; nil where there is none.
  private func proposedId(_ row: Int, _ taken: inout [String]) -> String? {
    let name = cell(row, column(RecordSheet.name)).oneLine.trimmed
    guard let insatser, !name.isEmpty else { return nil }
    let same = insatser.first { $0.name.oneLine.trimmed.lowercased() == name.lowercased() }
    if let same { return same.id }
    let id = NewId.free(for: name, among: taken)
    taken.append(id)
    return id
  }

  /// The row's fields in the record's order; nil where one will not do, which is reported.
  mutating func draft(of record: ImportedRecord, _ type: any Record.Type) -> Draft? {
    guard let header, let id = record.id.last else { return nil }
    let known = problems.count
    var texts: [String: String] = [:]
    for (column, place) in header.fields.enumerated() {
      let text = cell(record.index, column)
      guard let place, !text.trimmed.isEmpty, shapes[place].key != RecordKind.idKey else {
        continue
      }
      do throws(InvalidInput) {
        // Parts may have fields of one key that are not of one kind.
        let kind = type.kind(of: shapes[place].key) ?? shapes[place].kind
        let plain = kind == .day ? try RecordSheet.day(text) : text
        let spelled = try municipalities.canonical(plain, as: kind)
        if let read = try type.text(shapes[place].key, readFrom: spelled) {
          texts[shapes[place].key] = read
        } else {
          refuse(record, column, "Fältet finns inte i ”\(record.part)”.", "Töm cellen.")
        }
      } catch {
        refuse(record, column, "\(shapes[place].label): \(error.message)", error.advice)
      }
    }
    if !type.idKey.isEmpty { texts[type.idKey] = id }
    let fields = type.order(of: Array(texts.keys)).map { Draft.Text($0, texts[$0] ?? "") }
    return problems.count == known ? Draft(id: id, fields: fields) : nil
  }

  /// A day in the files' own form is left to its field, which may keep one that does not exist.
  private static func day(_ text: String) throws(InvalidInput) -> String {
    do throws(InvalidInput) { return try PrintedDay(text: text).text } catch {
      return try Day(written: text).text
    }
  }

  mutating func refuse(_ record: ImportedRecord, _ refusal: ImportedRecord.Refusal) {
    refuse(record, column(RecordSheet.idName) ?? 0, refusal.message, refusal.advice)
  }

  private mutating func refuse(
    _ record: ImportedRecord, _ column: Int, _ message: String, _ advice: String
  ) {
    let isThere = column < text.grid.cellCount(record.index)
    report(
      isThere
        ? text.grid.range(record.index, column).lowerBound : text.grid.rowStart(record.index),
      message, advice)
  }

  private mutating func report(_ offset: Int, _ message: String, _ advice: String) {
    problems.append(text.problem(at: offset, message, advice: advice))
  }
}

extension Record {
  fileprivate static func kind(of key: String) -> Kind? { field(key)?.shape.kind }

  /// The text of a field that is read from a text as from a file; nil where there is no such field.
  fileprivate static func text(_ key: String, readFrom text: String) throws(InvalidInput) -> String?
  {
    guard let field = field(key) else { return nil }
    var record = Self()
    try field.set(&record, text)
    return field.text(record)
  }

  /// The keys in the order of the fields.
  fileprivate static func order(of keys: [String]) -> [String] {
    let keys = Set(keys)
    return fields.map(\.shape.key).filter(keys.contains)
  }
}
