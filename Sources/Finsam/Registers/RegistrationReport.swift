/// What is to be typed in the national system for a period, insats by insats and in the order of
/// the fields there, beside what the insats itself counts. F.4.
package struct RegistrationReport: Sendable {
  /// As it may be shown.
  let office: Office
  let period: CountPeriod
  let day: Day
  /// What is hidden of small groups; nil where all is shown.
  let hidden: PublicOffice?

  package init(
    _ office: Office, _ period: CountPeriod, on day: Day, hidingSmallGroups: Bool = true
  ) {
    hidden =
      hidingSmallGroups
      ? PublicOffice(office, below: office.kaa.rules.smallestGroup(on: day)) : nil
    (self.office, self.period, self.day) = (hidden?.office ?? office, period, day)
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
        .paragraph(
          hidden?.isHiding == true
            ? "”dolt”: gruppen är mindre än \(hidden?.limit ?? 0) personer, eller större men hade "
              + "visat en sådan. Med --med-små-grupper visas alla tal, för den som skriver in dem."
            : ""),
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

  private func isHidden(_ address: Address?, _ key: String) -> Bool {
    address.flatMap { hidden?.hides($0, key) } ?? false
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
    let registered = own.map {
      Address(DocumentKind.registeredPeriods.path(id: ""), [Step(RegisterKey.rows, $0.id)])
    }
    func typed(_ key: String, _ count: Number?) -> String {
      isHidden(registered, key) ? CellText.hidden.shown : count.text
    }
    let ofInsats = counted.flatMap { count in
      insats?.address.appending(Step(PartKey.participation, count.id))
    }
    func known(_ key: String, _ count: Quantity?) -> String {
      isHidden(ofInsats, key)
        ? CellText.hidden.shown + time : (count?.shown).map { $0 + time } ?? ""
    }
    let people: [(String, String, String)] = [
      ("Nya kvinnor", typed("nya_kvinnor", own?.newWomen), ""),
      ("Nya män", typed("nya_män", own?.newMen), ""),
      ("Avslutade kvinnor", typed("avslutade_kvinnor", own?.endedWomen), ""),
      ("Avslutade män", typed("avslutade_män", own?.endedMen), ""),
      ("Pågående kvinnor", typed("pågående_kvinnor", own?.ongoingWomen), ""),
      ("Pågående män", typed("pågående_män", own?.ongoingMen), ""),
      ("Alla kvinnor", "", known("kvinnor", counted?.women)),
      ("Alla män", "", known("män", counted?.men)),
      ("Alla avslutade", "", known("avslutade", counted?.ended)),
      ("Anonyma kvinnor", typed("anonyma_kvinnor", own?.anonymousWomen), ""),
      ("Anonyma män", typed("anonyma_män", own?.anonymousMen), ""),
      ("Samtycke saknas", typed("samtycke_saknas", own?.withoutConsent), ""),
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
