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

  static let actions: [ScreenAction<InsatsScreen>] =
    [
      .openRow.onBar(), .openLine.onBar(), .onRecord(.edit).onBar(), .filter.onBar(),
      sorting(.sort).onBar(when: { screen, _ in screen.isInList }), sorting(.sortSecond),
      .asks(.new) { _, moment in
        Answer.can(.go(.form(.create(.insats)))).unless(moment.desk.readOnlyReason)
      }.when(\.isInList).onBar(),
      .onRecord(.new).when(\.isInDetail).onBar(), .everywhere(.search),
      .asks(.remove) { screen, moment in screen.removal(moment.desk) }.when(\.isInList),
      .onRecord(.remove).when(\.isInDetail).onBar(),
      .back.onBar(when: { screen, _ in screen.isInDetail }), .everywhere(.undo),
      .everywhere(.palette),
      .turns(.mark) { screen, moment in screen.mark(moment.area) }
        .unless { screen, _ in screen.emptiness }.when(\.isInList),
      .onRecord(.mark).when(\.isInDetail), .copy,
    ] + ScreenAction.moving
    + ScreenAction.onRecord(.assess, .decide, .moveUp, .moveDown).map { $0.when(\.isInDetail) }

  private static func sorting(_ action: Action) -> ScreenAction<InsatsScreen> {
    .asks(action) { screen, _ in .can(.pick(screen.sortRequest(second: action == .sortSecond))) }
  }

  private mutating func mark(_ area: Rect) {
    guard let selected else { return }
    if panes.marked.remove(selected.id) == nil { panes.marked.insert(selected.id) }
    panes.select(row: panes.table.cursor + 1, rows: rows.count, in: area)
  }

  /// What is marked, as far as it is shown; else the row under the cursor.
  private var chosen: [InsatsRow] {
    panes.marked.isEmpty
      ? selected.map { [$0] } ?? [] : rows.filter { panes.marked.contains($0.id) }
  }

  private func removal(_ desk: Desk) -> Answer<Outcome> {
    let changes = chosen.compactMap { row -> Change? in
      let address = Address(DocumentKind.insats.path(id: row.id))
      return desk.office.document(address.file).map { Change(address, .delete($0.draft)) }
    }
    if changes.isEmpty {
      return .cannot(emptiness ?? "Det som är markerat döljs av filtret. Esc tar bort filtret.")
    }
    return Answer.can(.ask(.save(changes)))
      .unless(changes.lazy.compactMap { desk.reasonNotWritable($0.address.file) }.first)
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

  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    let table = Table(
      columns: columns,
      rows: rows.count, sort: panes.sort, needs: needs,
      isMarked: { panes.marked.contains(rows[$0].id) },
      row: { spans($0, desk) })
    draw(
      table, title: "Insatser", shown: rows.count, of: total, detailTitle: selected?.name ?? "",
      on: &canvas,
      in: area, desk)
  }

  func spans(_ index: Int, _ desk: Desk) -> [Span] {
    InsatsRow.Column.onScreen.map {
      Span(rows[index].shown($0).oneLine, rows[index].isUnread($0) ? .warning : .text)
    }.marked(isWhole: desk.reading.hiding(DocumentKind.insats.path(id: rows[index].id)) == nil)
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
      case .period:
        TableColumn(
          "Period", fixed(rows.contains { $0.shown(.period).contains("förlängd") } ? 31 : 23),
          priority: priority(2))
      case .participants:
        TableColumn("Delt.", fixed(11), alignment: .right, priority: priority(6))
      case .women: TableColumn("Kv.", fixed(5), alignment: .right, priority: priority(3))
      case .men: TableColumn("Män", fixed(5), alignment: .right, priority: priority(3))
      case .result: TableColumn("Resultat", .flexible(14, weight: 2), priority: priority(1))
      case .cost: TableColumn("Förb. kostnad", .fixed(13), alignment: .right, priority: priority(5))
      case .countPeriod, .readings: TableColumn(column.title, .fixed(7), priority: priority(0))
      }
    }
  }

  /// The marked rows, else the one under the cursor, as Excel takes them.
  func copyText(_ desk: Desk) -> String {
    if panes.pane == .detail { return line(desk)?.text ?? "" }
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
