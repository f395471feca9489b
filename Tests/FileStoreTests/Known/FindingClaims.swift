import Finsam
import Testing

@testable import FileStore

/// What `check` says of the shipped data, held against the sources line by line.
struct FindingClaims {
  static func findings(_ folder: String) throws -> [Finding] {
    let office = try ShippedClaims.office(folder)
    return office.findings(on: office.day(Today(try Day(text: "2026-01-01"))))
      .filter { $0.nature == .contradiction }
  }

  static func messages(_ check: Check, in folder: String) throws -> [String] {
    try findings(folder).filter { $0.check == check }.map(\.message)
  }

  /// Both förbund: what disagrees, each once.
  @Test(arguments: [("skelleftea-norsjo", 116), ("gavleborg", 34)])
  func `so many contradictions are told of, and none twice`(folder: String, count: Int) throws {
    let findings = try Self.findings(folder)
    #expect(findings.count == count)
    #expect(Set(findings.map(\.message)).count == count)
  }

  /// The three have money from the day after the projects' end, S4:1238–1239, S4:1262 ("längst")
  /// and S4:1297, which the overview does not have: it has the extension of Unga In, S4:3049–3050.
  @Test func `an extension that the overview lacks is told of there`() throws {
    let grants = try Self.messages(.printedPeriod, in: "skelleftea-norsjo")
      .filter { $0.hasPrefix("Medel är beviljade") }
    let (start, overview) = (
      "Medel är beviljade från och med 2014-07-01",
      "men insatsens tid slutar 2014-06-30 i bilaga verksamhets- och projektöversikt 2014"
    )
    #expect(
      grants == [
        "\(start) till 2014-12-31 i årsredovisning 2014 (S4:1297), \(overview) (S4:3128–3129), "
          + "som inte har förlängningen.",
        "\(start) till 2014-12-31 i årsredovisning 2014 (S4:1238–1239), \(overview) (S4:3089–3090), "
          + "som inte har förlängningen.",
        "\(start) längst till 2014-12-31 i årsredovisning 2014 (S4:1262), \(overview) (S4:3110–3111), "
          + "som inte har förlängningen.",
      ])
  }

  /// S4:2955 has 2 004 000 kronor for new projects, of which MedUrs, TExAS ("utökad", S4:1274–1275)
  /// and Spira Anställningskompetens were granted more in April.
  @Test func `grants of new money are held against the room for it`() throws {
    #expect(
      try Self.messages(.decidedAmount, in: "skelleftea-norsjo") == [
        "745 200 + 500 000 + 981 400 = 2 226 600 kr är till och med 2014-04-25 beviljat för 2014 utöver "
          + "insatsernas egna budgetar (S4:1238–1239, S4:1274–1275, S4:1260–1263), mer än utrymmet för "
          + "nya projekt, som är 2 004 000 kr (S4:2955). Med senare beslut (S4:1296–1297, S4:2473–2475, "
          + "S4:1299–1303, S4:205–232, S4:2602–2606) är det 2 226 600 + 750 000 + 200 000 = "
          + "3 176 600 kr."
      ])
  }

  /// S4:855–857 and S4:953–954, S4:965 and S4:2138–2139 are of one insats before and after; S4:2942
  /// and S4:2945 call regular work a project.
  @Test func `a project that has become regular work is no contradiction`() throws {
    let forms = try Self.findings("skelleftea-norsjo").filter {
      $0.check == .naming && ($0.name ?? "").hasSuffix("s form")
    }
    #expect(
      forms.compactMap(\.name) == [
        "Arbetsmarknadstorgets form", "Hälsans Trädgårds form", "SPIRA – Ungas form",
      ])
  }

  /// S4:3386–3387 is what a council recommends, in thousands of kronor.
  @Test func `the ceiling of the equity is told in the source's own words`() throws {
    #expect(
      try Self.messages(.economyRule, in: "skelleftea-norsjo").first {
        $0.hasPrefix("Eget kapital")
      } == "Eget kapital vid ingången av 2015 är 2 192 tkr, 972 tkr över taket 1 220 tkr "
        + "(”Högsta överskott enligt Nationella Rådets rekommendation 1 220”, i tkr) "
        + "(S4:3375–3376, S4:3386–3390). Minst 1 660 tkr av de 2 880 tkr som återstår "
        + "efter beslutade kostnader behöver förbrukas för att nå det.")
  }

  /// S4:7892 is before S4:6, and S4:351–354 is among "Övriga frågor" without a proposal.
  @Test func `a last day is before a meeting that nobody says decides`() throws {
    let told = try Self.messages(.dayAgainstMeeting, in: "skelleftea-norsjo")
    #expect(told.count == 2)
    #expect(told.last?.hasSuffix("före mötet 2015-03-05 (S4:1–356) där ärendet tas upp.") == true)
  }

  /// S4:2803 and S4:2895, S4:2804 and S4:2847: S4:2805 comes out with both of the others alone, and
  /// S4:2832 and S4:2845 with one each.
  @Test func `two figures that a sum needs are told of as one`() throws {
    #expect(
      try Self.messages(.printedTransition, in: "skelleftea-norsjo") == [
        "2013-12-31: Not 3; Fordringar, Summa är 163 777 (S4:2895), men tryckt är 163 377 (S4:2803). "
          + "3. BALANSRÄKNING, Kassa och bank är 5 117 407 (S4:2804), men 4. KASSAFLÖDESANALYS, Likvida "
          + "medel vid årets slut är 4 969 739 (S4:2847). Summa omsättningstillgångar (S4:2805) går ihop "
          + "först med både 163 777 (S4:2895) och 4 969 739 (S4:2847); 4. KASSAFLÖDESANALYS, "
          + "Ökning/minskning av kortfristiga fordringar, 2014-12-31 (S4:2832) går ihop först med 163 777 "
          + "(S4:2895); 4. KASSAFLÖDESANALYS, Årets kassaflöde, 2014-12-31 (S4:2845) går ihop först med "
          + "4 969 739 (S4:2847)."
      ])
  }

  /// S4:2953 is not in S4:2956, and S4:2968 has 10 000 too much: the one variance is worked out
  /// from what is printed, and the other from what the rows come to.
  @Test func `a variance that is as far out as its budget is told of with it`() throws {
    #expect(
      try Self.messages(.printedSum, in: "skelleftea-norsjo").dropFirst().map {
        String($0.drop { $0 != "." }.dropFirst(2))
      } == [
        "Avvikelsen på samma rad, −43 391 kr, följer den tryckta summan: 6 052 000 − 6 095 390 = "
          + "−43 390. Skillnaden är lika stor som raden KUR-projekt (S4:2953).",
        "Avvikelsen på samma rad, 422 752 kr, följer i stället 8 147 000: 8 147 000 − 7 724 247 = "
          + "422 753.",
      ])
  }

  /// S1:353–354 and S1:474–475 count persons: 152 + 74 + 17 is no rounding of 244.
  @Test func `persons that are missing in a sum are told of, once`() throws {
    #expect(
      try Self.messages(.printedSum, in: "gavleborg").filter { $0.contains("personer") } == [
        "152 + 74 + 17 = 243 personer (S1:350–354), men i slutrapport ASF står 244 personer "
          + "(S1:350–353).",
        "81 + 26 + 10 = 117 personer (S1:472–475), men i slutrapport ASF står 123 personer "
          + "(S1:472–474).",
        "95 (2016) + 586 (2017) + 235 (2018) + 183 (2019) + 176 (2020) = 1 275 personer (S1:163, "
          + "S1:205, S1:213, S1:276, S1:288, S1:347, S1:359, S1:424, S1:434, S1:464), men i slutrapport "
          + "ASF står 1 257 personer (S1:497–498).",
      ])
    #expect(try Self.messages(.impossibleFigure, in: "gavleborg") == [])
  }

  /// What is not in a place is not quoted: S1:12–17, S3:191–193.
  @Test(arguments: ["skelleftea-norsjo", "gavleborg"])
  func `nothing is quoted that no source has`(folder: String) throws {
    #expect(try Self.findings(folder).allSatisfy { !$0.message.contains("”saknas”") })
  }
}
