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
    let unread = Set(
      asf.events.filter { $0.unread(ASFEvent.summedKeys) != nil }.compactMap(\.ofYear))
    var counts: [Year: Int] = [:]
    for event in newestFirst where event.kind != .yearTotal {
      if let own = event.ofYear { counts[own, default: 0] += 1 }
    }
    var year: Year?
    let planned = PlannedActivities(asf)
    for event in newestFirst {
      if let own = event.ofYear, own != year {
        year = own
        rows.append(
          ASFRow(
            year: own, events: counts[own] ?? 0, totals: totals[own],
            lacksSome: unread.contains(own)))
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
  fileprivate init(year: Year, events: Int, totals: EventTotals?, lacksSome: Bool) {
    let shown = { (figure: Int?) in
      (figure.map { Number($0).shown } ?? "") + (lacksSome ? " ?" : "")
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

  fileprivate init(_ event: ASFEvent, activity: String) {
    let municipalities = event.municipalities.joined(separator: ", ")
    self.init(
      id: event.address.rowId, address: event.address, level: 1,
      cells: [
        Span(event.shownDay, event.unread(["dag", "år"]) == nil ? .text : .warning),
        event.span(event.kind?.rawValue ?? "", of: ["slag"]), Span(event.markedTitle),
        Span(municipalities),
        event.span(event.organisations?.shown ?? "", of: ["organisationer"]),
        event.span(event.informed.map { Number($0).shown } ?? "", of: ASFEvent.informedKeys),
        Span(activity.isEmpty ? "" : activity + event.readingMark("aktivitet"), .dim),
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
    if let unread = unread(["exempel"]) { return "(exempel? \(unread.oneLine)) " + title.oneLine }
    return isExample == true ? "(påhittat) " + title.oneLine : title.oneLine
  }

  /// The fields that `informed` comes from.
  static let informedKeys = ["anställda", "politiker", "övriga", "ej_uppdelat"]
  fileprivate static let summedKeys = informedKeys + ["organisationer", "antal"]

  /// The day, or the time as it is printed.
  var shownDay: String {
    let unread = unread(["dag", "år"]).map { "? " + $0.oneLine }
    if day != nil { return [day.text, unread].compactMap(\.self).joined(separator: " ") }
    let own = unread ?? year?.text ?? ""
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
