import Finsam
import TextUI

extension ASFTable {
  init(municipalities report: MunicipalityReport) {
    let widths = [0, 14, 6, 13, 12, 15, 9, 15]
    let priorities = [9, 8, 7, 5, 6, 2, 4, 3]
    columns = MunicipalityReport.Row.header.enumerated().map { index, title in
      TableColumn(
        title,
        index == 0
          ? .flexible(12)
          : .fixed(
            max(widths[index], min(17, report.rows.map { $0.cells[index].count }.max() ?? 0))),
        alignment: index == 1 || index == 6 ? .right : .left, priority: priorities[index])
    }
    rows = report.rows.map { row in
      ASFRow(
        id: row.municipality,
        cells: row.cells.enumerated().map { index, cell in
          let isUnread = index > 0 && cell.contains("?")
          return Span(cell, isUnread ? .warning : cell == "–" ? .dim : .text)
        },
        keys: row.cells.enumerated().map { index, cell in
          if cell == "–" { return .empty }
          let number = index == 1 ? Int(cell.prefix { $0.isNumber }) : Int(cell)
          return number.map { SortKey($0) } ?? SortKey(cell)
        })
    }
    isSortable = true
  }

  /// What each municipality took on, one column a year; the whole county comes last.
  init(milestones report: MunicipalityReport) {
    let names = report.rows.map(\.municipality) + (report.countyMilestones.isEmpty ? [] : [""])
    let hasYearless = names.contains { !report.milestones($0, in: nil).isEmpty }
    let years: [Year?] = report.years + (hasYearless ? [nil] : [])
    columns =
      [TableColumn("Kommun", .flexible(12), priority: 99)]
      + years.enumerated().map { index, year in
        TableColumn(year?.text ?? "Utan år", .flexible(10, weight: 2), priority: index)
      }
    rows = names.map { name in
      let cells = years.map { year in
        report.milestones(name, in: year).map(\.shortWord).counted
      }
      return ASFRow(
        id: name, cells: [Span(name.orCounty)] + cells.map { Span($0.isEmpty ? "·" : $0) },
        keys: [SortKey(name.orCounty)] + cells.map { SortKey($0) })
    }
    isSortable = true
  }
}

extension MilestoneRow {
  /// Its kind, with the time where that cannot be read.
  fileprivate var shortWord: String {
    let word = unread(["slag"]).map { "? " + $0.oneLine } ?? shortKind
    guard ofYear == nil, let unread = unread(["dag", "år"]) else { return word }
    return word + " ? " + unread.oneLine
  }
}

extension MilestoneRow {
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
