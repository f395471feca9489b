import Testing

/// A report's file says by its ending what it is.
struct ReportEndingTests {
  private static let endings = ["xlsx", "docx", "pdf", "XLSX", "ics"]

  @Test(arguments: endings)
  func `a file that no report is written as is refused, and nothing is written`(ending: String)
    throws
  {
    let office = try OfficeFolder(copying: OfficeFolder.exampleData)
    let written = try office.run(
      "report", "insatser", "data/gavleborg", "--utfil", "r.\(ending)")
    #expect(
      written
        == Program.Run(
          stderr: """
            Fel: Rapporter skrivs inte som .\(ending.lowercased())-filer.
              Låt namnet sluta på .html, .md eller .csv: html öppnas i Word, csv i Excel. Eller skriv \
            formen med --form.

            """, status: 2))
    let isMade = office.exists("r.\(ending)")
    #expect(!isMade)
  }

  @Test func `an ending and a form that disagree are refused, and any other ending is one's own`()
    throws
  {
    let office = try OfficeFolder(copying: OfficeFolder.exampleData)
    let refused = try office.run(
      "report", "insatser", "data/gavleborg", "--form", "html", "--utfil", "r.csv")
    #expect(refused.status == 2 && refused.stderr.contains("slutar på .csv, men formen är html"))
    let own = try office.run(
      "report", "insatser", "data/gavleborg", "--form", "md", "--utfil", "r.txt")
    #expect(own.status == 0)
    #expect(try office.text("r.txt").hasPrefix("# Insatser"))
  }

  @Test func `what an empty förbund lacks is made by the command that the refusal names`() throws {
    let office = try OfficeFolder()
    #expect(try office.run("init", "ny", "--namn", "Prov").status == 0)
    let kinds = [
      "insatser", "asf", "ekonomi", "budget", "bokslut", "indikatorer", "kallelse", "protokoll",
      "beslut", "samrad", "jamstalldhet", "behovsbild", "uppfoljning-finsam", "projektkatalog",
    ]
    for kind in kinds {
      let refused = try office.run("report", kind, "ny")
      guard refused.status != 0 else { continue }
      let named = refused.stderr.split(separator: "”kansli add ").dropFirst().first?
        .split(separator: "”").first
      let words = try #require(named, "\(kind): \(refused.stderr)").split(separator: " ")
        .map(String.init)
      let made = try office.run(["add"] + words + ["ny"])
      // What the three dots stand for is the person's own; the words before them are known.
      #expect(!made.stderr.contains("Fältet"), "\(kind): \(words) \(made.stderr)")
    }
  }
}
