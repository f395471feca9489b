/// Sentences for the board, made of log and indicators: each says only what they hold.
enum BoardProposal {
  /// What the log has for a period.
  struct Log {
    let events: [ASFEvent]
    /// Rows of the year that may have been within it or not: no half-year counts them.
    let undated: [ASFEvent]
    /// On marks without a day, of what is below a process goal or of all.
    let notes: (PlanReport.Row?) -> String

    /// That of some activities.
    func of(_ ids: Set<String>) -> Log {
      Log(
        events: events.filter { ids.contains($0.activity) },
        undated: undated.filter { ids.contains($0.activity) }, notes: notes)
    }
  }

  /// Of the plan as a whole.
  static func whole(_ plan: PlanReport, _ indicators: IndicatorReport, _ log: Log) -> String {
    [
      plan.counts.words.capitalizedFirst, log.notes(nil), logged(log), indicators.judgedWords,
    ].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// A digest of what the sentences are made of: how activities stand, what is logged, and what
  /// indicators came to. Other words for the same are no change.
  static func basis(
    _ activities: [PlanReport.Row], _ indicators: [IndicatorRow], _ events: [ASFEvent]
  ) -> String {
    let standing = activities.compactMap { row in
      row.progress.map { [row.id, $0.status.rawValue, "\($0.done)"] }
    }
    let outcomes = indicators.map { row in
      [row.indicator.id, row.shownOutcome, row.targetInWords, row.status.rawValue]
    }
    let logged = events.map { event in
      [
        event.id, event.day.text, event.time, event.what, event.municipalities.text,
        "\(event.occasions)", event.informed.map { "\($0)" } ?? "", event.organisations.text,
      ]
    }
    return (standing + outcomes + logged).map { $0.joined(separator: "\u{1F}") }
      .joined(separator: "\u{1E}").digest
  }

  /// The same of what is told of a process goal.
  static func basis(
    of goal: ProcessGoal, _ plan: PlanReport, _ indicators: IndicatorReport, _ events: [ASFEvent]
  ) -> String {
    let row = plan.rows.first { $0.id == goal.id && $0.level == 1 }
    let ids = Set(goal.activities.map(\.id))
    return basis(
      row.map(plan.activities(of:)) ?? [],
      indicators.rows.filter { $0.indicator.supports.contains(goal.id) },
      events.filter { ids.contains($0.activity) })
  }

  static func text(
    of goal: ProcessGoal, _ plan: PlanReport, _ indicators: IndicatorReport, _ log: Log
  ) -> String {
    let row = plan.rows.first { $0.id == goal.id && $0.level == 1 }
    let own = log.of(Set(goal.activities.map(\.id)))
    let late = row.map(plan.activities(of:))?.filter { $0.progress?.isLate == true } ?? []
    let followed = indicators.rows.filter { $0.indicator.supports.contains(goal.id) }
    let sentences = [
      row.flatMap { $0.counts.activities == 0 ? nil : $0.counts.words.capitalizedFirst } ?? "",
      row.map(log.notes) ?? "", logged(own), examples(own.events),
      late.isEmpty ? "" : "Försenat: \(late.map { $0.title.oneLine }.swedishList).",
    ]
    let first = sentences.filter { !$0.isEmpty }.joined(separator: " ")
    let second = measured(followed)
    return [first, second].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// `Loggat under perioden: 3 tillfällen, varav 1 i Bollnäs; 2 utan kommun. 120 informerade vid 2
  /// av 3 uppgifter i loggen.` What only some of them say is not said of all.
  private static func logged(_ log: Log) -> String {
    let known = Set(log.events.map(\.id))
    let undated = log.undated.count { $0.sameAs.isEmpty && !known.contains($0.id) }
    if undated == 0 { return logged(log.events) }
    let ones = undated == 1 ? "1 uppgift" : "\(undated) uppgifter"
    return logged(log.events) + " Därtill \(ones) om året, som inte går att föra till perioden."
  }

  private static func logged(_ events: [ASFEvent]) -> String {
    guard !events.isEmpty else { return "Inget är loggat under perioden." }
    // One statement of several activities counts once where it is told of all of them.
    let ids = Set(events.map(\.id))
    let own = events.filter { !ids.contains($0.sameAs) }
    let held = own.filter { $0.occasions > 0 }
    let uncounted = own.filter(\.isUncounted)
    var words: [String] = []
    if !held.isEmpty {
      words.append(placed(held, \.occasions) { $0 == 1 ? "1 tillfälle" : "\($0) tillfällen" })
    }
    if !uncounted.isEmpty {
      words.append(
        placed(uncounted, { _ in 1 }) {
          $0 == 1 ? "1 uppgift utan antal" : "\($0) uppgifter utan antal"
        })
    }
    if words.isEmpty { words.append("förberedelser, inget tillfälle") }
    let mark = own.isReading(readKeys) ? Readings.mark : ""
    let facts = [
      counted(own, \.informed) { "\($0) informerade" },
      counted(own, { $0.organisations?.whole }) {
        $0 == 1 ? "1 organisation" : "\($0) organisationer"
      },
    ].compactMap(\.self)
    let people = facts.isEmpty ? "" : " " + facts.swedishList.capitalizedFirst + "."
    return "Loggat under perioden: \(words.joined(separator: "; därtill "))\(mark).\(people)"
  }

  /// `3 tillfällen i Bollnäs`; where they were not all held in one place, how many were in each:
  /// `3 tillfällen, varav 1 gemensamt för Bollnäs och Ljusdal; 2 utan kommun`.
  private static func placed(
    _ events: [ASFEvent], _ size: (ASFEvent) -> Int, _ words: (Int) -> String
  ) -> String {
    func within(_ place: String) -> String {
      place.hasPrefix("gemensamt ") ? place : "i \(place)"
    }
    var places: [String] = []
    var counts: [String: Int] = [:]
    for event in events {
      let names = event.municipalities
      let place = names.count > 1 ? "gemensamt för \(names.swedishList)" : names.first ?? ""
      if counts[place] == nil { places.append(place) }
      counts[place] = (counts[place] ?? 0).adding(size(event))
    }
    let all = words(counts.values.reduce(0) { $0.adding($1) })
    let named = places.filter { !$0.isEmpty }
    let without = counts[""] ?? 0
    if named.isEmpty { return all }
    if named.count == 1, without == 0 { return "\(all) \(within(named[0]))" }
    let parts = named.map { "\(counts[$0] ?? 0) \(within($0))" }
    return "\(all), varav \(parts.joined(separator: ", "))"
      + (without > 0 ? "; \(without) utan kommun" : "")
  }

  /// A figure summed up, with how many of the rows give it where not all do; nil where none does.
  private static func counted(
    _ events: [ASFEvent], _ figure: (ASFEvent) -> Int?, _ words: (Int) -> String
  ) -> String? {
    let known = events.compactMap(figure)
    guard !known.isEmpty else { return nil }
    let rest =
      known.count == events.count
      ? "" : " enligt \(known.count) av \(events.count) uppgifter i loggen"
    return words(known.sum) + rest
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
    return (events.count > named.count ? "Bland annat: " : "") + titles.joined(separator: "; ")
      + "."
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
