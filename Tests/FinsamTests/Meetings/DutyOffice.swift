@testable import Finsam

extension DueItem {
  var testId: String { [duty.text, last.text].joined(separator: " ") }
}

/// A time of a duty as the rules have it, told by a table of its own.
struct ExpectedTime {
  let duty: YearDuty
  let last: Day?
  /// How many days ahead it is told of.
  var lead = 60

  var id: String { [duty.text, last.text].joined(separator: " ") }

  /// The year that it closes or plans, or is of.
  var year: Year { Year(last?.year ?? 2015) }

  func isTold(on day: Day) -> Bool {
    guard let last else { return true }
    return last.adding(days: -lead) <= day
  }

  /// Whether the other one is not asked for any more when this is done: what comes in again and
  /// again is registered with its latest day alone.
  func settles(_ other: String) -> Bool {
    duty == .deliveries && last.map { $0.year <= 2015 } ?? true && other.hasPrefix(duty.text)
      && other < id
  }
}

/// Offices where one thing after another is missing, and done.
enum DutyOffice {
  /// Three years with goals and meetings, and nothing else.
  static var base: Office {
    var office = Office()
    office.forbund.name = "Provförbundet"
    office.styrkort = (2012...2015).map { number in
      var styrkort = Styrkort()
      styrkort.year = Year(number)
      styrkort.goals = [.sample("mal-1")]
      // The year's goals are nobody's to judge unless a test says so.
      styrkort.goals[0].proposal.status = .met
      return styrkort
    }
    return office
  }

  static func times(of duty: YearDuty, around day: Day) -> [ExpectedTime] {
    // The office tells of 2012 and on, and a year is closed in the one after it.
    func yearly(_ month: Int, _ dayOfMonth: Int, lead: Int = 60, from first: Int = 2012)
      -> [ExpectedTime]
    {
      (first...2016).map { year in
        let last = Day.daysInMonth(month, of: year)
        return ExpectedTime(
          duty: duty, last: Day(year: year, month: month, day: min(dayOfMonth, last)), lead: lead)
      }
    }
    func on(_ text: String, lead: Int = 60) -> [ExpectedTime] {
      [ExpectedTime(duty: duty, last: self.day(text), lead: lead)]
    }
    return switch duty {
    case .figures: yearly(1, 31, lead: 31, from: 2013)
    case .goals: yearly(2, 29, from: 2013)
    case .accounts, .annualReport: yearly(3, 31, lead: 92, from: 2013)
    case .audit: yearly(3, 31, from: 2013)
    case .discharge: yearly(11, 30, lead: 214, from: 2013)
    case .economicReport:
      yearly(4, 30, lead: 31) + yearly(8, 31, lead: 31) + yearly(10, 31, lead: 31)
    case .interimReport, .stateMoney: yearly(8, 31)
    case .consultation: yearly(6, 30)
    case .planningDay: yearly(10, 31)
    case .contributions, .budget, .activityPlan, .meetingPlan: yearly(11, 30)
    case .census: yearly(11, 30, from: 2013)
    // The goals of the years that the office tells of are there.
    case .styrkort: yearly(11, 30).filter { $0.year > Year(2014) }
    case .applications: on("2015-05-20")
    case .requisitions:
      yearly(1, 31, lead: 31, from: 2014) + yearly(4, 30, lead: 31, from: 2013)
        + yearly(7, 31, lead: 31, from: 2013) + yearly(10, 31, lead: 31, from: 2013)
    case .registration: yearly(1, 31, lead: 31, from: 2013) + yearly(7, 31, lead: 31)
    case .asfReport: yearly(1, 31, from: 2014) + yearly(7, 31, from: 2013)
    case .survey: yearly(12, 31, lead: 92)
    // Of those that are over the latest alone.
    case .deliveries:
      yearly(6, 30, lead: 29, from: day > self.day("2015-06-30") ? 2015 : 2014)
    case .followUps: []
    case .minutes: [ExpectedTime(duty: duty, last: day.adding(days: -3))]
    case .summons:
      [ExpectedTime(duty: duty, last: day.adding(days: 6), lead: 90)]
    case .execution, .recommendations: [ExpectedTime(duty: duty, last: nil)]
    case .delegation: [ExpectedTime(duty: duty, last: day.adding(days: 20))]
    case .agreements: [ExpectedTime(duty: duty, last: day.adding(days: 45))]
    case .evaluations: on("2015-12-31", lead: 365)
    }
  }

  /// Puts there what the duty is about, with nothing done.
  static func need(_ duty: YearDuty, in office: inout Office, on day: Day) {
    switch duty {
    case .accounts, .annualReport, .audit, .consultation, .planningDay, .budget, .activityPlan,
      .styrkort, .meetingPlan, .survey, .economicReport, .followUps:
      break
    case .goals:
      for index in office.styrkort.indices { office.styrkort[index].goals[0].proposal.status = nil }
    case .figures, .registration: addInsats(to: &office)
    case .interimReport: office.forbund.requiresInterimReport = true
    case .discharge, .stateMoney, .contributions: addMember(to: &office)
    case .applications:
      var one = Application()
      (one.id, one.name, one.deadline) = ("livet", "Livet", .day(self.day("2015-05-20")))
      office.applications = [one]
    case .requisitions:
      addInsats(to: &office)
      var other = Requisition()
      (other.id, other.insats) = ("1", "annan")
      office.economy.requisitions.append(other)
      var (meeting, item, decision) = (Meeting(), AgendaItem(), Resolution())
      (decision.id, decision.verdict, decision.amount) = ("a", .granted, Kronor(1))
      decision.from = .day(self.day("2013-01-01"))
      decision.to = .day(self.day("2017-12-31"))
      (item.id, item.insats, item.decisions) = ("1", "texas", [decision])
      (meeting.id, meeting.kind, meeting.status) = ("2013-01-05", .localGroup, .held)
      (meeting.day, meeting.items) = (.day(self.day("2013-01-05")), [item])
      office.meetings.all.append(meeting)
    case .asfReport: addPlans(to: &office)
    case .census:
      addPlans(to: &office)
      var row = CensusRow()
      row.year = Year(2012)
      office.asf.census.append(row)
    case .deliveries:
      var one = KAADelivery()
      (one.id, one.group, one.sender, one.when) = ("nian", "årskurs 9", "rektor", "i juni")
      office.registers.deliveries = [one]
    case .minutes: addMeeting(.managementGroup, on: day.adding(days: -3), to: &office)
    case .summons: addMeeting(.presidium, on: day.adding(days: 20), to: &office)
    case .execution:
      addMeeting(.steeringGroup, on: day.adding(days: -20), to: &office)
      let last = office.meetings.all.count - 1
      office.meetings.all[last].status = .held
      var item = AgendaItem()
      item.id = "1"
      var decision = Resolution()
      (decision.id, decision.wording, decision.responsible) = ("a", "att göra", "förbundschefen")
      item.decisions = [decision]
      office.meetings.all[last].items = [item]
    case .delegation:
      addMeeting(.board, on: day.adding(days: 20), to: &office)
      let last = office.meetings.all.count - 1
      // Only the day is meant: the summons is a duty of its own.
      office.meetings.all[last].status = .held
      var own = Delegation()
      (own.id, own.what, own.to) = ("d1", "Mindre belopp", "ordföranden")
      var use = DelegationUse()
      (use.id, use.what, use.day) = ("1", "Lokalhyra", .day(day.adding(days: -5)))
      own.uses = [use]
      office.meetings.delegation.delegations = [own]
    case .agreements:
      var one = Agreement()
      (one.id, one.name, one.to) = ("service", "Service", .day(day.adding(days: 45)))
      office.registers.agreements = [one]
    case .recommendations:
      var audit = Audit()
      (audit.id, audit.year, audit.kind) = ("asf", Year(2011), .deepened)
      var recommendation = AuditRecommendation()
      (recommendation.id, recommendation.wording) = ("1", "Se över")
      audit.recommendations = [recommendation]
      office.registers.audits.append(audit)
    case .evaluations:
      var one = Evaluation()
      (one.id, one.insats, one.kind, one.year) = ("1", "texas", .socioeconomic, Year(2013))
      one.next = "nästa sker 2015"
      office.registers.evaluations = [one]
    }
  }

  /// Does the thing, as it would be written in.
  static func perform(_ time: ExpectedTime, in office: inout Office) {
    let (year, past, next) = (
      time.year, Year(time.year.number - 1), Year(time.year.number + 1)
    )
    switch time.duty {
    case .figures:
      guard !office.insatser.isEmpty else { return }
      var (count, cost, result) = (Participation(), Cost(), Result())
      (count.period, count.total) = (.year(past), .number(Number(7)))
      (cost.period, cost.amount) = (.year(past), Kronor(1))
      (result.id, result.period, result.words) = ("r\(past.text)", .year(past), "Bra")
      office.insatser[0].participation.append(count)
      office.insatser[0].costs.append(cost)
      office.insatser[0].results.append(result)
    case .goals:
      for index in office.styrkort.indices where office.styrkort[index].year == past {
        office.styrkort[index].goals[0].proposal.status = .notMet
      }
    case .accounts:
      var own = Accounts()
      (own.year, own.tables) = (past, [AccountsTable()])
      office.economy.accounts.append(own)
    case .annualReport:
      var own = BoardDocument()
      (own.id, own.year, own.status) = (past.text, past, .handedOver)
      office.documents.annual.append(own)
    case .audit:
      var own = Audit()
      (own.id, own.year, own.kind) = ("arlig-\(past.text)", past, .yearly)
      office.registers.audits.append(own)
    case .discharge:
      var own = Discharge()
      (own.year, own.member, own.isGranted) = (past, "fk", true)
      office.meetings.discharges.append(own)
    case .economicReport:
      guard let last = time.last else { return }
      let quarter = last.month == 4 ? "03-31" : last.month == 8 ? "06-30" : "09-30"
      var own = Prognosis()
      (own.year, own.day) = (year, .day(day("\(year.text)-\(quarter)")))
      office.economy.prognoses.append(own)
    case .interimReport:
      var own = BoardDocument()
      (own.id, own.year, own.status) = (year.text + "-06", year, .approved)
      office.documents.interim.append(own)
    case .consultation: hold(.members, in: year, &office)
    case .planningDay: hold(.planningDay, in: year, &office)
    case .stateMoney, .contributions:
      // Both are told by the same contribution where the state is the only member: each by a
      // meeting of its own.
      var meeting = Meeting()
      (meeting.id, meeting.kind, meeting.status) = ("\(time.id)", .workingCommittee, .held)
      meeting.day = time.last.map { .day($0) }
      var item = AgendaItem()
      (item.id, item.duty) = ("1", time.duty)
      meeting.items = [item]
      office.meetings.all.append(meeting)
    case .applications:
      if !office.applications.isEmpty { office.applications[0].step = .refused }
    case .budget:
      var row = EconomyRow()
      (row.id, row.budget) = ("r", .number(Number(1)))
      var own = EconomyYear()
      (own.id, own.rows) = (next.text, [row])
      office.economy.years.append(own)
    case .activityPlan:
      var own = BoardDocument()
      (own.id, own.year, own.status) = (next.text, next, .approved)
      office.documents.plans.append(own)
    case .styrkort:
      if office.styrkort(next) != nil { return }
      var own = Styrkort()
      (own.year, own.goals) = (next, [.sample("mal-1", assessed: .met)])
      office.styrkort.append(own)
    case .meetingPlan:
      var own = MeetingPlan()
      (own.year, own.meetings) = (next, [PlannedMeeting()])
      office.meetings.plans.append(own)
    case .requisitions:
      guard let last = time.last else { return }
      let before = last.adding(months: -1)
      var own = Requisition()
      (own.id, own.insats) = (time.id, "texas")
      own.quarter = .quarter(Year(before.year), (before.month + 2) / 3)
      office.economy.requisitions.append(own)
    case .registration:
      guard let last = time.last else { return }
      if office.registers.registrations.isEmpty {
        var entry = RegistryEntry()
        (entry.id, entry.insats, entry.name) = ("1", "texas", "TExAS")
        office.registers.registrations = [entry]
      }
      var own = RegisteredPeriod()
      own.name = "TExAS"
      own.period = last.month == 1 ? .half(past, 2) : .half(year, 1)
      office.registers.registeredPeriods.append(own)
    case .survey:
      var round = SurveyRound()
      (round.id, round.year, round.closed) = (year.text, year, time.last.map { .day($0) })
      var answer = AnswerTally()
      answer.round = year.text
      office.indicators.rounds.append(round)
      office.indicators.answers.append(answer)
    case .asfReport:
      guard let last = time.last,
        let index = office.asf.plans.firstIndex(where: {
          $0.year == (last.month == 1 ? past : year)
        })
      else { return }
      var text = BoardText()
      (text.goal, text.text) = ("p1", "Bra")
      text.period = last.month == 1 ? .year(past) : .half(year, 1)
      office.asf.plans[index].boardTexts.append(text)
    case .census:
      var row = CensusRow()
      row.year = year
      office.asf.census.append(row)
    case .deliveries:
      guard !office.registers.deliveries.isEmpty else { return }
      // What came later would have come before too: only the last time is kept.
      let own = day("\(year.text)-06-10")
      if year > Year(2015) { return }
      office.registers.deliveries[0].received = .day(own)
    case .followUps: break
    case .minutes: change(.managementGroup, &office) { $0.status = .held }
    case .summons:
      change(.presidium, &office) {
        var item = AgendaItem()
        (item.id, item.kind) = ("1", .information)
        ($0.status, $0.start, $0.town, $0.items) = (.summoned, "09.00", "Norsjö", [item])
      }
    case .execution:
      change(.steeringGroup, &office) {
        $0.items[0].decisions[0].done = $0.day
      }
    case .delegation:
      guard !office.meetings.delegation.delegations.isEmpty else { return }
      office.meetings.delegation.delegations[0].uses[0].reported = time.last.map { .day($0) }
    case .agreements:
      if !office.registers.agreements.isEmpty {
        office.registers.agreements[0].to = .day(day("2020-12-31"))
      }
    case .recommendations:
      for index in office.registers.audits.indices
      where !office.registers.audits[index].recommendations.isEmpty {
        office.registers.audits[index].recommendations[0].answer = "Det görs."
      }
    case .evaluations:
      var own = Evaluation()
      (own.id, own.insats, own.kind, own.year) = ("2", "texas", .socioeconomic, Year(2015))
      office.registers.evaluations.append(own)
    }
  }

  static func day(_ text: String) -> Day {
    do { return try Day(text: text) } catch { preconditionFailure("\(text): \(error)") }
  }

  private static func addInsats(to office: inout Office) {
    if !office.insatser.isEmpty { return }
    var insats = Insats()
    (insats.id, insats.name, insats.phase) = ("texas", "TExAS", .ongoing)
    insats.period.start = .day(day("2010-01-01"))
    office.insatser = [insats]
  }

  private static func addMember(to office: inout Office) {
    var member = Member()
    (member.id, member.name, member.sector) = ("fk", "Försäkringskassan", .state)
    office.forbund.members = [member]
  }

  private static func addPlans(to office: inout Office) {
    if !office.asf.plans.isEmpty { return }
    office.asf.plans = (2013...2016).map { number in
      var (plan, goal) = (ActivityPlan(), ProcessGoal())
      goal.id = "p1"
      (plan.year, plan.processGoals) = (Year(number), [goal])
      return plan
    }
  }

  private static func addMeeting(_ kind: Meeting.Kind, on day: Day, to office: inout Office) {
    var meeting = Meeting()
    (meeting.id, meeting.day, meeting.kind) = (day.text + "-" + kind.rawValue, .day(day), kind)
    office.meetings.all.append(meeting)
  }

  private static func change(
    _ kind: Meeting.Kind, _ office: inout Office, by change: (inout Meeting) -> Void
  ) {
    for index in office.meetings.all.indices where office.meetings.all[index].kind == kind {
      change(&office.meetings.all[index])
    }
  }

  private static func hold(_ kind: Consultation.Kind, in year: Year, _ office: inout Office) {
    var own = Consultation()
    (own.id, own.kind, own.status) = ("\(year.text)-\(kind.rawValue)", kind, .held)
    own.day = .day(day("\(year.text)-01-02"))
    office.registers.consultations.append(own)
  }
}
