import Finsam
import Testing

/// What the program wrote is told from what a person has changed.
struct GeneratedTextTests {
  private static let report = Report("Styrkort 2014", [.paragraph("Föreslås uppnått.")])

  private static func file(_ form: ReportForm) -> String {
    GeneratedText.marked(report.written(as: form), as: form)
  }

  @Test(arguments: [ReportForm.html, .markdown])
  func `a file is untouched until a letter is another`(form: ReportForm) {
    let file = Self.file(form)
    #expect(GeneratedText.State(of: file) == .untouched)
    #expect(GeneratedText.State(of: file.replacing("\n", with: "\r\n")) == .untouched)
    for edited in [
      file.replacing("Föreslås", with: "Bedöms"), "Hej\n" + file, file + "Mer.\n",
      String(file.dropLast()), file.replacing("-->", with: "-- >"),
    ] {
      #expect(GeneratedText.State(of: edited) != .untouched, "\(edited)")
    }
    #expect(GeneratedText.State(of: file + "Mer.\n") == .edited)
    #expect(GeneratedText.State(of: Self.report.written(as: form)) == .foreign)
  }

  @Test func `a sheet has no mark, so that none is taken for the program's own`() {
    #expect(Self.file(.csv) == "\u{FEFF}Styrkort 2014\n\nFöreslås uppnått.\n")
    #expect(GeneratedText.State(of: Self.file(.csv)) == .foreign)
  }
}
