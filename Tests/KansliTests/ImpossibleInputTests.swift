import Testing

/// What cannot be true of a youth, and municipalities that are no members, on the command line.
struct ImpossibleInputTests {
  private static let files = [
    "norra/forbund.yaml": """
    namn: Norra förbundet
    avstämningsdag: 2014-12-31
    medlemmar:
      - id: norsjo
        namn: Norsjö kommun
        slag: kommun
        kort: Norsjö
      - id: mala
        namn: Malå kommun
        slag: kommun
        kort: Malå

    """,
    "norra/regler.yaml": """
    gränser:
      - id: alder
        vad: åldersgräns
        värde: 20
        giltig_från: 2012-01-01
        slag: lag
        källa: S1:1
    intagsgrupper:
      - id: g3
        grupp: avbrott
        status: räknas
        giltig_från: 2012-01-01
        slag: lag
        källa: S1:1

    """,
    "norra/kaa/ungdomar.csv": """
    ärende;födelsedag;kommun;intagsgrupp;händelsedag;folkbokförd;avslutad;avslutsorsak
    k-1;1997-04-05;Norsjö;avbrott;2014-01-13;nej;2014-11-03;inte längre folkbokförd i kommunen
    k-2;1998-04-05;Norsjö;avbrott;2014-10-01;;;

    """,
  ]

  @Test
  func `a set that makes a case impossible changes nothing, and says what to do`() throws {
    let office = try OfficeFolder(Self.files)
    let before = try office.files
    for (words, message) in [
      (["folkbokförd=nej"], "Folkbokförd är nej, men det står inte sedan när."),
      (["avslutad=2014-09-01"], "Ärendet är avslutat före händelsedagen."),
      (["födelsedag=1990-01-01"], "Ungdomen hade redan fyllt 20 år på händelsedagen."),
      (["tidigare_ärende=k-2"], "Ärendet är sitt eget tidigare ärende."),
      (
        ["tidigare_ärende=k-1"],
        "Det tidigare ärendet har en annan födelsedag eller ett annat kön, så det gäller någon annan."
      ),
      (
        ["folkbokförd=ja", "folkbokförd_till=2014-12-01"],
        "Folkbokförd är ja, men den sista dagen som folkbokförd har passerat."
      ),
      (
        ["folkbokförd_till=2009-12-01"],
        "Ungdomen var folkbokförd bara till en dag långt före händelsedagen, så ärendet räknas aldrig."
      ),
      (
        ["avslutsorsak=registrerad av misstag"],
        "Det står varför ärendet är avslutat, men inte vilken dag."
      ),
      (
        ["avslutad=2014-12-01", "avslutsorsak=fyllt 20 år"],
        "Ärendet är avslutat för att ungdomen fyllt 20 år, men före den dagen."
      ),
      (
        ["lämnade_im=2014-10-05"],
        "Introduktionsprogrammet är lämnat, men intagsgruppen är en annan, så dagen räknas inte."
      ),
      (
        ["aktivitet_från=2014-10-05"],
        "Det står när aktiviteten är, men inte vilken den är, så dagarna räknas inte."
      ),
      (
        ["avslutad=2014-12-01", "aktivitet=Unga in", "aktivitet_från=2014-12-02"],
        "Aktivitet från är efter den dag då ärendet avslutades."
      ),
      (
        ["sekretessmedgivande_dag=2004-10-05"],
        "Sekretessmedgivandet är från mer än 5 år före händelsedagen."
      ),
      (["kommun=Nosjö"], "Kommun: ”Nosjö” är inte kortnamnet på någon medlemskommun."),
    ] {
      let run = try office.program.run(["set", "kaa", "k-2"] + words + ["norra"])
      #expect(run.status == 2)
      #expect(run.stderr.hasPrefix("Fel: \(message)\n"), "\(run.stderr)")
    }
    #expect(try office.files == before)
    let both = try office.run(
      "set", "kaa", "k-2", "folkbokförd=nej", "folkbokförd_till=2014-12-01", "norra")
    #expect(both.status == 0)
    let file = try office.text("norra/kaa/ungdomar.csv")
    #expect(
      file.hasPrefix("ärende;födelsedag;kommun;intagsgrupp;händelsedag;folkbokförd;avslutad;"))
    #expect(file.contains("avslutsorsak;folkbokförd_till\n"))
    #expect(file.contains("\nk-2;1998-04-05;Norsjö;avbrott;2014-10-01;nej;;;2014-12-01\n"))
  }

  @Test
  func `an old register is read and told what to do, and what was true stays true`() throws {
    let office = try OfficeFolder(Self.files)
    let check = try impossible(in: office)
    #expect(
      check == [
        "norra/kaa/ungdomar.csv:2:42: omöjligt-ärende: Ungdomar, ärende k-1: Folkbokförd är nej, "
          + "men det står inte sedan när. Skriv den sista dagen som folkbokförd i Folkbokförd till (folkbokförd_till). Har "
          + "ungdomen aldrig varit folkbokförd i kommunen: dagen före händelsedagen. Rätta uppgiften i "
          + "ärendet."
      ])
    let report = try office.run("report", "kaa", "norra", "--period", "2014-H1", "--format", "csv")
    #expect(report.stdout.split(separator: "\n").count == 2)
    _ = try office.run("set", "kaa", "k-1", "folkbokförd_till=2014-11-02", "norra")
    #expect(try impossible(in: office) == [])
    let again = try office.run("report", "kaa", "norra", "--period", "2014-H1", "--format", "csv")
    #expect(again.stdout == report.stdout)
  }

  private func impossible(in office: borrowing OfficeFolder) throws -> [String] {
    try office.run("check", "norra").stdout.split(separator: "\n").map(String.init)
      .filter { $0.contains("omöjligt-ärende") }
  }

  @Test
  func `a municipality is spelled as its member, and the nearest is offered`() throws {
    let office = try OfficeFolder(Self.files)
    let added = try office.run(
      "add", "handelser", "slag=möte", "dag=2014-10-01", "kommun=malå, Norsjö kommun", "norra")
    let refused = try office.run(
      "add", "handelser", "slag=möte", "dag=2014-10-01", "kommun=Malå, Norsö", "norra")
    #expect(added.status == 0)
    #expect(try office.text("norra/asf/handelser.csv").contains("Malå, Norsjö"))
    #expect(
      refused.stderr == """
        Fel: Kommun: ”Norsö” är inte kortnamnet på någon medlemskommun.
          Menade du ”Norsjö”? Välj bland Norsjö och Malå.

        """)
  }

  @Test
  func `an import takes all rows or none, and says which cannot be true`() throws {
    let office = try OfficeFolder(Self.files)
    let header = "ärende;födelsedag;kommun;intagsgrupp;händelsedag;tidigare_ärende;inbjuden\n"
    try office.write(
      "fel.csv",
      header + "k-3;1998-04-05;norsjö;avbrott;2014-11-01;k-2;2013-11-02\n"
        + "k-4;1998-04-05;Mala;avbrott;2014-11-01;;\n"
        + "k-5;1998-04-05;Malå;avbrott;2014-09-01;k-2;\n")
    let refused = try office.run("import", "kaa", "fel.csv", "norra")
    #expect(
      refused.stderr == """
        Fel: Inget lades till. 3 fel i fel.csv:
          fel.csv:2:46: Kolumn ”inbjuden”: Inbjudan är mer än 60 dagar före händelsedagen, så den \
        räknas inte. Rätta årtalet, eller händelsedagen.
          fel.csv:3:16: Kolumn ”kommun”: Det som står är inte kortnamnet på någon medlemskommun. \
        Menade du ”Malå”? Välj bland Norsjö och Malå.
          fel.csv:4:40: Kolumn ”tidigare_ärende”: Det tidigare ärendet har en senare händelsedag än \
        det här. Ett tidigare ärende ska ha börjat före det här. Rätta ärendenumret eller \
        händelsedagen.

        """)
    try office.write(
      "ratt.csv",
      header + "k-4;1998-04-05;norsjö kommun;avbrott;2014-12-01;k-3;\n"
        + "k-3;1998-04-05;norsjö;avbrott;2014-11-01;k-2;2014-11-02\n")
    let taken = try office.run("import", "kaa", "ratt.csv", "norra")
    #expect(taken.stdout == "k-4\nk-3\n")
    #expect(try office.text("norra/kaa/ungdomar.csv").contains("k-4;1998-04-05;Norsjö;"))
  }
}
