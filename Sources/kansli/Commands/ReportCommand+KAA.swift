import Finsam

extension ReportCommand {
  /// The half-year's figures, or as CSV one coded row a case.
  func answerKAA() throws -> CommandAnswer {
    let forbund = try OpenForbund.one(in: place.folder, common)
    let (kaa, day) = (forbund.office.kaa, forbund.office.kaaDay(try common.dayToday))
    guard !kaa.countedCases.isEmpty else {
      try forbund.requireRead(.cases)
      throw CommandFailure.wrongUse(.noYouths(in: forbund.root))
    }
    guard !kaa.lacksRules else {
      try forbund.requireRead(.rules)
      throw CommandFailure.wrongUse(.lackOfRules)
    }
    let half = try halfYear(day)
    switch format {
    case "md":
      if let before = KAABeforeDuty(half, rules: kaa.rules, on: day) {
        return try answer(before.markdown, of: forbund)
      }
      let summary = KAASummary(
        half, cases: kaa.countedCases, followUps: kaa.countedFollowUps, rules: kaa.rules, on: day)
      guard let summary else {
        throw CommandFailure.wrongUse(.periodNotBegun(half, day))
      }
      return try answer(summary.markdown, of: forbund)
    case "csv":
      try forbund.requireRegister(of: .document(.cases))
      if let before = KAABeforeDuty(half, rules: kaa.rules, on: day) {
        var answer = try answer(before.csv, of: forbund)
        answer.isExact = true
        return answer
      }
      var answer = try answer(
        KAAReportRow.csv(half, cases: kaa.cases, rules: kaa.rules, on: day), of: forbund,
        isPrivate: true)
      answer.isExact = true
      answer.messages.append(
        "Obs: en rad per ärende; en ungdom har samma nummer i ”ungdom” på alla sina rader. "
          + "Lämna filen bara till undersökningen, och ta sedan bort den.")
      return answer
    default:
      throw CommandFailure.wrongUse(.noSuchFormat(format, among: "--form md eller --form csv"))
    }
  }

  private func halfYear(_ day: Day) throws -> HalfYear {
    guard let period else { return HalfYear(containing: day) }
    guard let half = HalfYear(text: period) else {
      throw CommandFailure.wrongUse(.notAHalfYear(period))
    }
    return half
  }
}
