import Finsam
import Testing

@testable import FileStore

/// Sheets from elsewhere call columns by their own words, and write lists in their own way.
struct ForeignColumnTests {
  private func plan(_ kind: DocumentKind, _ text: String, _ office: Office = Office()) -> ImportPlan
  {
    ImportPlan(kind, name: "blad.csv", bytes: Array(text.utf8), into: office)
  }

  @Test(arguments: ["Datum", "datum", "Date", "Mötesdatum", "DAG"])
  func `a day is taken in, whatever its column is called`(name: String) {
    let plan = plan(.events, "\(name);Slag;Vad\n2019-03-05;möte;Frukost\n")
    #expect(plan.columns.map { $0.field?.key } == ["dag", "slag", "vad"])
    #expect(plan.drafts.first?.fields.first { $0.key == "dag" }?.text == "2019-03-05")
  }

  @Test func `a name with one letter wrong is taken where it can be but one`() {
    let plan = plan(.events, "Dag;Slag;Politker;Annteckning;Telefon\n2019-03-05;möte;3;Bra;1\n")
    #expect(
      plan.columns.map { $0.field?.key } == ["dag", "slag", "politiker", "anteckning", nil])
    let report = ImportReport(plan: plan, file: "blad.csv")
    #expect(report.absent == ["Telefon"])
  }

  @Test func `what a column is called itself goes before another word for it`() {
    let plan = plan(.events, "Datum;Dag;Slag\n2018-01-01;2019-03-05;möte\n")
    #expect(plan.columns.map { $0.field?.key } == [nil, "dag", "slag"])
  }

  @Test func `of youths nothing is guessed`() {
    let plan = plan(.cases, "Ärende;Födelsedagg;Kommun\nA-1;2000-01-01;Norsjö\n")
    #expect(
      plan.columns.map { $0.field?.key } == ["ärende", nil, "kommun"] || plan.columns.isEmpty)
  }

  @Test func `lists are parted as people write them`() throws {
    var office = Office()
    office.forbund.members = try [
      ("gavle", "Gävle kommun", "Gävle"), ("hofors", "Hofors kommun", "Hofors"),
      ("sandviken", "Sandvikens kommun", "Sandviken"),
    ].map { id, name, short in
      try Member(
        Draft(
          id: id,
          fields: [
            Draft.Text("id", id), Draft.Text("namn", name), Draft.Text("slag", "kommun"),
            Draft.Text("kort", short),
          ]))
    }
    let plan = plan(
      .events,
      "dag;slag;kommun;deltog\n2019-03-05;möte;\"Gävle; Hofors och Sandvikens kommun\";"
        + "\"Coompanion, Hudiksvalls kommun; Arbetsförmedlingen och Region Gävleborg\"\n",
      office)
    let fields = plan.drafts.first?.fields ?? []
    #expect(fields.first { $0.key == "kommun" }?.text == "Gävle, Hofors, Sandviken")
    #expect(
      fields.first { $0.key == "deltog" }?.text
        == "Coompanion, Hudiksvalls kommun, Arbetsförmedlingen, Region Gävleborg")
  }

  @Test func `a name that has the word itself stays whole`() throws {
    var office = Office()
    office.asf.events = [
      try ASFEvent(
        Draft(
          id: "h",
          fields: [
            Draft.Text("id", "h"), Draft.Text("slag", "möte"),
            Draft.Text("deltog", "Skog och Virke AB"),
          ]))
    ]
    let shape = try #require(ASFEvent.field("deltog")?.shape)
    for (typed, wanted) in [
      ("Skog och Virke AB och Region Gävleborg", "Skog och Virke AB, Region Gävleborg"),
      ("Kultur och fritid; Gävle", "Kultur och fritid, Gävle"),
      ("Barn- och Utbildningsförvaltningen", "Barn- och Utbildningsförvaltningen"),
      ("A, B samt C & D", "A, B, C, D"),
    ] {
      #expect(OrganisationNames(office).canonical(typed, of: shape) == wanted)
    }
  }
}
