import Finsam

/// The records of a kind that one förbund has, as a list and as JSON.
struct RecordsOfKind {
  let forbund: String
  var list: AnyList
  let json: (Int) -> JSON
  /// The parts of the records, by file, where a list of the kind has none of its own for them.
  var parts: () -> [String: [NamedRecord]] = { [:] }
}

extension OpenForbund {
  func records(listedAs kind: RecordKind) -> RecordsOfKind {
    var records = listed(kind)
    if kind.hasParts, let document = kind.document {
      records.parts = {
        Dictionary(
          grouping: parts(of: document).filter { !$0.address.steps.isEmpty },
          by: \.address.file)
      }
    }
    return records
  }

  private func listed(_ kind: RecordKind) -> RecordsOfKind {
    switch kind {
    case .history: history
    case .results: results
    case .financing: computed(FinancingTable(office.insatser).flatList)
    case .perspectives: computed(office.perspectivesList)
    case .findings: computed(findingsList)
    case .activities: listed(records(of: kind), kind, [])
    case .reasons, .comparison: standings(kind)
    case .contributions: contributions
    case .insatser:
      listed(records(of: kind), as: office.insatsList(on: day, in: resultPeriod))
    case .document(let document) where document.isRegister: register(document)
    case .document(.forbund):
      listed(records(of: kind), kind, OpenForbund.forbundColumns(office, kind.shapes))
    case .document(let document) where document.row.isListedInParts:
      listed(records(of: kind), kind, OpenForbund.partColumns)
    case .document(let document):
      if let list = document.row.list?(ListContext(office, on: day)) {
        listed(kind, as: list)
      } else {
        listed(records(of: kind), kind, [])
      }
    case .agendaItems: listed(records(of: kind), kind, OpenForbund.itemColumns)
    case .decisions: listed(kind, as: office.meetings.decisionsList(in: office))
    case .goals: goals
    case .measures: measures
    case .assessments:
      listed(records(of: kind), kind, OpenForbund.assessmentColumns(office))
    }
  }

  func listed(_ records: [NamedRecord], as list: AnyList) -> RecordsOfKind {
    RecordsOfKind(forbund: reading.name, list: list) { records[$0].json }
  }

  /// The columns of the kind, and then its other fields.
  func listed(
    _ records: [NamedRecord], _ kind: RecordKind, _ columns: [Column<NamedRecord>]
  ) -> RecordsOfKind {
    let known = Set(columns.compactMap(\.head.field)).union([RecordKind.idKey])
    // Where nothing is said of columns, the first fields are shown.
    let rest = kind.shapes.filter { !known.contains($0.key) }.enumerated().map { index, shape in
      Column<NamedRecord>(shape, priority: columns.isEmpty ? max(1, 20 - index) : 0)
    }
    return listed(
      records,
      as: AnyList(records, columns + rest) {
        AnyList.Line(id: $0.id, address: $0.address, title: $0.outline.title)
      })
  }

  private func register(_ kind: DocumentKind) -> RecordsOfKind {
    let isRevealing = isRevealing
    let day = kind.row.area == .kaa ? office.kaaDay(today) : day
    let list = kind.row.list?(ListContext(office, on: day) { _ in isRevealing }) ?? AnyList()
    let fields = (kind.rowShape?.fields ?? []).filter { $0.key != kind.rowShape?.idKey }
      .compactMap { shape in
        list.heads.firstIndex { $0.field == shape.key }.map { (shape.key, $0) }
      }
    return RecordsOfKind(forbund: reading.name, list: list) { row in
      let members = fields.compactMap { key, column -> JSON.Member? in
        let text = list.cell(row, column).text
        return text.isEmpty ? nil : JSON.Member(key, .text(text))
      }
      return .object([JSON.Member("id", .text(list.line(row).id))] + members)
    }
  }

  private static func forbundColumns(_ office: Office, _ shapes: [FieldShape])
    -> [Column<NamedRecord>]
  {
    let year = office.forbund.contributionYear
    let sum = year.flatMap(office.forbund.contributions)
    let isBudgeted = year.map(office.forbund.isOnlyBudgeted) ?? false
    let budget = isBudgeted ? " (bara i budgeten)" : ""
    func field(_ key: String) -> [Column<NamedRecord>] {
      shapes.filter { $0.key == key }.map { Column($0, priority: 9) }
    }
    func count(_ title: String, _ text: String, isNumeric: Bool = true) -> Column<NamedRecord> {
      Column(ColumnHead(title, .fixed(8), priority: 8, isNumeric: isNumeric)) { _ in
        CellText(text)
      }
    }
    return field("namn") + field("län") + field("avstämningsdag") + [
      count("Medlemmar", "\(office.forbund.members.count)"),
      count("Insatser", "\(office.insatser.count)"),
      count("Styrkort", office.styrkort.map(\.id).joined(separator: ", "), isNumeric: false),
      count("Bidragsår", year.text),
      Column(ColumnHead("Medlemsbidrag", .fixed(12), priority: 8, isNumeric: true)) { _ in
        CellText(sum.text, shown: sum.map { $0.shown + budget } ?? "")
      },
    ]
  }

  /// In the columns that the screen has, and then their other fields.
  func listed(_ kind: RecordKind, as list: AnyList) -> RecordsOfKind {
    let rows = Dictionary(
      (0..<list.count).compactMap { row in list.line(row).address.map { ($0, row) } },
      uniquingKeysWith: { first, _ in first })
    let columns = list.heads.enumerated().map { index, head in
      Column<NamedRecord>(head) { record in
        rows[record.address].map { list.cell($0, index) } ?? CellText("")
      }
    }
    return listed(records(of: kind), kind, columns)
  }

  private static let itemColumns: [Column<NamedRecord>] = [
    Column(ColumnHead("Rubrik", .flexible(24, weight: 3), priority: 9, field: "rubrik")) {
      CellText($0.cell("rubrik").text, shown: $0.outline.title.oneLine)
    }
  ]

  private static let partColumns: [Column<NamedRecord>] = [
    Column(ColumnHead("Lista", .flexible(8), priority: 9)) { CellText($0.part ?? "") },
    Column(ColumnHead("Rubrik", .flexible(20), priority: 8)) { CellText($0.name) },
    Column(ColumnHead("Innehåll", .flexible(24, weight: 2), priority: 7)) { record in
      let told = record.outline.fields.filter { field in
        !field.text.isEmpty && field.text != record.outline.title
          && ![RecordKind.idKey, FieldShape.sourceKey, Readings.key].contains(field.shape.key)
      }
      // Figures first: the rest may be cut.
      let sorted = told.filter(\.shape.kind.isNumeric) + told.filter { !$0.shape.kind.isNumeric }
      return CellText(
        sorted.map { "\($0.shape.label.lowercased()) \($0.shown.oneLine)" }
          .joined(separator: "; "))
    },
  ]

  private var results: RecordsOfKind {
    computed(ResultTable(office.insatser, in: resultPeriod).list)
  }

  private var contributions: RecordsOfKind {
    computed(ContributionsList(office).list)
  }

  /// The goals of the year that is listed, else of the current one.
  private func standings(_ kind: RecordKind) -> RecordsOfKind {
    let styrkort = listedYear.flatMap(office.styrkort) ?? office.currentStyrkort(on: day)
    guard let styrkort else { return computed(AnyList()) }
    if kind == .comparison {
      return computed(GoalComparison(of: styrkort, in: office, on: day)?.flatList ?? AnyList())
    }
    let isLacking = reading.hiding(styrkort.address.file) != nil
    return computed(office.flatReasons(of: styrkort, on: day, isLacking: isLacking))
  }

  /// What the checks find, as `check` tells it, and what somebody has accepted of it.
  private var findingsList: AnyList {
    let remarks = CheckReport(self, today: today).remarks
    let rows = remarks.enumerated().map { (id: String($0 + 1), remark: $1) }
    let columns: [Column<(id: String, remark: Remark)>] = [
      Column(ColumnHead("Plats", .flexible(16), priority: 9)) {
        CellText($0.remark.position)
      },
      Column(ColumnHead("Kontroll", .fixed(12), priority: 8)) { CellText($0.remark.rule) },
      Column(ColumnHead("Läge", .fixed(10), priority: 7, isState: true)) {
        CellText($0.remark.isAccepted ? "godtaget" : "öppet")
      },
      Column(ColumnHead("Fynd", .flexible(24, weight: 3), priority: 6)) {
        CellText($0.remark.message)
      },
    ]
    return AnyList(rows, columns) { AnyList.Line(id: $0.id, title: $0.remark.message) }
  }

  /// What follows from other records, under the titles of its columns.
  private func computed(_ list: AnyList) -> RecordsOfKind {
    RecordsOfKind(forbund: reading.name, list: list) { row in
      let cells = zip(list.heads, list.cells(row)).filter { !$1.text.isEmpty }
      return .object(
        [JSON.Member("id", .text(list.line(row).id))]
          + cells.map { JSON.Member($0.title.lowercased(), .text($1.text)) })
    }
  }
}

extension Column<NamedRecord> {
  /// The column of a field.
  init(_ shape: FieldShape, priority: Int) {
    self.init(
      ColumnHead(
        shape.label, .flexible(8), priority: priority, isNumeric: shape.kind.isNumeric,
        field: shape.key, isFileOnly: shape.key == Readings.key)
    ) { $0.cell(shape.key) }
  }
}

extension NamedRecord {
  /// What it is called; empty where that is its id.
  var name: String {
    let isId = outline.title == address.steps.last?.id
    return isId ? "" : outline.title.oneLine
  }

  /// The field with this key; what is a reading says so.
  func cell(_ key: String) -> CellText {
    // Personal data is in registers alone, which are listed by their own columns.
    guard let field = outline.fields.first(where: { $0.shape.key == key }) else {
      return CellText("")
    }
    return CellText(field.text, shown: field.shown.oneLine)
  }

  func readingMark(_ key: String) -> String {
    outline.fields.first { $0.shape.key == key }?.readingMark ?? ""
  }
}
