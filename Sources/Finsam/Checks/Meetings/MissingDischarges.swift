extension Survey {
  /// Members of whom nothing is known, of a year that others have decided on. BRD-3.
  var missingDischarges: [Finding] {
    let years = Dictionary(grouping: office.meetings.discharges) { $0.year }
    return years.compactMap { year, rows in year.map { ($0, rows) } }
      .sorted { $0.0 < $1.0 }.compactMap { year, rows in
        let known = Set(rows.filter { $0.isGranted != nil }.map(\.member))
        let missing = office.forbund.members.filter { member in
          // One that paid nothing for the year was hardly a member then.
          let paid = member.contributions.first { $0.year == year }?.amount
          return !known.contains(member.id) && paid != Kronor(0)
        }
        guard !missing.isEmpty, let first = rows.first else { return nil }
        return Finding(
          .missingDischarge, at: Place(first.address, field: "medlem"),
          ["år": year.text, "saknas": missing.map(\.id).joined(separator: ", ")],
          "Om styrelsen fick ansvarsfrihet för \(year.text) framgår inte för "
            + "\(missing.map(\.name).swedishList)."
        ).ofSilence.advising("Skriv in medlemmarnas beslut i registret.")
      }
  }
}

extension CheckRow {
  static let missingDischarge = CheckRow(
    "ansvarsfrihet", "Ansvarsfrihet som inte framgår",
    "Några medlemmar har beslutat om ansvarsfrihet för ett år, men om andra framgår det inte.",
    advice: "Fråga medlemmarna vad de har beslutat, och skriv in det.",
    looksElsewhere: true, among: [.discharges, .forbund]
  ) { survey, _ in survey.missingDischarges }
}
