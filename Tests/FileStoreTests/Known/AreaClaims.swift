import Finsam
import Testing

/// What each förbund sorts its goals under, against the lines of the sources.
struct AreaClaims {
  /// S2:87–168 prints four inriktningsmål in its own order, and no styrkort.
  @Test func `Gävleborg has inriktningsmål 1 to 4 in the plan's order, and no styrkort by name`()
    throws
  {
    let office = try ShippedClaims.office("gavleborg")
    let styrkort = try #require(office.styrkort(Year(2019)))
    #expect(styrkort.title == "Mål 2019")
    #expect(
      styrkort.perspectives.map(\.name) == [
        "Inriktningsmål 1", "Inriktningsmål 2", "Inriktningsmål 3", "Inriktningsmål 4",
      ])
    #expect(
      styrkort.perspectives.map { styrkort.goals(in: $0).map(\.source) } == [
        ["S2:105–106", "S2:107–109", "S2:110–111", "S2:112"],
        ["S2:129–130", "S2:131–132", "S2:134"], ["S2:154–156"], ["S2:167–168"],
      ])
    #expect(
      Set(styrkort.goals.map(\.perspective)).isSubset(of: styrkort.perspectives.map(\.id)))
    let report = StyrkortReport(styrkort, office: office, on: try Day(text: "2019-12-31")).report
      .markdown
    for word in ["Perspektiv", "perspektiv", "Förnyelse", "Styrkort", "styrkort"] {
      #expect(!report.contains(word), "\(word)")
    }
  }

  /// BSC-6: which indicators and which ceiling belong to which inriktningsmål.
  @Test func `the indicators stand under the inriktningsmål that the plan prints them under`()
    throws
  {
    let styrkort = try #require(try ShippedClaims.office("gavleborg").styrkort(Year(2019)))
    #expect(
      styrkort.perspectives.map { styrkort.goals(in: $0).flatMap(\.indicators) } == [
        ["8", "9", "12", "13"], ["4", "7"], ["15"], [],
      ])
  }

  /// S4:1942–1947: "tre fokusområden har utgjort grunden", and the 2015 proposal has the styrkort's
  /// four (S4:7302–7311).
  @Test func `Arbetsmarknadstorget has three fokusområden for 2014 and shares the four for 2015`()
    throws
  {
    let office = try ShippedClaims.office("skelleftea-norsjo")
    let insats = try #require(office.insats("arbetsmarknadstorget"))
    let names = office.perspectiveNames(in: insats.address.file)
    func sorted(in year: Int) -> [String] {
      var sorted: [String] = []
      for goal in insats.goals where goal.year == Year(year) {
        let heading = names.heading(goal.perspective)
        if sorted.last != heading { sorted.append(heading) }
      }
      return sorted
    }
    #expect(
      sorted(in: 2014) == [
        "Fokusområde: Individen i centrum", "Fokusområde: Arbetssätt/processer",
        "Fokusområde: Samhällsnytta",
      ])
    #expect(
      sorted(in: 2015) == [
        "Perspektiv: Individ", "Perspektiv: Förnyelse", "Perspektiv: Arbetssätt",
        "Perspektiv: Ekonomi",
      ])
    let counts = insats.perspectives.map { area in
      insats.goals.count { $0.perspective == area.id }
    }
    #expect(counts == [3, 2, 3])
    #expect(insats.perspectives.map(\.source) == ["S4:1945", "S4:1946", "S4:1947"])
  }

  /// S4:1719–1722 print the four.
  @Test func `Skellefteå–Norsjö keeps the four usual perspectives`() throws {
    let office = try ShippedClaims.office("skelleftea-norsjo")
    #expect(office.styrkort.map(\.perspectives) == [Perspective.usual])
    #expect(office.styrkortName == "Styrkort")
    #expect(office.styrkort.allSatisfy { $0.perspectiveWord == .usual })
  }

  @Test func `no shipped goal or perspective is out of place`() throws {
    for name in ["skelleftea-norsjo", "gavleborg"] {
      let office = try ShippedClaims.office(name)
      let day = try Day(text: "2026-01-01")
      #expect(Check.misplacedGoal.findings(in: office, on: day).map(\.message) == [])
    }
  }
}
