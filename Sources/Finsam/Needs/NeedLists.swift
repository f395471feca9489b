extension NeedsList {
  static func list(_ list: NeedsList, in context: ListContext) -> AnyList {
    let office = context.office
    let columns: [Column<Need>] = [
      Column(field: "vad", .flexible(24, weight: 3), priority: 99),
      Column(field: "slag", .flexible(10), priority: 90, isState: true),
      Column(field: "målgrupp", .flexible(12), priority: 40),
      Column(ColumnHead("Underlag", .flexible(10), priority: 60)) { need in
        let kinds = need.grounds.map { $0.kind.text }
        return CellText(kinds.unique.joined(separator: ", "))
      },
      Column(ColumnHead("Leder till", .flexible(16, weight: 2), priority: 97)) { need in
        let words = need.answers.map { office.title(of: $0) }.joined(separator: ", ")
        return need.answers.isEmpty && need.asksForAnswer
          ? CellText("", shown: "– inget än", .notMeasured) : CellText(words)
      },
      Column(field: "status", .flexible(10), priority: 60),
      Column(field: "prioritet", .flexible(8), priority: 50),
    ]
    let file = Address(DocumentKind.needs.path(id: ""))
    return AnyList(list.needs, columns + Column.rest(beside: columns)) {
      AnyList.Line(id: $0.id, address: file.appending(Step(PartKey.needs, $0.id)), title: $0.title)
    }
  }
}

extension NeedCatalogue {
  static func list(_ catalogue: NeedCatalogue, in context: ListContext) -> AnyList {
    let runs = SeriesRun.all(of: context.office.needs.points)
    let columns: [Column<NeedSeries>] = [
      Column(field: "namn", .flexible(20, weight: 3), priority: 99),
      Column(field: "enhet", .flexible(8), priority: 70),
      Column(ColumnHead("Områden", .flexible(12), priority: 60)) { series in
        CellText(runs.filter { $0.series == series.id }.map(\.area).unique.joined(separator: ", "))
      },
      Column(ColumnHead("Siffror", .fixed(7), priority: 80, isNumeric: true)) { series in
        CellText(count: runs.filter { $0.series == series.id }.reduce(0) { $0 + $1.points.count })
      },
      Column(field: "riktning", .flexible(10), priority: 50),
      Column(ColumnHead("Brott", .fixed(10), priority: 40)) {
        CellText($0.breaks.map { $0.day.text }.joined(separator: ", "))
      },
    ]
    let file = Address(DocumentKind.needSeries.path(id: ""))
    return AnyList(catalogue.series, columns + Column.rest(beside: columns)) {
      AnyList.Line(
        id: $0.id, address: file.appending(Step(PartKey.series, $0.id)), title: $0.title)
    }
  }
}
