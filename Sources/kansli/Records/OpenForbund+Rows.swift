import Finsam

extension OpenForbund {
  /// The rows that `list` shows of a kind.
  func rows(of kind: RecordKind) -> [ListedRow] {
    switch kind {
    case .history: reading.history.enumerated().map { historyRow($1, number: $0 + 1) }
    case .insatser:
      zip(records(of: kind), office.insatsRows()).map { record, row in
        ListedRow(id: record.id, cells: cells(of: row), source: .record(record))
      }
    case .document(let document) where document.isRegister: registerRows(in: document)
    case .document, .goals, .measures, .assessments: recordRows(of: kind)
    }
  }

  private func recordRows(of kind: RecordKind) -> [ListedRow] {
    let placed = kind.document == nil ? office.goals : []
    let goals = Dictionary(placed.map { ($0.address, $0) }) { first, _ in first }
    let names = kind == .goals ? office.perspectiveNamesByFile : [:]
    return records(of: kind).map {
      ListedRow(
        id: $0.id, cells: cells(of: $0, goals, names[$0.address.file]), source: .record($0))
    }
  }

  /// `goals` are all there are, by their addresses; `names` those of a goal's document.
  private func cells(
    of record: NamedRecord, _ goals: [Address: PlacedGoal], _ names: PerspectiveNames?
  ) -> [ListedRow.Cell] {
    switch record.kind {
    case .document(.forbund): forbundCells
    case .document(let kind) where kind.row.isListedInParts: partCells(record)
    case .document, .history: []
    case .goals: goalCells(record, goals, names)
    case .measures: measureCells(record, goals)
    case .assessments: assessmentCells(record, goals)
    }
  }

  private var forbundCells: [ListedRow.Cell] {
    let forbund = office.forbund
    return [
      forbund.name, forbund.county, forbund.asOfDay.text, String(forbund.members.count),
      String(office.insatser.count), office.styrkort.map(\.id).joined(separator: ", "),
    ].map { ListedRow.Cell($0) } + contributionCells
  }

  private var contributionCells: [ListedRow.Cell] {
    let year = office.forbund.contributionYear
    let sum = year.flatMap(office.forbund.contributions)
    return [
      ListedRow.Cell(year.text), ListedRow.Cell(shown: sum?.shown ?? "", text: sum.text),
    ]
  }

  private func cells(of row: InsatsRow) -> [ListedRow.Cell] {
    InsatsRow.Column.allCases.map {
      ListedRow.Cell(shown: row.shown($0), text: row.text($0))
    }
  }

  private func goalCells(
    _ record: NamedRecord, _ goals: [Address: PlacedGoal], _ names: PerspectiveNames?
  ) -> [ListedRow.Cell] {
    guard let goal = goals[record.address] else { return [] }
    let perspective = names?[goal.goal.perspective]?.perspective
    return [record.cell("perspektiv", as: perspective?.name)]
      + [
        goal.goal.wording, goal.verdict.statusWords,
        goal.verdict.isAssessed ? goal.verdict.proposed.text : goal.verdict.unassessedWords,
        goal.verdict.decided.text, goal.verdict.computed.rawValue,
      ].map { ListedRow.Cell($0) } + [record.cell("stödjer"), record.cell(Readings.key)]
  }

  private func measureCells(_ record: NamedRecord, _ goals: [Address: PlacedGoal])
    -> [ListedRow.Cell]
  {
    let goal = record.address.parent.flatMap { goals[$0]?.goal }
    guard let measure = measure(record, of: goal) else { return [] }
    let source = measure.latestOutcome?.source ?? ""
    let target = ListedRow.Cell(shown: measure.markedTarget, text: measure.shownTarget)
    let outcome = ListedRow.Cell(shown: measure.datedOutcome, text: measure.shownOutcome)
    let name = ListedRow.Cell(
      shown: measure.name + measure.readingMark("namn"), text: measure.name)
    return [name, target, outcome]
      + [
        measure.fulfilment(threshold: office.forbund.partialThreshold).rawValue,
        source.isEmpty ? measure.source : source,
      ].map { ListedRow.Cell($0) } + [record.cell(Readings.key)]
  }

  func measure(_ record: NamedRecord) -> Measure? {
    measure(record, of: record.address.parent.flatMap(office.goal)?.goal)
  }

  private func measure(_ record: NamedRecord, of goal: Goal?) -> Measure? {
    goal?.measures.first { $0.id == record.address.steps.last?.id }
  }

  private func assessmentCells(_ record: NamedRecord, _ goals: [Address: PlacedGoal])
    -> [ListedRow.Cell]
  {
    let texts = record.outline
    let subject = texts.text("lydelse") ?? texts.title
    let standing = goals[record.address] == nil ? office.standing(at: record.address) : nil
    let verdict = goals[record.address]?.verdict ?? standing?.verdict
    let isDecided = verdict?.isDecided == true
    let group = isDecided ? "beslut." : "förslag."
    return [
      verdict.map { $0.isAssessed ? $0.assessedWords : $0.unassessedWords } ?? "ej bedömt",
      standing?.settledWords ?? verdict?.computed.rawValue ?? "", texts.text(group + "dag") ?? "",
      texts.text(group + (isDecided ? "organ" : "av")) ?? "", subject,
      texts.text(group + "motivering") ?? "",
    ].map { ListedRow.Cell($0) }
  }

  private func historyRow(_ entry: HistoryEntry, number: Int) -> ListedRow {
    let values = [
      ("tid", entry.time), ("användare", entry.user), ("åtgärd", entry.action.rawValue),
      ("fil", entry.address.file), ("post", entry.address.path), ("fält", entry.key),
      ("från", entry.from), ("till", entry.to),
    ]
    let step = [
      JSON.Member("id", .text(String(number))), JSON.Member("steg", .text(entry.step.text)),
      JSON.Member("ursprung", .text(entry.origin.rawValue)),
      JSON.Member("gäller_steg", entry.about.map(JSON.text) ?? .null),
    ]
    return ListedRow(
      id: String(number), cells: values.map { ListedRow.Cell($0.1) },
      source: .entry(step + values.map { JSON.Member($0.0, .text($0.1)) }))
  }
}

extension NamedRecord {
  /// The field with this key, for people by the name that its value has: what is a reading says so.
  fileprivate func cell(_ key: String, as name: String? = nil) -> ListedRow.Cell {
    guard let field = outline.fields.first(where: { $0.shape.key == key }) else {
      return ListedRow.Cell("")
    }
    return ListedRow.Cell(
      shown: name.map { $0 + field.readingMark } ?? field.shown, text: field.text)
  }
}
