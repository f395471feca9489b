import Finsam
import Foundation
import Testing

/// Several programs add to the same folder at the same time: each gets an id of its own.
struct ManyAtOnceTests {
  private static let files = OfficeFolder.norra.merging([
    "norra/asf/handelser.csv": "id;år;dag;slag;vad\nh-1;2019;;möte;Först\n"
  ]) { old, _ in old }

  private func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }

  @Test
  func `eight rows that are added at once are eight rows`() throws {
    let office = try OfficeFolder(Self.files)
    let run = try office.program.shell(
      "for i in 1 2 3 4 5 6 7 8; do $KANSLI add handelser vad=x$i år=2019 slag=möte norra & done; "
        + "wait")
    let events = office.reading().office.asf.events

    #expect(Set(lines(run.stdout)) == Set((2...9).map { "h-\($0)" }))
    #expect(events.map(\.id) == (1...9).map { "h-\($0)" })
    #expect(Set(events.map(\.what)) == Set(["Först"] + (1...8).map { "x\($0)" }))
    #expect(office.reading().history.count == 8)
  }

  @Test
  func `a register that is not there yet takes all of them`() throws {
    let office = try OfficeFolder()
    let run = try office.program.shell(
      "for i in 1 2 3 4 5; do $KANSLI add handelser id=e$i vad=x år=2019 slag=möte norra & done; "
        + "wait")

    #expect(Set(lines(run.stdout)) == ["e1", "e2", "e3", "e4", "e5"])
    #expect(office.reading().office.asf.events.count == 5)
  }

  @Test
  func `imports at once each add their rows, also of the same file`() throws {
    let office = try OfficeFolder(Self.files)
    for number in 1...4 {
      try office.write(
        "in\(number).csv", "slag;vad;år\nmöte;a\(number);2019\nmöte;b\(number);2019\n")
    }
    let distinct = try office.program.shell(
      "for i in 1 2 3 4; do $KANSLI import handelser in$i.csv norra & done; wait")
    let events = office.reading().office.asf.events
    #expect(lines(distinct.stdout).count == 8)
    #expect(events.map(\.id) == (1...9).map { "h-\($0)" })

    _ = try office.program.shell(
      "for i in 1 2 3; do $KANSLI import handelser in1.csv norra & done; wait")
    let ids = office.reading().office.asf.events.map(\.id)
    #expect(Set(ids).count == ids.count)
    for _ in 1...4 { _ = try office.run("undo", "norra") }
    #expect(Set(office.reading().office.asf.events.map(\.id)).isSubset(of: Set(ids)))
  }

  @Test
  func `files and parts are added at once too, and one name is taken once`() throws {
    let office = try OfficeFolder()
    let insatser = try office.program.shell(
      "for i in 1 2 3 4; do $KANSLI add insatser namn=Ny$i inriktning=individ norra & done; wait")
    let parts = try office.program.shell(
      "for i in 1 2 3 4; do $KANSLI add matt mål=2014/individ-1 namn=Mått$i enhet=% "
        + "riktning=minst målvärde=2$i norra & done; wait")
    let same = try office.program.shell(
      "for i in 1 2 3; do $KANSLI add insatser namn=Samma inriktning=individ norra; "
        + "echo $? >> svar; done")
    let reading = office.reading()

    #expect(Set(lines(insatser.stdout)) == ["ny1", "ny2", "ny3", "ny4"])
    #expect(Set(lines(parts.stdout)) == Set((2...5).map { "2014/individ-1/m\($0)" }))
    #expect(same.stdout == "samma\n")
    #expect(try office.text("svar") == "0\n2\n2\n")
    #expect(reading.office.insatser.count == 6)
    #expect(reading.problems == [])
  }

  @Test
  func `two copies of a folder that were merged keep their people's steps apart`() throws {
    let office = try OfficeFolder()
    let run = try office.program.shell(
      """
      cp -r norra a && cp -r norra b
      $KANSLI set insatser halsan ägare=Region a --user anna
      $KANSLI set forbund a län=Annat b --user bo 2>/dev/null || \
        $KANSLI set forbund b län=Annat b --user bo
      cp a/insatser/halsan.yaml norra/insatser/ && cp b/forbund.yaml norra/
      cp a/historik.csv norra/ && tail -n 1 b/historik.csv >> norra/historik.csv
      """)
    #expect(run.status == 0)
    let anna = try office.run("undo", "norra", "--user", "anna")
    #expect(
      anna
        == Program.Run(
          stderr: """
            Ångrade: ägare i ”Hälsan”
            norra/insatser/halsan.yaml: Ägare: ”Region” → (tomt)

            """) || anna.stderr.contains("Ägare: ”Region” → (tomt)"))
    #expect(
      try office.text("norra/insatser/halsan.yaml")
        == OfficeFolder.norra["norra/insatser/halsan.yaml"])
    #expect(try office.text("norra/forbund.yaml").contains("län: Annat"))
    let bo = try office.run("undo", "norra", "--user", "bo")
    #expect(bo.status == 0)
    #expect(try office.text("norra/forbund.yaml") == OfficeFolder.norra["norra/forbund.yaml"])
    let nothing = try office.run("undo", "norra", "--user", "bo")
    #expect(nothing == Program.Run(stderr: "Fel: Det finns inget att ångra.\n", status: 2))
  }
}
