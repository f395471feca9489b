import Testing

/// Figures that cannot be are refused where they are typed, and told of where they stand.
struct FigureTests {
  private static let insats = "norra/insatser/halsan.yaml"

  @Test(arguments: [
    ("set insatser halsan ålder.från=−5", "Ålder från: ”-5” är ingen ålder i hela år."),
    ("set insatser halsan ålder.till=-5", "Ålder till: ”-5” är ingen ålder i hela år."),
    (
      "set insatser halsan i_ord=2013–2012", "Period i ord: Det går baklänges, från 2013 till 2012."
    ),
    (
      "set insatser halsan start=2013-01-01 slut=2012-12-31",
      "Period till: Det går baklänges, från 2013-01-01 till 2012-12-31."
    ),
    (
      "add handelser slag=möte organisationer=−4",
      "Organisationer: ”-4” är inget antal, för det är mindre än noll."
    ),
    (
      "add handelser slag=möte anställda=1.234",
      "Anställda: ”1.234” är inget helt tal."
    ),
    ("add handelser slag=möte tid=2013–2012", "Tid i ord: Det går baklänges, från 2013 till 2012."),
    (
      "add foretag id=a namn=A aktiv_från=2013-01-01 aktiv_till=2012-01-01",
      "Aktivt till: Det går baklänges, från 2013-01-01 till 2012-01-01."
    ),
  ])
  func `commands refuse what cannot be, and change nothing`(command: String, reason: String) throws
  {
    let office = try OfficeFolder()
    let before = try office.files
    let words = command.split(separator: " ").map(String.init)
    let run = try office.program.run(words + ["norra"])
    #expect(run.status == 2)
    #expect(run.stderr.hasPrefix("Fel: \(reason)\n"), "\(run.stderr)")
    #expect(try office.files == before)
  }

  @Test func `an import with one figure that cannot be takes no row`() throws {
    let office = try OfficeFolder()
    try office.write(
      "ny.csv",
      "slag;anställda;män;tid\nmöte;4;0;\nmöte;1.234;0;\nmöte;−4;0;\nmöte;4;ja;\nmöte;1;1;2013–2012\n"
    )
    let run = try office.run("import", "handelser", "ny.csv", "norra")
    #expect(run.status == 2)
    #expect(run.stderr.contains("Inget lades till. 4 fel i ny.csv"), "\(run.stderr)")
    #expect(run.stderr.contains("ny.csv:3:6: Kolumn ”anställda”: ”1.234” kan läsas på två sätt"))
  }

  @Test func `what stands in a file is told of where it stands, and never read as something else`()
    throws
  {
    let office = try OfficeFolder()
    try office.write(
      "norra/asf/handelser.csv", "id;dag;slag;anställda;politiker\nh-1;2014-03-01;möte;1.234;-4\n")
    let run = try office.run("check", "norra")
    #expect(
      run.stdout.contains(
        "norra/asf/handelser.csv:2:21: oläsligt-värde: Händelser: Kolumn ”anställda”: ”1.234”"))
    #expect(
      run.stdout.contains(
        "norra/asf/handelser.csv:2:27: orimlig-siffra: Händelser, händelse h-1: "
          + "Politiker: ”-4” är inget"))
    let listed = try office.run("list", "handelser", "norra", "--format", "json")
    #expect(!listed.stdout.contains("1,234"))
  }

  @Test func `an invented company is marked in a list however many its columns`() throws {
    let office = try OfficeFolder()
    let heads =
      "id;namn;kommun;landskap;juridisk_form;bransch;integrerar;delaktighet;återinvesterar;"
      + "fristående;status;aktiv_från;anställda_kvinnor;anställda_män;exempel\n"
    try office.write(
      "norra/asf/foretag.csv",
      heads + "a;Bageriet;Gävle;Gästrikland;ek;bageri;ja;ja;ja;ja;aktivt;2001-01-01;6;3;ja\n"
        + "b;Riktiga;Gävle;Gästrikland;ek;bageri;ja;ja;ja;ja;aktivt;2001-01-01;6;3;nej\n")
    let table = try office.run("list", "foretag", "norra").stdout.split(separator: "\n")
    #expect(table[0].hasPrefix("Id  Namn      Påhittat exempel  Kommun"))
    #expect(table[1].hasPrefix("a   Bageriet  påhittat "))
    #expect(table[2].hasPrefix("b   Riktiga             "))
    let page = try office.run("show", "foretag", "a", "norra").stdout
    #expect(page.hasPrefix("Bageriet (a), påhittat exempel\n"))
    let csv = try office.run("list", "foretag", "norra", "--format", "csv").stdout
    #expect(csv.contains("Id;Namn;Påhittat exempel;Kommun"))
  }
}
