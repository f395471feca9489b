import Finsam
import Foundation
import Testing

/// An option that a command does not use is refused, and never left unheard.
@Suite struct ReportOptionTests {
  /// What each option may be given, in the example data.
  private static let values: [ReportOption: [String]] = [
    .year: ["--år", "2014"], .period: ["--period", "2014-H2"], .since: ["--sedan", "2014-11-01"],
    .day: ["--per", "2014-09-30"], .meeting: ["--möte", "2014-11-28"],
    .place: ["--område", "Norsjö"], .final: ["--slutlig"], .readThrough: ["--genomläst"],
    .insatser: ["--insatser", "texas"], .phase: ["--skede", "pågående"],
    .smallGroups: ["--med-små-grupper"],
  ]

  private static let data = OfficeFolder.exampleData + "/skelleftea-norsjo"

  @Test(arguments: ReportKind.allCases)
  func `a report refuses every option that it does not use, and names those it does`(
    kind: ReportKind
  ) throws {
    let office = try OfficeFolder([:])
    let own = kind.row.options
    for option in ReportOption.allCases where !own.contains(option) {
      let run = try office.program.run(
        ["report", kind.word, Self.data] + (Self.values[option] ?? []))
      #expect(
        run
          == Program.Run(
            stderr: """
              Fel: \(option.rawValue) hör inte till rapporten \(kind.word).
                Till den hör \(own.map(\.rawValue).swedishList).

              """, status: 2))
    }
  }

  @Test(arguments: ReportKind.allCases)
  func `what a report uses is heard: the answer is another, or says why not`(kind: ReportKind)
    throws
  {
    let office = try OfficeFolder([:])
    let strange: [ReportOption: [String]] = [
      .year: ["--år", "1066"], .period: ["--period", "1066-H1"], .since: ["--sedan", "31 juni"],
      .day: ["--per", "31 juni"], .meeting: ["--möte", "1066-10-14"],
      .place: ["--område", "Hastings"], .insatser: ["--insatser", "hastings"],
      .phase: ["--skede", "hastings"],
    ]
    for option in kind.row.options {
      guard let words = strange[option] else { continue }
      let isOfASF = kind == .asf || kind == .indikatorer
      let data = isOfASF ? OfficeFolder.exampleData + "/gavleborg" : Self.data
      let usual = try office.program.run(["report", kind.word, data])
      let asked = try office.program.run(["report", kind.word, data] + words)
      #expect(asked != usual, "\(kind.word) \(words)")
    }
  }

  @Test func `what is known of needs in one area alone`() throws {
    let office = try OfficeFolder([:])
    let all = try office.run("report", "behovsbild", Self.data).stdout
    let norsjo = try office.run("report", "behovsbild", Self.data, "--område", "Norsjö").stdout
    #expect(all.contains("## Skellefteå\n") && all.contains("## Norsjö\n"))
    #expect(norsjo.hasPrefix("# Behovsbild Norsjö\n"))
    #expect(norsjo.contains("## Norsjö\n") && !norsjo.contains("## Skellefteå\n"))
    for word in ["norsjo", "NORSJÖ", "Norsjö kommun", "norsjo-kommun"] {
      let run = try office.run("report", "behovsbild", Self.data, "--omrade", word)
      #expect(run.stdout == norsjo, "\(word) \(run.stderr)")
    }
    let run = try office.run("report", "behovsbild", Self.data, "--område", "Gävle")
    #expect(
      run.stderr.hasPrefix(
        "Fel: Inga siffror om behov är från ”Gävle”.\n  Välj ett område: Skellefteå, Norsjö, "))
    #expect(run.status == 2 && run.stdout == "")
  }

  @Test(arguments: [
    ("report styrkort norra --ersätt", "--ersätt"),
    ("report arsredovisning norra --genomläst", "--genomläst"),
    ("check norra --kontroller --alla", "--alla"),
    ("check norra --kontroller --form json", "--form"),
    ("import deltagare fil.csv norra --bara-nya", "--bara-nya"),
    ("import deltagare fil.csv norra --år 2014", "--år"),
    ("import insatser fil.json norra --alla", "--alla"),
    ("import handelser fil.csv norra --år 2014", "--år"),
    ("import handelser fil.json norra --år 2014", "--år"),
    ("import ekonomi fil.csv norra --alla", "--alla"),
    ("init norra --git --namn Nytt", "--namn"),
  ])
  func `an option without effect is told of, and nothing is written`(
    _ words: String, option: String
  )
    throws
  {
    var files = OfficeFolder.norra
    files["fil.csv"] = "Konto;Belopp\n4010;12\n"
    files["fil.json"] = "[]"
    let office = try OfficeFolder(files)
    let run = try office.program.run(words.split(separator: " ").map(String.init))
    #expect(
      run.stderr.hasPrefix("Fel: \(option) har ingen verkan här.\n  \(option) hör till "),
      "\(run)")
    #expect(run.status == 2 && run.stdout == "")
    let left = try office.files
    #expect(left == files)
  }

  @Test func `a calendar is made of the year alone`() throws {
    let office = try OfficeFolder()
    let run = try office.run("report", "styrkort", "norra", "--utfil", "styrkort.ics")
    #expect(
      run.stderr
        == "Fel: Rapporter skrivs inte som .ics-filer.\n  Låt namnet sluta på .html, .md eller .csv: "
        + "html öppnas i Word, csv i Excel. Eller skriv formen med --form.\n", "\(run)")
    let isMade = office.exists("styrkort.ics")
    #expect(!isMade)
  }
}
