extension Measure {
  /// The target with its direction and unit: `minst 65 %`, `över 65 %`, `ja`.
  package var shownTarget: String {
    guard let aim else { return targetWords }
    let text = shown(aim)
    switch (direction, aim) {
    case (_, .answer), (_, .over), (_, .nearly), (.qualitative, _), (.yesNo, _), (nil, _):
      return text
    case (.atLeast, _): return "minst " + text
    case (.atMost, _): return "högst " + text
    }
  }

  /// The target; where it, or which way is good, is the transcriber's reading, it says so.
  package var markedTarget: String {
    shownTarget.isEmpty ? "" : shownTarget + readingMark("målvärde", "riktning", "målregel")
  }

  /// What is counted or the latest outcome, with its unit, or in words.
  package var shownOutcome: String {
    if isCounted, let countedValue { return shown(countedValue) }
    return latestOutcome.map { $0.value.map(shown) ?? $0.words } ?? ""
  }

  /// What is counted here says so, and whether counting that is the transcriber's reading.
  package var countedMark: String {
    guard isCounted, let counted else { return "" }
    let words = [
      "räknat här", counted.isExample ? "påhittat exempel" : nil,
      readings.contains("räknar") ? Readings.key : nil,
    ].compactMap(\.self)
    return " (\(words.joined(separator: ", ")))"
  }

  /// The same with its day or time: `176 personer (2020-12-31)`.
  package var datedOutcome: String {
    let shown = shownOutcome + countedMark
    guard !isCounted, !shown.isEmpty, let outcome = latestOutcome else { return shown }
    let isDay = !outcome.day.text.isEmpty
    let time = isDay ? outcome.day.text : outcome.time.oneLine
    let isReading = outcome.readings.contains(isDay ? "dag" : Readings.belongsToYear)
    return time.isEmpty ? shown : "\(shown) (\(time)\(isReading ? ", " + Readings.key : ""))"
  }

  /// `av 123`; behind an amount, a time or a mark on a scale, which is no part of anybody, whom it
  /// is of: `gäller 19 deltagare`.
  package static func base(_ denominator: Number, of unit: String) -> String {
    isPart(unit) ? "av \(denominator.shown)" : "gäller \(denominator.shown) deltagare"
  }

  /// Whether a figure in the unit is a share, or a number, of what the denominator counts.
  private static func isPart(_ unit: String) -> Bool {
    let words = unit.split(separator: " ").map { $0.lowercased() }
    return words.first != "av" && !words.contains(where: wholes.contains)
  }

  /// Units of money and time.
  private static let wholes: Set = [
    "kr", "kronor", "tkr", "mkr", "dag", "dagar", "vecka", "veckor", "månad", "månader", "mån",
    "år", "timme", "timmar",
  ]

  package func shown(_ quantity: Quantity) -> String { quantity.shown(in: unit) }

  package var countedValue: Quantity? { counted?.value(in: unit) }

  /// `Räknat bland insatser i skedet implementerad 2014: 2 (Praktikmatchen, Utsikten 2.0); 4
  /// sammanlagt.`; empty where nothing is counted.
  package var countedWords: String {
    guard let counting, let counted, let value = countedValue else { return "" }
    let kind = [counting.rawValue, countedKind, countedYear.text].filter { !$0.isEmpty }
    let told = UnitOfFigure(unit) == .share ? shown(value) : value.shown
    let titles = counted.items.isEmpty ? "" : " (\(counted.titles))"
    return "Räknat bland \(kind.joined(separator: " ")): \(told)\(titles)"
      + counted.beyondYear + "."
  }

  /// How much of the way from the baseline to the target is covered, in whole percent rounded
  /// down; nil where there is no way to measure.
  package var wayCovered: Int? {
    guard let outcome = value?.bounds, let aim = aim?.bounds else { return nil }
    let way: Number
    let done: Number
    switch direction {
    case .atLeast, nil:
      let start = baseline?.number ?? Number(0)
      (way, done) = (aim.lowerBound - start, outcome.lowerBound - start)
    case .atMost:
      guard let start = baseline?.number else { return nil }
      (way, done) = (start - aim.upperBound, start - outcome.upperBound)
    case .yesNo, .qualitative: return nil
    }
    guard way.thousandths > 0, done.thousandths > 0, done < way else { return nil }
    return done.thousandths * 100 / way.thousandths
  }

  /// Why the computed status is what it is: `50–65 mot minst 100: når inte målvärdet.` How much of
  /// the way is covered is no source's scale: it is told where the förbund counts by it.
  package func explanation(threshold: Number?) -> String {
    if direction == .qualitative, value != .notStated {
      return "Kvalitativt mått: det bedöms av en person."
    }
    guard value != nil || latestOutcome != nil else {
      let aim = shownTarget
      if !countedLack.isEmpty { return "Ej mätt: \(countedLack)." }
      if counting != nil { return "Det finns inget att räkna än." }
      return aim.isEmpty
        ? "Varken målvärde eller utfall." : "Inget utfall är inskrivet; målet är \(aim)."
    }
    guard let value else { return "Utfallet finns bara i ord." }
    if value == .notStated {
      let place = latestOutcome?.looked ?? ""
      return "Utfallet framgår inte" + (place.isEmpty ? "." : " (\(place)).")
    }
    guard aim != nil else {
      return isLackingNational
        ? "Ej mätt: \(Measure.lackOfNational). Utfallet är \(shownOutcome)."
        : "Utfall \(shownOutcome), men inget målvärde är satt."
    }
    if isOtherDefinition, let outcome = latestOutcome {
      return "\(shownOutcome) (\(outcome.definition)) mot \(shownTarget) (\(definition)): "
        + "olika definition, så ingen status räknas ut."
    }
    if fulfilment(threshold: threshold) == .partlyCounted {
      return "\(shownOutcome) mot \(shownTarget), räknat på en del"
        + (counted?.ofInsatser.map { " (\($0.share))" } ?? "") + ": ingen status räknas ut."
    }
    let way = threshold == nil ? nil : wayCovered
    let wayWords = way.map { "; \($0) % av vägen" + limitWords(threshold) } ?? ""
    return "\(shownOutcome) mot \(shownTarget): \(relation(threshold)) målvärdet\(wayWords)."
  }

  /// Outcome and target as half a sentence: `utfallet nästan 65 % når inte målvärdet över 65 %`.
  package func comparison(threshold: Number?) -> String {
    switch fulfilment(threshold: threshold) {
    case .notStated: return "utfallet framgår inte"
    case .inWords: return "utfallet finns bara i ord"
    case .noTarget: return "utfallet \(shownOutcome) har inget målvärde"
    case .otherDefinition:
      return "utfallet \(shownOutcome) har en annan definition än målvärdet"
    case .contradicted: return "utfallets tal går inte ihop"
    case .noMeasure: return "inget mått finns"
    case .partlyCounted: return "utfallet \(shownOutcome) är räknat på en del"
    case .noNational:
      return "utfallet \(shownOutcome) är inte jämfört: \(Measure.lackOfNational)"
    case .notMeasured where value == nil || aim == nil || direction == .qualitative:
      return "utfallet är inte mätt"
    case .met, .partlyMet, .notMet, .notMeasured, .notBegun, .notCountable, .notReported,
      .notClosed, .notAdopted:
      return "utfallet \(shownOutcome) \(relation(threshold)) målvärdet \(shownTarget)"
    }
  }

  /// A target that is nearly reached is still not reached; only a range reaches it partly.
  private func relation(_ threshold: Number?) -> String {
    switch (direction, fulfilment(threshold: threshold)) {
    case (_, let status) where !status.isJudged: "kan inte jämföras med"
    case (.atMost, .met): "ligger inom"
    case (.atMost, _): straddlesTarget ? "ligger delvis inom" : "överskrider"
    case (_, .met): "når"
    case (_, _): straddlesTarget ? "når delvis" : "når inte"
    }
  }

  /// Whether the outcome is a range that reaches both sides of the target.
  private var straddlesTarget: Bool { fulfilment(threshold: nil) == .partlyMet }

  /// Tells of the förbund's own limit where it alone makes the outcome partly met.
  private func limitWords(_ threshold: Number?) -> String {
    guard let threshold, !straddlesTarget, fulfilment(threshold: threshold) == .partlyMet else {
      return ""
    }
    return ", och delvis räknas från \(threshold.shown) %"
  }
}

extension Outcome {
  /// `sett i S1:213–284 av processledaren`; empty where nobody says so.
  package var looked: String { [lookedIn, lookedBy].looked }
}

extension Activity {
  /// As for an outcome.
  package var looked: String { [lookedIn, lookedBy].looked }
}

extension [String] {
  /// Of where somebody looked and who it was.
  var looked: String {
    let parts = zip(["i", "av"], self).compactMap { word, text in
      text.isEmpty ? nil : "\(word) \(text)"
    }
    return parts.isEmpty ? "" : "sett " + parts.joined(separator: " ")
  }
}
