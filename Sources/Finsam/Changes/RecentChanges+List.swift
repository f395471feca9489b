extension RecentChanges {
  /// `Ändrat sedan 2014-11-01`
  package var title: String { Self.title(since: since) }

  package static func title(since day: Day) -> String { "Ändrat sedan \(day.text)" }

  /// That nothing is told of persons, and how much; nil where nothing was changed of them.
  package var hiddenWords: String? {
    guard hidden > 0 else { return nil }
    let changes = hidden == 1 ? "1 ändring" : "\(Number(hidden).shown) ändringar"
    return "\(changes) i KAA:s register visas inte här."
  }

  /// The same in fewer words.
  package var shortHiddenWords: String? {
    hidden == 0 ? nil : "KAA: \(Number(hidden).shown) visas inte"
  }

  /// The changes under a row for each record.
  package var list: AnyList {
    let rows = records.flatMap { record in
      [Grouped<Row, Record>.heading(record)] + record.rows.map { .row($0) }
    }
    return AnyList(
      Self.columns.map(\.whole), count: rows.count,
      nesting: { rows[$0].nesting }, row: { rows[$0] },
      line: { row in
        switch rows[row] {
        case .heading(let record):
          AnyList.Line(
            id: "/\(record.address.file)/\(record.address.path)", address: record.address,
            title: record.name)
        case .row(let one):
          AnyList.Line(
            id: "\(one.place.address.file)/\(one.place.address.path)#\(one.place.field ?? "")",
            address: one.place.address, title: one.what)
        }
      })
  }

  /// The change that stands at a row of the list, and whose it is; nil for a heading.
  package func row(at index: Int) -> (record: Record, row: Row)? {
    var rest = index
    for record in records {
      if rest == 0 { return nil }
      if rest <= record.rows.count { return (record, record.rows[rest - 1]) }
      rest -= record.rows.count + 1
    }
    return nil
  }

  private static let columns: [GroupedColumn<Row, Record>] =
    [
      GroupedColumn(
        Column(ColumnHead("Vad", .flexible(18, weight: 3), priority: 9)) {
          CellText($0.what, shown: "  " + $0.what)
        }
      ) { CellText($0.name, .heading) }
    ]
    + [
      Column(ColumnHead("Från", .flexible(10, weight: 2), priority: 6)) {
        CellText($0.from, shown: $0.from.isEmpty ? CellText.none : $0.from, .dim)
      },
      Column(ColumnHead("Till", .flexible(12, weight: 2), priority: 8)) {
        CellText($0.to, shown: $0.to.isEmpty ? CellText.none : $0.to)
      },
      Column(ColumnHead("Slag", .fixed(9), priority: 3, isState: true)) {
        CellText($0.kind.rawValue)
      },
      Column(ColumnHead("Vem", .flexible(8), priority: 4)) { CellText($0.users) },
      Column(ColumnHead("När", .fixed(10), priority: 5)) { CellText($0.day) },
    ].map { GroupedColumn($0) }
}

extension RecentChanges {
  /// For the board.
  package func report(of forbund: String) -> Report {
    let sections = records.flatMap { record -> [ReportBlock] in
      [
        .heading(ReportText(record.name)),
        .table(
          ReportTable(
            ["Vad", "Från", "Till", "Vem", "När"],
            record.rows.map { [$0.what, $0.from.told, $0.to.told, $0.users, $0.day] })),
      ]
    }
    return Report(
      title,
      [
        .byline("\(forbund). Från och med \(since.text)."),
        .paragraph(
          "Här står det som har ändrats i Kansli: hur det var före och hur det är nu. Det som "
            + "någon "
            + "har ändrat och sedan ångrat är inte med, och inte heller det som är ändrat direkt i "
            + "filerna."),
        .paragraph(isEmpty ? "Inget har ändrats." : ""),
        .paragraph(ReportText(hiddenWords ?? "")),
      ] + sections)
  }
}

extension String {
  /// For a cell of a table.
  fileprivate var told: String { isEmpty ? CellText.none : oneLine }
}

extension Office {
  /// The days of meetings that are known, the latest first: those that proposals are made to, and
  /// on which the board, or nobody who is named, has decided.
  private var meetingDays: [Day] {
    let decisions =
      styrkort.flatMap { $0.goals.map(\.decision) + $0.statements.map(\.decision) }
      + insatser.flatMap { $0.goals.map(\.decision) }
    let days =
      proposals.compactMap { $0.meeting?.day }
      + decisions.filter { $0.body.isOfBoard }.compactMap { $0.day?.day }
      + insatser.flatMap(\.decisions).filter { $0.body.isOfBoard }.compactMap { $0.day?.day }
      + meetings.all.filter { $0.kind == .board && $0.isHeld }.compactMap { $0.day?.day }
    return Set(days).sorted(by: >)
  }

  /// The days of those that have been, on the day itself or before it: one of that day that is only
  /// summoned to is yet to come.
  package func meetingDays(until day: Day) -> [Day] {
    let isToCome = meetings.all.contains { meeting in
      meeting.kind == .board && !meeting.isHeld && meeting.day?.day == day
    }
    return meetingDays.filter { isToCome ? $0 < day : $0 <= day }
  }

  /// The last meeting that was; nil where none is known.
  package func lastMeeting(on day: Day) -> Day? { meetingDays(until: day).first }
}

extension String {
  fileprivate var isOfBoard: Bool { isEmpty || lowercased().hasPrefix("styrelse") }
}
