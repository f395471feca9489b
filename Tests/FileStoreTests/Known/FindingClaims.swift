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
  @Test(arguments: [("skelleftea-norsjo", 149), ("gavleborg", 43)])
  func `so many contradictions are told of, and none twice`(folder: String, count: Int) throws {
    let findings = try Self.findings(folder)
    #expect(findings.count == count)
    #expect(Set(findings.map(\.message)).count == count)
  }

  /// S4:862–863 says that MedUrs and Spira Integration are extended, but their own sections end in
  /// June, and a grant alone is no extension; of Spira Anställningskompetens S4:3110–3111 has another day than the grant, S4:1262, which says "längst".
  @Test func `a grant for an extension is within the insats's time`() throws {
    let grants = try Self.messages(.printedPeriod, in: "skelleftea-norsjo")
      .filter { $0.hasPrefix("Beviljat") }
    #expect(
      grants == [
        "Beviljat till 2014-12-31 i årsredovisning 2014 (S4:1297), men insatsen slutar 2014-06-30 i "
          + "årsredovisning 2014 (S4:2461).",
        "Beviljat till 2014-12-31 i årsredovisning 2014 (S4:1238–1239), men insatsen slutar "
          + "2014-06-30 i årsredovisning 2014 (S4:2352).",
        "Beviljat till 2014-12-31 i årsredovisning 2014 (S4:1262), men insatsen slutar 2014-06-30 i "
          + "bilaga verksamhets- och projektöversikt 2014 (S4:3110–3111).",
      ])
  }

  /// S4:2955 has 2 004 000 kronor for new projects, of which MedUrs, TExAS ("utökad", S4:1274–1275)
  /// and Spira Anställningskompetens were granted more in April.
  @Test func `grants of new money are held against the room for it`() throws {
    #expect(
      try Self.messages(.decidedAmount, in: "skelleftea-norsjo") == [
        "745 200 + 500 000 + 981 400 = 2 226 600 kr är till och med 2014-04-25 beviljat för 2014 utöver "
          + "insatsernas egna budgetar (S4:1238–1239, S4:1274–1275, S4:1260–1263), mer än utrymmet för "
          + "nya projekt, som är 2 004 000 kr (S4:2955). Med senare beslut är det 3 176 600 kr."
      ])
  }

  /// S4:855–857 and S4:953–954, S4:965 and S4:2138–2139 are of one insats before and after; S4:2942
  /// and S4:2945 call regular work a project.
  @Test func `a project that has become regular work is no contradiction`() throws {
    let forms = try Self.findings("skelleftea-norsjo").filter {
      $0.check == .naming && ($0.name ?? "").hasSuffix(", form")
    }
    #expect(
      forms.compactMap(\.name) == [
        "Insats, Arbetsmarknadstorget, form", "Insats, Hälsans Trädgård, form",
        "Insats, SPIRA – Unga, form",
      ])
  }

  /// S4:3386–3387 is what a council recommends, in thousands of kronor.
  @Test func `the ceiling of the equity is told in the source's own words`() throws {
    #expect(
      try Self.messages(.economyRule, in: "skelleftea-norsjo").first {
        $0.hasPrefix("Eget kapital")
      } == "Eget kapital vid ingången av 2015 är 2 192 tkr, 972 tkr över taket 1 220 tkr "
        + "(”Högsta överskott enligt Nationella Rådets rekommendation 1 220”) "
        + "(S4:3375–3376, S4:3386–3390). Minst 1 660 tkr av de 2 880 tkr som återstår "
        + "efter beslutade kostnader behöver förbrukas för att nå det.")
  }

  /// S4:7892 is before S4:6, and S4:351–354 is among "Övriga frågor" without a proposal.
  @Test func `a last day is before a meeting that nobody says decides`() throws {
    let told = try Self.messages(.dayAgainstMeeting, in: "skelleftea-norsjo")
    #expect(told.count == 2)
    #expect(told.last?.hasSuffix("före mötet 2015-03-05 (S4:1–356) där ärendet tas upp.") == true)
  }

  /// S4:2803 and S4:2895, S4:2804 and S4:2847: the sums on S4:2805, S4:2832 and S4:2845 follow.
  @Test func `sums that follow from one figure are told of with it`() throws {
    let transitions = try Self.messages(.printedTransition, in: "skelleftea-norsjo")
    #expect(transitions.count == 2)
    #expect(transitions.allSatisfy { $0.contains("Därför går inte heller") })
    #expect(
      try Self.messages(.printedSum, in: "skelleftea-norsjo").allSatisfy {
        $0.hasPrefix("Budget: ") || $0.hasPrefix("Utfall: 1 608 000") || $0.hasPrefix("Avvikelse: ")
      })
  }

  /// S1:353–354 and S1:474–475 count persons: 152 + 74 + 17 is no rounding of 244.
  @Test func `persons that are missing in a sum are told of, once`() throws {
    #expect(
      try Self.messages(.printedSum, in: "gavleborg").filter { $0.contains("personer") } == [
        "152 + 74 + 17 = 243 (S1:350–354), men 244 personer i slutrapport ASF (S1:350–353).",
        "81 + 26 + 10 = 117 (S1:472–475), men 123 personer i slutrapport ASF (S1:472–474).",
        "95 + 586 + 235 + 183 + 176 = 1 275 (S1:163, S1:205, S1:213, S1:276, S1:288, S1:347, S1:359, "
          + "S1:424, S1:434, S1:464), men 1 257 personer i slutrapport ASF (S1:497–498).",
      ])
    #expect(try Self.messages(.impossibleFigure, in: "gavleborg") == [])
  }

  /// What is not in a place is not quoted: S1:12–17, S3:191–193.
  @Test(arguments: ["skelleftea-norsjo", "gavleborg"])
  func `nothing is quoted that no source has`(folder: String) throws {
    #expect(try Self.findings(folder).allSatisfy { !$0.message.contains("”saknas”") })
  }
}
