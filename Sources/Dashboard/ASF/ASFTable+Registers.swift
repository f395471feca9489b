import Finsam
import TextUI

extension ASFTable {
  /// The log, the latest first.
  init(events log: EventLog) {
    columns = [
      TableColumn("Dag", .fixed(15), priority: 8),
      TableColumn("Slag", .fixed(20), priority: 6),
      TableColumn("Vad", .flexible(20, weight: 3), priority: 9),
      TableColumn("Kommun", .flexible(10), priority: 5),
      TableColumn("Organ.", .fixed(6), alignment: .right, priority: 3),
      TableColumn("Informerade", .fixed(11), alignment: .right, priority: 7),
      TableColumn("Aktivitet", .flexible(14), priority: 2),
    ]
    let events = log.events
    var year: Year?
    rows.reserveCapacity(events.count + log.years.count)
    for index in log.newestFirst {
      if let own = events[index].ofYear, own != year {
        year = own
        rows.append(ASFRow(year: own, log.years[own] ?? EventLog.OfYear()))
      }
      rows.append(ASFRow(eventAt: index, of: events, activity: log.activities[index]))
    }
    isSortable = true
  }

  init(companies: [ASFCompany]) {
    columns = [
      TableColumn("Namn", .flexible(18, weight: 2), priority: 9),
      // What is invented is never shown as if it were not, however narrow the table.
      TableColumn("Exempel", .fixed(8), priority: 10),
      TableColumn("Kommun", .fixed(11), priority: 8),
      TableColumn("Status", .fixed(11), priority: 7),
      TableColumn("Bransch", .flexible(10), priority: 4),
      TableColumn("Kriterier", .fixed(9), priority: 3),
      TableColumn("Anst.", .fixed(5), alignment: .right, priority: 6),
      TableColumn("Plac.", .fixed(5), alignment: .right, priority: 5),
    ]
    rows = companies.map { company in
      let met = 4 - company.missingCriteria.count
      let example = company.isExample == true ? "påhittat" : ""
      return ASFRow(
        id: company.address.rowId, address: company.address,
        cells: [
          Span(company.name), company.span(example, of: ["exempel"], .warning),
          Span(company.municipality), company.span(company.status?.rawValue ?? "", of: ["status"]),
          Span(company.business),
          company.span(
            met == 4 ? "✔ alla 4" : "✖ \(met) av 4", of: ASFCompany.criteriaKeys,
            met == 4 ? .met : .notMet),
          company.span(company.employees.map { "\($0)" } ?? "–", of: ASFCompany.employeesKeys),
          company.span(company.placed.map { "\($0)" } ?? "–", of: ASFCompany.placedKeys),
        ],
        keys: [
          SortKey(company.name), SortKey(example), SortKey(company.municipality),
          SortKey(company.status?.rawValue ?? ""), SortKey(company.business), SortKey(met),
          SortKey(company.employees), SortKey(company.placed),
        ])
    }
    isSortable = true
  }
}

extension ASFRow {
  /// The heading of a year of the log, with what its events come to.
  fileprivate init(year: Year, _ log: EventLog.OfYear) {
    let (events, totals) = (log.count, log.totals)
    let shown = { (figure: Int?) in
      (figure.map { Number($0).shown } ?? "") + (log.lacksSome ? " ?" : "")
    }
    self.init(
      id: year.text, isHeading: true,
      cells: [
        Span(year.text, .heading), Span(""),
        Span(events == 1 ? "1 händelse" : "\(events) händelser", .heading), Span(""),
        Span(shown(totals?.organisations), .heading), Span(shown(totals?.informed), .heading),
        Span(""),
      ])
  }
}

extension ASFEvent {
  /// Its cells in the table of the log.
  func cells(activity: String) -> [Span] {
    [
      Span(shownDay, unread(["dag", "år"]) == nil ? .text : .warning),
      span(kind?.rawValue ?? "", of: ["slag"]), Span(markedTitle),
      Span(municipalities.joined(separator: ", ")),
      span(organisations?.shown ?? "", of: ["organisationer"]),
      span(informed.map { Number($0).shown } ?? "", of: ASFEvent.informedKeys),
      Span(activity.isEmpty ? "" : activity + readingMark("aktivitet"), .dim),
    ]
  }

  /// What a column of that table orders it by.
  func key(_ column: Int, activity: String) -> SortKey {
    switch column {
    case 0: SortKey(order)
    case 1: SortKey(kind?.rawValue ?? "")
    case 2: SortKey(title)
    case 3: SortKey(municipalities.joined(separator: ", "))
    case 4: SortKey(organisations?.thousandths)
    case 5: SortKey(informed)
    default: SortKey(activity)
    }
  }

  /// With a mark before it where it is an invented example.
  fileprivate var markedTitle: String {
    if let unread = unread(["exempel"]) { return "(exempel? \(unread.oneLine)) " + title.oneLine }
    return isExample == true ? "(påhittat) " + title.oneLine : title.oneLine
  }

  /// The day, or the time as it is printed.
  var shownDay: String {
    let unread = unread(["dag", "år"]).map { "? " + $0.oneLine }
    if day != nil { return [day.text, unread].compactMap(\.self).joined(separator: " ") }
    let own = unread ?? year?.text ?? ""
    return [own, time].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Persons together, split or not; nil where the row gives none.
  var informed: Int? {
    let groups = [employees, politicians, others, notSplit].compactMap { $0?.whole }
    return groups.isEmpty ? nil : groups.sum
  }
}
