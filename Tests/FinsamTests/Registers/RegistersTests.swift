import Testing

@testable import Finsam

/// Contracts: when notice must be given, whatever their days.
@Suite struct AgreementTests {
  private func agreement(
    to: String, prolongs: Int? = nil, notice: Int? = nil
  ) throws -> Agreement {
    var agreement = Agreement()
    agreement.to = try PrintedDay(text: to)
    agreement.prolongation = prolongs.map { Number($0) }
    agreement.notice = notice.map { Number($0) }
    return agreement
  }

  @Test(arguments: [
    ("2015-12-31", 12, 2, "2015-03-05", "2015-10-31"),
    // Nobody gave notice in time: it has gone on.
    ("2015-12-31", 12, 2, "2015-11-01", "2016-10-31"),
    ("2015-12-31", 12, 2, "2015-10-31", "2015-10-31"),
    ("2014-02-28", 6, 3, "2014-05-29", "2014-11-28"),
  ])
  func `the last day to give notice is so many months before the end that comes`(
    to: String, prolongs: Int, notice: Int, day: String, last: String
  ) throws {
    let agreement = try agreement(to: to, prolongs: prolongs, notice: notice)
    #expect(agreement.lastNotice(on: try Day(text: day))?.text == last)
  }

  @Test func `one that does not go on by itself has ended`() throws {
    let agreement = try agreement(to: "2014-12-31", notice: 2)
    #expect(agreement.lastNotice(on: try Day(text: "2015-03-05")) == nil)
    #expect(agreement.lastNotice(on: try Day(text: "2014-12-01"))?.text == "2014-10-31")
  }

  @Test func `on any day it is never behind, and never more than a time ahead`() throws {
    var random = SplitMix(seed: 14)
    for _ in 0..<2_000 {
      let (prolongs, notice) = (
        Int.random(in: 1...24, using: &random), Int.random(in: 0...6, using: &random)
      )
      let year = Int.random(in: 2010...2015, using: &random)
      let agreement = try agreement(to: "\(year)-12-31", prolongs: prolongs, notice: notice)
      let day = try #require(
        Day(
          year: Int.random(in: 2010...2030, using: &random),
          month: Int.random(in: 1...12, using: &random), day: Int.random(in: 1...28, using: &random)
        ))
      let last = try #require(agreement.lastNotice(on: day))
      #expect(day <= last, "\(year) \(prolongs) \(notice) \(day.text) \(last.text)")
      let first = try #require(agreement.to?.day).adding(months: -notice)
      #expect(last == first || last < day.adding(months: prolongs).adding(days: 4))
    }
  }

  @Test(arguments: [
    ("månad", 14_071, 168_852), ("kvartal", 100, 400), ("halvår", 100, 200), ("år", 100, 100),
  ])
  func `its cost of a year follows from what it is paid by`(per: String, amount: Int, year: Int) {
    var agreement = Agreement()
    agreement.fee.amount = Kronor(amount)
    agreement.fee.per = per
    #expect(agreement.yearlyCost == Kronor(year))
    for silent in ["dag", ""] {
      agreement.fee.per = silent
      #expect(agreement.yearlyCost == nil)
    }
  }

  @Test func `a fee of any size does not stop the program`() {
    var agreement = Agreement()
    agreement.fee.amount = Kronor(.max)
    agreement.fee.per = "månad"
    #expect(agreement.yearlyCost == Kronor(.max))
  }
}

/// Series of needs: what is compared with what.
@Suite struct SeriesRunTests {
  private func point(_ id: String, _ value: String, _ day: String?, area: String = "Norsjö") throws
    -> NeedPoint
  {
    var point = NeedPoint()
    (point.id, point.series, point.area, point.unit) = (id, "hushall", area, "hushåll")
    point.value = try PrintedFigure(text: value)
    point.to = try day.map { try PrintedDay(text: $0) }
    point.period = day.map { String($0.prefix(4)) } ?? ""
    return point
  }

  @Test func `figures stand in the order of time, area by area, each with its change`() throws {
    var needs = Needs()
    needs.points = [
      try point("c", "50", "2013-12-31"), try point("a", "40", "2012-12-31"),
      try point("b", "7", "2012-12-31", area: "Skellefteå"), try point("d", "44", nil),
    ]
    let runs = SeriesRun.all(of: needs.points)
    #expect(runs.map(\.area) == ["Norsjö", "Skellefteå"])
    let steps = runs[0].steps(nil)
    #expect(steps.map(\.point.id) == ["a", "c", "d"])
    #expect(steps.map(\.changeWords) == ["", "+10 hushåll sedan 2012", ""])
    #expect(runs[0].values(nil) == [40, 50])
  }

  @Test func `two figures of the same time are never compared with one another`() throws {
    var needs = Needs()
    needs.points = [try point("a", "40", "2012-12-31"), try point("b", "41", "2012-12-31")]
    #expect(SeriesRun.all(of: needs.points)[0].steps(nil).allSatisfy { $0.change == nil })
  }

  @Test func `a series that breaks says so, and compares nothing across`() throws {
    var needs = Needs()
    needs.points = [
      try point("a", "40", "2024-12-31"), try point("b", "90", "2025-12-31"),
      try point("c", "91", "2026-12-31"),
    ]
    var series = NeedSeries()
    series.id = "hushall"
    var broken = SeriesBreak()
    (broken.day, broken.what) = (try PrintedDay(text: "2025-07-01"), "Ny socialtjänstlag.")
    series.breaks = [broken]
    let run = SeriesRun.all(of: needs.points)[0]
    #expect(
      run.steps(series).map(\.changeWords) == [
        "", "serien bryts 2025-07-01: Ny socialtjänstlag.", "+1 hushåll sedan 2025",
      ])
    #expect(run.values(series) == [90, 91])
  }

  @Test func `shares of unlike wholes are not compared`() throws {
    var needs = Needs()
    needs.points = [
      try point("a", "3,5", "2012-12-31"), try point("b", "11,4", "2014-12-31"),
      try point("c", "12", "2015-12-31"),
    ]
    for index in 0..<3 { needs.points[index].unit = "procent" }
    for index in 1..<3 { needs.points[index].denominator = "alla som får försörjningsstöd" }
    let runs = SeriesRun.all(of: needs.points)
    #expect(runs.map { $0.points.map(\.id) } == [["a"], ["b", "c"]])
    #expect(runs[1].steps(nil).map(\.changeWords) == ["", "+0,6 procentenheter sedan 2014"])
  }

  @Test func `shares change in points and name their whole`() throws {
    var (first, second) = (
      try point("a", "32,7", "2011-12-31"), try point("b", "11,4", "2014-12-31")
    )
    for index in 0..<2 {
      if index == 0 {
        (first.unit, first.denominator) = ("procent", "vuxna med ekonomiskt bistånd")
      }
      if index == 1 {
        (second.unit, second.denominator) = ("procent", "vuxna med ekonomiskt bistånd")
      }
    }
    var needs = Needs()
    needs.points = [first, second]
    let steps = SeriesRun.all(of: needs.points)[0].steps(nil)
    #expect(steps[1].changeWords == "−21,3 procentenheter sedan 2011")
    #expect(first.told == "32,7 procent av vuxna med ekonomiskt bistånd")
  }
}

/// Groups of few people in a municipality: the report of needs must not tell of them.
@Suite struct SmallNeedGroupTests {
  private func point(_ group: String, _ value: Int, unit: String = "hushåll") throws -> NeedPoint {
    var point = NeedPoint()
    (point.id, point.series, point.area, point.group) = (group + unit, unit, "Norsjö", group)
    (point.unit, point.period) = (unit, "2013")
    point.value = try PrintedFigure(text: "\(value)")
    return point
  }

  @Test func `none below five is shown, and none that the whole less the others would tell`()
    throws
  {
    var random = SplitMix(seed: 2013)
    for _ in 0..<500 {
      let values = (0..<Int.random(in: 2...7, using: &random)).map { _ in
        Int.random(in: 0...14, using: &random)
      }
      let points = try values.enumerated().map { try point("grupp \($0)", $1) }
      let hidden = SmallNeedGroups(points, below: 5)
      let kept = zip(points, values).filter { !hidden.contains($0.0) }.map(\.1)
      let gone = zip(points, values).filter { hidden.contains($0.0) }.map(\.1)
      #expect(kept.allSatisfy { $0 == 0 || $0 >= 5 }, "\(values)")
      // Groups may lie in one another: with one of them all of the division are gone.
      #expect(gone.isEmpty || gone.count == values.count, "\(values) \(gone)")
      #expect(gone.isEmpty == !values.contains { (1..<5).contains($0) }, "\(values)")
    }
  }

  @Test func `a share of the same group in the same place goes with it`() throws {
    let points = [
      try point("under 20 år", 1), try point("20–24 år", 13), try point("25 år och över", 10),
      try point("under 20 år", 4, unit: "procent"), try point("20–24 år", 54, unit: "procent"),
    ]
    let hidden = SmallNeedGroups(points, below: 5)
    #expect(points.map(hidden.contains) == [true, true, true, true, true])
  }

  /// Shares that make a whole, of a number of households that is told as well.
  @Test func `no hidden share is what the others leave`() throws {
    var random = SplitMix(seed: 2014)
    for _ in 0..<300 {
      let whole = Int.random(in: 20...400, using: &random)
      var (values, left) = ([Int](), 100)
      while left > 0, values.count < 6 {
        values.append(Int.random(in: 0...left, using: &random))
        left -= values[values.count - 1]
      }
      values.append(left)
      let points =
        [try point("", whole)]
        + (try values.enumerated().map { try point("grupp \($0)", $1, unit: "procent") })
      let hidden = SmallNeedGroups(points, below: 5)
      let gone = zip(points.dropFirst(), values).filter { hidden.contains($0.0) }.map(\.1)
      let isAllOne = values.filter { $0 > 0 }.count == 1
      #expect(gone.count != 1 || isAllOne, "\(values) av \(whole)")
      // What is hidden together is of so many that it tells of nobody.
      let few = gone.sum * whole / 100
      #expect(gone.isEmpty || few >= 4 || gone.count == values.count, "\(values) av \(whole)")
    }
  }

  @Test func `a part that leaves few of what it says it is of is hidden`() throws {
    for (part, whole, isHidden) in [
      (20, "23 hushåll", true), (19, "26 hushåll", false), (23, "23 hushåll", false),
      (20, "alla hushåll", false),
    ] {
      var own = try point("", part)
      own.denominator = whole
      #expect(SmallNeedGroups([own], below: 5).contains(own) == isHidden, "\(part) av \(whole)")
    }
  }

  @Test func `those of the country are nobody's in particular`() throws {
    var national = try point("under 20 år", 3)
    national.area = "riket"
    #expect(SmallNeedGroups([national], below: 5).isEmpty)
  }
}

/// Women and men: what is compared, and what a reader must not be able to work out.
@Suite struct EqualityTests {
  private func insats(
    _ id: String, women: Int?, men: Int?, total: Int? = nil, good: (Int, Int)? = nil
  ) throws -> Insats {
    var insats = Insats()
    (insats.id, insats.name, insats.phase) = (id, id, .ongoing)
    var row = Participation()
    row.period = .year(Year(2014))
    row.women = try women.map { try Quantity(text: "\($0)") }
    row.men = try men.map { try Quantity(text: "\($0)") }
    row.total = try total.map { try Quantity(text: "\($0)") }
    insats.participation = [row]
    if let good {
      var outcome = PersonOutcome()
      (outcome.id, outcome.period) = ("u1", .year(Year(2014)))
      outcome.classes = OutcomeClasses([.work, .studies])
      outcome.women = try Quantity(text: "\(good.0)")
      outcome.men = try Quantity(text: "\(good.1)")
      insats.outcomes = [outcome]
    }
    return insats
  }

  @Test func `women's share of the participants stands beside their share of good outcomes`()
    throws
  {
    var office = Office()
    office.insatser = [
      try insats("utan", women: nil, men: nil, total: 40),
      try insats("jamn", women: 50, men: 50, good: (20, 20)),
      try insats("skev", women: 60, men: 40, good: (10, 30)),
    ]
    let table = EqualityTable(office)
    #expect(table.rows.map(\.insats.id) == ["skev", "jamn", "utan"])
    #expect(table.rows[0].gap?.text == "-35")
    #expect(table.rows[0].gapInPersons?.text == "-14")
    #expect(table.rows.filter(\.lacksSplit).map(\.insats.id) == ["utan"])
  }

  @Test func `an outcome of work alone is told as that`() throws {
    var office = Office()
    office.insatser = [try insats("bara", women: 50, men: 50, good: (10, 17))]
    office.insatser[0].outcomes[0].classes = OutcomeClasses([.work])
    let row = EqualityTable(office).rows[0]
    #expect(row.goodWomen?.text == "10" && row.goodMen?.text == "17")
    #expect(row.good == .work)
  }

  @Test func `employees, places and answers are counted by sex beside the insatser`() throws {
    var office = Office()
    var census = CensusRow()
    census.year = Year(2016)
    (census.employees, census.women, census.men) = (Number(179), Number(113), Number(66))
    office.asf.census = [census]
    var place = PlaceRow()
    (place.id, place.year, place.municipality) = ("p1", Year(2017), "Hudiksvall")
    (place.used, place.women) = (Number(1), Number(1))
    office.asf.places = [place]
    let told = EqualityTable(office).others.map { count in
      [count.title, count.time, count.women.text, count.men.text].joined(separator: "; ")
    }
    #expect(
      told == ["ASF, anställda; 2016; 113; 66", "ASF, platser i Hudiksvall; 2017; 1; "])
    // One in one place is nobody's to know.
    let report = EqualityReport(office, in: nil, on: try Day(text: "2019-01-01")).report.csv
    #expect(report.contains("113") && !report.contains("Hudiksvall;2017;1"))
  }

  /// What a report's tables say of an insats, under a title.
  private func cells(_ report: Report, of name: String, under titles: [String]) -> [String] {
    for case .table(let table) in report.blocks {
      guard let row = table.rows.first(where: { $0[0].shown == name }) else { continue }
      return titles.compactMap { title in
        table.heads.firstIndex { $0.title == title }.map { row[$0].shown }
      }
    }
    return []
  }

  @Test func `the appendix shows no count that is hidden in all that is handed over`() throws {
    var random = SplitMix(seed: 5)
    let day = try #require(Day(year: 2014, month: 12, day: 31))
    var hiding = 0
    for _ in 0..<200 {
      func count(_ most: Int) -> Int { Int.random(in: 0...most, using: &random) }
      let (women, men) = (count(12), count(12))
      var office = Office()
      office.insatser = [
        try insats(
          "a", women: women, men: men, total: women + men + count(4),
          good: (count(women), count(men)))
      ]
      let hidden = PublicOffice(office, below: 5)
      let shown = cells(
        EqualityReport(office, in: Year(2014), on: day).report, of: "a",
        under: ["Kvinnor", "Män", "Kvinnor av utfallet", "Män av utfallet"])
      let own = hidden.office.insatser[0]
      let expected = [own.participation[0].women, own.participation[0].men].map {
        $0?.shown ?? "dolt"
      }
      let isSame = zip(shown, expected).allSatisfy { $0 == $1 || $0 == "dolt" }
      #expect(isSame && shown.count == 4, "\(women) \(men): \(shown) \(expected)")
      let outcome = own.outcomes[0]
      let isHidden = outcome.women == nil || outcome.men == nil
      #expect(
        shown.dropFirst(2)
          == (isHidden
          ? ["dolt", "dolt"] : [outcome.women?.shown ?? "", outcome.men?.shown ?? ""])[...])
      for word in shown { #expect(!(1..<5).contains(Int(word) ?? 0), "\(shown)") }
      if shown.contains("dolt") { hiding += 1 }
    }
    #expect(hiding > 50)
  }

  /// 24, and 10 and 10: four are neither, whom the appendix and the catalogue together gave away.
  @Test func `those who are neither counted as women nor as men are hidden`() throws {
    let day = try #require(Day(year: 2014, month: 12, day: 31))
    var office = Office()
    office.insatser = [try insats("c", women: 10, men: 10, total: 24)]
    let report = EqualityReport(office, in: Year(2014), on: day).report
    let shown = cells(report, of: "c", under: ["Kvinnor", "Män", "Andel kvinnor, %"])
    #expect(shown.contains("dolt") && shown.last == "dolt", "\(shown)")
    let own = EqualityReport(office, in: Year(2014), on: day, hidingSmallGroups: false).report
    #expect(cells(own, of: "c", under: ["Kvinnor", "Män"]) == ["10", "10"])
  }
}
