/// A table of open statistics, as Socialstyrelsen, Kolada and SCB hand them out: a row for each
/// figure, or a column for each year. Its rows become figures of a series; what stands in place of
/// a figure stays as it stands: `..`, `–`, `<5`, `X`. E.3.
package struct NeedTable: RowCounting {
  private struct Spot: Hashable {
    let series: String
    let area: String
    let period: String
    let group: String
    let meaning: String

    init(_ point: NeedPoint) {
      (series, area, period, meaning) = (point.series, point.area, point.period, point.meaning)
      group = Folding.plain(point.group)
    }
  }

  private let header: [String]
  private let columns: [NeedColumn?]
  private let series: [NeedSeries]
  private let areas: NeedAreas
  private let standing: [Spot: NeedPoint]
  /// What the shares of each series are of, as far as all of its figures say one thing.
  private let denominators: [String: String]
  private var points: [NeedPoint] = []
  private var told: Set<Spot> = []
  /// Cells that hold nothing: how many, and where the first of them is.
  private var empties: (count: Int, row: Int, column: Int)?
  package private(set) var repeated: Set<Int> = []
  private var refused: [RowFault] = []
  /// What is told of the whole table, however many cells it is of.
  private var toldOnce: Set<String> = []

  package var fields: [String?] { columns.map { $0?.field } }

  package var faults: [RowFault] {
    guard let empties else { return refused }
    let cells = empties.count == 1 ? "1 cell är tom" : "\(empties.count) celler är tomma"
    let hint = RowFault(
      row: empties.row, column: empties.column, message: "\(cells) och lämnas utanför.",
      advice: "Gör ingenting om det stämmer.", isHint: true)
    return refused + [hint]
  }

  /// Nil where the columns are not those of such a table: as where they are the register's own.
  package init?(_ header: [String], _ office: Office) {
    let names = header.map { Folding.plain($0).trimmed }
    let own = Set(
      NeedPoint.fields.flatMap { [$0.shape.key, $0.shape.label] }.map { Folding.plain($0).trimmed })
    if names.contains("serie"), names.allSatisfy(own.contains) { return nil }
    let series = office.needs.catalogue.series
    let columns = header.map { NeedColumn($0, among: series) }
    let isLong =
      columns.contains(.period)
      && columns.contains { if case .figureOf = $0 { true } else { $0 == .value } }
    let isWide = columns.contains { if case .valueOf = $0 { true } else { false } }
    guard isLong || isWide, columns.contains(.area) || columns.contains(.measure) else {
      return nil
    }
    self.header = header
    self.columns = columns
    self.series = series
    areas = NeedAreas(office)
    standing = Dictionary(
      office.needs.points.map { (Spot($0), $0) }, uniquingKeysWith: { first, _ in first })
    denominators = Dictionary(
      office.needs.points.filter { !$0.denominator.isEmpty }.map { ($0.series, [$0.denominator]) },
      uniquingKeysWith: { $0.contains($1[0]) ? $0 : $0 + $1 }
    ).compactMapValues { $0.count == 1 ? $0[0] : nil }
  }
}

extension NeedTable {
  package mutating func count(_ cells: [String], row: Int) {
    let cells = cells.map { CSVText.withoutGuard($0).oneLine.trimmed }
    let filled = cells.indices.filter { !cells[$0].isEmpty }
    if let beyond = filled.first(where: { $0 >= columns.count }) {
      return fault(
        row, beyond, "Raden har fler celler än rubrikerna.",
        "Sätt citattecken om tal med kommatecken, eller spara med semikolon mellan cellerna.")
    }
    // Footnotes and the producer's name stand alone in their rows.
    guard filled.count > 1 else {
      if let only = filled.first {
        refused.append(
          RowFault(
            row: row, column: only, message: "Raden har inga siffror och lämnas utanför.",
            advice: "Gör ingenting om det stämmer.", isHint: true))
      }
      return
    }
    guard var point = common(cells, row) else { return }
    let measure = first(.measure, cells)?.text ?? ""
    for (column, role) in columns.enumerated() {
      let words: String
      switch role {
      case .valueOf(let own, let before):
        (point.period, words) = (own, before.isEmpty ? measure : before)
      case .value: words = measure
      case .figureOf(let id): words = id
      default: continue
      }
      let cell = column < cells.count ? cells[column] : ""
      if cell.isEmpty {
        empties = (
          (empties?.count ?? 0) + 1, empties?.row ?? row, empties?.column ?? column
        )
        continue
      }
      guard let series = seriesNamed(words, row, column) else { return }
      take(cell, of: series, as: point, row, column)
    }
  }

  private func first(_ role: NeedColumn, _ cells: [String]) -> (text: String, column: Int)? {
    let found = columns.indices.filter { columns[$0] == role && $0 < cells.count }
    return (found.first { !cells[$0].isEmpty } ?? found.first).map { (cells[$0], $0) }
  }

  /// What all figures of a row have in common; nil where some of it cannot be told.
  private mutating func common(_ cells: [String], _ row: Int) -> NeedPoint? {
    var point = NeedPoint()
    if let cell = first(.area, cells) {
      guard let area = areas.named(cell.text), !area.isEmpty else {
        fault(
          row, cell.column,
          cell.text.isEmpty
            ? "Raden säger inte vilket område den gäller."
            : "Området ”\(cell.text)” hör inte till förbundet.", areas.advice(for: cell.text))
        return nil
      }
      point.area = area
    }
    if let cell = first(.period, cells) {
      guard let period = NeedPeriod(cell.text) else {
        fault(
          row, cell.column, "”\(cell.text)” är varken ett år eller en månad.",
          "Skriv till exempel 2014 eller 2014-06.")
        return nil
      }
      point.period = period.text
    }
    var groups: [String] = []
    for (column, role) in columns.enumerated() where column < cells.count {
      let cell = cells[column]
      switch role {
      case .group(let mayBeNumber):
        if cell.isEmpty || NeedTable.isWhole(cell) { continue }
        if !mayBeNumber, Number(digits: cell) != nil {
          fault(
            row, column,
            "Kolumnen ”\(header[column])” har tal, men är varken en serie eller en tid.",
            "Ta bort kolumnen, eller döp den till seriens namn eller till ett år.")
          return nil
        }
        groups.append(cell)
      case .sex:
        if cell.isEmpty || NeedTable.isWhole(cell) { continue }
        groups.append(NeedTable.sexes[Folding.plain(cell)] ?? cell)
      case .own(let key):
        guard let field = NeedPoint.fields.first(where: { $0.shape.key == key }) else { continue }
        do throws(InvalidInput) {
          try field.set(&point, cell)
        } catch {
          fault(row, column, "\(field.shape.label): \(error.message)", error.advice)
          return nil
        }
      default: continue
      }
    }
    point.group = ([point.group] + groups).filter { !$0.isEmpty }.joined(separator: ", ")
    return point
  }

  private static let sexes = [
    "k": "kvinnor", "kvinna": "kvinnor", "kvinnor": "kvinnor", "women": "kvinnor",
    "m": "män", "man": "män", "men": "män",
  ]

  /// Sums over a group are no group: `Totalt`, `båda könen`.
  private static func isWhole(_ text: String) -> Bool {
    ["totalt", "total", "alla", "bada konen", "samtliga", "t"].contains(Folding.plain(text))
  }

  /// The series that the words name, by its id, its name or a code of it.
  private mutating func seriesNamed(_ words: String, _ row: Int, _ column: Int) -> NeedSeries? {
    if words.isEmpty {
      if series.count == 1 { return series[0] }
      faultOnce(
        row, column, "Tabellen säger inte vilken serie siffrorna är av.",
        "Lägg till en kolumn ”serie” med seriens id eller namn.")
      return nil
    }
    let plain = Folding.plain(words)
    if let own = series.first(where: { $0.isNamed(plain) }) { return own }
    faultOnce(
      row, column, "Serien ”\(words)” finns inte.",
      "Lägg till den bland serierna, eller skriv ”\(words)” i en series fält Heter i statistiken.")
    return nil
  }

  private mutating func take(
    _ cell: String, of series: NeedSeries, as common: NeedPoint, _ row: Int, _ column: Int
  ) {
    var point = common
    point.series = series.id
    if point.unit.isEmpty { point.unit = series.unit }
    guard point.unit == series.unit else {
      return fault(
        row, column, "\(series.title) räknas i \(series.unit), inte i \(point.unit).",
        "Rätta enheten, eller välj den serie som talet hör till.")
    }
    if series.isShare, !series.isChange, series.partOf.isEmpty, point.denominator.isEmpty {
      guard let known = denominators[series.id] else {
        return faultOnce(
          row, column, "Det framgår inte vad andelarna i ”\(series.title)” är av.",
          "Lägg till en kolumn ”nämnare” med samma ord på varje rad, till exempel befolkningen "
            + "18–64 år, eller skriv i serien \(series.title) vilken serie den är en del av.")
      }
      point.denominator = known
    }
    let period = NeedPeriod(point.period)
    point.from = period.map { .day($0.from) }
    point.to = period.map { .day($0.to) }
    do throws(NeedCell.Refusal) {
      switch try NeedCell(cell, of: series) {
      case .figure(let figure): point.value = figure
      case .mark(let mark): point.mark = mark
      }
    } catch {
      return fault(row, column, error.message, error.advice)
    }
    let spot = Spot(point)
    let name = [series.title, point.area, point.period, point.group].filter { !$0.isEmpty }
      .joined(separator: ", ")
    guard told.insert(spot).inserted else {
      return fault(
        row, column, "\(name) står två gånger i filen.",
        "Ta bort den ena raden eller kolumnen.")
    }
    if let other = standing[spot] {
      guard other.told == point.told else {
        return fault(
          row, column, "\(name) är \(other.told) i registret, på raden \(other.id).",
          "Ta bort raden där om tabellen ersätter den, annars ta bort den här.")
      }
      repeated.insert(points.count)
    }
    points.append(point)
  }

  private mutating func faultOnce(
    _ row: Int, _ column: Int, _ message: String, _ advice: String
  ) {
    if toldOnce.insert(message).inserted { fault(row, column, message, advice) }
  }

  private mutating func fault(_ row: Int, _ column: Int, _ message: String, _ advice: String) {
    refused.append(RowFault(row: row, column: column, message: message, advice: advice))
  }

  package mutating func drafts(after taken: [String]) -> [Draft] {
    var taken = Set(taken)
    return points.map { own in
      var point = own
      let name = [point.series, point.area, point.period, point.group].filter { !$0.isEmpty }
        .joined(separator: " ")
      point.id = NewId.free(for: name, among: taken)
      taken.insert(point.id)
      return point.draft
    }
  }
}
