extension IndicatorBoard {
  /// What each group answered on each point in the year's rounds.
  package var pointsList: AnyList {
    let rows = pointRows
    return AnyList(rows, IndicatorBoard.pointColumns) { row in
      AnyList.Line(
        id: [row.round, row.point.id, row.group?.group.rawValue ?? ""].joined(separator: "/"),
        title: "\(row.point.id) \(row.point.wording.oneLine)")
    }
  }

  struct PointRow: Sendable {
    let round: String
    let point: MeasuringPoint
    /// Nil where nobody answered.
    let group: ShownGroup?
  }

  private var pointRows: [PointRow] {
    let points = standings.flatMap(\.indicator.points).filter { $0.method != .register }
    guard !rounds.isEmpty else {
      return points.map { PointRow(round: "", point: $0, group: nil) }
    }
    return rounds.flatMap { figures in
      points.flatMap { point -> [PointRow] in
        let groups = figures.point(point.id)?.groups ?? []
        return groups.isEmpty
          ? [PointRow(round: figures.round.id, point: point, group: nil)]
          : groups.map { PointRow(round: figures.round.id, point: point, group: $0) }
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
        CellText($0.group?.group.rawValue ?? $0.point.respondents.text)
      },
      Column(ColumnHead("Jakande, %", short: "Jakande", .fixed(7), priority: 92, isNumeric: true)) {
        row in
        guard let group = row.group else { return CellText("", shown: CellText.none, .dim) }
        guard let counts = group.counts else { return CellText("", shown: "dolt", .dim) }
        return CellText(
          counts.share.text, shown: counts.share.map { "\($0.shown) %" } ?? CellText.none, .strong)
      },
      Column(ColumnHead("Antal svar", short: "n", .fixed(4), priority: 90, isNumeric: true)) {
        CellText(count: $0.group?.counts?.answered)
      },
    ]
    + (1...5).map { answer in
      Column(
        ColumnHead(
          "Svar \(answer)", short: "\(answer)", .fixed(3), priority: 70 - answer, isNumeric: true)
      ) {
        CellText(count: $0.group?.counts?.counts[answer - 1])
      }
    }
    + [
      Column(ColumnHead("Ej svar", .fixed(7), priority: 20, isNumeric: true)) {
        CellText(count: $0.group?.counts?.unanswered)
      },
      Column(ColumnHead("Enkätomgång", short: "Omgång", .fixed(7), priority: 15)) {
        CellText($0.round)
      },
    ]
}
