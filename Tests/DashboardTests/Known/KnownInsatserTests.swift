import Finsam
import Testing

/// What the shipped data says of participants, money and members, held against the sources.
struct KnownInsatserTests {
  static let north = ShippedData.reading().office
  static let gavleborg = ShippedData.reading("gavleborg").office

  /// S4:846–847, S4:2621–2623: twelve with the förbund's money, two without.
  @Test func `twelve insatser have money of the förbund, Plug In and Psykisk hälsa none`() {
    let without = Self.north.insatser.filter { !$0.isFunded }.map(\.id)
    #expect(without == ["plug-in", "psykisk-halsa-i-fokus"])
    #expect(Self.north.insatser.filter(\.isFunded).count == 12)
    #expect(Self.north.insatser.allSatisfy { $0.funding != nil })
  }

  /// S4:3096, S4:3117, S4:3137, S4:3205: printed of the whole project.
  @Test(arguments: [
    ("medurs", "173"), ("spira-anstallningskompetens", "284"), ("spira-integration", "ca 160"),
    ("plug-in", "ca 200"),
  ])
  func `figures of a whole project are no year's`(id: String, total: String) throws {
    let insats = try #require(Self.north.insats(id))
    #expect(insats.participation.map(\.period) == [.whole])
    #expect(insats.participation[0].total.text == total)
    #expect(insats.participants(in: Year(2014)) == .wholeTimeOnly)
  }

  /// S4:2568–2569 and S4:2574–2575.
  @Test func `the 94 and the 37 of SPIRA Unga are of different wholes`() throws {
    let rows = try #require(Self.north.insats("spira-unga")).participation
    #expect(rows.map(\.id) == ["2012-2013", "2013-H2"])
    #expect(rows.map(\.total.text) == ["94", ""] && rows.map(\.ended.text) == ["", "37"])
  }

  /// S4:851–852, S4:912. 123 + ca 40 + 52 + ca 90 are what the year's own figures come to.
  @Test func `the overview's sum says what it leaves out beside what the source says`() throws {
    let day = try #require(Day(year: 2014, month: 12, day: 31))
    let overview = OverviewReport(Self.north, problems: [], on: day)
    #expect(
      overview.participantWords == [
        "Deltagare 2014: ca 305 i 4 insatser; samma person kan vara räknad i flera.",
        "Källan uppger över 600 i 9 insatser (S4:851–852, S4:912).",
        "Antal efter + är insatser utan förbundets medel.",
        "3 insatser har bara siffror för hela projekttiden.",
        "2 insatser saknar deltagare för 2014 (SPIRA – Unga och Unga In).",
        "2 insatser finansieras inte av förbundet.", "2 insatser har inga deltagare.",
        "1 insats räknar inte deltagare.", "(1 av 6) betyder så många av skedets insatser.",
        "Skedet är en tolkning för 6 insatser.",
      ])
    #expect(Quantity.sum(overview.phases.compactMap(\.participants)) == .about(Number(305)))
    #expect(overview.phases.compactMap(\.cost?.amount).reduce(Kronor(0), +) == Kronor(6_095_390))
  }

  /// S4:2628.
  @Test func `ESF and the municipalities pay half of Plug In each`() throws {
    let financing = try #require(Self.north.insats("plug-in")).financing
    #expect(financing.map(\.financier) == ["ESF", "Medverkande kommuner"])
    #expect(financing.map(\.share) == [Number(50), Number(50)])
  }

  /// S4:7261–7271: what the förbund paid is its cost of the year but for 9 067 kronor.
  @Test func `the parties' parts of Arbetsmarknadstorget are transcribed`() throws {
    let insats = try #require(Self.north.insats("arbetsmarknadstorget"))
    #expect(insats.financing.count == 13)
    let paid = insats.financing.compactMap(\.amount).reduce(Kronor(0), +)
    let estimated = insats.financing.compactMap(\.estimate).reduce(Kronor(0), +)
    #expect(paid == Kronor(1_231_950) && estimated == Kronor(3_130_520))
    #expect(
      insats.financing.filter { $0.amount != nil }.allSatisfy {
        $0.financier == "Samordningsförbundet"
      })
  }

  /// S2:6–10 and S2:249–252.
  @Test func `Gävleborg has thirteen members, and their amounts are the printed sum`() {
    let forbund = Self.gavleborg.forbund
    #expect(
      forbund.members.map(\.name) == [
        "Bollnäs kommun", "Gävle kommun", "Hofors kommun", "Hudiksvalls kommun",
        "Ljusdals kommun", "Nordanstigs kommun", "Ockelbo kommun", "Ovanåkers kommun",
        "Sandvikens kommun", "Söderhamns kommun", "Arbetsförmedlingen", "Försäkringskassan",
        "Region Gävleborg",
      ])
    for year in 2019...2021 {
      #expect(forbund.contributions(in: Year(year)) == Kronor(13_319_000))
    }
    let shared = forbund.members.flatMap { member in
      member.contributions.first.map { [member.id] + $0.sharedWith } ?? []
    }
    #expect(shared.sorted() == forbund.members.map(\.id).sorted())
    #expect(Self.gavleborg.municipalityNames.names.count == 10)
  }

  /// S4:2371–2373, S4:2384–2386: 19 and 10 % are of the 144 who ended, and 27 % of the women alone
  /// is no share of all.
  @Test func `what became of the participants of MedUrs is what the source prints`() throws {
    let table = ResultTable(Self.north.insatser, in: nil)
    let row = try #require(table.rows.first { $0.id == "medurs" })
    let shown = ResultGroup.allCases.map { row.figure($0)?.shown ?? "" }
    #expect(shown == ["53 (37 %)", "", "", "", "", "29 %", "", "13 %", "", "", "", ""])
    let figure = try #require(row.figure(.workOrStudies))
    #expect([figure.women, figure.men, figure.denominator].map(\.text) == ["34", "19", "144"])
  }

  /// S4:1994–1995: 78 % counts aktivitetsersättning too. S4:2176–2178: four to work and one to
  /// studies of 52. S4:2326–2327: TExAS does not follow up. S4:2621–2623: Plug In has no money.
  @Test func `of 2014 few insatser say what became of their participants`() throws {
    let table = ResultTable(Self.north.insatser, in: .year(Year(2014)))
    #expect(
      table.coverage.words == "3 av 9 insatser redovisar utfall, för ca 215 av ca 305 personer.")
    let stated = table.rows.filter(\.isStated).map(\.id)
    #expect(stated == ["arbetsmarknadstorget", "halsans-tradgard", "utsikten-2-0"])
    #expect(table.rows[0].figure(.workOrStudies) == nil)
    #expect(
      table.sum(.workOrStudies)?.shown == "ca 31 (ca 34 %)" && table.sum(.work)?.shown == "4 (8 %)")
    #expect(
      table.rows[0].otherGroupings.map(\.classes.shown)
        == ["arbete, studier eller sjuk- eller aktivitetsersättning"])
  }
}
