import Finsam

extension ReportCommand {
  /// One coded row a case, for the survey of Statistics Sweden and nobody else.
  func answerCasesOfKAA(_ forbund: OpenForbund) throws -> CommandAnswer {
    let (kaa, day) = (forbund.office.kaa, forbund.office.kaaDay(try common.dayToday))
    // What there is no report of has no rows either; a half-year that has not begun has none yet.
    do {
      _ = try make(.kaa, of: forbund)
    } catch CommandFailure.wrongUse(.noReport(.notBegun, in: _)) {}
    try forbund.requireRegister(of: .document(.cases))
    let half = period.flatMap { HalfYear(text: $0) } ?? HalfYear(containing: day)
    let before = KAABeforeDuty(half, rules: kaa.rules, on: day)
    if before == nil {
      // Whoever reads the file sees every case that has a row in it.
      var forbund = forbund
      try forbund.logReveal(
        ofCases: KAAReportRow.cases(half, cases: kaa.cases, rules: kaa.rules, on: day))
    }
    let rows = before?.csv ?? KAAReportRow.csv(half, cases: kaa.cases, rules: kaa.rules, on: day)
    var answer = try exactAnswer(
      rows, named: "Rapporten", isPrivate: before == nil, of: forbund)
    if before == nil {
      answer.messages.append(
        "Obs: en rad per ärende; en ungdom har samma nummer i ”ungdom” på alla sina rader. "
          + "Lämna filen bara till SCB, och radera den sedan.")
    }
    return answer
  }
}
