extension Survey {
  /// A weekday printed beside a day that is another. BRD-9.
  var wrongWeekdays: [Finding] {
    let meetings = office.meetings
    return meetings.all.compactMap { wrongWeekday($0.weekday, $0.day, at: $0.address, $0.source) }
      + meetings.plans.flatMap { plan in
        plan.meetings.compactMap { one in
          wrongWeekday(one.weekday, one.day, at: plan.address(of: one), one.source)
        }
      }
  }

  private func wrongWeekday(
    _ printed: Weekday?, _ day: PrintedDay?, at address: Address, _ source: String
  ) -> Finding? {
    guard let printed, let day = day?.day else { return nil }
    let own = Weekday(of: day)
    guard own != printed else { return nil }
    return Finding(
      .wrongWeekday, at: Place(address, field: "veckodag"),
      ["dag": day.text, "veckodag": printed.rawValue],
      "\(printed.rawValue.capitalizedFirst) \(day.text)\(source.asPlace), men \(day.text) är en "
        + "\(own.rawValue)."
    ).advising("Ta reda på vilket som gäller, och säg till dem som är kallade.")
  }
}

extension MeetingPlan {
  package var address: Address { Address(DocumentKind.meetingPlan.path(id: id)) }

  func address(of meeting: PlannedMeeting) -> Address {
    address.appending(Step(PartKey.plannedMeetings, meeting.id))
  }
}

extension CheckRow {
  static let wrongWeekday = CheckRow(
    "fel-veckodag", "Veckodag som inte är dagens",
    "Vid en mötesdag står en annan veckodag än den som dagen har.",
    advice: "Rätta veckodagen eller dagen."
  ) { survey, _ in survey.wrongWeekdays }
}
