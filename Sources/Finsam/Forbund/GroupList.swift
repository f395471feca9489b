extension Office {
  /// The groups that the parties work together in: those that are there first. J.
  package func groupList(on day: Day) -> AnyList {
    let file = Address(DocumentKind.forbund.path(id: ""))
    let year = Year(day.year)
    let rows = forbund.groups.map { GroupRow(group: $0, isThere: $0.isThere(in: year)) }
    let sorted = rows.filter(\.isThere) + rows.filter { !$0.isThere }
    return AnyList(sorted, GroupRow.columns) { row in
      AnyList.Line(
        id: row.group.id, address: file.appending(Step(PartKey.groups, row.group.id)),
        title: row.group.name)
    }
  }
}

private struct GroupRow: Sendable {
  let group: CooperationGroup
  let isThere: Bool

  /// `Skellefteå kommun, Försäkringskassan och 2 till`
  private var seats: String { group.seats.map(\.title).joined(separator: "; ") }

  private var time: String {
    switch (group.from?.text, group.to?.text) {
    case (let from?, let to?): from == to ? from : "\(from)–\(to)"
    case (let from?, nil): "från \(from)"
    case (nil, let to?): "till \(to)"
    case (nil, nil): ""
    }
  }

  static let columns: [Column<GroupRow>] = [
    Column(ColumnHead("Grupp", .flexible(20, weight: 3), priority: 99)) { row in
      CellText(row.group.name, row.isThere ? .plain : .dim)
    },
    Column(ColumnHead("Gäller", .flexible(12), priority: 80)) { CellText($0.group.area) },
    Column(ColumnHead("Antal", .fixed(6), priority: 85, isNumeric: true)) {
      CellText($0.group.size.text, shown: $0.group.size?.shown ?? "")
    },
    Column(ColumnHead("Ordförande", .flexible(12), priority: 60)) { CellText($0.group.chair) },
    Column(
      ColumnHead("Samverkansbudget", short: "Budget", .fixed(11), priority: 88, isNumeric: true)
    ) {
      CellText($0.group.budget.text, shown: $0.group.budget?.shown ?? "")
    },
    Column(ColumnHead("Prioriterade behov", .flexible(16, weight: 2), priority: 75)) {
      CellText($0.group.needs.joined(separator: ", "))
    },
    Column(ColumnHead("Uppdrag", .flexible(20, weight: 2), priority: 90)) {
      CellText($0.group.task.oneLine)
    },
    Column(ColumnHead("Ledamöter", .flexible(16), priority: 50)) { CellText($0.seats) },
    Column(ColumnHead("Tid", .fixed(11), priority: 40)) { CellText($0.time) },
  ]
}
