import Foundation
import Testing

/// Many förbund in a folder: a copy to give away, and all of them beside one another.
struct ManyForbundTests {
  @Test(arguments: ["skelleftea-norsjo", "gavleborg"])
  func `a copy to give away can be read, and has nothing that must stay`(name: String) throws {
    let office = try OfficeFolder(copying: OfficeFolder.exampleData)
    let before = try office.bytes
    let shared = try office.run("dela", "data/\(name)", "ut/\(name)", "--genomläst")
    #expect(shared.status == 0, "\(shared.stderr)")
    let files = try office.files.filter { $0.key.hasPrefix("ut/") }
    #expect(!files.keys.contains { $0.contains("kaa/") || $0.contains("historik") })
    #expect(!files.values.contains { $0.contains("exempel: ja") })
    #expect(files["ut/\(name)/forbund.yaml"]?.contains("källor:") == true)
    let checked = try office.run("check", "ut/\(name)", "--form", "json")
    #expect(!checked.stdout.contains("\"läsfel\""), "\(checked.stdout.prefix(2_000))")
    #expect(try office.bytes.filter { !$0.key.hasPrefix("ut/") } == before)
    let again = try office.run("dela", "data/\(name)", "ut/\(name)", "--genomläst")
    #expect(
      again
        == Program.Run(
          stderr: """
            Fel: ut/\(name) finns redan.
              Välj en mapp som inte finns. Inget är skrivet.

            """, status: 2))
  }

  @Test func `texts that tell of few people are read before a copy is made`() throws {
    let office = try OfficeFolder()
    try office.write(
      "norra/insatser/verkstan.yaml",
      """
      namn: Verkstan
      lärdomar: De tre männen från Norsjö slutade. 12 deltagare och 3 månader.
      resultat:
        - id: r
          vad: I arbete
          i_ord: En kvinna studerar.

      """)
    let shared = try office.run("dela", "norra", "ut")
    #expect(
      shared
        == Program.Run(
          stderr: """
            Fel: 2 texter nämner få personer, och kan visa vilka de är:
              norra/insatser/verkstan.yaml:2: ”tre männen”
              norra/insatser/verkstan.yaml:6: ”En kvinna”
              Läs dem och ändra det som visar vem det gäller. Skriv --genomläst för att ta med dem \
            som de står. Inget är skrivet.

            """, status: 1))
    let isThere = office.exists("ut")
    #expect(!isThere)
    let read = try office.run("dela", "norra", "ut", "--genomläst")
    #expect(read.status == 0 && read.stderr.contains("verkstan.yaml:2: ”tre männen”"))
    #expect(read.stderr.contains("Kopior av samma förbund från olika dagar"))
    let copied = try office.text("ut/insatser/verkstan.yaml")
    #expect(copied.contains("De tre männen"))
  }

  @Test(arguments: [
    "norra", "norra/kopia", "norra/insatser/kopia", "./norra/ny/kopia", "norra/../norra/kopia",
  ])
  func `a copy is not made among the files of the förbund itself`(place: String) throws {
    let office = try OfficeFolder()
    let before = try office.bytes
    let shared = try office.run("dela", "norra", place, "--genomläst")
    #expect(
      shared
        == Program.Run(
          stderr: """
            Fel: \(place) ligger i förbundets egen mapp, norra. Inget är skrivet.
              Välj en mapp utanför den: där skulle kopians filer vara bland dess egna.

            """, status: 2))
    #expect(try office.bytes == before)
  }

  @Test func `of several förbund one is to be named as it can be found`() throws {
    let office = try OfficeFolder(Self.four)
    let shared = try office.run("dela", ".", "ut")
    #expect(shared.stderr.contains("Ange ett av dem, till exempel ./a."), "\(shared.stderr)")
  }

  @Test func `what cannot be read is not given away`() throws {
    let office = try OfficeFolder()
    try office.write("norra/insatser/trasig.yaml", "namn: [\n")
    let shared = try office.run("dela", "norra", "ut")
    #expect(shared.status == 2 && shared.stderr.contains("norra/insatser/trasig.yaml:"))
    let isMade = office.exists("ut")
    #expect(!isMade)
  }

  @Test func `förbund are compared in a table, as CSV and as JSON`() throws {
    let office = try OfficeFolder(Self.four)
    let table = try office.run("jamfor", ".", "--eget", "a").stdout
    #expect(table.contains("● Förbund a") && table.contains("5 000, 2013"), "\(table)")
    let csv = try office.run("jamfor", ".", "--form", "csv").stdout
    let lines = csv.split(separator: "\n").map {
      $0.split(separator: ";", omittingEmptySubsequences: false)
    }
    let cost = try #require(lines.first?.firstIndex(of: "Kostnad per deltagare, kr 2014"))
    #expect(
      lines.dropFirst().map { $0[cost] } == ["", "2000", "", "1000", "2000", "3000", "5000", ""])
    #expect(
      lines.dropFirst().map { $0[cost + 1] } == [
        "2014", "2014", "2014", "2014", "2014", "2014", "2013", "",
      ])
    #expect(lines.last?[cost + 2] == "ingen insats har både deltagare och kostnad för ett år")
    let json = try #require(
      try JSONSerialization.jsonObject(
        with: Data(try office.run("jamfor", ".", "--form", "json").stdout.utf8)) as? [String: Any])
    #expect((json["förbund"] as? [Any])?.count == 5)
    #expect(
      try office.run("jamfor", ".", "--lika", "län").stderr
        == "Fel: Vilket förbund som jämförs är inte sagt.\n"
        + "  Skriv --eget och namnet på förbundets mapp.\n")
    #expect(
      try office.run("jamfor", ".", "--eget", "x").stderr
        == "Fel: Inget förbund i mappen heter ”x”.\n  Välj ett av: a, b, c, d, e.\n")
  }

  /// Three with costs of one year, one of the year before, and one without.
  private static var four: [String: String] {
    var files: [String: String] = [:]
    let all = [("a", 1_000, 2014), ("b", 2_000, 2014), ("c", 3_000, 2014), ("d", 5_000, 2013)]
    for (name, cost, year) in all {
      files["\(name)/forbund.yaml"] = "namn: Förbund \(name)\nkällor_krävs: nej\n"
      files["\(name)/insatser/x.yaml"] = """
        namn: X
        deltagare:
          - period: \(year)
            totalt: 10
        kostnader:
          - år: \(year)
            belopp: \(10 * cost)

        """
    }
    files["e/forbund.yaml"] = "namn: Förbund e\nkällor_krävs: nej\n"
    return files
  }
}
