import Finsam
import Testing

/// Checks of ids, references, days and figures: a broken office, and the exact message.
struct StructureCheckTests {
  @Test func `two records with one id are found`() throws {
    let office = Office.sample(
      styrkort: [
        .sample("individ-1", measures: [try .sample(), try .sample()]), .sample("individ-1"),
      ])
    #expect(
      try office.lines(.duplicateIds) == [
        "styrkort/2014.yaml mål/individ-1: ”individ-1” står 2 gånger under mål.",
        "styrkort/2014.yaml mål/individ-1/mått/m1: ”m1” står 2 gånger under mått.",
      ])
  }

  @Test func `two styrkort for one year are found`() throws {
    let office = Office.sample(change: { $0.styrkort.append($0.styrkort[0]) })
    #expect(
      try office.lines(.duplicateIds) == [
        "styrkort/2014.yaml år: Året 2014 har 2 styrkort."
      ])
  }

  @Test func `references that lead nowhere are found`() throws {
    let office = Office.sample(
      styrkort: [
        .sample("individ-1", measures: [try .sample(alsoFor: ["individ-2", "individ-9"])]),
        .sample("individ-2", supports: "individ-1"),
      ],
      insats: {
        $0.source = "S4:10, S9:3; egen uppgift"
        $0.note = "S8:1"
        $0.goals = [
          .sample("m1", supports: "2014/individ-1"), .sample("m2", supports: "2013/individ-1"),
          .sample("m3", supports: "individ-1"), .sample("m4", supports: "utsikten/m1"),
          .sample("m5", supports: "borta/m1"), .sample("m6", supports: "a/b/c"),
        ]
      })
    #expect(
      try office.lines(.danglingReference) == [
        "styrkort/2014.yaml mål/individ-1/mått/m1 även: "
          + "Målet ”individ-9” finns inte i samma dokument.",
        "insatser/utsikten.yaml källa: Källan ”S9” finns inte bland förbundets källor.",
        "insatser/utsikten.yaml mål/m2 stödjer: Målet ”2013/individ-1” finns inte.",
        "insatser/utsikten.yaml mål/m3 stödjer: Målet ”individ-1” finns inte.",
        "insatser/utsikten.yaml mål/m5 stödjer: Målet ”borta/m1” finns inte.",
        "insatser/utsikten.yaml mål/m6 stödjer: Målet ”a/b/c” finns inte.",
      ])
  }

  @Test func `a goal chain that goes round is found`() throws {
    let office = Office.sample(styrkort: [
      .sample("a", supports: "b"), .sample("b", supports: "2014/a"), .sample("c", supports: "c"),
      .sample("d", supports: "a"),
    ])
    #expect(
      try office.lines(.danglingReference) == [
        "styrkort/2014.yaml mål/a stödjer: Målkedjan går runt: målet stödjer ”b”, "
          + "som stödjer tillbaka.",
        "styrkort/2014.yaml mål/b stödjer: Målkedjan går runt: målet stödjer ”2014/a”, "
          + "som stödjer tillbaka.",
        "styrkort/2014.yaml mål/c stödjer: Målet stödjer sig självt.",
      ])
  }

  @Test func `a goal chain of several that goes round is found in each of them`() throws {
    let office = Office.sample(styrkort: [
      .sample("a", supports: "b"), .sample("b", supports: "c"), .sample("c", supports: "d"),
      .sample("d", supports: "b"),
    ])
    #expect(
      try office.lines(.danglingReference) == [
        "styrkort/2014.yaml mål/b stödjer: Målkedjan går runt: målet stödjer ”c”, "
          + "som stödjer tillbaka.",
        "styrkort/2014.yaml mål/c stödjer: Målkedjan går runt: målet stödjer ”d”, "
          + "som stödjer tillbaka.",
        "styrkort/2014.yaml mål/d stödjer: Målkedjan går runt: målet stödjer ”b”, "
          + "som stödjer tillbaka.",
      ])
    let address = Address("styrkort/2014.yaml", [Step("mål", "b")])
    #expect(office.goals(supporting: address).map(\.goal.id) == ["a", "d"])
    let alone = Office.sample(styrkort: [.sample("c", supports: "c"), .sample("d", supports: "c")])
    #expect(
      alone.goals(supporting: Address("styrkort/2014.yaml", [Step("mål", "c")])).map(\.goal.id)
        == ["d"])
  }

  @Test func `a day that is not in the calendar is found`() throws {
    let office = Office.sample(insats: { $0.period.end = .impossible("2014-06-31") })
    #expect(
      try office.lines(.impossibleDay) == [
        "insatser/utsikten.yaml period.slut: ”Period till” är 2014-06-31, men juni 2014 har bara 30 dagar."
      ])
  }

  @Test func `days in the wrong order are found`() throws {
    var goal = Goal.sample("individ-1", assessed: .met)
    goal.proposal.day = try PrintedDay(text: "2013-12-31")
    let extensions = [
      try Extension.sample(["id": "f1", "till": "2013-12-31"]),
      try Extension.sample(["id": "f2", "till": "2011-12-31"]),
    ]
    let office = Office.sample(
      styrkort: [goal],
      insats: {
        $0.period.start = Day(year: 2012, month: 1, day: 1).map(PrintedDay.day)
        $0.period.end = Day(year: 2014, month: 6, day: 30).map(PrintedDay.day)
        $0.extensions = extensions
      },
      change: {
        var reversed = Insats()
        reversed.id = "omvand"
        reversed.period.start = Day(year: 2014, month: 6, day: 30).map(PrintedDay.day)
        reversed.period.end = Day(year: 2012, month: 1, day: 1).map(PrintedDay.day)
        $0.insatser.append(reversed)
      })
    #expect(
      Set(try office.lines(.reversedDays)) == [
        "insatser/omvand.yaml period.slut: ”Period till” är 2012-01-01, före ”Period från”, som är "
          + "2014-06-30.",
        "styrkort/2014.yaml mål/individ-1 förslag.dag: Bedömningen är föreslagen 2013-12-31, "
          + "innan året 2014 började.",
        "insatser/utsikten.yaml förlängningar/f1 till: Förlängningen går till 2013-12-31, "
          + "men perioden slutar redan utan den 2014-06-30.",
        "insatser/utsikten.yaml förlängningar/f2 till: Förlängningen går till 2011-12-31, "
          + "men perioden börjar 2012-01-01.",
      ])
  }

  @Test func `what lasts one day is not reversed, and what ends the day before is`() throws {
    func lines(from start: String, to end: String, until: String) throws -> [String] {
      let days = (try PrintedDay(text: start), try PrintedDay(text: end))
      let longer = try Extension.sample(["id": "f", "till": until])
      let company = try ASFCompany.sample(["id": "a", "aktiv_från": start, "aktiv_till": end])
      let office = Office.sample(
        insats: {
          ($0.period.start, $0.period.end) = days
          $0.extensions = [longer]
        }, change: { $0.asf.companies = [company] })
      return try office.lines(.reversedDays)
    }
    #expect(try lines(from: "2014-06-30", to: "2014-06-30", until: "2014-06-30") == [])
    #expect(
      try lines(from: "2014-06-30", to: "2014-06-29", until: "2014-06-30") == [
        "insatser/utsikten.yaml period.slut: ”Period till” är 2014-06-29, före ”Period från”, som är "
          + "2014-06-30.",
        "asf/foretag.csv rader/a aktiv_till: ”Aktivt till” är 2014-06-29, före ”Aktivt från”, som är "
          + "2014-06-30.",
      ])
    #expect(
      try lines(from: "2014-06-30", to: "2014-06-30", until: "2014-06-29") == [
        "insatser/utsikten.yaml förlängningar/f till: Förlängningen går till 2014-06-29, "
          + "men perioden börjar 2014-06-30."
      ])
  }

  @Test func `what begins and ends on one day is in order`() throws {
    var goal = Goal.sample("individ-1", assessed: .met)
    goal.proposal.day = try PrintedDay(text: "2014-01-01")
    let longer = try Extension.sample(["id": "f1", "till": "2014-06-30"])
    let office = Office.sample(
      styrkort: [goal],
      insats: {
        $0.period.start = Day(year: 2014, month: 6, day: 30).map(PrintedDay.day)
        $0.period.end = $0.period.start
        $0.extensions = [longer]
      })
    #expect(try office.lines(.reversedDays) == [])
  }

  @Test func `women and men that are not the total are found, but about is about`() throws {
    let years = [
      try Participation.sample(["period": "2013", "totalt": "123", "kvinnor": "55", "män": "68"]),
      try Participation.sample(["period": "2014", "totalt": "1 043", "kvinnor": "12", "män": "30"]),
      try Participation.sample(["period": "2015", "totalt": "ca 43", "kvinnor": "12", "män": "30"]),
      try Participation.sample(["period": "2016", "totalt": "43", "kvinnor": "12"]),
    ]
    let office = Office.sample(insats: { $0.participation = years })
    #expect(
      try office.lines(.womenAndMen) == [
        "insatser/utsikten.yaml deltagare/2014 totalt: "
          + "12 kvinnor och 30 män är 42, men totalt står 1 043."
      ])
  }

  /// Held against every pair of numbers that both can be.
  @Test func `ranges contradict where no numbers in them agree`() throws {
    var random = SplitMix(seed: 12)
    func quantity() -> (quantity: Quantity, can: (Int) -> Bool) {
      let low = Int.random(in: 0...20, using: &random)
      let high = low + Int.random(in: 1...10, using: &random)
      let (one, two) = (Number(low), Number(high))
      return switch Int.random(in: 0...4, using: &random) {
      case 0: (.range(one, two), { (low...high).contains($0) })
      case 1: (.over(one), { $0 > low })
      case 2: (.nearly(two), { $0 < high })
      case 3: (.about(one), { _ in true })
      default: (.number(one), { $0 == low })
      }
    }
    for _ in 0..<400 {
      let (women, men, total) = (quantity(), quantity(), quantity())
      var year = Participation()
      year.period = .year(Year(2014))
      (year.women, year.men, year.total) = (women.quantity, men.quantity, total.quantity)
      let office = Office.sample(insats: { $0.participation = [year] })
      let all = 0...60
      let agrees = all.contains { w in
        women.can(w) && all.contains { m in men.can(m) && total.can(w + m) }
      }
      // That one of them is more than all is said for itself.
      let told = try office.lines(.womenAndMen) + office.lines(.impossibleFigure)
      #expect(told.isEmpty == agrees, "\(year)")
    }
  }

  @Test(arguments: [
    ("12", "10", "personer", true), ("10", "10", "personer", false),
    ("över 10", "10", "elever", true),
    ("9–10", "10", "deltagare", false), ("11–12", "10", "deltagare", true),
    ("1,4", "1", "miljoner kronor", false), ("ca 12", "10", "personer", false),
    ("150", "10", "procent", true), ("-5", "10", "%", true), ("100", "10", "%", false),
  ])
  func `so many of so many are no more than all`(
    value: String, whole: String, unit: String, isFound: Bool
  ) throws {
    let result = try Finsam.Result.sample([
      "id": "r", "vad": "Vidare", "värde": value, "nämnare": whole, "enhet": unit,
    ])
    let office = Office.sample(insats: { $0.results = [result] })
    let told = try office.lines(.impossibleFigure)
    #expect(told.isEmpty != isFound)
  }

  @Test func `figures that cannot be are found`() throws {
    let year = try Participation.sample([
      "period": "2014", "totalt": "40", "kvinnor": "-1", "män": "41", "placeringar": "10",
      "unika": "11", "avslutade": "44",
    ])
    let cost = try Cost.sample(["år": "2014", "belopp": "-80 000", "budget": "80 000"])
    let office = Office.sample(insats: {
      $0.ages.from = Number(64)
      $0.ages.to = Number(16)
      $0.participation = [year]
      $0.costs = [cost]
    })
    #expect(
      try office.lines(.impossibleFigure) == [
        "insatser/utsikten.yaml ålder.till: Åldern går från 64 till 16 år.",
        "insatser/utsikten.yaml deltagare/2014 kvinnor: "
          + "Kvinnor: ”-1” är inget antal, för det är mindre än noll.",
        "insatser/utsikten.yaml deltagare/2014 unika: "
          + "11 unika personer är fler än 10 placeringar.",
        "insatser/utsikten.yaml deltagare/2014 avslutade: "
          + "44 avslutade är fler än 40 deltagare totalt.",
        "insatser/utsikten.yaml deltagare/2014 avslutade: 44 avslutade är fler än 10 placeringar.",
        "insatser/utsikten.yaml deltagare/2014 män: 41 män är fler än 11 unika personer.",
        "insatser/utsikten.yaml deltagare/2014 män: 41 män är fler än 40 deltagare totalt.",
        "insatser/utsikten.yaml kostnader/2014 belopp: Kostnad: ”-80000” är mindre än noll.",
      ])
  }

  @Test func `parts that are as many as the whole can be`() throws {
    let year = try Participation.sample([
      "period": "2014", "totalt": "40", "kvinnor": "40", "män": "0", "placeringar": "40",
      "unika": "40", "avslutade": "40",
    ])
    let cost = try Cost.sample(["år": "2014", "belopp": "0", "budget": "0"])
    let office = Office.sample(insats: {
      $0.ages.from = Number(16)
      $0.ages.to = Number(16)
      $0.participation = [year]
      $0.costs = [cost]
    })
    #expect(try office.lines(.impossibleFigure) == [])
  }

  @Test func `a figure without source is found, once for each record`() throws {
    let office = Office.sample(
      insats: {
        $0.ages.from = Number(16)
        $0.participation = [Participation(), Participation()]
        $0.participation[0].period = .year(Year(2014))
        $0.participation[0].women = .number(Number(5))
        $0.participation[0].men = .number(Number(6))
        $0.participation[1].period = .year(Year(2013))
      },
      change: {
        $0.forbund.board.seats = Number(5)
        $0.forbund.equityCeiling.percent = Number(20)
        $0.forbund.equityCeiling.source = "S4:3375"
        $0.forbund.partialThreshold = Number(80)
      })
    #expect(
      try office.lines(.missingSource) == [
        "forbund.yaml styrelse.ledamöter: Källa saknas för Styrelsens ledamöter.",
        "insatser/utsikten.yaml ålder.från: Källa saknas för Ålder från.",
        "insatser/utsikten.yaml deltagare/2014 kvinnor: Källa saknas för Kvinnor, Män.",
      ])
  }

  @Test func `what is not stated has no source, but a place where somebody looked`() throws {
    func lines(sought: String) throws -> [String] {
      var measure = try Measure.sample(target: "")
      measure.outcomes = [
        try .sample(["id": "2014", "värde": "framgår inte", "sett_i": sought])
      ]
      let office = Office.sample(styrkort: [.sample("m", measures: [measure])])
      return try office.lines(.missingSource).filter { $0.contains("utfall") }
    }
    #expect(try lines(sought: "S4:940–971") == [])
    #expect(
      try lines(sought: "") == [
        "styrkort/2014.yaml mål/m/mått/m1/utfall/2014 värde: "
          + "Värde framgår inte, men det står inte var någon har letat."
      ])
  }
}
