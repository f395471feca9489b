import Finsam

/// What is wrong with a register's column names.
struct HeaderCheck {
  let text: RegisterText
  let header: RegisterHeader
  let kind: DocumentKind
  private let isImport: Bool
  /// Columns without a name that have something in them all the same.
  private let filled: Set<Int>

  /// A file from elsewhere is read under another heading too, or without the column.
  init(text: RegisterText, header: RegisterHeader, kind: DocumentKind, isImport: Bool = false) {
    (self.text, self.header, self.kind, self.isImport) = (text, header, kind, isImport)
    filled = HeaderCheck.filled(header.names.indices.filter(header.isNameless), text, header)
  }

  /// Whether a column is there that the register must not hold: then none of it is taken in.
  var isRefused: Bool { isNoHeader || header.names.indices.contains { forbidden($0) != nil } }

  /// Whether the first row may be a youth and not names at all: nothing of it may be told.
  private var isNoHeader: Bool {
    kind.isConfidential && header.fields.allSatisfy { $0 == nil }
  }

  func tell(_ problems: inout ProblemList, shapes: [FieldShape], needed idKey: String?) {
    if isNoHeader {
      let names = shapes.prefix(4).map(\.key).joined(separator: ", ")
      problems.add(
        problem(
          0, "Första raden har inga kolumnnamn som programmet känner igen.",
          "Skriv rubrikerna på första raden: \(names) … Till dess läses inget i filen."))
      return
    }
    if text.grid.cellCount(header.row) > header.names.count {
      problems.add(
        problem(
          header.names.count, RegisterLimits.message(RegisterLimits.columns, "kolumner"),
          RegisterLimits.advice))
    }
    for column in header.names.indices {
      if let reason = forbidden(column) {
        problems.add { problem(column, reason.message, reason.advice) }
      } else if let field = header.fields[column] {
        if header.column(ofField: field) != column {
          problems.add {
            problem(
              column, "Kolumnen ”\(shapes[field].key)” står två gånger.",
              "Behåll en av dem och ta bort den andra.")
          }
        }
      } else if !header.isNameless(column) || filled.contains(column) {
        problems.add(unknown(column, shapes))
      }
    }
    guard !isRefused else { return }
    let missing = shapes.indices.filter { index in
      let isId = shapes[index].kind == .identifier && idKey == nil
      return (shapes[index].isRequired && !isId || shapes[index].key == idKey)
        && header.column(ofField: index) == nil
    }
    for index in missing {
      problems.add {
        text.problem(
          at: text.grid.rowStart(header.row), "Kolumnen ”\(shapes[index].key)” saknas.",
          advice: "Lägg till den i rubrikraden, och ett värde på varje rad.")
      }
    }
  }

  private func problem(_ column: Int, _ message: String, _ advice: String) -> Problem {
    text.problem(
      at: text.grid.range(header.row, column).lowerBound, message, advice: advice)
  }

  /// Why a column must not be there; nil where it may.
  private func forbidden(_ column: Int) -> (message: String, advice: String)? {
    guard kind.isConfidential, header.fields[column] == nil else { return nil }
    if header.isNameless(column) {
      guard filled.contains(column) else { return nil }
      return (
        "Kolumn \(column + 1) saknar rubrik, så programmet kan inte veta vad den innehåller.",
        "Skriv en rubrik, eller ta bort kolumnen. Till dess läses inget i filen."
      )
    }
    return ForbiddenColumn.reason(for: header.names[column]).map {
      ($0, "Ta bort kolumnen ur filen. Till dess läses inget i den.")
    }
  }

  private func unknown(_ column: Int, _ shapes: [FieldShape]) -> Problem {
    if header.isNameless(column) {
      return text.problem(
        .hint, at: text.grid.range(header.row, column).lowerBound,
        "Kolumn \(column + 1) saknar rubrik.", advice: "Uppgifterna behålls men visas inte.")
    }
    let likely = NearestWord.to(header.names[column], among: shapes.map(\.key))
    // What would be read under its right name is not read now, row by row.
    let isMisspelled =
      !isImport && NearestWord.to(header.names[column], among: [likely ?? ""], most: 2) != nil
      && shapes.indices.contains {
        shapes[$0].key == likely && header.column(ofField: $0) == nil
      }
    return text.problem(
      isMisspelled ? .error : .hint, at: text.grid.range(header.row, column).lowerBound,
      "Kolumnen ”\(header.names[column])” är okänd.",
      advice: (likely.map { "Menade du ”\($0)”? " } ?? "") + "Uppgifterna behålls men visas inte.",
      isMendable: isMisspelled)
  }

  private static func filled(_ nameless: [Int], _ text: RegisterText, _ header: RegisterHeader)
    -> Set<Int>
  {
    guard let last = nameless.last else { return [] }
    var filled: Set<Int> = []
    let columns = Set(nameless)
    for row in (header.row + 1)..<max(header.row + 1, text.grid.rowCount) {
      for column in nameless[0]..<max(nameless[0], min(text.grid.cellCount(row), last + 1))
      where !text.grid.range(row, column).isEmpty && columns.contains(column) {
        filled.insert(column)
      }
      if filled.count == columns.count { break }
    }
    return filled
  }
}
