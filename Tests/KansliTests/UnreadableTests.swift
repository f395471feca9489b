import Glibc
import Testing

/// What cannot be read is told of with status 2 by every command, and never taken for nothing.
///
/// Root may read everything, so the program runs without that right where the tests run as root.
struct UnreadableTests {
  /// A way to make a file or folder unreadable, as a line of sh(1) about `$it`.
  enum Fault: String, CaseIterable {
    case noRight = "chmod 000 \"$it\""
    case otherKind =
      "if [ -d \"$it\" ]; then rm -r \"$it\"; touch \"$it\"; else rm \"$it\"; mkdir \"$it\"; fi"
    case brokenLink = "rm -r \"$it\"; ln -s nowhere \"$it\""
    case endlessLink = "rm -r \"$it\"; ln -s \"$(basename $it)\" \"$it\""
  }

  private static let files = OfficeFolder.norra.merging([
    "norra/regler.yaml": """
    gränser:
      - id: alder
        vad: åldersgräns
        värde: 20
        giltig_från: 2012-01-01
        slag: lag
        källa: S1:1
      - id: gallring
        vad: gallring
        värde: 12
        giltig_från: 2012-01-01
        slag: lokal rutin
        källa: S1:1
    intagsgrupper:
      - id: g3
        grupp: avbrott
        status: räknas
        giltig_från: 2012-01-01
        slag: lag
        källa: S1:1

    """,
    "norra/asf/handlingsplan-2014.yaml": "år: 2014\n",
    "norra/asf/handelser.csv": "id;år;vad\nh-1;2014;Möte\n",
    "norra/kaa/ungdomar.csv": """
    ärende;födelsedag;kommun;intagsgrupp;händelsedag;tidigare_ärende;avslutad;avslutsorsak
    k-1;1997-04-05;Norsjö;avbrott;2012-10-01;;2013-01-15;återgått i utbildning

    """,
    "norra/kaa/uppfoljningar.csv": "id;ärende;dag;sätt;utfall;av\nu-1;k-1;2012-12-01;sms;nådd;c\n",
    "norra/historik.csv": "",
  ]) { _, new in new }

  /// Paths that are made unreadable, each with the commands that must say so.
  private static let commands: [(path: String, commands: [String])] = {
    let kaa = [
      "kaa gallra norra", "kaa gallra norra --genomfor", "report kaa norra --period 2014-H2",
      "list kaa norra", "list kaa norra --format csv", "list uppfoljningar norra --format json",
    ]
    return [
      ("norra/insatser", ["list insatser norra", "list insatser norra --format json"]),
      (
        "norra/insatser/halsan.yaml", ["list insatser norra --format csv", "show insatser x norra"]
      ),
      ("norra/styrkort", ["list mal norra", "report styrkort norra"]),
      ("norra/styrkort/2014.yaml", ["list bedomningar norra", "report styrkort norra"]),
      ("norra/asf", ["list handelser norra", "list handlingsplan norra", "report asf norra"]),
      ("norra/asf/handelser.csv", ["list handelser norra", "report asf norra"]),
      ("norra/kaa", kaa), ("norra/kaa/ungdomar.csv", kaa),
      ("norra/kaa/uppfoljningar.csv", Array(kaa.prefix(3))),
      ("norra/regler.yaml", Array(kaa.prefix(3))),
      ("norra/historik.csv", Array(kaa.prefix(2)) + ["list historik norra"]),
    ]
  }()

  private static let cases = Fault.allCases.flatMap { fault in
    commands.map { (fault, $0.path, $0.commands + ["check norra"]) }
  }

  @Test(arguments: cases)
  func `what cannot be read gives status 2 and its name, and changes nothing`(
    _ fault: Fault, path: String, commands: [String]
  ) throws {
    let office = try OfficeFolder(Self.files)
    let program = office.program
    _ = try program.shell(
      "chmod 700 norra/kaa; chmod 600 norra/kaa/*; it=\(path); \(fault.rawValue)")
    let state = "find . -printf '%p %m %y %l\\n' | sort; find . -type f -exec md5sum {} + | sort"
    let before = try program.shell(state)
    for command in commands {
      let run = try program.shell("\(Self.withoutRight)$KANSLI \(command)")
      #expect(run.status == 2, "\(command): \(run)")
      #expect(
        (run.stdout + run.stderr).contains(path.dropFirst("norra/".count)), "\(command): \(run)")
      #expect(!run.stderr.contains("Inga "), "\(command): \(run)")
    }
    #expect(try program.shell(state) == before)
    _ = try program.shell("chmod -R u+rwX .")
  }

  @Test func `a forbidden column stops gallra, also before anything is asked for`() throws {
    let office = try OfficeFolder(Self.files)
    let cases = Self.files["norra/kaa/ungdomar.csv"] ?? ""
    try office.write(
      "norra/kaa/ungdomar.csv",
      cases.replacing("avslutsorsak\n", with: "avslutsorsak;diagnos\n").replacing(
        "utbildning\n", with: "utbildning;x\n"))
    let files = try office.files
    for words in [["kaa", "gallra", "norra"], ["kaa", "gallra", "norra", "--genomfor"]] {
      let run = try office.program.run(words)
      #expect(
        run.stderr.hasPrefix("Fel: Inget är gallrat, för kaa/ungdomar.csv går inte att läsa.\n"))
      #expect(run.status == 2)
    }
    #expect(try office.files == files)
  }

  @Test func `a förbund among others that cannot be looked into is not left out`() throws {
    let office = try OfficeFolder(OfficeFolder.both)
    let listed = try office.program.shell(
      "chmod 000 sodra; \(Self.withoutRight)$KANSLI list insatser .; echo $?; chmod 755 sodra")
    #expect(listed.stdout.contains("Hälsan") && listed.stdout.hasSuffix("\n2\n"))
    #expect(listed.stderr.contains("sodra"))
  }

  /// Takes from root what lets it read what nobody may.
  private static let withoutRight =
    getuid() == 0 ? "setpriv --bounding-set=-dac_override,-dac_read_search " : ""
}
