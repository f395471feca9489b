import Finsam
import Testing

struct ASFProgressTests {
  struct Case: Sendable {
    let when: String
    /// The days of the log.
    let log: [String]
    var marked: Bool?
    /// Whether somebody has closed the year.
    var isClosed = false
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
      when: "10 ggr 2017", log: [], day: "2017-02-05", status: .upcoming,
      words: "inget loggat, 10 kvar till 2017-12-31"),
    Case(
      when: "10 ggr 2017", log: [], day: "2017-02-06", status: .behind,
      words: "0 av 10, 10 kvar till 2017-12-31"),
    Case(
      when: "10 ggr 2017", log: [], day: "2018-01-01", status: .notReported,
      words: "inget loggat än, 10 i planen"),
    Case(
      when: "10 ggr 2017", log: [], isClosed: true, day: "2018-01-01", status: .late,
      words: "0 av 10 när tiden gick ut 2017-12-31"),
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
      when: "Våren 2017", log: [], day: "2017-07-01", status: .notReported,
      words: "inget loggat än"),
    Case(
      when: "Våren 2017", log: [], marked: false, day: "2017-07-01", status: .late,
      words: "0 av 1 när tiden gick ut 2017-06-30"),
    Case(
      when: "Våren 2017", log: ["2017-07-01"], day: "2017-07-01", status: .late,
      words: "0 av 1 när tiden gick ut 2017-06-30; 1 gång utanför planens tid"),
    Case(
      when: "Våren 2017", log: [], marked: true, day: "2017-07-01", status: .done,
      words: "inget loggat"),
    // On demand, and at least four.
    Case(
      when: "Vid behov, Minst 4 ggr.", log: ["2017-05-01"], day: "2018-01-01", status: .late,
      words: "1 av 4 när tiden gick ut 2017-12-31 (senast 2017-05-01)"),
    Case(
      when: "Vid behov", log: [], day: "2018-01-01", status: .onDemand, words: "inget loggat"),
    Case(
      when: "Vid behov", log: ["2017-05-01"], day: "2018-01-01", status: .done,
      words: "1 gång (senast 2017-05-01)"),
    // Ongoing has no number to reach, but silence shows when the year is over.
    Case(
      when: "Löpande", log: [], day: "2017-12-31", status: .ongoing, words: "inget loggat"),
    Case(
      when: "Löpande", log: [], day: "2018-01-01", status: .notReported,
      words: "inget loggat än"),
    Case(
      when: "Löpande", log: [], isClosed: true, day: "2018-01-01", status: .nothingLogged,
      words: "inget loggat 2017-01-01–2017-12-31"),
    Case(
      when: "Löpande", log: [], marked: false, day: "2018-01-01", status: .late,
      words: "inte genomförd när tiden gick ut 2017-12-31"),
    Case(
      when: "Löpande", log: ["2017-05-01", "2017-05-02"], day: "2018-01-01",
      status: .done, words: "2 gånger (senast 2017-05-02)"),
    // By a day: done before it, and late from the day after.
    Case(
      when: "senast 30 juni 2017", log: ["2017-02-14"], day: "2017-02-14", status: .done,
      words: "1 av 1 (senast 2017-02-14)"),
    Case(
      when: "senast 2017-06-30", log: [], day: "2017-06-29", status: .upcoming,
      words: "inget loggat, 1 kvar till 2017-06-30"),
    Case(
      when: "senast 2017-06-30", log: ["2017-07-01"], day: "2017-07-01", status: .late,
      words: "0 av 1 när tiden gick ut 2017-06-30; 1 gång utanför planens tid"),
    Case(
      when: "2017-05-21", log: [], day: "2017-05-21", status: .upcoming,
      words: "inget loggat, 1 kvar till 2017-05-21"),
    Case(
      when: "2017-05-21", log: [], day: "2017-05-22", status: .notReported,
      words: "inget loggat än"),
    Case(
      when: "före sommaren 2017", log: [], day: "2017-05-31", status: .behind,
      words: "0 av 1, 1 kvar till 2017-05-31"),
    Case(
      when: "före sommaren 2017", log: [], isClosed: true, day: "2017-06-01", status: .late,
      words: "0 av 1 när tiden gick ut 2017-05-31"),
    Case(
      when: "mars–maj 2017", log: ["2017-03-01"], day: "2017-06-01", status: .done,
      words: "1 av 1 (senast 2017-03-01)"),
    // Both of two seasons: one cannot stand in for the other.
    Case(
      when: "våren och hösten 2017", log: ["2017-04-01"], day: "2017-07-01", status: .underWay,
      words: "1 av 2, 1 kvar till 2017-12-31 (senast 2017-04-01)"),
    Case(
      when: "våren och hösten 2017", log: [], day: "2017-07-01", status: .notReported,
      words: "inget loggat än, 2 i planen"),
    Case(
      when: "våren och hösten 2017", log: ["2017-09-01", "2017-10-01"], day: "2017-10-01",
      status: .late, words: "1 av 2 när tiden gick ut 2017-06-30 (senast 2017-10-01)"),
    Case(
      when: "våren och hösten 2017", log: ["2017-06-30", "2017-08-01"], day: "2017-08-01",
      status: .done, words: "2 av 2 (senast 2017-08-01)"),
    Case(
      when: "en gång per kvartal", log: ["2017-01-09", "2017-05-02"], day: "2017-06-30",
      status: .underWay, words: "2 av 4, 2 kvar till 2017-12-31 (senast 2017-05-02)"),
    Case(
      when: "6 gånger ungefär", log: [], day: "2018-01-01", status: .notUnderstood,
      words: "inget loggat"),
    Case(when: "Kanske", log: [], day: "2018-01-01", status: .notUnderstood, words: "inget loggat"),
  ]

  @Test(arguments: cases)
  func `an activity knows how far it has come on a day`(_ one: Case) throws {
    var activity = Activity()
    activity.id = "frukost"
    activity.when = one.when
    activity.state = one.marked.map { $0 ? .done : .notDone }
    let events = try one.log.map { day in
      try ASFEvent.sample(["id": day, "dag": day, "aktivitet": "frukost"])
    }
    let other = try ASFEvent.sample(["id": "x", "dag": "2017-01-01", "aktivitet": "annan"])
    let progress = ActivityProgress(
      activity, in: Year(2017), events: events + [other], isClosed: one.isClosed,
      on: try Day(text: one.day))
    #expect(progress.status == one.status)
    #expect(progress.isLate == (one.status == .late))
    #expect(progress.words == one.words)
  }

  /// Whatever the plan says of time: nothing in a log that nobody has closed is no failure, though
  /// it may be behind as long as there is time, and what somebody has found no word of is neither a
  /// failure nor a success. The year's end decides none.
  @Test(arguments: TimingPhrases.all.map(\.phrase), [nil, Activity.State.notStated])
  func `silence is neither failure nor success`(when: String, state: Activity.State?) throws {
    var activity = Activity()
    activity.id = "a"
    activity.when = when
    activity.state = state
    for day in ["2016-12-31", "2017-01-01", "2017-06-30", "2017-12-31", "2018-01-01", "2019-06-30"]
    {
      let progress = ActivityProgress(
        activity, in: Year(2017), events: [], isClosed: false, on: try Day(text: day))
      #expect(!progress.isLate && !progress.isDone)
      let isOver = progress.schedule.map { $0.period.upperBound < progress.day } ?? true
      if isOver { #expect(progress.status != .behind && !progress.words.contains("0 av")) }
      if state == .notStated { #expect(progress.status == .notStated) }
    }
  }

  @Test func `held without a number is neither all of it nor too little`() throws {
    for when in ["10 ggr 2017", "Vid behov, Minst 4 ggr."] {
      let one = try progress(when, on: "2018-01-01", [["år": "2017", "tid": "under året"]])
      #expect(one.status == .uncounted && one.words.hasPrefix("loggat utan antal"))
    }
    let some = try progress(
      "10 ggr 2017", on: "2018-01-01", [["dag": "2017-03-01"], ["år": "2017"]])
    #expect(some.status == .uncounted)
    #expect(some.words == "minst 1 av 10 (senast 2017-03-01)")
  }

  @Test func `fewer than planned is too few, unless the source is known to say no more`() throws {
    let statuses = try [nil, Activity.State.notStated].map { state in
      try progress("10 ggr 2017", on: "2018-01-01", [["dag": "2017-03-01"]], state: state).status
    }
    #expect(statuses == [.late, .uncounted])
  }

  private func progress(
    _ when: String, on day: String, _ rows: [KeyValuePairs<String, String>],
    state: Activity.State? = nil
  ) throws -> ActivityProgress {
    var activity = Activity()
    activity.id = "a"
    activity.when = when
    activity.state = state
    var events = try rows.map { try ASFEvent.sample($0) }
    for index in events.indices { events[index].activity = "a" }
    return ActivityProgress(
      activity, in: Year(2017), events: events, isClosed: false, on: try Day(text: day))
  }

  @Test func `a spring activity is not done by a row of the autumn`() throws {
    let autumn = try progress(
      "Våren 2017", on: "2017-12-31", [["år": "2017", "tid": "Under hösten", "antal": "1"]])
    #expect(autumn.status == .late && autumn.done == 0)
    let spring = try progress(
      "Våren 2017", on: "2017-12-31", [["år": "2017", "tid": "I februari", "antal": "1"]])
    #expect(spring.status == .done && spring.done == 1)
  }

  @Test func `a row that may have been in time or not makes the time unclear`() throws {
    for time in ["", "under året", "Under sensommaren 2017"] {
      let one = try progress(
        "Våren 2017", on: "2017-12-31", [["år": "2017", "tid": time, "antal": "1"]])
      #expect(one.status == .notUnderstood && one.done == 0 && one.unplaced == 1)
      #expect(one.words == "0 av 1, därtill loggat utan säker tid")
    }
    let two = try progress("2 ggr våren 2017", on: "2017-12-31", [["år": "2017", "antal": "1"]])
    #expect(two.status == .late)
  }

  @Test func `what the log says of a later time has not been yet`() throws {
    let row: KeyValuePairs = ["år": "2017", "tid": "Under hösten", "antal": "1"]
    #expect(try progress("Hösten 2017", on: "2017-07-31", [row]).done == 0)
    #expect(try progress("Hösten 2017", on: "2017-08-01", [row]).done == 1)
    #expect(try progress("Löpande", on: "2017-07-31", [row]).status == .ongoing)
  }

  @Test func `a number of times below nothing, or past all bounds, takes nothing away`() throws {
    let most = "999999999999"
    let one = try progress(
      "2 ggr 2017", on: "2017-12-31",
      [["dag": "2017-03-01", "antal": "-5"], ["dag": "2017-03-02", "antal": most]])
    #expect(one.done == 999_999_999_999 && one.status == .done)
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
      activity, in: Year(2017), events: events, isClosed: false, on: try Day(text: "2017-12-31"))
    #expect(progress.done == 5)
    #expect(
      progress.words
        == "minst 5 av 10, högst 5 kvar till 2017-12-31 (senast 2017-04-01)")
    #expect(progress.remaining == 5)
  }
}
