import Testing

@testable import Finsam

/// One statement of a source that belongs to several activities: it stands in a row for each of
/// them, and counts once.
struct RepeatedEventTests {
  private static func office() throws -> Office {
    let first = try ASFEvent.sample([
      "id": "h-1", "dag": "2014-03-01", "slag": "informationstillfälle", "aktivitet": "frukost",
      "kommun": "Norsjö", "anställda": "20",
    ])
    var again = first
    (again.id, again.activity, again.sameAs) = ("h-2", "seminarier", "h-1")
    return Office.sample(change: { $0.asf.events = [first, again] })
  }

  @Test func `its figures are summed once`() throws {
    let asf = try Self.office().asf
    let day = try Day(text: "2014-12-31")
    let totals = asf.eventTotals(by: day)[Year(2014)]
    #expect(totals?.informationEvents == 1 && totals?.employees == 20 && totals?.informed == 20)
    #expect(EventLog(asf, on: day).years[Year(2014)]?.words == "2 händelser")
    #expect(MunicipalityReport(asf, on: day).rows.map(\.events.count) == [1])
  }

  @Test(arguments: ["h-9", "h-2", "h-3"])
  func `it repeats a row that is there, and that repeats no other`(id: String) throws {
    var office = try Self.office()
    var third = office.asf.events[1]
    (third.id, third.sameAs) = ("h-3", "h-2")
    office.asf.events[1].sameAs = id
    if id == "h-3" { office.asf.events.append(third) }
    let found = Check.danglingReference.findings(in: office, on: try Day(text: "2014-12-31"))
      .filter { $0.place.field == "samma_som" }
    #expect(found.map(\.place.address.steps.last?.id) == (id == "h-3" ? ["h-2", "h-3"] : ["h-2"]))
  }

  @Test func `a number of times that is a reading is told as one`() throws {
    var activity = Activity()
    (activity.id, activity.when) = ("frukost", "10 ggr 2014")
    var event = try Self.office().asf.events[0]
    event.count = Number(3)
    func times() throws -> String {
      ActivityProgress(
        activity, in: Year(2014), events: [event], isClosed: true,
        on: try Day(text: "2014-12-31")
      ).times
    }
    #expect(try times() == "3 av 10")
    event.readings = Readings(["antal"])
    #expect(try times() == "3 av 10 (tolkning)")
  }

  @Test func `a year with rows of no number says how many rows there are`() throws {
    var asf = try Self.office().asf
    asf.events.append(try .sample(["id": "h-4", "år": "2014", "slag": "möte"]))
    let log = EventLog(asf, on: try Day(text: "2014-12-31"))
    #expect(log.years[Year(2014)]?.words == "3 händelser")
  }
}
