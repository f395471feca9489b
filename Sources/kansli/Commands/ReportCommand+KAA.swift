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
    let rows = before?.csv ?? KAAReportRow.csv(half, cases: kaa.cases, rules: kaa.rules, on: day)
    var answer = CommandAnswer()
    if let output, output != "-" {
      try OutputFile(path: output, isPrivate: before == nil).write(rows, replacing: replaces)
      answer.messages = ["Rapporten ligger i \(output)."]
    } else {
      answer.data = rows
    }
    answer.isExact = true
    answer.warn(of: [forbund])
    if before == nil {
      answer.messages.append(
        "Obs: en rad per ärende; en ungdom har samma nummer i ”ungdom” på alla sina rader. "
          + "Lämna filen bara till SCB, och radera den sedan.")
    }
    return answer
  }
}
