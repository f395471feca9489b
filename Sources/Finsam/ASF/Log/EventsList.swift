/// A row of the log, and what its activity is called.
package struct ListedEvent: Sendable {
  package let event: ASFEvent
  /// Empty where it belongs to none.
  package let activity: String
}

extension ASFEvent {
  private typealias Sum = GroupedColumn<ListedEvent, EventLog.Heading>

  private static let grouped: [Sum] = [
    Sum(
      Column(
        ColumnHead("Dag", .fixed(15), priority: 8, field: "dag"), search: .field(),
        sort: { SortKey($0.event.order) },
        cell: { one in
          let isUnread = one.event.unread(["dag", "år"]) != nil
          return CellText(
            one.event.day.text, shown: one.event.shownDay + one.event.dayMark,
            isUnread ? .warning : .plain)
        }), sum: { CellText($0.year.text, .heading) }),
    Sum(Column(field: "slag", .fixed(20), priority: 6).of(\.event)),
    Sum(
      Column(
        ColumnHead("Vad", .flexible(20, weight: 3), priority: 9, field: "vad"),
        search: .field { $1.add($0.event.mark) }
      ) { one in CellText(one.event.what, shown: one.event.markedTitle) },
      sum: { CellText("\($0.log.count)", shown: $0.log.words, .heading) }),
    Sum(Column(field: "kommun", .flexible(10), priority: 5).of(\.event)),
    Sum(
      Column(
        ColumnHead(
          "Organisationer", short: "Organ.", .fixed(6), priority: 3, isNumeric: true,
          field: "organisationer"), search: .field(),
        sort: { SortKey($0.event.organisations?.thousandths) },
        cell: { one in
          let organisations = one.event.organisations
          return one.event.cell(
            CellText(organisations.text, shown: organisations?.shown ?? ""),
            of: ["organisationer"])
        }), sum: { $0.figure(\.organisations) { $0.readingMark("organisationer") } }),
    Sum(
      Column(
        ColumnHead("Informerade", .fixed(11), priority: 7, isNumeric: true),
        search: .text { $1.add($0.event.informed.map { Number($0) }.text) },
        sort: { SortKey($0.event.informed) },
        cell: { one in
          let informed = one.event.informed.map { Number($0) }
          return one.event.cell(
            CellText(informed.text, shown: informed?.shown ?? ""), of: informedKeys)
        }), sum: { $0.figure(\.informed, \.informedMark) }),
    Sum(
      Column(
        ColumnHead("Aktivitet", .flexible(14), priority: 2, field: "aktivitet"),
        search: .field { $1.add($0.activity) },
        sort: { SortKey($0.activity) },
        cell: { one in
          one.event.cell(
            CellText(one.event.activity, shown: one.activity, .dim), of: ["aktivitet"])
        })),
  ]

  private static let rest = Column<ASFEvent>.rest(beside: grouped.map(\.column)).map { column in
    column.of({ (one: ListedEvent) in one.event }, lend: { one, cell in cell(one.event) })
  }

  static func list(_ rows: [ASFEvent], in context: ListContext) -> AnyList {
    let log = EventLog(context.office.asf, on: context.day)
    return AnyList(
      register: rows, grouped.map(\.column) + rest,
      listed: rows.indices.map { ListedEvent(event: rows[$0], activity: log.activities[$0]) })
  }

  /// The latest first, under a heading for each year.
  static func grouped(_ rows: [ASFEvent], in context: ListContext) -> AnyList {
    EventLog(context.office.asf, on: context.day).list
  }

  /// The log as a screen shows it.
  fileprivate static func list(of log: EventLog) -> AnyList {
    let columns = grouped.map(\.whole) + rest.map { GroupedColumn($0).whole }
    return AnyList(
      columns, count: log.rows.count, find: { log.row($0) },
      search: RowSearch(
        log.events, grouped.map(\.column) + rest,
        place: { if case .row(let index) = log.rows[$0] { index } else { nil } },
        listed: { ListedEvent(event: log.events[$0], activity: log.activities[$0]) }),
      nesting: { log.rows[$0].nesting },
      row: { row in
        switch log.rows[row] {
        case .heading(let year): .heading(EventLog.Heading(year: year, log: log.ofYear(year)))
        case .row(let index):
          .row(ListedEvent(event: log.events[index], activity: log.activities[index]))
        }
      },
      line: { row in
        switch log.rows[row] {
        case .heading(let year):
          AnyList.Line(id: EventLog.id(of: year), title: year.text)
        case .row(let index):
          AnyList.Line(
            id: log.events[index].id, address: log.events[index].address,
            title: log.events[index].title.oneLine)
        }
      })
  }
}

extension EventLog {
  /// What the events of a year come to.
  package struct Heading: Sendable {
    package let year: Year
    package let log: OfYear

    /// A sum; marked where it rests on a reading, and where a row that belongs to it could not be
    /// read.
    fileprivate func figure(
      _ figure: (EventTotals) -> Int?, _ mark: (EventTotals) -> String
    ) -> CellText {
      let sum = log.totals.flatMap(figure).map { Number($0) }
      let shown = sum.map { $0.shown + (log.totals.map(mark) ?? "") } ?? ""
      return CellText(sum.text, shown: shown + (log.lacksSome ? " ?" : ""), .heading)
    }
  }

  package var list: AnyList { ASFEvent.list(of: self) }

  package func ofYear(_ year: Year) -> OfYear { years[year] ?? OfYear() }

  /// What the heading of a year goes by; no event has it for its id.
  package static func id(of year: Year) -> String { "år " + year.text }

  fileprivate func row(_ id: String) -> Int? {
    if let year = years.keys.first(where: { EventLog.id(of: $0) == id }) {
      return rows.firstIndex { if case .heading(year) = $0 { true } else { false } }
    }
    guard let wanted = ASFEvent.index(of: id, in: events) else { return nil }
    return rows.firstIndex { if case .row(wanted) = $0 { true } else { false } }
  }
}

extension ASFEvent {
  /// With a mark before it where it is an invented example.
  fileprivate var markedTitle: String {
    if let unread = unread(["exempel"]) { return "(exempel? \(unread.oneLine)) " + title.oneLine }
    return mark.isEmpty ? title.oneLine : mark + " " + title.oneLine
  }

  private var mark: String {
    isRepeat ? "(samma uppgift)" : isExample == true ? "(påhittat)" : ""
  }

  /// The day, or the time as it is printed.
  package var shownDay: String {
    let unread = unread(["dag", "år"]).map { "? " + $0.oneLine }
    if day != nil { return [day.text, unread].compactMap(\.self).joined(separator: " ") }
    // `februari 2017` says the year already.
    let own = unread ?? year.map { time.contains($0.text) ? "" : $0.text } ?? ""
    // `Under hösten` begins no sentence behind the year.
    return own.isEmpty
      ? time : [own, time.lowercasedFirst].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What stands behind the day, where its time is a reading.
  package var dayMark: String { day == nil && !time.isEmpty ? readingMark("tid") : "" }

  /// What stands behind the persons informed.
  package var informedMark: String { informed == nil ? "" : readingMark(of: Self.informedKeys) }

  /// Persons together, split or not; nil where the row gives none.
  package var informed: Int? {
    if employees == nil, politicians == nil, others == nil, notSplit == nil { return nil }
    return [employees, politicians, others, notSplit].compactMap { $0?.whole }.sum
  }
}
