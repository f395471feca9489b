import Finsam
import Testing

@testable import FileStore

/// What the minutes of 2014-11-28, the summons of 2015-03-05 and the decisions of 2014 say, held
/// against the papers' lines; and that each check of meetings sees one changed figure.
struct MeetingClaims {
  private static let day = Day(year: 2014, month: 12, day: 31) ?? .last

  private static func meeting(_ id: String) throws -> Meeting {
    try #require(try NorthClaims.office().meetings.all.first { $0.id == id })
  }

  /// S4:1222–1510.
  @Test func `all fifty-two points of the six meetings of 2014 are there`() throws {
    let ids = ["2014-02-24", "2014-04-25", "2014-06-12", "2014-08-28", "2014-10-16"]
    let counts = try ids.map { try Self.meeting($0).items.count }
    #expect(counts == [11, 8, 6, 7, 11])
    let november = try Self.meeting("2014-11-28").decisions
    let retold = november.map(\.resolution).filter {
      !$0.retold.isEmpty || $0.isInMinutes == false
    }
    #expect(retold.count == 9)
  }

  /// S4:444–742.
  @Test func `the minutes run from paragraph 578 to 586`() throws {
    let meeting = try Self.meeting("2014-11-28")
    #expect(meeting.items.compactMap(\.paragraph?.whole) == Array(578...586))
    #expect(meeting.attendance.count == 10)
    #expect(meeting.minutes.verifiers == ["ersättaren för Försäkringskassan"])
  }

  /// S4:1–356: nine items, of which the eighth holds eleven of information.
  @Test func `the summons has nine items and eleven pieces of information`() throws {
    let items = try Self.meeting("2015-03-05").items
    #expect(items.compactMap(\.number?.whole) == Array(1...9))
    #expect(items.count { $0.under == "8" } == 11)
    #expect(items.flatMap(\.proposals).count == 8)
  }

  @Test func `what is decided of an insats stands in the meeting and shows at the insats`() throws {
    let office = try NorthClaims.office()
    #expect(office.insatser.flatMap(\.decisions).isEmpty)
    let own = office.meetings.decisions(on: "medurs")
    #expect(own.map(\.amount?.amount) == [745_200, 853_200])
    #expect(own.map(\.verdict) == [.granted, .refused])
    #expect(own.map(\.body) == ["styrelsen", "styrelsen"])
    let insats = try #require(office.insats("medurs"))
    let reading = OfficeReading(name: "a", office: office)
    let detail = Detail(
      of: insats, at: insats.address, DetailContext(reading, on: Today(Self.day)))
    let told = detail.items.compactMap { item in
      if case .prose(let text) = item.body { text.shown } else { nil }
    }
    #expect(told.contains { $0.hasPrefix("2014-02-24  styrelsen  beviljat  745 200 kr") })
    #expect(told.contains { $0.hasPrefix("2014-10-16  styrelsen  avslag  853 200 kr") })
  }

  @Test func `decisions that stand at an insats are read as before`() throws {
    let office = try ShippedClaims.office("gavleborg")
    #expect(office.insatsDecisions.count { $0.insats == "asf-2016-2020" } == 7)
  }

  /// One edit of the data, and the check that sees it.
  private static let edits: [(Check, @Sendable (inout Meetings) -> Void)] = [
    (.wrongWeekday, { $0.plans[0].meetings[1].weekday = .wednesday }),
    (.paragraphOrder, { $0.change("2014-11-28") { $0.items[3].paragraph = Number(582) } }),
    (.paragraphOrder, { $0.change("2014-11-28") { $0.minutes.lastParagraph = Number(587) } }),
    (.proposalWithoutDecision, { $0.change("2014-11-28") { $0.items[6].decisions = [] } }),
    (.proposalWithoutDecision, { $0.change("2015-03-05") { $0.status = .held } }),
    (
      .decidedAmount,
      { $0.change("2014-02-24") { $0.items[4].decisions[0].amount = Kronor(165_533) } }
    ),
    (.dayAgainstMeeting, { $0.change("2014-11-28") { $0.items[8].eventDay = .day(day) } }),
    (.meetingsAgainstStatements, { $0.all.removeAll { $0.id == "2014-08-28" } }),
    (.meetingsAgainstStatements, { $0.plans[0].meetings[0].start = "10.00" }),
    (.verifier, { $0.change("2014-11-28") { $0.minutes.verifiers = ["ledamoten"] } }),
    (.verifier, { $0.change("2014-11-28") { $0.minutes.verifiers = [] } }),
    (
      .missingEnclosure,
      { $0.change("2015-03-05") { $0.items[0].enclosures[0].isThere = false } }
    ),
    (
      .grantWithoutPeriod,
      {
        $0.change("2014-02-24") {
          ($0.items[5].decisions[0].from, $0.items[5].decisions[0].to) = (nil, nil)
        }
      }
    ),
    (.unfinishedProposal, { $0.change("2015-03-05") { $0.items[0].proposals[0].wording = "att" } }),
    (.delegation, { $0.delegation.delegations[0].uses[0].reported = nil }),
    (.delegation, { $0.delegation.delegations[0].limit = Kronor(499_999) }),
    (
      .delegation,
      { $0.delegation.delegations[0].until = .day(Day(year: 2014, month: 4, day: 6) ?? .last) }
    ),
    (.passedMeeting, { $0.change("2014-11-28") { $0.status = .summoned } }),
    (
      .proposalWithoutDecision,
      {
        $0.change("2014-11-28") {
          var more = $0.items[6].proposals[0]
          (more.id, more.wording) = ("b", "att avslå det andra.")
          $0.items[6].proposals.append(more)
        }
      }
    ),
    (.quorum, { $0.change("2014-11-28") { $0.attendance.removeSubrange(2...) } }),
    (.missingDischarge, { $0.discharges[0].year = Year(2012) }),
    (.danglingReference, { $0.change("2014-02-24") { $0.items[5].insats = "medur" } }),
    (.danglingReference, { $0.change("2014-11-28") { $0.items[8].under = "599" } }),
  ]

  @Test(arguments: edits.indices)
  func `one edit is seen, and taken back is not`(index: Int) throws {
    let (check, edit) = Self.edits[index]
    let office = try NorthClaims.office()
    let before = Set(check.findings(in: office, on: Self.day))
    var edited = office
    edit(&edited.meetings)
    let new = Set(check.findings(in: edited, on: Self.day)).subtracting(before)
    #expect(!new.isEmpty)
    edited.meetings = office.meetings
    #expect(Set(check.findings(in: edited, on: Self.day)) == before)
  }

  @Test func `the next meeting is prepared with what is lacking and what falls due`() throws {
    let preparation = Preparation(try NorthClaims.office(), on: Self.day)
    #expect(preparation.headline == "Styrelse 2015-03-05, om 64 dagar · Norsjö 09.00–15.00")
    #expect(preparation.lacking.map(\.id) == ["2", "3", "4", "5", "6"])
    #expect(preparation.due.map(\.task.id).contains("amt-plan"))
    #expect(preparation.waiting.allSatisfy { $0.resolution.done == nil })
    #expect(preparation.overdue.isEmpty)
  }
}

extension Meetings {
  fileprivate mutating func change(_ id: String, _ change: (inout Meeting) -> Void) {
    guard let index = all.firstIndex(where: { $0.id == id }) else { return }
    change(&all[index])
  }
}
