import Finsam
import TextUI

extension InsatsScreen: BrowsingScreen {
  var tab: MainScreen? { .insatser }
  var rowCount: Int { rows.count }
  var emptyText: String { "Här finns inga insatser än. n lägger till en." }
  func unread(_ desk: Desk) -> Problem? { desk.reading.unread(.insats) }

  func crumb(_ desk: Desk) -> String {
    panes.pane == .detail ? "Insatser ▸ \(selected?.name ?? "")" : "Insatser"
  }

  func lines(_ desk: Desk, width: Int) -> [DetailLine] {
    guard let selected, let insats = desk.office.insats(selected.id) else { return [] }
    return InsatsDetail(insats: insats, desk: desk).lines(width: width)
  }

  func listLine(_ desk: Desk) -> DetailLine? { address.map { DetailLine([], place: Place($0)) } }

  mutating func performOwn(_ action: Action, _ desk: Desk, in area: Rect) -> Outcome? {
    switch action {
    case .sort, .sortSecond: return .pick(sortRequest(second: action == .sortSecond))
    case .mark where panes.pane == .list: mark(area)
    case .new where panes.pane == .list: return .go(.form(.create(.insats)))
    case .remove where panes.pane == .list: return removal(desk)
    default: return nil
    }
    return .stay
  }

  func availabilityOfOwn(_ action: Action, _ desk: Desk) -> Availability? {
    switch action {
    case .sort, .sortSecond: return .available
    case .mark where panes.pane == .list:
      return rows.isEmpty ? .unavailable("Listan är tom.") : .available
    case .new where panes.pane == .list:
      return desk.session.isReadOnly ? .unavailable(Desk.readOnlyReason) : .available
    case .remove where panes.pane == .list:
      guard let address else { return .unavailable("Listan är tom.") }
      return desk.reasonNotWritable(address.file).map { .unavailable($0) } ?? .available
    case .assess, .decide, .moveUp, .moveDown: return panes.pane == .list ? .absent : nil
    default: return nil
    }
  }

  private mutating func mark(_ area: Rect) {
    guard let selected else { return }
    if panes.marked.remove(selected.id) == nil { panes.marked.insert(selected.id) }
    panes.select(row: panes.table.cursor + 1, rows: rows.count, in: area)
  }

  private func removal(_ desk: Desk) -> Outcome {
    guard let address, let outline = desk.office.document(address.file) else { return .stay }
    return .ask(.save([Change(address, .delete(outline.draft))]))
  }

  private func sortRequest(second: Bool) -> PickerRequest {
    PickerRequest(
      purpose: .sort(second: second), title: second ? "Sortera sedan efter" : "Sortera efter",
      items: InsatsRow.Column.onScreen.enumerated().map {
        PickerItem(id: String($0.offset), Picker.Item($0.element.title))
      }, selected: panes.sort.first?.column ?? 0)
  }

  mutating func picked(_ purpose: PickerRequest.Purpose, _ id: String, _ desk: Desk) -> Outcome {
    if case .sort(let second) = purpose, let column = Int(id) {
      panes.sort(by: column, second: second)
      arrange(desk)
    }
    return .stay
  }

  func helpActions(_ desk: Desk) -> [Action] {
    panes.pane == .list
      ? [.open, .edit, .filter, .sort, .new, .undo, .palette, .help]
      : [.open, .edit, .new, .search, .remove, .back, .undo, .palette, .help]
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    let table = Table(
      columns: columns,
      rows: rows.count, sort: panes.sort,
      isMarked: { panes.marked.contains(rows[$0].id) },
      row: { index in
        InsatsRow.Column.onScreen.map {
          Span(rows[index].shown($0).oneLine, rows[index].isUnread($0) ? .warning : .text)
        }.marked(isWhole: desk.reading.hiding(DocumentKind.insats.path(id: rows[index].id)) == nil)
      })
    draw(
      table, title: "Insatser", shown: rows.count, of: total, detailTitle: selected?.name ?? "",
      on: &canvas,
      in: area, desk)
  }

  /// Who runs it and for whom goes before what it costs; what one sorts by is always there.
  private var columns: [TableColumn] {
    InsatsRow.Column.onScreen.enumerated().map { index, column in
      func priority(_ own: Int) -> Int { panes.sort.contains { $0.column == index } ? 98 : own }
      // Where a value is a reading, the cell has room to say so.
      func fixed(_ own: Int) -> TableColumn.Width {
        .fixed(rows.contains { $0.isReading(column) } ? own + Readings.mark.count : own)
      }
      return switch column {
      case .name: TableColumn("Namn", .flexible(20, weight: 3), priority: 99)
      case .form: TableColumn("Form", .flexible(14), priority: priority(4))
      case .phase: TableColumn("Skede", fixed(13), priority: priority(8))
      case .owner: TableColumn("Ägare", .flexible(12, weight: 2), priority: priority(7))
      case .targetGroup:
        TableColumn("Målgrupp", .flexible(12, weight: 3), priority: priority(5))
      case .period: TableColumn("Period", fixed(23), priority: priority(2))
      case .participants:
        TableColumn("Delt.", fixed(11), alignment: .right, priority: priority(6))
      case .women: TableColumn("Kv.", fixed(5), alignment: .right, priority: priority(3))
      case .men: TableColumn("Män", fixed(5), alignment: .right, priority: priority(3))
      case .result: TableColumn("Resultat", .flexible(14, weight: 2), priority: priority(1))
      case .cost: TableColumn("Kostnad", .fixed(12), alignment: .right, priority: priority(5))
      case .countPeriod: TableColumn(column.title, .fixed(7), priority: priority(0))
      }
    }
  }

  /// The marked rows, else the one under the cursor, as Excel takes them.
  func copyText(_ desk: Desk) -> String {
    if panes.pane == .detail { return line(desk)?.text ?? "" }
    let chosen = rows.filter {
      panes.marked.isEmpty ? $0.id == selected?.id : panes.marked.contains($0.id)
    }
    return chosen.map { row in
      InsatsRow.Column.onScreen.map { row.shown($0).oneLine }.joined(separator: "\t")
    }.joined(separator: "\n")
  }
}

extension [Span] {
  /// The cells of a record: the first says where its file could not be read whole.
  fileprivate func marked(isWhole: Bool) -> [Span] {
    guard !isWhole, let first else { return self }
    return [Span("✖ " + first.text, .error)] + dropFirst()
  }
}
