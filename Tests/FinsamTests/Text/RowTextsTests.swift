import Testing

@testable import Finsam

/// What a filter looks in is made once, however many letters are typed: counted, not timed.
@Suite struct RowTextsTests {
  /// How often the rows were asked what they say.
  private final class Count: @unchecked Sendable {
    var fields = 0
    var rest = 0
    var cells = 0
  }

  private func list(_ count: Count, rows: Int) -> AnyList {
    let search = RowSearch(
      {
        { row, text in
          // Every tenth row is told of by its cells alone.
          guard row % 10 > 0 else { return false }
          count.fields += 1
          text.add("möte \(row)")
          return true
        }
      },
      rest: { row, text in
        count.rest += 1
        text.add("sent")
      })
    let column = Column<Int>(ColumnHead("Vad", .flexible(10), priority: 9)) { row in
      count.cells += 1
      return CellText("möte \(row) sent")
    }
    return AnyList(
      [column], count: rows, search: search, row: { $0 }, line: { AnyList.Line(id: "r\($0)") })
  }

  @Test func `each row is asked once before one types, and no more by the letters`() {
    let count = Count()
    var list = list(count, rows: 1_000)
    list.prepareToSearch()
    #expect(count.fields == 900 && count.cells == 100 && count.rest == 0)
    for typed in ["m", "mö", "möt", "mö", "m", ""] {
      #expect(list.rows(matching: typed).count == 1_000)
    }
    #expect(count.fields == 900 && count.cells == 100 && count.rest == 0)
  }

  @Test func `what takes longer is asked of rows that nothing was found in, once`() {
    let count = Count()
    var list = list(count, rows: 1_000)
    #expect(list.rows(matching: "7 sent").count == 271)
    // Of the 900 rows all lack the second word in their fields.
    #expect(count.rest == 900)
    #expect(list.rows(matching: "sent").count == 1_000)
    #expect(list.rows(matching: "x").isEmpty)
    #expect(count.rest == 900 && count.fields == 900 && count.cells == 100)
  }
}
