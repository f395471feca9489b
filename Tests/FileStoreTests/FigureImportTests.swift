import Finsam
import Testing

@testable import FileStore

/// A sheet of figures from elsewhere goes to the insatser that it names.
struct FigureImportTests {
  private static func disk() throws -> TemporaryFolder {
    let disk = try TemporaryFolder()
    disk.write("forbund.yaml", "namn: Provförbundet\n")
    disk.write(
      "insatser/texas.yaml",
      "namn: TExAS\nskede: pågående\ndeltagare:\n  - period: 2014\n    totalt: 40\n")
    disk.write("insatser/plug-in.yaml", "namn: Plug In\nskede: pågående\n")
    return disk
  }

  private static func plan(_ text: String, into disk: TemporaryFolder) -> FigureImport {
    var folder = disk.folder()
    return FigureImport(name: "ny.csv", bytes: Array(text.utf8), into: folder.read().office)
  }

  private static let sheet = """
    Inmatning
    Insats;Period;Kvinnor;Män;Totalt;Kostnad;Källa;Annat
    texas;2013-h2;12;13;;;SUS;x
    TExAS;2013-H1;10;11;;1 000;SUS;
    plug in;2014;;;ca 7;;;
    TExAS;2014;;;40;;;
    Summa;;22;24;;;;
    """

  @Test func `rows go by name or id, and by time, as one step that is undone`() throws {
    let disk = try Self.disk()
    defer { disk.remove() }
    let before = disk.text("insatser/texas.yaml")
    let plan = Self.plan(Self.sheet, into: disk)
    #expect(plan.problems == [] && plan.absent == ["Annat"])
    #expect(plan.entries.count == 6 && plan.insatser == 2)
    var folder = disk.folder()
    _ = folder.read()
    _ = try folder.save(plan.changes)
    let office = folder.read().office
    let texas = try #require(office.insats("texas"))
    #expect(texas.participation.map(\.id) == ["2013-H1", "2013-H2", "2014"])
    #expect(texas.participation[0].source == "SUS" && texas.costs.map(\.id) == ["2013-H1"])
    #expect(Self.plan(Self.sheet, into: disk).changes == [])
    _ = try folder.undo()
    #expect(disk.text("insatser/texas.yaml") == before)
  }

  @Test(arguments: [
    ("TExASS;2014;1", "2:1: Ingen insats heter ”TExASS”. Menade du ”TExAS”?"),
    ("TExAS;2014-X;1", "2:7: Period: ”2014-X” är ingen period."),
    ("TExAS;2014;<5", "2:12: Deltagare: ”<5” är inget antal."),
    ("TExAS;2014;41", "2:12: Deltagare 2014 är redan 40 för TExAS."),
    ("Plug In;2014;1\nplug-in;2014;2", "3:1: Plug In har redan en rad för 2014 i filen."),
    (";2014;1", "2:1: Raden säger inte vilken insats den gäller."),
  ])
  func `what cannot be taken is told of where it stands, and nothing is`(
    rows: String, told: String
  ) throws {
    let disk = try Self.disk()
    defer { disk.remove() }
    let plan = Self.plan("Insats;Period;Deltagare\n\(rows)\n", into: disk)
    #expect(plan.changes == [] && plan.problems.count == 1)
    let problem = try #require(plan.problems.first)
    #expect(
      "\(problem.line):\(problem.column): \(problem.message) \(problem.advice)".hasPrefix(told))
  }

  @Test func `a file without the columns says which they are`() throws {
    let disk = try Self.disk()
    defer { disk.remove() }
    #expect(
      ["", "a;b\n1;2\n", "Insats;Kvinnor\nTExAS;2\n", "Insats;Period\nTExAS;2014\n"].map {
        Self.plan($0, into: disk).problems.map(\.message)
      } == [
        ["Filen har ingen kolumn som heter Insats."], ["Filen har ingen kolumn som heter Insats."],
        ["Filen har ingen kolumn som heter Period."],
        ["Filen har ingen kolumn som heter Kvinnor."],
      ])
  }

  @Test func `new insatser without ids get ids after their names`() throws {
    let disk = try Self.disk()
    defer { disk.remove() }
    var folder = disk.folder()
    let sheet = "Namn;Ägare\nGröna rehab;Kommunen\nGröna rehab 2;\nTExAS;Urkraft\n"
    let plan = RecordImport(
      .document(.insats), name: "ny.csv", bytes: Array(sheet.utf8), into: folder.read().office)
    #expect(plan.problems == [])
    #expect(plan.ids == ["grona-rehab", "grona-rehab-2", "texas"])
  }
}
