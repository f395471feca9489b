import Finsam
import Testing

/// A report of files that could not be read whole says so itself, wherever it is sent.
struct ReportWarningTests {
  private let report = Report("Styrkort 2014", [.paragraph("Text.")])

  private func problem(_ file: String, _ severity: Problem.Severity = .error) -> Problem {
    Problem(severity, file: file, line: 12, message: "Går inte.", advice: "Rätta.")
  }

  @Test func `a report of what could be read stands as it is`() {
    #expect(report.warned(of: []) == report)
    #expect(report.warned(of: [problem("styrkort/2014.yaml", .hint)]) == report)
  }

  @Test func `what could not be read is told under the title`() {
    #expect(
      report.warned(of: [problem("styrkort/2014.yaml")]).markdown == """
        # Styrkort 2014

        **Obs:** Rapporten kan sakna uppgifter eller visa fel, för allt gick inte att läsa: \
        styrkort/2014.yaml rad 12. Rätta det innan rapporten används.

        Text.

        """)
  }

  @Test func `of many only the first are named`() {
    let many = (1...8).map { problem("insatser/\($0).yaml") }
    #expect(report.warned(of: many).markdown.contains("insatser/5.yaml rad 12 och 3 till."))
  }
}
