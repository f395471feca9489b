/// What the board is to answer for, as the office works with it: each document with its sections,
/// and what the year's insatser lack for it. D.4.
package struct BoardDocumentList {
  private let office: Office
  private let day: Day

  package init(_ office: Office, on day: Day) { (self.office, self.day) = (office, day) }

  package var list: AnyList {
    let rows = office.boardDocuments.flatMap { self.rows(of: $0.document, $0.kind) }
    return AnyList(
      BoardDocumentRow.columns, count: rows.count,
      nesting: {
        AnyList.Nesting(level: rows[$0].isHeading ? 0 : 1, isHeading: rows[$0].isHeading)
      },
      row: { rows[$0] },
      line: { AnyList.Line(id: rows[$0].id, address: rows[$0].address, title: rows[$0].title) })
  }

  private func rows(of document: BoardDocument, _ kind: DocumentKind) -> [BoardDocumentRow] {
    let address = Address(kind.path(id: document.id))
    let name =
      document.name.isEmpty
      ? "\(kind.row.words.singular.capitalizedFirst) \(document.id)" : document.name
    let heading = BoardDocumentRow(
      id: address.file, title: name, state: state(of: document), drawn: timeLeft(document),
      address: address, isHeading: true)
    return [heading]
      + document.sections.map { section in
        BoardDocumentRow(
          id: "\(address.file)/\(section.id)", title: section.title.oneLine, state: section.cell,
          drawn: section.drawn.text, responsible: section.responsible,
          reviewed: section.reviewed.text,
          address: address.appending(Step(PartKey.sections, section.id)))
      } + lacking(document, kind, address)
  }

  /// Of one that the board has not approved: `90 dagar kvar`.
  private func timeLeft(_ document: BoardDocument) -> String {
    guard let left = daysLeft(document), let due = document.dueDay?.text else { return "" }
    if left < 0 { return "skulle vara klar \(due)" }
    return left == 1 ? "1 dag kvar" : "\(left) dagar kvar"
  }

  private func daysLeft(_ document: BoardDocument) -> Int? {
    switch document.status ?? .draft {
    case .draft, .finished: document.dueDay?.day.map { $0.serial - day.serial }
    case .approved, .signed, .handedOver: nil
    }
  }

  private func state(of document: BoardDocument) -> CellText {
    CellText(
      (document.status ?? .draft).rawValue,
      daysLeft(document).map { $0 < 0 } == true ? .warning : .strong)
  }

  /// What an account of the year still lacks of each insats; a plan asks for nothing of them.
  private func lacking(_ document: BoardDocument, _ kind: DocumentKind, _ address: Address)
    -> [BoardDocumentRow]
  {
    guard kind == .annualReport,
      let drawing = Drawing(document, of: kind, in: office, on: day)
    else { return [] }
    let threshold = office.forbund.partialThreshold
    let rows = drawing.insatser.compactMap { insats -> BoardDocumentRow? in
      let lacks = insats.lacks(in: drawing.year, threshold: threshold)
      return lacks.isEmpty
        ? nil
        : BoardDocumentRow(
          id: "\(address.file)/saknas/\(insats.id)", title: insats.shownName,
          state: CellText(lacks.joined(separator: ", "), .warning), address: insats.address)
    }
    if rows.isEmpty { return [] }
    let title = "Saknas i insatserna \(drawing.year.text) (\(rows.count))"
    return [
      BoardDocumentRow(
        id: "\(address.file)/saknas", title: title, state: CellText(""), address: nil,
        isHeading: true)
    ] + rows
  }
}

extension BoardSection {
  /// How far it has come, as the office says, else as what stands in it shows.
  fileprivate var cell: CellText {
    switch status {
    case .finished: CellText(BoardSection.Status.finished.rawValue, shown: "✔ klar", .met)
    case .draft: CellText(BoardSection.Status.draft.rawValue, shown: "◐ utkast", .partlyMet)
    case .toDo: CellText(BoardSection.Status.toDo.rawValue, shown: "○ att göra", .notAssessed)
    case nil where text.isEmpty && drawn.all.isEmpty:
      CellText("ingen text", shown: "! ingen text", .warning)
    case nil where text.isEmpty: CellText("bara hämtat", .dim)
    case nil: CellText("text finns", .dim)
    }
  }
}

private struct BoardDocumentRow: Sendable {
  let id: String
  let title: String
  let state: CellText
  var drawn = ""
  var responsible = ""
  var reviewed = ""
  let address: Address?
  var isHeading = false

  static let columns: [Column<BoardDocumentRow>] = [
    Column(ColumnHead("Avsnitt", .flexible(24, weight: 3), priority: 9)) { row in
      CellText(
        row.title, shown: (row.isHeading ? "" : "  ") + row.title,
        row.isHeading ? .heading : .plain)
    },
    Column(ColumnHead("Läge", .flexible(18, weight: 4), priority: 8, isStatus: true)) { $0.state },
    Column(ColumnHead("Hämtar", .flexible(12, weight: 2), priority: 6)) { CellText($0.drawn) },
    Column(ColumnHead("Ansvarig", .flexible(10), priority: 5)) { CellText($0.responsible) },
    Column(ColumnHead("Granskat", .fixed(10), priority: 3)) { CellText($0.reviewed) },
  ]
}

extension Office {
  /// The section at an address with what it draws in, to read beside its fields; nil where there is
  /// no section.
  package func preview(ofSection address: Address, on day: Day, positions: Positions)
    -> SectionPreview?
  {
    guard let step = address.steps.first, step.part == PartKey.sections,
      let own = boardDocuments.first(where: { $0.address.file == address.file }),
      let drawing = Drawing(
        own.document, of: own.kind, in: self, on: day, hidingSmallGroups: true)
    else { return nil }
    return BoardDocumentReport(drawing, positions: positions, only: step.id).preview
  }
}
