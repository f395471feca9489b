extension StyrkortReport {
  /// For the board, for minutes and for annual reports.
  package var report: Report {
    Report(
      title,
      [
        .byline("\(forbund). Uppgifterna är per \(shownDay)."),
        .paragraph(vision.isEmpty ? "" : "\(strong: "Vision.") \(vision)"),
        .paragraph(strategy.isEmpty ? "" : "\(strong: "Strategi.") \(strategy)"),
      ] + ReportBlock.paragraphs(note) + [
        .heading("Sammanfattning")
      ] + overview + [
        .bars(bars), .heading("Alla mål"),
        goals.count == 0
          ? .paragraph("Här finns inga mål.")
          : .table(ReportTable(goals, columns: StyrkortReport.columns)),
      ] + sections.flatMap { $0.blocks(yearBefore: yearBefore, isOpen: isOpen) })
  }

  /// The year in few words, for a meeting.
  var overview: [ReportBlock] { [.paragraph(ReportText(summary)), .table(summaryTable)] }

  private static let columns = [
    "Mål", "Bedömning", "Uträknat", "Aktiviteter", "Året före",
  ]

  /// Whether the year is not over, so that nobody is asked to judge its goals.
  private var isOpen: Bool { year.map { !$0.isOver(on: day) } ?? false }

  private var summary: String {
    let notAssessed = goalTally.notAssessed
    let sentences = [
      perspectiveTally.sentence(of: word.counted(perspectiveTally.goals)), goalTally.sentence(),
      isOpen && notAssessed > 0 ? "Året är inte slut, och målen är inte bedömda." : "",
      isOpen || notAssessed == 0 || goalTally.isUnjudged
        ? "" : "\(notAssessed) mål är inte \(notAssessed == 1 ? "bedömt" : "bedömda").",
      "Kansli räknar \(word.plural) som uppnådda först när alla deras mål är det.",
      sections.contains { $0.standing?.restsOnProposals == true }
        ? "”Ej prövat” betyder att inget utfall är prövat mot ett målvärde: det som står följer "
          + "bara "
          + "av förslagen." : "",
    ]
    return sentences.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var summaryTable: ReportTable {
    let rows = sections.compactMap { section in
      section.standing.map { standing in
        [
          CellText(section.heading.oneLine),
          CellText(standing.tally.goals == 0 ? CellText.none : standing.tally.short),
          standing.verdict.assessedCell, standing.computedCell,
        ]
          + (yearBefore == nil ? [] : [CellText(section.before?.tally.short ?? CellText.none)])
      }
    }
    return ReportTable(
      [word.heading, "Uppnådda mål", "Bedömning", "Uträknat"]
        + (yearBefore.map { ["Uppnådda \($0.text)"] } ?? []),
      rows)
  }

  /// How many of the goals are met, where anybody has said anything of them.
  private var bars: [ReportBar] {
    sections.compactMap { section in
      guard let tally = section.standing?.tally, tally.judged > 0 else { return nil }
      return ReportBar(
        ReportText(section.heading.oneLine), tally.metIfDecided, of: tally.goals,
        ReportText(tally.words()))
    }
  }
}

extension StyrkortReport.Section {
  fileprivate func blocks(yearBefore: Year?, isOpen: Bool) -> [ReportBlock] {
    let assessed = Assessment.paragraphs(
      proposal, decision, isReading: standing?.verdict.proposalIsReading ?? false)
    return [
      .heading(ReportText(heading.oneLine), startsPage: !goals.isEmpty),
      .quotation(ReportText(directionGoal)),
    ] + ReportBlock.paragraphs(description) + assessed
      + [.remark(ReportText(standing?.conflict ?? ""))]
      + (goals.isEmpty
        ? [.paragraph("Här finns inga mål.")]
        : goals.flatMap { $0.blocks(yearBefore: yearBefore, isOpen: isOpen) })
  }
}

extension GoalRow {
  fileprivate func blocks(yearBefore: Year?, isOpen: Bool) -> [ReportBlock] {
    let assessed = Assessment.paragraphs(
      proposal, decision, isReading: verdict.proposalIsReading)
    let earlier: ReportText =
      if let before, let yearBefore {
        " År \(yearBefore.text): \(before.statusCell)."
      } else {
        ""
      }
    return [.heading(ReportText(wording.oneLine), level: 3)]
      + (assessed.isEmpty
        ? [.paragraph(ReportText(unassessedSentence(isOpen: isOpen)))] : assessed)
      + [
        .paragraph("Uträknat ur utfallen: \(verdict.computed.cell).\(earlier)"),
        .remark(ReportText(conflict ?? "")),
        measures.isEmpty
          ? .paragraph("Målets mått framgår inte.")
          : .table(
            ReportTable(
              ["Mått", "Målvärde", "Utfall", "Uträknat", "Källa"],
              measures.map {
                [
                  CellText($0.name), CellText($0.target), CellText($0.outcome), $0.status.cell,
                  CellText($0.source),
                ]
              })),
        .paragraph(ReportText(measureTies ?? "")),
      ] + contradictions.map { .remark(ReportText($0)) }
      + measures.map { .paragraph(ReportText($0.counted)) }
      + [
        .paragraph(
          activities.isEmpty ? "" : ReportText("Aktiviteter: \(activityCounts.words).")),
        .list(activities.map(\.item)), .paragraph(ReportText(activityTies ?? "")),
        .paragraph(supporting.isEmpty ? "" : "Mål i insatser som stödjer målet:"),
        .list(supporting.map(\.item)),
      ]
  }

  private func unassessedSentence(isOpen: Bool) -> String {
    if verdict.isOfProposedGoal { return "Målet är föreslaget. Om det är beslutat framgår inte." }
    return isOpen ? "Året är inte slut, och målet är inte bedömt." : "Målet är inte bedömt."
  }
}

extension GoalRow.Supporting {
  fileprivate var item: ReportItem {
    let reading = isReading ? "; kopplingen är en tolkning" : ""
    return ReportItem(
      ReportText("\(document): \(wording.oneLine) (\(verdict.standing))\(reading)"))
  }
}

extension Activity {
  /// With how it stands and why, and what was done for it.
  fileprivate var item: ReportItem {
    let standing = standing.isEmpty ? "" : " – \(standing)"
    let isLookedFor = state == .notStated && !looked.isEmpty
    let looked = isLookedFor ? " (\(looked))" : ""
    let how = how.isEmpty ? "" : ": \(self.how.split(separator: "\n").joined(separator: ", "))"
    let why = comment.isEmpty ? "" : (standing.isEmpty ? " – " : ". ") + comment.oneLine
    return ReportItem(
      ReportText(name.oneLine + how.oneLine + standing + looked + why),
      below: occasions.map { ReportText($0.markedTold) })
  }
}

extension Assessment {
  /// What is decided with its reason, and what was proposed; none where nobody has judged.
  fileprivate static func paragraphs(
    _ proposal: Assessment, _ decision: BoardDecision, isReading: Bool
  ) -> [ReportBlock] {
    [
      .paragraph(decision.sentences),
      .paragraph(proposal.sentences(isDecided: decision.status != nil, isReading: isReading)),
    ].filter { !$0.isEmpty }
  }

  /// `Föreslås uppnått av förbundschefen till mötet 2015-03-05.` and the motivation.
  private func sentences(isDecided: Bool, isReading: Bool) -> ReportText {
    guard let status else { return ReportText(motivation) }
    let by: ReportText = self.by.isEmpty ? "" : " av \(self.by)"
    let day: ReportText = self.day.map { " \($0.text)" } ?? ""
    let meeting: ReportText = self.meeting.map { " till mötet \($0.text)" } ?? ""
    let word = isReported == true ? "Redovisat som" : isDecided ? "Förslaget var" : "Föreslås"
    let mark: ReportText = isReading ? " (tolkning)" : ""
    let verdict: ReportText = "\(word) \(status.strong)\(mark)\(by)\(day)\(meeting)."
    return [verdict, ReportText(motivation)].joined()
  }
}

extension Assessment.Status {
  fileprivate var strong: ReportText { "\(strong: rawValue, cell.tone)" }
}

extension BoardDecision {
  /// `Beslutat uppnått av styrelsen 2015-03-05, § 12.` and the motivation.
  fileprivate var sentences: ReportText {
    guard let status else { return "" }
    let by: ReportText = body.isEmpty ? "" : " av \(body)"
    let day: ReportText = self.day.map { " \($0.text)" } ?? ""
    let paragraph: ReportText = paragraph.isEmpty ? "" : ", \(self.paragraph)"
    let verdict: ReportText = "Beslutat \(status.strong)\(by)\(day)\(paragraph)."
    return [verdict, ReportText(motivation)].joined()
  }
}

extension Verdict {
  /// What is said of a goal, and what the outcomes say where that is something else.
  fileprivate var standing: String {
    let outcome = "uträknat ur utfallen: \(computed.rawValue)"
    if !isAssessed { return isOfProposedGoal ? statusWords : outcome }
    return differs ? "\(statusWords); \(outcome)" : statusWords
  }
}
