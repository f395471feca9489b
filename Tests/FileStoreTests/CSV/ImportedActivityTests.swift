import Finsam
import Testing

@testable import FileStore

/// Events from a file of somebody who knows the activities by name.
struct ImportedActivityTests {
  private func plan(_ rows: String) throws -> ImportPlan {
    let disk = try TemporaryFolder()
    defer { disk.remove() }
    disk.write("forbund.yaml", "namn: Provförbundet\n")
    disk.write(
      "asf/handlingsplan-2017.yaml",
      """
      år: 2017
      namn: Handlingsplan 2017
      processmål:
        - id: 3-2-1
          lydelse: Att ASF är känt
          aktiviteter:
            - id: frukostmoten
              namn: Frukostmöten
            - id: studieresor-1
              namn: Studieresor
            - id: studieresor-2
              namn: Studieresor

      """)
    var folder = disk.folder()
    return ImportPlan(
      .events, name: "ny.csv", bytes: Array(("dag;aktivitet;slag\n" + rows).utf8),
      into: folder.read().office)
  }

  @Test func `the name of an activity in the plan of the year becomes its id`() throws {
    let plan = try plan(
      "2017-03-01;frukostmöten;möte\n2017-03-02;studieresor-2;möte\n2018-03-01;Annat;möte\n")
    #expect(plan.isPossible)
    #expect(
      plan.drafts.map { draft in draft.fields.first { $0.key == "aktivitet" }?.text }
        == ["frukostmoten", "studieresor-2", "Annat"])
  }

  @Test func `a name that the plan lacks, or has twice, is told of`() throws {
    let plan = try plan("2017-03-01;Seminarie;möte\n2017-03-02;Studieresor;möte\n")
    #expect(!plan.isPossible)
    #expect(
      plan.problems.map { "\($0.line):\($0.column) \($0.message) \($0.advice)" } == [
        "2:12 Kolumn ”aktivitet”: Aktiviteten ”Seminarie” finns inte i handlingsplanen för 2017. "
          + "Skriv namnet som det står i planen, eller lämna tomt.",
        "3:12 Kolumn ”aktivitet”: Flera aktiviteter i planen heter ”Studieresor”. "
          + "Skriv id för den som menas: studieresor-1, studieresor-2.",
      ])
  }
}
