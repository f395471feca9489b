/// What plans the year to come.
extension DutySearch {
  var consultation: [DutyTime] {
    yearly(.consultation, 6, 30) { year, last in
      isActive(year)
        ? gathering("Medlemssamråd \(year.text)", .members, .membersMeeting, in: year, by: last)
        : nil
    }
  }

  var planningDay: [DutyTime] {
    yearly(.planningDay, 10, 31) { year, last in
      isActive(year)
        ? gathering("Planeringsdag \(year.text)", .planningDay, .planningDay, in: year, by: last)
        : nil
    }
  }

  /// A gathering of the year, which stands among the consultations, among the meetings, or in the
  /// meeting plan.
  private func gathering(
    _ name: String, _ kind: Consultation.Kind, _ body: Meeting.Kind, in year: Year, by last: Day
  ) -> DutyTime {
    let own = office.registers.consultations.filter {
      $0.kind == kind
        && ($0.day?.day?.year ?? Year(id: String($0.time.prefix(4)))?.number)
          == year.number
    }
    let isDone =
      own.contains {
        $0.status == .held || $0.status == nil && ($0.day?.day).map { $0 <= day } == true
      }
      || office.meetings.all.contains {
        $0.kind == body && $0.isHeld && $0.day?.day?.year == year.number
      }
    let planned = own.first.map(\.address) ?? planned(body, in: year)
    return DutyTime(
      name, by: last,
      missing: isDone ? [] : [planned == nil ? "inget är planerat" : "inte hållet än"],
      at: planned.map { .record(Place($0)) }
        ?? .create(.consultations, year, ["slag": kind.rawValue]))
  }

  /// A meeting of the kind in the year: one with papers, else as the plan has it.
  private func planned(_ kind: Meeting.Kind, in year: Year) -> Address? {
    let meetings = office.meetings
    let own = meetings.all.first { $0.kind == kind && $0.day?.day?.year == year.number }
    if let own { return own.address }
    return meetings.plans.lazy.compactMap { plan in
      plan.meetings.first { $0.kind == kind && $0.day?.day?.year == year.number }
        .map(plan.address)
    }.first
  }

  var stateMoney: [DutyTime] {
    yearly(.stateMoney, 8, 31) { year, last in
      let next = Year(year.number + 1)
      let states = office.forbund.members.filter { $0.sector == .state }
      guard isActive(year), let state = states.first else { return nil }
      let isDone = states.contains {
        $0.contributions.contains { $0.year == next && $0.amount != nil }
      }
      return DutyTime(
        "Ansökan om statliga medel för \(next.text)", by: last,
        missing: isDone ? [] : ["inget möte har tagit upp ansökan"],
        at: Self.contribution(
          of: office.forbund.payers(in: next).first { $0.sector == .state } ?? state, in: next)
      )
    }
  }

  /// Where what the member pays for the year is written: in its row for the year, else in a new
  /// one.
  private static func contribution(of member: Member, in year: Year) -> DutyPlace {
    let address = member.address
    if member.contributions.contains(where: { $0.year == year }) {
      return .record(
        Place(address.appending(Step(PartKey.contributions, year.text)), field: "belopp"))
    }
    return .addPart(
      PartReference(owner: address, part: PartKey.contributions), ["år": year.text])
  }

  var contributions: [DutyTime] {
    yearly(.contributions, 11, 30) { year, last in
      let next = Year(year.number + 1)
      guard isActive(year), !office.forbund.payers(in: next).isEmpty else { return nil }
      let waiting = office.forbund.membersWithoutContribution(in: next)
      return DutyTime(
        "Medlemmarnas bidrag för \(next.text)", by: last,
        missing: Self.lack(waiting.map(\.name), "bidrag från"),
        at: waiting.first.map { Self.contribution(of: $0, in: next) } ?? .members)
    }
  }

  var applications: [DutyTime] {
    let open = office.applications.filter { $0.isOpen }
    let dated = open.compactMap { one -> DutyTime? in
      guard let last = one.deadline?.day, days.contains(last) else { return nil }
      return DutyTime(
        "Ansökan \(one.title.oneLine)", by: last, missing: ["inget är beslutat"],
        at: .record(Place(one.address)))
    }
    let other = open.filter { $0.deadline?.day == nil && $0.isForOwnMoney }
    if other.isEmpty { return dated }
    // They wait since the latest time that applications were taken up, and not since those before.
    let latest = day.adding(months: -12)
    return dated
      + yearly(.applications, 11, 30) { year, last in
        guard latest < last || days.upperBound < day else { return nil }
        return DutyTime(
          "Ansökningar om förbundets medel", by: last,
          missing: Self.lack(other.map(\.title.oneLine), "beslut om"),
          at: other.first.map { .record(Place($0.address)) } ?? .list(.applications))
      }
  }

  var budget: [DutyTime] {
    yearly(.budget, 11, 30) { year, last in
      let next = Year(year.number + 1)
      guard isActive(year) else { return nil }
      let own = office.economy.year(next)
      let isDone = own?.rows.contains { $0.budget != nil } == true
      return DutyTime(
        "Budget \(next.text)", by: last,
        missing: isDone ? [] : [own == nil ? "inte påbörjad" : "inga belopp"],
        at: Self.place(.economy, own.map { _ in next.text }, new: next))
    }
  }

  var activityPlan: [DutyTime] {
    yearly(.activityPlan, 11, 30) { year, last in
      let next = Year(year.number + 1)
      guard isActive(year) else { return nil }
      let own = office.documents.plans.first { $0.year == next }
      return DutyTime(
        "Verksamhetsplan \(next.text)", by: last,
        missing: own.map { missing(in: $0, until: .approved) } ?? ["inte påbörjad"],
        at: Self.place(.activityPlan, own?.id, new: next))
    }
  }

  var styrkort: [DutyTime] {
    yearly(.styrkort, 11, 30) { year, last in
      let next = Year(year.number + 1)
      guard isActive(year) else { return nil }
      let own = office.styrkort(next)
      let isDone = own?.goals.isEmpty == false
      return DutyTime(
        "Styrkort \(next.text)", by: last,
        missing: isDone ? [] : [own == nil ? "inte påbörjat" : "inga mål"],
        at: own == nil ? .create(.styrkort, next) : .goals(next))
    }
  }

  var meetingPlan: [DutyTime] {
    yearly(.meetingPlan, 11, 30) { year, last in
      let next = Year(year.number + 1)
      guard isActive(year) else { return nil }
      let own = office.meetings.plans.first { $0.year == next }
      let isDone = own?.meetings.isEmpty == false
      return DutyTime(
        "Sammanträdesplan \(next.text)", by: last,
        missing: isDone ? [] : [own == nil ? "inte påbörjad" : "inga möten"],
        at: Self.place(.meetingPlan, own?.id, new: next))
    }
  }
}
