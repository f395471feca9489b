import Finsam
import Testing

struct ASFProgressTests {
  struct Case: Sendable {
    let when: String
    /// The days of the log.
    let log: [String]
    var marked: Bool?
    let day: String
    let status: ActivityProgress.Status
    let words: String
  }

  static let cases: [Case] = [
    // Ten times in the year: behind when fewer than the passed part asks for.
    Case(
      when: "10 ggr 2017", log: [], day: "2016-12-31", status: .upcoming,
      words: "börjar 2017-01-01"),
    Case(
      when: "10 ggr 2017", log: [], day: "2017-02-05", status: .underWay,
      words: "0 av 10, 10 kvar till 2017-12-31"),
    Case(
      when: "10 ggr 2017", log: [], day: "2017-02-06", status: .behind,
      words: "0 av 10, 10 kvar till 2017-12-31"),
    Case(
      when: "10 ggr 2017", log: ["2017-02-06"], day: "2017-02-06", status: .underWay,
      words: "1 av 10, 9 kvar till 2017-12-31 (senast 2017-02-06)"),
    Case(
      when: "10 ggr 2017", log: ["2017-12-31"], day: "2017-12-31", status: .behind,
      words: "1 av 10, 9 kvar till 2017-12-31 (senast 2017-12-31)"),
    Case(
      when: "10 ggr 2017", log: ["2017-12-31", "2018-01-01"], day: "2018-01-01", status: .late,
      words: "1 av 10 när tiden gick ut 2017-12-31 (senast 2017-12-31)"),
    Case(
      when: "2 ggr 2017", log: ["2017-03-01", "2017-03-02"], day: "2017-03-01",
      status: .underWay, words: "1 av 2, 1 kvar till 2017-12-31 (senast 2017-03-01)"),
    Case(
      when: "2 ggr 2017", log: ["2017-03-01", "2017-03-02"], day: "2017-03-02", status: .done,
      words: "2 av 2 (senast 2017-03-02)"),
    // A season is once in it.
    Case(
      when: "Våren 2017", log: [], day: "2017-06-30", status: .behind,
      words: "0 av 1, 1 kvar till 2017-06-30"),
    Case(
      when: "Våren 2017", log: [], day: "2017-07-01", status: .late,
      words: "0 av 1 när tiden gick ut 2017-06-30"),
    Case(
      when: "Våren 2017", log: ["2017-07-01"], day: "2017-07-01", status: .late,
      words: "0 av 1 när tiden gick ut 2017-06-30"),
    Case(
      when: "Våren 2017", log: [], marked: true, day: "2017-07-01", status: .done,
      words: "0 av 1"),
    // On demand, and at least four.
    Case(
      when: "Vid behov, Minst 4 ggr.", log: ["2017-05-01"], day: "2018-01-01", status: .late,
      words: "1 av 4 när tiden gick ut 2017-12-31 (senast 2017-05-01)"),
    Case(
      when: "Vid behov", log: [], day: "2018-01-01", status: .onDemand, words: "inget loggat"),
    Case(
      when: "Vid behov", log: ["2017-05-01"], day: "2018-01-01", status: .carriedOut,
      words: "1 gång (senast 2017-05-01)"),
    // Ongoing has no number to reach, but silence shows when the year is over.
    Case(
      when: "Löpande", log: [], day: "2017-12-31", status: .ongoing, words: "inget loggat"),
    Case(
      when: "Löpande", log: [], day: "2018-01-01", status: .nothingLogged,
      words: "inget loggat 2017-01-01–2017-12-31"),
    Case(
      when: "Löpande", log: [], marked: false, day: "2018-01-01", status: .late,
      words: "inte klar när tiden gick ut 2017-12-31"),
    Case(
      when: "Löpande", log: ["2017-05-01", "2017-05-02"], day: "2018-01-01",
      status: .carriedOut, words: "2 gånger (senast 2017-05-02)"),
    Case(when: "Kanske", log: [], day: "2018-01-01", status: .notUnderstood, words: "inget loggat"),
  ]

  @Test(arguments: cases)
  func `an activity knows how far it has come on a day`(_ one: Case) throws {
    var activity = Activity()
    activity.id = "frukost"
    activity.when = one.when
    activity.isDone = one.marked
    let events = try one.log.map { day in
      try ASFEvent.sample(["id": day, "dag": day, "aktivitet": "frukost"])
    }
    let other = try ASFEvent.sample(["id": "x", "dag": "2017-01-01", "aktivitet": "annan"])
    let progress = ActivityProgress(
      activity, in: Year(2017), events: events + [other], on: try Day(text: one.day))
    #expect(progress.status == one.status)
    #expect(progress.isLate == (one.status == .late))
    #expect(progress.words == one.words)
  }

  @Test func `a row without a day counts as many times as the source says`() throws {
    var activity = Activity()
    activity.id = "a"
    activity.when = "10 ggr 2017"
    let events = try [
      ASFEvent.sample(["id": "1", "år": "2017", "aktivitet": "a", "antal": "3"]),
      ASFEvent.sample(["id": "2", "år": "2017", "aktivitet": "a"]),
      ASFEvent.sample(["id": "3", "år": "2016", "aktivitet": "a", "antal": "5"]),
      ASFEvent.sample(["id": "4", "dag": "2017-04-01", "aktivitet": "a", "antal": "2"]),
    ]
    let progress = ActivityProgress(
      activity, in: Year(2017), events: events, on: try Day(text: "2017-12-31"))
    #expect(progress.done == 5)
    #expect(
      progress.words
        == "5 av 10, därtill loggat utan antal, 5 kvar till 2017-12-31 (senast 2017-04-01)")
    #expect(progress.remaining == 5)
  }
}
