import Foundation
import Testing

/// Commands that change files: the same bytes, rows and refusals as in the dashboard.
struct ChangingTests {
  @Test
  func `set changes only the bytes of its field, and undo gives them back`() throws {
    let office = try OfficeFolder()
    let before = try office.files

    let set = try office.run("set", "insatser", "halsan", "Skede=avslutad", "norra")
    let after = try office.files
    let undone = try office.run("angra", "norra")
    let last = try office.files

    #expect(
      set
        == Program.Run(
          stderr: "norra/insatser/halsan.yaml:4:8: Skede: ”pågående” → ”avslutad”\n"))
    var expected = before
    expected["norra/insatser/halsan.yaml"]?.replace("'pågående'", with: "'avslutad'")
    #expect(after.filter { $0.key != historyFile } == expected)
    #expect(
      Self.rows(after)
        == ["ändring;;ändrade;insatser/halsan.yaml;;skede;pågående;avslutad;1 av 1;"])
    #expect(
      undone
        == Program.Run(
          stderr: """
            Ångrade: skede i ”Hälsan”
            norra/insatser/halsan.yaml:4:8: Skede: ”avslutad” → ”pågående”

            """))
    #expect(last.filter { $0.key != historyFile } == before)
  }

  @Test
  func `a change is never made by nobody`() throws {
    let office = try OfficeFolder()
    var program = office.program
    program.environment = ["KANSLI_USER": ""]

    _ = try program.run(["set", "insatser", "halsan", "skede=avslutad", "norra"])
    _ = try program.run(["set", "insatser", "halsan", "skede=planerad", "norra", "--user", " "])
    let rows = Self.rows(try office.files)

    #expect(rows.count == 2 && rows.allSatisfy { !$0.hasPrefix(";") && !$0.hasPrefix(" ") })
  }

  @Test
  func `several fields are one step`() throws {
    let office = try OfficeFolder()

    let set = try office.run(
      "set", "insatser", "halsan", "källa=S1:9", "slut=31 december", "norra", "--today",
      "2014-03-01", "--user", "bo")
    let text = try office.text("norra/insatser/halsan.yaml")
    let undone = try office.run("undo", "norra", "--user", "bo")
    let last = try office.text("norra/insatser/halsan.yaml")
    let redone = try office.run("redo", "norra", "--user", "bo")

    #expect(
      set.stderr == """
        norra/insatser/halsan.yaml:7:8: Källa: (tomt) → ”S1:9”
        norra/insatser/halsan.yaml:6:9: Period till: (tomt) → ”2014-12-31”

        """)
    #expect(
      text == """
        # Hälsan
        namn: Hälsan   # kommentar
        inriktning: struktur
        skede: 'pågående'
        period:
          slut: 2014-12-31
        källa: S1:9

        """)
    #expect(undone.stderr.hasPrefix("Ångrade: 2 ändringar i ”Hälsan”\n"))
    #expect(last == OfficeFolder.norra["norra/insatser/halsan.yaml"])
    #expect(
      redone.stderr == """
        Gjorde om: 2 ändringar i ”Hälsan”
        norra/insatser/halsan.yaml:7:8: Källa: (tomt) → ”S1:9”
        norra/insatser/halsan.yaml:6:9: Period till: (tomt) → ”2014-12-31”

        """)
  }

  @Test
  func `undo of a value that somebody has changed since gives status 3`() throws {
    let office = try OfficeFolder()
    _ = try office.run("set", "insatser", "halsan", "skede=avslutad", "norra")
    let edited = "namn: Hälsan\nskede: planerad\n"
    try office.write("norra/insatser/halsan.yaml", edited)

    let undone = try office.run("undo", "norra")
    let text = try office.text("norra/insatser/halsan.yaml")

    #expect(
      undone
        == Program.Run(
          stderr: """
            Fel: Det går inte: skede av halsan (Skede har ändrats sedan dess: väntade ”avslutad”, \
            men där står ”planerad”).
              Inget är ändrat. Rätta för hand det som inte stämmer.

            """, status: 3))
    #expect(text == edited)
  }

  @Test
  func `setting what already stands writes nothing`() throws {
    let office = try OfficeFolder()

    let set = try office.run("set", "insatser", "halsan", "skede=Pågående", "norra")
    let files = try office.files

    #expect(set == Program.Run(stderr: "Inget att ändra: så står det redan.\n"))
    #expect(files == OfficeFolder.norra)
  }

  @Test
  func `a value may hold slashes, and the folder comes last`() throws {
    let office = try OfficeFolder()

    let set = try office.run("set", "mal", "individ-1", "anteckning=och/eller=ja", "norra")
    let shown = try office.run("show", "mal", "2014/individ-1", "norra", "--format", "json")

    #expect(set.status == 0)
    let goal = try #require(
      JSONSerialization.jsonObject(with: Data(shown.stdout.utf8)) as? [String: Any])
    #expect(goal["anteckning"] as? String == "och/eller=ja")
    #expect(goal["id"] as? String == "2014/individ-1")
  }

  @Test
  func `an insats, a goal, a measure and an assessment are added`() throws {
    let office = try OfficeFolder()

    let insats = try office.run("add", "insatser", "namn=Nya vägar", "skede=planerad", "norra")
    let goal = try office.run(
      "add", "mål", "insats=nya-vagar", "lydelse=Fler i arbete", "stödjer=2014/individ-1", "norra")
    let measure = try office.run(
      "add", "matt", "mål=nya-vagar/mal-1", "namn=Andel", "enhet=%", "riktning=högst",
      "målvärde=20", "norra")
    let assessment = try office.run(
      "add", "bedomningar", "mål=mal-1", "förslag.status=delvis", "norra", "--today", "2015-01-02")
    let text = try office.text("norra/insatser/nya-vagar.yaml")
    let second = try office.run(
      "add", "mal", "styrkort=2014", "perspektiv=individ", "lydelse=Fler mår bra", "norra")

    #expect(
      insats
        == Program.Run(
          stdout: "nya-vagar\n", stderr: "norra/insatser/nya-vagar.yaml:2:1: tillagt\n"))
    #expect(goal.stdout == "nya-vagar/mal-1\n")
    #expect(measure.stdout == "nya-vagar/mal-1/m1\n")
    #expect(assessment.stdout == "nya-vagar/mal-1\n")
    #expect(second.stdout == "2014/individ-2\n")
    #expect(
      text == """
        # En insats: ägare, målgrupp, period, deltagare, resultat, mål, beslut och kostnad.
        namn: Nya vägar
        skede: planerad
        mål:
          - id: mal-1
            lydelse: Fler i arbete
            stödjer: 2014/individ-1
            förslag:
              status: delvis
              dag: 2015-01-02
            mått:
              - id: m1
                namn: Andel
                enhet: "%"
                riktning: högst
                målvärde: 20

        """)
  }

  @Test
  func `a perspective is assessed by its word without dots`() throws {
    let office = try OfficeFolder([
      "norra/forbund.yaml": "namn: Norra\n",
      "norra/styrkort/2014.yaml": "år: 2014\nperspektiv:\n  - perspektiv: förnyelse\n",
    ])

    let set = try office.run(
      "set", "bedomningar", "fornyelse", "förslag.status=uppnått", "beslut.status=ej uppnått",
      "norra")
    let listed = try office.run("list", "bedömningar", "norra", "--format", "json")

    #expect(set.status == 0)
    let all = try #require(
      JSONSerialization.jsonObject(with: Data(listed.stdout.utf8)) as? [[String: Any]])
    #expect(all.compactMap { $0["id"] as? String } == ["2014/perspektiv/förnyelse"])
    let groups = ["förslag", "beslut"].map { (all.first?[$0] as? [String: Any])?["status"] }
    #expect(groups.compactMap { $0 as? String } == ["uppnått", "ej uppnått"])
  }

  @Test
  func `the example data takes a change of every kind`() throws {
    let office = try OfficeFolder(copying: OfficeFolder.exampleData)
    let changes = [
      ["set", "insatser", "medurs", "ägare=Urkraft AB", "data"],
      ["set", "mål", "2014/individ-1", "område=Prov", "data"],
      ["set", "mått", "utsikten-2-0/mal-1/m1", "målvärde=70", "data"],
      ["set", "bedömningar", "2014/individ-1", "beslut.status=oklart", "data"],
      ["set", "forbund", "gavleborg", "län=Gävle", "data"],
    ]

    for change in changes {
      let run = try office.program.run(change)
      #expect(run.status == 0, "\(change): \(run.stderr)")
    }
    let history = try office.run("list", "historik", "data", "--format", "json")

    let rows = try #require(
      JSONSerialization.jsonObject(with: Data(history.stdout.utf8)) as? [[String: Any]])
    #expect(
      rows.compactMap { $0["fält"] as? String } == [
        "län", "ägare", "område", "målvärde", "beslut.status",
      ])
  }

  private let historyFile = "norra/historik.csv"

  /// The history's rows without when, who and which step.
  private static func rows(_ files: [String: String]) -> [String] {
    let lines = (files["norra/historik.csv"] ?? "").split(whereSeparator: \.isNewline)
    return lines.dropFirst().map { line in
      line.split(separator: ";", maxSplits: 3, omittingEmptySubsequences: false).last
        .map(String.init) ?? ""
    }
  }
}
