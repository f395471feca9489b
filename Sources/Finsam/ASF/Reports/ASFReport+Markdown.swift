extension ASFReport {
  /// The follow-up as Markdown, with a short comment per activity.
  package var markdown: String {
    let blocks: [String] =
      [
        "# ASF, uppföljning \(year.text)",
        "*\(forbund.isEmpty ? "" : forbund.inMarkdown + ". ")Uppgifterna gäller \(shownDay).*",
        plan.overallGoal.isEmpty ? "" : "**Övergripande mål.** \(plan.overallGoal.inMarkdown)",
        frame, "## Sammanfattning", summary.map { "- " + $0.inMarkdown }.joined(separator: "\n"),
        "## Aktiviteter", plan.commentNote.inMarkdown,
      ] + activities + ["## Indikatorer", indicatorTable] + remarks + yearsSection + lastSections
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private var frame: String {
    let budget = plan.budget.map { "Budget: \($0.shown)." } ?? ""
    let reports = plan.reportsPerYear.map { "Rapporter per år: \($0)." } ?? ""
    return [budget, reports].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var summary: [String] {
    let met = indicators.rows.count { $0.status == .met }
    let judged = indicators.rows.filter(\.status.isJudged)
    let read = judged.count { !$0.readingMark.isEmpty }
    let readWords = read == 0 ? "" : ", \(read) av dem genom en tolkning"
    let notJudged = Fulfilment.allCases.filter { !$0.isJudged }.compactMap { status in
      let count = indicators.rows.count { $0.status == status }
      return count == 0 ? nil : "\(count) \(status.rawValue)"
    }
    let rest = notJudged.isEmpty ? "" : " Utan status: \(notJudged.swedishList)."
    return [
      plan.counts.words.capitalizedFirst,
      "\(judged.count) av \(indicators.rows.count) indikatorer går att hålla mot målvärdet"
        + "\(readWords); \(met) når det." + rest,
      indicators.informed?.words ?? "",
      places.granted.map { granted in
        (places.used.map { "\($0) av \(granted)" } ?? "Okänt hur många av \(granted)")
          + " beviljade platser nyttjades."
      } ?? "",
    ].filter { !$0.isEmpty }
  }

  private var activities: [String] {
    var blocks: [String] = []
    for row in plan.rows {
      switch row.kind {
      case .overallGoal: continue
      case .processGoal:
        // A number of digits and dots is no list behind the signs of a heading.
        let isPlain = row.number.allSatisfy { $0.isNumber || $0 == "." }
        let number = row.number.isEmpty ? "" : (isPlain ? row.number : row.number.inMarkdown) + " "
        blocks.append("### " + number + row.title.oneLine.inMarkdown)
        blocks.append(row.counts.standing.capitalizedFirst.inMarkdown + ".")
        let below = plan.activities(of: row)
        if below.isEmpty { continue }
        blocks.append(
          Markdown.table(
            ["Aktivitet", "När", "Läge", "Loggat", "Kommentar"],
            below.map { activity in
              [
                plan.title(of: activity, among: below), activity.when, activity.statusWords,
                activity.progress?.words ?? "", activity.shortComment,
              ]
            }))
      case .activity: continue
      }
    }
    return blocks
  }

  private var indicatorTable: String {
    Markdown.table(
      ["Indikator", "Utgångsläge", "Målvärde", "Utfall", "Avvikelse", "Enligt utfallet", "Källa"],
      indicators.rows.map { row in
        [
          row.name, row.shownBaseline, row.targetInWords, row.shownOutcome, row.shownGap,
          row.status.rawValue + row.readingMark, row.outcome.told,
        ]
      })
  }

  private var remarks: [String] {
    let gapLines = indicators.largeGaps.map { row in
      let gap = row.shownGap.isEmpty ? row.shownOutcome : row.shownGap
      return "Stor avvikelse mellan mål och utfall: \(row.name): \(gap)."
    }
    let limit = gapLines.isEmpty ? [] : [plan.largeGapWords].filter { !$0.isEmpty }
    let unsettled = indicators.rows.flatMap { row in
      row.unsettled.map { "\(row.name): \($0)" }
    }
    let lines = gapLines + limit + unsettled + indicators.reviewWords + gaps
    return lines.isEmpty
      ? []
      : ["### Att granska", lines.map { "- " + $0.inMarkdown }.joined(separator: "\n")]
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
    if events.isEmpty { return "" }
    return "I loggen: "
      + events.map { $0.title.oneLine + $0.readingMark("aktivitet") }.joined(separator: " · ")
  }
}
