/// Sentences for the board, made of log and indicators: each says only what they hold.
enum BoardProposal {
  /// Of the plan as a whole.
  static func whole(_ plan: PlanReport, _ indicators: IndicatorReport, _ events: [ASFEvent])
    -> String
  {
    let met = indicators.rows.count { $0.status == .met }
    let judged = indicators.rows.count { $0.status.isJudged }
    let measured =
      indicators.rows.isEmpty
      ? ""
      : "\(met) av \(judged) \(judged == 1 ? "indikator" : "indikatorer") med utfall når målvärdet."
    return [
      plan.counts.words.capitalizedFirst, logged(events),
      judged > 0 || indicators.rows.isEmpty
        ? measured
        : indicators.rows.allSatisfy { $0.outcome.value == nil }
          ? "Ingen indikator har ett utfall än."
          : "Ingen indikator går att jämföra med sitt målvärde än.",
    ].filter { !$0.isEmpty }.joined(separator: " ")
  }

  static func text(
    of goal: ProcessGoal, _ plan: PlanReport, _ indicators: IndicatorReport, _ events: [ASFEvent]
  ) -> String {
    let row = plan.rows.first { $0.id == goal.id && $0.level == 1 }
    let ids = Set(goal.activities.map(\.id))
    let own = events.filter { ids.contains($0.activity) }
    let late = row.map(plan.activities(of:))?.filter { $0.progress?.isLate == true } ?? []
    let followed = indicators.rows.filter { $0.indicator.supports.contains(goal.id) }
    let sentences = [
      row.flatMap { $0.counts.activities == 0 ? nil : $0.counts.words.capitalizedFirst } ?? "",
      logged(own), examples(own),
      late.isEmpty ? "" : "Försenat: \(late.map { $0.title.oneLine }.swedishList).",
    ]
    let first = sentences.filter { !$0.isEmpty }.joined(separator: " ")
    let second = measured(followed)
    return [first, second].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// `Loggat under perioden: 5 tillfällen i Bollnäs och Ljusdal, 120 informerade.`
  private static func logged(_ events: [ASFEvent]) -> String {
    guard !events.isEmpty else { return "Inget är loggat under perioden." }
    // One statement of several activities counts once where it is told of all of them.
    let ids = Set(events.map(\.id))
    let own = events.filter { !ids.contains($0.sameAs) }
    let occasions = own.map(\.occasions).sum
    let uncounted = own.count(where: \.isUncounted)
    var words: [String] = []
    if occasions > 0 { words.append(occasions == 1 ? "1 tillfälle" : "\(occasions) tillfällen") }
    if uncounted > 0 {
      words.append(uncounted == 1 ? "1 uppgift utan antal" : "\(uncounted) uppgifter utan antal")
    }
    if words.isEmpty { words.append("förberedelser, inget tillfälle") }
    var places: [String] = []
    for name in events.flatMap(\.municipalities) where !places.contains(name) {
      places.append(name)
    }
    let placeWords = places.isEmpty ? "" : " i \(places.swedishList)"
    let people = own.compactMap(\.informed)
    let organisations = own.compactMap { $0.organisations?.whole }
    var facts = [words.swedishList + placeWords]
    if !people.isEmpty { facts.append("\(people.sum) informerade") }
    if !organisations.isEmpty {
      let count = organisations.sum
      facts.append(count == 1 ? "1 organisation" : "\(count) organisationer")
    }
    let mark = own.isReading(readKeys) ? Readings.mark : ""
    return "Loggat under perioden: \(facts.joined(separator: ", "))\(mark)."
  }

  /// What a row of the log may have by a reading that the sentences tell of.
  private static let readKeys =
    ["aktivitet", "tid", "kommun", "antal", "organisationer"] + ASFEvent.informedKeys

  /// The latest that were held, by name.
  private static func examples(_ events: [ASFEvent]) -> String {
    let most = 3
    let named = events.filter { !$0.what.isEmpty && $0.occasions > 0 }
      .sorted { $0.order < $1.order }.suffix(most)
    guard !named.isEmpty else { return "" }
    let titles = named.map { event in
      let title = event.title.oneLine
      let plain = title.hasSuffix(".") ? String(title.dropLast()) : title
      return event.shownDay.isEmpty ? plain : "\(plain) (\(event.shownDay))"
    }
    return (events.count > most ? "Bland annat: " : "") + titles.joined(separator: "; ") + "."
  }

  /// `Anställda: 220, målvärde minst 200, uppnått. Ej mätt: Deltagare (målvärde minst 180).`
  private static func measured(_ rows: [IndicatorRow]) -> String {
    func target(_ row: IndicatorRow) -> String {
      row.shownTarget.isEmpty ? "utan målvärde" : "målvärde \(row.shownTarget)"
    }
    let judged = rows.filter(\.status.isJudged).map { row in
      "\(row.name.oneLine): \(row.shownOutcome), \(target(row)), "
        + "\(row.status.rawValue)\(row.readingMark)."
    }
    let others = Fulfilment.allCases.filter { !$0.isJudged }.compactMap { status -> String? in
      let own = rows.filter { $0.status == status }
      guard !own.isEmpty else { return nil }
      let names = own.map { row in
        let says = row.outcome.value != nil && row.shownOutcome != status.rawValue
        let outcome = says ? "\(row.shownOutcome), " : ""
        return "\(row.name.oneLine) (\(outcome)\(target(row)))"
      }
      return "\(status.rawValue.capitalizedFirst): \(names.swedishList)."
    }
    return (judged + others).joined(separator: " ")
  }
}
