import Testing
import TextUI

@testable import Dashboard

/// A report is read as plain text on the screen; the file keeps its Markdown.
@Suite struct ReportReadingTests {
  private func rows(_ markdown: String, width: Int = 40) -> [String] {
    ReportReading(markdown: markdown).lines(width: width).map { line in
      line.spans.map(\.text).joined()
    }
  }

  @Test func `headings, bold words and escapes lose their signs`() {
    let lines = ReportReading(markdown: "## Mål\n\nBedömt **ej uppnått** 2 \\* 3.").lines(width: 40)
    #expect(
      lines == [
        Line("Mål", .heading), .blank,
        Line([Span("Bedömt "), Span("ej uppnått", .strong), Span(" 2 * 3.")]),
      ])
  }

  @Test func `a bold word keeps its role on the next row`() {
    let lines = ReportReading(markdown: "Bedömt **ej uppnått**.").lines(width: 10)
    #expect(
      lines == [
        Line([Span("Bedömt "), Span("ej", .strong)]),
        Line([Span("uppnått", .strong), Span(".")]),
      ])
  }

  @Test func `lists say what is done`() {
    #expect(
      rows("- [x] Utbildning\n- [ ] Möte\n- Insats")
        == ["✔ klar   Utbildning", "· öppen  Möte", "• Insats"])
  }

  @Test func `a table stands in columns, and wraps what does not fit`() {
    let table = "| Mått | Utfall |\n| --- | --- |\n| Andel som arbetar\\|studerar | 75 % |"
    #expect(
      rows(table) == ["Mått                        Utfall", "Andel som arbetar|studerar  75 %"])
    #expect(
      rows(table, width: 20) == [
        "Mått          Utfall", "Andel som     75 %", "arbetar|stud", "erar",
      ])
  }
}
