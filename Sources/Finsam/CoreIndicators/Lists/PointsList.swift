extension IndicatorBoard {
  /// What each group answered on each point in the year's rounds.
  package var pointsList: AnyList {
    let rows = pointRows
    return AnyList(rows, IndicatorBoard.pointColumns) { row in
      AnyList.Line(
        id: [row.round, row.point.id, row.group].joined(separator: "/"),
        title: "\(row.point.id) \(row.point.wording.oneLine)")
    }
  }

  struct PointRow: Sendable {
    let round: String
    let point: MeasuringPoint
    /// Who has answered, or is asked where nobody has.
    let group: String
    let counts: AnswerCounts?
    /// Whether there are answers that are not shown.
    let isHidden: Bool
  }

  private var pointRows: [PointRow] {
    let points = standings.flatMap(\.indicator.points).filter { $0.method != .register }
    func row(_ round: String, _ point: MeasuringPoint, _ shown: ShownPoint?) -> PointRow {
      PointRow(
        round: round, point: point, group: point.respondents.text, counts: shown?.counts,
        isHidden: shown?.isHidden == true)
    }
    guard !rounds.isEmpty else { return points.map { row("", $0, nil) } }
    return rounds.flatMap { figures in
      points.flatMap { point -> [PointRow] in
        let shown = figures.point(point.id)
        let groups = shown?.groups ?? []
        return groups.isEmpty
          ? [row(figures.round.id, point, shown)]
          : groups.map { group in
            PointRow(
              round: figures.round.id, point: point, group: group.group.rawValue,
              counts: group.counts, isHidden: group.counts == nil)
          }
      }
    }
  }

  private static let pointColumns: [Column<PointRow>] =
    [
      Column(ColumnHead("Mätpunkt", short: "Nr", .fixed(3), priority: 99)) {
        CellText($0.point.id)
      },
      Column(ColumnHead("Lydelse", .flexible(18, weight: 3), priority: 80)) {
        CellText(
          [$0.point.opening, $0.point.wording].filter { !$0.isEmpty }.joined(separator: " "))
      },
      Column(ColumnHead("Grupp", .flexible(9), priority: 95)) {
        CellText($0.group)
      },
      Column(ColumnHead("Jakande, %", short: "Jakande", .fixed(7), priority: 92, isNumeric: true)) {
        row in
        guard let counts = row.counts else {
          return CellText("", shown: row.isHidden ? "dolt" : CellText.none, .dim)
        }
        return CellText(
          counts.share.text, shown: counts.share.map { "\($0.shown) %" } ?? CellText.none, .strong)
      },
      Column(ColumnHead("Antal svar", short: "n", .fixed(4), priority: 90, isNumeric: true)) {
        CellText(count: $0.counts?.answered)
      },
    ]
    + (1...5).map { answer in
      Column(
        ColumnHead(
          "Svar \(answer)", short: "\(answer)", .fixed(3), priority: 70 - answer, isNumeric: true)
      ) {
        CellText(count: $0.counts?.counts[answer - 1])
      }
    }
    + [
      Column(ColumnHead("Ej svar", .fixed(7), priority: 20, isNumeric: true)) {
        CellText(count: $0.counts?.unanswered)
      },
      Column(ColumnHead("Enkätomgång", short: "Omgång", .fixed(7), priority: 15)) {
        CellText($0.round)
      },
    ]
}
