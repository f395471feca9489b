import Testing

@testable import Finsam

struct ActivityCountsTests {
  static func activity(
    _ kind: Activity.Kind?, _ state: Activity.State?, times: Int = 0, perYear: Int? = nil
  ) throws -> Activity {
    var activity = Activity()
    activity.kind = kind
    activity.state = state
    activity.timesPerYear = perYear.map { Number($0) }
    activity.occasions = try (0..<times).map {
      try .sample(["id": "\($0)", "vad": "Rapport", "dag": "2014-04-25", "källa": "S4:1259"])
    }
    return activity
  }

  @Test func `each kind is told in its own words`() throws {
    let all = try [
      Self.activity(.task, .done), Self.activity(nil, .notDone), Self.activity(.task, .underWay),
      Self.activity(.wayOfWorking, .underWay), Self.activity(.wayOfWorking, .notDone),
      Self.activity(.recurring, nil, times: 3, perYear: 4),
      Self.activity(.task, .notStated), Self.activity(.wayOfWorking, nil),
    ]
    #expect(
      ActivityCounts(all).words
        == "1 av 4 uppgifter genomförda, 1 arbetssätt pågår, 1 arbetssätt används inte, "
        + "återkommande 3 gånger inskrivna (4 per år), 1 framgår inte, 1 utan läge")
    #expect(ActivityCounts([]).words.isEmpty)
  }

  @Test func `what is done as something else counts though nobody has told the state`() throws {
    let one = try Self.activity(.recurring, .notStated, times: 1)
    #expect(ActivityCounts([one]).words == "återkommande 1 gång inskriven")
  }

  @Test func `no activity is counted twice or lost`() throws {
    var chance = SplitMix(seed: 9)
    for _ in 0..<500 {
      let all = try (0..<Int.random(in: 0..<7, using: &chance)).map { _ in
        try Self.activity(
          ([nil] + Activity.Kind.allCases)[Int.random(in: 0..<4, using: &chance)],
          ([nil] + Activity.State.allCases)[Int.random(in: 0..<5, using: &chance)],
          times: Int.random(in: 0..<4, using: &chance),
          perYear: [nil, 2, 4][Int.random(in: 0..<3, using: &chance)])
      }
      let counts = ActivityCounts(all)
      let told = [
        counts.tasks.stated, counts.ways.inUse, counts.ways.notInUse, counts.recurring.activities,
        counts.notStated, counts.untold,
      ]
      #expect(told.reduce(0, +) == all.count)
      #expect(counts.tasks.done <= counts.tasks.all)
      let silent = all.filter { $0.state == .notStated && $0.occasions.isEmpty }
      #expect(counts.notStated == silent.count)
    }
  }
}
