import Testing

@testable import Finsam

/// One reading of the rules: what the list says day by day is what the report counts and what the
/// check finds.
struct KAAAgreementTests {
  private static let period = HalfYear(Year(2014), .second)

  /// Rules with what offices do to them: other months, deadlines, limits and days, right and wrong.
  private static func rules(_ chance: inout SplitMix) throws -> KAARules {
    func pick(_ texts: [String]) -> String { texts[Int(chance.next() % UInt64(texts.count))] }
    var own = KAARules()
    own.limits = [
      try .sample(["id": "minsta-grupp", "vad": "minsta grupp", "värde": "0"]),
      try .sample([
        "id": "aldersgrans", "vad": "åldersgräns",
        "värde": pick(["20", "20", "20", "0", "18", "−3", "19,5", "500"]),
        "giltig_till": pick(["", "", "2014-10-15"]),
      ]),
      try .sample([
        "id": "senare", "vad": "åldersgräns", "värde": pick(["20", "19", "0"]),
        "giltig_från": "2014-10-16",
      ]),
    ]
    own.followUps = [
      try .sample([
        "id": "jamna-manader",
        "månader": pick([
          "februari, april, juni, augusti, oktober, december", "oktober", "januarj", "",
        ]), "giltig_till": pick(["", "2014-10-31", "2014-11-10"]),
      ]),
      try .sample([
        "id": "udda", "månader": pick(["november, december", "juli, september, november"]),
        "giltig_från": "2014-11-01",
      ]),
    ]
    own.deadlines = [
      try .sample([
        "id": "g3-14-dagar", "grupp": "avbrott", "frist": "dagar",
        "antal": pick(["14", "14", "0", "−5", "1000"]),
      ]),
      try .sample([
        "id": "g1-31-augusti", "grupp": "ej sökt", "frist": "fast datum",
        "månad": pick(["8", "8", "2", "13"]), "dag": pick(["31", "29", "0"]),
      ]),
    ]
    own.groups = [
      try .sample([
        "id": "g5-studiebevis", "grupp": "studiebevis", "status": "räknas",
        "giltig_från": pick(["", "2014-09-10"]),
      ])
    ]
    return try KAAFiles.rules().overridden(by: own)
  }

  fileprivate struct Register {
    let kaa: KAA
    let ready: KAARuleset

    func standing(_ one: KAACase, _ contacts: [SerialDay], _ day: SerialDay) -> KAAStanding {
      one.standing(on: day, contact: contacts.last { $0 <= day }, rules: ready)
    }
  }

  /// The case as it was before somebody was in touch from `day` on.
  private static func before(_ day: SerialDay, _ one: KAACase) -> KAACase {
    var one = one
    if let invited = one.invited, day <= invited { one.invited = nil }
    if let talk = one.firstTalk, day <= talk { one.firstTalk = nil }
    return one
  }

  private static func asksForContact(_ standing: KAAStanding) -> Bool {
    standing.step == .followUp || standing.step == .firstTalk
  }

  /// 40 registers of 12 cases, each by rules of its own, on every day of the half-year.
  @Test func `the report counts what the list says day by day`() throws {
    var generator = KAAGenerator(seed: 14)
    var chance = SplitMix(seed: 41)
    let days = try #require(Self.period.days)
    var asked = (followUps: 0, invitations: 0, covered: 0)
    for round in 0..<40 {
      let last = days.upperBound.adding(days: -(round % 3) * 31)
      let day = try #require(last.day)
      let (cases, followUps) = generator.register(12, around: day)
      let rules = try Self.rules(&chance)
      let register = Register(
        kaa: KAA(cases: cases, followUps: followUps, rules: rules), ready: KAARuleset(rules))
      let known = KAAContacts(followUps, of: cases)
      var expected = Counts()
      for (index, one) in cases.enumerated() {
        let before = (expected.due, expected.done)
        let contacts = known.days(ofCaseAt: index)
        expected.add(one, Array(contacts), days.lowerBound...last, register)
        let months = one.followUpMonths(
          in: days.lowerBound...last, contacts: contacts, rules: register.ready)
        #expect(
          [months.due, months.done] == [expected.due - before.0, expected.done - before.1],
          "\(one.draft), \(contacts.map(\.text)), \(rules.limits), \(rules.followUps)")
      }
      let summary = try #require(
        KAASummary(Self.period, cases: cases, followUps: followUps, rules: rules, on: day))
      #expect(summary.covered[0].total.all == .count(expected.covered), "round \(round)")
      #expect(
        try KAASummaryTests.share("Kontaktade i tid", in: summary)
          == "\(expected.inTime) av \(expected.invitations)", "round \(round)")
      #expect(
        try KAASummaryTests.share("Uppföljningar", in: summary)
          == "\(expected.done) av \(expected.due)", "round \(round)")
      asked.covered += expected.covered
      asked.followUps += expected.due
      asked.invitations += expected.invitations
    }
    #expect(asked.covered > 100 && asked.followUps > 50 && asked.invitations > 30, "\(asked)")
  }

  private struct Counts {
    var covered = 0
    var invitations = 0
    var inTime = 0
    var due = 0
    var done = 0

    mutating func add(
      _ one: KAACase, _ contacts: [SerialDay], _ days: ClosedRange<SerialDay>,
      _ register: Register
    ) {
      let all = (0...(days.upperBound - days.lowerBound)).map { days.lowerBound.adding(days: $0) }
      let standings = all.map { register.standing(one, contacts, $0) }
      if standings.contains(where: \.isInScope) { covered += 1 }
      addInvitation(one, contacts, all, register)
      for month in 7...12 { addFollowUp(one, contacts, month, all, register) }
    }

    private mutating func addInvitation(
      _ one: KAACase, _ contacts: [SerialDay], _ days: [SerialDay], _ register: Register
    ) {
      var untouched = KAAAgreementTests.before(SerialDay(number: .min), one)
      var isAsked: [SerialDay] = []
      for day in days.reversed() {
        let standing = register.standing(untouched, [], day)
        if standing.step == .invite, standing.due == day { isAsked.append(day) }
      }
      // Who was in an activity that day was not to be invited, unless there was contact already.
      untouched.activity = untouched.activity == .introProgramme ? .introProgramme : nil
      for day in days.reversed() where !isAsked.contains(day) {
        let standing = register.standing(untouched, [], day)
        if standing.step == .invite, standing.due == day,
          isInTouch(one, contacts, by: day, register)
        {
          isAsked.append(day)
        }
      }
      guard let due = isAsked.max() else { return }
      invitations += 1
      if isInTouch(one, contacts, by: due, register) { inTime += 1 }
    }

    private func isInTouch(
      _ one: KAACase, _ contacts: [SerialDay], by day: SerialDay, _ register: Register
    ) -> Bool {
      var idle = one
      idle.activity = one.activity == .introProgramme ? .introProgramme : nil
      return register.standing(idle, contacts, day).step != .invite
    }

    private mutating func addFollowUp(
      _ one: KAACase, _ contacts: [SerialDay], _ month: Int, _ days: [SerialDay],
      _ register: Register
    ) {
      let days = days.filter { $0.day?.month == month }
      guard let first = days.first, let end = days.last, first.day?.day == 1 else { return }
      let untouched = KAAAgreementTests.before(first, one)
      let earlier = contacts.filter { $0 < first }
      let standings = days.map { register.standing(untouched, earlier, $0) }
      // The list asks for a follow-up on its last day, or has asked since an earlier month.
      let last = Array(zip(days, standings)).last { day, standing in
        guard KAAAgreementTests.asksForContact(standing), let due = standing.due else {
          return false
        }
        if due == day { return true }
        guard due < first, register.followsUp(in: first, of: one) == day else { return false }
        return true
      }?.0
      guard let last, last <= end else { return }
      due += 1
      let now = ([one.invited, one.firstTalk].compactMap(\.self) + contacts)
      if now.contains(where: { first <= $0 && $0 <= last }) { done += 1 }
    }
  }

  /// What stands first on the list was never late before anybody could have done it.
  @Test func `nothing is late on a case's first day`() throws {
    var generator = KAAGenerator(seed: 15)
    var chance = SplitMix(seed: 51)
    for _ in 0..<60 {
      let (cases, _) = generator.register(12, around: try Day(text: "2014-12-31"))
      let ready = KAARuleset(try Self.rules(&chance))
      for one in cases {
        guard let event = one.event else { continue }
        let first = one.firstDayInScope(in: event...event.adding(days: 400), rules: ready) ?? event
        for day in [event, first] {
          let standing = one.standing(on: day, contact: nil, rules: ready)
          #expect(standing.daysOverdue == 0)
          if let due = standing.due { #expect(event <= due) }
        }
      }
    }
  }

  /// With a limit that makes no sense nobody is too old, on the list, in the report and by the
  /// check.
  @Test(arguments: ["0", "−1", "131", "19,5", "20", "18"])
  func `a limit out of its range counts for nothing anywhere`(value: String) throws {
    var office = Office()
    office.kaa.sharedRules = try KAAFiles.rules()
    office.kaa.ownRules.limits = [
      try .sample(["id": "aldersgrans", "vad": "åldersgräns", "värde": value])
    ]
    office.kaa.cases = [try KAACase.youth(["födelsedag": "1994-12-01"])]
    let day = try Day(text: "2014-12-31")
    let applies = ["20", "18"].contains(value)
    let told = office.findings(on: day).map(\.message)
    #expect(told.contains { $0.contains("gäller inte") } == !applies)
    #expect(
      told.contains(KAAFault.tooOld(18).message + " " + KAAFault.tooOld(18).advice)
        == (value == "18"))
    let board = KAABoard(office.kaa, on: day)
    #expect((board.standings[0].step == .close) == applies)
    #expect(board.standings[0].isInScope == !applies)
    let summary = try #require(
      KAASummary(
        Self.period, cases: office.kaa.cases, followUps: [], rules: office.kaa.rules, on: day))
    let rows = KAAReportRow.rows(
      Self.period, cases: office.kaa.cases, rules: office.kaa.rules, on: day)
    #expect(rows.isEmpty == (value == "18"))
    #expect((summary.covered[0].total.all == .count(0)) == (value == "18"))
  }

  @Test func `a mistake counts nowhere, on no day, and is listed`() throws {
    for ended in ["", "2014-10-01", "2015-01-15"] {
      let youth = try KAACase.youth(["avslutsorsak": "registrerad av misstag", "avslutad": ended])
      var kaa = KAA()
      kaa.sharedRules = try KAAFiles.rules()
      kaa.cases = [youth]
      for text in ["2014-09-20", "2014-10-01", "2014-12-31"] {
        let board = KAABoard(kaa, on: try Day(text: text))
        #expect(board.overdue == 0 && board.order == [0])
        #expect(!board.standings[0].isInScope)
        #expect(board.standings[0].step == (ended.isEmpty ? .close : .nothing))
      }
      let summary = try KAASummaryTests.summary([youth])
      let tables = summary.covered + [summary.ended]
      #expect(tables.map(\.total.all) == [.count(0), .count(0), .count(0)])
      #expect(summary.shares.allSatisfy { $0.whole == .count(0) })
    }
  }

  /// The list, the detail and the finding name one rule, with its law or routine and its source.
  @Test func `an answer names the rule that it follows from`() throws {
    var kaa = KAA()
    kaa.sharedRules = try KAAFiles.rules()
    let day = try Day(text: "2014-12-31")
    func ground(_ texts: KeyValuePairs<String, String>) throws -> [String] {
      kaa.cases = [try KAACase.youth(texts)]
      let board = KAABoard(kaa, on: day)
      let ground = board.ground(of: board.standings[0])
      return [board.standings[0].step.rawValue, ground?.origin.text ?? "", ground?.words ?? ""]
    }
    #expect(try ground([:]) == ["bjud in", "lokal rutin", "inom 14 dagar"])
    #expect(
      try ground(["inbjuden": "2014-09-20", "första_samtal": "2014-09-21"])
        == ["följ upp", "lokal rutin", "februari, april, juni, augusti, oktober, december"])
    #expect(
      try ground(["födelsedag": "1994-12-01"])
        == ["avsluta", "lag", "till och med dagen före 20-årsdagen"])
    #expect(
      try ground(["folkbokförd_till": "2014-10-31"])
        == ["avsluta", "lag", "inte längre folkbokförd i kommunen"])
    #expect(
      try ground(["aktivitet": "känd planering", "aktivitet_från": "2014-10-01"])
        == ["dokumentera", "lag", "alla delar ska vara dokumenterade"])
    #expect(
      try ground(["aktivitet": "introduktionsprogram", "aktivitet_från": "2014-10-01"])
        == ["inget", "lag", "gruppen introduktionsprogram: räknas"])
    #expect(
      try ground(["avslutad": "2014-10-01", "avslutsorsak": "registrerad av misstag"])
        == ["inget", "lokal rutin", "registrerad av misstag"])
  }

  /// 31 August cannot be met by who left year 9 in September: the first follow-up month is their
  /// day.
  @Test func `a day that had passed before the event is not the day to invite by`() throws {
    let youth = try KAACase.youth(["intagsgrupp": "ej sökt"])
    #expect(try youth.standing("2014-09-15").line == "bjud in 2014-10-31 om 46 dagar")
    #expect(
      try KAACase.youth(["intagsgrupp": "ej sökt", "händelsedag": "2014-08-31"])
        .standing("2014-08-31").line == "bjud in 2014-08-31 i dag")
    let old = try KAACase.youth(["födelsedag": "1990-01-01"])
    #expect(try old.standing("2014-09-15").line == "avsluta 2014-09-15 i dag")
    let early = try KAACase.youth(["inbjuden": "2014-07-20", "första_samtal": "2014-09-15"])
    #expect(try early.standing("2014-09-15").line == "följ upp 2014-10-31 om 46 dagar")
  }

  /// A file from before the day was asked for: what was is left, and today it is told what to do.
  @Test func `who is not a resident, nobody says since when, stays in the past`() throws {
    let youth = try KAACase.youth(["folkbokförd": "nej", "händelsedag": "2014-02-01"])
    for day in ["2014-02-01", "2014-12-31"] {
      #expect(try youth.standing(day).scope == .notResident(since: nil))
      #expect(try youth.standing(day).step == .complete)
    }
    let first = HalfYear(Year(2014), .first)
    let closed = try KAACase.youth([
      "folkbokförd": "nej", "händelsedag": "2014-02-01", "avslutad": "2014-11-03",
      "avslutsorsak": "inte längre folkbokförd i kommunen",
    ])
    let dated = try KAACase.youth([
      "folkbokförd": "nej", "händelsedag": "2014-02-01", "folkbokförd_till": "2014-06-30",
    ])
    for (one, counts) in [(youth, [1, 1]), (closed, [1, 1]), (dated, [1, 0])] {
      let counted = try [first, Self.period].map {
        try KAASummaryTests.summary([one], period: $0).covered[0].total.all
      }
      #expect(counted == counts.map { .count($0) })
    }
  }
}

extension KAA {
  fileprivate init(cases: [KAACase], followUps: [KAAFollowUp], rules: KAARules) {
    self.init()
    (self.cases, self.followUps, sharedRules) = (cases, followUps, rules)
  }
}

extension KAAAgreementTests.Register {
  /// The last day to follow up in the month that begins on `first`.
  fileprivate func followsUp(in first: SerialDay, of one: KAACase) -> SerialDay? {
    guard let day = first.day else { return nil }
    let last = first.adding(days: Day.daysInMonth(day.month, of: day.year) - 1)
    return ready.followUpDue(from: first, through: last, of: one.birth)?.value
  }
}
