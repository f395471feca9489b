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

  private func section(_ entry: RegistryEntry) -> [ReportBlock] {
    let own = office.registers.registeredPeriods.first {
      $0.name == entry.name && !entry.name.isEmpty && $0.period == period
    }
    let insats = office.insats(entry.insats)
    let counted = insats?.participation.first { $0.period == period }
    let facts: [(String, String, String)] = [
      ("System", entry.system.text, ""),
      ("Del", entry.side.text, insats?.orientation.text ?? ""),
      ("Insatsinriktning", entry.orientation, ""),
      ("Preciserad inriktning", entry.preciseOrientation, ""),
      ("Beviljade medel", (own?.granted).map(\.shown) ?? "", ""),
      ("Budget", (own?.budget).map(\.shown) ?? "", ""),
      (
        "Utfall", (own?.outcome).map(\.shown) ?? "",
        (insats?.cost(in: period)?.amount).map(\.shown) ?? ""
      ),
      ("Nya kvinnor", own?.newWomen.text ?? "", ""), ("Nya män", own?.newMen.text ?? "", ""),
      ("Avslutade kvinnor", own?.endedWomen.text ?? "", ""),
      ("Avslutade män", own?.endedMen.text ?? "", ""),
      ("Pågående kvinnor", own?.ongoingWomen.text ?? "", ""),
      ("Pågående män", own?.ongoingMen.text ?? "", ""),
      ("Alla kvinnor", "", counted?.women?.shown ?? ""),
      ("Alla män", "", counted?.men?.shown ?? ""),
      ("Alla avslutade", "", counted?.ended?.shown ?? ""),
      ("Anonyma kvinnor", own?.anonymousWomen.text ?? "", ""),
      ("Anonyma män", own?.anonymousMen.text ?? "", ""),
      ("Samtycke saknas", own?.withoutConsent.text ?? "", ""),
    ]
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

extension RegistryEntry {
  /// Whether it is of an insats, and not only what a source says of registering.
  fileprivate var isOfInsats: Bool {
    !(insats + name).isEmpty && (wording.isEmpty || side != nil || isRegistered != nil)
  }
}
