/// How the perspectives of every styrkort stand, year by year.
extension Office {
  private struct ListedPerspective: Sendable {
    let styrkort: Styrkort
    let standing: PerspectiveStanding
  }

  package var perspectivesList: AnyList {
    let rows = styrkort.flatMap { one in
      one.perspectives.map {
        ListedPerspective(
          styrkort: one, standing: one.standing(of: $0, threshold: forbund.partialThreshold))
      }
    }
    let columns: [Column<ListedPerspective>] = [
      Column(ColumnHead("Styrkort", .fixed(8), priority: 9)) { CellText($0.styrkort.id) },
      Column(ColumnHead("Perspektiv", .flexible(14), priority: 9)) {
        CellText($0.standing.perspective.name)
      },
      Column(ColumnHead("Mål uppnådda", .fixed(18), priority: 6)) {
        CellText($0.standing.tally.short)
      },
      Column(ColumnHead("Bedömning", .fixed(24), priority: 8, isStatus: true)) {
        $0.standing.verdict.assessedCell
      },
      Column(ColumnHead("Uträknat", .fixed(24), priority: 7, isStatus: true)) {
        $0.standing.settledCell
      },
    ]
    return AnyList(rows, columns) { one in
      AnyList.Line(
        id: "\(one.styrkort.id)/\(one.standing.perspective.id)",
        address: one.styrkort.address.appending(
          Step(Styrkort.perspectivePart, one.standing.perspective.id)),
        title: one.standing.perspective.name)
    }
  }
}
