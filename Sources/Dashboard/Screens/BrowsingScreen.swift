import Finsam
import TextUI

/// A screen with a list and the detail of its row; most of what it does is the same everywhere.
protocol BrowsingScreen: ScreenContent {
  var panes: TwoPane { get set }
  var list: ShownList { get }
  /// What is said where there are no rows at all.
  func emptyText(_ desk: Desk) -> String
  /// Why there may be rows that could not be read: then none is not said to be there.
  func unread(_ desk: Desk) -> Problem?
  /// Why the detail may lack what stands in the row's file; nil where it has all.
  func lack(_ desk: Desk) -> Problem?
  /// What stands where the filter is written before anything is.
  var filterHint: String { get }
  /// Filters and sorts anew, keeping the cursor on what it was on.
  mutating func arrange(_ desk: Desk)
  /// The detail of the row under the cursor.
  func lines(_ desk: Desk, width: Int) -> [DetailLine]
  /// Where list and detail are drawn, below what the screen has above them.
  func body(of area: Rect, _ desk: Desk) -> Rect
  /// What the actions on records apply to while the list has the keys.
  func listLine(_ desk: Desk) -> DetailLine?
  /// The row of the list that a record has; nil where the list has none for it.
  func row(of address: Address) -> Int?
  /// What copying takes of the list: titles, and then rows.
  func copiedSheet(_ desk: Desk) -> [[String]]
  /// What a file with the list is called, without its ending.
  func fileName(_ desk: Desk) -> String
}

extension BrowsingScreen {
  var rowCount: Int { list.rows.count }
  func row(of address: Address) -> Int? { list.place(of: address) }
  func body(of area: Rect, _ desk: Desk) -> Rect { area }
  func copiedSheet(_ desk: Desk) -> [[String]] { list.sheet(panes) }
  func fileName(_ desk: Desk) -> String { NewId.slug(tab?.facts(desk).title ?? "lista") }

  func exported(isWhole: Bool, _ desk: Desk) -> Outcome {
    let sheet = list.sheet(panes, isWhole: isWhole)
    // Titles stand first.
    let told = panes.marked.isEmpty ? "Listan" : "Det markerade (\((sheet.count - 1).inRows))"
    return .ask(
      .export(name: fileName(desk), text: "\u{FEFF}" + CSVText.written(sheet), told: told))
  }

  /// Puts the cursor on the record that is to be shown, else on the one that it stood on. A detail
  /// of what the list no longer has is left: another record may not stand in its place unseen.
  mutating func settle(on wanted: Int?, keeping kept: String?) {
    let row = wanted ?? kept.flatMap { list.place(of: $0) }
    panes.keep(row: row ?? panes.table.cursor, rows: rowCount)
    if list.id(at: panes.table.cursor) == kept { return }
    panes.detail = LineListState()
    if row == nil, kept != nil { panes.pane = .list }
  }

  /// Marks are of rows that are there, whether or not the filter shows them.
  mutating func keepMarks() {
    if !panes.marked.isEmpty { panes.marked = panes.marked.filter(list.contains) }
  }

  var filterHint: String { "skriv ord som ska finnas" }
  func lack(_ desk: Desk) -> Problem? {
    listLine(desk)?.place.flatMap { desk.reading.hiding($0.address.file) }
  }

  var isTyping: Bool { panes.filterEditor != nil }
  func typingBindings(_ desk: Desk) -> [KeyBinding]? {
    isTyping
      ? [KeyBinding(.enter, title: "Klar"), KeyBinding(.escape, title: "Ta bort filtret")] : nil
  }

  mutating func remember(_ desk: Desk) {
    panes.kept = panes.pane == .detail ? line(desk) : nil
  }

  mutating func refresh(_ desk: Desk) {
    arrange(desk)
    guard let kept = panes.kept else { return }
    panes.kept = nil
    let lines = shownLines(desk, width: panes.width)
    // Where the very line is gone, its record may still have one.
    guard line(desk)?.isSame(as: kept) == false,
      let index = lines.firstIndex(where: { $0.isSame(as: kept) })
        ?? lines.firstIndex(where: { $0.place != nil && $0.place?.address == kept.place?.address })
    else { return }
    panes.detail.select(index, lines: lines.map(\.line), page: TwoPane.leastPage)
  }

  mutating func leaveDetail() -> Bool {
    guard panes.pane == .detail else { return false }
    panes.pane = .list
    return true
  }

  mutating func show(_ place: Place, _ desk: Desk) {
    showInList(place, desk)
    showInDetail(place, desk)
  }

  func hides(_ place: Place) -> Bool {
    guard panes.pane == .list, let listed = list.line(at: 0)?.address,
      DocumentKind(path: listed.file) == DocumentKind(path: place.address.file)
    else { return false }
    let steps = place.address.steps
    // A part stands in the row of what it is a part of.
    return !(0...steps.count).contains { count in
      row(of: Address(place.address.file, Array(steps.prefix(count)))) != nil
    }
  }

  /// Puts the cursor on what was added, also where a filter would hide it.
  mutating func showInList(_ place: Place, _ desk: Desk) {
    guard panes.pane == .list else { return }
    if row(of: place.address) == nil, !panes.filter.isEmpty || panes.state != nil {
      let kept = (panes.filter, panes.state)
      (panes.filter, panes.state) = ("", nil)
      arrange(desk)
      if row(of: place.address) == nil {
        (panes.filter, panes.state) = kept
        arrange(desk)
      }
    }
    if let row = row(of: place.address) { panes.keep(row: row, rows: rowCount) }
  }

  mutating func showInDetail(_ place: Place, _ desk: Desk) {
    guard panes.pane == .detail else { return }
    let lines = shownLines(desk, width: panes.width)
    let own = lines.indices.filter { lines[$0].place?.address == place.address }
    let index =
      own.first { lines[$0].place == place }
      ?? own.first { place.isBeside(lines[$0].place) } ?? own.first
    if let index { panes.detail.select(index, lines: lines.map(\.line), page: TwoPane.leastPage) }
  }

  /// A list is filtered; a detail is searched.
  var lookup: Lookup { panes.pane == .list ? .filters : .searches }

  func searched(_ desk: Desk, in area: Rect) -> SearchedLines {
    let lines = shownLines(desk, width: panes.detailWidth(in: area)).map(\.line)
    let current = panes.detail.selection(in: lines) ?? panes.detail.read
    return SearchedLines(texts: lines.map(\.text), current: max(current, panes.detail.read))
  }

  mutating func go(to line: Int, _ desk: Desk, in area: Rect) {
    panes.fit(area)
    let lines = shownLines(desk, width: panes.width).map(\.line)
    panes.detail.go(to: line, lines: lines, page: panes.detailPage(in: body(of: area, desk)))
  }

  mutating func type(_ key: Key, _ desk: Desk, in area: Rect) -> Outcome? {
    guard panes.filterEditor != nil else { return nil }
    let filter = panes.filter
    panes.typeFilter(key)
    arrange(desk)
    if panes.filter != filter { standOnNamed() }
    return .stay
  }

  /// Stands on the first row whose name has what is filtered by, unless one stands on such a row:
  /// in others the words stand in what may not be seen.
  private mutating func standOnNamed() {
    let query = SearchQuery(panes.filter)
    func isNamed(_ place: Int) -> Bool { SearchText(list.title(at: place)).matches(query) }
    guard !query.isEmpty, !isNamed(panes.table.cursor),
      let row = list.rows.indices.prefix(Table.mostMeasured).first(where: isNamed)
    else { return }
    panes.keep(row: row, rows: rowCount)
    panes.detail = LineListState()
  }

  mutating func paste(_ text: String, _ desk: Desk) -> Outcome {
    panes.pasteFilter(text)
    arrange(desk)
    standOnNamed()
    return .stay
  }

  /// The line that actions apply to: the detail's, or the list's row.
  func line(_ desk: Desk) -> DetailLine? {
    guard panes.pane == .detail else { return listLine(desk) }
    let lines = shownLines(desk, width: panes.width)
    return panes.detail.selection(in: lines.map(\.line)).map { lines[$0] }
  }

  mutating func prepare(in area: Rect) { panes.fit(area) }

  func moment(_ desk: Desk, in area: Rect) -> Moment {
    var screen = self
    screen.prepare(in: area)
    var known: DetailLine??
    return Moment(desk: desk, area: body(of: area, desk)) { [screen] in
      let line = known ?? screen.line(desk)
      known = .some(line)
      return line
    }
  }

  mutating func click(row: Int, pane: Int, _ desk: Desk, in area: Rect) {
    let area = body(of: area, desk)
    panes.fit(area)
    if pane == 0 {
      panes.pane = .list
      panes.select(row: row, rows: rowCount, in: area)
    } else {
      panes.pane = .detail
      let lines = shownLines(desk, width: panes.width).map(\.line)
      panes.detail.select(row, lines: lines, page: panes.detailPage(in: area))
    }
  }

  mutating func scroll(_ rows: Int, at point: Point, _ desk: Desk, in area: Rect) {
    let area = body(of: area, desk)
    panes.fit(area)
    if panes.areas(in: area).detail?.contains(point) == true {
      let lines = shownLines(desk, width: panes.width).map(\.line)
      panes.detail.scroll(by: rows, lines: lines, page: panes.detailPage(in: area))
    } else {
      panes.table.scroll(
        by: rows, rows: rowCount, page: Table.page(height: panes.listPage(in: area)))
    }
  }

  func place(_ desk: Desk) -> Place? { line(desk)?.place ?? listLine(desk)?.place }

  func position(_ desk: Desk) -> String {
    // The same rows are counted as in the title.
    if rowCount == 0 { return "" }
    return list.number(at: panes.table.cursor).map { "Rad \($0)/\(list.count)" }
      ?? list.count.inRows
  }

  /// Draws list and detail; the caller gives the table.
  func draw(
    _ table: Table, title: String, shown: Int, of total: Int, detailTitle: String,
    on canvas: inout Canvas,
    in area: Rect, _ desk: Desk
  ) {
    let areas = panes.areas(in: area)
    if let list = areas.list {
      let count = shown == total ? "\(total)" : "\(shown) av \(total)"
      let unread = unread(desk)
      panes.draw(
        table, title: title, count: count, lack: unread,
        emptyText: table.rows > 0 ? "" : unread?.unreadText(desk) ?? emptyText(desk),
        filterHint: filterHint,
        on: &canvas,
        in: list)
    }
    if let detail = areas.detail {
      let lines = shownLines(desk, width: panes.detailWidth(in: area))
      panes.draw(detail: lines, title: detailTitle, lack: lack(desk), on: &canvas, in: detail)
      if let list = areas.list { canvas.divide(list, detail) }
    }
  }
}

extension Place {
  /// Whether both are fields of one group, as the first and the last day of a period are.
  fileprivate func isBeside(_ other: Place?) -> Bool {
    guard let own = field?.split(separator: "."), own.count > 1,
      let others = other?.field?.split(separator: "."), others.count > 1
    else { return false }
    return own[0] == others[0]
  }
}

extension Problem {
  /// What stands in place of what could not be read.
  func unreadText(_ desk: Desk) -> String {
    "\(file) går inte att läsa. \(desk.key(.nextFinding)) visar felet och vad som ska rättas."
  }

  /// What stands beside what could be read of it, where there is room for the file's name.
  var lackSpan: Span { Span("✖ \(file) går inte att läsa helt, F8", .error) }

  /// The same where there is not.
  static let shortLackSpan = Span("✖ Går inte att läsa helt, F8", .error)
}

extension Canvas {
  /// A line between two areas that stand side by side, or one above the other.
  fileprivate mutating func divide(_ list: Rect, _ detail: Rect) {
    if detail.x > list.x {
      for y in detail.y..<detail.bottom { write("│", x: detail.x - 1, y: y, .border) }
    } else {
      write(String(repeating: "─", count: detail.width), x: detail.x, y: detail.y - 1, .border)
    }
  }
}
