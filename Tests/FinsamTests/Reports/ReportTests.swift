import Finsam
import Testing

struct ReportTests {
  static let day = Day(year: 2014, month: 12, day: 31)

  /// Two years of styrkort and two insatser; the second lacks its cost and result.
  static func office() throws -> Office {
    var assessed = Goal.sample(
      "individ-1", wording: "100 % har kommit närmare arbete", assessed: .notMet,
      measures: [try .sample(target: "100", outcome: "50–65", name: "Arbete | studier")])
    assessed.proposal.by = "styrelsen"
    assessed.proposal.day = try PrintedDay(text: "2015-03-05")
    assessed.proposal.motivation = "Goda resultat,\nmen inte 100 %."
    assessed.activities[0].state = .done
    let supporting = Goal.sample(
      "m1", nil, wording: "Över 65 % i egen försörjning", supports: "2014/individ-1",
      assessed: .met,
      measures: [try .sample(target: "över 65", outcome: "nästan 65", name: "Försörjning")])
    let year = try Participation.sample(
      ["period": "2014", "totalt": "62", "kvinnor": "30", "män": "32", "källa": "S4:3"])
    let cost = try Cost.sample(["år": "2014", "belopp": "745 200", "källa": "S4:4"])
    let result = try Result.sample(
      ["id": "r1", "vad": "Till arbete", "värde": "ca 60", "enhet": "%", "källa": "S4:5"])
    return Office.sample(
      styrkort: [assessed, .sample("ekonomi-1", .economy, wording: "Ekonomi i balans")],
      insats: {
        $0.phase = .ended
        $0.form = .esfProject
        $0.orientation = .structural
        $0.period.start = Day(year: 2012, month: 1, day: 1).map(PrintedDay.day)
        $0.period.end = Day(year: 2014, month: 6, day: 30).map(PrintedDay.day)
        $0.participation = [year]
        $0.costs = [cost]
        $0.results = [result]
        $0.goals = [supporting]
      },
      change: {
        $0.styrkort[0].vision = "Alla i arbete – egen försörjning"
        var before = Styrkort()
        before.year = Year(2013)
        before.goals = [
          .sample("i1", wording: "100 % har kommit närmare arbete.", assessed: .met),
          .sample("e1", .economy, assessed: .met),
        ]
        $0.styrkort.insert(before, at: 0)
        var missing = Insats()
        missing.id = "aston"
        missing.name = "Åston"
        missing.phase = .ongoing
        missing.orientation = .preventive
        $0.insatser.append(missing)
      })
  }

  @Test func `the overview sums up perspectives, insatser and what needs attention`() throws {
    let problem = Problem(
      file: "insatser/trasig.yaml", line: 3, column: 5, sourceLine: "\tnamn",
      message: "Här står en tabb.", advice: "Skriv mellanslag.")
    let overview = OverviewReport(
      try Self.office(), problems: [problem], on: try #require(Self.day))
    #expect(overview.styrkortYear == Year(2014))
    #expect(overview.perspectives.map(\.standing.tally.metIfDecided) == [0, 0, 0, 0])
    #expect(overview.perspectives.map(\.trend) == [.worse, nil, nil, nil])
    #expect(overview.phases.map(\.phase) == [.ongoing, .ended])
    #expect(overview.phases.map(\.insatser) == [1, 1])
    #expect(overview.phases.map(\.participants) == [nil, .number(Number(62))])
    #expect(overview.phases.map(\.cost?.amount) == [nil, Kronor(745_200)])
    #expect(
      overview.attention.filter { ![.finding, .silence].contains($0.kind) }.map(\.text) == [
        "insatser/trasig.yaml:3:5: Här står en tabb. Skriv mellanslag.",
        "Utsikten 2.0, mål ”Över 65 % i egen försörjning”: Föreslås uppnått, men utfallet nästan 65 % når inte "
          + "målvärdet över 65 %.",
        "Styrkort 2014: 1 av 2 mål föreslås ej uppnått.",
        "Styrkort 2014, mål ”Ekonomi i balans”: Ej bedömt.",
        "Åston: Saknar uppgift för 2014 om kostnad och resultat.",
      ])
    #expect(overview.counts.goals.words() == "0 av 2 mål föreslås uppnådda")
    #expect(overview.counts.goals.notAssessed == 1 && overview.counts.goals.decided == 0)
    #expect(overview.counts.problems == 1)
  }

  @Test func `accepted findings stand last in the review`() throws {
    var office = try Self.office()
    let day = try #require(Self.day)
    let first = try #require(ReviewReport(office, problems: [], on: day).items.first)
    guard case .finding(let finding) = first.kind else { return #expect(Bool(false)) }
    office.review.acceptances = [
      try .sample([
        "id": "f1", "kontroll": finding.check.name, "gäller": finding.place.text,
        "fynd": finding.message, "kommentar": "Så står det.",
      ])
    ]
    let review = ReviewReport(office, problems: [], on: day)
    #expect(review.items.last?.acceptance?.comment == "Så står det.")
    #expect(review.items.last?.detail == first.detail)
    #expect(review.acceptedCount == 1)
    #expect(review.open.count == review.items.count - 1)
  }

  @Test func `rows of insatser sort as numbers and as Swedish words`() throws {
    let rows = try Self.office().insatsRows()
    #expect(
      InsatsRow.columns.prefix(20).map { $0.cell(rows[0]).shown } == [
        "Utsikten 2.0", "ESF-projekt", "avslutad", "", "", "2012-01-01–2014-06-30",
        "62, 2014", "30", "32", "Till arbete: ca 60 %", "745 200 kr, 2014", "12 019 kr", "", "", "",
        "", "", "2014",
        "2014", "",
      ])
    #expect(rows[0].cell("Förbundets kostnad").text == "745200")
    func key(_ row: Int, _ title: String) -> SortKey? {
      InsatsRow.columns.first { $0.head.title == title }?.sortKey(rows[row])
    }
    #expect(try #require(key(0, "Namn")) < #require(key(1, "Namn")))
    #expect(try #require(key(0, "Förbundets kostnad")) < #require(key(1, "Förbundets kostnad")))
    #expect(try #require(key(1, "Skede")) < #require(key(0, "Skede")))
    #expect(SortKey(5) < SortKey("fem") && SortKey("ö") < SortKey(""))
  }

  @Test func `an insats says who runs it and for whom, the group in few words`() throws {
    let group =
      "Unga vuxna 16–29 år, i de flesta fall utan fullständiga betyg och med låg tilltro till sig "
      + "själva. De som har fyllt 20 går före."
    let insats = try Insats.sample(["namn": "Spira", "ägare": "Medlefors", "målgrupp": group])
    let row = InsatsRow(insats, in: nil)
    #expect(row.cell("Ägare").shown == "Medlefors")
    #expect(
      row.cell("Målgrupp").shown == "Unga vuxna 16–29 år, i de flesta fall utan fullständiga…")
    #expect(row.cell("Målgrupp").text == group)
    var list = AnyList([row], InsatsRow.columns) { AnyList.Line(id: $0.id) }
    #expect(list.rows(matching: "medlefors tilltro fyllt") == [0])
    #expect(list.rows(matching: "medlefors saknas") == [])
    let short = try Insats.sample(["namn": "Improve", "målgrupp": "Inga deltagare."])
    #expect(InsatsRow(short, in: nil).cell("Målgrupp").shown == "Inga deltagare.")
    let ages = try Insats.sample(["namn": "Texas", "målgrupp": "Personer mellan 16–64 år."])
    #expect(InsatsRow(ages, in: nil).cell("Målgrupp").shown == "16–64 år.")
  }

  @Test func `the styrkort report is Markdown for the minutes`() throws {
    let office = try Self.office()
    let styrkort = try #require(office.styrkort.last)
    let report = StyrkortReport(styrkort, office: office, on: try #require(Self.day))
    #expect(report.markdown == StyrkortReportPicture.markdown)
  }

  @Test func `what is refused, extended and of the whole time is told so for each insats`() throws {
    var office = try Self.office()
    let decisions: [Decision] = try [
      [
        "id": "b1", "dag": "2014-06-12", "vad": "Att bevilja medel till Utsikten.",
        "belopp": "550 000", "utfall": "beviljat", "källa": "S4:1",
      ],
      ["id": "b2", "vad": "Att avslå ansökan", "belopp": "853 200", "utfall": "avslag"],
      ["id": "b3", "vad": "Paus."],
    ].map { try .sample($0) }
    office.insatser[0].decisions = decisions
    office.insatser[0].extensions = [
      try .sample(["id": "f1", "till": "2014-12-31"])
    ]
    office.insatser[0].participation = [try .sample(["period": "hela", "totalt": "173"])]
    let text = InsatserReport(office, in: nil, on: try #require(Self.day)).report.markdown
    #expect(text.contains("2014-06-12: Att bevilja medel till Utsikten (beviljat, 550 000 kr)."))
    #expect(text.contains("Att avslå ansökan (avslag, 853 200 kr)"))
    #expect(text.contains("Paus.") && !text.contains("Paus (") && !text.contains(".,"))
    #expect(text.contains("Period: 2012-01-01–2014-06-30, förlängd till 2014-12-31"), "\(text)")
    #expect(text.contains("Deltagare: 173 för hela tiden"), "\(text)")
  }
}
