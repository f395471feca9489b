import Testing

@testable import Finsam

struct ForbundComparisonTests {
  private static func forbund(
    _ folder: String, cost: Int?, year: Int = 2014, county: String = "", inhabitants: Int? = nil
  ) throws -> ComparedForbund {
    ComparedForbund(
      folder: folder, name: folder.capitalizedFirst, county: county,
      inhabitants: inhabitants.map { Number($0) }, day: try Day(text: "2014-12-31"),
      figures: [
        cost.map {
          ComparedFigure(.costPerParticipant, Number($0), of: Year(year), basis: "1 av 1 insatser")
        } ?? ComparedFigure(.costPerParticipant, lacking: "ingen insats har kostnad")
      ], unreadCount: 0)
  }

  @Test func `the median and the quartiles are of the year that most have`() throws {
    let all = try [
      Self.forbund("a", cost: 1_000), Self.forbund("b", cost: 2_000),
      Self.forbund("c", cost: 4_000), Self.forbund("d", cost: 8_000),
      Self.forbund("e", cost: 99_000, year: 2013), Self.forbund("f", cost: nil),
    ]
    let comparison = ForbundComparison(all, own: "c")
    let spread = try #require(comparison.spread(.costPerParticipant))
    #expect(
      spread
        == ForbundComparison.Spread(
          measure: .costPerParticipant, year: Year(2014), count: 4, median: Number(3_000),
          lower: Number(1_750), upper: Number(5_000)))
    #expect(
      all.map { comparison.words(of: $0, spread) } == [
        "1 000, 2014 (1 av 1 insatser); under medianen 3 000, kvartiler 1 750 och 5 000, 4 förbund",
        "2 000, 2014 (1 av 1 insatser); under medianen 3 000, kvartiler 1 750 och 5 000, 4 förbund",
        "4 000, 2014 (1 av 1 insatser); över medianen 3 000, kvartiler 1 750 och 5 000, 4 förbund",
        "8 000, 2014 (1 av 1 insatser); över medianen 3 000, kvartiler 1 750 och 5 000, 4 förbund",
        "99 000, 2013 (1 av 1 insatser); jämförs inte med 2014",
        "saknas: ingen insats har kostnad",
      ])
    let list = comparison.list
    let column = try #require(
      list.heads.firstIndex { $0.title == "Kostnad per deltagare, kr 2014" })
    #expect(
      (0..<list.count).map { "\(list.title($0)): \(list.cell($0, column).shown)" } == [
        "Övre kvartil: 5 000", "Median: 3 000", "Nedre kvartil: 1 750", "A: 1 000", "B: 2 000",
        "C: 4 000", "D: 8 000", "E: 99 000, 2013", "F: saknas",
      ])
  }

  /// One that is made for a new year says nothing until somebody has judged its goals.
  @Test func `goals are those of the latest styrkort that is judged, and proposals say so`() throws
  {
    func styrkort(_ year: Int, _ status: Assessment.Status?) -> Styrkort {
      var styrkort = Styrkort()
      (styrkort.id, styrkort.year) = ("\(year)", Year(year))
      styrkort.goals = [Goal.sample("m1", assessed: status)]
      return styrkort
    }
    var office = Office()
    office.styrkort = [styrkort(2014, .met), styrkort(2015, nil)]
    let reading = OfficeReading(name: "a", office: office)
    let today = Today(try Day(text: "2015-06-30"))
    let figure = ComparedForbund(reading, today: today).figure(.goalsMet)
    #expect(figure.year == Year(2014) && figure.cell(beside: nil).shown == "100, 2014 f")
    let asked = ComparedForbund(reading, today: today, year: Year(2015)).figure(.goalsMet)
    #expect(asked.value == nil && asked.basis == "inget mål 2015 är bedömt")
  }

  @Test func `too few figures have no median, and none is made up`() throws {
    let all = try [Self.forbund("a", cost: 1_000), Self.forbund("b", cost: 2_000)]
    let spread = ForbundComparison(all).spread(.costPerParticipant)
    #expect(spread?.count == 2 && spread?.median == nil && spread?.lower == nil)
    #expect(ForbundComparison([]).spread(.costPerParticipant)?.count == 0)
  }

  @Test func `peers are chosen by county or by size`() throws {
    let all = try [
      Self.forbund("a", cost: 1, county: "Gävleborgs län", inhabitants: 100_000),
      Self.forbund("b", cost: 2, county: "gävleborgs län", inhabitants: 250_000),
      Self.forbund("c", cost: 3, county: "Norrbottens län", inhabitants: 200_000),
      Self.forbund("d", cost: 4),
    ]
    func peers(_ own: String, _ peers: ForbundComparison.Peers) -> [String] {
      ForbundComparison(all, own: own, peers: peers).forbund.map(\.folder)
    }
    #expect(peers("a", .all) == ["a", "b", "c", "d"])
    #expect(peers("a", .county) == ["a", "b"])
    #expect(peers("a", .size) == ["a", "c"])
    #expect(
      ForbundComparison(all, own: "d", peers: .size).hindrance
        == "D har inget antal invånare i forbund.yaml.")
  }

  @Test func `what a förbund lacks is told with the reason, and is never nought`() throws {
    var insats = Insats()
    insats.id = "a"
    insats.participation = [
      try Participation(
        Draft(id: "2014", fields: [Draft.Text("period", "2014"), Draft.Text("totalt", "4")]))
    ]
    insats.costs = [
      try Cost(
        Draft(id: "2014", fields: [Draft.Text("år", "2014"), Draft.Text("belopp", "8000")]))
    ]
    var reading = OfficeReading(name: "norra")
    let today = Today(try Day(text: "2014-12-31"))
    func told(_ measure: ComparedMeasure) -> String {
      let figure = ComparedForbund(reading, today: today).figure(measure)
      return [figure.value?.shown, figure.year?.text, figure.basis].compactMap(\.self)
        .joined(separator: "; ")
    }
    #expect(told(.costPerParticipant) == "ingen insats har både deltagare och kostnad för ett år")
    #expect(told(.equity) == "utgående eget kapital är inte inskrivet")
    #expect(told(.goalsMet) == "det finns inget styrkort")
    #expect(told(.contribution(.state)) == "inga bidrag är inskrivna")
    reading.office.insatser = [insats]
    #expect(told(.costPerParticipant) == "dolt: färre än 5 deltagare 2014")
    reading.office.insatser[0].participation[0].total = .number(Number(8))
    #expect(told(.costPerParticipant) == "1 000; 2014; 1 av 1 insatser, 8 deltagare")
  }
}
