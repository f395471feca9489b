import Foundation
import Testing

/// Perspectives that a styrkort declares, on the command line.
struct PerspectiveTests {
  private static let files = OfficeFolder.norra.merging([
    "norra/styrkort/2014.yaml": """
    år: 2014
    heter: Inriktningsmål
    perspektiv_heter: inriktningsmål
    perspektiv:
      - perspektiv: samverkan   # först
        titel: Inriktningsmål 1
      - perspektiv: individ
        titel: Individens väg
    mål:
      - id: samverkan-1
        perspektiv: samverkan
        lydelse: Fler samverkar
        källa: S1:1

    """
  ]) { $1 }

  @Test func `goals are listed and shown under what the styrkort declares`() throws {
    let office = try OfficeFolder(Self.files)

    let table = try office.run("list", "mal", "norra")
    let csv = try office.run("list", "mal", "norra", "--format", "csv")
    let shown = try office.run("show", "mal", "samverkan-1", "norra")
    let report = try office.run("report", "styrkort", "norra")

    #expect(table.stdout.contains("Inriktningsmål 1  Fler samverkar"))
    #expect(csv.stdout.contains("2014/samverkan-1;samverkan;Fler samverkar"))
    #expect(shown.stdout.contains("\nInriktningsmål: Inriktningsmål 1\n"))
    #expect(report.stdout.hasPrefix("# Inriktningsmål 2014\n"))
    #expect(
      report.stdout.contains("## Inriktningsmål 1\n") && report.stdout.contains("## Individens väg")
    )
    #expect(!report.stdout.lowercased().contains("perspektiv"))
  }

  @Test(arguments: [("", "Område"), ("perspektiv_heter: inriktningsmål\n", "Inriktningsmål")])
  func `a perspective that is read into the source says so`(word: String, label: String) throws {
    var files = Self.files
    files["norra/styrkort/2014.yaml"]?.replace("perspektiv_heter: inriktningsmål\n", with: word)
    files["norra/styrkort/2014.yaml"]?.append("    tolkning: perspektiv\n")
    let office = try OfficeFolder(files)

    let table = try office.run("list", "mal", "norra")
    let csv = try office.run("list", "mal", "norra", "--format", "csv")
    let shown = try office.run("show", "mal", "samverkan-1", "norra")

    #expect(table.stdout.contains("Inriktningsmål 1 (tolkning)  Fler samverkar"))
    #expect(csv.stdout.contains("2014/samverkan-1;samverkan;Fler samverkar"))
    #expect(shown.stdout.contains("\n\(label): Inriktningsmål 1 (tolkning)\n"))
  }

  @Test func `set and add take a perspective by id or title, and name those there are`() throws {
    let office = try OfficeFolder(Self.files)

    let set = try office.run("set", "mal", "samverkan-1", "perspektiv=Individens väg", "norra")
    let added = try office.run(
      "add", "mal", "styrkort=2014", "perspektiv=samverkan", "lydelse=Nytt", "norra")
    let before = try office.files
    let refused = try office.run("set", "mal", "2014/samverkan-1", "perspektiv=indvid", "norra")
    let unadded = try office.run(
      "add", "mal", "styrkort=2014", "perspektiv=förnyelse", "lydelse=Nytt", "norra")

    #expect(set.status == 0)
    #expect(set.stderr.contains("Inriktningsmål: ”samverkan” → ”individ”"))
    #expect(added.stdout == "2014/samverkan-2\n")
    #expect(refused.status == 2 && unadded.status == 2)
    #expect(
      refused.stderr.contains(
        "Inriktningsmål: ”indvid” hör inte till de inriktningsmål som finns."))
    #expect(refused.stderr.contains("Menade du ”individ”? Välj bland samverkan och individ."))
    #expect(unadded.stderr.contains("Välj bland samverkan och individ."))
    #expect(try office.files == before)
  }

  @Test func `check names the line of what is out of place`() throws {
    var files = Self.files
    files["norra/styrkort/2014.yaml"]?.replace(
      "perspektiv: samverkan\n", with: "perspektiv: allt\n")
    let office = try OfficeFolder(files)

    let check = try office.run("check", "norra", "--today", "2014-12-31")

    #expect(check.status == 1)
    #expect(
      check.stdout.contains(
        "norra/styrkort/2014.yaml:11:17: perspektiv-och-mål: Inriktningsmål 2014, "
          + "mål ”Fler samverkar”: ”allt” hör inte till de inriktningsmål som finns. Välj bland samverkan och individ."
      ))
    #expect(
      check.stdout.contains(
        "norra/styrkort/2014.yaml:5:5: perspektiv-och-mål: Inriktningsmål 2014, Inriktningsmål 1: "
          + "”Inriktningsmål 1” har inga mål."))
  }
}
