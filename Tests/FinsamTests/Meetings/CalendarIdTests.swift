import Testing

@testable import Finsam

/// What calendars know events by: one each, and the same whatever else the office has.
struct CalendarIdTests {
  private static let forbund = "Provförbundet"

  private static func uids(_ office: Office, _ year: Int = 2015, on day: Day) -> [String: String] {
    var (ids, uid) = ([String: String](), "")
    let text = YearCalendar(office, in: Year(year), on: day).ics(of: forbund, on: day)
      .replacing("\r\n ", with: "")
    var count = 0
    for line in text.split(separator: "\r\n") {
      if line.hasPrefix("UID:") {
        uid = String(line)
        count += 1
      }
      if line.hasPrefix("SUMMARY:") { ids[uid] = String(line) }
    }
    #expect(ids.count == count, "two events have one UID:\n\(text)")
    return ids
  }

  /// Tasks that are called as duties are, and as each other.
  private static func task(_ chance: inout SplitMix, _ number: Int) -> YearTask {
    var task = YearTask()
    let duty = YearDuty.allCases.randomElement(using: &chance) ?? .planningDay
    let ids = [
      NewId.slug(duty.rawValue), NewId.slug(duty.rawValue) + "-2015", "t\(number)",
      "plikt-" + NewId.slug(duty.rawValue),
    ]
    task.id = ids.randomElement(using: &chance) ?? ""
    task.what = "Uppgift \(number)"
    task.when =
      ["januari", "senast 31 mars", "", "varje månad", "februari–mars"]
      .randomElement(using: &chance) ?? ""
    task.recurrence = YearTask.Recurrence.allCases.randomElement(using: &chance)
    return task
  }

  private static func office(_ chance: inout SplitMix, on day: Day) -> Office {
    var office = DutyOffice.base
    for duty in YearDuty.allCases {
      DutyOffice.need(duty, in: &office, on: day)
      for time in DutyOffice.times(of: duty, around: day) where Bool.random(using: &chance) {
        DutyOffice.perform(time, in: &office)
      }
    }
    var taken: Set<String> = []
    office.meetings.yearWheel.tasks = (0..<8).map { task(&chance, $0) }.filter {
      taken.insert($0.id).inserted
    }
    let days = (0..<3).map { day.adding(days: $0 * 40) }
    for year in [2014, 2015] {
      var plan = MeetingPlan()
      (plan.id, plan.year) = ("\(year)", Year(year))
      plan.meetings = days.enumerated().map { number, day in
        var planned = PlannedMeeting()
        (planned.id, planned.kind, planned.day) = ("m\(number)", .board, .day(day))
        return planned
      }
      office.meetings.plans.append(plan)
    }
    // Two of a kind on one day, of which the plan has one.
    for (number, day) in (days + days).enumerated() where Bool.random(using: &chance) {
      var meeting = Meeting()
      (meeting.id, meeting.day, meeting.kind) = ("\(day.text)-\(number)", .day(day), .board)
      office.meetings.all.append(meeting)
    }
    return office
  }

  @Test(arguments: 0..<40)
  func `every event has an id of its own, which nothing else changes`(seed: Int) throws {
    var chance = SplitMix(seed: UInt64(seed))
    let day = try #require(Day(year: 2015, month: 1, day: 10))
    let office = Self.office(&chance, on: day)
    let all = Self.uids(office, on: day)
    #expect(all.count > 5)
    // What is to be done may be done later, and is the same.
    let later = Self.uids(office, on: day.adding(days: 200))
    func own(_ ids: [String: String]) -> [String: String] {
      ids.filter { !$0.key.hasPrefix("UID:plikt-") }
    }
    #expect(own(later).keys.sorted() == own(all).keys.sorted())
    #expect(all.keys.count { $0.hasPrefix("UID:plikt-") && later[$0] != nil } > 0)
    // Without one of the tasks the others are known as before.
    for place in office.meetings.yearWheel.tasks.indices {
      var fewer = office
      let gone = fewer.meetings.yearWheel.tasks.remove(at: place).what
      let left = Self.uids(fewer, on: day)
      #expect(left == all.filter { $0.value != "SUMMARY:\(gone)" }, "\(gone)")
    }
    // What is planned of another year is another event.
    let other = Self.uids(office, 2014, on: day)
    let planned = { (ids: [String: String]) in Set(ids.keys.filter { $0.hasPrefix("UID:plan-") }) }
    #expect(planned(all).isDisjoint(with: planned(other)))
  }
}
