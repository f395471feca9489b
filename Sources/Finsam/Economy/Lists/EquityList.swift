extension EquityYear {
  /// Every field of the rows, and how large the equity is beside its ceiling. EQ-5.
  static func list(_ rows: [EquityYear], in context: ListContext) -> AnyList {
    let office = context.office
    @Sendable func standing(_ row: EquityYear) -> EquityStanding? {
      row.year.flatMap(office.equity)
    }
    let computed: [Column<EquityYear>] = [
      Column(
        ColumnHead(
          "Andel av underlaget, %", short: "Andel", .fixed(8), priority: 84, isNumeric: true)
      ) { row in
        let share = standing(row)?.share
        return CellText(share.text, shown: share?.shown ?? "")
      },
      Column(
        ColumnHead("Över taket, kr", short: "Över taket", .fixed(11), priority: 88, isNumeric: true)
      ) { row in
        let excess = standing(row)?.excess
        return CellText(excess.text, shown: excess.map { Number($0.amount).shown } ?? "")
      },
    ]
    return AnyList(register: rows, Column.all + computed)
  }
}

extension EconomyLists {
  /// The equity of every year, the latest first, with its ceiling.
  package var equity: AnyList {
    let rows = office.equityYears.compactMap { year in
      office.equity(in: year).map { standing in
        let least = standing.closing == nil ? office.spendingRoom(in: year)?.minimumSpend : nil
        return EquityEntry(
          standing: standing, row: office.economy.equity.first { $0.year == year },
          minimumSpend: least)
      }
    }
    let columns = equityColumns
    var list = AnyList(
      columns, count: rows.count, row: { rows[$0] },
      line: {
        AnyList.Line(
          id: rows[$0].standing.year.text, address: rows[$0].row?.address,
          title: rows[$0].standing.year.text)
      })
    list.signs = Self.signs + [AnyList.Sign.reading]
    return list
  }

  struct EquityEntry: Sendable {
    let standing: EquityStanding
    let row: EquityYear?
    /// Of a year that is not closed. EQ-3.
    let minimumSpend: Kronor?
  }

  private var equityColumns: [Column<EquityEntry>] {
    let lists = self
    func figure(
      _ title: String, _ key: String, priority: Int,
      _ path: @escaping @Sendable (EquityYear) -> Quantity?
    ) -> Column<EquityEntry> {
      Column(ColumnHead(title, .fixed(11), priority: priority, isNumeric: true, field: key)) {
        guard let row = $0.row else { return CellText("") }
        return lists.cell(path(row), row.unit, at: Place(row.address, field: key))
      }
    }
    func amount(
      _ title: String, short: String? = nil, priority: Int,
      _ path: @escaping @Sendable (EquityStanding) -> Kronor?
    ) -> Column<EquityEntry> {
      Column(ColumnHead(title, short: short, .fixed(11), priority: priority, isNumeric: true)) {
        let own = path($0.standing)
        let mark = $0.standing.isReading ? Readings.sign : ""
        return CellText(own.text, shown: own.map { Number($0.amount).shown + mark } ?? "")
      }
    }
    return [
      Column(ColumnHead("År", .fixed(4), priority: 99)) { CellText($0.standing.year.text) },
      figure("Ingående", "ingående", priority: 85) { $0.opening },
      figure("Resultat", "resultat", priority: 80) { $0.result },
      figure("Utgående", "utgående", priority: 95) { $0.closing },
      amount("Tak, kr", priority: 90) { $0.ceiling },
      Column(
        ColumnHead(
          "Andel av underlaget, %", short: "Andel", .fixed(8), priority: 84, isNumeric: true)
      ) {
        let share = $0.standing.share
        let mark = $0.standing.isReading ? Readings.sign : ""
        return CellText(share.text, shown: share.map { "\($0.shown) %" + mark } ?? "")
      },
      amount("Över taket, kr", short: "Över taket", priority: 88) { $0.excess },
      figure("Tak, tryckt", "tak_tryckt", priority: 60) { $0.printedCeiling },
      figure("Minst att förbruka", "lägsta_förbrukning_tryckt", priority: 70) {
        $0.printedMinimumSpend
      },
      Column(
        ColumnHead(
          "Minst att förbruka, uträknat", short: "Uträknat", .fixed(11), priority: 65,
          isNumeric: true)
      ) { entry in
        CellText(
          entry.minimumSpend.text,
          shown: entry.minimumSpend.map { Number($0.amount).shown } ?? "")
      },
      Column(ColumnHead("Taket är", .flexible(14), priority: 0)) {
        CellText($0.standing.ceilingWords)
      },
    ]
  }
}
