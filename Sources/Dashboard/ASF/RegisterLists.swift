import Finsam
import TextUI

extension CensusReport {
  /// One row a figure, one column an autumn, and which way it goes.
  var list: AnyList {
    let name = Finsam.Column<Column>(ColumnHead("Lägesbild", .flexible(18), priority: 9)) {
      column in
      let differs = differences.contains { $0.column == column }
      return CellText(
        column.title, shown: (column.isPart ? "  " : "") + column.rowTitle + (differs ? " ≠" : ""))
    }
    let autumns = latest.enumerated().map { index, row in
      Finsam.Column<Column>(
        ColumnHead(row.year.text, .fixed(5), priority: 4 + index, isNumeric: true)
      ) { row.cell(CellText(count: row.figure($0)), of: [$0.key]) }
    }
    let way = Finsam.Column<Column>(
      ColumnHead("Trend " + years, .fixed(20), priority: 99)
    ) { column in CellText(trends.first { $0.column == column }?.line ?? "", .bar) }
    let isEmpty = rows.isEmpty && later.isEmpty
    return AnyList(isEmpty ? [] : Column.allCases, [name] + autumns + [way]) {
      AnyList.Line(id: $0.rawValue, title: $0.rowTitle)
    }
  }

  /// `2016–2018`, the years that the trends are of.
  private var years: String {
    guard let first = rows.first?.year, let last = rows.last?.year, first != last else { return "" }
    return "\(first.text)–\(last.text)"
  }
}

extension CensusReport.Column {
  /// Whether it is a part of the figure above it.
  var isPart: Bool {
    switch self {
    case .companies, .employees, .placed, .informed: false
    case .inHalsingland, .inGastrikland, .women, .men, .byEmploymentService, .byMunicipality,
      .byOthers:
      true
    }
  }

  /// The autumn's figures by their own names; what is of the whole year says so.
  fileprivate var rowTitle: String {
    switch self {
    case .informed: title
    case .companies, .inHalsingland, .inGastrikland, .employees, .women, .men, .placed,
      .byEmploymentService, .byMunicipality, .byOthers:
      rawValue
    }
  }
}

extension CensusReport {
  /// The autumns that there may be room for, on the widest screen.
  var latest: ArraySlice<CensusRow> { rows.suffix(Self.mostShown) }

  static let mostShown = 60
}

extension CensusTrend {
  /// `▁▅█▃ upp, sedan ned`
  var line: String {
    Sparkline(points.suffix(CensusReport.mostShown).map { Double($0.figure) }).text + " "
      + direction
  }
}

extension MunicipalityReport {
  /// What each municipality has, as the report's own columns.
  var list: AnyList {
    let priorities = [9, 8, 7, 5, 6, 2, 4, 3]
    let columns = Row.header.enumerated().map { index, title in
      Column<Row>(
        ColumnHead(
          title, index == 0 ? .flexible(12) : .fixed(title.count), priority: priorities[index],
          isNumeric: index == 1 || index == 6),
        sort: { Row.sortKey(of: $0.cells[index], isCount: index == 1) },
        cell: { row in
          let cell = row.cells[index]
          let isUnread = index > 0 && cell.contains("?")
          return CellText(cell, isUnread ? .warning : cell == CellText.none ? .dim : .plain)
        })
    }
    return AnyList(rows, columns) { AnyList.Line(id: $0.municipality, title: $0.municipality) }
  }

  /// What each municipality took on, one column a year; the whole county comes last.
  var milestoneList: AnyList {
    let names = rows.map(\.municipality) + (countyMilestones.isEmpty ? [] : [""])
    let hasYearless = names.contains { !milestones($0, in: nil).isEmpty }
    let years: [Year?] = years + (hasYearless ? [nil] : [])
    let name = Column<String>(ColumnHead("Kommun", .flexible(12), priority: 99)) {
      CellText($0.orCounty)
    }
    let steps = years.enumerated().map { index, year in
      Column<String>(
        ColumnHead(year?.text ?? "Utan år", .flexible(10, weight: 2), priority: 1 + index)
      ) { name in
        let words = milestones(name, in: year).map(\.shortWord).counted
        return CellText(words, shown: words.isEmpty ? "·" : words)
      }
    }
    return AnyList(names, [name] + steps) { AnyList.Line(id: $0, title: $0.orCounty) }
  }
}

extension MunicipalityReport.Row {
  fileprivate static func sortKey(of cell: String, isCount: Bool) -> SortKey {
    if cell == CellText.none { return .empty }
    let number = isCount ? Int(cell.prefix { $0.isNumber }) : Int(cell)
    return number.map { SortKey($0) } ?? SortKey(cell)
  }
}

extension MilestoneRow {
  /// Its kind, with the time where that cannot be read.
  fileprivate var shortWord: String {
    let word = unread(["slag"]).map { "? " + $0.oneLine } ?? shortKind
    guard ofYear == nil, let unread = unread(["dag", "år"]) else { return word }
    return word + " ? " + unread.oneLine
  }

  private var shortKind: String {
    kind.map { (stoodAlready == true ? "har " : "") + $0.shortWord } ?? "?"
  }
}

extension MilestoneRow.Kind {
  /// What fits a table with a column a year.
  fileprivate var shortWord: String {
    switch self {
    case .actionPlan: "plan"
    case .supportStructure: "stöd"
    case .localGroup: "grupp"
    case .policy, .procurement, .project, .award, .staffing, .material, .other: rawValue
    }
  }
}

extension String {
  /// The municipality, or all of them where it is nobody's own.
  var orCounty: String { isEmpty ? "Hela länet" : self }
}

extension [String] {
  /// `policy, projekt ×2`
  fileprivate var counted: String {
    var names: [String] = []
    for name in self where !names.contains(name) { names.append(name) }
    return names.map { name in
      let count = count { $0 == name }
      return count > 1 ? "\(name) ×\(count)" : name
    }.joined(separator: ", ")
  }
}
