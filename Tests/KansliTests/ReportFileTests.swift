import Finsam
import Testing

@testable import kansli

/// Reports written from the screen: nothing that a person has edited is lost.
struct ReportFileTests: ~Copyable {
  private let office: OfficeFolder
  private let folder: String
  private let path = "rapporter/styrkort-2014.html"

  init() throws {
    office = try OfficeFolder()
    folder = office.path + "/norra"
  }

  private func write(_ text: String, at path: String, as form: ReportForm = .html) throws
    -> ReportFile.Written
  {
    try ReportFile(folder: folder).write(
      GeneratedText.marked(text, as: form), at: path, as: form)
  }

  private func text(_ name: String) throws -> String { try office.text("norra/rapporter/" + name) }

  @Test func `a report takes the place of the last one, and stands beside one that is edited`()
    throws
  {
    let whole = folder + "/" + path
    #expect(try write("ett\n", at: path) == ReportFile.Written(path: whole, note: ""))
    #expect(
      try write("två\n", at: path)
        == ReportFile.Written(path: whole, note: "Den förra, som ingen hade ändrat i, är ersatt"))
    #expect(try text("styrkort-2014.html").hasPrefix("två\n"))

    let edited = try text("styrkort-2014.html").replacing("två", with: "Styrelsens egna ord")
    try office.write("norra/" + path, edited)
    let note = "styrkort-2014.html, som någon har ändrat i, ligger kvar"
    let beside = folder + "/rapporter/styrkort-2014-2.html"
    for text in ["tre\n", "fyra\n"] {
      #expect(try write(text, at: path) == ReportFile.Written(path: beside, note: note))
      #expect(try self.text("styrkort-2014-2.html").hasPrefix(text))
    }
    #expect(try text("styrkort-2014.html") == edited)
  }

  @Test func `what the program did not write stays, also where it is no text`() throws {
    try office.write("norra/" + path, "Min egen rapport.\n")
    #expect(
      try write("ett\n", at: path).note == "styrkort-2014.html fanns redan och ligger kvar"
    )
    #expect(try text("styrkort-2014.html") == "Min egen rapport.\n")
    #expect(try write("a\n", at: "rapporter/lista.csv", as: .csv).path.hasSuffix("/lista.csv"))
    #expect(try write("b\n", at: "rapporter/lista.csv", as: .csv).path.hasSuffix("/lista-2.csv"))
    #expect(try text("lista.csv") == "\u{FEFF}a\n")
  }

  @Test func `a name gets the ending of its form, and a folder is none`() throws {
    #expect(
      try write("ett\n", at: "rapporter/till mötet").path.hasSuffix("/rapporter/till mötet.html"))
    #expect(
      try write("ett\n", at: office.path + "/annan.md", as: .markdown).path == office.path
        + "/annan.md")
    for wrong in ["styrkort/", "rapporter/", "saknas/x.html"] {
      #expect(throws: CommandFailure.self) { try write("ett\n", at: wrong) }
    }
  }
}
