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

  @Test func `a styrkort for a new year takes over what is planned and nothing that came of it`()
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
      stderr: "Fel: norra/styrkort/2014.yaml finns redan.\n  Ändra det med ”kansli set”.\n",
      status: 2),
    CommandCase(
      "add styrkort år=2015 från=2013 norra",
      stderr: "Fel: norra/styrkort/2013.yaml finns inte.\n  Välj ett av: 2014.\n", status: 2),
    CommandCase(
      "add styrkort år=2015 från=2014 utan=mål norra",
      stderr: """
        Fel: ”mål” är ingen lista att utelämna.
          Välj bland mått och aktiviteter.

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
