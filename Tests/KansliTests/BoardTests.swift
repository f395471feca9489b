import Foundation
import Testing

/// What the board reads before a meeting, on the command line.
struct BoardTests {
  private static let files = [
    "norra/forbund.yaml": "namn: Norra\navstämningsdag: 2015-12-31\n",
    "norra/styrkort/2014.yaml": """
    år: 2014
    mål:
      - id: m1
        lydelse: Fler i arbete
        beslut:
          status: ej uppnått
          organ: styrelsen
          dag: 2015-03-05
      - id: m2
        lydelse: Nöjda deltagare

    """,
    "norra/styrkort/2015.yaml": """
    år: 2015
    mål:
      - id: m1
        lydelse: Fler i arbete
        förslag:
          status: delvis
          av: förbundschefen
          dag: 2015-11-02
          motivering: Fler än i fjol.
        mått:
          - id: a
            namn: Andel
            enhet: '%'
            riktning: minst
            målvärde: 60
            utfall:
              - id: u1
                värde: 45
      - id: m2
        lydelse: Mycket nöjda deltagare

    """,
  ]

  @Test func `goals are listed by how they stand, and one status alone`() throws {
    let office = try OfficeFolder(Self.files)
    let all = try office.run("list", "måluppfyllelse", "norra", "--format", "csv")
    let rows = all.stdout.split(separator: "\n").map {
      $0.split(separator: ";", omittingEmptySubsequences: false)
    }
    #expect(rows.dropFirst().map { $0[0] } == ["2015/m1", "2015/m2"], "\(all)")
    #expect(rows[1].contains("-15") && rows[1].contains("Fler än i fjol."), "\(all)")
    let one = try office.run(
      "list", "maluppfyllelse", "norra", "--år", "2014", "--status", "Ej uppnatt", "--format",
      "json")
    #expect(one.stdout.contains("\"id\": \"2014/m1\"") && !one.stdout.contains("2014/m2"), "\(one)")
    let goals = try office.run("list", "mal", "norra", "--status", "delvis")
    #expect(goals.stdout.contains("2015/m1") && !goals.stdout.contains("2014/m1"), "\(goals)")
  }

  @Test func `two years are compared, and a person says which goals are the same`() throws {
    let office = try OfficeFolder(Self.files)
    let offered = try office.run("list", "jamforelse", "norra")
    #expect(offered.stdout.contains("kanske m2") && offered.stdout.contains("bättre"), "\(offered)")
    let set = try office.run("set", "mal", "2015/m2", "föregångare=2014/m2", "norra")
    #expect(set.status == 0, "\(set)")
    let known = try office.run("list", "jamforelse", "norra")
    #expect(known.stdout.contains("utpekad") && !known.stdout.contains("kanske"), "\(known)")
  }

  @Test func `what changed since the last meeting is a report`() throws {
    let office = try OfficeFolder(Self.files)
    let quiet = try office.run("report", "andringar", "norra")
    #expect(quiet.stdout.hasPrefix("# Ändrat sedan 2015-03-05\n"), "\(quiet)")
    #expect(quiet.stdout.contains("Inget har ändrats."), "\(quiet)")
    _ = try office.run(
      "set", "mal", "2015/m1", "förslag.status=uppnått", "norra", "--användare", "Åsa")
    let told = try office.run("report", "andringar", "norra", "--since", "2015-11-01")
    #expect(told.stdout.contains("## Styrkort 2015, mål ”Fler i arbete”"), "\(told)")
    #expect(told.stdout.contains("| Föreslagen bedömning | delvis | uppnått | Åsa |"), "\(told)")
    _ = try office.run("undo", "norra", "--användare", "Åsa")
    let undone = try office.run("report", "andringar", "norra", "--sedan", "2015-11-01")
    #expect(undone.stdout.contains("Inget har ändrats."), "\(undone)")
  }

  @Test func `an assessment keeps the role that proposed last, and not the login`() throws {
    let office = try OfficeFolder(Self.files)
    _ = try office.run(
      "add", "bedomningar", "mål=2015/m2", "förslag.status=uppnått", "norra", "--användare", "asa")
    #expect(
      try office.text("norra/styrkort/2015.yaml").components(separatedBy: "av: förbundschefen")
        .count
        == 3)
  }

  @Test(arguments: [
    ("report andringar norra --sedan fjol", "”fjol” är inte ett datum."),
    ("list matt norra --år 2014", "måluppfyllelse och jämförelser listas för ett år."),
    ("list maluppfyllelse norra --år 2010", "Det finns inget styrkort för ”2010”."),
    ("list mal norra --status klart", "Ingen rad har statusen ”klart”."),
    ("list matt norra --status uppnått", "Mått har ingen status."),
    ("set maluppfyllelse m1 x=1 norra", "Måluppfyllelse räknas ut ur styrkortens mål."),
  ])
  func `what cannot be listed says why`(command: String, reason: String) throws {
    let office = try OfficeFolder(Self.files)
    let run = try office.program.run(command.split(separator: " ").map(String.init))
    #expect(run.status == 2 && run.stderr.contains(reason), "\(run)")
  }

  @Test func `where no meeting is known a day has to be given`() throws {
    let office = try OfficeFolder(["norra/forbund.yaml": "namn: Norra\n"])
    let run = try office.run("report", "andringar", "norra")
    #expect(run.status == 2 && run.stderr.contains("--sedan 2014-11-01"), "\(run)")
  }
}
