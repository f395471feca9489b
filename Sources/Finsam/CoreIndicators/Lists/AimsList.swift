extension IndicatorBoard {
  /// The goals of the year that hang on indicators: each with its target and what it came to.
  package var aimsList: AnyList {
    let rows = office.indicatorAims.filter { $0.year == year }
    let threshold = office.forbund.partialThreshold
    let instrument = office.indicators.instrument
    let columns: [Column<IndicatorAim>] = [
      Column(ColumnHead("Mål", .flexible(20, weight: 3), priority: 99)) {
        CellText($0.goal.goal.id, shown: $0.goal.goal.wording.oneLine)
      },
      Column(ColumnHead("Lydelse", .flexible(20), isFileOnly: true)) {
        CellText($0.goal.goal.wording.oneLine)
      },
      Column(ColumnHead("Kärnindikator", .flexible(12), priority: 80)) {
        let number = $0.measure.countedKind
        return CellText(
          number, shown: instrument.indicator(number)?.shownName ?? "\(number) finns inte")
      },
      Column(ColumnHead("Målvärde", .flexible(8), priority: 70)) {
        CellText(
          $0.measure.aim.text, shown: $0.measure.aim == nil ? "saknas" : $0.measure.shownTarget)
      },
      Column(ColumnHead("Utfall", .fixed(8), priority: 85)) {
        CellText($0.measure.countedValue.text, shown: $0.measure.shownOutcome)
      },
      Column(ColumnHead("Uträknat", .fixed(14), priority: 88, isState: true)) {
        $0.measure.fulfilment(threshold: threshold).cell
      },
      Column(ColumnHead("Varför", .flexible(10), priority: 30)) {
        CellText($0.measure.explanation(threshold: threshold))
      },
    ]
    return AnyList(rows, columns) { row in
      AnyList.Line(
        id: Place(row.goal.address).text + "/" + row.measure.id, address: row.goal.address,
        title: row.goal.goal.wording.oneLine)
    }
  }
}
