import Finsam
import TextUI

/// One row of a view: what it stands for, its cells, and what they sort by.
struct ASFRow: Equatable, Sendable {
  /// Tells the row from others while the data changes.
  let id: String
  var address: Address?
  /// How far in under others it stands.
  var level = 0
  /// Whether it only tells what those below it come to; it is not counted among the rows.
  var isHeading = false
  let cells: [Span]
  var keys: [SortKey] = []
  /// What it is called where there is no table around it; empty where its first cell says that.
  var ownTitle = ""
}

/// A view as a table: its columns, and all of its rows in their own order.
struct ASFTable: Equatable, Sendable {
  var columns: [TableColumn] = []
  var rows: [ASFRow] = []
  /// Whether a person may order the rows.
  var isSortable = false
  /// What a filter looks in, row by row; made when one first filters.
  private var texts: [SearchText] = []

  /// The rows that have every word, with those that they stand under.
  mutating func rows(matching filter: String, sort: [TableSort]) -> [ASFRow] {
    let query = SearchQuery(filter)
    if !query.isEmpty, texts.isEmpty {
      texts = rows.map { SearchText($0.cells.map(\.text).joined(separator: " ")) }
    }
    let found = query.isEmpty ? rows : matching(query)
    guard isSortable, !sort.isEmpty else { return found }
    return found.filter { !$0.isHeading }.enumerated().sorted { left, right in
      for key in sort {
        let (a, b) = (left.element.keys[key.column], right.element.keys[key.column])
        if a == b { continue }
        // Rows that say nothing come last, whichever way the order is turned.
        if a == .empty || b == .empty { return b == .empty }
        return key.isDescending ? b < a : a < b
      }
      return left.offset < right.offset
    }.map(\.element)
  }

  private func matching(_ query: SearchQuery) -> [ASFRow] {
    var found: [ASFRow] = []
    var least = 0
    for index in rows.indices.reversed()
    where texts[index].matches(query) || rows[index].level < least {
      found.append(rows[index])
      least = rows[index].level
    }
    return found.reversed()
  }
}

extension ASFTable {
  init(_ view: ASFView, _ report: ASFViewReport, of asf: ASF, on day: Day) {
    switch (report, view) {
    case (.plan(let plan), _): self.init(plan: plan)
    case (.indicators(let indicators), _): self.init(indicators: indicators)
    case (.years(let years), _): self.init(years: years)
    case (.census(let census), _): self.init(census: census)
    case (.municipalities(let report), .milestones): self.init(milestones: report)
    case (.municipalities(let report), _): self.init(municipalities: report)
    case (.registers, .companies): self.init(companies: asf.companies)
    case (.registers, .places): self.init(places: asf, on: day)
    case (.registers, _): self.init(events: asf, on: day)
    }
  }
}
