extension StyrkortReport {
  /// The report as Markdown, for minutes and annual reports.
  package var markdown: String {
    let opening = [
      "# \(title.inMarkdown)", "*\(forbund.inMarkdown). Uppgifterna gäller \(shownDay).*",
      vision.isEmpty ? "" : "**Vision.** \(vision.inMarkdown)",
      strategy.isEmpty ? "" : "**Strategi.** \(strategy.inMarkdown)", note.inMarkdown,
      "## Sammanfattning", summary, summaryTable,
    ]
    let blocks =
      opening + sections.flatMap { $0.markdown(yearBefore: yearBefore, isOpen: isOpen) }
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

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
        ? "”Ej prövat” betyder att inget utfall är prövat mot ett målvärde: det som står följer bara "
          + "av förslagen." : "",
    ]
    return sentences.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var summaryTable: String {
    let rows = sections.compactMap { section in
      section.standing.map { standing in
        [
          section.heading, standing.tally.goals == 0 ? "–" : standing.tally.short,
          standing.verdict.isAssessed ? standing.verdict.assessedWords : "ej bedömt",
          standing.computedWords,
        ] + (yearBefore == nil ? [] : [section.before?.tally.short ?? "–"])
      }
    }
    return Markdown.table(
      [word.heading, "Uppnådda mål", "Bedömning", "Följer av målen"]
        + (yearBefore.map { ["Uppnådda \($0.text)"] } ?? []),
      rows)
  }
}

extension StyrkortReport.Section {
  fileprivate func markdown(yearBefore: Year?, isOpen: Bool) -> [String] {
    [
      "## \(heading.inMarkdown)", directionGoal.inMarkdown.quoted,
      description.split(separator: "\n").map { String($0).inMarkdown }.joined(separator: "\n\n"),
      assessmentWords,
    ]
      + (goals.isEmpty
        ? ["Här finns inga mål."]
        : goals.flatMap { $0.markdown(yearBefore: yearBefore, isOpen: isOpen) })
  }

  private var assessmentWords: String {
    let conflict = standing?.conflict.map { "\n\n**Obs:** \($0.inMarkdown)" } ?? ""
    return Assessment.sentences(
      proposal, decision, isReading: standing?.verdict.proposalIsReading ?? false) + conflict
  }
}

extension GoalRow {
  fileprivate func markdown(yearBefore: Year?, isOpen: Bool) -> [String] {
    let earlier =
      if let before, let yearBefore { " År \(yearBefore.text): \(before.statusWords)." } else {
        ""
      }
    let assessed = Assessment.sentences(
      proposal, decision, isReading: verdict.proposalIsReading)
    return [
      "### \(wording.oneLine.inMarkdown)",
      (assessed.isEmpty ? unassessedSentence(isOpen: isOpen) : assessed)
        + "\n\nEnligt utfallen: \(verdict.computed.rawValue)." + earlier,
      conflict.map { "**Obs:** \($0.inMarkdown)" } ?? "",
      measures.isEmpty
        ? "Målets mått framgår inte."
        : Markdown.table(
          ["Mått", "Målvärde", "Utfall", "Enligt utfallet", "Källa"],
          measures.map { [$0.name, $0.target, $0.outcome, $0.status.rawValue, $0.source] }),
      measureTies?.inMarkdown ?? "",
      contradictions.map { "**Obs:** \($0.inMarkdown)" }.joined(separator: "\n\n"),
      measures.map(\.counted).filter { !$0.isEmpty }.map(\.inMarkdown).joined(separator: "\n\n"),
      activities.isEmpty
        ? ""
        : "Aktiviteter: \(activityCounts.words).\n\n"
          + activities.map(\.markdown).joined(separator: "\n"),
      activityTies?.inMarkdown ?? "",
      supporting.isEmpty
        ? ""
        : "Mål i insatser som stödjer målet:\n\n"
          + supporting.map { goal in
            "- \(goal.document.inMarkdown): \(goal.wording.oneLine.inMarkdown) "
              + "(\(goal.verdict.standing))\(goal.isReading ? "; kopplingen är en tolkning" : "")"
          }.joined(separator: "\n"),
    ]
  }
}

extension GoalRow {
  private func unassessedSentence(isOpen: Bool) -> String {
    if verdict.isOfProposedGoal { return "Målet är föreslaget. Om det är beslutat framgår inte." }
    return isOpen ? "Året är inte slut, och målet är inte bedömt." : "Målet är inte bedömt."
  }
}

extension Activity {
  /// With how it stands and why, and what was done for it.
  fileprivate var markdown: String {
    let standing = standing.isEmpty ? "" : " – \(standing)"
    let isLookedFor = state == .notStated && !looked.isEmpty
    let looked = isLookedFor ? " (\(looked.inMarkdown))" : ""
    let how = how.isEmpty ? "" : ": \(self.how.split(separator: "\n").joined(separator: ", "))"
    let line = "- \((name.oneLine + how.oneLine).inMarkdown)\(standing)\(looked)"
    let why = comment.isEmpty ? "" : (standing.isEmpty ? " – " : ". ") + comment.oneLine.inMarkdown
    return ([line + why] + occasions.map { "  - " + $0.markedTold.inMarkdown })
      .joined(separator: "\n")
  }
}

extension Assessment {
  /// What is decided with its reason, and what was proposed; empty where nobody has judged.
  fileprivate static func sentences(
    _ proposal: Assessment, _ decision: BoardDecision, isReading: Bool
  ) -> String {
    [
      decision.sentences,
      proposal.sentences(isDecided: decision.status != nil, isReading: isReading),
    ]
    .filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// `Föreslås **uppnått** av förbundschefen till mötet 2015-03-05.` and the motivation.
  private func sentences(isDecided: Bool, isReading: Bool) -> String {
    guard let status else { return motivation.inMarkdown }
    let by = self.by.isEmpty ? "" : " av " + self.by.inMarkdown
    let day = self.day.map { " " + $0.text } ?? ""
    let meeting = self.meeting.map { " till mötet " + $0.text } ?? ""
    let word =
      isReported == true ? "Redovisat som" : isDecided ? "Förslaget var" : "Föreslås"
    let mark = isReading ? Readings.mark : ""
    let verdict = "\(word) **\(status.text)**\(mark)\(by)\(day)\(meeting)."
    return motivation.isEmpty ? verdict : verdict + " " + motivation.inMarkdown
  }
}

extension BoardDecision {
  /// `Beslutat **uppnått** av styrelsen 2015-03-05, § 12.` and the motivation.
  fileprivate var sentences: String {
    guard let status else { return "" }
    let by = body.isEmpty ? "" : " av " + body.inMarkdown
    let day = self.day.map { " " + $0.text } ?? ""
    let paragraph = paragraph.isEmpty ? "" : ", " + paragraph.inMarkdown
    let verdict = "Beslutat **\(status.text)**\(by)\(day)\(paragraph)."
    return motivation.isEmpty ? verdict : verdict + " " + motivation.inMarkdown
  }
}

extension String {
  /// As a quotation; empty stays empty.
  fileprivate var quoted: String {
    isEmpty
      ? ""
      : split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? ">" : "> " + $0 }.joined(separator: "\n")
  }
}

extension Verdict {
  /// What is said of a goal, and what the outcomes say where that is something else.
  fileprivate var standing: String {
    let outcome = "enligt utfallet: \(computed.rawValue)"
    if !isAssessed { return isOfProposedGoal ? statusWords : outcome }
    return differs ? "\(statusWords); \(outcome)" : statusWords
  }
}
