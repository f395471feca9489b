import Testing

/// The results of all insatser on the command line.
struct ResultTests {
  private static let insats = """
    namn: Hälsan
    inriktning: individ
    deltagare:
      - period: 2014
        totalt: 60
        avslutade: 40
    utfall:
      - id: arbete
        period: 2014
        klass: arbete
        kvinnor: 6
        män: 4
        källa: S1:9
      - id: studier
        period: 2014
        klass: studier
        totalt: 6
        ordalydelse: ”började läsa”
        källa: S1:10

    """

  private func office() throws -> OfficeFolder {
    let office = try OfficeFolder()
    try office.write("norra/insatser/halsan.yaml", Self.insats)
    return office
  }

  @Test func `results are listed for a year, and as files with bare numbers`() throws {
    let office = try office()
    let csv = try office.run(
      "list", "resultat", "norra", "--period", "2014", "--filter", "hälsan", "--format", "csv")
    let lines = csv.stdout.split(separator: "\n").map { $0.split(separator: ";") }
    #expect(csv.status == 0 && csv.stdout.contains("Arbete eller studier, procent"))
    #expect(lines.last?.contains("16") == true && lines.last?.contains("40") == true, "\(csv)")
    let table = try office.run("list", "resultat", "norra", "--period", "2014")
    #expect(table.stdout.contains("Alla: 1 av "), "\(table)")
    let shown = try office.run("show", "resultat", "halsan", "norra")
    #expect(shown.stdout.contains("Arbete eller studier: 16\n"), "\(shown)")
    let json = try office.run("list", "resultat", "norra", "--format", "json")
    #expect(json.stdout.contains("\"arbete eller studier\": \"16\""), "\(json)")
  }

  @Test func `the report says what is known and in whose words`() throws {
    let office = try office()
    let report = try office.run("report", "resultat", "norra", "--period", "2014")
    #expect(report.stdout.hasPrefix("# Resultat 2014\n"))
    #expect(report.stdout.contains("Hälsan: arbete (S1:9); ”började läsa” (S1:10)"), "\(report)")
  }

  @Test(arguments: [
    ("set resultat halsan arbete=3 norra", "Resultaten räknas ut ur insatsernas utfall."),
    ("add resultat arbete=3 norra", "Resultaten räknas ut ur insatsernas utfall."),
    ("add bidrag år=2015 norra", "Bidragen står på medlemmarna i forbund.yaml."),
    ("set bidrag 2015 belopp=3 norra", "kansli set forbund medlemmar/MEDLEM/bidrag/ÅR belopp="),
    ("list mal norra --period 2014", "Bara insatser och resultat listas för en period."),
    ("list resultat norra --period fjol", "--period: ”fjol” är ingen period."),
    ("report resultat norra --period 2014-H3", "--period: ”2014-H3” är ingen period."),
  ])
  func `what is computed is not written, and no other list has a period`(
    command: String, reason: String
  ) throws {
    let office = try office()
    let run = try office.program.run(command.split(separator: " ").map(String.init))
    #expect(run.status == 2 && run.stderr.contains(reason), "\(run)")
  }
}
