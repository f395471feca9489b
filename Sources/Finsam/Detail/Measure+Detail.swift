extension Measure: DetailedRecord {
  package static let detail: [DetailSection<Measure>] = [
    .unread, .lines { one, detail in one.add(indent: 0, to: &detail) },
  ]
}

extension DetailSubject<Measure> {
  private static let telling = Measure.keys(at: [\.name, \.baseline, \.definition])
  private static let target = Measure.keys(at: [\.target])
  private static let targetWords = Measure.keys(at: [\.targetWords])
  private static let unit = Measure.keys(at: [\.unit])
  private static let direction = Measure.keys(at: [\.direction])
  private static let counting = Measure.keys(at: [\.counting, \.countedKind, \.countedYear])

  /// Target and outcome in words and as a bar, and every outcome over time.
  func add(indent: Int, to detail: inout Detail) {
    let (measure, threshold, below) = (record, context.threshold, indent + 2)
    let status = measure.fulfilment(threshold: threshold)
    detail.prose(measure.name + measure.readingMark("namn"), indent: indent, place: place)
    let facts = measure.facts
    detail.line(status.cell, CellText("  " + facts, .dim), indent: below)
    if let chart = measure.chart { detail.add(.chart(chart), indent: below, reader: .screen) }
    detail.prose(measure.explanation(threshold: threshold), .dim, indent: below)
    linkIndicator(indent: below, in: &detail)
    if let counted = measure.counted, measure.countedValue != nil {
      detail.prose(measure.countedWords, indent: below)
      for item in counted.items {
        detail.prose("→ " + item.title, .dim, indent: indent + 4, link: .record(item.place))
      }
    }
    for contradiction in measure.contradictions {
      detail.prose("! " + contradiction.words, .warning, indent: below)
    }
    detail.nested { detail in
      detail.tell(of: Self.telling + (measure.target == nil ? Self.targetWords : Self.target))
      if facts.contains(measure.unit) { detail.tell(of: Self.unit) }
      if facts.contains(": \(measure.direction.text) ") { detail.tell(of: Self.direction) }
      if measure.counted != nil { detail.tell(of: Self.counting) }
      addRest(indent: below, isQuiet: true, to: &detail)
    }
    for outcome in measure.outcomes {
      part(outcome, in: PartKey.outcomes).add(of: measure, indent: below, to: &detail)
    }
  }
}

extension DetailSubject<Measure> {
  /// Where the outcome comes from, where that is a core indicator.
  fileprivate func linkIndicator(indent: Int, in detail: inout Detail) {
    guard record.counting == .indicators,
      let year = record.countedYear ?? record.start.map({ Year($0.year) }),
      let indicator = context.office.indicators.instrument.indicator(record.countedKind)
    else { return }
    detail.prose(
      "→ Kärnindikator \(indicator.shownName), \(year.text)", indent: indent,
      link: .indicator(indicator.id, year))
  }
}

extension DetailSubject<Outcome> {
  private static let telling = Outcome.keys(at: [
    \.day, \.time, \.value, \.words, \.denominator, \.definition, \.lookedIn, \.lookedBy, \.source,
  ])

  fileprivate func add(of measure: Measure, indent: Int, to detail: inout Detail) {
    let outcome = record
    let value = [outcome.value.map(measure.shown), outcome.words.isEmpty ? nil : outcome.words]
      .compactMap { $0 }.joined(separator: " – ")
    let facts = [
      outcome.day.map { $0.text + outcome.readingMark("dag") } ?? "",
      outcome.time + outcome.readingMark(Readings.belongsToYear),
      outcome.definition, outcome.looked,
      measure.isBaseline(outcome) ? "utgångsläge, inte utfall" : "",
      outcome.denominator.map { Measure.base($0, of: measure.unit) } ?? "",
      outcome.source,
    ]
    .filter { !$0.isEmpty }.joined(separator: ", ")
    detail.prose(
      "Utfall \(value)" + (facts.isEmpty ? "" : " (\(facts))"), indent: indent, place: place)
    detail.nested { detail in
      detail.tell(of: Self.telling)
      addRest(indent: indent + 2, isQuiet: true, to: &detail)
    }
  }
}

extension Measure {
  /// `mål: minst 100 %, utgångsläge 40 %`
  fileprivate var facts: String {
    let aim = shownTarget.isEmpty ? "inget målvärde" : "mål: \(markedTarget)"
    let target = aim + (definition.isEmpty ? "" : " (\(definition))")
    return baseline.map {
      "\(target), utgångsläge \(shown($0))\(readingMark("utgångsläge"))"
    } ?? target
  }

  fileprivate var chart: DetailItem.Chart? {
    guard !isOtherDefinition, let value = value?.bounds, let target = aim?.bounds else {
      return nil
    }
    let values = [value.lowerBound, value.upperBound, target.upperBound].map(\.size)
    let top = UnitOfFigure(unit) == .share ? max(100, values.max() ?? 0) : (values.max() ?? 0) * 1.1
    guard values[0] >= 0, top > 0 else { return nil }
    return DetailItem.Chart(
      label: "", labelWidth: 0, value: values[0]...values[1], target: values[2], top: top,
      words: [], width: 40,
      margin: 5)
  }
}
