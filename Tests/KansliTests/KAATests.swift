import Glibc
import Testing

/// The register of youths on the command line: reports, looking, and removing for good.
struct KAATests {
  private static let files = OfficeFolder.norra.merging([
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
    ärende;födelsedag;kommun;intagsgrupp;händelsedag;tidigare_ärende;avslutad;avslutsorsak
    k-1;1997-04-05;Norsjö;avbrott;2012-10-01;;2013-01-15;återgått i utbildning
    k-10;1997-04-05;Norsjö;avbrott;2014-10-01;k-1;;

    """,
    "norra/kaa/uppfoljningar.csv": """
    id;ärende;dag;sätt;utfall;av
    u-1;k-1;2012-12-01;telefon;nådd;coach
    u-2;k-10;2014-10-05;sms;nådd;coach

    """,
  ]) { _, new in new }

  private static let retention = """
      - id: gallring
        vad: gallring
        värde: 12
        giltig_från: 2012-01-01
        slag: lokal rutin
        källa: S1:1
    intagsgrupper:
    """

  /// The same förbund, where it has set a time that cases are kept.
  private static func officeWithRetention(months: String = "12") throws -> OfficeFolder {
    let office = try OfficeFolder(files)
    let rules = retention.replacing("värde: 12", with: "värde: \(months)")
    try office.write(
      "norra/regler.yaml",
      try office.text("norra/regler.yaml").replacing("intagsgrupper:", with: rules))
    return office
  }

  /// Whether a text has the id as a word of its own.
  private static func names(_ id: String, _ text: String) -> Bool {
    text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.contains { $0 == id }
  }

  @Test
  func `nothing is removed until the förbund has set a time`() throws {
    let office = try OfficeFolder(Self.files)
    let run = try office.run("kaa", "gallra", "norra", "--genomfor")
    #expect(
      run.stderr == """
        Förbundet har inte bestämt hur länge ärenden sparas, så inget gallras.
          Skriv förbundets egen gräns, i månader efter avslut, högst 1200: ”kansli add regler lista=gränser id=gallring vad=gallring värde=… giltig_från=… slag='lokal rutin' källa=…”.

        """)
    #expect(run.status == 0)
  }

  @Test(arguments: ["abc", "12,5", "-1", "1201", "ett år"])
  func `a time that cannot be understood is not taken for none`(value: String) throws {
    let office = try Self.officeWithRetention(months: value)
    let files = try office.files
    for words in [["kaa", "gallra", "norra"], ["kaa", "gallra", "norra", "--genomfor"]] {
      let run = try office.program.run(words)
      #expect(
        run.stderr.hasPrefix("Fel: Inget är gallrat, för värdet på gränsen ”gallring” är inget"))
      #expect(run.status == 2)
    }
    #expect(try office.files == files)
  }

  @Test
  func `a case whose last day cannot be read is not passed over`() throws {
    let office = try Self.officeWithRetention()
    try office.write(
      "norra/kaa/ungdomar.csv",
      try office.text("norra/kaa/ungdomar.csv").replacing("2013-01-15", with: "2013-02-31"))
    let files = try office.files
    let run = try office.run("kaa", "gallra", "norra", "--genomfor")
    #expect(
      run.stderr.hasPrefix(
        "Fel: Inget är gallrat, för dagen då ärendet k-1 avslutades går inte att läsa."))
    #expect(run.status == 2)
    #expect(try office.files == files)
  }

  @Test
  func `nothing is removed where the history cannot be told of it`() throws {
    let office = try Self.officeWithRetention()
    _ = try office.run("set", "kaa", "k-10", "kommun=Skellefteå", "norra")
    let files = try office.files
    let withoutRight = getuid() == 0 ? "setpriv --bounding-set=-dac_override " : ""
    let run = try office.program.shell(
      "chmod 444 norra/historik.csv; \(withoutRight)$KANSLI kaa gallra norra --genomfor; echo $?")
    #expect(run.stdout.hasSuffix("2\n"))
    #expect(run.stderr.contains("Du får inte skriva i historik.csv."))
    #expect(try office.files == files)
  }

  @Test
  func `a case past its time leaves no trace in any file`() throws {
    let office = try Self.officeWithRetention()
    _ = try office.run("set", "kaa", "k-1", "kommun=Skellefteå", "norra")
    _ = try office.run("set", "uppfoljningar", "u-1", "sätt=brev", "norra")
    _ = try office.run("set", "kaa", "k-10", "kommun=Skellefteå", "norra")
    _ = try office.run("show", "kaa", "k-1", "norra", "--visa")
    _ = try office.run("add", "uppfoljningar", "ärende=k-1", "dag=2012-12-20", "norra")

    let listed = try office.run("kaa", "gallra", "norra")
    let before = try office.files.filter { KAATests.names("k-1", $0.value) }.keys.sorted()
    let removed = try office.run("kaa", "gallra", "norra", "--genomfor")
    let files = try office.files
    let again = try office.run("kaa", "gallra", "norra", "--genomfor")
    let undone = try office.run("undo", "norra")

    #expect(listed.stdout == "k-1\n")
    #expect(
      before
        == [
          "norra/historik.csv", "norra/kaa/angra.csv", "norra/kaa/uppfoljningar.csv",
          "norra/kaa/ungdomar.csv",
        ].sorted())
    #expect(
      removed
        == Program.Run(
          stdout: "k-1\n",
          stderr: """
            1 ärende och 2 uppföljningar är borttagna, också ur historiken.
            Säkerhetskopior utanför mappen, till exempel i git, måste gallras där.

            """))
    #expect(
      files.filter {
        KAATests.names("k-1", $0.value) || KAATests.names("u-1", $0.value)
          || KAATests.names("u-3", $0.value)
      }.keys.sorted()
        == [])
    #expect(
      files["norra/kaa/ungdomar.csv"]?.split(separator: "\n").dropFirst()
        == ["k-10;1997-04-05;Skellefteå;avbrott;2014-10-01;;;"])
    #expect(
      files["norra/kaa/uppfoljningar.csv"]
        == "id;ärende;dag;sätt;utfall;av\nu-2;k-10;2014-10-05;sms;nådd;coach\n")
    #expect(files["norra/historik.csv"]?.contains("rader/k-10;kommun;•••;•••") == true)
    #expect(files["norra/historik.csv"]?.contains(";gallrade;kaa/ungdomar.csv;;;;1 ärende") == true)
    #expect(again.stdout == "")
    #expect(undone.status == 0)
    #expect(
      try office.text("norra/kaa/ungdomar.csv").hasSuffix(
        "\nk-10;1997-04-05;Norsjö;avbrott;2014-10-01;;;\n"))
    #expect(try office.run("undo", "norra").status == 2)
  }

  @Test
  func `a follow-up of no case is told of and refused, and nothing is removed while it is there`()
    throws
  {
    let office = try Self.officeWithRetention()
    let followUps = try office.text("norra/kaa/uppfoljningar.csv")
    let orphan = "u-3;anna-andersson;2014-10-06;sms;nådd;coach\n"
    try office.write("norra/kaa/uppfoljningar.csv", followUps + orphan)
    let check = try office.run("check", "norra")
    let added = try office.run("add", "uppfoljningar", "ärende=k-9", "dag=2014-10-07", "norra")
    let moved = try office.run("set", "uppfoljningar", "u-2", "ärende=k-9", "norra")
    let files = try office.files
    let listed = try office.run("kaa", "gallra", "norra")
    let removed = try office.run("kaa", "gallra", "norra", "--genomfor")

    #expect(
      check.stdout.contains(
        "norra/kaa/uppfoljningar.csv:4:5: bruten-hänvisning: "
          + "Uppföljningar, uppföljning u-3: Uppföljningen ”u-3” hör till ett ärende som inte finns, så den räknas inte."
      ))
    #expect(!check.stdout.contains("anna"))
    for refused in [added, moved] {
      #expect(
        refused
          == Program.Run(
            stderr: """
              Fel: Ärendet finns inte.
                Se ärendenumren med ”kansli list kaa”.

              """, status: 2))
    }
    let stopped = Program.Run(
      stderr: """
        Fel: Inget är gallrat, för uppföljningen u-3 hör till ett ärende som inte finns.
          Lägg tillbaka ärendena i kaa/ungdomar.csv om de har försvunnit av misstag, annars ta bort \
        uppföljningarna ur kaa/uppfoljningar.csv.

        """, status: 1)
    #expect(listed == stopped)
    #expect(removed == stopped)
    #expect(try office.files == files)
  }

  @Test
  func `a register of youths that is missing or has lost its rows removes no follow-up`() throws {
    let office = try Self.officeWithRetention()
    let header = try office.text("norra/kaa/ungdomar.csv").prefix { $0 != "\n" } + "\n"
    try office.write("norra/kaa/ungdomar.csv", String(header))
    let empty = try office.run("kaa", "gallra", "norra", "--genomfor")
    unlink(office.path + "/norra/kaa/ungdomar.csv")
    let missing = try office.run("kaa", "gallra", "norra", "--genomfor")
    #expect(
      empty.stderr.hasPrefix(
        "Fel: Inget är gallrat, för 2 uppföljningar hör till ärenden som inte finns: u-1, u-2.\n"))
    #expect(empty.status == 1)
    #expect(missing == empty)
    #expect(
      try office.text("norra/kaa/uppfoljningar.csv") == Self.files["norra/kaa/uppfoljningar.csv"])
  }

  @Test
  func `what one command changed of a youth another takes back, to the very bytes`() throws {
    var files = Self.files
    files["norra/kaa/ungdomar.csv"]?.replace(";k-1;;", with: ";;;")
    let office = try OfficeFolder(files)
    let before = try office.text("norra/kaa/ungdomar.csv")
    let set = try office.run(
      "set", "kaa", "k-10", "födelsedag=1999-04-05", "händelsedag=2014-10-06", "norra")
    let between = try office.text("norra/kaa/ungdomar.csv")
    let undone = try office.run("undo", "norra")
    let after = try office.text("norra/kaa/ungdomar.csv")
    let redone = try office.run("redo", "norra")

    #expect([set, undone, redone].map(\.status) == [0, 0, 0])
    #expect(between != before)
    #expect(after == before)
    #expect(try office.text("norra/kaa/ungdomar.csv") == between)
    for run in [set, undone, redone, try office.run("list", "historik", "norra")] {
      #expect(!(run.stdout + run.stderr).contains("-04-05"))
    }
    #expect(!(try office.text("norra/historik.csv").contains("-04-05")))
  }

  @Test
  func `a step whose values are gone is passed over, and told of once`() throws {
    let office = try OfficeFolder(Self.files)
    _ = try office.run("set", "insatser", "halsan", "namn=Odlingen", "norra")
    _ = try office.run("set", "kaa", "k-10", "kommun=Malå", "norra")
    unlink(office.path + "/norra/kaa/angra.csv")
    let first = try office.run("undo", "norra")
    let second = try office.run("undo", "norra")

    #expect(
      first.stderr == """
        Ångrade: namn i ”Hälsan”
        Hoppade över kommun av k-10 (uppgifterna är borta).
        norra/insatser/halsan.yaml:2:7: Namn: ”Odlingen” → ”Hälsan”

        """)
    #expect(
      second
        == Program.Run(
          stderr: """
            Fel: Det går inte: kommun av k-10 (uppgifterna är borta).
              Det som ändras i KAA går att ångra i 30 dagar. Rätta för hand.

            """, status: 2))
  }

  @Test
  func `without rules there is no report of nothing but noughts, and check says why`() throws {
    let office = try OfficeFolder(Self.files)
    unlink(office.path + "/norra/regler.yaml")
    let report = try office.run("report", "kaa", "norra")
    let check = try office.run("check", "norra")
    #expect(report.stdout.isEmpty)
    #expect(report.status == 2)
    #expect(report.stderr.hasPrefix("Fel: Inget ärende räknas: reglerna för KAA saknas.\n  Kop"))
    #expect(
      check.stdout.contains(
        "norra/kaa/ungdomar.csv:1:1: regler-saknas: Ungdomar: Inget ärende räknas"))
  }

  @Test
  func `a copy that somebody else made is pointed at`() throws {
    let office = try Self.officeWithRetention()
    try office.write("norra/kaa/ungdomar.csv~", "k-1\n")
    let run = try office.run("kaa", "gallra", "norra", "--genomfor")
    #expect(run.stderr.contains("\n  norra/kaa/ungdomar.csv~\n"))
    #expect(run.status == 1)
  }

  @Test
  func `looking with visa is written in the history, without what was seen`() throws {
    let office = try OfficeFolder(Self.files)
    let masked = try office.run("list", "kaa", "norra")
    let shown = try office.run("list", "kaa", "norra", "--filter", "k-10", "--visa")
    let history = try office.text("norra/historik.csv")

    #expect(!masked.stdout.contains("1997-04-05"))
    #expect(shown.stdout.contains("1997-04-05"))
    #expect(history.contains(";visade;kaa/ungdomar.csv;rader/k-10;;;"))
    #expect(!history.contains("rader/k-1;") && !history.contains("1998-"))
  }

  @Test
  func `a file with a row for each youth is its owner's alone, the report is not`() throws {
    let office = try OfficeFolder(Self.files)
    let report = "$KANSLI report kaa norra --period 2014-H2 --output"

    let run = try office.program.shell(
      """
      umask 022
      \(report) rader.csv --format csv && \(report) rapport.md && stat -c %a rader.csv rapport.md
      \(report) rader.csv --format csv --ersatt && stat -c %a rader.csv
      """)

    #expect(run.stdout == "600\n644\n600\n")
    #expect(run.status == 0)
  }

  @Test
  func `the half-year is a report with small groups hidden, or a coded row a case`() throws {
    let office = try OfficeFolder(Self.files)
    let report = try office.run("report", "kaa", "norra", "--period", "2014-H2")
    let rows = try office.run("report", "kaa", "norra", "--period", "2014-h2", "--format", "csv")
    let wrong = try office.run("report", "kaa", "norra", "--period", "hösten")

    #expect(report.stdout.hasPrefix("# Kommunernas aktivitetsansvar, andra halvåret 2014\n"))
    #expect(report.stdout.contains("| Norsjö | 0 | 0 | dolt | dolt |"))
    #expect(rows.stdout.contains("2014-H2;1;ärende;1;Norsjö;;1997;G3;2014-10;;"))
    #expect(!rows.stdout.contains("k-10"))
    #expect(
      wrong.stderr == """
        Fel: ”hösten” är inget halvår.
          Skriv till exempel --period 2014-H2.

        """)
  }
}
