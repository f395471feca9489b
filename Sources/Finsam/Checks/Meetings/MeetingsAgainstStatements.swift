extension Survey {
  /// How many meetings a source says a body had, against the meetings that are here; and the plan's
  /// days against theirs.
  var meetingsAgainstStatements: [Finding] {
    statedCounts + plannedOtherwise
  }

  /// `möten/styrelsen/antal` of a year.
  private var statedCounts: [Finding] {
    let counts = stated.meetingCounts
    return Meeting.Kind.allCases.flatMap { kind -> [Finding] in
      let key = "möten/\(kind.bodyName)/antal"
      return counts.filter { $0.key == key }.compactMap { row in
        let held = office.meetings.all.filter {
          $0.kind == kind && $0.isHeld && $0.day?.day?.year == row.year?.number
        }
        guard let first = held.first else { return nil }
        var own = SourceStatement()
        (own.value, own.unit) = ("\(held.count)", row.unit)
        guard StatedValue(row).contradicts(StatedValue(own)) else { return nil }
        return Finding(
          .meetingsAgainstStatements, at: Place(first.address),
          [row.id: row.value, "möten": "\(held.count)"],
          "\(kind.bodyName.capitalizedFirst) hade \(row.told()), men \(held.count) möten "
            + "\(row.year.text) "
            + "finns här: \(held.map(\.day.text).swedishList)."
        ).advising("Lägg till det möte som saknas, eller rätta antalet.").against([
          Place(SourceStatement.address(id: row.id), field: "värde")
        ])
      }
    }
  }

  /// Where the plan and the meetings each have one of the kind in a month, they are the same.
  private var plannedOtherwise: [Finding] {
    office.meetings.plans.flatMap { plan in
      plan.meetings.compactMap { planned -> Finding? in
        guard let kind = planned.kind, let day = planned.day?.day else { return nil }
        func isThen(_ other: PrintedDay?) -> Bool {
          other?.day.map { ($0.year, $0.month) == (day.year, day.month) } ?? false
        }
        let plannedThen = plan.meetings.filter { $0.kind == kind && isThen($0.day) }
        let meetings = office.meetings.all.filter { $0.kind == kind && isThen($0.day) }
        guard plannedThen.count == 1, meetings.count == 1, let meeting = meetings.first else {
          return nil
        }
        let pairs = [
          ("dag", "dag", planned.day.text, meeting.day.text),
          ("start", "början", planned.start, meeting.start),
          ("slut", "slut", planned.end, meeting.end),
          ("ort", "ort", planned.town, meeting.town),
        ]
        let differing = pairs.first { !$0.2.isEmpty && !$0.3.isEmpty && $0.2 != $0.3 }
        guard let (key, word, one, other) = differing else { return nil }
        return Finding(
          .meetingsAgainstStatements, at: Place(meeting.address, field: key),
          ["plan": one, "möte": other],
          "Mötets \(word) är \(other)\(meeting.source.asPlace), men i planen \(one)"
            + "\(planned.source.asPlace)."
        ).advising("Rätta den som är fel, eller revidera planen.").against([
          Place(plan.address(of: planned), field: key)
        ])
      }
    }
  }
}

extension [SourceStatement] {
  /// Rows that say how many meetings a body had: `möten/styrelsen/antal`.
  var meetingCounts: [SourceStatement] {
    offsets {
      $0.pointee.key.isBegun(by: "möten/") && $0.pointee.key.isEnded(by: "/antal")
    }.map { self[$0] }
  }
}

extension CheckRow {
  static let meetingsAgainstStatements = CheckRow(
    "möten-mot-uppgifter", "Möten mot plan och uppgifter",
    "Antalet möten är ett annat än det som en källa anger, eller ett möte är inte som "
      + "sammanträdesplanen säger.", advice: "Skriv in det möte som fattas, eller rätta planen.",
    looksElsewhere: true,
    among: [.meeting, .meetingPlan, .statements]
  ) { survey, _ in survey.meetingsAgainstStatements }
}
