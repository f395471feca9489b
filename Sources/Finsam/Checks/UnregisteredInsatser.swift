extension Survey {
  /// SUS-1. An insats that never came about has nobody to register.
  var unregisteredInsatser: [Finding] {
    let registered = Set(
      office.registers.registrations.filter { $0.isRegistered == true }.map(\.insats))
    return office.insatser.compactMap { insats in
      guard insats.orientation == .individual, insats.hasBegun,
        insats.registration.isRegistered != true, !registered.contains(insats.id)
      else { return nil }
      let finding = Finding(
        .unregisteredInsats, at: Place(insats.address, field: "uppföljning.registrerad"),
        insats.registration.facts, insats.registration.finding
      ).formerly(insats.registration.formerFindings)
      return insats.registration.isRegistered == nil ? finding.ofSilence : finding
    }
  }
}

extension Insats {
  /// Whether it runs or has run, as far as its phase says.
  var hasBegun: Bool {
    switch phase {
    case .applied, .planned, .refused: false
    case .ongoing, .implemented, .ended, nil: true
    }
  }
}

extension Registration {
  fileprivate var facts: Facts {
    guard isRegistered == false else { return ["registrerad": isRegistered.text] }
    return [
      "registrerad": isRegistered.text, "system": system,
      "skäl": reason.isEmpty ? "" : Facts.digest(reason),
    ]
  }

  /// What is wrong comes first: a list may have no room for more.
  fileprivate var finding: String {
    guard isRegistered == false else {
      return "Det framgår inte om den individinriktade insatsen är registrerad."
    }
    let missing =
      "Den individinriktade insatsen är inte registrerad" + (system.isEmpty ? "" : " i " + system)
    return reason.isEmpty
      ? missing + ", och skälet saknas." : missing + ": " + reason.endingWithFullStop
  }

  fileprivate var formerFindings: [String] {
    guard isRegistered == false else {
      return [
        "Insatsen vänder sig till individer, men det framgår inte om den är registrerad.",
        "Det framgår inte om insatsen är registrerad, fast den vänder sig till individer.",
      ]
    }
    let place = system.isEmpty ? "" : " i " + system
    return [
      "Insatsen vänder sig till individer men är inte registrerad" + place,
      "Insatsen är inte registrerad" + place + ", fast den vänder sig till individer",
    ].map { missing in
      reason.isEmpty
        ? missing + ", och skälet saknas." : missing + ": " + reason.endingWithFullStop
    }
  }
}

extension CheckRow {
  static let unregisteredInsats = CheckRow(
    "oregistrerad-insats", "Individinriktad insats som inte framgår som registrerad",
    "En individinriktad insats är inte registrerad i det nationella uppföljningssystemet, eller "
      + "det "
      + "framgår inte om den är det.", advice: "Skriv in om insatsen är registrerad."
  ) { survey, _ in survey.unregisteredInsatser }
}
