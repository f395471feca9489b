import Finsam
import TextUI

extension ASFTable {
  /// The log, the latest first.
  init(events asf: ASF, on day: Day) {
    columns = [
      TableColumn("Dag", .fixed(15), priority: 8),
      TableColumn("Slag", .fixed(20), priority: 6),
      TableColumn("Vad", .flexible(20, weight: 3), priority: 9),
      TableColumn("Kommun", .flexible(10), priority: 5),
      TableColumn("Organ.", .fixed(6), alignment: .right, priority: 3),
      TableColumn("Informerade", .fixed(11), alignment: .right, priority: 7),
      TableColumn("Aktivitet", .flexible(14), priority: 2),
    ]
    let orders = asf.events.map(\.order)
    let newestFirst = orders.indices.sorted { left, right in
      orders[left] == orders[right] ? left > right : orders[left] > orders[right]
    }.map { asf.events[$0] }
    let totals = asf.eventTotals(by: day)
    var counts: [Year: Int] = [:]
    for event in newestFirst where event.kind != .yearTotal {
      if let own = event.ofYear { counts[own, default: 0] += 1 }
    }
    var year: Year?
    let planned = PlannedActivities(asf)
    for event in newestFirst {
      if let own = event.ofYear, own != year {
        year = own
        rows.append(ASFRow(year: own, events: counts[own] ?? 0, totals: totals[own]))
      }
      rows.append(ASFRow(event, activity: planned[event]?.name ?? event.activity))
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
          Span(company.name), Span(example, .warning), Span(company.municipality),
          Span(company.status?.rawValue ?? ""),
          Span(company.business),
          Span(met == 4 ? "✔ alla 4" : "✖ \(met) av 4", met == 4 ? .met : .notMet),
          Span("\(company.employees)"), Span("\(company.placed)"),
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
  fileprivate init(year: Year, events: Int, totals: EventTotals?) {
    self.init(
      id: year.text, isHeading: true,
      cells: [
        Span(year.text, .heading), Span(""),
        Span(events == 1 ? "1 händelse" : "\(events) händelser", .heading), Span(""),
        Span(totals?.organisations.map { Number($0).shown } ?? "", .heading),
        Span(totals?.informed.map { Number($0).shown } ?? "", .heading), Span(""),
      ])
  }

  fileprivate init(_ event: ASFEvent, activity: String) {
    let municipalities = event.municipalities.joined(separator: ", ")
    self.init(
      id: event.address.rowId, address: event.address, level: 1,
      cells: [
        Span(event.shownDay), Span(event.kind?.rawValue ?? ""), Span(event.markedTitle),
        Span(municipalities), Span(event.organisations?.shown ?? ""),
        Span(event.informed.map { Number($0).shown } ?? ""), Span(activity, .dim),
      ],
      keys: [
        SortKey(event.order), SortKey(event.kind?.rawValue ?? ""), SortKey(event.title),
        SortKey(municipalities), SortKey(event.organisations?.thousandths),
        SortKey(event.informed), SortKey(activity),
      ], ownTitle: event.title.oneLine)
  }
}

extension ASFEvent {
  /// With a mark before it where it is an invented example.
  fileprivate var markedTitle: String {
    isExample == true ? "(påhittat) " + title.oneLine : title.oneLine
  }

  /// The day, or the time as it is printed.
  var shownDay: String {
    if day != nil { return day.text }
    let own = year?.text ?? ""
    return [own, time].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Orders by day; a row without one comes first in its year.
  var order: String { day != nil ? day.text : year.text }

  /// Persons together, split or not; nil where the row gives none.
  var informed: Int? {
    let groups = [employees, politicians, others, notSplit].compactMap { $0?.whole }
    return groups.isEmpty ? nil : groups.sum
  }
}
