import Finsam
import TextUI

/// A list as a screen shows it: the rows that pass the filter, in the order asked for.
struct ShownList: Equatable, Sendable {
  private(set) var list = AnyList()
  /// Rows of the list, in the order they are shown.
  private(set) var rows: [Int] = []
  /// How many of them there are beside headings, and in all.
  private(set) var count = 0
  /// Where the headings are shown.
  private var headings: [Int] = []
  private(set) var total = 0
  private var order: [TableSort] = []
  /// What the table's columns need, for the rows as they are shown.
  private var needs: [Int] = []
  /// The first rows of the table as they are drawn.
  private var spans: [[Span]] = []
  /// What those leave unsaid, and what the signs in them mean: `* tolkning`.
  private var remarks: [String] = []

  var heads: [ColumnHead] { list.heads }

  /// Takes in a list that was made anew.
  mutating func show(_ list: AnyList) {
    self.list = list
    total = (0..<list.count).count { !list.nesting($0).isHeading }
  }

  /// Filters and sorts; `isIn` leaves out rows that are not to be shown at all. Rows that nobody
  /// has sorted stand in the list's order, or in that of the column `first`.
  mutating func arrange(
    _ panes: inout TwoPane, first: Int? = nil, where isIn: ((Int) -> Bool)? = nil
  ) {
    if panes.filterEditor != nil { list.prepareToSearch() }
    order = panes.sort.filter { list.heads.indices.contains($0.column) }
    let wanted = order.isEmpty ? first.map { [TableSort(column: $0)] } ?? [] : order
    rows = list.rows(
      matching: panes.filter,
      by: wanted.map { SortOrder(column: $0.column, isDescending: $0.isDescending) })
    if let isIn { rows = rows.filter(isIn) }
    if let state = panes.state { rows = list.rows(rows, inState: state) }
    headings = rows.indices.filter { list.nesting(rows[$0]).isHeading }
    count = rows.count - headings.count
    lay()
    let room = rows.isEmpty ? (columns: 0, text: 0) : table(panes).roomNeeded
    // What is below does not move while the filter is typed.
    panes.listRoom = ListRoom(
      columns: room.columns, text: room.text,
      rows: panes.filterEditor == nil ? rows.count : list.count)
  }

  /// Makes the first rows of the table, and measures what its columns need for them. One that masks
  /// has the same room for all that it may hold: how wide it is tells nothing.
  private mutating func lay() {
    let columns = shownColumns
    spans = rows.prefix(Table.mostMeasured).indices.map { spans(at: $0, columns) }
    let cells = Table.needs(of: columns.count, rows: spans.count) { spans[$0] }
    remarks = remarksOnCells()
    needs = zip(columns, cells).map { column, cells in
      if heads[column].keepsWidth, case .fixed(let width) = heads[column].width {
        return max(width, cells)
      }
      return cells
    }
  }

  /// What is drawn of a row. A heading tells of all that is below it: where some of that is left out
  /// it says how much is shown.
  private func spans(at place: Int, _ columns: [Int]) -> [Span] {
    let row = rows[place]
    var spans = columns.map { Span(inTable: list.cell(row, $0)) }
    guard rows.count < list.count, !spans.isEmpty, list.nesting(row).isHeading else { return spans }
    func below(_ isHeading: (Int) -> Bool, _ places: Range<Int>) -> Int {
      places.prefix { !isHeading($0) }.count
    }
    let shown = below({ list.nesting(rows[$0]).isHeading }, place + 1..<rows.count)
    let all = below({ list.nesting($0).isHeading }, row + 1..<list.count)
    if shown < all { spans[0].text += " (visar \(shown) av \(all))" }
    return spans
  }

  /// A title, with what one must know to read the table.
  func title(_ title: String) -> String { ([title] + remarks).joined(separator: " · ") }

  private func remarksOnCells() -> [String] {
    let cells = spans.flatMap { $0.dropFirst().map(\.text) }
    let signs = list.signs.contains(.reading) ? list.signs : list.signs + [.reading]
    let occurring = signs.filter { one in
      if one.isKnown { return true }
      // Few cells have a sign, and where its first byte is not there it is not.
      guard let first = one.sign.utf8.first else { return false }
      return cells.contains { $0.utf8.contains(first) && $0.contains(one.sign) }
    }
    return [list.unsaid].compactMap(\.self) + occurring.map { "\($0.sign) \($0.meaning)" }
  }

  /// The statuses that it can be filtered by, as rows show them.
  var states: [CellText] { list.states }

  var hasStates: Bool { list.stateColumn != nil }

  /// Whether it has the row, shown or not.
  func contains(_ id: String) -> Bool { list.row(id) != nil }

  /// The row of the list that is shown at a place; nil where there is none.
  func row(at place: Int) -> Int? { rows.indices.contains(place) ? rows[place] : nil }

  func line(at place: Int) -> AnyList.Line? { row(at: place).map(list.line) }

  func isHeading(at place: Int) -> Bool {
    row(at: place).map { list.nesting($0).isHeading } ?? false
  }

  /// Which of the rows it is, counted from 1 without headings; nil for a heading.
  func number(at place: Int) -> Int? {
    isHeading(at: place) ? nil : place + 1 - headings.count { $0 < place }
  }

  /// Where the first row is that is no heading; nil where there is none.
  var firstRow: Int? { rows.indices.first { !isHeading(at: $0) } }

  /// The rows that stand below a heading, as far as they are shown.
  func lines(under heading: Int) -> [AnyList.Line] {
    guard isHeading(at: heading) else { return [] }
    return rows.indices.dropFirst(heading + 1).prefix { !isHeading(at: $0) }.compactMap(line)
  }

  func id(at place: Int) -> String? { line(at: place)?.id }

  func title(at place: Int) -> String { row(at: place).map(list.title) ?? "" }

  /// Where a row is shown; nil where it is not.
  func place(of id: String) -> Int? {
    list.row(id).flatMap { rows.firstIndex(of: $0) }
  }

  func place(of address: Address) -> Int? {
    if let row = address.steps.last.flatMap({ list.row($0.id) }), list.line(row).address == address
    {
      return rows.firstIndex(of: row)
    }
    return rows.firstIndex { list.line($0).address == address }
  }

  /// What is marked, as far as it is shown; else the row under the cursor. Headings are never among
  /// them.
  func chosen(_ panes: TwoPane) -> [AnyList.Line] { chosenRows(panes).map(list.line) }

  func chosenRows(_ panes: TwoPane) -> [Int] {
    marked(panes).filter { !list.nesting($0).isHeading }
  }

  /// The rows that are marked and shown; else the one under the cursor.
  func marked(_ panes: TwoPane) -> [Int] {
    if panes.marked.isEmpty { return row(at: panes.table.cursor).map { [$0] } ?? [] }
    // A few are looked for by their ids: there may be very many rows.
    if list.findsRows, panes.marked.count <= 8 {
      let marked = Set(panes.marked.compactMap(list.row))
      return rows.filter(marked.contains)
    }
    return rows.filter { panes.marked.contains(list.line($0).id) }
  }

  /// The columns of a table; what one sorts by is always among them.
  var shownColumns: [Int] {
    heads.indices.filter { index in
      heads[index].priority > 0 || order.contains { $0.column == index }
    }
  }

  /// `cells` gives those of a row that shows others than the list's.
  func table(_ panes: TwoPane, cells: @escaping (Int) -> [CellText]? = { _ in nil }) -> Table {
    let columns = shownColumns
    let sort = order.compactMap { one in
      columns.firstIndex(of: one.column).map {
        TableSort(column: $0, isDescending: one.isDescending)
      }
    }
    return Table(
      columns: columns.map { index in
        TableColumn(heads[index], isSorted: order.contains { $0.column == index })
      }, rows: rows.count, sort: sort, needs: needs,
      isMarked: { !panes.marked.isEmpty && panes.marked.contains(list.line(rows[$0]).id) },
      row: { place in
        let row = rows[place]
        if let cells = cells(row) { return cells.map { Span(inTable: $0) } }
        return place < spans.count ? spans[place] : spans(at: place, columns)
      })
  }

  /// What a row says in so many of the table's columns, the weightiest ones: each under its title
  /// and with its signs in words, without those that say nothing.
  func spokenCells(of row: Int, most: Int) -> [(head: String, text: String)] {
    let columns = shownColumns
    let weights = columns.map { heads[$0].priority }.sorted(by: >)
    let least = weights.count > most ? weights[most - 1] : .min
    return columns.filter { heads[$0].priority >= least }.compactMap { column in
      let text = spoken(list.cell(row, column))
      return text.isEmpty || text == CellText.none ? nil : (heads[column].title, text)
    }
  }

  /// What is only drawn says in words what it is.
  private func spoken(_ cell: CellText) -> String {
    let isDrawn = !cell.shown.contains(where: \.isLetter) && cell.text.contains(where: \.isLetter)
    let text = (isDrawn ? cell.text : cell.shown).oneLine.trimmed
    if let sign = list.signs.first(where: { text.hasPrefix($0.sign + " ") }) {
      return (String(text.dropFirst(sign.sign.count)).trimmed + ", " + sign.meaning).spoken
    }
    guard let sign = list.signs.first(where: { text.hasSuffix($0.sign) }) else {
      return text.spoken
    }
    return (String(text.dropLast(sign.sign.count)).trimmed + ", " + sign.meaning).spoken
  }

  /// The cells of a row that the table has, from another list of the same rows.
  func shownCells(of other: AnyList, _ row: Int) -> [CellText] {
    shownColumns.map { other.cell(row, $0) }
  }

  func sortRequest(_ panes: TwoPane, second: Bool) -> PickerRequest {
    PickerRequest(
      purpose: .sort(second: second), title: second ? "Sortera sedan efter" : "Sortera efter",
      items: heads.enumerated().filter { !$0.element.isFileOnly }.map {
        PickerItem(id: String($0.offset), Picker.Item($0.element.title))
      }
        + (panes.sort.isEmpty
          ? [] : [PickerItem(id: "", Picker.Item("Listans egen ordning", synonyms: ["ingen"]))]),
      selected: panes.sort.first?.column ?? 0)
  }
}

extension TableColumn {
  fileprivate init(_ head: ColumnHead, isSorted: Bool) {
    let width: Width =
      switch head.width {
      case .fixed(let cells): .fixed(cells)
      case .flexible(let cells, let weight): .flexible(cells, weight: weight)
      }
    self.init(
      head.shortTitle, width, alignment: head.isNumeric ? .right : .left,
      priority: isSorted ? max(head.priority, 98) : head.priority)
  }
}

extension Span {
  /// A cell keeps the spaces that set it in under others, and has a sign for the word of a reading,
  /// which a narrow one has no room for.
  fileprivate init(inTable cell: CellText) {
    let isOneLine = !cell.shown.utf8.contains(UInt8(ascii: "\n"))
    let text = isOneLine ? cell.shown : cell.shown.oneLine
    let isReading = text.utf8.last == UInt8(ascii: ")") && text.hasSuffix(Readings.mark)
    self.init(
      isReading ? String(text.dropLast(Readings.mark.count)) + Readings.sign : text, Role(cell.tone)
    )
  }
}
