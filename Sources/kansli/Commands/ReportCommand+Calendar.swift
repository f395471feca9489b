import Finsam

extension ReportCommand {
  /// The year as iCalendar, for a program that keeps a calendar.
  func answerCalendar(_ forbund: OpenForbund) throws -> CommandAnswer {
    let source = ReportSource(forbund.office, today: try common.dayToday)
    let text: String
    do throws(ReportRefusal) {
      text = try source.yearCalendar(period ?? year)
        .ics(of: forbund.office.forbund.name, on: source.day)
    } catch {
      throw CommandFailure.wrongUse(.noReport(error, in: forbund.root))
    }
    var answer = CommandAnswer()
    if let output, output != "-" {
      try OutputFile(path: output).write(text, replacing: replaces)
      answer.messages = ["Kalendern ligger i \(output)."]
    } else {
      answer.data = text
    }
    answer.isExact = true
    answer.warn(of: [forbund])
    return answer
  }
}
