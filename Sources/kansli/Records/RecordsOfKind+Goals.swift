import Finsam

/// Goals, measures and assessments as lists.
extension OpenForbund {
  var goals: RecordsOfKind {
    let all = Dictionary(
      office.listedGoals(on: day, lacking: { reading.hiding($0) != nil }).map {
        ($0.placed.address, $0)
      }, uniquingKeysWith: { first, _ in first })
    let records = records(of: .goals).filter { all[$0.address] != nil }
    let word = (office.latestStyrkort?.perspectiveWord ?? .usual).heading
    let perspective = Column<NamedRecord>(
      ColumnHead(word, .flexible(10), priority: 9, field: "perspektiv")
    ) { record in
      let cell = record.cell("perspektiv")
      let name = all[record.address]?.names[cell.text]?.perspective.name
      return name.map { CellText(cell.text, shown: $0 + record.readingMark("perspektiv")) } ?? cell
    }
    let wording = Column<NamedRecord>(
      ColumnHead("Lydelse", .flexible(20), priority: 9, field: "lydelse")
    ) { $0.cell("lydelse") }
    let own = ListedGoal.columns.map { column in
      Column<NamedRecord>(column.head, sort: { all[$0.address].map(column.sortKey) ?? .empty }) {
        all[$0.address].map(column.cell) ?? CellText("")
      }
    }
    let supports = Column<NamedRecord>(
      ColumnHead("Stödjer", .flexible(10), priority: 2, field: "stödjer")
    ) { $0.cell("stödjer") }
    return listed(records, .goals, [perspective, wording] + own + [supports])
  }

  var measures: RecordsOfKind {
    let goals = Dictionary(
      office.goals.map { ($0.address, $0.goal) }, uniquingKeysWith: { first, _ in first })
    let threshold = office.forbund.partialThreshold
    func column(
      _ head: ColumnHead, _ cell: @escaping @Sendable (Measure) -> CellText
    ) -> Column<NamedRecord> {
      Column(head) { record in
        let goal = record.address.parent.flatMap { goals[$0] }
        let id = record.address.steps.last?.id
        var told = goal?.measures.first { $0.id == id }.map(cell) ?? CellText("")
        if let field = head.field { told.text = record.cell(field).text }
        return told
      }
    }
    return listed(
      records(of: .measures), .measures,
      [
        column(ColumnHead("Mått", .flexible(16), priority: 9, field: "namn")) {
          CellText($0.name, shown: $0.name + $0.readingMark("namn"))
        },
        column(ColumnHead("Målvärde", .flexible(8), priority: 8, field: "målvärde")) {
          CellText($0.markedTarget)
        },
        column(ColumnHead("Utfall", .flexible(8), priority: 8)) {
          CellText($0.shownOutcome, shown: $0.datedOutcome)
        },
        column(ColumnHead("Uträknat", .fixed(12), priority: 7, isStatus: true)) {
          CellText($0.fulfilment(threshold: threshold).rawValue)
        },
        column(ColumnHead("Källa", .flexible(8), priority: 3, field: "källa")) { measure in
          let source = measure.latestOutcome?.source ?? ""
          return CellText(source.isEmpty ? measure.source : source)
        },
      ])
  }

  static func assessmentColumns(_ office: Office) -> [Column<NamedRecord>] {
    let goals = Dictionary(
      office.goals.map { ($0.address, $0.verdict) }, uniquingKeysWith: { first, _ in first })
    let standings = { @Sendable (record: NamedRecord) in
      goals[record.address] == nil ? office.standing(at: record.address) : nil
    }
    let verdict = { @Sendable (record: NamedRecord) in
      goals[record.address] ?? standings(record)?.verdict
    }
    @Sendable func assessed(_ record: NamedRecord, _ decided: String, _ proposed: String)
      -> CellText
    {
      let key =
        verdict(record)?.isDecided == true ? "beslut." + decided : "förslag." + proposed
      return record.cell(key)
    }
    return [
      Column(ColumnHead("Bedömning", .fixed(20), priority: 9, isStatus: true)) { record in
        CellText(
          verdict(record).map { $0.isAssessed ? $0.assessedWords : $0.unassessedWords }
            ?? "ej bedömt")
      },
      Column(ColumnHead("Uträknat", .fixed(12), priority: 8, isStatus: true)) { record in
        CellText(standings(record)?.settledWords ?? verdict(record)?.computed.rawValue ?? "")
      },
      Column(ColumnHead("Bedömd", .fixed(10), priority: 5)) { assessed($0, "dag", "dag") },
      Column(ColumnHead("Av", .flexible(8), priority: 5)) { assessed($0, "organ", "av") },
      Column(ColumnHead("Gäller", .flexible(16), priority: 7)) { record in
        CellText(record.outline.text("lydelse") ?? record.outline.title)
      },
      Column(ColumnHead("Motivering", .flexible(16), priority: 6)) {
        assessed($0, "motivering", "motivering")
      },
    ]
  }
}
