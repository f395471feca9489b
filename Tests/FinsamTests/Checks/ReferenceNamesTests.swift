import Finsam
import Testing

/// Every field that names records by id, wherever it stands, takes those that are there alone.
struct ReferenceNamesTests {
  /// A field that names something, and a file of its kind.
  private static var fields: [(file: String, shape: FieldShape)] {
    DocumentKind.allCases.flatMap { kind -> [(String, FieldShape)] in
      let file = kind.path(id: "2019")
      func fields(of shape: RecordShape) -> [(String, FieldShape)] {
        shape.fields.filter { $0.referent != nil }.map { (file, $0) }
          + shape.parts.flatMap { fields(of: $0.shape) }
      }
      return fields(of: kind.shape)
    }
  }

  private static func office() throws -> Office {
    var office = Office()
    var plan = ActivityPlan()
    plan.year = Year(2019)
    plan.id = "2019"
    plan.processGoals = [try .sample(["id": "p1", "lydelse": "ASF är känt"])]
    office.asf.plans = [plan]
    return office
  }

  @Test func `an id of nothing is refused in every field, and what there is is named`() throws {
    let office = try Self.office()
    var refused = 0
    for (file, shape) in Self.fields
    where shape.referent != .activities && shape.referent?.mayBeWords != true {
      let names = ReferenceNames(office, in: file)
      for text in ["finns-inte", "9999/finns-inte"] {
        do throws(InvalidInput) {
          _ = try names.canonical(text, of: shape)
          Issue.record("\(file) \(shape.key) takes \(text).")
        } catch {
          refused += 1
          let known = shape.referent.flatMap(names.entries) ?? []
          #expect(
            known.isEmpty || error.advice.contains(known[0].id), "\(shape.key): \(error.advice)")
        }
      }
      #expect(try names.canonical("finns-inte", of: shape, keeping: "finns-inte") == "finns-inte")
      for entry in (shape.referent.flatMap(names.entries) ?? []).prefix(3) {
        #expect(try names.canonical(entry.id, of: shape) == entry.id)
      }
    }
    #expect(refused > 30)
  }

  @Test func `every list of ids says what it names`() {
    let named: Set<String> = [
      "även", "stödjer", "indikatorer", "insatser", "uppfyller", "uppfyller_inte", "gemensamt_med",
      "jämför_med", "besvaras_av",
    ]
    let lists = Self.fields.filter { $0.shape.kind == .list }.map(\.shape.key)
    #expect(Set(lists) == named)
  }

  @Test func `an indicator follows goals by id or by wording, several at once`() throws {
    let office = try Self.office()
    let shape = try #require(ASFIndicator.field("stödjer")?.shape)
    let names = ReferenceNames(office, in: "asf/handlingsplan-2019.yaml")
    #expect(try names.canonical("asf är känt, p1", of: shape) == "p1")
    #expect(throws: InvalidInput.self) { _ = try names.canonical("p1, 1", of: shape) }
  }

  @Test func `an indicator that follows no goal of its plan is found`() throws {
    var office = try Self.office()
    office.asf.plans[0].indicators = [
      try .sample(["id": "i", "namn": "Aktiva ASF", "stödjer": "p1, 1"])
    ]
    let day = try #require(Day(year: 2019, month: 5, day: 1))
    let messages = office.findings(on: day).filter {
      $0.check == .danglingReference && $0.place.field == "stödjer"
    }.map(\.message)
    #expect(messages == ["”1” finns inte bland processmålen i planen."])
  }
}
