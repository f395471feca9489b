import Testing

/// The register switched off, and a time before the responsibility, on the command line.
struct KAARegisterTests {
  private static let files = OfficeFolder.norra.merging([
    "norra/regler.yaml": """
    gränser:
      - id: alder
        vad: åldersgräns
        värde: 20
        giltig_från: 2015-01-01
        slag: lag
        källa: S4:6643, S4:6646
    intagsgrupper:
      - id: g3
        grupp: avbrott
        status: räknas
        giltig_från: 2015-01-01
        slag: lag
        källa: S4:6643
    frister:
      - id: g3
        grupp: avbrott
        frist: dagar
        antal: 14
        giltig_från: 2015-01-01
        slag: lokal rutin
        källa: S4:6763–6769

    """,
    "norra/kaa/ungdomar.csv": """
    ärende;födelsedag;kommun;intagsgrupp;händelsedag
    k-1;2007-04-05;Norsjö;avbrott;2024-10-01
    k-2;2007-06-05;Norsjö;avbrott;2024-10-08

    """,
    "norra/kaa/uppfoljningar.csv": """
    id;ärende;dag;sätt;utfall;av
    u-1;k-1;2024-10-05;sms;nådd;coach

    """,
  ]) { _, new in new }

  private static let refusal = Program.Run(
    stderr: """
      Fel: Förbundet visar inget register över ungdomar: kaa.register är nej i forbund.yaml.
        Antal och frister finns i ”kansli report kaa”. Ska ärenden visas och skrivas här: ”kansli set \
      forbund kaa.register=ja”.

      """, status: 2)

  @Test func `switched off, every command about cases is refused and says how to switch on`()
    throws
  {
    let office = try OfficeFolder(Self.files)
    try office.write("new.csv", "ärende;födelsedag;kommun;intagsgrupp;händelsedag\n")
    _ = try office.run("set", "kaa", "k-1", "kommun=Norsjö kommun", "norra")
    let off = try office.run("set", "forbund", "kaa.register=nej", "norra", "--today", "2024-12-31")
    #expect(off.status == 0)
    let before = try office.files
    for words in [
      ["list", "kaa"], ["list", "uppföljningar"], ["list", "kaa", "--visa"],
      ["show", "kaa", "k-1"], ["show", "uppfoljningar", "u-1", "--visa"],
      ["set", "kaa", "k-1", "kommun=Malå"], ["set", "uppfoljningar", "u-1", "sätt=brev"],
      ["add", "kaa", "ärende=k-3"], ["add", "uppfoljningar", "ärende=k-1"],
      ["import", "kaa", "new.csv"], ["kaa", "gallra"],
      ["report", "kaa", "--period", "2024-H2", "--format", "csv"],
    ] {
      let position = words.first == "list" ? 2 : words.count
      let run = try office.program.run(
        words.prefix(position) + ["norra"] + words.dropFirst(position))
      #expect(run == Self.refusal, "\(words)")
    }
    #expect(try office.files == before)
    for words in [["check", "norra"], ["list", "historik", "norra"]] {
      let run = try office.program.run(words)
      #expect(!(run.stdout + run.stderr).contains("k-1"), "\(words)")
    }
  }

  @Test func `switched off, counts and deadlines are reported; switched on, all is as before`()
    throws
  {
    let office = try OfficeFolder(Self.files)
    let words = ["report", "kaa", "norra", "--period", "2024-H2", "--today", "2024-12-31"]
    let on = try office.program.run(words)
    _ = try office.run("set", "forbund", "kaa.register=nej", "norra")
    let off = try office.program.run(words)
    #expect(off == on)
    #expect(off.stdout.contains("| Norsjö |"))
    let term = "- G3 avbrott: bjuds in inom 14 dagar (lokal rutin, S4:6763–6769)."
    #expect(off.stdout.contains("\n" + term))
    #expect(!off.stdout.contains("k-1"))
    let again = try office.run("set", "forbund", "kaa.register=ja", "norra")
    #expect(again.status == 0)
    #expect(try office.run("list", "kaa", "norra").stdout.contains("k-2"))
    #expect(
      try office.text("norra/kaa/ungdomar.csv") == Self.files["norra/kaa/ungdomar.csv"])
  }

  /// S4:6642–6643, S4:6652.
  @Test func `a half-year before the first day is answered in words, in both forms`() throws {
    let office = try OfficeFolder(Self.files)
    let words =
      "Perioden gäller till och med 2010-06-30, före den första dagen för kommunernas aktivitetsansvar, "
      + "2015-01-01 (S4:6643). Före den dagen fanns varken ansvaret eller dess register, så det finns "
      + "inga antal, andelar eller frister att visa. Före 2015 hade kommunerna ett informationsansvar."
    #expect(
      try office.run("report", "kaa", "norra", "--period", "2010-H1")
        == Program.Run(
          stdout: "# Kommunernas aktivitetsansvar, första halvåret 2010\n\n\(words)\n"))
    #expect(
      try office.run("report", "kaa", "norra", "--period", "2010-H1", "--format", "csv")
        == Program.Run(stdout: "period;anmärkning\n2010-H1;\(words)\n"))
  }
}
