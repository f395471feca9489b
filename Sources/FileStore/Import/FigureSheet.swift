import Finsam

/// A CSV file with the figures of an insats in a time on each row: `insats; period; kvinnor; män;
/// totalt; avslutade; till arbete; till studier; kostnad; källa`, in any order.
struct FigureSheet {
  struct Row {
    /// In the grid.
    let index: Int
    let insats: Insats
    let period: CountPeriod
    let source: String
    let entries: [SheetEntry]
  }

  private enum Field: Equatable {
    case insats, period, source
    case figure(PeriodSheet.Column)
  }

  private let text: RegisterText
  private let insatser: [Insats]
  private var header: (row: Int, names: [String], fields: [Field?])?
  private(set) var problems: [Problem] = []

  init(name: String, bytes: [UInt8], of office: Office) {
    insatser = office.insatser
    var encoding = CellEncoding.windows1252
    var mixture: Int?
    do throws(CellEncoding.Mixture) { encoding = try CellEncoding(of: bytes) } catch {
      mixture = error.offset
    }
    let start = bytes.starts(with: SourceText.byteOrderMark) ? 3 : 0
    text = RegisterText(
      file: name, bytes: bytes, encoding: encoding,
      grid: CellGrid(
        bytes, delimiter: Delimiter.of(bytes[start...], shapes: [], lines: 5),
        in: start..<bytes.count),
      isConfidential: false)
    problems = text.quoteProblems
    if let mixture {
      report(
        mixture, "Byte \(mixture + 1) är inte UTF-8, som resten av filen är.",
        "Spara om filen som UTF-8, eller rätta tecknet.")
    }
    header = firstHeader
    checkHeader()
  }

  /// Titles may stand above the column names.
  private var firstHeader: (row: Int, names: [String], fields: [Field?])? {
    let grid = text.grid
    for row in 0..<min(grid.rowCount, 20) where !grid.isBlank(row) {
      let names = (0..<min(grid.cellCount(row), RegisterLimits.columns)).map {
        text.text(row, $0).oneLine.trimmed
      }
      let fields = names.map { FigureSheet.fields[Folding.plain($0)] }
      if fields.contains(.insats), fields.count(where: { $0 != nil }) > 1 {
        return (row, names, fields)
      }
    }
    return nil
  }

  private mutating func checkHeader() {
    let lacks: String? =
      if let header {
        if !header.fields.contains(.period) {
          "Period"
        } else {
          header.fields.contains { if case .figure? = $0 { true } else { false } } ? nil : "Kvinnor"
        }
      } else {
        "Insats"
      }
    guard let lacks else { return }
    report(
      header.map { text.grid.rowStart($0.row) } ?? 0, "Filen har ingen kolumn som heter \(lacks).",
      "Skriv kolumnnamnen på första raden: Insats; Period; Kvinnor; Män; Deltagare; Avslutade; "
        + "Till arbete; Till studier; Kostnad; Källa. De som saknar tal kan utelämnas.")
  }

  /// Columns that hold nothing that is read.
  var absent: [String] {
    guard let header else { return [] }
    return zip(header.names, header.fields).filter { $1 == nil && !$0.isEmpty }.map(\.0)
  }

  /// The rows that can be read; others are reported.
  mutating func rows() -> [Row] {
    guard let header, problems.isEmpty else { return [] }
    var rows: [Row] = []
    var taken: Set<String> = []
    let range = header.row + 1..<max(header.row + 1, text.grid.rowCount)
    let sums = ImportedSheet.sums(of: text, in: range).certain
    for index in range where !text.grid.isBlank(index) && !sums.contains(index) {
      guard let insats = insats(index, header.fields), let period = period(index, header.fields)
      else { continue }
      guard taken.insert("\(insats.id) \(period.text)").inserted else {
        report(
          text.grid.rowStart(index),
          "\(insats.shownName) har redan en rad för \(period.shown) i filen.",
          "Låt en av raderna vara kvar.")
        continue
      }
      let source = header.fields.firstIndex(of: .source).map { cell(index, $0) } ?? ""
      rows.append(
        Row(
          index: index, insats: insats, period: period, source: source,
          entries: entries(index, header.fields, insats, period)))
    }
    return rows
  }

  private mutating func insats(_ row: Int, _ fields: [Field?]) -> Insats? {
    guard let column = fields.firstIndex(of: .insats) else { return nil }
    let name = cell(row, column)
    let wanted = name.lowercased()
    let found = insatser.filter { $0.shownName.oneLine.trimmed.lowercased() == wanted }
    if found.count == 1 { return found[0] }
    if let own = insatser.first(where: { $0.id == wanted }) { return own }
    let nearest = NearestWord.to(name, among: insatser.map(\.shownName))
    report(
      place(row, column),
      name.isEmpty
        ? "Raden säger inte vilken insats den gäller."
        : found.isEmpty ? "Ingen insats heter ”\(name)”." : "Flera insatser heter ”\(name)”.",
      found.isEmpty
        ? (nearest.map { "Menade du ”\($0)”? " } ?? "") + "Skriv insatsens namn eller id."
        : "Skriv insatsens id.")
    return nil
  }

  private mutating func period(_ row: Int, _ fields: [Field?]) -> CountPeriod? {
    guard let column = fields.firstIndex(of: .period) else { return nil }
    let typed = cell(row, column)
    do throws(InvalidInput) {
      return try CountPeriod(text: Kind.period.canonical(typed))
    } catch {
      report(place(row, column), "Period: \(error.message)", error.advice)
      return nil
    }
  }

  private mutating func entries(
    _ row: Int, _ fields: [Field?], _ insats: Insats, _ period: CountPeriod
  ) -> [SheetEntry] {
    let standing = PeriodSheet(of: insats, in: period).rows[0]
    var entries: [SheetEntry] = []
    for (place, field) in fields.enumerated() {
      guard case .figure(let column)? = field else { continue }
      let typed = cell(row, place)
      guard !typed.isEmpty else { continue }
      do throws(InvalidInput) {
        let figure = try column.canonical(typed)
        let own = standing.cell(column).text
        if own == figure { continue }
        guard own.isEmpty else {
          report(
            self.place(row, place),
            "\(column.title) \(period.shown) är redan \(column.shown(own)) för "
              + "\(insats.shownName).",
            "Ändra talet i programmet, eller ta bort det ur filen.")
          continue
        }
        entries.append(SheetEntry(row: 0, column: column, typed: figure))
      } catch {
        report(self.place(row, place), "\(column.title): \(error.message)", error.advice)
      }
    }
    return entries
  }

  mutating func refuse(_ row: Row, _ refusal: SheetRefusal) {
    report(
      text.grid.rowStart(row.index), "\(refusal.entry.column.title): \(refusal.message)", "")
  }

  private func cell(_ row: Int, _ column: Int) -> String {
    guard column < text.grid.cellCount(row) else { return "" }
    return CSVText.withoutGuard(text.text(row, column)).oneLine.trimmed
  }

  private func place(_ row: Int, _ column: Int) -> Int {
    column < text.grid.cellCount(row)
      ? text.grid.range(row, column).lowerBound : text.grid.rowStart(row)
  }

  private mutating func report(_ offset: Int, _ message: String, _ advice: String) {
    problems.append(text.problem(at: offset, message, advice: advice))
  }

  /// What columns may be called, without capitals and accents.
  private static let fields: [String: Field] = {
    var names: [String: Field] = [
      "insats": .insats, "namn": .insats, "id": .insats, "period": .period, "ar": .period,
      "kalla": .source, "totalt": .figure(.total), "deltagare totalt": .figure(.total),
      "antal deltagare": .figure(.total), "belopp": .figure(.cost),
      "forbundets kostnad": .figure(.cost),
    ]
    for column in PeriodSheet.Column.allCases {
      names[Folding.plain(column.title)] = .figure(column)
    }
    return names
  }()
}
