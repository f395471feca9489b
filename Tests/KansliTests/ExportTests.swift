import Finsam
import Testing

/// What one lists can be read in again, and nothing that is shown steers a terminal.
struct ExportTests {
  private static let registers = [
    "handelser": "asf/handelser.csv", "foretag": "asf/foretag.csv", "platser": "asf/platser.csv",
    "lagesbild": "asf/lagesbild.csv", "milstolpar": "asf/milstolpar.csv",
    "kaa": "kaa/ungdomar.csv", "uppfoljningar": "kaa/uppfoljningar.csv",
  ]

  @Test(arguments: registers.keys.sorted())
  func `every register comes back through its own export`(_ kind: String) throws {
    let office = try OfficeFolder(copying: OfficeFolder.exampleData)
    let forbund = kind == "kaa" || kind == "uppfoljningar" ? "skelleftea-norsjo" : "gavleborg"
    let folder = "data/" + forbund
    let file = folder + "/" + (Self.registers[kind] ?? "")
    let list = ["list", kind, folder, "--format"]
    let visible = kind == "kaa" || kind == "uppfoljningar" ? ["--visa"] : []
    let exported = try office.program.run(list + ["csv"] + visible)
    let before = try office.program.run(list + ["json"] + visible).stdout
    try office.write("ut.csv", exported.stdout)
    let header = try office.text(file).prefix { $0 != "\n" && $0 != "\r\n" }
    try office.write(file, header + "\n")

    let run = try office.run("import", kind, "ut.csv", folder)
    #expect(run.status == 0, "\(run.stderr.prefix(600))")
    #expect(try office.program.run(list + ["json"] + visible).stdout == before)

    let again = try office.run("import", kind, "ut.csv", folder)
    #expect(again.status == 2)
    #expect(again.stderr.contains("står redan i"), "\(again.stderr.prefix(600))")
    let onlyNew = try office.run("import", kind, "ut.csv", folder, "--bara-nya")
    #expect(onlyNew.stderr.hasPrefix("Inget är nytt"))
    #expect(try office.program.run(list + ["json"] + visible).stdout == before)
  }

  /// All that can be read in, in an order in which each finds what it belongs to. The förbund
  /// itself must be there before.
  private static let kinds = RecordKind.allCases.filter {
    $0.isWritten && $0 != .document(.forbund)
  }
  .map(\.word)

  /// What a table computes of other records.
  private static let computed: [String: Set<String>] = [
    "insatser": [
      "Period", "Deltagare", "Kvinnor", "Män", "Resultat", "Förbundets kostnad",
      "Förbundets kostnad per deltagare", "Kostnad avser", "Deltagare avser", "Tolkat i raden",
      "Förbundets kostnad per person till arbete eller studier", "Planerat antal deltagare",
      "Platser", "Beläggning, procent", "Förbundets kostnad per plats", "Betald efter, månader",
    ],
    "mal": [
      "Bedömning", "Uträknat", "Aktiviteter", "Året före", "Status", "Föreslås", "Beslutat",
      "Måluppfyllelse",
    ],
    "kaa": ["Försening", "Nästa steg", "Senast", "Försenat", "I aktivitet"],
    "matt": ["Utfall", "Uträknat"],
    "bedomningar": ["Bedömning", "Uträknat", "Bedömd", "Av", "Gäller", "Motivering"],
    "handlingsplan": ["Rubrik"], "regler": ["Rubrik"],
    "moten": ["Ärenden", "Beslut", "Paragrafer"],
    "avtal": ["Avtal", "Parter", "Säg upp senast", "Kostnad per år"],
    "revisioner": ["Iakttagelser", "Rekommendationer", "Utan svar"],
    "samrad": ["När", "Närvarande", "Frågor", "Öppna", "Kallade"],
    "kapital": ["Andel av underlaget, %", "Över taket, kr"], "prognoser": ["Dagar till styrelsen"],
  ]

  @Test(arguments: ["skelleftea-norsjo", "gavleborg"], ["csv", "json"])
  func `all that is listed comes back in an empty förbund`(_ forbund: String, _ format: String)
    throws
  {
    let office = try OfficeFolder(copying: OfficeFolder.exampleData)
    try office.write("data/\(forbund)/regler.yaml", office.text("data/regler.yaml"))
    try office.write("ny/forbund.yaml", "namn: Ny\n")
    for kind in Self.kinds {
      let list = ["list", kind, "--format", format, "--visa"]
      let exported = try office.program.run(list + ["data/\(forbund)"]).stdout
      try office.write("ut.\(format)", exported)
      let run = try office.run("import", kind, "ut.\(format)", "ny")
      let isEmpty = run.stderr.hasSuffix("har inga rader att lägga till.\n")
      #expect(run.status == 0 || isEmpty, "\(kind): \(run.stderr.prefix(600))")

      let back = try office.program.run(list + ["ny"]).stdout
      let computed = Self.computed[kind] ?? []
      let isSame =
        format == "json"
        ? exported == back : Self.cells(exported, computed) == Self.cells(back, computed)
      #expect(isSame, "\(kind)")
      if let kind = RecordKind(word: kind), kind.hasParts {
        let whole = ["list", kind.word, "--format", "json"]
        #expect(
          try office.program.run(whole + ["ny"]).stdout
            == office.program.run(whole + ["data/\(forbund)"]).stdout, "\(kind)")
      }
      if !isEmpty {
        let again = try office.run("import", kind, "ut.\(format)", "ny")
        #expect(
          again.stderr.hasPrefix("Inget är nytt") || again.stderr.contains("står redan i"),
          "\(kind): \(again.stderr.prefix(300))")
      }
    }
  }

  /// The rows of a CSV text without the columns of these names.
  private static func cells(_ text: String, _ names: Set<String>) -> [[String]] {
    var rows: [[String]] = [[""]]
    var isQuoted = false
    for letter in text.unicodeScalars where letter != "\u{FEFF}" && letter != "\r" {
      switch letter {
      case "\"": isQuoted.toggle()
      case ";" where !isQuoted: rows[rows.count - 1].append("")
      case "\n" where !isQuoted: rows.append([""])
      default: rows[rows.count - 1][rows[rows.count - 1].count - 1].unicodeScalars.append(letter)
      }
    }
    let kept = rows[0].indices.filter { !names.contains(rows[0][$0]) }
    return rows.map { row in kept.map { row.indices.contains($0) ? row[$0] : "" } }
  }

  @Test func `a document that stands is known also behind what is new in it`() throws {
    let office = try OfficeFolder([
      "norra/forbund.yaml": "namn: Norra\n",
      "norra/asf/handlingsplan-2015.yaml": "år: 2015\nnamn: Planen\n",
      "ut.csv":
        "Id;Lista;Namn;Lydelse\n2015/p1;processmål;;ASF är känt\n2015;handlingsplan;Planen;\n",
    ])
    let run = try office.run("import", "handlingsplan", "ut.csv", "norra")
    #expect(
      run == Program.Run(stdout: "2015/p1\n", stderr: "norra: 1 tillagda eller ifyllda\n"))
    #expect(
      try office.text("norra/asf/handlingsplan-2015.yaml") == """
        år: 2015
        namn: Planen
        processmål:
          - id: p1
            lydelse: ASF är känt

        """)
  }

  @Test func `a preview tells every value that an import would write, and writes none`() throws {
    let office = try OfficeFolder(["norra/forbund.yaml": "namn: Norra\n"])
    try office.write(
      "ny.json",
      """
      [{"id": "halsan", "namn": "Hälsan", "ägare": "Norrby kommun",
        "mål": [{"id": "m1", "lydelse": "Fler i arbete"}]}]
      """)
    let preview = try office.run("import", "insatser", "ny.json", "norra", "--preview")
    #expect(
      preview.stdout == """
        norra/insatser/halsan.yaml: ny fil insatser/halsan.yaml
          Namn: Hälsan
          Ägare: Norrby kommun
          mål m1
            Lydelse: Fler i arbete

        """)
    #expect(
      try office.run("list", "insatser", "norra", "--format", "csv").stdout.count { $0 == "\n" }
        == 1)
  }

  @Test(arguments: ["csv", "json"])
  func `parts that somebody has written into a list are put in beside those that are there`(
    format: String
  ) throws {
    let office = try OfficeFolder([
      "norra/forbund.yaml": "namn: Norra\n",
      "norra/avtal/kommunen.yaml":
        "namn: Service\nvad: Ekonomisk service\nparter:\n  - id: kommun\n    namn: Kommunen\n",
    ])
    let more =
      format == "json"
      ? """
      [{"id": "kommunen", "namn": "Service", "vad": "Ekonomisk service",
        "parter": [{"id": "vi", "namn": "Förbundet"},
          {"id": "kommun", "namn": "Kommunen", "roll": "säljare"}]}]
      """
      : "Id;Lista;Namn;Roll\nkommunen/kommun;parter;Kommunen;säljare\n"
        + "kommunen/vi;parter;Förbundet;\n"
    try office.write("mer." + format, more)
    let run = try office.run("import", "avtal", "mer." + format, "norra")
    #expect(run.status == 0, "\(run.stderr)")
    #expect(
      try office.text("norra/avtal/kommunen.yaml") == """
        namn: Service
        vad: Ekonomisk service
        parter:
          - id: kommun
            namn: Kommunen
            roll: säljare
          - id: vi
            namn: Förbundet

        """)
  }

  @Test func `an import of youths tells no value, of the register or of the file`() throws {
    let office = try OfficeFolder([
      "norra/forbund.yaml": "namn: Norra\n",
      "norra/kaa/ungdomar.csv":
        "ärende;födelsedag;kön;kommun;intagsgrupp;händelsedag;exempel\n"
        + "k-1;1998-04-17;kvinna;Norsjö;avbrott;2014-10-01;ja\n",
      "fel.json": """
      [{"id": "k-1", "födelsedag": "1998-05-18", "kommun": "Norsjö", "intagsgrupp": "avbrott",
        "händelsedag": "2014-10-01"},
       {"id": "k-2", "födelsedag": "hemligt", "kommun": "Norsjö", "intagsgrupp": "avbrott",
        "händelsedag": "2014-10-01"}]
      """,
    ])
    let listed = try office.run("list", "kaa", "norra", "--format", "json")
    try office.write("dold.json", listed.stdout)
    let before = try office.files
    let runs = try ["dold.json", "fel.json"].map { try office.run("import", "kaa", $0, "norra") }
    #expect(runs.map(\.status) == [2, 2])
    #expect(
      runs[0].stderr.contains(
        "Värdet är dolt i filen (•••). Lista det med --visa om det ska flyttas, eller ta bort "
          + "raden ur filen."), "\(runs[0].stderr)")
    #expect(
      runs[1].stderr == """
        Fel: Inget lades till. 2 fel i fel.json:
          fel.json:1:2: Födelsedag är redan något annat i förbundets fil. Ändra med ”kansli set”, \
        eller ta bort raden ur filen.
          fel.json:3:30: Födelsedag: Värdet går inte att läsa. Skriv till exempel 2014-12-31.

        """)
    for run in runs {
      for word in ["1998-", "hemligt", "Norsjö"] {
        #expect(!run.stderr.contains(word) && !run.stdout.contains(word), "\(word)")
      }
    }
    #expect(try office.files == before)
  }

  @Test func `an import says what it cannot take, where, and adds nothing`() throws {
    let office = try OfficeFolder([
      "norra/forbund.yaml": "namn: Norra\n",
      "norra/insatser/halsan.yaml": "namn: Hälsan\nägare: Region\n",
      "utan.csv": "Namn;Ägare\nA;B\n",
      "olika.csv": "Id;Namn;Ägare\nhalsan;Hälsan;Kommunen\nny;Ny;\n",
      "fel.csv": "Id;Namn;Period från;Färg\nny;Ny;våren;blå\nÅ Ä;X;;\n",
      "mal.csv": "Id;Lydelse\n2014/individ-1;Fler i arbete\nhalsan/m1;Bättre\n",
      "ja.json": "[{\"id\": \"ny\", \"namn\": \"Ny\", \"period\": {\"start\": \"våren\"}}]",
      "klipp.json": "[{\"id\": \"ny\", \"namn\": ",
    ])
    let before = try office.files
    let runs = try [
      ("mal", "utan.csv"), ("insatser", "olika.csv"), ("insatser", "fel.csv"),
      ("mal", "mal.csv"), ("insatser", "ja.json"), ("insatser", "klipp.json"),
      ("historik", "utan.csv"),
    ].map { try office.run("import", $0, $1, "norra") }

    #expect(runs.map(\.status) == [2, 2, 2, 2, 2, 2, 2])
    #expect(runs.map(\.stdout) == ["", "", "", "", "", "", ""])
    #expect(try office.files == before)
    #expect(
      runs.map(\.stderr) == [
        """
        Fel: Inget lades till. 1 fel i utan.csv:
          utan.csv:1:1: Filen har ingen kolumn som heter Id. Skriv id:t som ”kansli list” visar \
        det i en kolumn Id.

        """,
        """
        Fel: Inget lades till. 1 fel i olika.csv:
          olika.csv:2:1: Ägare är redan ”Region” i förbundets fil. Ändra med ”kansli set”, eller \
        ta bort raden ur filen.

        """,
        """
        Fel: Inget lades till. 2 fel i fel.csv:
          fel.csv:2:7: Period från: ”våren” är inte ett datum. Skriv till exempel 2014-12-31 \
        eller 31/12 2014.
          fel.csv:3:1: ”Å Ä” kan inte användas som id. Skriv id:t som ”kansli list” visar det.

        """,
        """
        Fel: Inget lades till. 1 fel i mal.csv:
          mal.csv:2:1: styrkort/2014.yaml finns inte. Läs in eller lägg till det först.

        """,
        """
        Fel: Inget lades till. 1 fel i ja.json:
          ja.json:1:49: Period från: ”våren” är inte ett datum. Skriv till exempel 2014-12-31. Det \
        tryckta kan stå kvar som period.start_tryckt.

        """, runs[5].stderr,
        """
        Fel: Historiken skrivs av programmet.
          Läs in posterna som den berättar om.

        """,
      ])
    #expect(runs[5].stderr.hasPrefix("Fel: Inget lades till. 1 fel i klipp.json:\n  klipp.json:1:"))
  }

  @Test func `escapes, bidi and controls are shown in a pipe, and exact in CSV and JSON`() throws {
    let office = try OfficeFolder()
    let nasty = "A\u{1B}[31mB\u{202E}C\u{9B}1mD\u{7}E"
    try office.write(
      "norra/asf/handelser.csv", "id;vad;år\nh-1;\(nasty);2014\n")
    for words in [
      ["list", "handelser", "norra"], ["show", "handelser", "h-1", "norra"], ["check", "norra"],
      ["show", "insatser", nasty, "norra"],
    ] {
      let run = try office.program.run(words)
      for scalar in (run.stdout + run.stderr).unicodeScalars where scalar != "\n" {
        #expect(![.control, .format].contains(scalar.properties.generalCategory), "\(words)")
      }
    }
    let list = ["list", "handelser", "norra", "--format"]
    #expect(try office.program.run(list + ["csv"]).stdout.contains(nasty))
    #expect(try office.program.run(list + ["json"]).stdout.contains("h-1"))
  }
}
