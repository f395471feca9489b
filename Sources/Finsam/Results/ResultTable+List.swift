extension ResultTable {
  /// A row of an insats, or of all of them together, which stands above the others.
  enum Entry: Sendable {
    case insats(ResultRow)
    case all(ResultTable)

    func figure(_ group: ResultGroup) -> ResultFigure? {
      switch self {
      case .insats(let row): row.figure(group)
      case .all(let table): table.sum(group)
      }
    }

    var period: CountPeriod? {
      switch self {
      case .insats(let row): row.period
      case .all(let table): table.period
      }
    }
  }

  /// The row of all together where the rows are of one time, then the insatser.
  package var list: AnyList {
    let entries = (isOfOneTime ? [Entry.all(self)] : []) + rows.map(Entry.insats)
    var list = AnyList(
      ResultTable.columns, count: entries.count,
      nesting: { row in
        if case .all = entries[row] { return AnyList.Nesting(isHeading: true) }
        return AnyList.Nesting(level: entries.count > rows.count ? 1 : 0)
      },
      row: { entries[$0] },
      line: { row in
        switch entries[row] {
        case .insats(let row):
          AnyList.Line(id: row.id, address: row.insats.address, title: row.name)
        case .all: AnyList.Line(id: ResultTable.sumId, title: "Alla insatser")
        }
      })
    let coverage = [participantCoverage, endedCoverage, costCoverage].first { !$0.isEmpty }
    let contradiction = rows.contains { !$0.contradictions.isEmpty }
    let origin = Headcount.sign(for: rows.map { $0.headcount(.all) })
    list.signs =
      (contradiction ? [AnyList.Sign.contradiction] : []) + [origin].compactMap(\.self)
      + [
        AnyList.Sign.reading,
        AnyList.Sign(ResultTable.otherSign, "annan indelning"),
      ]
      + (coverage.map { [AnyList.Sign("(\($0))", "insatser i summan")] } ?? [])
    return list
  }

  /// Stands before what counts something else together than the column does.
  static let otherSign = "#"

  /// No file has such a name.
  package static let sumId = "/alla"

  private static let columns: [Column<Entry>] =
    [
      Column(ColumnHead("Insats", .flexible(20, weight: 3), priority: 97)) { entry in
        switch entry {
        case .insats(let row):
          row.contradictions.isEmpty
            ? CellText(row.name)
            : CellText(
              row.name, shown: "\(InsatsRow.contradictionSign) \(row.name)", .warning)
        case .all(let table):
          CellText("Alla: \(table.coverage.stated) av \(table.coverage.all) redovisar", .label)
        }
      },
      Column(ColumnHead("Period", .fixed(9), priority: 70)) { entry in
        CellText(entry.period.text, shown: entry.period?.short ?? "")
      },
      Column(ColumnHead("Deltagare", .fixed(9), priority: 62, isNumeric: true)) {
        switch $0 {
        case .insats(let row): row.headcount(.all)?.cell ?? CellText("")
        case .all(let table): cell(table.participants, table.participantCoverage)
        }
      },
      Column(ColumnHead("Avslutade", short: "Avsl.", .fixed(5), priority: 64, isNumeric: true)) {
        switch $0 {
        case .insats(let row): row.headcount(.ended)?.cell ?? CellText("")
        case .all(let table): cell(table.ended, table.endedCoverage)
        }
      },
    ] + figures + [
      Column(
        ColumnHead(
          "Förbundets kostnad", short: "Förb. kostnad", .fixed(13), priority: 31, isNumeric: true)
      ) { entry in
        switch entry {
        case .insats(let row):
          let cell = CellText(row.cost.text, shown: row.cost?.shown ?? "")
          return row.period.flatMap { row.insats.cost(in: $0) }?.cell(cell, of: ["belopp"]) ?? cell
        case .all(let table):
          return CellText(
            table.cost.text,
            shown: ResultTable.shown(table.cost?.shown ?? "", table.costCoverage))
        }
      },
      Column(
        ColumnHead(
          "Förbundets kostnad per person till arbete eller studier", short: "Kr/arb. stud.",
          .fixed(13), priority: 33, isNumeric: true)
      ) { entry in
        guard case .insats(let row) = entry else { return CellText("") }
        let cost = row.costPerOutcome
        return CellText(cost.text, shown: cost?.shown(in: "kr") ?? "")
      },
      Column(ColumnHead("Annan indelning", .flexible(14, weight: 2), priority: 30)) { entry in
        guard case .insats(let row) = entry else { return CellText("") }
        return CellText(row.otherWords)
      },
      Column(ColumnHead("Källa", .flexible(10), priority: 0)) { entry in
        guard case .insats(let row) = entry else { return CellText("") }
        return CellText(row.outcomes.map(\.source).filter { !$0.isEmpty }.joined(separator: ", "))
      },
      Column(ColumnHead("Om siffrorna", .fixed(9), isFileOnly: true, goesWith: "Deltagare")) {
        entry in
        switch entry {
        case .insats(let row): CellText(row.remarks.joined(separator: " "))
        case .all(let table): CellText(table.sumWords.joined(separator: " "))
        }
      },
    ]

  /// Each group with its women and men, which stand in the table of the group that goals ask for,
  /// and in files for all.
  private static let figures: [Column<Entry>] = ResultGroup.allCases.flatMap { group in
    let isMain = group == .workOrStudies
    return [
      Column<Entry>(
        ColumnHead(
          group.title, short: group.shortTitle,
          .fixed(isMain ? 14 : max(10, group.shortTitle.count)),
          priority: group.priority, isNumeric: true)
      ) { entry in
        switch entry {
        case .insats(let row):
          row.figure(group)?.cell ?? (isMain ? mainCell(of: row) : CellText(""))
        case .all(let table): table.classSum(group)?.cell ?? CellText("")
        }
      },
      Column<Entry>(
        ColumnHead(
          group.title + ", kvinnor", short: "Kv.", .fixed(5), priority: isMain ? 50 : 0,
          isNumeric: true)
      ) { cell($0.figure(group)?.women) },
      Column<Entry>(
        ColumnHead(
          group.title + ", män", short: "Män", .fixed(5), priority: isMain ? 48 : 0,
          isNumeric: true)
      ) { cell($0.figure(group)?.men) },
      Column<Entry>(
        ColumnHead(
          group.title + ", procent", short: "%", .fixed(5), isNumeric: true, isFileOnly: true)
      ) { cell($0.figure(group)?.share) },
    ]
  }

  /// What stands where the goals' own figure is not known.
  private static func mainCell(of row: ResultRow) -> CellText {
    // Nobody asks an insats for structures what became of participants.
    if !ResultGroup.workOrStudies.isAsked(of: row.insats), row.isStated { return CellText("") }
    if let unread = row.unreadOutcome { return CellText(unread: unread) }
    guard row.isStated else {
      return CellText("", shown: "? \(Quantity.notStatedText)", .dim)
    }
    let other = row.otherGroupings.first.flatMap {
      [$0].figure(of: $0.classes.all, among: row.ended)
    }
    return CellText("", shown: other.map { "\(otherSign) \($0.cell.shown)" } ?? "")
  }

  private static func cell(_ count: Quantity?, _ coverage: String = "") -> CellText {
    CellText(count.text, shown: shown(count?.shown ?? "", coverage))
  }

  /// `305 (3 av 5)`, with how many a sum is of where that is not all.
  private static func shown(_ sum: String, _ coverage: String) -> String {
    sum + (sum.isEmpty || coverage.isEmpty ? "" : " (\(coverage))")
  }
}

extension ResultRow {
  /// What stands in no column; that nothing is stated where nothing is.
  fileprivate var otherWords: String {
    otherGroupings.map { outcome in
      let figure = [outcome].figure(of: outcome.classes.all, among: ended)
      return [figure?.shown ?? "", outcome.classes.shown].filter { !$0.isEmpty }
        .joined(separator: " ")
    }.joined(separator: "; ")
  }
}
