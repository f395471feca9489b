import Testing

/// Documents for a new year, and the first of what a förbund does not have yet.
struct MakingTests {
  private static let styrkort = """
    år: 2014
    vision: Alla i arbete
    källa: S4:1
    perspektiv:
      - perspektiv: individ
        förslag:
          status: uppnått
    mål:
      - id: individ-1
        perspektiv: individ
        lydelse: Fler i arbete
        källa: S4:2
        beslut:
          status: ej uppnått
        mått:
          - id: m1
            namn: Andel
            målvärde: 65
            utfall:
              - id: u1
                dag: 2014-12-31
                värde: 50
        aktiviteter:
          - id: a1
            namn: Möten
            läge: genomförd
            tillfällen:
              - id: t1
                vad: Ett möte

    """

  @Test
  func `a styrkort for a new year takes over what is planned, and begins where the last one came`()
    throws
  {
    let office = try OfficeFolder([
      "norra/forbund.yaml": "namn: Norra\n", "norra/styrkort/2014.yaml": Self.styrkort,
    ])

    let added = try office.run("add", "styrkort", "år=2015", "från=2014", "norra")
    #expect(
      added
        == Program.Run(stdout: "2015\n", stderr: "norra/styrkort/2015.yaml:2:1: tillagt\n"))
    #expect(
      try office.text("norra/styrkort/2015.yaml") == """
        # Styrkort för ett år: vision, strategi, mål, mått, aktiviteter och bedömningar.
        år: 2015
        vision: Alla i arbete
        källa: övertaget från 2014
        perspektiv:
          - perspektiv: individ
        mål:
          - id: individ-1
            perspektiv: individ
            lydelse: Fler i arbete
            föregångare: 2014/individ-1
            källa: övertaget från 2014
            mått:
              - id: m1
                namn: Andel
                utgångsläge: 50
                utgångsdag: 2014-12-31
                målvärde: 65
            aktiviteter:
              - id: a1
                namn: Möten

        """)
    #expect(try office.text("norra/styrkort/2014.yaml") == Self.styrkort)

    let bare = try office.run(
      "add", "styrkort", "år=2016", "från=2014", "utan=mått, aktiviteter", "vision=Egen väg",
      "norra")
    #expect(bare.stdout == "2016\n")
    #expect(
      try office.text("norra/styrkort/2016.yaml") == """
        # Styrkort för ett år: vision, strategi, mål, mått, aktiviteter och bedömningar.
        år: 2016
        vision: Egen väg
        källa: övertaget från 2014
        perspektiv:
          - perspektiv: individ
        mål:
          - id: individ-1
            perspektiv: individ
            lydelse: Fler i arbete
            föregångare: 2014/individ-1
            källa: övertaget från 2014

        """)

    #expect(try office.run("undo", "norra").status == 0)
    #expect(try office.files["norra/styrkort/2016.yaml"] == nil)
  }

  private static let plan = """
    år: 2017
    namn: Handlingsplan 2017
    processmål:
      - id: p1
        lydelse: ASF är känt
        aktiviteter:
          - id: a1
            namn: Möten
            läge: genomförd
            när: 2 ggr 2017
          - id: a2
            namn: Mässa
            när: Våren 2017
      - id: p2
        lydelse: Fler i arbete
        aktiviteter:
          - id: a3
            namn: Utlysning
    indikatorer:
      - id: i1
        namn: Platser
        stödjer: p1, p2

    """

  @Test func `a plan goes on part by part, and the old one says where`() throws {
    let office = try OfficeFolder([
      "norra/forbund.yaml": "namn: Norra\n", "norra/asf/handlingsplan-2017.yaml": Self.plan,
    ])

    let added = try office.run(
      "add", "handlingsplan", "år=2018", "från=2017", "utan=genomförda, p2", "norra")
    #expect(
      added
        == Program.Run(
          stdout: "2018\n",
          stderr: """
            norra/asf/handlingsplan-2018.yaml:2:1: tillagt
            norra/asf/handlingsplan-2017.yaml: 2 ställen säger var det fortsätter

            """))
    #expect(
      try office.text("norra/asf/handlingsplan-2018.yaml") == """
        # Handlingsplan ASF för ett år: processmål, aktiviteter, behov och indikatorer.
        år: 2018
        namn: Handlingsplan 2018
        processmål:
          - id: p1
            lydelse: ASF är känt
            aktiviteter:
              - id: a2
                namn: Mässa
                när: Våren 2018
        indikatorer:
          - id: i1
            namn: Platser
            stödjer: p1

        """)
    let old = try office.text("norra/asf/handlingsplan-2017.yaml")
    #expect(old.contains("namn: Handlingsplan 2017\nfortsätter_i: 2018\n"))
    #expect(old.contains("        när: Våren 2017\n        fortsätter_i: 2018\n"), "\(old)")
    #expect(
      try office.run("show", "handlingsplan", "2018/p1/a2", "norra").stdout
        .contains("Fortsätter från handlingsplanen för 2017"))

    #expect(try office.run("undo", "norra").status == 0)
    #expect(try office.text("norra/asf/handlingsplan-2017.yaml") == Self.plan)
    #expect(try office.files["norra/asf/handlingsplan-2018.yaml"] == nil)
  }

  @Test func `an empty förbund gets its first styrkort, plan, rules and rows`() throws {
    let office = try OfficeFolder(["norra/forbund.yaml": "namn: Norra\n"])

    let additions: [[String]] = [
      ["styrkort", "år=2015"], ["handlingsplan", "år=2015"],
      ["handlingsplan", "till=2015", "lista=processmål", "id=p1", "lydelse=ASF är känt"],
      ["handlingsplan", "till=2015/p1", "lista=aktiviteter", "namn=Möten"],
      ["regler", "lista=gränser", "vad=gallring", "värde=24", "slag=lokal rutin", "källa=beslut"],
      ["handelser", "vad=Frukost", "år=2015", "slag=möte"],
    ]
    let made = try additions.map { try office.program.run(["add"] + $0 + ["norra"]) }

    #expect(made.map(\.status) == [0, 0, 0, 0, 0, 0], "\(made.map(\.stderr))")
    #expect(
      made.map(\.stdout)
        == ["2015\n", "2015\n", "2015/p1\n", "2015/p1/a1\n", "g1\n", "h-1\n"])
    #expect(
      try office.text("norra/asf/handlingsplan-2015.yaml") == """
        # Handlingsplan ASF för ett år: processmål, aktiviteter, behov och indikatorer.
        år: 2015
        processmål:
          - id: p1
            lydelse: ASF är känt
            aktiviteter:
              - id: a1
                namn: Möten

        """)
    #expect(
      try office.text("norra/regler.yaml") == """
        # Förbundets egna regler för KAA, som går före de gemensamma.
        gränser:
          - id: g1
            vad: gallring
            värde: 24
            slag: lokal rutin
            källa: beslut

        """)
    #expect(try office.run("list", "styrkort", "norra").stdout.contains("2015"))
  }

  @Test(arguments: [
    CommandCase(
      "add styrkort norra", stderr: "Fel: år=ÅR saknas.\n  Se ”kansli add --help”.\n", status: 2),
    CommandCase(
      "add styrkort år=20x5 norra",
      stderr: "Fel: år: ”20x5” är inte ett årtal.\n  Skriv fyra siffror, till exempel 2014.\n",
      status: 2),
    CommandCase(
      "add styrkort år=2014 norra",
      stderr: "Fel: norra/styrkort/2014.yaml finns redan.\n  Ändra det med ”kansli set”. "
        + "Lägg till i det med ”kansli add styrkort till=2014 lista=LISTA …”.\n",
      status: 2),
    CommandCase(
      "add styrkort år=2015 från=2013 norra",
      stderr: "Fel: norra/styrkort/2013.yaml finns inte.\n  Välj ett av: 2014.\n", status: 2),
    CommandCase(
      "add styrkort år=2015 från=2014 utan=mål norra",
      stderr: """
        Fel: ”mål” är varken en lista eller ett id att utelämna.
          Välj bland mått, aktiviteter och genomförda, eller skriv id för en del av det som tas över.

        """, status: 2),
    CommandCase(
      "add handlingsplan lista=aktiviteter namn=X norra",
      stderr: "Fel: till=ID saknas.\n  Se ”kansli add --help”.\n", status: 2),
  ])
  func `what cannot be made is told of, and nothing is written`(example: CommandCase) throws {
    let office = try OfficeFolder([
      "norra/forbund.yaml": "namn: Norra\n", "norra/styrkort/2014.yaml": Self.styrkort,
    ])
    let before = try office.files
    let run = try office.program.run(example.arguments)
    #expect(run == example.expected)
    #expect(try office.files == before)
  }
}
