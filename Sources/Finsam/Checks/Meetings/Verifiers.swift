extension Survey {
  /// Who verifies minutes was at the meeting. BRD-6.
  var absentVerifiers: [Finding] {
    office.meetings.all.filter { $0.isHeld && $0.paragraphs != nil }.flatMap { meeting in
      let place = Place(meeting.address, field: "protokoll.justerare")
      let present = meeting.attendance
      if meeting.minutes.verifiers.isEmpty {
        return [
          Finding(
            .verifier, at: place, .missing("justerare"),
            "Vem som justerar protokollet \(meeting.day.text) framgår inte"
              + "\(meeting.minutesSource.asPlace)."
          ).ofSilence.advising("Skriv justerarens roll under protokollet.")
        ]
      }
      if present.isEmpty { return [] }
      let roles = Set(present.map { $0.role.normalizedWording })
      let absent = meeting.minutes.verifiers.filter { !roles.contains($0.normalizedWording) }
      return absent.map { role in
        Finding(
          .verifier, at: place, ["justerare": role, "närvarande": "\(present.count)"],
          "\(role.capitalizedFirst) ska justera\(meeting.minutesSource.asPlace), men står inte "
            + "bland "
            + "dem som var med\(present[0].source.asPlace)."
        ).advising("Välj en justerare som var med, eller rätta närvaron.").against([
          Place(meeting.address.appending(Step(PartKey.attendance, present[0].id)))
        ])
      }
    }
  }
}

extension CheckRow {
  static let verifier = CheckRow(
    "justerare", "Justerare som inte var med",
    "Den som ska justera ett protokoll står inte bland de närvarande, eller framgår inte.",
    advice: "Skriv in justeraren bland de närvarande, eller utse en annan."
  ) { survey, _ in survey.absentVerifiers }
}
