extension Survey {
  /// Members of whom nothing is known, of a year that others have decided on. BRD-3.
  var missingDischarges: [Finding] {
    let years = Dictionary(grouping: office.meetings.discharges) { $0.year }
    return years.compactMap { year, rows in year.map { ($0, rows) } }
      .sorted { $0.0 < $1.0 }.compactMap { year, rows in
        let missing = office.withoutDischarge(of: year)
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

extension Forbund {
  /// The members that decide on the board's freedom from liability for the year: those that were
  /// members in it. One that paid nothing for the year was hardly a member then. BRD-3.
  func members(discharging year: Year) -> [Member] {
    members.filter { member in
      member.isMember(in: year)
        && member.contributions.first { $0.year == year }?.amount != Kronor(0)
    }
  }
}

extension Office {
  /// Those of them that the register says no answer of.
  func withoutDischarge(of year: Year) -> [Member] {
    let known = Set(
      meetings.discharges.filter { $0.year == year && $0.isGranted != nil }.map(\.member))
    return forbund.members(discharging: year).filter { !known.contains($0.id) }
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
