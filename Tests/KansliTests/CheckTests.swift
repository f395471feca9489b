import Foundation
import Testing

/// What `check` tells, and the status it ends with.
struct CheckTests {
  static let insats = "norra/insatser/halsan.yaml"

  @Test
  func `findings give a line each, and status 1`() throws {
    var files = OfficeFolder.norra
    files[Self.insats] = "namn: Hälsan\ninriktning: struktur\nperiod:\n  slut: 2014-06-31\n"
    let office = try OfficeFolder(files)

    let check = try office.run("check", ".")

    #expect(
      check
        == Program.Run(
          stdout: """
            ./norra/insatser/halsan.yaml:4:9: omöjligt-datum: Hälsan: ”Period till” är 2014-06-31, \
            men juni 2014 har bara 30 dagar. Jämför dagen med källan. Är den tryckt så där: \
            godta fyndet. Rätta den annars.

            """, stderr: "1 fynd i 1 fil. I Granskning står också 1 mål som inte är bedömt.\n",
          status: 1))
  }

  /// Granskning counts them among what is to be reviewed; no check finds them.
  @Test
  func `goals that nobody has judged are told of beside the findings`() throws {
    var files = OfficeFolder.norra
    files["norra/styrkort/2011.yaml"] =
      "år: 2011\nmål:\n  - id: a\n    lydelse: Fler i arbete\n  - id: b\n    lydelse: Färre köer\n"
    let office = try OfficeFolder(files)

    let check = try office.run("check", ".", "--idag", "2015-03-01")

    #expect(check.stderr.hasSuffix(" I Granskning står också 3 mål som inte är bedömda.\n"))
  }

  @Test
  func `hints do not change the status`() throws {
    var files = OfficeFolder.norra
    files[Self.insats]? += "färg: blå\n"
    let office = try OfficeFolder(files)

    let check = try office.run("check", "norra/", "--format", "json")

    #expect(check == Program.Run(stdout: Self.hint))
  }

  private static let hint = """
    [
      {
        "slag": "tips",
        "regel": "tips",
        "post": "Hälsan",
        "meddelande": "Nyckeln ”färg” är okänd.",
        "råd": "Menade du ”form”? Uppgiften behålls men visas inte.",
        "uträkning": null,
        "ställen": [
          {
            "fil": "norra/insatser/halsan.yaml",
            "rad": 5,
            "kolumn": 1,
            "värde": null,
            "enhet": null,
            "ordalydelse": null,
            "källa": null
          }
        ],
        "godtaget": false
      }
    ]

    """

  @Test
  func `what is found is told to scripts in the words of the files`() throws {
    let office = try OfficeFolder(copying: OfficeFolder.exampleData)
    let check = try office.run("check", "data", "--alla", "--format", "json")
    let all = try #require(
      JSONSerialization.jsonObject(with: Data(check.stdout.utf8)) as? [[String: Any]])
    let keys = Set(all.map { $0.keys.sorted().joined(separator: " ") })
    #expect(keys == ["godtaget meddelande post regel råd slag ställen uträkning"])
    #expect(
      Set(all.compactMap { $0["slag"] as? String })
        == ["fynd", "saknas", "avrundning", "olika-definition"])
    let equity = try #require(
      all.first { ($0["post"] as? String)?.contains("ingång 2014") == true })
    let places = try #require(equity["ställen"] as? [[String: Any]])
    #expect(places.map { $0["värde"] as? String } == ["3759259", "3729350"])
    #expect(places.map { $0["källa"] as? String } == ["S4:2812", "S4:1012"])
    let posts = all.filter { $0["regel"] as? String == "omöjligt-datum" }.map {
      $0["post"] as? String
    }
    #expect(!posts.isEmpty && !posts.contains(nil), "\(posts)")
  }

  @Test
  func `unreadable data gives status 2 everywhere, and the rest still shows`() throws {
    var files = OfficeFolder.norra
    files[Self.insats] = "namn: Hälsan\nägare: [\n"
    let office = try OfficeFolder(files)

    let check = try office.run("check", "norra")
    let list = try office.run("list", "mal", "norra")
    let set = try office.run("set", "insatser", "halsan", "skede=avslutad", "norra")
    let text = try office.text(Self.insats)

    #expect(check.status == 2)
    #expect(check.stdout.hasPrefix("norra/insatser/halsan.yaml:"))
    #expect(check.stdout.contains(": läsfel: "))
    #expect(list.status == 2)
    #expect(list.stdout.contains("2014/individ-1"))
    #expect(list.stderr.hasPrefix("Obs: norra/insatser/halsan.yaml:"))
    #expect(set.status == 2)
    #expect(text == files[Self.insats])
  }

  @Test
  func `what cannot be read says what waits for it, and what else disagrees is told`() throws {
    let office = try OfficeFolder(copying: OfficeFolder.exampleData)
    let path = "data/skelleftea-norsjo"
    func remarks() throws -> [[String: Any]] {
      let check = try office.run("check", path, "--format", "json")
      return try #require(
        JSONSerialization.jsonObject(with: Data(check.stdout.utf8)) as? [[String: Any]])
    }
    func messages(_ remarks: [[String: Any]], _ rule: String) -> Set<String> {
      Set(
        remarks.filter { $0["regel"] as? String == rule }.compactMap { $0["meddelande"] as? String }
      )
    }
    let whole = try remarks()
    let register = "\(path)/kalender.csv"
    try office.write(register, try office.text(register) + "\"oavslutad\n")
    let broken = try remarks()

    let unread = try #require(broken.first { $0["regel"] as? String == "läsfel" })
    #expect(unread["post"] as? String == "Kalender")
    #expect((unread["väntar"] as? [String])?.isEmpty == false)
    for rule in ["samma-uppgift", "mellan-dokument", "andel"] {
      #expect(!messages(whole, rule).isEmpty)
      #expect(messages(broken, rule) == messages(whole, rule), "\(rule)")
    }
    let check = try office.run("check", path)
    #expect(check.stderr.contains("kontrolleras när läsfelen är rättade."), "\(check.stderr)")
  }

  @Test
  func `an accepted finding is left out unless one asks for all`() throws {
    var files = OfficeFolder.norra
    files[Self.insats] = "namn: Hälsan\ninriktning: individ\n"
    files["norra/granskning.yaml"] = """
      godtagna:
        - id: f1
          kontroll: oregistrerad-insats
          gäller: insatser/halsan.yaml uppföljning.registrerad
          fynd: Insatsen vänder sig till individer, men det framgår inte om den är registrerad.
          kommentar: Registreras inte.

      """
    let office = try OfficeFolder(files)

    let check = try office.run("check", "norra")
    let all = try office.run("check", "norra", "--alla")

    #expect(check == Program.Run())
    #expect(
      all
        == Program.Run(
          stdout: """
            norra/insatser/halsan.yaml:1:1: oregistrerad-insats: godtaget: Hälsan: Det framgår inte \
            om den individinriktade insatsen är registrerad. Skriv in om insatsen är registrerad.

            """, stderr: "0 fynd, 1 godtaget. I Granskning står också 1 mål som inte är bedömt.\n"))
  }

  @Test
  func `findings, errors, hints and accepted findings are counted apart`() throws {
    var files = OfficeFolder.norra
    files[Self.insats] = "namn: Hälsan\ninriktning: individ\nfärg: blå\n"
    files["norra/insatser/b.yaml"] = "namn: B\ninriktning: struktur\nägare: [\n"
    files["norra/insatser/c.yaml"] =
      "namn: C\ninriktning: individ\nperiod:\n  slut: 2014-06-31\n"
    files["norra/granskning.yaml"] = """
      godtagna:
        - id: f1
          kontroll: oregistrerad-insats
          gäller: insatser/halsan.yaml uppföljning.registrerad
          fynd: Insatsen vänder sig till individer, men det framgår inte om den är registrerad.
          kommentar: Registreras inte.

      """
    let office = try OfficeFolder(files)

    let check = try office.run("check", "norra")

    #expect(
      check.stderr
        == "1 fynd i 1 fil, 1 saknas, 1 läsfel, 1 tips, 1 godtaget. I Granskning står också 1 mål "
        + "som inte är bedömt. Det som inte gick att läsa i filen, och 27 kontroller som letar i "
        + "flera filer, kontrolleras när läsfelen är rättade.\n"
    )
    #expect(check.status == 2)
  }

  @Test
  func `every check is listed with what it looks for`() throws {
    let office = try OfficeFolder([:])

    let checks = try office.run("check", "--kontroller")

    #expect(checks.status == 0)
    #expect(
      checks.stdout.contains(
        "omöjligt-datum             Ett datum finns inte i kalendern, till exempel 31 juni, är tryckt på "
          + "ett annat sätt än som en dag, eller saknas på en händelse som inte heller har något år.\n"
      ))
  }

  @Test
  func `the example data is readable`() throws {
    let office = try OfficeFolder(copying: OfficeFolder.exampleData)

    let check = try office.run("check", "data", "--today", "2026-01-01")

    #expect(check.status == 1)
    #expect(!check.stdout.contains(": läsfel: "))
  }
}
