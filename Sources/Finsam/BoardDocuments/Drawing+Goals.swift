/// What is drawn in of the styrkort.
extension Drawing {
  /// The verdict of a goal, which a finding on anything in the goal may touch.
  private func judged(_ goal: PlacedGoal) -> Origin { Origin(goal.address) }

  private var goals: [PlacedGoal] {
    styrkort?.placedGoals(threshold: office.forbund.partialThreshold) ?? []
  }

  var summary: [DrawnGroup] {
    let isHidden = insatser.map(hidesCount)
    let unseen = zip(insatser, isHidden).filter(\.1).map(\.0)
    let sum = ParticipantSum(zip(insatser, isHidden).filter { !$1 }.map(\.0), in: year)
    let counts = insatser.flatMap { $0.participantOrigins(in: year) }
    let participants: [DrawnPiece.Line] =
      hasOutcome
      ? sum.words.map { [.init(ReportText($0), from: counts)] } ?? []
      : []
    let left =
      hasOutcome
      ? (sum.origins + sum.omissions + unseenWords(unseen)).map { DrawnPiece.Line(ReportText($0)) }
      : []
    let judged = goals.filter { $0.goal.isProposed != true }
    let tally = GoalTally(judged.map(\.verdict))
    let met: [DrawnPiece.Line] =
      judged.isEmpty ? [] : [.init(ReportText(tally.sentence()), from: judged.map(self.judged))]
    return [DrawnGroup([.lines(insatsLines + participants + left + met + equityLines)])]
  }

  /// Whether the year's participants are there and are not to be told.
  private func hidesCount(of insats: Insats) -> Bool {
    guard hidden?.hidesParticipants(of: insats, in: year) == true else { return false }
    if case .counted = insats.participants(in: year) { return false }
    return true
  }

  private func unseenWords(_ insatser: [Insats]) -> [String] {
    switch insatser.count {
    case 0: []
    case 1: ["Deltagarna i 1 insats är dolda och räknas inte in."]
    case let count: ["Deltagarna i \(count) insatser är dolda och räknas inte in."]
    }
  }

  private var insatsLines: [DrawnPiece.Line] {
    if insatser.isEmpty { return [] }
    let names = Insats.Orientation.allCases.compactMap { orientation -> String? in
      let count = insatser.count { $0.orientation == orientation }
      return count == 0 ? nil : "\(count) \(orientation.words)"
    }
    let count = insatser.count == 1 ? "1 insats" : "\(insatser.count) insatser"
    return [
      .init(
        ReportText(fundedWords(count)),
        from: insatser.flatMap {
          [Origin($0.address, "finansieras_av_förbundet")] + $0.costOrigins(in: year)
        }),
      .init(
        ReportText(names.isEmpty ? "" : "Av insatserna är \(names.swedishList)."),
        from: insatser.map { Origin($0.address, "inriktning") }),
    ]
  }

  /// Whether the document is of what is to be: then nothing in it has been.
  private var isComing: Bool {
    DocumentKind(path: address.file) == .activityPlan || day < days.lowerBound
  }

  /// That the förbund financed them is said of those alone that a cost or a budget of the year
  /// tells it of.
  private func fundedWords(_ count: String) -> String {
    if !hasOutcome, !isComing { return fundedSoFar(count) }
    let sum = CostSum(insatser, in: .year(year))
    let they = insatser.count == 1 ? "Den" : "De"
    guard let amount = sum.amount else {
      return isComing
        ? "\(count) ska pågå \(year.text)."
        : "\(count) pågick \(year.text). Vad \(they.lowercased()) kostade förbundet framgår inte."
    }
    if sum.coverage.isEmpty {
      let cost = "\(they) \(isComing ? "kostar" : "kostade") förbundet \(amount.shown)."
      return "Förbundet \(isComing ? "finansierar" : "finansierade") \(count) \(year.text)."
        + (hasOutcome ? " " + cost : "")
    }
    let known = "\(sum.coverage) har en kostnad för förbundet"
    return "\(count) \(isComing ? "ska pågå" : "pågick") eller har tal för \(year.text); \(known)"
      + (hasOutcome ? ", tillsammans \(amount.shown)." : ".")
  }

  /// The same of a part of the year, of which no cost is known: what has a budget for the year is
  /// paid for.
  private func fundedSoFar(_ count: String) -> String {
    let time = "till och med \(days.upperBound.text)"
    let known = insatser.count { insats in
      insats.costs.contains { $0.period == .year(year) && $0.budget != nil }
    }
    return known == insatser.count
      ? "Förbundet finansierade \(count) \(time)."
      : "\(count) pågick \(time); \(known) av dem har budget för \(year.text)."
  }

  var equityLines: [DrawnPiece.Line] {
    guard hasOutcome, let standing = office.equity(in: year), !standing.words.isEmpty else {
      return []
    }
    let rows = office.economy.equity.filter { $0.year == year }.map { Origin($0.address) }
    let balance = office.economy.accounts(of: year).map { [Origin($0.address)] } ?? []
    return [.init(ReportText(standing.words + "."), from: rows.isEmpty ? balance : rows)]
  }

  var fulfilment: [DrawnGroup] {
    guard let styrkort else { return [] }
    let list = office.goalsList(of: styrkort, on: day, isLacking: false)
    let reasons = styrkort.perspectives.compactMap { perspective -> DrawnPiece? in
      guard let statement = styrkort.statement(of: perspective) else { return nil }
      let words =
        statement.decision.motivation.isEmpty
        ? statement.proposal.motivation : statement.decision.motivation
      let origin = Origin(
        styrkort.address.appending(Step(Styrkort.perspectivePart, perspective.id)), "förslag",
        "beslut")
      return .block(
        .paragraph(words.isEmpty ? "" : "\(strong: perspective.name + ".") \(words)"),
        from: words.isEmpty ? [] : [origin])
    }
    return [
      DrawnGroup([.table(list, columns: ["Mål", "Bedömning", "Uträknat"])]), DrawnGroup(reasons),
    ]
  }

  var aims: [DrawnGroup] {
    guard let styrkort else { return [] }
    let stated = [
      ("Vision", "vision", styrkort.vision), ("Strategi", "strategi", styrkort.strategy),
    ]
    let lines = stated.filter { !$0.2.isEmpty }.map { name, key, words in
      DrawnPiece.Line("\(strong: name + ".") \(words)", from: [Origin(styrkort.address, key)])
    }
    let rows = goals.map { placed -> [DrawnPiece.Cell] in
      let measures = placed.measures.map { measure in
        measure.name.oneLine
          + (measure.markedTarget.isEmpty ? "" : " (\(measure.markedTarget))")
      }
      return [
        .init(placed.goal.wording.oneLine, from: [Origin(placed.address, "lydelse")]),
        .init(measures.joined(separator: "; ")),
        .init(placed.activities.map(\.name.oneLine).joined(separator: "; ")),
      ]
    }
    return [DrawnGroup([.lines(lines), .table(["Mål", "Mått", "Aktiviteter"], rows)])]
  }

  /// The whole scorecard, one level further in.
  var scorecard: [DrawnGroup] {
    guard let styrkort else { return [] }
    let report = StyrkortReport(styrkort, office: office, on: day).report
    let blocks = report.blocks.filter { block in
      if case .byline = block { return false }
      return true
    }
    let title = DrawnPiece.block(
      .paragraph(ReportText(styrkort.title)), from: [Origin(styrkort.address)])
    return [DrawnGroup([title] + blocks.map { .block($0.lower) })]
  }
}

extension ReportBlock {
  /// A heading one level further in, on the page that it comes on.
  fileprivate var lower: ReportBlock {
    if case .heading(let text, let level, _) = self { return .heading(text, level: level + 1) }
    return self
  }
}

extension Insats.Orientation {
  /// `2 för individer`
  fileprivate var words: String {
    switch self {
    case .individual: "för individer"
    case .structural: "för strukturer"
    case .preventive: "förebyggande"
    }
  }
}
