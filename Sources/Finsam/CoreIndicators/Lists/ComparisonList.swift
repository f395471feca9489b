extension IndicatorBoard {
  /// Each indicator beside the nation, the förbund's own year before, and another förbund where one
  /// is chosen.
  package var comparisonList: AnyList {
    let standings = standings
    var list = AnyList(
      comparisonColumns, count: standings.count, row: { standings[$0] },
      line: {
        AnyList.Line(id: standings[$0].indicator.id, title: standings[$0].indicator.shownName)
      })
    list.signs = [AnyList.Sign("≠", "annan version av frågorna")]
    return list
  }

  private var comparisonColumns: [Column<IndicatorStanding>] {
    let before = Year(year.number - 1).text
    return [
      IndicatorStanding.numberColumn,
      Column(ColumnHead("Kärnindikator", .flexible(16, weight: 3), priority: 95)) {
        CellText($0.indicator.heading, shown: $0.indicator.shownShort)
      },
      IndicatorStanding.shareColumn,
    ] + (peer.map(peerColumns) ?? []) + [
      Column(
        ColumnHead(
          "Nationellt \(before), %", short: "Nat. \(before)", .fixed(10), priority: 90,
          isNumeric: true)
      ) { standing in
        let share = standing.national?.share
        return CellText(share.text, shown: share.map { "\($0.shown) %" } ?? "saknas", .dim)
      },
      Column(
        ColumnHead("Skillnad, enheter", short: "Skillnad", .fixed(8), priority: 85, isNumeric: true)
      ) {
        guard let own = $0.value.share, let share = $0.national?.share else { return CellText("") }
        return IndicatorBoard.difference(own - share)
      },
      Column(
        ColumnHead(
          "Egna \(before), %", short: "Egna \(before)", .fixed(11), priority: 80, isNumeric: true)
      ) {
        guard let before = $0.yearBefore else { return CellText("") }
        return CellText(
          before.share.text, shown: (before.isSameVersion ? "" : "≠ ") + "\(before.share.shown) %",
          before.isSameVersion ? .plain : .warning)
      },
      Column(ColumnHead("Antal svar", short: "n", .fixed(5), priority: 70, isNumeric: true)) {
        CellText(count: $0.value.answers)
      },
    ]
  }

  /// What a förbund came to in the year; of another year with that year.
  private func peerColumns(_ peer: IndicatorPeer) -> [Column<IndicatorStanding>] {
    let year = year
    return [
      Column(
        ColumnHead(
          "\(peer.name), %", short: peer.folder, .fixed(min(18, max(12, peer.folder.count))),
          priority: 91, isNumeric: true)
      ) { peer.figure($0.indicator.id, in: year).cell(beside: year) },
      Column(
        ColumnHead(
          "Skillnad mot \(peer.name), enheter", short: "± \(peer.folder)",
          .fixed(min(18, max(8, peer.folder.count + 2))), priority: 84, isNumeric: true)
      ) {
        let figure = peer.figure($0.indicator.id, in: year)
        guard let own = $0.value.share, let share = figure.value, figure.year == year else {
          return CellText("")
        }
        return IndicatorBoard.difference(own - share)
      },
    ]
  }

  private static func difference(_ number: Number) -> CellText {
    let isLess = number < Number(0)
    let size = isLess ? Number(0) - number : number
    return CellText(
      number.text, shown: (isLess ? "−" : "+") + size.shown, isLess ? .warning : .good)
  }
}
