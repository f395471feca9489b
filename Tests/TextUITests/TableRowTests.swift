import Testing
import TextUI

/// What a table does with text that is longer than its columns.
struct TableRowTests {
  private let goals = [
    "  1  100 % av deltagarna har kommit närmare arbete",
    "  2  Budget i balans", "  3  100 % av deltagarna har fått bättre liv",
  ]

  private func table(_ texts: [String], state: String = "✔ uppnått") -> Table {
    Table(
      columns: [
        TableColumn("Mål", .flexible(10), priority: 9),
        TableColumn("Läge", .fixed(9), priority: 8),
      ], rows: texts.count
    ) { [Span(texts[$0]), Span(state, .met)] }
  }

  private func drawn(
    _ table: Table, _ width: Int, _ height: Int, cursor: Int = 0
  ) -> (Canvas, [String]) {
    var canvas = Canvas(size: Size(width, height))
    table.draw(TableState(cursor: cursor), on: &canvas, in: Rect(canvas.size))
    let lines = canvas.characters.map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    return (canvas, lines)
  }

  @Test func `a row takes more lines while there are any below the table`() {
    #expect(
      drawn(table(goals), 40, 8).1 == [
        "  Mål                        Läge",
        "▶   1  100 % av deltagarna   ✔ uppnått",
        "    har kommit närmare",
        "    arbete",
        "    2  Budget i balans       ✔ uppnått",
        "    3  100 % av deltagarna   ✔ uppnått",
        "    har fått bättre liv",
        "",
      ])
  }

  @Test func `text runs over the columns in which its row says nothing`() {
    func row(_ cells: String...) -> [Span] { cells.map { Span($0) } }
    let rows = [
      row("Arbetsförmedlingen 2014: ca 250 000 kr", "", "", ""),
      row("Arbetsmarknadstorget", "", "250 000 kr", "S4:7265"),
      row("Unga In", "Europeiska socialfonden", "", ""),
      row("Kort", "", "1 kr", ""), row("Improve, en insats", "ESF", "", "S4:184"),
    ]
    let table = Table(
      columns: [
        TableColumn("Insats", .flexible(10), priority: 9),
        TableColumn("Finansiär", .flexible(8), priority: 8),
        TableColumn("Belopp", .fixed(10), alignment: .right, priority: 8),
        TableColumn("Källa", .fixed(7), priority: 8),
      ], rows: rows.count
    ) { rows[$0] }
    #expect(
      drawn(table, 48, 6).1 == [
        "  Insats       Finansiär       Belopp  Källa",
        "▶ Arbetsförmedlingen 2014: ca 250 000 kr",
        "  Arbetsmarknadstorget     250 000 kr  S4:7265",
        "  Unga In      Europeiska socialfonden",
        "  Kort                           1 kr",
        "  Improve, e…  ESF                     S4:184",
      ])
  }

  @Test func `where lines run out the rest is cut, and the first rows have no more than the last`()
  {
    #expect(
      drawn(table(goals), 40, 6).1 == [
        "  Mål                        Läge",
        "▶   1  100 % av deltagarna   ✔ uppnått",
        "    har kommit närmare arb…",
        "    2  Budget i balans       ✔ uppnått",
        "    3  100 % av deltagarna   ✔ uppnått",
        "    har fått bättre liv",
      ])
  }

  @Test func `a click and the cursor hold for every line of a row`() {
    let (canvas, _) = drawn(table(goals), 40, 8, cursor: 2)
    #expect(
      (1...7).map { canvas.hotspot(at: Point(x: 20, y: $0))?.target } == [
        .row(0, pane: 0), .row(0, pane: 0), .row(0, pane: 0), .row(1, pane: 0), .row(2, pane: 0),
        .row(2, pane: 0), nil,
      ])
    #expect(canvas.cursor == Point(x: 2, y: 5))
    for y in 1...7 {
      #expect((canvas[4, y].role == .cursor) == (5...6).contains(y))
    }
  }

  @Test func `a sign before the first word stands alone`() {
    let lines = drawn(table(["– Torget är inte bedömt", "✖ Kort"]), 28, 5).1
    #expect(
      lines == [
        "  Mål            Läge",
        "▶ – Torget är    ✔ uppnått",
        "    inte bedömt",
        "  ✖ Kort         ✔ uppnått",
        "",
      ])
  }

  @Test func `rows that would read the same are cut in what they have in common`() {
    let same = "100 % av deltagarna i samordnad rehabilitering "
    let texts =
      [same + "har kommit närmare arbete", same + "upplever bättre hälsa", "Budget i balans"]
      + Array(repeating: "Annat", count: 9)
    #expect(
      drawn(table(texts), 50, 5).1 == [
        "  Mål                                  Läge",
        "▶ 100 % av de… har kommit närmare ar…  ✔ uppnått █",
        "  100 % av del… upplever bättre hälsa  ✔ uppnått │",
        "  Budget i balans                      ✔ uppnått │",
        "  Annat                                ✔ uppnått │",
      ])
  }
}
