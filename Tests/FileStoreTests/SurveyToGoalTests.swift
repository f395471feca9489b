import Finsam
import Testing

@testable import FileStore

/// Entering a round moves a goal: from the tally to the styrkort, through the files.
struct SurveyToGoalTests {
  private static let styrkort = """
    år: 2019
    mål:
      - id: im-1-1
        lydelse: Personalen respekteras
        mått:
          - id: indikator-8
            namn: Kärnindikator 8
            enhet: '%'
            riktning: minst
            målregel: nationellt föregående år
            räknar: kärnindikator
            räknar_slag: '8'
            räknar_år: 2019
          # Kommentaren står kvar.

    """

  private func goal(_ reading: OfficeReading) throws -> Fulfilment {
    let styrkort = try #require(reading.office.styrkort.first)
    return styrkort.verdict(of: styrkort.goals[0], threshold: nil).computed
  }

  @Test func `a goal's status moves as its round and the nation's figure are entered`() throws {
    let disk = try TemporaryFolder()
    defer { disk.remove() }
    disk.write("forbund.yaml", "namn: Provförbundet\navstämningsdag: 2019-12-31\n")
    disk.write("styrkort/2019.yaml", Self.styrkort)
    disk.write("karnindikatorer.yaml", BuiltInIndicators.text)
    disk.write("enkater/2019.yaml", "år: 2019\ninstrument_version: '2015'\n")
    var folder = disk.folder()
    var reading = folder.read()
    #expect(reading.problems.map(\.rendered) == [])
    #expect(try goal(reading) == .notMeasured)
    let key = TallyKey(round: "2019", group: .staff)
    for (point, typed) in [("8-1", "0 0 1 5 4"), ("8-2", "0 1 2 4 3 2")] {
      let sheet = TallySheet(reading.office, key)
      let row = try #require(sheet.rows.firstIndex { $0.point.id == point })
      _ = try folder.save(sheet.changes(of: row, typed, in: reading.office))
      reading = folder.read()
    }
    let measure = { reading.office.styrkort[0].goals[0].measures[0] }
    #expect(measure().shownOutcome == "80 %")
    #expect(
      measure().explanation(threshold: nil)
        == "Ej mätt: jämförelsetal saknas. Utfallet är 80 %.")
    #expect(try goal(reading) == .noNational)
    for (share, status) in [("85", Fulfilment.notMet), ("80", .met)] {
      try Self.enter(share, in: &folder, &reading)
      #expect(try goal(reading) == status)
    }
    // What the board has decided counts all the same, and stands untouched.
    _ = try folder.save([
      Change(
        Address("styrkort/2019.yaml", [Step(PartKey.goals, "im-1-1")]),
        .field("beslut.status", from: "", to: "ej uppnått"))
    ])
    reading = folder.read()
    let styrkort = reading.office.styrkort[0]
    let verdict = styrkort.verdict(of: styrkort.goals[0], threshold: nil)
    #expect(verdict.computed == .met && verdict.status == .notMet)
    #expect(disk.text("styrkort/2019.yaml").contains("# Kommentaren står kvar."))
  }

  /// The nation's figure of the year before, new or changed.
  private static func enter(
    _ share: String, in folder: inout Folder, _ reading: inout OfficeReading
  )
    throws
  {
    let file = Address("enkater/nationellt.csv")
    let change: Change
    if let old = reading.office.indicators.national.first {
      change = Change(
        old.address, .field("jakande_procent", from: old.share?.text ?? "", to: share))
    } else {
      change = Change(
        file,
        .insert(
          part: RegisterKey.rows, after: nil,
          Draft(
            id: "n-1",
            fields: [
              Draft.Text("id", "n-1"), Draft.Text("år", "2018"), Draft.Text("indikator", "8"),
              Draft.Text("jakande_procent", share), Draft.Text("antal_svar", "900"),
            ])))
    }
    _ = try folder.save([change])
    reading = folder.read()
  }
}
