import Finsam
import Testing
import TextUI

@testable import Dashboard

/// A report on the screen is drawn from its value, and says what its files say.
@Suite struct ReportLinesTests {
  private func lines(_ blocks: [ReportBlock], width: Int = 40) -> [Line] {
    Array(ReportLines(report: Report("T", blocks), width: width).lines.dropFirst(2))
  }

  private func rows(_ blocks: [ReportBlock], width: Int = 40) -> [String] {
    lines(blocks, width: width).map(\.text)
  }

  @Test func `headings, strong words and statuses have their roles`() {
    let status = CellText("ej uppnått", shown: "✖ ej uppnått", .notMet)
    #expect(
      lines([
        .heading("Mål"), .paragraph("Bedömt \(strong: "ej uppnått") 2 * 3."),
        .paragraph("Uträknat ur utfallen: \(status)."),
      ]) == [
        Line([Span("Mål", .heading)]), .blank,
        Line([Span("Bedömt "), Span("ej uppnått", .strong), Span(" 2 * 3.")]), .blank,
        Line([Span("Uträknat ur utfallen: "), Span("✖ ej uppnått", .notMet), Span(".")]),
      ])
  }

  @Test func `a strong word keeps its role on the next row`() {
    #expect(
      lines([.paragraph("Bedömt \(strong: "ej uppnått").")], width: 10)
        == [
          Line([Span("Bedömt "), Span("ej", .strong)]),
          Line([Span("uppnått", .strong), Span(".")]),
        ])
  }

  @Test(arguments: 1...60)
  func `no figure in a table is broken, however narrow the screen is`(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let columns = Int.random(in: 2...8, using: &numbers)
    let heads = (0..<columns).map { column in
      ReportTable.Head(
        ["Namn", "Utfall", "Att förfoga över", "Avvikelse"].randomElement(using: &numbers) ?? "",
        isNumeric: column > 0 && Int.random(in: 1...3, using: &numbers) > 1)
    }
    let row = heads.map { head in
      head.isNumeric
        ? Kronor(Int.random(in: -9_999_999...99_999_999, using: &numbers)).shown
        : "Arbetsmarknadstorget i Skellefteå"
    }
    let width = Int.random(in: 30...100, using: &numbers)
    let shown = rows(
      [.table(ReportTable(heads, [row.map { CellText($0) }]))], width: width)
    for (head, cell) in zip(heads, row) where head.isNumeric {
      #expect(shown.contains { $0.contains(cell) }, "\(cell) in \(shown)")
    }
    #expect(shown.allSatisfy { TextWidth.cells(of: $0) <= width })
  }

  @Test func `what belongs to an item stands below it`() {
    let item = ReportItem("Utbildning för alla", below: ["2014-03-13 Möte"])
    #expect(
      rows([.list([item])], width: 12)
        == ["• Utbildning", "  för alla", "  • 2014-03-", "    13 Möte"])
  }

  @Test func `a table stands in columns, and wraps what does not fit`() {
    let table = ReportTable(
      ["Mått", "Utfall"], numeric: [1],
      [[CellText("Andel som arbetar|studerar"), CellText("75", shown: "75 %")]])
    #expect(
      rows([.table(table)]) == [
        "Mått                        Utfall", "Andel som arbetar|studerar    75 %",
      ])
    #expect(
      rows([.table(table)], width: 20) == [
        "Mått          Utfall", "Andel som       75 %", "arbetar|stud", "erar",
      ])
  }

  @Test func `no word breaks where there is room for it beside the longest of the others`() {
    var dice = SeededNumbers(seed: 33)
    for _ in 0..<300 {
      let columns = Int.random(in: 2...5, using: &dice)
      func word() -> String {
        String(repeating: "x", count: Int.random(in: 1...14, using: &dice))
      }
      let rows = (0..<Int.random(in: 1...4, using: &dice)).map { _ in
        (0..<columns).map { _ in
          CellText(
            (0..<Int.random(in: 1...5, using: &dice)).map { _ in word() }.joined(separator: " "))
        }
      }
      let longest = (0..<columns).map { column in
        rows.flatMap { $0[column].text.split(separator: " ").map(\.count) }.max() ?? 0
      }
      let width =
        longest.reduce(2 * (columns - 1), +) + columns + Int.random(in: 0...20, using: &dice)
      let table = ReportTable(Array(repeating: "x", count: columns), numeric: [], rows)
      let shown = self.rows([.table(table)], width: width).dropFirst()
      let words = rows.joined().flatMap { $0.text.split(separator: " ").map(\.count) }.sorted()
      let drawn = shown.flatMap { $0.split(separator: " ").map(\.count) }.sorted()
      #expect(drawn == words)
      #expect(shown.allSatisfy { $0.count <= width })
    }
  }

  @Test func `a bar stands between its label and its words`() {
    #expect(
      rows([
        .bars([
          ReportBar("Individ", 1, of: 2, "1 av 2 mål"), ReportBar("Ekonomi", 2, of: 2, "2 av 2"),
        ])
      ])
        == ["Individ  █████····· 1 av 2 mål", "Ekonomi  ██████████ 2 av 2"])
  }
}
