extension YearCalendar {
  /// The calendar as iCalendar has it (RFC 5545): hours are local time, and what lasts longer
  /// stands as whole days; what has no days is a task without one. `stamp` is the day that it is
  /// made.
  package func ics(of forbund: String, on stamp: Day) -> String {
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kansli//Arshjul//SV", "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:" + "\(forbund) \(year.text)".escapedInICS,
    ]
    var ids = OwnIds()
    let events = (meetings + dutyEntries + tasks).flatMap {
      $0.lines(stamp, ids.uid($0.id, of: forbund))
    }
    let tasks = undated.flatMap {
      $0.lines(stamp, ids.uid("arshjul-\($0.id)-\(year.text)", of: forbund))
    }
    return (head + events + tasks + ["END:VCALENDAR"]).map { $0.foldedInICS + "\r\n" }.joined()
  }
}

/// What calendars know each event by: no two of a file have the same.
private struct OwnIds {
  private var taken: Set<String> = []

  mutating func uid(_ wanted: String, of forbund: String) -> String {
    var (id, number) = (wanted, 1)
    while !taken.insert(id).inserted {
      number += 1
      id = "\(wanted)-nr-\(number)"
    }
    return "UID:\(id)@\(NewId.slug(forbund))"
  }
}

extension YearCalendar.Entry {
  fileprivate func lines(_ stamp: Day, _ uid: String) -> [String] {
    let (first, last) = (days.lowerBound, days.upperBound)
    let times: [String]
    if let start = start.clockInICS {
      // Without an end it is known when it begins, and no more.
      times =
        ["DTSTART:\(first.inICS)T\(start)"]
        + (end.clockInICS.map { ["DTEND:\(last.inICS)T\($0)"] } ?? [])
    } else {
      // The end of whole days is the day after the last.
      times = [
        "DTSTART;VALUE=DATE:\(first.inICS)", "DTEND;VALUE=DATE:\(last.adding(days: 1).inICS)",
      ]
    }
    return ["BEGIN:VEVENT", uid, "DTSTAMP:\(stamp.inICS)T000000Z"]
      + times + ["SUMMARY:" + what.escapedInICS]
      + (place.isEmpty ? [] : ["LOCATION:" + place.escapedInICS])
      + (note.isEmpty ? [] : ["DESCRIPTION:" + note.escapedInICS]) + ["END:VEVENT"]
  }
}

extension YearCalendar {
  /// The duties at their last days, by which they are known, numbered among those of one kind and
  /// day: their names change, and where they are done too. Tasks of the office's own year wheel may
  /// be called as they are.
  private var dutyEntries: [Entry] {
    var counts: [String: Int] = [:]
    return duties.compactMap { item in
      guard let last = item.last, let duty = item.duty else { return nil }
      let word = "plikt-\(NewId.slug(duty.rawValue))-\(last.text)"
      counts[word, default: 0] += 1
      let missing =
        item.missing.isEmpty ? "Gjort" : "Saknas: " + item.missing.joined(separator: "; ")
      return Entry(
        id: "\(word)-\(counts[word] ?? 0)", what: item.what, days: last...last,
        start: "", end: "", place: "",
        note: [missing, item.who.isEmpty ? "" : "Ansvarig: " + item.who, item.source]
          .filter { !$0.isEmpty }.joined(separator: ". "))
    }
  }
}

extension YearTask {
  fileprivate func lines(_ stamp: Day, _ uid: String) -> [String] {
    let note = [shownTime, responsible.isEmpty ? "" : "Ansvarig: " + responsible, governedBy]
      .filter { !$0.isEmpty }.joined(separator: ". ")
    return [
      "BEGIN:VTODO", uid,
      "DTSTAMP:\(stamp.inICS)T000000Z", "SUMMARY:" + what.escapedInICS,
    ] + (note.isEmpty ? [] : ["DESCRIPTION:" + note.escapedInICS]) + ["END:VTODO"]
  }
}

extension Day {
  /// `20150305`
  fileprivate var inICS: String { text.filter { $0 != "-" } }
}

extension String {
  /// `090000` of `09.00` or `9:00`; nil for what is no time of the day.
  fileprivate var clockInICS: String? {
    let parts = split { $0 == "." || $0 == ":" }.map { Int($0) }
    guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0...23).contains(hour),
      (0...59).contains(minute)
    else { return nil }
    return (hour < 10 ? "0" : "") + "\(hour)" + (minute < 10 ? "0" : "") + "\(minute)00"
  }

  fileprivate var escapedInICS: String {
    oneLine.reduce(into: "") { text, character in
      if character == "\\" || character == ";" || character == "," { text += "\\" }
      text.append(character)
    }
  }

  /// In lines of 75 bytes at most, of which all but the first begin with a space.
  fileprivate var foldedInICS: String {
    var (folded, length) = ("", 0)
    for character in self {
      let size = String(character).utf8.count
      if length + size > 75 {
        folded += "\r\n "
        length = 1
      }
      folded.append(character)
      length += size
    }
    return folded
  }
}
