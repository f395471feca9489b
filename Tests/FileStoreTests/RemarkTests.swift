import Finsam
import Testing

@testable import FileStore

/// How problems and findings are written.
struct RemarkTests {
  private func remarks(_ folder: inout Folder) throws -> [Remark] {
    let reading = folder.read()
    var lines = SourceExcerpts(folder)
    return reading.office.findings(on: try Day(text: "2014-12-31")).map { finding in
      let position = reading.positions.nearest(finding.place)
      var remark = Remark(
        finding, name: reading.office.name(of: finding.place.address), at: position)
      remark.excerpt = position.flatMap { lines.excerpt(finding.place.address.file, $0) }
      return remark
    }
  }

  @Test func `a finding names the record, and a person sees its line with a caret`() throws {
    let disk = try TemporaryFolder()
    defer { disk.remove() }
    disk.write("forbund.yaml", "namn: Prov\n")
    disk.write(
      "insatser/halsan.yaml",
      "namn: Hälsan\ninriktning: struktur\nperiod:\n  slut: 2014-06-31\n")
    var folder = disk.folder()
    let told = try #require(try remarks(&folder).first)
    let opening =
      "insatser/halsan.yaml:4:9: omöjligt-datum: Hälsan: ”Period till” är 2014-06-31, men juni 2014 "
      + "har bara 30 dagar."
    let advice =
      "Jämför dagen med källan. Är den tryckt så där: godta fyndet. Rätta den annars."
    #expect(told.written == opening + " " + advice)
    #expect(
      told.rendered
        == opening + "\n  4 |   slut: 2014-06-31\n    |         ^\n  " + advice)
  }

  @Test func `no line of a register of youths is shown`() throws {
    let disk = try TemporaryFolder()
    defer { disk.remove() }
    disk.write("kaa/ungdomar.csv", "ärende\n2014-1\n")
    let folder = disk.folder()
    var lines = SourceExcerpts(folder)
    #expect(lines.excerpt("kaa/ungdomar.csv", Positions.Position(line: 2, column: 1)) == nil)
    #expect(lines.excerpt("insatser/borta.yaml", Positions.Position(line: 2, column: 1)) == nil)
  }

  @Test func `a rule that does not hold is told of in the file that has it`() throws {
    func places(_ change: (inout KAA) -> Void) throws -> [String] {
      var rule = KAADeadlineRule()
      (rule.id, rule.term, rule.count) = ("r1", .days, Number(9_999))
      var office = Office()
      office.kaa.sharedRules.deadlines = [rule]
      change(&office.kaa)
      let findings = Check.impossibleFigure.findings(in: office, on: try Day(text: "2014-12-31"))
      return findings.map(\.place.text) + findings.flatMap(\.former).map(\.place.text)
    }
    let own = "regler.yaml frister/r1 antal"
    #expect(try places { _ in } == ["../" + own, own])
    #expect(try places { $0.ownRules.deadlines = $0.sharedRules.deadlines } == [own])
  }
}
