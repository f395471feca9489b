import Finsam

extension ReportCommand {
  /// The year as iCalendar, for a program that keeps a calendar.
  func answerCalendar(_ forbund: OpenForbund) throws -> CommandAnswer {
    let source = ReportSource(forbund.office, today: try common.dayToday)
    let text: String
    do throws(ReportRefusal) {
      text = try source.yearCalendar(year)
        .ics(of: forbund.office.forbund.name, on: source.day)
    } catch {
      if let unread = error.unread { try forbund.requireRead(unread) }
      throw CommandFailure.wrongUse(.noReport(error, in: forbund.root))
    }
    return try exactAnswer(text, named: "Kalendern", of: forbund)
  }

  /// A text that is written just as it is, as the answer or in the file asked for.
  func exactAnswer(
    _ text: String, named name: String, isPrivate: Bool = false, of forbund: OpenForbund
  ) throws -> CommandAnswer {
    var answer = CommandAnswer()
    if let output, output != "-" {
      try OutputFile(path: output, isPrivate: isPrivate).write(text, replacing: replaces)
      answer.messages = ["\(name) ligger i \(output)."]
    } else {
      answer.data = text
    }
    answer.isExact = true
    answer.warn(of: [forbund])
    return answer
  }
}
