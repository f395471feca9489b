import Finsam
import Testing

struct ASFExampleDataTests {
  static func header<Row: Record>(_ type: Row.Type) -> String {
    Row.fields.map(\.shape).filter { !$0.isPrinted }.map(\.key).joined(separator: ";")
  }

  static let headers: [(String, String)] = [
    (ASFEvent.path, header(ASFEvent.self)), (ASFCompany.path, header(ASFCompany.self)),
    (CensusRow.path, header(CensusRow.self)), (PlaceRow.path, header(PlaceRow.self)),
    (MilestoneRow.path, header(MilestoneRow.self)),
  ]

  @Test(arguments: headers)
  func `a register opens with a mark for Excel and the fields as its header`(
    path: String, header: String
  ) throws {
    let text = try ASFExampleData.text(path)
    #expect(text.unicodeScalars.first == "\u{FEFF}")
    #expect(!text.utf8.contains(0x0D) && text.hasSuffix("\n"))
    let lines = text.dropFirst().split(separator: "\n").map(String.init)
    #expect(lines[0] == header)
    let columns = header.split(separator: ";").count
    #expect(lines.allSatisfy { ASFExampleData.cells($0).count == columns })
  }

  @Test func `the plan of 2017 is whole`() throws {
    let plan = try ASFExampleData.plan()
    #expect(plan.processGoals.map(\.number) == ["3.2.1", "3.2.2", "3.2.3", "3.2.4", "3.2.5"])
    #expect(plan.processGoals.map(\.activities.count) == [11, 5, 4, 3, 1])
    #expect(plan.needs.count == 8)
    #expect(
      plan.indicators.map { $0.target?.text } == [
        "30", "500", "250", "50", "30", "200", "180", "10", "30", "5", "ja",
      ])
    #expect(
      plan.indicators.map { $0.baseline?.text ?? "" } == [
        "", "", "", "", "25", "190", "150", "", "", "3", "",
      ])
    #expect(plan.budget.amount == Kronor(800_000))
    #expect(plan.reporting.perYear == Number(2))
    #expect(plan.compensation.perDay == Kronor(200))
    #expect(plan.municipalities.count == 10)
    let activities = plan.processGoals.flatMap(\.activities)
    #expect(Set(activities.map(\.id)).count == 24)
    #expect(activities.allSatisfy { ActivityTiming($0.when).schedule(in: Year(2017)) != nil })
    #expect(activities.allSatisfy { $0.source.hasPrefix("S3:") })
  }

  @Test func `ids are unique, sources are named and activities exist`() throws {
    let asf = try ASFExampleData.asf()
    let plan = try #require(asf.plan(Year(2017)))
    for ids in [
      asf.events.map(\.id), asf.companies.map(\.id), asf.places.map(\.id),
      asf.milestones.map(\.id),
    ] {
      #expect(Set(ids).count == ids.count)
    }
    for event in asf.events where !event.activity.isEmpty {
      #expect(plan.activity(event.activity) != nil, "\(event.activity)")
    }
    #expect(asf.events.allSatisfy { $0.source.hasPrefix("S1:") })
    #expect(asf.milestones.allSatisfy { !$0.source.isEmpty && $0.ofYear != nil })
    #expect(asf.municipalities.count == 10)
    #expect(asf.companies.allSatisfy { $0.isExample == $0.name.hasPrefix("Exempel ") })
  }

  @Test func `the invented companies come to the autumn of 2020`() throws {
    let asf = try ASFExampleData.asf()
    let register = CensusRow(asf.companies, year: Year(2020))
    let printed = try #require(asf.census.last)
    #expect(printed.year == Year(2020))
    let columns = CensusReport.Column.allCases.filter { $0 != .placed && $0 != .informed }
    #expect(columns.map(register.figure) == columns.map(printed.figure))
    #expect(register.placed == Number(117) && printed.placed == Number(123))
    let counted = asf.companies.filter(\.isRegistered)
    let autumn = try Day(text: "2020-11-30")
    #expect(counted.count { $0.isActive(on: autumn) } == 26)
    let sexes = counted.compactMap { company in
      company.placedWomen.flatMap { women in company.placedMen.map { women + $0 } }
    }
    #expect(sexes == counted.compactMap { $0.placed.map { Number($0) } })
    #expect(asf.companies.count { $0.isExample == false } == 2)
  }

  @Test func `printed totals that do not add up are said`() throws {
    let asf = try ASFExampleData.asf()
    let end = try Day(text: "9999-12-31")
    #expect(
      CensusReport(asf, on: end).differences.map(\.words) == [
        "2018: placerade står som 244, men delarna blir 243.",
        "2020: placerade står som 123, men delarna blir 117.",
        "Åren tillsammans: informerade står som 1 257, men delarna blir 1 275.",
      ])
    // Women and men of the places' sum are a reading, which contradicts nothing.
    #expect(PlacesFunnel(asf, on: end).differences == [])
    let informed = asf.eventTotals(by: end).mapValues(\.informed)
    for row in asf.census {
      let year = try #require(row.year)
      #expect(informed[year].flatMap { $0.map { Number($0) } } == row.informed)
    }
  }
}
