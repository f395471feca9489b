import Testing

/// Registers on the command line: rows are added, imported whole or not at all, and masked.
struct RegisterTests {
  @Test(arguments: ["import", "import --preview"])
  func `rows come in from standard input, which is read once`(command: String) throws {
    let office = try OfficeFolder()
    let words = command.split(separator: " ")
    let rest = words.dropFirst().joined(separator: " ")
    let run = try office.program.shell(
      "printf 'dag;slag;vad\\n2014-03-12;möte;Frukost\\n' | $KANSLI import handelser - norra \(rest)"
    )
    #expect(run.status == 0, "\(run.stderr)")
    let listed = try office.run("list", "handelser", "norra", "--format", "csv").stdout
    #expect(listed.contains("Frukost") == rest.isEmpty)
    #expect(run.stdout.contains("Frukost") != rest.isEmpty)
    let wrong = try office.program.shell(
      "printf 'dag;slag;vad\\nigår då;möte;x\\n' | $KANSLI import handelser - norra")
    #expect(wrong.stderr.contains("standard in:2:1"), "\(wrong.stderr)")
  }

  @Test(arguments: ["handelser", "insatser"])
  func `what one förbund lists as JSON goes through a pipe into another`(kind: String) throws {
    let office = try OfficeFolder()
    _ = try office.run("add", "händelser", "dag=2014-03-12", "slag=möte", "vad=Frukost", "norra")
    _ = try office.run("init", "soder", "--today", "2014-12-31")
    let piped = try office.program.shell(
      "$KANSLI list \(kind) norra --format json | $KANSLI import \(kind) - soder")
    #expect(piped.status == 0, "\(piped.stderr)")
    let lists = try ["norra", "soder"].map { folder in
      let rows = try office.run("list", kind, folder, "--format", "csv").stdout
      return rows.replacing(folder, with: "")
    }
    #expect(lists[0] == lists[1] && lists[0].split(separator: "\n").count > 1)
  }

  @Test
  func `a row is added to a register that was not there, and undone`() throws {
    let office = try OfficeFolder()
    let before = try office.files

    let added = try office.run("add", "händelser", "slag=annat", "vad=Möte; fika", "norra")
    let text = try office.text("norra/asf/handelser.csv")
    _ = try office.run("undo", "norra")
    let last = try office.files

    #expect(
      added == Program.Run(stdout: "h-1\n", stderr: "norra/asf/handelser.csv:2:1: tillagt\n"))
    #expect(text.hasSuffix("källa;tolkning\r\nh-1;;;;;annat;\"Möte; fika\";;;;;;;;;;;;;;;\r\n"))
    #expect(last.filter { $0.key != "norra/historik.csv" } == before)
  }

  @Test
  func `a field that the file has no column for gets one`() throws {
    let office = try OfficeFolder()
    try office.write("norra/asf/handelser.csv", "id;slag\nh-1;möte\nh-2;annat\n")

    let set = try office.run("set", "handelser", "h-2", "vad=Fika", "norra")
    let text = try office.text("norra/asf/handelser.csv")

    #expect(
      set
        == Program.Run(stderr: "norra/asf/handelser.csv:3:11: Vad: (tomt) → ”Fika”\n"))
    #expect(text == "id;slag;vad\nh-1;möte;\nh-2;annat;Fika\n")
  }

  @Test
  func `an import shows what it would do, takes all rows, and takes none if one is bad`() throws {
    let office = try OfficeFolder()
    try office.write("ny.csv", "Slag;VAD;Rum\nMöte;Ett;x\nannat;Två;y\n")
    try office.write("fel.csv", "slag\nmöte\nfest\n")

    let preview = try office.run("import", "handelser", "ny.csv", "norra", "--preview")
    let bad = try office.run("import", "handelser", "fel.csv", "norra")
    let isThere = try office.files.keys.contains("norra/asf/handelser.csv")
    let made = try office.run("import", "handelser", "ny.csv", "norra")
    let listed = try office.run("list", "handelser", "norra", "--format", "json")

    #expect(
      preview
        == Program.Run(
          stdout: "Id   Slag   Vad\nh-1  möte   Ett\nh-2  annat  Två\n",
          stderr: "Kolumner: Slag → slag, VAD → vad\nObs: Lämnas utanför: Rum\n"
            + "Obs: Alla 2 rader saknar dag (Dag).\n"))
    #expect(
      bad
        == Program.Run(
          stderr: """
            Fel: Inget lades till. 1 fel i fel.csv:
              fel.csv:3:1: Kolumn ”slag”: ”fest” är inte ett av valen. Välj ett av: \
            informationstillfälle, möte, utbildning, nätverk, studiebesök, annat, årsuppgift.

            """, status: 2))
    #expect(!isThere)
    #expect(made.stdout == "h-1\nh-2\n")
    #expect(listed.stdout.contains("\"vad\": \"Två\""))
  }

  @Test
  func `personal data is masked, and told of only as changed`() throws {
    let office = try OfficeFolder()
    try office.write(
      "norra/kaa/ungdomar.csv",
      "ärende;födelsedag;kommun;intagsgrupp;händelsedag;exempel\n"
        + "k-1;1998-04-05;Norsjö;avbrott;2014-10-01;ja\n")

    let set = try office.run("set", "kaa", "k-1", "födelsedag=1999-04-05", "norra")
    let shown = try office.run("show", "kaa", "k-1", "norra")
    let undone = try office.run("undo", "norra")

    #expect(set.stderr == "norra/kaa/ungdomar.csv:2:5: Födelsedag: ändrat\n")
    #expect(shown.stdout.contains("Födelsedag: dolt\n"))
    #expect(!shown.stdout.contains("1999"))
    #expect(try !office.text("norra/historik.csv").contains("-04-05"))
    #expect(undone.status == 0)
    #expect(
      undone.stderr == """
        Ångrade: födelsedag i ärende k-1
        norra/kaa/ungdomar.csv:2:5: Födelsedag: ändrat

        """)
  }
}
