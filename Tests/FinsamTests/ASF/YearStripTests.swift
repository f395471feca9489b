import Finsam
import Testing

/// The year strip: what was held in each month, and when what is left is due.
struct YearStripTests {
  private func strip(
    _ when: String, held: [String], on day: String, isClosed: Bool = true, state: String = ""
  ) throws -> YearStrip {
    var activity = Activity()
    activity.id = "a"
    activity.when = when
    activity.state = try Activity.State?(text: state)
    let events = try held.enumerated().map { index, day in
      try ASFEvent.sample(["id": "h\(index)", "dag": day, "aktivitet": "a", "slag": "möte"])
    }
    return ActivityProgress(
      activity, in: Year(2017), events: events, isClosed: isClosed, on: try Day(text: day)
    ).strip
  }

  @Test func `of six times a year three are held, and three are left`() throws {
    let strip = try strip(
      "6 gånger per år", held: ["2017-01-10", "2017-03-01", "2017-03-20"], on: "2017-06-15")
    #expect(strip.compact == "●·2····○·○·○")
    #expect(strip.signs == strip.compact)
    #expect(
      strip.words
        == "Hållet i januari och mars (2). Kvar att hålla, senast i augusti, oktober och december.")
    #expect(
      strip.legend
        == "● hållet en gång; 2–9 så många gånger; "
        + "○ kvar att hålla, senast den månaden om det sprids jämnt; · inget")
  }

  @Test(arguments: [
    ("6 gånger per år", [], "2017-05-02", true, "", "·!·!·○·○·○·○"),
    ("6 gånger per år", [], "2017-05-02", false, "", "·?·?·○·○·○·○"),
    ("6 gånger per år", [], "2017-05-02", true, "genomförd", "············"),
    ("varje månad", ["2017-01-03", "2017-02-03"], "2017-03-31", true, "", "●●○○○○○○○○○○"),
    ("Våren 2017", [], "2017-02-01", true, "", "·····○······"),
    ("Löpande", ["2017-05-05"], "2017-06-01", true, "", "····●·······"),
    ("nån gång", ["2017-05-05"], "2017-06-01", true, "", "····●·······"),
    // One is due in May, which has one that was held: it is left in another month.
    ("10 ggr 2017", ["2017-05-05"], "2017-05-05", true, "", "··!!●○○○○○○○"),
    (
      "2 ggr/termin", ["2017-04-01"], "2018-01-10", true, "", "···●·!··!··!"
    ),
  ])
  func `the signs follow plan, log and day`(
    when: String, held: [String], day: String, isClosed: Bool, state: String, signs: String
  ) throws {
    #expect(try strip(when, held: held, on: day, isClosed: isClosed, state: state).compact == signs)
  }

  /// Held and left together are what is asked for, however they fall, as long as there are months.
  @Test func `what is held and what is left add up`() throws {
    var random = SplitMix(seed: 7)
    for _ in 0..<300 {
      let wanted = Int.random(in: 1...14, using: &random)
      let held = (0..<Int.random(in: 0...14, using: &random)).map { _ in
        let month = Int.random(in: 1...12, using: &random)
        return "2017-\(month < 10 ? "0" : "")\(month)-11"
      }
      let strip = try strip("\(wanted) ggr 2017", held: held, on: "2017-12-31")
      let times = strip.months.map { if case .held(let count) = $0 { count } else { 0 } }
      #expect(times.reduce(0, +) == held.count)
      let open = strip.months.count { [.left, .missed, .unknown].contains($0) }
      let empty = strip.months.count - times.count { $0 > 0 }
      #expect(open == min(empty, max(0, wanted - held.count)))
    }
  }
}
