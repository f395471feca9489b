/// Which column a table is sorted by.
package struct TableSort: Hashable, Sendable {
  package var column: Int
  package var isDescending: Bool

  package init(column: Int, isDescending: Bool = false) {
    self.column = column
    self.isDescending = isDescending
  }
}

/// A table to draw; asks only for the rows that are seen.
package struct Table {
  package var columns: [TableColumn]
  package var rows: Int
  /// The first and the second sort key, if any.
  package var sort: [TableSort]
  /// Whether this table has the keys, and which pane a click tells of.
  package var isActive: Bool
  package var pane: Int
  /// Shows no cursor at all, as where another part of the screen has it.
  package var hidesCursor = false
  /// What stands there when there are no rows.
  package var emptyText: String
  /// The cells of each column's widest text, as `Table.needs` measures them; nil measures the rows
  /// that are seen, which in a list that scrolls need not be those of the next page.
  package var needs: [Int]?
  package var isMarked: (Int) -> Bool
  /// One span a column.
  package var row: (Int) -> [Span]

  package init(
    columns: [TableColumn], rows: Int, sort: [TableSort] = [], isActive: Bool = true,
    pane: Int = 0, emptyText: String = "Inget att visa.", needs: [Int]? = nil,
    isMarked: @escaping (Int) -> Bool = { _ in false }, row: @escaping (Int) -> [Span]
  ) {
    self.columns = columns
    self.rows = rows
    self.sort = sort
    self.isActive = isActive
    self.pane = pane
    self.emptyText = emptyText
    self.needs = needs
    self.isMarked = isMarked
    self.row = row
  }

  /// How many rows are seen in an area of a height, for `TableState.move`.
  package static func page(height: Int) -> Int { max(1, height - 1) }

  /// The columns that there is room for in an area of a width, as they are drawn there.
  package func shownColumns(width: Int) -> [Int] {
    columns.places(x: 0, width: width - Table.gutter - 2, needs: columnNeeds).map(\.column)
  }

  /// How wide an area must be for every column that there is anything in, and for all that stands
  /// in them to be whole.
  package var roomNeeded: (columns: Int, text: Int) {
    let needs = columnNeeds
    let margin = Table.gutter + 2
    let kept = shownColumns(width: Table.widest).filter { !needs[$0].isEmpty }
    let gaps = TableColumn.gap * max(0, kept.count - 1)
    let text = kept.reduce(gaps + margin) { $0 + needs[$1].width }
    var least = kept.reduce(gaps + margin) { $0 + min(columns[$1].leastWidth, needs[$1].width) }
    while least < text, shownColumns(width: least).filter({ !needs[$0].isEmpty }) != kept {
      least += 1
    }
    return (least, text)
  }

  /// What the columns need, as the whole list was measured.
  var columnNeeds: [ColumnNeed] {
    TableGround(self, seen: 0..<0, height: 0, x: 0, width: 0).columnNeeds
  }

  /// Wider than any terminal.
  private static let widest = 10_000

  package func draw(_ state: TableState, on canvas: inout Canvas, in area: Rect) {
    guard area.width > Table.gutter + 1, area.height > 0 else { return }
    let (titleRow, body) = area.splitTop(1)
    let top = state.visibleTop(rows: rows, page: body.height)
    let ground = TableGround(
      self, seen: top..<max(top, min(rows, top + body.height)), height: body.height,
      x: area.x + Table.gutter, width: area.width - Table.gutter - 2)
    let layout = canvas.laidTables.layout(on: ground)
    drawTitles(at: layout.places, on: &canvas, in: titleRow)
    guard rows > 0 else {
      let lines = emptyText.wrapped(to: max(20, body.width - Table.gutter - 2))
      for (index, line) in lines.enumerated() {
        canvas.write(line, x: area.x + Table.gutter, y: body.y + index, .dim, in: body)
      }
      if isActive, !hidesCursor { canvas.cursor = Point(x: area.x + Table.gutter, y: body.y) }
      return
    }
    let cursor = max(0, min(state.cursor, rows - 1))
    var y = body.y
    for (offset, row) in layout.rows.enumerated() {
      let index = top + offset
      let place = Rect(x: area.x, y: y, width: area.width - 1, height: row.height)
      draw(row, index, isCursor: index == cursor && !hidesCursor, on: &canvas, in: place)
      y += row.height
    }
    ScrollBar(rows: rows, top: top).draw(on: &canvas, in: body)
  }

  private func drawTitles(at places: [ColumnPlace], on canvas: inout Canvas, in area: Rect) {
    canvas.fill(area, .columnTitle)
    for place in places {
      canvas.write(
        title(of: place), at: Point(x: place.x, y: area.y), width: place.width,
        columns[place.column].alignment, .columnTitle, in: area)
    }
  }

  /// The title with the sign of sorting, which stays where the title is cut.
  private func title(of place: ColumnPlace) -> String {
    let title = columns[place.column].title
    guard let key = sort.prefix(2).firstIndex(where: { $0.column == place.column }) else {
      return title
    }
    let sign =
      switch (key, sort[key].isDescending) {
      case (0, false): "▲"
      case (0, true): "▼"
      case (_, false): "△"
      case (_, true): "▽"
      }
    let whole = title + " " + sign
    guard TextWidth.cells(of: whole) > place.width else { return whole }
    return title.clipped(to: place.width - 1) + sign
  }

  private func draw(
    _ row: TableLayout.Row, _ index: Int, isCursor: Bool, on canvas: inout Canvas, in area: Rect
  ) {
    let isMarked = isMarked(index)
    let highlight: Role? = isCursor ? (isActive ? .cursor : .otherCursor) : nil
    let plain = highlight ?? (isMarked ? .marked : .text)
    canvas.fill(area, plain)
    if isCursor { canvas.write(Table.cursorSign(isActive: isActive), x: area.x, y: area.y, plain) }
    if isMarked { canvas.write("●", x: area.x + 1, y: area.y, plain) }
    for piece in row.pieces {
      let role = highlight ?? (piece.role == .text ? plain : piece.role)
      canvas.write(piece.text, y: area.y + piece.line, role, in: area)
    }
    canvas.add(Hotspot(area, .row(index, pane: pane)))
    if isCursor, isActive { canvas.cursor = Point(x: area.x + Table.gutter, y: area.y) }
  }

  /// The cursor's row has a sign of its own, so that it never depends on colour.
  static func cursorSign(isActive: Bool) -> String { isActive ? "▶" : "▷" }

  /// Room for the cursor's sign and the mark.
  static let gutter = 2
}

/// Text that keeps to one side of its cells, cut with `…` if it is too long.
struct AlignedText: Sendable {
  let text: String
  let x: Int
  let width: Int

  init(_ text: String, _ alignment: Alignment, x: Int, width: Int) {
    let cells = alignment == .left && text.utf8.count <= width ? 0 : TextWidth.cells(of: text)
    let before =
      switch alignment {
      case .left: 0
      case .right: max(0, width - cells)
      case .center: max(0, width - cells) / 2
      }
    self.text = cells > width ? text.clipped(to: width) : text
    self.x = x + before
    self.width = width - before
  }
}

extension Canvas {
  package mutating func write(
    _ text: String, at point: Point, width: Int, _ alignment: Alignment, _ role: Role,
    in clip: Rect? = nil
  ) {
    write(AlignedText(text, alignment, x: point.x, width: width), y: point.y, role, in: clip)
  }

  mutating func write(_ text: AlignedText, y: Int, _ role: Role, in clip: Rect?) {
    write(text.text, x: text.x, y: y, width: text.width, role, in: clip)
  }
}
