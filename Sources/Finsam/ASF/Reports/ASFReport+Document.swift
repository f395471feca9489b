extension ASFReport {
  /// The follow-up, with a short comment per activity.
  package var report: Report {
    let lead: ReportText = forbund.isEmpty ? "" : "\(forbund). "
    return Report(
      "ASF, uppföljning \(period.shown)",
      [
        .byline("\(lead)Uppgifterna är per \(shownDay)."),
        .paragraph(
          plan.overallGoal.isEmpty ? "" : "\(strong: "Övergripande mål.") \(plan.overallGoal)"),
        .paragraph(ReportText(frame)), .heading("Sammanfattning"), .list(summary),
      ] + accountSection
        + [.heading("Aktiviteter"), .paragraph(ReportText(plan.commentNote)), .bars(bars)]
        + activities + [.heading("Indikatorer"), .table(indicatorTable)] + remarks + yearsSection
        + lastSections)
  }

  private var frame: String {
    let budget = plan.budget.map { "Budget: \($0.shown)." } ?? ""
    let reports = plan.reportsPerYear.map { "Rapporter per år: \($0)." } ?? ""
    return [budget, reports].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What a half-year's report tells of the year as a whole says so.
  private func ofYear(_ words: String) -> String {
    period == .year(year) || words.isEmpty ? words : "Hela \(year.text): " + words
  }

  private var summary: [String] {
    [
      plan.counts.words.capitalizedFirst, markedLater,
      indicators.rows.isEmpty ? "Inga indikatorer än." : indicators.judgedWords,
      indicators.informed.map { $0.through == nil ? ofYear($0.words) : $0.words } ?? "",
      statedLater,
      ofYear(
        places.granted.map { granted in
          (places.used.map { (places.isUsedAtLeast ? "minst " : "") + "\($0) av \(granted)" }
            ?? "okänt hur många av \(granted)")
            + " beviljade platser nyttjades."
        } ?? ""
      ).capitalizedFirst,
    ].filter { !$0.isEmpty }
  }

  /// How many of the activities of each process goal are done, where that is known of any.
  private var bars: [ReportBar] {
    plan.rows.compactMap { row in
      guard case .processGoal = row.kind, row.counts.activities > row.counts.unknown else {
        return nil
      }
      return ReportBar(
        ReportText(row.number.isEmpty ? row.title.oneLine : row.number), row.counts.done,
        of: row.counts.activities, ReportText(row.counts.standing))
    }
  }

  private var activities: [ReportBlock] {
    var blocks: [ReportBlock] = []
    for row in plan.rows {
      guard case .processGoal = row.kind else { continue }
      let number = row.number.isEmpty ? "" : row.number + " "
      blocks.append(.heading(ReportText(number + row.title.oneLine), level: 3))
      blocks.append(.paragraph("\(row.counts.standing.capitalizedFirst)."))
      let below = plan.activities(of: row)
      if below.isEmpty { continue }
      blocks.append(
        .table(
          ReportTable(
            ["Aktivitet", "När", "Läge", "Loggat", "Kommentar"],
            below.map { activity in
              [
                CellText(plan.title(of: activity, among: below)), CellText(activity.when),
                activity.progress?.cell ?? CellText(activity.statusWords),
                CellText(activity.progress?.words ?? ""), CellText(activity.shortComment),
              ]
            })))
    }
    return blocks
  }

  private var indicatorTable: ReportTable {
    ReportTable(
      ["Indikator", "Utgångsläge", "Målvärde", "Utfall", "Avvikelse", "Uträknat", "Källa"],
      indicators.rows.map { row in
        [
          CellText(row.name), CellText(row.shownBaseline), CellText(row.targetInWords),
          CellText(row.shownOutcome), CellText(row.shownGap), row.cell, CellText(row.outcome.told),
        ]
      })
  }

  private var remarks: [ReportBlock] {
    let gapLines = indicators.largeGaps.map { row in
      let gap = row.shownGap.isEmpty ? row.shownOutcome : row.shownGap
      return "Stor avvikelse mellan mål och utfall: \(row.name): \(gap)."
    }
    let limit = gapLines.isEmpty ? [] : [plan.largeGapWords].filter { !$0.isEmpty }
    let unsettled = indicators.rows.flatMap { row in
      row.unsettled.map { "\(row.name): \($0)" }
    }
    let lines = gapLines + limit + unsettled + indicators.reviewWords + gaps
    return lines.isEmpty ? [] : [.heading("Att granska", level: 3), .list(lines)]
  }
}

extension PlanReport {
  /// The activity's name; of several by one name, with how each is done.
  fileprivate func title(of activity: Row, among others: [Row]) -> String {
    let isAlone = others.count { $0.title == activity.title } < 2
    let how = activity.how.oneLine
    return isAlone || how.isEmpty ? activity.title.oneLine : "\(activity.title.oneLine): \(how)"
  }

  /// The activities below a process goal.
  package func activities(of goal: Row) -> [Row] {
    rows.filter { $0.level == 2 && $0.address.parent == goal.address }
  }
}

extension PlanReport.Row {
  /// The person's comment; else what the log says was held; empty where neither says anything.
  package var shortComment: String {
    if !comment.isEmpty { return comment.oneLine }
    if events.isEmpty, occasions.isEmpty { return "" }
    return "I loggen: "
      + (events + occasions).map { $0.title.oneLine + $0.readingMark("aktivitet") }.joined(
        separator: " · ")
  }
}
