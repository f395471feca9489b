import ScreenSnapshots
import Testing
import TextUI

struct TableTests {
  private let columns = [
    TableColumn("Namn", .flexible(10), priority: 9),
    TableColumn("Form", .fixed(10), priority: 2),
    TableColumn("Deltagare", .fixed(9), alignment: .right, priority: 3),
    TableColumn("Mål", .fixed(12), priority: 4),
  ]

  private func table(rows: Int) -> Table {
    Table(
      columns: columns, rows: rows,
      sort: [TableSort(column: 2, isDescending: true), TableSort(column: 0)],
      isMarked: { $0 == 2 }
    ) { row in
      [
        Span("Arbetsmarknadstorget \(row)"), Span("ordinarie", .dim), Span("\(row * 1_000)"),
        row.isMultiple(of: 2) ? Span("✔ uppnått", .met) : Span("✖ ej uppnått", .notMet),
      ]
    }
  }

  private func needs(of columns: [TableColumn], _ cells: Int) -> [ColumnNeed] {
    columns.map { ColumnNeed(title: TextWidth.cells(of: $0.title), cells: cells) }
  }

  @Test func `a table is drawn with cursor, marks, sorting and a scroll bar`() {
    var canvas = Canvas(size: Size(60, 8))
    var state = TableState()
    for key: Key in [.down, "j", .down, .down, .down, .down, .down, .up, "k"] {
      _ = state.move(key, rows: 100_000, page: Table.page(height: 8))
    }
    table(rows: 100_000).draw(state, on: &canvas, in: Rect(canvas.size))
    expectSnapshot(canvas, named: "table")
  }

  @Test func `a narrow table drops the columns that matter least`() {
    var canvas = Canvas(size: Size(36, 4))
    table(rows: 3).draw(TableState(cursor: 1), on: &canvas, in: Rect(canvas.size))
    expectSnapshot(canvas, named: "table-narrow")
    let narrowest = columns.places(x: 0, width: 8, needs: needs(of: columns, 12))
    #expect(narrowest.map { [$0.column, $0.x, $0.width] } == [[0, 0, 8]])
  }

  @Test func `clicks tell the row and the cursor is parked on its row`() {
    var canvas = Canvas(size: Size(60, 8))
    var table = table(rows: 3)
    table.pane = 1
    table.draw(TableState(cursor: 2), on: &canvas, in: Rect(canvas.size))
    #expect(canvas.hotspot(at: Point(x: 30, y: 3))?.target == .row(1, pane: 1))
    #expect(canvas.cursor == Point(x: 2, y: 5))
    #expect(canvas.showsCursor)
  }

  @Test func `moving stays within the rows and scrolls no more than needed`() {
    var state = TableState()
    func after(_ keys: [Key], rows: Int = 50) -> TableState {
      for key in keys { _ = state.move(key, rows: rows, page: 10) }
      return state
    }
    #expect(after([.up]) == TableState(cursor: 0, top: 0))
    #expect(after([.pageDown, .down]) == TableState(cursor: 10, top: 9))
    #expect(after([.end]) == TableState(cursor: 49, top: 40))
    #expect(after([.up, .up]) == TableState(cursor: 47, top: 40))
    #expect(after([.pageUp]) == TableState(cursor: 38, top: 31))
    #expect(after(["g"]) == TableState(cursor: 0, top: 0))
    #expect(after(["G"], rows: 0) == TableState(cursor: 0, top: 0))
    state.scroll(by: 3, rows: 50, page: 10)
    #expect(state == TableState(cursor: 3, top: 3))
    let understood = state.move("x", rows: 50, page: 10)
    #expect(!understood)
  }

  @Test func `a table that has become shorter is shown to its last row`() {
    var state = TableState()
    _ = state.move(.end, rows: 50, page: 10)
    #expect(state == TableState(cursor: 49, top: 40))
    #expect(state.visibleTop(rows: 12, page: 10) == 2)
    #expect(state.visibleTop(rows: 4, page: 10) == 0)
    var canvas = Canvas(size: Size(60, 8))
    table(rows: 6).draw(state, on: &canvas, in: Rect(canvas.size))
    #expect(canvas.characters[1].hasPrefix("  Arbetsm"))
    #expect(canvas.characters[7].hasPrefix("▶ Arbetsm") && canvas.characters[7].contains("5000"))
  }

  @Test func `the cursor stops at the first row and at the last`() {
    var state = TableState(cursor: 4)
    _ = state.move(.down, rows: 5, page: 10)
    #expect(state == TableState(cursor: 4))
    _ = state.move(.pageDown, rows: 5, page: 3)
    #expect(state.cursor == 4)
    _ = state.move(.pageUp, rows: 2, page: 3)
    _ = state.move(.up, rows: 2, page: 3)
    #expect(state == TableState())
  }

  @Test func `of columns that matter as much the last goes first`() {
    let alike = ["A", "B", "C"].map { TableColumn($0, .fixed(6), priority: 1) }
    let needs = needs(of: alike, 6)
    #expect(alike.places(x: 0, width: 14, needs: needs).map(\.column) == [0, 1])
    #expect(alike.places(x: 0, width: 6, needs: needs).map(\.column) == [0])
  }

  @Test func `a scroll bar stands at its top at the first row and at its foot at the last`() {
    func bar(_ state: TableState) -> String {
      var canvas = Canvas(size: Size(40, 7))
      table(rows: 30).draw(state, on: &canvas, in: Rect(canvas.size))
      return String(canvas.characters.dropFirst().compactMap(\.last))
    }
    #expect(bar(TableState()) == "█│││││")
    #expect(bar(TableState(cursor: 29, top: 24)) == "│││││█")
  }

  @Test func `an empty table says so`() {
    var canvas = Canvas(size: Size(40, 3))
    table(rows: 0).draw(TableState(cursor: 7), on: &canvas, in: Rect(canvas.size))
    #expect(canvas.characters[1].hasPrefix("  Inget att visa."))
  }

  @Test func `no size and no state is too odd to draw`() {
    for width in 0...30 {
      for height in 0...4 {
        var canvas = Canvas(size: Size(width, height))
        let area = Rect(x: 0, y: 0, width: width, height: height)
        table(rows: 9).draw(TableState(cursor: 99, top: -5), on: &canvas, in: area)
        table(rows: 9).draw(TableState(), on: &canvas, in: area.inset(x: -3, y: -2))
        LineList([Line("a", isSelectable: true), .blank]).draw(
          LineListState(cursor: 9, top: 9), on: &canvas, in: area)
        Picker(title: "Välj", items: [.init("Ett")]).draw(on: &canvas, in: area)
        Bar(value: .nan, text: "–").draw(on: &canvas, in: area)
        HelpBar([KeyBinding("q", title: "Avsluta")]).draw(on: &canvas, in: area)
        LineEditor("漢字").draw(on: &canvas, in: area)
        TextEditor("漢字").draw(on: &canvas, in: area)
      }
    }
  }
}
