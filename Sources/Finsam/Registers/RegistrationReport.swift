/// What is to be typed in the national system for a period, insats by insats and in the order of the
/// fields there, beside what the insats itself counts. F.4.
package struct RegistrationReport: Sendable {
  let office: Office
  let period: CountPeriod
  let day: Day

  package init(_ office: Office, _ period: CountPeriod, on day: Day) {
    (self.office, self.period, self.day) = (office, period, day)
  }

  package var report: Report {
    let entries = office.registers.registrations
    let known = Set(entries.map(\.insats))
    let absent = office.insatser.filter {
      $0.isFunded && $0.hasBegun && !known.contains($0.id) && runs($0)
    }
    return Report(
      "Uppföljning Finsam \(period.shown)",
      [
        .byline("\(office.forbund.name). Uppgifterna är per \(day.text)."),
        .paragraph(
          "Antal och aldrig enskilda personer. Det som saknas här skrivs in i registret "
            + "”Registrerat per period”."),
      ] + entries.filter(\.isOfInsats).flatMap(section)
        + [
          .heading(absent.isEmpty ? "" : "Finns inte i registreringen"),
          .list(absent.map(\.shownName)),
        ])
  }

  private func runs(_ insats: Insats) -> Bool {
    period.year.map { insats.runs(during: $0) } ?? true
  }

  /// What it cost in the period; where that is not known, in the whole year.
  private func ownCost(of insats: Insats) -> Cost? {
    [insats.cost(in: period), period.year.flatMap { insats.cost(in: .year($0)) }]
      .compactMap(\.self).first { $0.amount != nil || $0.budget != nil }
  }

  /// With its time where that is another than the report's.
  private func told(_ amount: Kronor?, of cost: Cost?) -> String {
    guard let amount else { return "" }
    return amount.shown + time(cost?.period)
  }

  /// Empty where it is the report's own.
  private func time(_ own: CountPeriod?) -> String {
    own.flatMap { $0 == period ? nil : " (\($0.shown))" } ?? ""
  }

  private func section(_ entry: RegistryEntry) -> [ReportBlock] {
    let own = office.registers.registeredPeriods.first {
      $0.name == entry.name && !entry.name.isEmpty && $0.period == period
    }
    let insats = office.insats(entry.insats)
    let counted = insats.flatMap { insats in
      [period, period.year.map { .year($0) }].compactMap(\.self).lazy
        .compactMap { time in insats.participation.first { $0.period == time } }.first
    }
    let time = time(counted?.period)
    let isStructural = (entry.side ?? insats?.orientation?.side) == .structural
    let cost = insats.flatMap { ownCost(of: $0) }
    let money: [(String, String, String)] = [
      ("System", entry.system.text, ""),
      ("Del", entry.side.text, insats?.orientation.text ?? ""),
      ("Insatsinriktning", entry.orientation, ""),
      ("Preciserad inriktning", entry.preciseOrientation, ""),
      ("Beviljade medel", (own?.granted).map(\.shown) ?? "", ""),
      ("Budget", (own?.budget).map(\.shown) ?? "", told(cost?.budget, of: cost)),
      ("Utfall", (own?.outcome).map(\.shown) ?? "", told(cost?.amount, of: cost)),
    ]
    let people: [(String, String, String)] = [
      ("Nya kvinnor", own?.newWomen.text ?? "", ""), ("Nya män", own?.newMen.text ?? "", ""),
      ("Avslutade kvinnor", own?.endedWomen.text ?? "", ""),
      ("Avslutade män", own?.endedMen.text ?? "", ""),
      ("Pågående kvinnor", own?.ongoingWomen.text ?? "", ""),
      ("Pågående män", own?.ongoingMen.text ?? "", ""),
      ("Alla kvinnor", "", (counted?.women?.shown).map { $0 + time } ?? ""),
      ("Alla män", "", (counted?.men?.shown).map { $0 + time } ?? ""),
      ("Alla avslutade", "", (counted?.ended?.shown).map { $0 + time } ?? ""),
      ("Anonyma kvinnor", own?.anonymousWomen.text ?? "", ""),
      ("Anonyma män", own?.anonymousMen.text ?? "", ""),
      ("Samtycke saknas", own?.withoutConsent.text ?? "", ""),
    ]
    // What is structural has no participants to count (SUS-4).
    let facts = money + (isStructural ? [] : people)
    let name = insats?.shownName ?? entry.insats
    let heading = [entry.name, entry.name == name ? "" : name].filter { !$0.isEmpty }
      .joined(separator: " – ")
    return [
      .heading(ReportText(heading)),
      .paragraph(ReportText(entry.reasonIfNot.isEmpty ? "" : "Skäl om inte: \(entry.reasonIfNot)")),
      .table(
        ReportTable(
          ["Fält", "Registrerat", "Insatsens egen uppgift"],
          facts.map { [$0.0, $0.1.isEmpty && !$0.0.hasPrefix("Alla") ? "saknas" : $0.1, $0.2] })),
    ]
  }
}

extension Insats.Orientation {
  /// The part of the national system that such an insats is registered in; nil where it is both.
  fileprivate var side: RegistryEntry.Side? {
    switch self {
    case .individual: .individual
    case .structural: .structural
    default: nil
    }
  }
}
