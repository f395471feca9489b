import Finsam
import Testing

/// Why a goal is not met: what came out against what was wanted, and what is left to do.
struct GoalReasonTests {
  private static let day = Day(year: 2014, month: 12, day: 31) ?? .last

  @Test(
    arguments: [
      (.atLeast, "60", "45", "15 under", "-15"),
      (.atLeast, "60", "65", "5 över", "5"),
      (.atLeast, "60", "60", "lika", "0"),
      (.atLeast, "100", "50-65", "35–50 under", "-35"),
      (
        .atLeast, "60", "50-65",
        "från 10 under till 5 över", "0"
      ),
      (.atLeast, "60", "ca 45", "ca 15 under", "-15"),
      (.atLeast, "65", "nästan 65", "strax under", "-0,001"),
      (.atLeast, "65", "över 65", "strax över", "0,001"),
      (.atLeast, "60", "över 65", "ca 5 över", "5,001"),
      (.atMost, "20", "33", "13 över", "13"),
      (.atLeast, "60", "framgår inte", nil, nil), (.yesNo, "ja", "nej", nil, nil),
    ] as [(Measure.Direction, String, String, String?, String?)])
  func `the gap is told in words, and as a number for a spreadsheet`(
    direction: Measure.Direction, target: String, outcome: String, short: String?, nearest: String?
  ) throws {
    let gap = try Measure.sample(direction, target: target, outcome: outcome).gap
    #expect(gap?.short == short)
    #expect(gap?.nearest.text == nearest)
  }

  private static func office() throws -> Office {
    var met = Goal.sample(
      "ekonomi-1", .economy, wording: "Ekonomi i balans",
      measures: [try .sample(target: "60", outcome: "65")])
    met.decision = BoardDecision()
    var unmet = Goal.sample(
      "individ-1", wording: "Fler i arbete", assessed: .notMet,
      measures: [
        try .sample(target: "60", outcome: "70"),
        try .sample(target: "80", outcome: "45", name: "Studier", id: "m2"),
        try .sample(target: "50", name: "Nöjda", id: "m3"),
      ])
    unmet.proposal.motivation = "Få platser."
    unmet.decision.status = .notMet
    unmet.decision.day = try PrintedDay(text: "2015-03-05")
    unmet.decision.body = "styrelsen"
    unmet.decision.motivation = "För få platser hos arbetsgivarna."
    unmet.activities = try [
      ("a1", "uppgift", "pågår", "mars 2014"), ("a2", "uppgift", "genomförd", "mars 2014"),
      ("a3", "arbetssätt", "pågår", ""), ("a4", "uppgift", "", ""),
    ].map { id, kind, state, when in
      try .sample(["id": id, "namn": "Aktivitet \(id)", "slag": kind, "läge": state, "när": when])
    }
    return Office.sample(styrkort: [met, unmet, Goal.sample("individ-2", assessed: .partlyMet)])
  }

  @Test func `what is not met stands first, each with why and what is left`() throws {
    let office = try Self.office()
    let list = office.flatReasons(of: office.styrkort[0], on: Self.day, isLacking: false)
    let titles = [
      "Mål", "Utfall mot målvärde", "Skillnad", "Varför", "Återstår", "Beslut", "Måluppfyllelse",
    ]
    let columns = titles.map { title in list.heads.firstIndex { $0.title == title } }
    let rows = (0..<list.count).map { row in
      [list.line(row).id] + columns.compactMap(\.self).dropFirst().map { list.cell(row, $0).text }
    }
    #expect(
      rows == [
        [
          "2014/individ-1",
          "Andel: 70 % mot minst 60 %; Studier: 45 % mot minst 80 %; Nöjda: ej mätt, målet är minst "
            + "50 %", "-35", "För få platser hos arbetsgivarna.",
          "1 aktivitet försenad, 1 mått ej mätt", "2015-03-05, styrelsen", "ej uppnått",
        ], ["2014/individ-2", "", "", "", "", "", "delvis"],
        [
          "2014/ekonomi-1", "Andel: 65 % mot minst 60 %", "5",
          "65 % mot minst 60 %: når målvärdet.", "", "", "uppnått",
        ],
      ])
  }

  @Test func `a filter by status keeps the rows with what they stand under`() throws {
    let office = try Self.office()
    let list = office.reasonsList(of: office.styrkort[0], on: Self.day, isLacking: false)
    #expect(list.states.map(\.text) == ["ej uppnått", "delvis", "uppnått"])
    let all = Array(0..<list.count)
    #expect(
      list.rows(all, inState: "delvis").map { list.line($0).title } == ["delvis", "Målet"])
    #expect(list.states.flatMap { list.rows(all, inState: $0.text) }.sorted() == all)
    #expect(list.rows(all, inState: "finns inte") == [])
  }

  @Test func `the overview tells how many goals are not met`() throws {
    let overview = OverviewReport(try Self.office(), problems: [], on: Self.day)
    #expect(
      overview.attention.filter { $0.kind == .unmetGoals }.map(\.text)
        == ["Styrkort 2014: 1 av 3 mål är ej uppnått, 1 föreslås ej uppnått eller bara delvis."])
  }
}
