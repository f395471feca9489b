import Finsam
import TextUI

/// One row of a view: what it stands for, its cells, and what they sort by.
struct ASFRow: Equatable, Sendable {
  /// Of the log, which may be long, nothing is made before it is shown.
  private enum Content: Equatable, Sendable {
    case made(Made)
    case event([ASFEvent], Int, activity: String)
  }

  private struct Made: Equatable, Sendable {
    let id: String
    let address: Address?
    let cells: [Span]
    let keys: [SortKey]
    let ownTitle: String
  }

  private let content: Content
  /// How far in under others it stands.
  var level = 0
  /// Whether it only tells what those below it come to; it is not counted among the rows.
  var isHeading = false

  init(
    id: String, address: Address? = nil, level: Int = 0, isHeading: Bool = false, cells: [Span],
    keys: [SortKey] = [], ownTitle: String = ""
  ) {
    content = .made(
      Made(id: id, address: address, cells: cells, keys: keys, ownTitle: ownTitle))
    self.level = level
    self.isHeading = isHeading
  }

  /// A row of the log; `activity` is what its activity is called.
  init(eventAt index: Int, of events: [ASFEvent], activity: String) {
    content = .event(events, index, activity: activity)
    level = 1
  }

  /// Tells the row from others while the data changes.
  var id: String {
    switch content {
    case .made(let made): made.id
    case .event(let events, let index, _): events[index].address.rowId
    }
  }

  /// Whether it has the id, which need not be made to find out.
  func isCalled(_ id: String) -> Bool {
    switch content {
    case .made(let made): made.id == id
    case .event(let events, let index, _):
      id.utf8.suffix(events[index].id.utf8.count).elementsEqual(events[index].id.utf8)
        && self.id == id
    }
  }

  var address: Address? {
    switch content {
    case .made(let made): made.address
    case .event(let events, let index, _): events[index].address
    }
  }

  /// The event that it stands for; nil for other rows.
  var event: ASFEvent? {
    if case .event(let events, let index, _) = content { events[index] } else { nil }
  }

  var cells: [Span] {
    switch content {
    case .made(let made): made.cells
    case .event(let events, let index, let activity): events[index].cells(activity: activity)
    }
  }

  /// What a column orders it by.
  func key(_ column: Int) -> SortKey {
    switch content {
    case .made(let made): made.keys[column]
    case .event(let events, let index, let activity):
      events[index].key(column, activity: activity)
    }
  }

  /// What it is called where there is no table around it; empty where its first cell says that.
  var ownTitle: String {
    switch content {
    case .made(let made): made.ownTitle
    case .event(let events, let index, _): events[index].title.oneLine
    }
  }
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
    let sorted = found.filter { !$0.isHeading }
    let keys = sort.map { one in sorted.map { $0.key(one.column) } }
    return sorted.indices.sorted { left, right in
      for (order, key) in zip(sort, keys) {
        let (a, b) = (key[left], key[right])
        if a == b { continue }
        // Rows that say nothing come last, whichever way the order is turned.
        if a == .empty || b == .empty { return b == .empty }
        return order.isDescending ? b < a : a < b
      }
      return left < right
    }.map { sorted[$0] }
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
    case (.registers, _): self.init(places: asf, on: day)
    case (.events(let log), _): self.init(events: log)
    }
  }
}
