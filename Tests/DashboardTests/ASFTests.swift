import Finsam
import Testing
import TextUI

@testable import Dashboard

/// The processledare at work: logging, ticking off, commenting, and walking the chain of goals.
@Suite struct ASFTests {
  private let plan = Address("asf/handlingsplan-2014.yaml")
  private let goal = Step("processmål", "3-2-1")
  private var breakfasts: Address {
    plan.appending(goal).appending(Step("aktiviteter", "frukost"))
  }

  private func start(size: Size = Size(120, 40)) throws -> State {
    var state = try State.sample(try .asfSample, size: size)
    state.press("6")
    return state
  }

  @Test func `what lies after the day is shown, and not counted`() throws {
    var asf = ASF()
    var place = PlaceRow()
    place.id = "p"
    place.year = Year(2015)
    place.municipality = "Norsjö"
    place.granted = Number(4)
    asf.places = [place]
    var row = CensusRow()
    row.year = Year(2014)
    row.companies = Number(7)
    asf.census = [row]
    let day = try Day(text: "2014-07-31")
    var office = Office()
    office.asf = asf
    let context = ListContext(office, on: day)
    let list = try #require(DocumentKind.places.row.groupedList?(context))
    let places = (0..<list.count).map { list.cells($0).prefix(3).map(\.shown) }
    #expect(
      places == [
        ["Alla år", "Alla", "–"], ["2015", "Alla", "–"], ["2015", "Norsjö (räknas inte än)", "4"],
      ])
    let report = CensusReport(asf, on: day)
    let census = ASFViewReport.census(report).list(.census, in: context)
    #expect(census.count == CensusReport.Column.allCases.count)
    #expect(report.rows.isEmpty && report.later.map(\.id) == ["2014"])
  }

  @Test func `an event that is logged moves the plan and the indicators at once`() throws {
    var state = try start()
    state.move(to: "Frukostmöten")
    #expect(state.cursorRow.contains("! efter"))
    state.press("n", .enter)
    state.move(to: "Slag")
    state.press(.enter)
    state.type("inform")
    state.press(.enter)
    state.move(to: "Organisationer")
    state.type("4")
    state.press(.enter)
    state.type("25")
    let saved = state.press(.enter, .control("s"))
    #expect(
      saved == [
        .save([
          Change(
            Address("asf/handelser.csv"),
            .insert(
              part: "rader", after: nil,
              Draft(
                id: "h-1",
                fields: [
                  Draft.Text("id", "h-1"), Draft.Text("dag", "2014-12-31"),
                  Draft.Text("aktivitet", "frukost"), Draft.Text("slag", "informationstillfälle"),
                  Draft.Text("organisationer", "4"), Draft.Text("anställda", "25"),
                ])))
        ])
      ])
    try state.carryOut(saved)
    #expect(state.cursorRow.contains("1 av 2"))
    state.press("v")
    state.type("indikatorer")
    state.press(.enter)
    #expect(state.rows.contains { $0.contains("Informerade anställda") && $0.contains("25") })
  }

  @Test func `what counts as partly fulfilled counts at once when the förbund changes it`() throws {
    var state = try State.shipped("gavleborg", size: Size(120, 40))
    state.press("6", "v")
    state.type("indikatorer")
    state.press(.enter)
    state.move(to: "Platser")
    #expect(state.rows.contains { $0.contains("Status ") && $0.contains("✖ ej uppnått") })
    try state.carryOut([
      .save([
        Change(
          Address(DocumentKind.forbund.path(id: "")), .field("gräns_delvis", from: "", to: "1"))
      ])
    ])
    #expect(state.rows.contains { $0.contains("Status ") && $0.contains("◐ delvis") })
  }

  @Test func `the activity of an event is picked from the plan of its year`() throws {
    var state = try start()
    state.press("v")
    state.type("händelser")
    state.press(.enter, "n")
    state.move(to: "Aktivitet")
    state.press(.enter)
    #expect(state.rows.contains { $0.contains("▶ 3.2.1  Frukostmöten") })
    state.type("nyhets")
    state.press(.enter)
    #expect(state.rows.contains { $0.contains("Aktivitet") && $0.contains("Nyhetsbrev") })
    state.move(.up, to: "Dag")
    state.type("2013-05-06")
    state.press(.enter)
    #expect(state.rows.contains { $0.contains("Aktivitet") && $0.contains("brev") })
    #expect(!state.rows.contains { $0.contains("Nyhetsbrev") })
  }

  @Test(arguments: [
    ("2016-02-01", "2014-03-12"), ("2013-12-01", "2014-03-12"),
  ])
  func `an event of a plan whose year is not now has no day until one is written`(
    day: String, typed: String
  ) throws {
    var office = try Office.asfSample
    office.forbund.asOfDay = try PrintedDay(text: day)
    var session = try Session.sample()
    session.today = Today(try Day(text: day))
    var state = State(
      reading: OfficeReading(name: "prov", office: office), undo: UndoTitles(), session: session,
      size: Size(120, 40))
    state.press("6")
    state.move(to: "Frukostmöten")
    state.press("n", .enter)
    #expect(state.cursorRow.contains("Dag") && state.cursorRow.contains("–"))
    state.type("12 mars")
    state.press(.enter)
    #expect(state.rows.contains { $0.contains("Dag") && $0.contains(typed) })
  }

  @Test func `municipalities are ticked among the members', as many as one likes`() throws {
    var office = try Office.asfSample
    office.forbund.members = try .municipalities
    var state = try State.sample(office)
    state.press("6", "n", .enter)
    state.move(to: "Kommun")
    state.type("gäv")
    state.press(.enter)
    #expect(state.rows.contains { $0.contains("▶ [x] Gävle") })
    #expect(!state.rows.contains { $0.contains("Arbetsförmedlingen") })
    state.press(.up, .space, .enter)
    #expect(state.rows.contains { $0.contains("Kommun") && $0.contains("Bollnäs, Gävle") })

    state.move(.up, to: "Kommun")
    state.press(.enter, .space, .enter)
    let row = state.rows.first { $0.contains("Kommun") }
    #expect(row?.contains("Gävle") == true && row?.contains("Bollnäs") == false)
  }

  @Test func `who took part is counted, until somebody writes another number`() throws {
    var state = try start()
    state.press("n", .enter)
    state.move(to: "Deltog")
    state.type("Arbetsförmedlingen, Region Gävleborg, Mysam Ljusdal")
    state.press(.enter)
    #expect(state.cursorRow.contains("Organisationer") && state.cursorRow.contains("3"))
    state.type("5")
    state.press(.enter)
    state.move(.up, to: "Deltog")
    state.press(.enter, .control("u"))
    state.type("Arbetsförmedlingen")
    state.press(.enter)
    #expect(state.cursorRow.contains("5"))
  }

  @Test func `activities of one name are told apart by how they are done`() throws {
    var office = try Office.asfSample
    office.asf.plans[0].processGoals[0].activities += try [
      .sample(["id": "m1", "namn": "Informationsmöten", "hur": "Erbjuda möten med politiker"]),
      .sample(["id": "m2", "namn": "Informationsmöten", "hur": "Erbjuda möten med chefer"]),
    ]
    var state = try State.sample(office)
    state.press("6")
    #expect(state.rows.contains { $0.contains("Informationsm…: politiker") })
    #expect(state.rows.contains { $0.contains("Informationsm…: chefer") })
  }

  @Test func `Space ticks an activity off in the plan`() throws {
    var state = try start()
    state.move(to: "Frukostmöten")
    let ticked = state.press(.space)
    #expect(ticked == [.save([Change(breakfasts, .field("läge", from: "", to: "genomförd"))])])
    try state.carryOut(ticked)
    #expect(state.cursorRow.contains("✔ genomförd"))
    #expect(
      state.press(.space) == [
        .save([Change(breakfasts, .field("läge", from: "genomförd", to: "pågår"))])
      ])
  }

  @Test func `c opens the form at the comment`() throws {
    var state = try start()
    state.move(to: "Frukostmöten")
    state.press("c")
    #expect(state.cursorRow.contains("Kommentar"))
    state.press(.enter)
    state.type("Hålls i Bollnäs")
    #expect(
      state.press(.control("s")) == [
        .save([Change(breakfasts, .field("kommentar", from: "", to: "Hålls i Bollnäs"))])
      ])
  }

  @Test func `one walks from the overall goal to an indicator and back`() throws {
    var state = try start()
    state.press(.enter)
    state.move(to: "→ 3.2.1")
    state.press(.enter)
    state.move(to: "→ Informerade anställda")
    state.press(.enter)
    state.move(to: "→ 3.2.1")
    state.press(.enter)
    state.move(to: "→ Alla känner")
    state.press(.enter)
    #expect(state.screens.all.count == 5)
    state.press(.escape, .escape)
    #expect(state.screens.all.count == 4)
    #expect(
      state.screens.top.content.crumb(state.desk) == "ASF ▸ Handlingsplan 2014 ▸ 3.2.1 ASF är känt")
  }

  @Test(arguments: [
    ("2015-01-20", "är försenad", "✖ försenad")
  ])
  func `the overview counts what is late or not reported and leads there`(
    closed: String, words: String, status: String
  ) throws {
    var office = try Office.asfSample
    office.forbund.asOfDay = try PrintedDay(text: "2015-02-01")
    office.asf.plans[0].closed = closed.isEmpty ? nil : try PrintedDay(text: closed)
    var state = try State.sample(office)
    state.move(to: words)
    state.press(.enter)
    #expect(state.cursorRow.contains("Alla känner"))
    #expect(state.rows.contains { $0.contains("Frukostmöten") && $0.contains(status) })
  }

  @Test func `a filter keeps the goals that the found activities stand under`() throws {
    var state = try start()
    state.press("/")
    state.type("nyhetsbrev")
    state.press(.enter)
    #expect(!state.rows.contains { $0.contains("Frukostmöten") })
    #expect(state.rows.contains { $0.contains("3.2.1 ASF är känt") })
    #expect(state.rows.contains { $0.contains("    Nyhetsbrev") })
  }
}

extension [Member] {
  /// Two municipalities with short names, and one member that is none.
  static var municipalities: [Member] {
    get throws {
      [
        try .sample(["id": "af", "namn": "Arbetsförmedlingen", "slag": "stat"]),
        try .sample(["id": "b", "namn": "Bollnäs kommun", "slag": "kommun", "kort": "Bollnäs"]),
        try .sample(["id": "g", "namn": "Gävle kommun", "slag": "kommun", "kort": "Gävle"]),
      ]
    }
  }
}

extension Office {
  /// A plan of one goal with two activities and an indicator, and no register at all.
  static var asfSample: Office {
    get throws {
      var office = try Office.sample
      var plan = try ActivityPlan.sample([
        "år": "2014", "namn": "Plan 2014", "övergripande_mål": "Alla känner till ASF",
        "kommuner": "Bollnäs, Gävle",
      ])
      var goal = try ProcessGoal.sample([
        "id": "3-2-1", "nummer": "3.2.1", "lydelse": "ASF är känt",
      ])
      goal.activities = [
        try .sample(["id": "frukost", "namn": "Frukostmöten", "när": "2 ggr 2014"]),
        try .sample(["id": "brev", "namn": "Nyhetsbrev", "när": "Löpande"]),
      ]
      plan.processGoals = [goal]
      plan.indicators = [
        try .sample([
          "id": "anstallda", "namn": "Informerade anställda", "riktning": "minst",
          "målvärde": "40", "räknas": "anställda i loggen", "stödjer": "3-2-1",
        ])
      ]
      office.asf.plans = [plan]
      return office
    }
  }
}
