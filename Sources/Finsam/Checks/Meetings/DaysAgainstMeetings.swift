extension Survey {
  /// An item that tells of what has not been yet, and a last day that has passed when the meeting
  /// decides.
  var daysAgainstMeetings: [Finding] {
    office.meetings.all.flatMap { meeting -> [Finding] in
      guard let day = meeting.day?.day else { return [] }
      let summons = meeting.summonsDay?.day.flatMap { sent -> Finding? in
        guard day < sent else { return nil }
        return Finding(
          .dayAgainstMeeting, at: Place(meeting.address, field: "kallelse_dag"),
          ["kallelse_dag": sent.text, "dag": day.text],
          "Kallelsen är skickad \(sent.text), efter mötet \(day.text)."
        ).advising("Rätta den dag som är fel.").against([Place(meeting.address, field: "dag")])
      }
      return [summons].compactMap(\.self)
        + meeting.items.flatMap { $0.days(against: day, of: meeting) }
    }
  }
}

extension Survey {
  /// Decisions of a meeting that is yet to be held: no one has taken them.
  func decisionsAhead(of day: Day) -> [Finding] {
    office.meetings.all.filter { !$0.isHeld }.compactMap { meeting in
      guard let own = meeting.day?.day, day < own, let first = meeting.decisions.first else {
        return nil
      }
      let count = meeting.decisions.count
      return Finding(
        .dayAgainstMeeting, at: Place(first.address, field: "lydelse"),
        ["dag": own.text, "beslut": "\(count)"],
        "\(count) beslut står i mötet \(own.text)\(meeting.source.asPlace), som inte har varit än."
      ).advising("Gör beslutet till ett förslag, eller rätta mötets dag eller status.")
        .against([Place(meeting.address, field: "dag")])
    }
  }
}

extension AgendaItem {
  fileprivate func days(against day: Day, of meeting: Meeting) -> [Finding] {
    let address = meeting.address(of: self)
    let ofMeeting = [Place(meeting.address, field: "dag")]
    var findings: [Finding] = []
    if let event = eventDay?.day, day < event {
      findings.append(
        Finding(
          .dayAgainstMeeting, at: Place(address, field: "händelsedag"),
          ["händelsedag": event.text, "dag": day.text],
          "”\(title.oneLine)” gäller något som händer \(event.text)\(source.asPlace), efter mötet "
            + "\(day.text)\(meeting.source.asPlace) där det ska redovisas."
        ).advising("Ta reda på rätt dag, eller flytta ärendet.").against(ofMeeting))
    }
    if let last = deadline?.day, last < day {
      func beforeMeeting(_ what: String) -> String {
        "”\(title.oneLine)”: sista dagen är \(last.text)\(source.asPlace), före mötet "
          + "\(day.text)\(meeting.source.asPlace) \(what)."
      }
      findings.append(
        Finding(
          .dayAgainstMeeting, at: Place(address, field: "frist"),
          ["frist": last.text, "dag": day.text],
          beforeMeeting(isToBeDecided ? "som ska besluta" : "där ärendet tas upp")
        ).formerly(beforeMeeting("som ska besluta"))
          .advising(
            "\(isToBeDecided ? "Besluta" : "Gör det") före mötet, eller begär längre tid."
          ).against(ofMeeting))
    }
    for decision in decisions {
      let own = address.appending(Step(PartKey.decisions, decision.id))
      let days = [
        ("senast", "ska verkställas senast", decision.due),
        ("klart", "är verkställt", decision.done),
      ]
      for (key, words, printed) in days {
        guard let last = printed?.day, last < day else { continue }
        findings.append(
          Finding(
            .dayAgainstMeeting, at: Place(own, field: key), [key: last.text, "dag": day.text],
            "Beslutet \(words) \(last.text)\(decision.source.asPlace), före mötet \(day.text) som "
              + "fattade det."
          ).advising("Rätta den dag som är fel.").against(ofMeeting))
      }
    }
    return findings
  }
}

extension CheckRow {
  static let dayAgainstMeeting = CheckRow(
    "dag-mot-möte", "Dag som inte går ihop med mötets",
    "Ett ärende redovisar något som händer efter mötet, en sista dag är före det möte som beslutar, "
      + "eller ett beslut står i ett möte som inte har varit.",
    advice: "Rätta dagen, eller flytta ärendet till ett senare möte."
  ) { survey, day in survey.daysAgainstMeetings + survey.decisionsAhead(of: day) }
}
