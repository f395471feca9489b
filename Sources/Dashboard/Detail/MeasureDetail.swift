import Finsam
import TextUI

/// A measure: target and outcome in words and as a bar, and every outcome over time.
struct MeasureDetail {
  let measure: Measure
  let address: Address
  let threshold: Number?
  var indent = 1

  func add(to builder: inout DetailBuilder) {
    let status = measure.fulfilment(threshold: threshold)
    builder.prose(
      measure.name + measure.readingMark("namn"), indent: indent, place: Place(address))
    builder.add(DetailLine([status.span, Span("  " + facts, .dim)], indent: indent + 2))
    if let bar = bar(width: min(40, builder.width - indent - 7)) {
      builder.add(DetailLine(bar, indent: indent + 2))
    }
    builder.prose(measure.explanation(threshold: threshold), .dim, indent: indent + 2)
    if let counted = measure.counted {
      builder.prose(measure.countedWords, indent: indent + 2)
      for item in counted.items {
        builder.prose(item.title, .dim, indent: indent + 4, destination: .record(item.place))
      }
    }
    for contradiction in measure.contradictions {
      builder.prose("! " + contradiction.words, .warning, indent: indent + 2)
    }
    for outcome in measure.outcomes {
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
      builder.prose(
        "Utfall \(value)" + (facts.isEmpty ? "" : " (\(facts))"), indent: indent + 2,
        place: Place(address.appending(Step("utfall", outcome.id))))
    }
  }

  /// `mål: minst 100 %, utgångsläge 40 %`
  private var facts: String {
    let aim = measure.shownTarget.isEmpty ? "inget målvärde" : "mål: \(measure.markedTarget)"
    let target = aim + (measure.definition.isEmpty ? "" : " (\(measure.definition))")
    return measure.baseline.map {
      "\(target), utgångsläge \(measure.shown($0))\(measure.readingMark("utgångsläge"))"
    } ?? target
  }

  private func bar(width: Int) -> [Span]? {
    guard !measure.isOtherDefinition, let value = measure.value?.bounds,
      let target = measure.target?.bounds
    else { return nil }
    let values = [value.lowerBound, value.upperBound, target.upperBound].map {
      Double($0.thousandths) / 1_000
    }
    let top = measure.unit == "%" ? max(100, values.max() ?? 0) : (values.max() ?? 0) * 1.1
    guard width >= 8, values[0] >= 0, top > 0 else { return nil }
    return Bar(
      range: values[0]...values[1], target: values[2], scale: 0...top, text: measure.shownOutcome
    ).spans(width: width)
  }
}
