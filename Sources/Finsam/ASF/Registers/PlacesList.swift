/// A row of places with the rate that its plan gives.
package struct ListedPlace: Sendable {
  package let place: PlaceRow
  /// Days at the row's rate or the plan's; nil where days or rate are unknown.
  package let cost: Kronor?
  /// Whether it had happened by the day, so that sums have it.
  package let isCounted: Bool
}

extension PlaceRow {
  private typealias Sum = GroupedColumn<ListedPlace, PlacesFunnel>

  private static let grouped: [Sum] = [
    Sum(
      Column(
        ColumnHead("År", .fixed(8), priority: 9, field: "år"), search: .field(),
        sort: { SortKey($0.place.year?.number) },
        cell: { one in
          let year = one.place.year.text
          let shown = year.isEmpty ? one.place.time.oneLine : year
          return one.place.cell(CellText(year, shown: shown), of: ["år"])
        }),
      sum: { CellText($0.year.text, shown: $0.year?.text ?? "Alla år", .heading) }),
    Sum(
      Column(
        ColumnHead("Kommun", .flexible(12, weight: 2), priority: 8, field: "kommun"),
        search: .field { one, text in
          if one.place.isStatedTotal { text.add("Summa i källan") }
          if !one.isCounted { text.add("(räknas inte än)") }
        }
      ) { one in
        let name = one.place.isStatedTotal ? "Summa i källan" : one.place.municipality
        let rest =
          one.place.unread(["år"]) != nil
          ? " (räknas inte)" : one.isCounted ? "" : " (räknas inte än)"
        return one.place.cell(
          CellText(one.place.municipality, shown: name + rest), of: ["kommun"])
      }, sum: { _ in CellText("", shown: "Alla", .heading) }),
    figure("Beviljade platser", short: "Beviljade", priority: 7, field: "beviljade") {
      $0.granted?.whole
    } sum: {
      $0.granted
    },
    figure("Nyttjade platser", short: "Nyttjade", priority: 7, field: "nyttjade") {
      $0.used?.whole
    } sum: {
      $0.used
    },
    Sum(
      Column(ColumnHead("Andel nyttjade", short: "Andel", .fixed(5), priority: 6, isNumeric: true))
      {
        CellText(share: $0.place.used?.whole, of: $0.place.granted?.whole)
      }, sum: { CellText(share: $0.usedShare) }),
    figure("Unika personer", short: "Personer", priority: 4, field: "unika") {
      $0.persons?.whole
    } sum: {
      $0.persons
    },
    Sum(
      Column(
        ColumnHead(
          "Avslutade placeringar", short: "Avslutade", .fixed(10), priority: 5, isNumeric: true,
          field: "avslutade"),
        search: .field { one, text in
          let isStated = one.place.ended != .notStated
          text.add(isStated ? CellText(count: one.place.endedPlacements).shown : "?")
        },
        sort: { SortKey($0.place.endedPlacements) },
        cell: { one in
          var cell = one.place.cell(
            CellText(count: one.place.endedPlacements), of: PlaceRow.endedKeys)
          if one.place.ended == .notStated { cell.shown = "?" }
          cell.text = PlaceRow.field("avslutade")?.text(one.place) ?? ""
          return cell
        }), sum: { CellText(count: $0.ended).marked($0.endedIsReading) }),
    Sum(
      Column(
        ColumnHead(
          "Till arbete eller studier", short: "Arb./stud.", .fixed(10), priority: 5,
          isNumeric: true), search: .text { $1.add(shown($0.place.toWorkOrStudies)) }
      ) { one in
        one.place.cell(
          CellText(count: one.place.toWorkOrStudies), of: PlaceRow.toWorkOrStudiesKeys,
          and: PlaceRow.endedKeys)
      }, sum: { CellText(count: $0.toWorkOrStudies).marked($0.endedIsReading) }),
    figure("Dagar", priority: 3, field: "dagar") {
      $0.days?.whole
    } sum: {
      $0.days
    },
    Sum(
      Column(
        ColumnHead("Ersättning", .fixed(11), priority: 2, isNumeric: true),
        search: .text { one, text in
          text.add(shown(one.cost?.amount))
          if one.cost != nil { text.add("kr") }
        }
      ) { one in
        one.place.cell(CellText(one.cost), of: PlaceRow.costKeys)
      }, sum: { CellText($0.cost) }),
  ]

  private static func figure(
    _ title: String, short: String? = nil, priority: Int, field: String,
    _ figure: @escaping @Sendable (PlaceRow) -> Int?,
    sum: @escaping @Sendable (PlacesFunnel) -> Int?
  ) -> Sum {
    Sum(
      Column(
        ColumnHead(
          title, short: short, .fixed((short ?? title).count), priority: priority,
          isNumeric: true, field: field), search: .text { $1.add(shown(figure($0.place))) },
        sort: { SortKey(figure($0.place)) },
        cell: { one in one.place.cell(CellText(count: figure(one.place)), of: [field]) }),
      sum: { CellText(count: sum($0)) })
  }

  /// A count without spaces between its digits, to be searched.
  private static func shown(_ count: Int?) -> String {
    count.map { String($0) } ?? CellText.none
  }

  private static let rest = Column<PlaceRow>.rest(beside: grouped.map(\.column)).map { column in
    column.of { (one: ListedPlace) in one.place }
  }

  private static let columns = grouped.map(\.column) + rest

  static func list(_ rows: [PlaceRow], in context: ListContext) -> AnyList {
    let rates = context.office.asf.dayRates
    return AnyList(
      register: rows, columns, listed: rows.map { ListedPlace($0, rates, on: context.day) })
  }

  /// All years together, then each year with its rows below it.
  package static func grouped(_ rows: [PlaceRow], in context: ListContext) -> AnyList {
    let (asf, day) = (context.office.asf, context.day)
    let (all, years) = PlacesFunnel.ofEachYear(context.known ?? KnownASF(asf, on: day))
    let places = Dictionary(grouping: rows.indices, by: { rows[$0].year })
    let funnels = (rows.isEmpty ? [] : [all]) + years
    /// Places among the rows, below the sums of the years that they are of, by their places.
    var made: [Grouped<Int, Int>] = []
    made.reserveCapacity(rows.count + funnels.count)
    for (place, funnel) in funnels.enumerated() {
      made.append(.heading(place))
      if let year = funnel.year { made += (places[year] ?? []).map { .row($0) } }
    }
    let yearless = places[nil] ?? []
    made += yearless.filter { !rows[$0].isStatedTotal }.map { .row($0) }
    made += yearless.filter { rows[$0].isStatedTotal }.map { .row($0) }
    let rates = asf.dayRates
    let listed: @Sendable (Int) -> ListedPlace = { ListedPlace(rows[$0], rates, on: day) }
    return AnyList(
      grouped.map(\.whole) + rest.map { GroupedColumn($0).whole }, count: made.count,
      find: { [made] id in
        if let heading = funnels.firstIndex(where: { $0.rowId == id }) {
          return made.firstIndex { if case .heading(heading) = $0 { true } else { false } }
        }
        guard let wanted = PlaceRow.index(of: id, in: rows) else { return nil }
        return made.firstIndex { if case .row(wanted) = $0 { true } else { false } }
      },
      search: RowSearch(
        rows, Self.columns,
        place: { [made] in if case .row(let place) = made[$0] { place } else { nil } },
        listed: listed),
      nesting: { [made] row in
        switch made[row] {
        case .heading(let place):
          AnyList.Nesting(level: funnels[place].year == nil ? 0 : 1, isHeading: true)
        case .row: AnyList.Nesting(level: 2)
        }
      },
      row: { [made] row in
        switch made[row] {
        case .heading(let place): .heading(funnels[place])
        case .row(let place): .row(listed(place))
        }
      },
      line: { [made] row in
        switch made[row] {
        case .heading(let place):
          AnyList.Line(id: funnels[place].rowId, title: funnels[place].rowId)
        case .row(let place):
          AnyList.Line(
            id: rows[place].id, address: rows[place].address, title: rows[place].title.oneLine)
        }
      })
  }
}

extension ListedPlace {
  /// `rates` are those of the years' plans.
  fileprivate init(_ place: PlaceRow, _ rates: [Year: Kronor], on day: Day) {
    self.place = place
    isCounted = place.hasHappened(by: day) && (place.isStatedTotal || place.year != nil)
    let rate = isCounted ? place.year.flatMap { rates[$0] } : nil
    cost = isCounted ? place.cost(planRate: rate) : nil
  }
}

extension PlacesFunnel {
  /// What its row in a list goes by.
  fileprivate var rowId: String { year?.text ?? "Alla år" }
}

extension CellText {
  fileprivate init(share part: Int?, of whole: Int?) {
    self.init(share: part.flatMap { part in whole.flatMap { Number.percent(part, of: $0) } })
  }

  fileprivate init(share: Number?) {
    // A table has room for whole per cent.
    self.init(share.text, shown: share.map { "\(($0.thousandths + 500) / 1_000) %" } ?? "")
  }

  init(_ amount: Kronor?) { self.init(amount.text, shown: amount?.shown ?? CellText.none) }

  fileprivate func marked(_ isReading: Bool) -> CellText {
    isReading ? markedAsReading : self
  }
}
