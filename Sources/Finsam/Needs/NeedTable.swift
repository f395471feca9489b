/// A table of open statistics, as Socialstyrelsen, Kolada and SCB hand them out: a row for each
/// figure, or a column for each year. Its rows become figures of a series; what stands in place of a
/// figure stays as it stands: `..`, `–`, `<5`, `X`. E.3.
package struct NeedTable: RowCounting {
  private enum Role: Hashable {
    case area, period, value, measure, group
    /// A column of its own for a time; the words before it are what it measures.
    case valueOf(String, measure: String)

    var field: String {
      switch self {
      case .area: NeedPoint.key(\.area)
      case .period: NeedPoint.key(\.period)
      case .value, .valueOf: NeedPoint.key(\.value)
      case .measure: NeedPoint.key(\.series)
      case .group: NeedPoint.key(\.group)
      }
    }
  }

  private struct Spot: Hashable {
    let series: String
    let area: String
    let period: String
    let group: String
  }

  private let header: [String]
  private let roles: [Role?]
  private let series: [NeedSeries]
  private let standing: [Spot: String]
  private var points: [NeedPoint] = []
  private var told: Set<Spot> = []
  package private(set) var faults: [RowFault] = []

  package var fields: [String?] { roles.map { $0?.field } }

  /// Nil where the columns are not those of such a table: as where they are the register's own.
  package init?(_ header: [String], _ office: Office) {
    let names = header.map { Folding.plain($0).trimmed }
    let own = Set(NeedPoint.fields.map { Folding.plain($0.shape.key) })
    if names.contains("serie"), names.allSatisfy(own.contains) { return nil }
    let roles = names.enumerated().map { NeedTable.role(header[$0], plain: $1) }
    let isLong = roles.contains(.period) && roles.contains(.value)
    let isWide = roles.contains { if case .valueOf = $0 { true } else { false } }
    guard isLong || isWide, roles.contains(.area) || roles.contains(.measure) else { return nil }
    self.header = header
    self.roles = roles
    series = office.needs.catalogue.series
    standing = Dictionary(
      office.needs.points.map { point in
        (
          Spot(
            series: point.series, area: point.area, period: point.period, group: point.group),
          point.id
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  private static func role(_ name: String, plain: String) -> Role? {
    switch plain {
    case "region", "kommun", "lan", "omrade", "kommunnamn", "municipality", "kommun/lan":
      return .area
    case "ar", "year", "period", "manad", "tid": return .period
    case "varde", "value", "tal", "antal", "andel": return .value
    case "matt", "variabel", "nyckeltal", "tabellinnehall", "serie", "kpi", "title", "titel":
      return .measure
    case "": return nil
    default: break
    }
    // Codes say again what stands in words beside them.
    if plain.hasSuffix("id") || plain.hasSuffix("kod") || plain.hasSuffix("code") { return nil }
    let words = name.split(separator: " ").map(String.init)
    if let last = words.last, let period = NeedTable.period(last) {
      return .valueOf(period, measure: words.dropLast().joined(separator: " "))
    }
    return .group
  }

  /// `2014`, `2014-06` of `2014M06`; nil for what is no year and no month.
  private static func period(_ text: String) -> String? {
    let digits = text.uppercased().replacing("M", with: "-")
    let parts = digits.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard let year = parts.first, year.count == 4, let number = Int(year),
      (1900...2100).contains(number)
    else { return nil }
    if parts.count == 1 { return year }
    guard parts.count == 2, parts[1].count == 2, let month = Int(parts[1]),
      (1...12).contains(month)
    else { return nil }
    return digits
  }

  /// What stands where there is no figure: too small to show, not to be had, or nought by rounding.
  private static func isMark(_ text: String) -> Bool {
    ["..", "...", ".", "–", "-", "—", "x", "X"].contains(text) || text.hasPrefix("<")
  }
}

extension NeedTable {
  package mutating func count(_ cells: [String], row: Int) {
    func texts(_ role: Role) -> [(text: String, column: Int)] {
      roles.indices.filter { roles[$0] == role }.map {
        (($0 < cells.count ? cells[$0] : "").oneLine.trimmed, $0)
      }
    }
    let area = NeedTable.named(texts(.area).map(\.text).first { !$0.isEmpty } ?? "")
    let groups = texts(.group).map(\.text).filter { !$0.isEmpty && !NeedTable.isWhole($0) }
    let measure = texts(.measure).map(\.text).first { !$0.isEmpty } ?? ""
    for (column, role) in roles.enumerated() {
      let (period, words): (String, String)
      switch role {
      case .valueOf(let own, let before): (period, words) = (own, before)
      case .value:
        let cell = texts(.period).first
        guard let own = NeedTable.period(cell?.text ?? "") else {
          fault(
            row, cell?.column ?? column, "”\(cell?.text ?? "")” är varken ett år eller en månad.",
            "Skriv till exempel 2014 eller 2014-06.")
          continue
        }
        (period, words) = (own, "")
      default: continue
      }
      let cell = (column < cells.count ? cells[column] : "").oneLine.trimmed
      if cell.isEmpty { continue }
      guard let series = seriesNamed(words.isEmpty ? measure : words, row, column) else { return }
      take(
        cell, of: series, area: area, period: period, group: groups.joined(separator: ", "), row,
        column)
    }
  }

  /// `Skellefteå` of `2482 Skellefteå`: the code says again what the name does.
  private static func named(_ area: String) -> String {
    let digits = area.prefix { $0.isNumber }
    let name = String(area.dropFirst(digits.count)).trimmed
    return (2...4).contains(digits.count) && area.dropFirst(digits.count).first == " " ? name : area
  }

  /// Sums over a group are no group: `Totalt`, `båda könen`.
  private static func isWhole(_ text: String) -> Bool {
    ["totalt", "total", "alla", "bada konen", "samtliga", "t"].contains(Folding.plain(text))
  }

  /// The series that the words name, by its id or its name; else one that is to be made.
  private mutating func seriesNamed(_ words: String, _ row: Int, _ column: Int) -> NeedSeries? {
    let plain = Folding.plain(words)
    if words.isEmpty {
      if series.count == 1 { return series[0] }
      fault(
        row, column, "Tabellen säger inte vilken serie siffran är av.",
        "Lägg till en kolumn ”serie” med seriens id eller namn.")
      return nil
    }
    if let own = series.first(where: { $0.id == plain || Folding.plain($0.name) == plain }) {
      return own
    }
    fault(
      row, column, "Serien ”\(words)” finns inte.",
      "Lägg till den i serier.yaml först, med namnet eller id:t som tabellen har.")
    return nil
  }

  private mutating func take(
    _ cell: String, of series: NeedSeries, area: String, period: String, group: String,
    _ row: Int, _ column: Int
  ) {
    let spot = Spot(series: series.id, area: area, period: period, group: group)
    if let id = standing[spot] {
      return fault(
        row, column,
        "\(series.title), \(area) \(period) står redan i registret, på raden \(id).",
        "Ta bort raden först om tabellen ersätter den.")
    }
    guard told.insert(spot).inserted else {
      return fault(
        row, column, "\(series.title), \(area) \(period) står två gånger i filen.",
        "Ta bort den ena raden eller kolumnen.")
    }
    var point = NeedPoint()
    (point.series, point.area, point.period, point.group) = (series.id, area, period, group)
    point.unit = series.unit
    let days = NeedTable.days(of: period)
    (point.from, point.to) = (days?.from, days?.to)
    if NeedTable.isMark(cell) {
      point.mark = cell
    } else {
      do throws(InvalidInput) {
        point.value = try PrintedFigure(text: cell)
      } catch {
        return fault(
          row, column, "”\(cell)” är varken ett tal eller ett tecken i stället för ett tal.",
          "Skriv ett tal, eller tecknet som källan har där talet saknas: .., –, <5 eller X.")
      }
    }
    points.append(point)
  }

  private static func days(of period: String) -> (from: PrintedDay, to: PrintedDay)? {
    let parts = period.split(separator: "-").compactMap { Int($0) }
    guard let year = parts.first,
      let start = Day(year: year, month: parts.count > 1 ? parts[1] : 1, day: 1)
    else { return nil }
    let end = start.adding(months: parts.count > 1 ? 1 : 12).adding(days: -1)
    return (.day(start), .day(end))
  }

  private mutating func fault(_ row: Int, _ column: Int, _ message: String, _ advice: String) {
    faults.append(RowFault(row: row, column: column, message: message, advice: advice))
  }

  package mutating func drafts(after taken: [String]) -> [Draft] {
    var taken = Set(taken)
    return points.map { own in
      var point = own
      let name = [point.series, point.area, point.period, point.group].filter { !$0.isEmpty }
        .joined(separator: " ")
      point.id = NewId.free(for: name, among: taken)
      taken.insert(point.id)
      let texts = zip(NeedPoint.fields, point.fieldTexts).map { ($0.shape.key, $1.text) }
      return Draft(
        id: point.id, fields: texts.filter { !$0.1.isEmpty }.map { Draft.Text($0.0, $0.1) })
    }
  }
}
