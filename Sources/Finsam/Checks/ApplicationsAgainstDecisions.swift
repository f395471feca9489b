extension Survey {
  /// Applications whose step or amount is another than what was decided on them, and decisions on
  /// applications that the register does not have. Where the förbund keeps no register nothing is
  /// said; nor of money that is another's to grant. I.1.
  var applicationsAgainstDecisions: [Finding] {
    let rows = office.applications
    guard !rows.isEmpty else { return [] }
    let decisions = office.decisionsByName
    var found = RegisterFindings(Application.self, .applicationAgainstDecision)
    for row in rows {
      if let decision = decisions[row.decision] {
        for finding in row.doubts(of: decision, office.item(decided: row.decision)) {
          found.add(finding)
        }
      } else if row.decision.isEmpty, row.isForOwnMoney, row.step?.isGranted == true,
        row.unread(["beslut"]) == nil
      {
        found.add(row.grantedWithoutDecision)
      }
    }
    return found.all + office.unregisteredApplications
  }

  /// Applications that wait for a decision though the last day is past.
  func applicationsPastDeadline(on day: Day) -> [Finding] {
    var found = RegisterFindings(Application.self, .applicationDeadline)
    for row in office.applications where row.step?.isOpen == true {
      guard let last = row.deadline?.day, last < day else { continue }
      found.add(
        Finding(
          .applicationDeadline, at: Place(row.address, field: "frist"),
          ["frist": last.text, "steg": row.step.text],
          "Sista dagen var \(last.text), och ansökan är kvar i steget ”\(row.step.text)”"
            + "\(row.source.asPlace)."
        ).advising("Skriv det steg som ansökan har kommit till, eller rätta fristen."))
    }
    return found.all
  }

  /// Decisions and meetings that applications name, and that are not there.
  var applicationReferences: [Finding] {
    references(
      from: office.applications, "möte", \.meeting, among: office.meetings.all.map(\.id),
      decision: \.decision
    ) { "Mötet ”\($0)” finns inte." }
  }
}

extension Office {
  /// Decisions on what the agenda itself calls an application, that no row of the register names.
  var unregisteredApplications: [Finding] {
    let known = Set(applications.map(\.decision))
    return meetings.all.flatMap(\.decisions).compactMap { placed in
      guard !placed.item.application.isEmpty, !known.contains(placed.address.wholeId),
        placed.resolution.settlesApplication
      else { return nil }
      let facts: Facts = [
        "ansökan": placed.item.application, "beslut": placed.address.wholeId,
      ]
      let place = placed.resolution.source.asPlace
      let rows = applications(of: placed.item)
      let name = rows.first?.name ?? placed.item.application
      if let row = rows.first(where: \.decision.isEmpty) {
        return Finding(
          .applicationAgainstDecision, at: Place(placed.address), facts,
          "Beslutet gäller ansökan ”\(name)”, men på ansökans rad står inget "
            + "beslut\(place)."
        ).ofSilence.advising(
          "Skriv \(placed.address.wholeId) som beslut på raden, och steget som den har kommit till."
        ).against([Place(row.address, field: "beslut")])
      }
      if let row = rows.first {
        let other = decisionTitle(row.decision)
        return Finding(
          .applicationAgainstDecision, at: Place(placed.address), facts,
          "Beslutet gäller ansökan ”\(name)”, men på ansökans rad står ett annat "
            + "beslut: \(other)\(place)."
        ).advising(
          "Gäller det här beslutet nu: skriv \(placed.address.wholeId) som beslut på raden, och steget "
            + "som ansökan har kommit till. Annars är det rätt att båda finns: godta fyndet."
        ).against([Place(row.address, field: "beslut")])
      }
      return Finding(
        .applicationAgainstDecision, at: Place(placed.address), facts,
        "Beslutet gäller ansökan ”\(name)”, som ingen rad i ansökningar "
          + "hänvisar "
          + "till\(place)."
      ).ofSilence.advising(
        "Lägg till ansökan, eller skriv \(placed.address.wholeId) som beslut på dess rad.")
    }
  }

  /// `2014-11-28, ärende 584`: when it was decided, and where.
  fileprivate func decisionTitle(_ id: String) -> String {
    guard let item = item(decided: id), let day = id.split(separator: "/").first else { return id }
    let number = item.number.map { "ärende \($0.shown)" } ?? item.heading.oneLine
    return [String(day), number].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The item of a meeting that a decision with this whole id stands in.
  fileprivate func item(decided id: String) -> AgendaItem? {
    let names = id.split(separator: "/").map(String.init)
    guard names.count == 3 else { return nil }
    return meetings.all.first { $0.id == names[0] }?.items.first { $0.id == names[1] }
  }
}

extension Application {
  fileprivate var grantedWithoutDecision: Finding {
    Finding(
      .applicationAgainstDecision, at: Place(address, field: "beslut"),
      .missing("beslut") + ["steg": step.text],
      "Ansökan står som ”\(step.text)”, men vilket beslut som beviljade den framgår inte"
        + "\(source.asPlace)."
    ).ofSilence.advising(
      "Skriv beslutets id, eller vem som beviljade den i ”annan_finansiär”.")
  }

  /// What the decision says otherwise: the step, and how much was applied for or granted.
  fileprivate func doubts(of decision: InsatsDecision, _ item: AgendaItem?) -> [Finding] {
    func finding(_ field: String, _ facts: Facts, _ message: String, _ advice: String) -> Finding {
      Finding(
        .applicationAgainstDecision, at: Place(address, field: field),
        ["beslut": self.decision] + facts, message
      ).advising(advice).against([decision.place])
    }
    let place = decision.source.asPlace
    var found: [Finding] = []
    if let step, !isReading(["steg"]), let wanted = decision.verdict?.isOnApplication,
      step.isOpen || step.isGranted != (wanted == .granted)
    {
      found.append(
        finding(
          "steg", ["steg": step.text, "utfall": decision.verdict.text],
          "Ansökan står som ”\(step.text)”, men beslutet \(decision.day.text) är "
            + "\(decision.verdict.text)\(place).", "Ändra steget, eller skriv ett annat beslut."))
    }
    guard !isReading(["belopp"]), let own = Kronor(amount, unit) else { return found }
    // A part may be granted; what was applied for is the same wherever it is told.
    let applied =
      item?.appliedAmount ?? (decision.verdict == .refused ? decision.amount : nil)
    if let applied, applied != own {
      found.append(
        finding(
          "belopp", ["belopp": own.text, "sökt": applied.text],
          "Sökt belopp är \(own.shown)\(source.asPlace), men \(applied.shown) i mötets handlingar"
            + "\(place).", "Jämför båda ställena med källan."))
    } else if decision.verdict == .granted, let granted = decision.amount, own < granted {
      found.append(
        finding(
          "belopp", ["belopp": own.text, "beviljat": granted.text],
          "Sökt belopp är \(own.shown)\(source.asPlace), men \(decision.day.text) beviljades "
            + "\(granted.shown)\(place), mer än vad som söktes.",
          "Jämför båda ställena med källan."))
    }
    return found
  }
}

extension Decision.Verdict {
  /// The step that an application has come to by it; nil where it decides no application.
  fileprivate var isOnApplication: Application.Step? {
    switch self {
    case .granted: .granted
    case .refused: .refused
    case .approved, .adopted, .remitted, .tabled, .delegated, .noted, .nominated, .other: nil
    }
  }
}

extension CheckRow {
  static let applicationAgainstDecision = CheckRow(
    "ansökan-mot-beslut", "Ansökan mot beslutet om den",
    "En ansökan har ett annat steg eller belopp än beslutet, är beviljad utan att det framgår av "
      + "vilket beslut, eller finns i ett beslut men inte bland ansökningarna.",
    advice: "Ändra ansökans steg och belopp till det som beslutades.",
    looksElsewhere: true, among: [.applications, .meeting, .insats]
  ) { survey, _ in survey.applicationsAgainstDecisions }

  static let applicationDeadline = CheckRow(
    "ansökan-efter-frist", "Ansökan vars frist har gått ut",
    "Sista dagen för en ansökan är förbi, och den väntar ännu på beslut.",
    advice: "Ta ansökan till ett möte, eller ändra dess steg."
  ) { survey, day in survey.applicationsPastDeadline(on: day) }
}
