import Testing

/// Every wrong use is told of in Swedish, and gives status 2.
struct WrongUseTests {
  static let usage = [
    CommandCase(
      "chek",
      stderr: """
        Fel: Varken ett kommando eller en mapp heter ”chek”.
          Menade du ”check”? Se ”kansli --help” för alla kommandon.

        """, status: 2),
    CommandCase(
      "check saknas",
      stderr: """
        Fel: Mappen saknas finns inte.
          Ange förbundets mapp, eller skapa ett förbund med ”kansli init MAPP”.

        """, status: 2),
    CommandCase(
      "check norra/forbund.yaml",
      stderr: """
        Fel: norra/forbund.yaml är en fil, men skulle vara en mapp.
          Ange förbundets mapp, eller skapa ett förbund med ”kansli init MAPP”.

        """, status: 2),
    CommandCase(
      "check norra/insatser",
      stderr: """
        Fel: Mappen norra/insatser innehåller inget förbund: forbund.yaml saknas.
          Ange förbundets mapp, eller skapa ett förbund med ”kansli init MAPP”.

        """, status: 2),
    CommandCase(
      "check norra --formt json",
      stderr: """
        Fel: Flaggan ”--formt” finns inte. Menade du ”--form”?
        Användning: kansli check [MAPP] [--form text|json] [--alla] [--kontroller]
          Se ”kansli check --help” för mer.

        """, status: 2),
    CommandCase(
      "list mal --format xml",
      stderr: """
        Fel: Värdet ”xml” är inte giltigt för ”--form <form>”. Välj ett av ”tabell”, ”csv” eller ”json”.
        Hjälp: --form <form>  Svarets form: tabell, csv för Excel, eller json.
        Användning: kansli list SLAG [MAPP] [--filter TEXT] [--status STATUS] [--form tabell|csv|json]
                    kansli list insatser|resultat [MAPP] [--år ÅR] [--period PERIOD]
                    kansli list maluppfyllelse|jamforelse [MAPP] [--år ÅR]
          Se ”kansli list --help” för mer.

        """, status: 2),
    CommandCase(
      "list",
      stderr: """
        Fel: Argumentet ”<slag>” saknas.
        Hjälp: <slag>  Vad som listas, till exempel insatser.
        Användning: kansli list SLAG [MAPP] [--filter TEXT] [--status STATUS] [--form tabell|csv|json]
                    kansli list insatser|resultat [MAPP] [--år ÅR] [--period PERIOD]
                    kansli list maluppfyllelse|jamforelse [MAPP] [--år ÅR]
          Se ”kansli list --help” för mer.

        """, status: 2),
    CommandCase(
      "undo a b c",
      stderr: """
        Fel: 2 överflödiga argument: ”b”, ”c”
        Användning: kansli undo [MAPP]
          Se ”kansli undo --help” för mer.

        """, status: 2),
    CommandCase(
      "check --alla=ja",
      stderr: """
        Fel: Flaggan ”--alla” tar inget värde, men ”ja” angavs.
        Användning: kansli check [MAPP] [--form text|json] [--alla] [--kontroller]
          Se ”kansli check --help” för mer.

        """, status: 2),
    CommandCase(
      "check norra --format",
      stderr: """
        Fel: Värdet saknas för ”--form <form>”.
        Hjälp: --form <form>  Svarets form.
        Användning: kansli check [MAPP] [--form text|json] [--alla] [--kontroller]
          Se ”kansli check --help” för mer.

        """, status: 2),
    CommandCase(
      "list insatsr norra",
      stderr: """
        Fel: ”insatsr” är inte ett slag av poster.
          Menade du ”insatser”? Välj ett av: forbund, styrkort, insatser, resultat, finansiering, mal, maluppfyllelse, \
        jamforelse, perspektiv, matt, aktiviteter, bedomningar, handlingsplan, handelser, foretag, lagesbild, platser, milstolpar, bokslut, ekonomi, \
        prognoser, kapital, bidrag, rekvisitioner, mappning, ansokningar, sammantradesplan, moten, \
        arenden, beslut, arshjul, delegation, ansvarsfrihet, arsredovisning, delar, \
        verksamhetsplan, karnindikatorer, enkater, svar, par, \
        nationellt, kalender, program, bemanning, avtal, revisioner, atgarder, kompetens, \
        utvarderingar, leveranser, registrering, registrerat, kolumner, samrad, krav, forbundsordning, \
        behov, serier, behovsdata, kaa, uppfoljningar, \
        regler, uppgifter, granskning, godtagna, historik.

        """, status: 2),
    CommandCase(
      "--today 2014-02-30 check norra",
      stderr: """
        Fel: --idag: 30 februari 2014 finns inte: månaden har 28 dagar.
          Skriv en dag som finns i kalendern.

        """, status: 2),
    CommandCase(
      "undo norra",
      stderr: "Fel: Det finns inget att ångra.\n", status: 2),
    CommandCase(
      "report styrkort norra --format pdf",
      stderr: "Fel: Formen ”pdf” finns inte.\n  Skriv --form html, md eller csv.\n", status: 2),
    CommandCase(
      "report styrkort norra --sedan 2014-11-01",
      stderr: """
        Fel: --sedan hör inte till rapporten styrkort.
          Till den hör --år.

        """, status: 2),
    CommandCase(
      "report andringar norra --year 2014",
      stderr: """
        Fel: --år hör inte till rapporten andringar.
          Till den hör --sedan.

        """, status: 2),
    CommandCase(
      "report resultat norra --sedan 2014-11-01",
      stderr: """
        Fel: --sedan hör inte till rapporten resultat.
          Till den hör --år och --period.

        """, status: 2),
    CommandCase(
      "report asf norra --year 2014 --period 2014-H1",
      stderr: "Fel: Både --år och --period anges.\n  Ange en av dem.\n", status: 2),
    CommandCase(
      "report kaa norra --year 2014",
      stderr: """
        Fel: --år hör inte till rapporten kaa.
          Till den hör --period.

        """, status: 2),
    CommandCase(
      "report styrkort norra --year 2013",
      stderr: "Fel: Det finns inget styrkort för ”2013”.\n  Välj ett av: 2014.\n", status: 2),
  ]

  static let changes = [
    CommandCase(
      "set insatser halsan skde=avslutad norra",
      stderr: """
        Fel: Fältet ”skde” finns inte för insatser.
          Menade du ”skede”? Fälten är: namn, inriktning, form, skede, skede_år, ägare, parter, utvärderare, \
        beskrivning, målgrupp, ålder.från, ålder.till, ålder.källa, period.start, \
        period.start_tryckt, period.slut, period.slut_tryckt, period.i_ord, \
        uppföljning.registrerad, uppföljning.system, uppföljning.skäl, uppföljning.källa, \
        jämställdhet.analys, jämställdhet.åtgärd, jämställdhet.dag, jämställdhet.dag_tryckt, jämställdhet.källa, \
        finansieras_av_förbundet, perspektiv_heter, lärdomar, anteckning, källa, tolkning.

        """, status: 2),
    CommandCase(
      "set insatser halsan skede=slut norra",
      stderr: """
        Fel: Skede: ”slut” är inte ett av valen.
          Välj ett av: ansökt, planerad, pågående, implementerad, avslutad, avslagen.

        """, status: 2),
    CommandCase(
      "set insatser halsan slut='31 juni 2014' norra",
      stderr: """
        Fel: Period till: 31 juni 2014 finns inte: månaden har 30 dagar.
          Skriv en dag som finns i kalendern.

        """, status: 2),
    CommandCase(
      "set insatser halsan namn= norra",
      stderr: "Fel: Namn: Fältet får inte vara tomt.\n  Skriv ett värde.\n", status: 2),
    CommandCase(
      "set insatser halsan namn=A namn=B norra",
      stderr: "Fel: Fältet ”namn” anges två gånger.\n  Ange det en gång.\n", status: 2),
    CommandCase(
      "set insatser halsan källa=1 uppföljning=x norra",
      stderr: """
        Fel: Fältet ”uppföljning” finns inte för insatser.
          Fälten är: namn, inriktning, form, skede, skede_år, ägare, parter, utvärderare, \
        beskrivning, målgrupp, ålder.från, ålder.till, ålder.källa, period.start, \
        period.start_tryckt, period.slut, period.slut_tryckt, period.i_ord, \
        uppföljning.registrerad, uppföljning.system, uppföljning.skäl, uppföljning.källa, \
        jämställdhet.analys, jämställdhet.åtgärd, jämställdhet.dag, jämställdhet.dag_tryckt, jämställdhet.källa, \
        finansieras_av_förbundet, perspektiv_heter, lärdomar, anteckning, källa, tolkning.

        """, status: 2),
    CommandCase(
      "set mal individ-1 id=x norra",
      stderr:
        "Fel: Ett id kan inte ändras. Lägg till en ny post och ta bort den gamla.\n", status: 2),
    CommandCase(
      "set insatser halsan norra",
      stderr: "Fel: Inget fält anges.\n  Skriv FÄLT=VÄRDE.\n", status: 2),
    CommandCase(
      "set historik 1 namn=x norra",
      stderr: "Fel: Historiken går inte att ändra.\n  Ta tillbaka en ändring med ”kansli undo”.\n",
      status: 2),
    CommandCase(
      "add insatser namn=Hälsan id=halsan norra",
      stderr: "Fel: norra/insatser/halsan.yaml finns redan.\n  Ge den ett annat id: id=NAMN.\n",
      status: 2),
    CommandCase(
      "add insatser skede=planerad norra",
      stderr: "Fel: namn=… saknas.\n  Se ”kansli add --help”.\n", status: 2),
    CommandCase(
      "add insatser namn=x id=../ute norra",
      stderr: """
        Fel: id: ”../ute” kan inte användas som id.
          Använd små bokstäver a–z, siffror och bindestreck, till exempel halsans-tradgard.

        """, status: 2),
    CommandCase(
      "add mal lydelse=x styrkort=2013 norra",
      stderr: "Fel: norra/styrkort/2013.yaml finns inte.\n  Välj ett av: 2014.\n", status: 2),
    CommandCase(
      "init norra",
      stderr: """
        Fel: norra/forbund.yaml finns redan.
          Mappen är redan ett förbund: öppna den med ”kansli norra”.

        """, status: 2),
  ]

  @Test(arguments: [
    "open norra", "norra", "check norra", "check --kontroller", "list insatser norra",
    "show insatser halsan norra", "set insatser halsan ägare=Region norra",
    "add insatser namn=Ny norra", "import handelser saknas.csv norra", "report styrkort norra",
    "report kaa norra", "kaa gallra norra --genomfor", "undo norra", "redo norra", "init ny",
    "check ./saknas",
  ])
  func `a day that is none is refused by every command`(_ words: String) throws {
    let office = try OfficeFolder()
    let words = words.split(separator: " ").map(String.init)

    for day in ["abc", "2015-02-30", ""] {
      for arguments in [words + ["--today", day], ["--today", day] + words] {
        let run = try office.program.run(arguments)
        #expect(run.stderr.hasPrefix("Fel: --idag: "), "\(arguments) \(run)")
        #expect(run.stdout == "" && run.status == 2)
      }
    }
    let files = try office.files
    #expect(files == OfficeFolder.norra)
  }

  @Test(arguments: [
    "idag", "2015-2-3", "2015-13-01", "2015-00-10", "20150203", "1599-12-31", "12015-01-01",
    "2015-01-01 ", " 2015-01-01", "２０１５-01-01", "2015–01–01", "-2015-01-01", "2014-2015-12-31",
    "9223372036854775808-01-01", "2015-01-01\u{0301}",
  ])
  func `a day is written in one way on the command line`(_ day: String) throws {
    let office = try OfficeFolder()

    let run = try office.run("list", "insatser", "norra", "--today=\(day)")

    #expect(run.stderr.hasPrefix("Fel: --idag: "), "\(run)")
    #expect(run.stdout == "" && run.status == 2)
  }

  @Test(arguments: usage + changes)
  func `wrong use is told of, and nothing is written`(_ example: CommandCase) throws {
    let office = try OfficeFolder()

    let run = try office.program.run(example.arguments)
    let files = try office.files

    #expect(run == example.expected)
    #expect(files == OfficeFolder.norra)
  }

  @Test(
    arguments: [
      "--help", "open --help", "check --help", "list --help", "show --help", "set --help",
      "add --help", "report --help", "undo --help", "redo --help", "init --help", "help check",
    ])
  func `help is Swedish`(_ words: String) throws {
    let office = try OfficeFolder([:])

    let help = try office.program.run(words.split(separator: " ").map(String.init))

    let english = [
      "USAGE", "OPTIONS", "ARGUMENTS", "OVERVIEW", "Show ", "default", "values:", "See ",
      "subcommand", "SUBCOMMANDS",
    ]
    #expect(english.filter { help.stdout.contains($0) } == [])
    #expect(help.stdout.contains("ANVÄNDNING: kansli"))
    #expect(help.stderr.isEmpty && help.status == 0)
  }

  @Test(arguments: ["bash", "zsh"])
  func `completion is made for the shell`(_ shell: String) throws {
    let office = try OfficeFolder([:])

    let script = try office.run("--generate-completion-script", shell)

    #expect(script.stdout.contains("kansli") && script.stdout.contains("--kontroller"))
    #expect(script.stderr.isEmpty && script.status == 0)
  }
}
