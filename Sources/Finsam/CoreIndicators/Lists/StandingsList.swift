extension IndicatorBoard {
  /// The indicators of the year: what they came to, beside the nation and the goals.
  package var list: AnyList {
    let standings = standings
    var list = AnyList(
      IndicatorBoard.columns, count: standings.count, row: { standings[$0] },
      line: {
        AnyList.Line(id: standings[$0].indicator.id, title: standings[$0].indicator.shownName)
      })
    list.signs = [AnyList.Sign(TextBar.tick, "nationellt året före")]
    return list
  }

  private static let columns: [Column<IndicatorStanding>] =
    [
      IndicatorStanding.numberColumn,
      Column(ColumnHead("Kärnindikator", .flexible(16, weight: 3), priority: 95)) {
        CellText($0.indicator.heading, shown: $0.indicator.shownShort)
      },
      IndicatorStanding.shareColumn,
      Column(ColumnHead("Antal svar", short: "n", .fixed(5), priority: 90, isNumeric: true)) {
        CellText(count: $0.value.answers)
      },
      Column(
        ColumnHead(
          "Svarsfrekvens i rundan, %", short: "Svarsfr.", .fixed(8), priority: 60, isNumeric: true)
      ) {
        CellText($0.answerRate.text, shown: $0.answerRate.map { "\($0.shown) %" } ?? "")
      },
      Column(ColumnHead("0–100", .fixed(TextBar.width), priority: 86)) {
        CellText("", shown: TextBar.text($0.value.share, tick: $0.national?.share), .strong)
      },
      Column(
        ColumnHead("Mot målnivån", short: "Mål", .fixed(9), priority: 91, isState: true)
      ) { $0.shortStatusCell },
      Column(ColumnHead("Över åren", .flexible(12), priority: 30)) { CellText($0.trend) },
      Column(ColumnHead("Mål som följs", short: "Följer mål", .flexible(8), priority: 35)) {
        CellText(
          $0.aims.map(\.goal.goal.id).joined(separator: ", "),
          shown: $0.aims.map(\.goal.goal.wording.quotedBriefly).joined(separator: ", "))
      },
    ] + IndicatorStanding.fileColumns
}

extension IndicatorStanding {
  /// Its number; an indicator that has none yet is known by its id.
  static let numberColumn = Column<IndicatorStanding>(
    ColumnHead("Nr", .fixed(2), priority: 99), sort: { SortKey(numeric: $0.indicator.id) }
  ) {
    let isNumber = Number.whole($0.indicator.id) != nil
    return CellText($0.indicator.id, shown: isNumber ? $0.indicator.id : "–")
  }

  static let shareColumn = Column<IndicatorStanding>(
    ColumnHead("Jakande, %", short: "Värde", .fixed(7), priority: 92, isNumeric: true)
  ) { standing in
    guard let share = standing.value.share else {
      return CellText("", shown: CellText.none, .dim)
    }
    return CellText(share.text, shown: "\(share.shown) %", .strong)
  }

  /// What the screen tells in the detail, and files have in columns of their own.
  static let fileColumns: [Column<IndicatorStanding>] = [
    Column(ColumnHead("Varför inget värde", .flexible(10))) { CellText($0.value.lackWords) },
    Column(ColumnHead("Nationellt året före, %", .fixed(7), isNumeric: true)) {
      CellText($0.national?.share.text ?? "")
    },
    Column(ColumnHead("Sammanvägning", .flexible(10))) {
      CellText($0.value.isPaired ? "parade svar" : $0.value.weighing.rawValue)
    },
    Column(ColumnHead("Enkätomgång", .flexible(8))) { CellText($0.value.round?.id ?? "") },
  ]
}

extension CoreIndicator {
  /// Words of the heading that tell it from others; why there are none where it has no heading.
  var shownShort: String {
    if !short.isEmpty { return short }
    return heading.isEmpty ? "lydelsen finns inte i källorna" : heading.oneLine
  }
}

/// A share from 0 to 100 in characters, for a cell of a table.
enum TextBar {
  static let width = 8
  static let tick = "┃"

  /// Empty where there is neither a share nor a tick.
  static func text(_ share: Number?, tick: Number?) -> String {
    guard share != nil || tick != nil else { return "" }
    func cells(_ number: Number) -> Int { (number.whole * width + 50) / 100 }
    let filled = share.map(cells) ?? 0
    let place = tick.map { min(width - 1, cells($0)) }
    return (0..<width).map { cell in
      cell == place ? TextBar.tick : cell < filled ? "█" : "·"
    }.joined()
  }
}
