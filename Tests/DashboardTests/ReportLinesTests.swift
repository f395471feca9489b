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
        .paragraph("Enligt utfallen: \(status)."),
      ]) == [
        Line([Span("Mål", .heading)]), .blank,
        Line([Span("Bedömt "), Span("ej uppnått", .strong), Span(" 2 * 3.")]), .blank,
        Line([Span("Enligt utfallen: "), Span("✖ ej uppnått", .notMet), Span(".")]),
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
