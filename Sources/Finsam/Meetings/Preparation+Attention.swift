extension Preparation {
  /// What Översikt tells of: the next meeting, what falls due before it, and what is decided and not
  /// known to be carried out.
  var attention: [Attention] { passedMeetings + nextMeeting + dueTasks + waitingDecisions }

  private var passedMeetings: [Attention] {
    passed.map { meeting in
      Attention(
        .passedMeeting,
        "Mötet \(meeting.day.text) har varit: skriv in besluten, och att det är hållet.",
        at: Place(meeting.address))
    }
  }

  private var nextMeeting: [Attention] {
    guard let next, let days = timeLeft, !lacking.isEmpty else { return [] }
    let items =
      lacking.count == 1 ? "1 ärende är inte klart" : "\(lacking.count) ärenden är inte klara"
    return [
      Attention(
        .nextMeeting, "Nästa möte \(next.day.text), \(days): \(items).", at: next.place,
        count: lacking.count)
    ]
  }

  private var dueTasks: [Attention] {
    guard let first = due.first else { return [] }
    let file = Address(DocumentKind.yearWheel.path(id: ""))
    let rest = due.count == 1 ? "" : " och \(due.count - 1) till"
    let until = next == nil ? "de närmaste två månaderna" : "före nästa möte"
    return [
      Attention(
        .dueTasks,
        "Årshjulet, \(until): \(first.task.what.oneLine) (\(first.task.told(first.days, on: day)))\(rest).",
        at: Place(file.appending(Step(PartKey.yearTasks, first.task.id))), count: due.count)
    ]
  }

  private var waitingDecisions: [Attention] {
    guard let first = waiting.first else { return [] }
    let late = overdue.isEmpty ? "" : ", \(overdue.count) efter sista dagen"
    let words =
      waiting.count == 1
      ? "1 beslut från \(first.meeting.day.text): om det är verkställt framgår inte"
      : "\(waiting.count) beslut, det äldsta från \(first.meeting.day.text): om de är verkställda "
        + "framgår inte"
    return [
      Attention(
        .waitingDecisions, "\(words)\(late).", at: Place(first.address), count: waiting.count)
    ]
  }
}
