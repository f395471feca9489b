extension Survey {
  /// Requisitions without a decision that granted the money, and those that the decision they name
  /// does not cover: not granted, of another insats, of another time, or less than what is asked
  /// for. BUD-8; S4:7782–7784.
  var requisitionsWithoutDecision: [Finding] {
    let rows = office.economy.requisitions
    guard !rows.isEmpty else { return [] }
    let decisions = office.decisionsByName
    var found = RegisterFindings(Requisition.self, .requisitionWithoutDecision)
    var sums: [String: [Kronor]] = [:]
    for row in rows {
      guard !row.decision.isEmpty else {
        found.add(row.undecided)
        continue
      }
      guard let decision = decisions[row.decision] else { continue }
      if let finding = row.uncovered(by: decision) {
        found.add(finding)
        continue
      }
      guard let granted = decision.amount, let own = row.amount else { continue }
      let all = sums[row.decision, default: []] + [own]
      let known = sums.updateValue(all, forKey: row.decision)?.reduce(Kronor(0), +) ?? Kronor(0)
      // Told once, of the row that is too much.
      guard known <= granted, granted < known + own else { continue }
      found.add(row.overdrawing(decision, granted, all))
    }
    return found.all
  }

  /// A cost of another year than the one that it is booked in, as where an invoice came late.
  /// S4:2774–2776.
  var requisitionsBookedElsewhere: [Finding] {
    var found = RegisterFindings(Requisition.self, .printedPeriod)
    for row in office.economy.requisitions where row.isBookedElsewhere == true {
      found.add(
        Finding(
          .printedPeriod, at: Place(row.address, field: "bokförd_år"),
          ["år": row.costYearText, "bokförd_år": row.bookedYear.text],
          "Kostnaden är för \(row.costYearText), men är bokförd \(row.bookedYear.text)"
            + "\(row.source.asPlace)."
        ).advising("Kom fakturan för sent för rätt år: godta fyndet med en kommentar."))
    }
    return found.all
  }

  /// Requisitions of which more is approved than was asked for.
  var approvedBeyondRequested: [Finding] {
    var found = RegisterFindings(Requisition.self, .impossibleFigure)
    for row in office.economy.requisitions {
      guard let approved = row.approved, let requested = row.requested, requested < approved
      else { continue }
      found.add(at: row.id, "godkänt", ["godkänt": approved.text, "rekvirerat": requested.text]) {
        "Godkänt är \(approved.shown), men rekvirerat är \(requested.shown)."
      } and: {
        $0.citing(row.source).reckoning("\(approved.shown) > \(requested.shown)")
          .against([Place(Requisition.address(id: row.id), field: "rekvirerat")])
      }
    }
    return found.all
  }

  /// Insatser and decisions that requisitions name, and that are not there.
  var requisitionReferences: [Finding] {
    references(
      from: office.economy.requisitions, "insats", \.insats, among: office.insatser.map(\.id),
      decision: \.decision
    ) { "Insatsen ”\($0)” finns inte." }
  }
}

extension Survey {
  /// Rows that name a record in one field, and a decision in another, that are not there.
  func references<Row: RegisterRow>(
    from rows: [Row], _ field: String, _ id: (Row) -> String,
    among ids: @autoclosure () -> [String], decision: (Row) -> String,
    _ message: (String) -> String
  ) -> [Finding] {
    guard !rows.isEmpty else { return [] }
    let (known, decisions) = (Set(ids()), office.decisionsByName)
    var found = RegisterFindings(Row.self, .danglingReference)
    for row in rows {
      let own = id(row)
      if !own.isEmpty, !known.contains(own) {
        found.add(at: row.id, field, [field: own], { message(own) })
      }
      if !decision(row).isEmpty, decisions[decision(row)] == nil {
        found.add(.unknownDecision(decision(row), at: row.address))
      }
    }
    return found.all
  }
}

extension Finding {
  /// That a row names a decision that is not there.
  static func unknownDecision(_ id: String, at address: Address) -> Finding {
    Finding(
      .danglingReference, at: Place(address, field: "beslut"), ["beslut": id],
      "Beslutet ”\(id)” finns inte."
    ).advising("Skriv id:t som ”kansli list beslut” visar det, till exempel 2014-06-12/3/a.")
  }
}

extension Requisition {
  fileprivate var undecided: Finding {
    Finding(
      .requisitionWithoutDecision, at: Place(address, field: "beslut"),
      .missing("beslut") + ["belopp": amount.text],
      "Det framgår inte vilket beslut som har beviljat pengarna\(source.asPlace)."
    ).ofSilence.advising("Skriv beslutets id.")
  }

  fileprivate func uncovered(by decision: InsatsDecision) -> Finding? {
    func finding(_ field: String, _ facts: Facts, _ message: String, _ advice: String) -> Finding {
      Finding(
        .requisitionWithoutDecision, at: Place(address, field: field),
        ["beslut": self.decision] + facts, message
      ).advising(advice).against([decision.place])
    }
    guard decision.verdict == .granted else {
      let verdict = decision.verdict.text.isEmpty ? "utan utfall" : decision.verdict.text
      return finding(
        "beslut", ["utfall": decision.verdict.text],
        "Beslutet \(decision.day.text) har inte beviljat några pengar: det är \(verdict)"
          + "\(decision.source.asPlace).",
        "Skriv id:t för det beslut som beviljade pengarna.")
    }
    if !insats.isEmpty, !decision.insats.isEmpty, insats != decision.insats {
      return finding(
        "insats", ["insats": insats, "beslutets insats": decision.insats],
        "Rekvisitionen är från ”\(insats)”, men beslutet \(decision.day.text) gäller "
          + "”\(decision.insats)”\(decision.source.asPlace).",
        "Rätta insatsen, eller skriv ett annat beslut.")
    }
    if let from = from?.day, let first = decision.from?.day, from < first {
      return finding(
        "period_från", ["period_från": from.text, "från": first.text],
        "Kostnaden är från och med \(from.text), men beslutet gäller från och med \(first.text)"
          + "\(decision.source.asPlace).", "Rätta perioden, eller leta efter ett beslut till.")
    }
    if let to = to?.day, let last = decision.to?.day, last < to {
      return finding(
        "period_till", ["period_till": to.text, "till": last.text],
        "Kostnaden är till och med \(to.text), men beslutet gäller till och med \(last.text)"
          + "\(decision.source.asPlace).", "Rätta perioden, eller leta efter ett beslut till.")
    }
    return nil
  }

  fileprivate func overdrawing(
    _ decision: InsatsDecision, _ granted: Kronor, _ amounts: [Kronor]
  ) -> Finding {
    let sum = amounts.reduce(Kronor(0), +)
    let terms =
      amounts.count < 2
      ? sum.shown : amounts.map(\.shown).joined(separator: " + ") + " = " + sum.shown
    return Finding(
      .requisitionWithoutDecision,
      at: Place(address, field: approved == nil ? "rekvirerat" : "godkänt"),
      ["beslut": self.decision, "belopp": sum.text, "beviljat": granted.text],
      "Beslutet \(decision.day.text) beviljade \(granted.shown)\(decision.source.asPlace). Med "
        + "den här "
        + "rekvisitionen är \(sum.shown) begärt."
    ).reckoning("\(terms) > \(granted.shown)").advising(
      "Leta efter ett beslut till, eller avvisa det som är för mycket."
    ).against([decision.place])
  }
}

extension CheckRow {
  static let requisitionWithoutDecision = CheckRow(
    "rekvisition-utan-beslut", "Rekvisition utan beslut som täcker den",
    "En rekvisition nämner inget beslut, eller ett som inte har beviljat pengarna, som gäller en "
      + "annan insats eller tid, eller som inte räcker.",
    advice: "Ange vilket beslut som täcker rekvisitionen.", looksElsewhere: true
  ) { survey, _ in survey.requisitionsWithoutDecision }
}
