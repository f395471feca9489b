import Finsam
import Foundation
import Testing

/// `init` and `report`: commands that write files of their own.
struct NewFolderTests {
  @Test
  func `a new förbund is clean, and is not made twice`() throws {
    let office = try OfficeFolder([:])

    let made = try office.run("init", "kansli/norra", "--today", "2015-03-01")
    let check = try office.run("check", "kansli", "--today", "2015-03-01")
    let added = try office.run("add", "insatser", "namn=Hälsan", "kansli")
    let again = try office.run("init", "kansli/norra")

    #expect(
      made
        == Program.Run(
          stdout: """
            kansli/norra/forbund.yaml
            kansli/norra/styrkort/2015.yaml
            kansli/norra/regler.yaml
            kansli/norra/karnindikatorer.yaml

            """,
          stderr: """
            Förbundet finns i kansli/norra.
            Skriv dess uppgifter i kansli/norra/forbund.yaml, eller öppna det med \
            ”kansli kansli/norra”.
            En första insats: kansli add insatser namn="Insatsens namn" kansli/norra

            """))
    #expect(check == Program.Run())
    #expect(added.stdout == "halsan\n")
    #expect(again.status == 2)
  }

  @Test
  func `add makes a förbund in the folder that is named`() throws {
    let office = try OfficeFolder([:])
    let made = try office.run("add", "förbund", "namn=Samordningsförbundet Södra", "kansli")
    let lacking = try office.run("add", "forbund", "kansli")
    let more = try office.run("add", "forbund", "namn=Norra", "län=Norrbotten", "kansli")
    let again = try office.run("add", "forbund", "namn=Annat", "id=sodra", "kansli")
    #expect(
      made == Program.Run(stdout: "sodra\n", stderr: "Förbundet finns i kansli/sodra.\n"))
    #expect(try office.text("kansli/sodra/forbund.yaml").contains("namn: Samordningsförbundet S"))
    #expect([lacking, more, again].map(\.status) == [2, 2, 2])
    #expect(more.stderr.contains("Fältet ”län” går att fylla i när förbundet finns."))
    #expect(again.stderr.contains("kansli/sodra/forbund.yaml finns redan."))
    #expect(try office.run("list", "insatser", "kansli").status == 0)
  }

  @Test(
    arguments: [
      ("norra", nil, "Samordningsförbundet Norra"),
      ("samordningsförbundet norra", nil, "Samordningsförbundet norra"),
      ("x", "Finsam i norr", "Finsam i norr"),
    ] as [(String, String?, String)])
  func `a förbund is called what it is called`(folder: String, name: String?, shown: String) throws
  {
    let office = try OfficeFolder([:])
    let made = try office.program.run(["init", folder] + (name.map { ["--namn", $0] } ?? []))
    #expect(try office.text(folder + "/forbund.yaml").contains("\nnamn: \(shown)\n"))
    #expect(made.stderr.contains("kansli 'samordningsförbundet norra'") == folder.contains(" "))
  }

  /// The law's rules of the example data, without its own sources; no office's routine.
  @Test
  func `the law's rules for KAA are there from the first day`() throws {
    let office = try OfficeFolder([:])
    _ = try office.run("init", "norra", "--today", "2015-03-01")
    let plain = { (text: String) in
      text.split(separator: "\n").filter { !$0.hasPrefix("#") && !$0.contains("källa: ") }
    }
    let example = try String(
      contentsOfFile: OfficeFolder.exampleData + "/regler.yaml", encoding: .utf8)
    let rules = example.split(separator: /\n(?=  - |[a-zåäö_]+:)/)
      .filter { $0.contains("slag: lag") || $0.contains("    system: ") }.flatMap {
        plain(String($0))
      }
    let made = plain(try office.text("norra/regler.yaml")).filter { $0.hasPrefix(" ") }
    #expect(made == rules && made.count > 60)
  }

  @Test
  func `every example in a new förbund can be used as it stands`() throws {
    let office = try OfficeFolder([:])
    _ = try office.run("init", "norra", "--today", "2015-03-01")

    for file in ["norra/forbund.yaml", "norra/styrkort/2015.yaml"] {
      let lines = try office.text(file).split(separator: "\n", omittingEmptySubsequences: false)
      let used = lines.map { line in
        line.hasPrefix("#") && (!line.hasPrefix("# ") || line.hasPrefix("#  "))
          ? String(line.dropFirst()) : String(line)
      }
      try office.write(file, used.joined(separator: "\n"))
    }
    let check = try office.run("check", "norra", "--today", "2015-03-01")

    #expect(!check.stdout.contains("läsfel") && !check.stdout.contains("tips"), "\(check.stdout)")
  }

  @Test
  func `init leaves what is there as it is`() throws {
    let office = try OfficeFolder(["norra/styrkort/2015.yaml": "år: 2015\n"])

    let made = try office.run("init", "norra", "--today", "2015-03-01")
    let styrkort = try office.text("norra/styrkort/2015.yaml")

    #expect(made.stdout == "norra/forbund.yaml\nnorra/regler.yaml\nnorra/karnindikatorer.yaml\n")
    #expect(styrkort == "år: 2015\n")
  }

  @Test
  func `of a report that could not be written whole nothing is left`() throws {
    let office = try OfficeFolder()

    // No file may grow at all, and the signal that says so is ignored.
    let run = try office.program.shell(
      "trap '' XFSZ; ulimit -f 0; exec $KANSLI report styrkort norra --output rapport.md")
    let exists = office.exists("rapport.md")

    #expect(run.status == 2)
    #expect(!exists)
  }

  @Test
  func `the follow-up of ASF is written for a year that has a plan`() throws {
    let office = try OfficeFolder()
    try office.write(
      "norra/asf/handlingsplan-2014.yaml",
      "år: 2014\nnamn: Plan 2014\nprocessmål:\n  - id: a\n    lydelse: ASF är känt\n")

    let report = try office.run("report", "asf", "norra", "--year", "2014")
    let wrong = try office.run("report", "asf", "norra", "--year", "2013")

    #expect(report.stdout.hasPrefix("# ASF, uppföljning 2014\n"))
    let early = try office.run(
      "report", "asf", "norra", "--period", "2014-H2", "--today", "2014-03-01")
    #expect(
      early.stderr == """
        Fel: Perioden 2014-H2 har inte börjat: uppgifterna är per 2014-03-01.
          Välj en tidigare period.

        """)
    let page = try office.run("report", "asf", "norra", "--output", "asf.html")
    #expect(page.status == 0)
    #expect(try office.text("asf.html").hasPrefix("<!DOCTYPE html>"))
    #expect(
      wrong
        == Program.Run(
          stderr: """
            Fel: Det finns ingen handlingsplan för ”2013”.
              Välj ett av: 2014.

            """, status: 2))
  }

  @Test
  func `a report replaces a file only when asked to`() throws {
    let office = try OfficeFolder()
    try office.write("rapport.md", "mitt\n")

    let piped = try office.run("report", "styrkort", "norra")
    let refused = try office.run("report", "styrkort", "norra", "--output", "rapport.md")
    let kept = try office.text("rapport.md")
    let replaced = try office.run(
      "report", "styrkort", "norra", "--output", "rapport.md", "--ersatt")
    let text = try office.text("rapport.md")

    #expect(piped.stdout.hasPrefix("# Styrkort 2014\n"))
    #expect(
      refused
        == Program.Run(
          stderr: """
            Fel: rapport.md finns redan.
              Välj ett annat namn, eller skriv över med --ersätt.

            """, status: 2))
    #expect(kept == "mitt\n")
    #expect(replaced == Program.Run(stderr: "Rapporten ligger i rapport.md.\n"))
    #expect(text == GeneratedText.marked(piped.stdout, as: .markdown))
  }

  @Test(arguments: ["html", "md"])
  func `what the program wrote is replaced until somebody has edited it`(form: String) throws {
    let office = try OfficeFolder()
    let words = [
      "report", "styrkort", "norra", "--form", form, "--utfil", "rapport.\(form)", "--idag",
    ]
    let written = Program.Run(stderr: "Rapporten ligger i rapport.\(form).\n")

    #expect(try office.program.run(words + ["2014-12-30"]) == written)
    let first = try office.text("rapport.\(form)")
    #expect(try office.program.run(words + ["2014-12-31"]) == written)
    let second = try office.text("rapport.\(form)")
    #expect(first != second && second.contains("2014-12-31"))

    let edited = second.replacing("2014-12-31", with: "på nyårsafton")
    try office.write("rapport.\(form)", edited)
    #expect(
      try office.program.run(words + ["2014-12-31"])
        == Program.Run(
          stderr: """
            Fel: rapport.\(form) har någon ändrat i sedan Kansli skrev den.
              Välj ett annat namn, eller skriv över med --ersätt.

            """, status: 2))
    #expect(try office.text("rapport.\(form)") == edited)
    #expect(try office.program.run(words + ["2014-12-31", "--ersätt"]) == written)
    #expect(try office.text("rapport.\(form)") == second)
  }

  @Test
  func `a sheet is never taken for the program's own`() throws {
    let office = try OfficeFolder()
    let words = ["report", "styrkort", "norra", "--form", "csv", "--utfil", "rapport.csv"]
    #expect(try office.program.run(words).status == 0)
    #expect(try office.text("rapport.csv").hasPrefix("\u{FEFF}Styrkort 2014\n"))
    #expect(try office.program.run(words).status == 2)
  }

  @Test
  func `a report goes to standard output also where that is asked for`() throws {
    let office = try OfficeFolder()
    let plain = try office.run("report", "styrkort", "norra")
    let asked = try office.run("report", "styrkort", "norra", "--output", "-")
    #expect(asked == plain)
    #expect(!office.exists("-") && !office.exists("norra/-"))
  }
}
